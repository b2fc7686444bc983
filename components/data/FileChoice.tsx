/** A file picked by a button in the page's own language; the browser's own would speak the browser's. */
interface Props {
  label: string;
  accept?: string;
  disabled?: boolean;
  /** The name of what was picked; "" for nothing yet. */
  chosen: string;
  choose: (file: File) => void;
}

export function FileChoice({ label, accept, disabled = false, chosen, choose }: Props) {
  return (
    <p className="data-file">
      <label className="btn" aria-disabled={disabled}>
        {label}
        <input
          className="quiet"
          type="file"
          accept={accept}
          disabled={disabled}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) choose(file);
            // The same file may be picked again, once it was mended.
            event.target.value = "";
          }}
        />
      </label>
      <span role="status">{chosen}</span>
    </p>
  );
}

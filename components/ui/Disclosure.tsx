/** A line that unfolds what is under it. */
import { ChevronRight } from "lucide-react";
import { type ReactNode, useId, useState } from "react";

interface Props {
  label: string;
  children: ReactNode;
  startsOpen?: boolean;
}

export function Disclosure({ label, children, startsOpen = false }: Props) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="fold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={13} strokeWidth={2.4} aria-hidden />
        {label}
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </>
  );
}

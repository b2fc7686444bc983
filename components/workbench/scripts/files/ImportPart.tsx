/** A file is read and shown item by item before anything is taken over. */
import { useId } from "react";
import { VARIANT_NAMES } from "../../../../lib/i18n/variant-names";
import type { Client } from "../../../../lib/messaging/client";
import { VARIANTS } from "../../../../lib/scripts/variants";
import { Disclosure } from "../../../ui/Disclosure";
import { useBench } from "../../bench-words";
import { Trouble } from "../../Trouble";
import { useOwn } from "../own-words";
import { dayOf } from "../policies/day";
import type { Done } from "../use-done";
import { IncomingRow } from "./IncomingRow";
import { type FileImport, useFileImport } from "./use-file-import";

interface Props {
  client: Client;
  done: Done;
  changed: () => void;
}

export function ImportPart({ client, done, changed }: Props) {
  const all = useOwn();
  const words = all.files;
  const id = useId();
  const file = useFileImport(client);
  const apply = async () => {
    const count = await file.apply();
    if (count === null) return;
    done.tell(all.done.imported(count));
    changed();
  };
  const faults: Readonly<Record<string, string>> = words.faults;
  return (
    <section className="files-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.importTitle}</h2>
      <p className="hint">{words.importLede}</p>
      <div className="field">
        <label htmlFor={id}>{words.choose}</label>
        <input
          id={id}
          type="file"
          accept=".json,.csv,application/json,text/csv"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) void file.open(chosen);
            // The same file can be chosen once more.
            event.target.value = "";
          }}
        />
      </div>
      <div role="status">
        {file.reading && <p className="hint">{words.reading}</p>}
        {file.fault && <p className="banner due">{faults[file.fault] ?? words.faults["unknown-kind"]}</p>}
        {file.moved && <p className="banner due">{words.stale}</p>}
      </div>
      {file.problem && <Trouble problem={file.problem} />}
      {file.preview ? (
        <Preview file={file} apply={() => void apply()} />
      ) : (
        <Disclosure label={words.readable} startsOpen={file.fault === "unknown-kind"}>
          <ul className="formats">
            {Object.values(words.formats).map((format) => (
              <li key={format}>{format}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Preview({ file, apply }: { file: FileImport; apply: () => void }) {
  const words = useOwn().files;
  const { locale } = useBench();
  const { preview, choices } = file;
  if (!preview) return null;
  const { items, refused } = preview;
  const isPack = preview.source === "pack";
  const fresh = items.filter(({ state }) => state === "new").length;
  const differing = items.filter(({ state }) => state === "changed").length;
  const taken = items.filter(
    ({ id, state }) => state !== "same" && (choices[id] ?? "leave") !== "leave",
  ).length;
  const why: Readonly<Record<string, (detail: string) => string>> = words.refusals;
  return (
    <div className="import-preview" data-testid="import-preview">
      <p>
        <b>{words.from(preview.name)}</b> {preview.made && words.made(dayOf(preview.made, locale))}
      </p>
      <div className="row">
        {!isPack && (
          <label className="field inline">
            <span>{words.language}</span>
            <select
              className="input"
              value={file.variant ?? ""}
              onChange={(event) =>
                void file.speak(VARIANTS.find((one) => one === event.target.value) ?? null)
              }
            >
              <option value="">{words.asRead}</option>
              {VARIANTS.map((one) => (
                <option key={one} value={one}>
                  {VARIANT_NAMES[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        {fresh > 1 && (
          <button type="button" className="btn" onClick={() => file.chooseAll("new")}>
            {words.takeNew(fresh)}
          </button>
        )}
        {differing > 1 && (
          <button type="button" className="btn" onClick={() => file.chooseAll("changed")}>
            {words.takeChanged(differing)}
          </button>
        )}
        {taken > 1 && (
          <button type="button" className="btn" onClick={() => file.chooseAll("none")}>
            {words.takeNone}
          </button>
        )}
      </div>
      <ul className="incoming-list" aria-label={words.list}>
        {items.map((item) => (
          <IncomingRow
            key={`${item.kind} ${item.id}`}
            item={item}
            choice={choices[item.id] ?? "leave"}
            choose={(choice) => file.choose(item.id, choice)}
          />
        ))}
      </ul>
      {refused.length > 0 && (
        <Disclosure label={words.refused(refused.length)} startsOpen={refused.length < 6}>
          <ul className="formats">
            {refused.map(({ title, why: code, detail }, index) => (
              <li key={`${index} ${title}`}>
                <b>{title}</b> {why[code]?.(detail) ?? detail}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div className="row">
        <button type="button" className="btn main" disabled={taken === 0} onClick={apply}>
          {taken === 0 ? words.applyNone : words.apply(taken)}
        </button>
        <button type="button" className="btn" onClick={file.cancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

/** What the desk wrote, as a file for the team. */
import { useEffect, useId, useState } from "react";
import type { Client } from "../../../../lib/messaging/client";
import type { LibraryLine } from "../../../../lib/messaging/library-messages";
import type { PolicyView } from "../../../../lib/messaging/policy-messages";
import { Disclosure } from "../../../ui/Disclosure";
import { TickField } from "../../../ui/fields";
import { dated, saveFile } from "../../../ui/save-file";
import { useBench } from "../../bench-words";
import { useAnswer } from "../../use-answer";
import { useOwn } from "../own-words";
import type { Done } from "../use-done";

interface Props {
  client: Client;
  now: () => number;
  scripts: readonly LibraryLine[];
  policies: readonly PolicyView[];
  done: Done;
}

export function SharePart({ client, now, scripts, policies, done }: Props) {
  const words = useOwn().files;
  const { locale } = useBench();
  const id = useId();
  const [name, setName] = useState("");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [saved, setSaved] = useState(false);
  const { value: room, reload } = useAnswer(client, "own.size", {});
  const { said } = done;
  // What was just taken over or back can be handed on, too.
  useEffect(() => {
    if (said) reload();
  }, [said, reload]);
  const own = [
    ...[...scripts.filter(({ by, edited }) => by !== null || edited), ...policies].map((one) => ({
      id: one.id,
      title: one.title,
    })),
    ...(room?.team ?? []).map(({ id, part }) => ({ id, title: words.team.parts[part] })),
  ];
  const chosen = own.filter((one) => !left.has(one.id));
  const save = async () => {
    const answer = await client.send("pack.export", {
      name: name.trim() || words.packDefault,
      ids: chosen.map((one) => one.id),
    });
    if (!answer.ok) return done.fail(answer.problem);
    saveFile(new Blob([answer.value.text], { type: "application/json" }), dated("pack", now(), "json"));
    setSaved(true);
  };
  const bytes = (count: number) =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit: "megabyte",
      maximumFractionDigits: 1,
    }).format(count / 1_000_000);
  return (
    <section className="files-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.exportTitle}</h2>
      <p className="hint">{words.exportLede}</p>
      {own.length === 0 ? (
        <div className="nothing">
          <b>{words.nothing}</b>
          {words.nothingHint}
        </div>
      ) : (
        <>
          <div className="field">
            <label htmlFor={id}>{words.packName}</label>
            <input
              id={id}
              className="input"
              value={name}
              maxLength={120}
              placeholder={words.packDefault}
              aria-describedby={`${id}-hint`}
              onChange={(event) => setName(event.target.value)}
            />
            <p id={`${id}-hint`} className="hint">
              {words.packNameHint}
            </p>
          </div>
          <Disclosure label={words.pick}>
            <fieldset className="ticks many">
              <legend className="quiet">{words.pick}</legend>
              {own.map((one) => (
                <TickField
                  key={one.id}
                  label={one.title}
                  checked={!left.has(one.id)}
                  tick={(on) => {
                    const next = new Set(left);
                    if (on) next.delete(one.id);
                    else next.add(one.id);
                    setLeft(next);
                  }}
                />
              ))}
            </fieldset>
          </Disclosure>
          <div className="row">
            <button
              type="button"
              className="btn main"
              disabled={chosen.length === 0}
              onClick={() => void save()}
            >
              {words.save(chosen.length)}
            </button>
            <span className="hint" role="status">
              {saved ? words.saved : room && words.room(bytes(room.size), bytes(room.limit))}
            </span>
          </div>
        </>
      )}
    </section>
  );
}

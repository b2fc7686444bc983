/** One item of a file: what it is, what it would change, and what to do with it. */
import { VARIANT_NAMES } from "../../../../lib/i18n/variant-names";
import type { IncomingLine } from "../../../../lib/messaging/own-file-messages";
import { Disclosure } from "../../../ui/Disclosure";
import { useOwn } from "../own-words";
import type { Choice } from "./use-file-import";

interface Props {
  item: IncomingLine;
  choice: Choice;
  choose: (choice: Choice) => void;
}

export function IncomingRow({ item, choice, choose }: Props) {
  const words = useOwn().files;
  const { title, kind, state, theirs, mine, gaps } = item;
  const options: readonly (readonly [Choice, string])[] =
    state === "new"
      ? [
          ["take", words.choices.take],
          ["leave", words.choices.leave],
        ]
      : [
          ["leave", words.choices.keep],
          ["take", words.choices.replace],
          // A shipped reply has one text in each language, a team one set of rules: two can't stand side by side.
          ...(kind === "edit" || kind === "team" ? [] : [["both", words.choices.both] as const]),
        ];
  return (
    <li className="incoming" data-state={state}>
      <div className="incoming-head">
        <b>{title}</b>
        <small>
          {words.kinds[kind]} · {words.states[state]}
          {item.variants.length > 0 &&
            ` · ${item.variants.map((variant) => VARIANT_NAMES[variant]).join(", ")}`}
        </small>
        {item.internal && <span className="chip">{words.internal}</span>}
        {state !== "same" && (
          <select
            className="input"
            aria-label={words.choice(title)}
            value={choice}
            onChange={(event) => {
              const next = options.find(([value]) => value === event.target.value);
              if (next) choose(next[0]);
            }}
          >
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        )}
      </div>
      {gaps.length > 0 && <p className="hint">{words.gaps(gaps.join(", "))}</p>}
      {item.actionsLeft && <p className="hint">{words.actionsLeft}</p>}
      <Disclosure label={words.look}>
        <div className={state === "changed" ? "beside" : ""}>
          {state === "changed" && (
            <figure>
              <figcaption>{words.mine}</figcaption>
              <div className="paper">{mine}</div>
            </figure>
          )}
          <figure>
            {state === "changed" && <figcaption>{words.theirs}</figcaption>}
            <div className="paper">{theirs}</div>
          </figure>
        </div>
      </Disclosure>
    </li>
  );
}

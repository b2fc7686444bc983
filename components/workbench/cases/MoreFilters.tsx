/** The filters that are not always in view: helpdesk, language, mood, and how it ended. */
import { SlidersHorizontal } from "lucide-react";
import { useId, useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { CaseFilter } from "../../../lib/records/case-list";
import { Emotion, Language } from "../../../lib/triage/taxonomy";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { useAnswer } from "../use-answer";

const OUTCOMES = ["kept", "lost", "unknown"] as const;
/** The filters of this part. */
const MORE = ["host", "language", "emotion", "outcome"] as const;
type More = (typeof MORE)[number];

interface Props {
  client: Client;
  filter: CaseFilter;
  setFilter: (filter: CaseFilter) => void;
}

export function MoreFilters({ client, filter, setFilter }: Props) {
  const words = useWords();
  const bench = useBench().cases;
  const said = words.casebook.list;
  const set = MORE.filter((name) => filter[name] !== undefined).length;
  const [open, setOpen] = useState(set > 0);
  const id = useId();
  const hosts = useAnswer(client, "cases.hosts", {}).value?.hosts ?? [];
  const choices: Record<More, [label: string, any: string, options: readonly (readonly [string, string])[]]> =
    {
      host: [said.host, said.anyHost, hosts.map((host) => [host, host])],
      language: [
        said.language,
        said.anyLanguage,
        Language.options.map((each) => [each, words.languages[each]]),
      ],
      emotion: [said.emotion, said.anyEmotion, Emotion.options.map((each) => [each, words.emotions[each]])],
      outcome: [bench.outcome, bench.anyOutcome, OUTCOMES.map((each) => [each, bench.outcomes[each]])],
    };
  const pick = (name: More, value: string) => {
    const { [name]: _, ...rest } = filter;
    setFilter(value === "" ? rest : { ...rest, [name]: value });
  };
  return (
    <>
      <button
        type="button"
        className="btn"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <SlidersHorizontal size={14} aria-hidden />
        {said.more}
        {set > 0 && <b>{set}</b>}
      </button>
      <div id={id} className="filters more" hidden={!open}>
        {open &&
          MORE.map((name) => {
            const [label, any, options] = choices[name];
            return (
              <select
                key={name}
                className="input"
                aria-label={label}
                value={filter[name] ?? ""}
                onChange={(event) => pick(name, event.target.value)}
              >
                <option value="">{any}</option>
                {options.map(([value, text]) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </select>
            );
          })}
      </div>
    </>
  );
}

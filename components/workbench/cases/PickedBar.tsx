/** What can be done with the picked cases: saved as a file, all of the filter picked, or let go. */
import { X } from "lucide-react";
import type { Client } from "../../../lib/messaging/client";
import type { CaseFilter } from "../../../lib/records/case-list";
import { ExportButtons } from "../../data/ExportPart";
import { useWords } from "../../ui/words-context";
import type { Picked } from "./use-picked";

interface Props {
  client: Client;
  now: () => number;
  picked: Picked;
  filter: CaseFilter;
  /** How many fit the filter, where it is known. */
  fitting: number | null;
}

export function PickedBar({ client, now, picked, filter, fitting }: Props) {
  const { casebook, locale, problems } = useWords();
  const words = casebook.list;
  const count = picked.keys.size;
  if (count === 0) return null;
  return (
    <section className="picked" aria-label={words.selected(count.toLocaleString(locale))}>
      <b role="status">{words.selected(count.toLocaleString(locale))}</b>
      {fitting !== null && fitting > count && (
        <button
          type="button"
          className="link"
          disabled={picked.busy}
          onClick={() => void picked.every(filter)}
        >
          {words.selectEvery(fitting.toLocaleString(locale))}
        </button>
      )}
      {picked.problem && (
        <span className="wrong" role="alert">
          {problems[picked.problem.code]}
        </span>
      )}
      <span className="picked-export">
        <ExportButtons client={client} now={now} keys={[...picked.keys]} />
      </span>
      <button type="button" className="icon" aria-label={words.clearSelection} onClick={picked.clear}>
        <X size={15} aria-hidden />
      </button>
    </section>
  );
}

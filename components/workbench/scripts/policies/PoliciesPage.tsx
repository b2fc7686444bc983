/** The policies of the house: listed with their age, written, and how old is too old. */
import { Plus, TriangleAlert } from "lucide-react";
import { useState } from "react";
import type { Client } from "../../../../lib/messaging/client";
import type { LibraryLine } from "../../../../lib/messaging/library-messages";
import type { PolicyForm as Form, PolicyDraft, PolicyView } from "../../../../lib/messaging/policy-messages";
import { useBench } from "../../bench-words";
import { relativeTime } from "../../relative-time";
import { NumberField } from "../../settings/NumberField";
import { Trouble } from "../../Trouble";
import type { Answer } from "../../use-answer";
import { useOwn } from "../own-words";
import type { Done } from "../use-done";
import { useKeeper } from "../use-keeper";
import { dayOf } from "./day";
import { PolicyForm } from "./PolicyForm";

export interface PolicyList {
  policies: PolicyView[];
  staleDays: number;
  drafts: PolicyDraft[];
  refused: "" | "title" | "link" | "version" | "changed" | "gone";
}

interface Props {
  client: Client;
  now: () => number;
  scripts: readonly LibraryLine[];
  list: Answer<PolicyList>;
  done: Done;
}

export function PoliciesPage({ client, now, scripts, list, done }: Props) {
  const words = useOwn();
  const bench = useBench();
  const said = words.policies;
  /** The one being written; "" for a new one, null for none. */
  const [writing, setWriting] = useState<string | null>(null);
  const [refused, setRefused] = useState<PolicyList["refused"]>("");
  const { value, problem, put, reload } = list;

  const keeper = useKeeper<{ id: string | null; draft: PolicyDraft | null }>(async (next) => {
    const answer = next && (await client.send("policy.draft", next));
    if (answer && !answer.ok) done.fail(answer.problem);
  });
  const draftOf = (id: string | null) => value?.drafts.find(({ form }) => form.id === id) ?? null;
  const close = async () => {
    setWriting(null);
    setRefused("");
    await keeper.settled();
    reload();
  };

  const save = async (id: string | null, form: Form, base?: number) => {
    await keeper.settled();
    const answer = await client.send("policy.save", base === undefined ? form : { ...form, base });
    if (!answer.ok) return done.fail(answer.problem);
    // Kept beside the one it was begun from: what was typed there is not left over.
    if (answer.value.refused === "" && form.id !== id) await client.send("policy.draft", { id, draft: null });
    put(answer.value);
    setRefused(answer.value.refused);
    if (answer.value.refused !== "") return;
    setWriting(null);
    done.tell(words.done.policySaved(form.title.trim()));
  };
  const remove = async ({ id, title }: PolicyView) => {
    const answer = await client.send("policy.delete", { id });
    if (!answer.ok) return done.fail(answer.problem);
    put(answer.value);
    done.tell(words.done.policyDeleted(title));
  };
  const staleAfter = async (days: number) => {
    const answer = await client.send("policy.stale-after", { days });
    if (!answer.ok) return done.fail(answer.problem);
    put(answer.value);
  };
  const form = (policy: PolicyView | null) => (
    <PolicyForm
      policy={policy}
      scripts={scripts}
      refused={refused}
      draft={draftOf(policy?.id ?? null)}
      now={now}
      keep={(draft) => keeper.keep({ id: policy?.id ?? null, draft })}
      save={(typed, base) => void save(policy?.id ?? null, typed, base)}
      settled={() => setRefused("")}
      cancel={() => void close()}
    />
  );
  const unsaved = (id: string | null, title: string) => {
    const draft = draftOf(id);
    if (!draft) return null;
    const ago = relativeTime(draft.at, now(), bench.locale);
    return (
      <p className="banner due">
        <span>{id === null ? said.unsavedNew(ago) : said.unsaved(ago)}</span>
        <span className="end">
          <button
            type="button"
            className="link"
            aria-label={title ? `${said.goOn}: ${title}` : said.goOn}
            onClick={() => setWriting(id ?? "")}
          >
            {said.goOn}
          </button>
        </span>
      </p>
    );
  };

  return (
    <>
      {problem && <Trouble problem={problem} retry={reload} />}
      {value && (
        <div className="policies">
          <div className="policies-bar">
            <button
              type="button"
              className="btn main"
              onClick={() => setWriting("")}
              disabled={writing === ""}
            >
              <Plus size={14} aria-hidden />
              {said.add}
            </button>
            <NumberField
              label={said.staleAfter}
              value={value.staleDays}
              fits={(days) => Number.isInteger(days) && days >= 1 && days <= 3650}
              wrong={said.badDays}
              save={(days) => days !== null && void staleAfter(days)}
            />
          </div>
          {writing === "" ? form(null) : unsaved(null, "")}
          {value.policies.length === 0 && writing === null && (
            <div className="nothing">
              <b>{said.empty}</b>
              {said.emptyHint}
            </div>
          )}
          <ul className="policy-list" aria-label={words.bar.policies}>
            {value.policies.map((policy) => (
              <li key={policy.id}>
                {writing === policy.id ? (
                  form(policy)
                ) : (
                  <>
                    <div className="policy-head">
                      <h2>{policy.title}</h2>
                      {policy.stale ? (
                        <span className="chip due">
                          <TriangleAlert size={12} aria-hidden />
                          {said.stale(policy.age.toLocaleString(bench.locale))}
                        </span>
                      ) : (
                        <small>{said.versionOf(dayOf(policy.version, bench.locale))}</small>
                      )}
                      <span className="end">
                        <button
                          type="button"
                          className="link"
                          aria-label={said.edit(policy.title)}
                          onClick={() => setWriting(policy.id)}
                        >
                          {said.editShort}
                        </button>
                        <button
                          type="button"
                          className="link"
                          aria-label={said.deleteName(policy.title)}
                          onClick={() => void remove(policy)}
                        >
                          {said.delete}
                        </button>
                      </span>
                    </div>
                    {policy.text && <p className="policy-text">{policy.text}</p>}
                    <p className="hint">
                      {policy.link && (
                        <a href={policy.link} target="_blank" rel="noreferrer">
                          {policy.link}
                        </a>
                      )}
                      {policy.stale && ` ${said.versionOf(dayOf(policy.version, bench.locale))}`}
                    </p>
                    <p className="hint">{said.usedBy(namesOf(policy, scripts))}</p>
                    {unsaved(policy.id, policy.title)}
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const namesOf = (policy: PolicyView, scripts: readonly LibraryLine[]): string =>
  scripts
    .filter(({ id }) => policy.scripts.includes(id))
    .map(({ title }) => title)
    .join(" · ");

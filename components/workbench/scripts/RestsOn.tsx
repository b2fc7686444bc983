/** The policies a reply rests on: named with their age, attached and detached. */
import { TriangleAlert, X } from "lucide-react";
import type { Client } from "../../../lib/messaging/client";
import type { PolicyView } from "../../../lib/messaging/policy-messages";
import { useBench } from "../bench-words";
import { useOwn } from "./own-words";
import { dayOf } from "./policies/day";
import type { Done } from "./use-done";

interface Props {
  client: Client;
  scriptId: string;
  policies: readonly PolicyView[];
  done: Done;
  changed: () => void;
}

export function RestsOn({ client, scriptId, policies, done, changed }: Props) {
  const words = useOwn();
  const { locale } = useBench();
  const mine = policies.filter(({ scripts }) => scripts.includes(scriptId));
  const others = policies.filter(({ scripts }) => !scripts.includes(scriptId));
  if (policies.length === 0) return null;
  /** Attaches or detaches; what another window wrote in the policy meanwhile stays as it is. */
  const save = async (policy: PolicyView, next: (scripts: string[]) => string[]) => {
    const send = ({ age: _, stale: __, stamp: base, ...form }: PolicyView) =>
      client.send("policy.save", { ...form, base, scripts: next(form.scripts) });
    let answer = await send(policy);
    const newest = answer.ok && answer.value.policies.find(({ id }) => id === policy.id);
    if (answer.ok && answer.value.refused === "changed" && newest) answer = await send(newest);
    done.fail(answer.ok ? null : answer.problem);
    changed();
  };
  return (
    <section className="rests-on" aria-label={words.view.restsOn}>
      <h3>{words.view.restsOn}</h3>
      <ul>
        {mine.map((policy) => (
          <li key={policy.id}>
            {policy.link ? (
              <a href={policy.link} target="_blank" rel="noreferrer">
                {policy.title}
              </a>
            ) : (
              <b>{policy.title}</b>
            )}
            {policy.stale ? (
              <span className="chip due">
                <TriangleAlert size={12} aria-hidden />
                {words.policies.stale(policy.age.toLocaleString(locale))}
              </span>
            ) : (
              <small>{words.policies.versionOf(dayOf(policy.version, locale))}</small>
            )}
            <button
              type="button"
              className="icon"
              aria-label={words.view.detach(policy.title)}
              onClick={() => void save(policy, (scripts) => scripts.filter((id) => id !== scriptId))}
            >
              <X size={13} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <select
          className="input"
          aria-label={words.view.attach}
          value=""
          onChange={(event) => {
            const policy = others.find(({ id }) => id === event.target.value);
            if (policy) void save(policy, (scripts) => [...new Set([...scripts, scriptId])]);
          }}
        >
          <option value="">{words.view.attach}</option>
          {others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}

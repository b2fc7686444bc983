/** The sites Amends is on. One that was turned off stays in view until the page is left, so that it can come back. */
import { useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { SiteView } from "../../../lib/messaging/workbench-messages";
import type { Problem } from "../../../lib/result";
import { useBench } from "../bench-words";
import { Trouble } from "../Trouble";
import { useAnswer } from "../use-answer";

interface Props {
  client: Client;
  allowSite: (pattern: string) => Promise<boolean>;
}

export function SitesSection({ client, allowSite }: Props) {
  const words = useBench().settings;
  const { value, problem, put, reload } = useAnswer(client, "sites.list", {});
  const [left, setLeft] = useState<SiteView[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  if (problem) return <Trouble problem={problem} retry={reload} />;
  if (!value) return null;

  const leave = async (site: SiteView) => {
    const answer = await client.send("sites.leave", { pattern: site.pattern });
    setFailed(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    put(answer.value);
    if (!answer.value.sites.some(({ pattern }) => pattern === site.pattern)) {
      setLeft((before) => [...before.filter(({ pattern }) => pattern !== site.pattern), site]);
    }
  };
  const comeBack = async (site: SiteView) => {
    const allowed = await allowSite(site.pattern);
    setRefused(allowed ? null : site.pattern);
    if (allowed) setLeft((before) => before.filter(({ pattern }) => pattern !== site.pattern));
    reload();
  };

  const { sites } = value;
  const chosen = sites.filter((site) => !site.fixed);
  const fixed = sites.filter((site) => site.fixed);
  return (
    <>
      {failed && <Trouble problem={failed} />}
      {sites.length + left.length === 0 ? (
        <div className="nothing">
          <b>{words.noSites}</b>
          {words.noSitesHint}
        </div>
      ) : (
        <>
          <p className="hint">{words.sitesHint}</p>
          {chosen.length + left.length > 0 && (
            <ul className="rows">
              {chosen.map((site) => (
                <li key={site.pattern}>
                  <span className="what">
                    <b>{site.host}</b>
                  </span>
                  <button
                    type="button"
                    className="btn"
                    aria-label={words.turnOffName(site.host)}
                    onClick={() => void leave(site)}
                  >
                    {words.turnOff}
                  </button>
                </li>
              ))}
              {left.map((site) => (
                <li key={site.pattern} className="off">
                  <span className="what" role="status">
                    <b>{site.host}</b>
                    <small>{refused === site.pattern ? words.refused : words.off}</small>
                  </span>
                  <button
                    type="button"
                    className="btn"
                    aria-label={words.turnOnName(site.host)}
                    onClick={() => void comeBack(site)}
                  >
                    {words.turnOn}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {fixed.length > 0 && (
            <>
              <ul className="hosts">
                {fixed.map(({ pattern, host }) => (
                  <li key={pattern}>{host}</li>
                ))}
              </ul>
              <p className="hint">{words.fixed}</p>
            </>
          )}
        </>
      )}
    </>
  );
}

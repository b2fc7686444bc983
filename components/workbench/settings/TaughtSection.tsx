/** What the agent has taught Amends about sites: to look at, hand on, take in, forget – and to get back at once. */
import { Download } from "lucide-react";
import { useState } from "react";
import type { TaughtSite } from "../../../lib/helpdesks/taught/profile";
import { teachWordsFor } from "../../../lib/i18n/teach/words";
import type { Client } from "../../../lib/messaging/client";
import type { Problem } from "../../../lib/result";
import { dated, saveFile } from "../../ui/save-file";
import { useBench } from "../bench-words";
import { Trouble } from "../Trouble";
import { useAnswer } from "../use-answer";
import { hostOf, TaughtRow } from "./TaughtRow";
import { type FileProblem, isTooLarge, readTaught, taughtFile } from "./taught-file";

interface Props {
  client: Client;
  now: () => number;
}

/** What a file brought, and what stood there before. */
interface Import {
  count: number;
  added: string[];
  replaced: TaughtSite[];
}

export function TaughtSection({ client, now }: Props) {
  const { locale } = useBench();
  const words = teachWordsFor(locale).settings;
  const { value, problem, put, reload } = useAnswer(client, "taught.list", {});
  const [forgotten, setForgotten] = useState<TaughtSite[]>([]);
  const [imported, setImported] = useState<Import | "undone" | null>(null);
  const [refused, setRefused] = useState<FileProblem | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  if (problem) return <Trouble problem={problem} retry={reload} />;
  if (!value) return null;
  const { sites } = value;

  const send = async (answer: ReturnType<typeof putSites>) => {
    const said = await answer;
    setFailed(said.ok ? null : said.problem);
    if (said.ok) put(said.value);
    return said.ok;
  };
  const putSites = (wanted: TaughtSite[]) => client.send("taught.put", { sites: wanted });
  const without = (site: TaughtSite) => forgotten.filter(({ origin }) => origin !== site.origin);
  const forget = async (site: TaughtSite) => {
    if (await send(client.send("taught.forget", { origin: site.origin })))
      setForgotten([...without(site), site]);
  };
  const keep = async (site: TaughtSite) => {
    if (await send(putSites([site]))) setForgotten(without(site));
  };
  const save = (some: readonly TaughtSite[]) =>
    saveFile(
      new Blob([taughtFile(some)], { type: "application/json" }),
      dated("taught-sites", now(), "json"),
    );
  const take = async (file: File) => {
    setImported(null);
    const read = isTooLarge(file)
      ? ({ ok: false, problem: "too-large" } as const)
      : readTaught(await file.text(), document);
    setRefused(read.ok ? null : read.problem);
    if (!read.ok) return;
    const replaced = sites.filter(({ origin }) => read.sites.some((site) => site.origin === origin));
    const added = read.sites
      .map(({ origin }) => origin)
      .filter((origin) => !replaced.some((site) => site.origin === origin));
    if (!(await send(putSites(read.sites)))) return;
    setForgotten(forgotten.filter(({ origin }) => !read.sites.some((site) => site.origin === origin)));
    setImported({ count: read.sites.length, added, replaced });
  };
  const undoImport = async ({ added, replaced }: Import) => {
    for (const origin of added) if (!(await send(client.send("taught.forget", { origin })))) return;
    if (replaced.length > 0 && !(await send(putSites(replaced)))) return;
    setImported("undone");
  };

  const gone = forgotten.filter(({ origin }) => !sites.some((site) => site.origin === origin));
  return (
    <>
      {failed && <Trouble problem={failed} />}
      {sites.length + gone.length === 0 ? (
        <div className="nothing">
          <b>{words.empty}</b>
          {words.emptyHint}
        </div>
      ) : (
        <>
          <p className="hint">{words.hint}</p>
          <ul className="rows" aria-label={words.title}>
            {sites.map((site) => (
              <TaughtRow
                key={site.origin}
                site={site}
                now={now()}
                save={() => save([site])}
                forget={() => void forget(site)}
              />
            ))}
            {gone.map((site) => (
              <li key={site.origin} className="off">
                <span className="what" role="status">
                  <b>{hostOf(site)}</b>
                  <small>{words.forgotten}</small>
                </span>
                <button
                  type="button"
                  className="btn"
                  aria-label={words.undoName(hostOf(site))}
                  onClick={() => void keep(site)}
                >
                  {words.undo}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {refused && (
        <p className="banner due" role="alert">
          {words.fileProblems[refused]}
        </p>
      )}
      {imported && (
        <div className="banner good" role="status">
          {imported === "undone" ? (
            <span>{words.undone}</span>
          ) : (
            <>
              <span>
                {words.imported(imported.count)}{" "}
                {imported.replaced.length > 0 && words.replaced(imported.replaced.map(hostOf).join(", "))}
              </span>
              <span className="end">
                <button type="button" className="link" onClick={() => void undoImport(imported)}>
                  {words.undo}
                </button>
              </span>
            </>
          )}
        </div>
      )}
      <div className="taught-files">
        {sites.length > 1 && (
          <button type="button" className="btn" onClick={() => save(sites)}>
            <Download size={14} aria-hidden />
            {words.exportAll}
          </button>
        )}
        <label className="taught-pick">
          {words.import}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.target.files?.[0];
              // The same file may be chosen again after it was changed.
              event.target.value = "";
              if (file) void take(file);
            }}
          />
        </label>
      </div>
      <p className="hint">{words.stored}</p>
    </>
  );
}

/** The library: what there is to say at the left, one reply as it is written at the right. */
import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import type { LibraryLine } from "../../../lib/messaging/library-messages";
import type { Problem } from "../../../lib/result";
import { useBench } from "../bench-words";
import { PageHead } from "../PageHead";
import { Trouble } from "../Trouble";
import { useAnswer } from "../use-answer";
import type { WorkbenchProps } from "../Workbench";
import { Coverage } from "./Coverage";
import { ScriptList } from "./ScriptList";
import { ScriptView } from "./ScriptView";

/** Typing is not searched letter by letter. */
const PAUSE = 150;

interface Props extends WorkbenchProps {
  /** The script an address asks for, or "". */
  chosen: string;
}

export function ScriptsPage({ client, chosen }: Props) {
  const bench = useBench();
  const words = bench.scripts;
  const [typed, setTyped] = useState("");
  const [query, setQuery] = useState("");
  const [failed, setFailed] = useState<Problem | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed.trim().slice(0, 200)), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const all = useAnswer(client, "library.list", { query: "" });
  const found = useAnswer(client, "library.list", { query });
  const scripts = all.value?.scripts ?? [];
  const script = scripts.find(({ id }) => id === chosen);
  const rate = async (id: string, rating: LibraryLine["rating"]) => {
    const answer = await client.send("library.rate", { scriptId: id, rating });
    setFailed(answer.ok ? null : answer.problem);
    all.reload();
    found.reload();
  };
  const shown = found.value?.scripts;
  const problem = all.problem ?? failed;
  return (
    <>
      <PageHead title={bench.nav.scripts} lede={words.lede} />
      {problem && <Trouble problem={problem} retry={all.reload} />}
      <div className={script ? "library reading" : "library"}>
        <div className="library-list">
          <search>
            <label className="find">
              <Search size={14} aria-hidden />
              <span className="quiet">{words.search}</span>
              <input
                type="search"
                className="input"
                value={typed}
                placeholder={words.placeholder}
                onChange={(event) => setTyped(event.target.value)}
              />
            </label>
          </search>
          {shown && shown.length > 0 && (
            <ScriptList scripts={shown} chosen={chosen} searched={query !== ""} />
          )}
          {shown?.length === 0 && (
            <div className="nothing" role="status">
              <b>{words.none}</b>
              {words.noneHint}
            </div>
          )}
        </div>
        <div className="library-view">
          {script ? (
            <ScriptView
              key={script.id}
              client={client}
              script={script}
              rate={(rating) => void rate(script.id, rating)}
            />
          ) : (
            <>
              <div className="nothing">
                <b>{words.pick}</b>
                {words.pickHint}
              </div>
              {scripts.length > 0 && <Coverage scripts={scripts} />}
            </>
          )}
        </div>
      </div>
    </>
  );
}

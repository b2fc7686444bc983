/** The library: what there is to say at the left, one reply as it is written at the right. */
import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { LibraryLine } from "../../../lib/messaging/library-messages";
import type { Problem } from "../../../lib/result";
import { useBench } from "../bench-words";
import { PageHead } from "../PageHead";
import { Trouble } from "../Trouble";
import { useAnswer } from "../use-answer";
import type { WorkbenchProps } from "../workbench-props";
import { Coverage } from "./Coverage";
import { DoneBanner } from "./DoneBanner";
import { EditPage } from "./edit/EditPage";
import { ImportPart } from "./files/ImportPart";
import { SharePart } from "./files/SharePart";
import { GapTable } from "./GapTable";
import { useOwn } from "./own-words";
import { Parts } from "./Parts";
import { placeOf } from "./places";
import { PoliciesPage } from "./policies/PoliciesPage";
import { ScriptList } from "./ScriptList";
import { ScriptView } from "./ScriptView";
import { useDone } from "./use-done";

/** Typing is not searched letter by letter. */
const PAUSE = 150;

interface Props extends WorkbenchProps {
  /** The place an address asks for: a script, a part of the page, or "". */
  chosen: string;
}

export function ScriptsPage(props: Props) {
  const { client, now, chosen: item } = props;
  const place = placeOf(item);
  const chosen = place.at === "replies" ? place.scriptId : "";
  const bench = useBench();
  const words = bench.scripts;
  const own = useOwn();
  const [typed, setTyped] = useState("");
  const [query, setQuery] = useState("");
  const [failed, setFailed] = useState<Problem | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed.trim().slice(0, 200)), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const all = useAnswer(client, "library.list", { query: "" });
  const found = useAnswer(client, "library.list", { query });
  const policies = useAnswer(client, "policy.list", {});
  /** A reply that was changed is asked for once more. */
  const [turn, setTurn] = useState(0);
  const again = () => {
    setTurn((before) => before + 1);
    all.reload();
    found.reload();
    policies.reload();
  };
  const done = useDone(client, again);
  // Another window may have written something meanwhile.
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => client.onCaseChanged((key) => key === "" && latest.current()), [client]);
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
  if (place.at === "edit") {
    const key = place.scriptId ?? "new";
    return (
      <EditPage key={key} client={client} now={now} scriptId={place.scriptId} done={done} changed={again} />
    );
  }
  if (place.at !== "replies") {
    return (
      <>
        <PageHead title={bench.nav.scripts} lede={place.at === "policies" && own.policies.lede}>
          <Parts at={place.at} />
        </PageHead>
        <DoneBanner done={done} />
        {place.at === "policies" ? (
          <PoliciesPage client={client} now={now} scripts={scripts} list={policies} done={done} />
        ) : (
          <div className="files">
            <ImportPart client={client} done={done} changed={again} />
            <SharePart
              client={client}
              now={now}
              scripts={scripts}
              policies={policies.value?.policies ?? []}
              done={done}
            />
          </div>
        )}
      </>
    );
  }
  return (
    <>
      <PageHead title={bench.nav.scripts} lede={words.lede}>
        <Parts at="replies" />
      </PageHead>
      <DoneBanner done={done} />
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
              turn={turn}
              client={client}
              script={script}
              policies={policies.value?.policies ?? []}
              done={done}
              changed={again}
              rate={(rating) => void rate(script.id, rating)}
            />
          ) : (
            <>
              <div className="nothing">
                <b>{words.pick}</b>
                {words.pickHint}
              </div>
              {scripts.length > 0 && <Coverage scripts={scripts} />}
              {scripts.length > 0 && <GapTable scripts={scripts} />}
            </>
          )}
        </div>
      </div>
    </>
  );
}

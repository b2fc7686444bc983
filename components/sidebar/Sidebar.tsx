/** The sidebar: four questions about the ticket beside it, top to bottom. */
import { X } from "lucide-react";
import { useRef } from "react";
import type { Client } from "../../lib/messaging/client";
import type { Problem } from "../../lib/result";
import { GuessedNote, isGuessed } from "../health/Guessed";
import { useWords } from "../ui/words-context";
import { Footer } from "./Footer";
import { KindRegion } from "./KindRegion";
import { KnowRegion } from "./KnowRegion";
import { NextRegion } from "./NextRegion";
import { Placeholder } from "./Placeholder";
import { ReplyRegion } from "./ReplyRegion";
import { TitleBar } from "./TitleBar";
import { useCase } from "./use-case";

interface Props {
  client: Client;
  /** Reads the clock, for dates told relative to today. */
  now: () => number;
}

export function Sidebar({ client, now }: Props) {
  const words = useWords();
  const { state, problem, dismissProblem, refresh, run } = useCase(client);
  const replies = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  const view = "view" in state && state.view ? state.view : null;
  const showReplies = () => {
    replies.current?.scrollIntoView({ block: "start", behavior: "smooth" });
    replies.current?.querySelector<HTMLElement>("button.body")?.focus({ preventScroll: true });
  };
  const showNext = () => {
    const next = main.current?.querySelector<HTMLElement>("section:nth-of-type(2)");
    next?.scrollIntoView({ block: "start", behavior: "smooth" });
    next?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  };
  /** A change that makes no sense says why in a code of its own. */
  const refusal = ({ code, message }: Problem): string | undefined =>
    code === "refused" ? (words.settle.refusals as Record<string, string>)[message] : undefined;
  const changeKind = () => main.current?.querySelector<HTMLElement>("button.kind, button.pick")?.click();
  return (
    <div className="sidebar" data-testid="sidebar" data-state={state.kind}>
      <TitleBar
        view={view}
        openWorkbench={() => void client.send("workbench.open", { at: "/cases" })}
        collapse={() => void client.send("dock.collapse", {})}
      />
      {view ? (
        <main key={view.key} ref={main}>
          {state.kind === "gone" && (
            <div className="banner due" role="alert">
              <span>
                <b>{words.states.gone}.</b> {words.states.goneHint}
              </span>
            </div>
          )}
          {view.storage !== "ok" && (
            <div className="banner due" role="status" data-testid={`storage-${view.storage}`}>
              {view.storage === "unavailable"
                ? words.states.storage
                : words.problems[`storage-${view.storage}`]}
            </div>
          )}
          {problem && (
            <div className="banner risk" role="alert">
              <span>
                <b>{words.states.failed}.</b> {refusal(problem) ?? words.problems[problem.code]}
              </span>
              <button
                type="button"
                className="icon last"
                aria-label={words.reply.dismiss}
                onClick={dismissProblem}
              >
                <X size={14} aria-hidden />
              </button>
            </div>
          )}
          {isGuessed(view) && <GuessedNote />}
          <KindRegion view={view} run={run} />
          <NextRegion
            view={view}
            client={client}
            run={run}
            showReplies={showReplies}
            changeKind={changeKind}
            now={now()}
          />
          <ReplyRegion client={client} view={view} run={run} region={replies} showNext={showNext} />
          <KnowRegion client={client} view={view} now={now()} />
        </main>
      ) : (
        <main>{state.kind !== "ready" && <Placeholder state={state} retry={() => void refresh()} />}</main>
      )}
      <Footer client={client} view={view} now={now()} />
    </div>
  );
}

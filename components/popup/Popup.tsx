/** What the toolbar's popup shows of the page in front: what Amends reads there, or the switch that lets it. */

import type { ReactNode } from "react";
import type { Words } from "../../lib/i18n/words";
import type { PageStatus } from "../../lib/messaging/protocol";
import { Mark } from "./Mark";
import "../ui/tokens.css";
import "./popup.css";

/** What is known of the page in front. */
export type PopupState =
  | { kind: "reading" }
  | { kind: "unreadable" }
  /** `refused`: the agent was asked for this site just now and said no. */
  | { kind: "off"; host: string; refused: boolean }
  | { kind: "just-on"; host: string }
  | { kind: "on"; host: string; status: PageStatus | null; canTurnOff: boolean };

interface Said {
  state: PopupState;
  words: Words["popup"];
}

interface Props extends Said {
  /** How well the ticket's page was read. */
  health?: ReactNode;
  /** The way to show Amends what it misreads. */
  teach?: ReactNode;
  onTurnOn: () => void;
  onTurnOff: () => void;
  onWorkbench: () => void;
}

export function Popup({ state, words, health, teach, onTurnOn, onTurnOff, onWorkbench }: Props) {
  return (
    <main className="popup" data-testid="popup" data-state={nameOf(state)} aria-busy={isBusy(state)}>
      <header>
        <Mark />
        <h1>Amends</h1>
        {"host" in state && <span title={state.host}>{state.host}</span>}
      </header>
      <div className="popup-body">
        <div aria-live="polite">
          <Said state={state} words={words} />
        </div>
        {state.kind === "on" && state.status?.ticket && health}
        {state.kind === "on" && state.status && teach}
        {state.kind === "off" && (
          <button type="button" className="popup-main" onClick={onTurnOn}>
            {words.turnOn}
          </button>
        )}
        {state.kind === "on" && state.canTurnOff && (
          <button type="button" className="popup-quiet" onClick={onTurnOff}>
            {words.turnOff}
          </button>
        )}
      </div>
      <footer>
        <i aria-hidden="true" />
        <span>{words.local}</span>
        <button type="button" className="popup-link" onClick={onWorkbench}>
          {words.workbench}
        </button>
      </footer>
    </main>
  );
}

function Said({ state, words }: Said) {
  switch (state.kind) {
    case "reading":
      return <p className="popup-wait">{words.reading}</p>;
    case "just-on":
      return <p className="popup-wait">{words.justOn}</p>;
    case "unreadable":
      return <Sentence title={words.unreadable} hint={words.unreadableHint} />;
    case "off":
      return (
        <>
          <Sentence title={words.off} hint={words.offHint} />
          {state.refused && <p className="popup-refused">{words.refused}</p>}
        </>
      );
    case "on":
      return state.status?.ticket ? (
        <Ticket status={state.status} ticket={state.status.ticket} words={words} />
      ) : (
        <Sentence title={words.onNoTicket} hint={words.onNoTicketHint} />
      );
  }
}

function Sentence({ title, hint }: { title: string; hint: string }) {
  return (
    <>
      <h2>{title}</h2>
      <p>{hint}</p>
    </>
  );
}

function Ticket({ status, ticket, words }: { status: PageStatus; ticket: string; words: Words["popup"] }) {
  return (
    <section className="popup-ticket">
      <h2>
        {words.ticket(ticket)}
        <em>{status.helpdeskName ?? status.helpdesk}</em>
      </h2>
      <p>
        <Meter found={status.found} of={status.of} />
        {words.read(status.found, status.of)}
      </p>
    </section>
  );
}

/** One bar for each field asked for; the sentence beside it says the same in words. */
function Meter({ found, of }: { found: number; of: number }) {
  const bars = Array.from({ length: of }, (_, index) => index + 1);
  return (
    <span className="popup-meter" aria-hidden="true">
      {bars.map((bar) => (
        <b key={bar} className={bar > found ? "off" : undefined} />
      ))}
    </span>
  );
}

const isBusy = ({ kind }: PopupState) => kind === "reading" || kind === "just-on";

/** The name tests and styles know a state by. */
function nameOf(state: PopupState): string {
  if (state.kind === "on") return state.status?.ticket ? "ticket" : "no-ticket";
  return state.kind === "off" && state.refused ? "refused" : state.kind;
}

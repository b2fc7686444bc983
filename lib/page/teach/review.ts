/** What would be read, shown before it is kept: every field, every message with its role and first words. */
import type { Step } from "../../helpdesks/taught/learn";
import { type TaughtSite, taughtSelectors } from "../../helpdesks/taught/profile";
import type { TeachWords } from "../../i18n/teach/words";
import type { TicketSnapshot } from "../../ticket";
import { button, make } from "./build";

/** Messages shown of a long conversation: enough to see that roles are right. */
const SHOWN = 8;
const FIRST_WORDS = 90;

export interface ReviewActs {
  again: (step: Step) => void;
  turn: (newestFirst: boolean) => void;
  save: () => void;
  leave: () => void;
}

export interface Reviewed {
  site: TaughtSite;
  snapshot: TicketSnapshot;
  /** Whether the reply box is open now. */
  hasBox: boolean;
}

const firstWords = (text: string): string => text.replace(/\s+/g, " ").slice(0, FIRST_WORDS);

/** The review's elements, in the order in which they are read. */
export function reviewParts(
  document: Document,
  words: TeachWords,
  reviewed: Reviewed,
  acts: ReviewActs,
): HTMLElement[] {
  const said = words.review;
  const { site, snapshot, hasBox } = reviewed;
  const list = make(document, "dl", "");

  const row = (step: Step, title: string, value: HTMLElement | string | null, isTaught: boolean) => {
    const shown = value ?? (isTaught ? said.missing : said.skipped);
    const detail = make(document, "dd", value === null ? "lacks" : "", shown);
    const text = value === null && !isTaught ? said.show : said.again;
    const name = (value === null && !isTaught ? said.showName : said.againName)(words.steps[step]);
    const ask = button(document, text, "link", () => acts.again(step), name);
    list.append(
      make(document, "div", "row", make(document, "dt", "", make(document, "span", "", title), ask), detail),
    );
  };

  if (site.number || snapshot.number !== snapshot.id)
    row("number", said.ticket, snapshot.number ?? null, site.number !== null);
  else
    list.append(
      make(
        document,
        "div",
        "row",
        make(document, "dt", "", said.ticket),
        make(document, "dd", "", snapshot.id),
      ),
    );
  row("subject", said.subject, snapshot.subject ?? null, site.subject !== null);
  const { requester } = snapshot;
  const who = requester ? [requester.name, requester.email].filter(Boolean).join(" · ") : null;
  const isGuess = snapshot.guessed?.includes("requester") && site.customer !== null;
  row("customer", said.customer, who && isGuess ? `${who} (${said.guessed})` : who, site.customer !== null);
  row(
    "customer-message",
    words.steps["customer-message"],
    conversation(document, words, snapshot),
    site.thread !== null,
  );
  row("agent-message", words.steps["agent-message"], countOf(snapshot, "agent", words), site.thread !== null);
  if (site.thread)
    row("note", words.steps.note, countOf(snapshot, "note", words), site.thread.roles.note.length > 0);
  const box = hasBox ? said.found : snapshot.found.includes("reply") ? said.closed : null;
  row("reply", said.reply, box, site.reply !== null);

  const isUnsure = snapshot.messages.some(({ role }) => role === "unknown");
  const order = make(document, "input", "");
  order.type = "checkbox";
  order.checked = site.thread?.newestFirst ?? false;
  order.addEventListener("change", () => acts.turn(order.checked));
  const advanced = make(document, "details", "", make(document, "summary", "", said.advanced));
  for (const [what, selector] of taughtSelectors(site))
    advanced.append(make(document, "code", "", `${what}: ${selector}`));
  return [
    make(document, "h2", "", said.title),
    list,
    ...(isUnsure ? [make(document, "p", "problem", said.unsure)] : []),
    ...(site.thread && snapshot.messages.length > 1 ? [make(document, "label", "", order, said.newest)] : []),
    advanced,
    make(
      document,
      "div",
      "buttons foot",
      button(document, said.save, "main", acts.save),
      button(document, words.leave, "", acts.leave),
    ),
  ];
}

function countOf({ messages }: TicketSnapshot, role: "agent" | "note", words: TeachWords): string | null {
  const count = messages.filter((message) => message.role === role).length;
  return count > 0 ? words.review.messages(count) : null;
}

function conversation(
  document: Document,
  words: TeachWords,
  { messages }: TicketSnapshot,
): HTMLElement | null {
  if (messages.length === 0) return null;
  const said = words.review;
  const list = make(document, "ol", "");
  for (const { role, text } of messages.slice(0, SHOWN)) {
    list.append(
      make(
        document,
        "li",
        "",
        make(document, "b", role, said.roles[role]),
        make(document, "span", "", firstWords(text) || words.empty),
      ),
    );
  }
  const left = messages.length - SHOWN;
  const all = make(document, "div", "", said.messages(messages.length), list);
  if (left > 0) all.append(make(document, "p", "", said.more(left)));
  return all;
}

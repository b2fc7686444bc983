/** From what an agent pointed at on one ticket to what holds for all tickets of the site. */
import type { Person } from "../../ticket";
import { attribute, bodyOf, query, queryAll } from "../dom";
import { commonOf, holds } from "../fallback/walk";
import { isSamePerson } from "../kit/roles";
import type { LocatedTicket } from "../registry";
import { instantOf } from "../times";
import { learnAddress } from "./address";
import { boxAt } from "./box-at";
import { learnHeader } from "./learn-header";
import { learnMarks } from "./learn-marks";
import { learnRoles } from "./learn-roles";
import { type Blocks, learnBlocks } from "./learn-thread";
import { says } from "./place";
import {
  TAUGHT_HELPDESK,
  TAUGHT_VERSION,
  type TaughtSite,
  type TaughtSpot,
  type TaughtThread,
} from "./profile";
import { readTaught } from "./read";
import { deepSelectorFor, relativeSelectors, wayInto } from "./selectors";
import { personAt, timeAt } from "./spots";
import { itemsOf, itemsOfCustomer } from "./thread";
import { isVisible } from "./tree";
import { hostOf, together, topOf, treeOf } from "./trees";

/** What can be pointed at, in the order in which it is asked for. */
export const STEPS = [
  "subject",
  "customer",
  "customer-message",
  "agent-message",
  "note",
  "reply",
  "number",
] as const;
export type Step = (typeof STEPS)[number];
export type Picks = Partial<Record<Step, Element>>;

/** Why nothing can be learned from these. */
export type LessonProblem = "no-number" | "same-message" | "no-messages" | "lost" | "nothing";
export type Lesson = { ok: true; site: TaughtSite } | { ok: false; problem: LessonProblem };

export interface Page {
  document: Document;
  url: URL;
  /** What is known of this page without being taught. */
  known: LocatedTicket | null;
  now: number;
}

function spotOf(pick: Element, root: Element, blocks: Blocks | null): TaughtSpot | null {
  const item = blocks?.elements.find((element) => holds(element, pick));
  if (item && item !== pick) {
    const [selector] = relativeSelectors(pick, item);
    return selector ? { in: "message", selector } : null;
  }
  const selector = deepSelectorFor(pick, root);
  return selector ? { in: "page", selector } : null;
}

const ENDS_IN_NUMBER = /\d{2,}$/;

/** Numbers that grow with time: the message's own, as an id or name has it. */
function numberOf(item: Element): number | undefined {
  const named = [item, ...queryAll(item, "[id], [name]").slice(0, 4)].flatMap((element) =>
    ["id", "name", "data-id", "data-message-id"].map((name) => attribute(element, name) ?? ""),
  );
  const first = named.find((value) => ENDS_IN_NUMBER.test(value));
  return first ? Number(ENDS_IN_NUMBER.exec(first)?.[0]) : undefined;
}

const falls = (values: readonly (number | undefined)[]): boolean | undefined => {
  const known = values.filter((value) => value !== undefined && !Number.isNaN(value)) as number[];
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined || first === last ? undefined : first > last;
};

/** Whether the page lists its newest message first, as far as times or numbers say. */
function isNewestFirst({ elements }: Blocks, time: string): boolean {
  const times = elements.map((item) => {
    const part = time === "" ? null : query(item, time);
    const { machine, printed } = timeAt(part);
    return instantOf(machine ?? printed ?? "");
  });
  return falls(times) ?? falls(elements.map(numberOf)) ?? false;
}

/** Steps of which one message each is pointed at. */
export const MESSAGES = ["customer-message", "agent-message", "note"] as const;

/** Messages, from picks that were brought to one tree; one alone in a frame is that message, not a thread. */
function blocksOf(picks: readonly Element[], page: Element): { blocks: Blocks; pointed: Element[] } | null {
  let pointed = together(picks);
  let alone: { blocks: Blocks; pointed: Element[] } | null = null;
  for (;;) {
    const [first] = pointed;
    if (!first) return alone;
    const blocks = learnBlocks(pointed, treeOf(first, page));
    if (blocks && (blocks.elements.length > 1 || pointed.length > 1)) return { blocks, pointed };
    if (blocks) alone = { blocks, pointed };
    const host = hostOf(first);
    if (!host || pointed.length > 1) return alone;
    pointed = [host];
  }
}

function learnThread(
  picks: Picks,
  root: Element,
  customer: Person | undefined,
): { thread: TaughtThread; blocks: Blocks } | null {
  const steps = MESSAGES.filter((step) => picks[step]);
  const found = blocksOf(
    steps.flatMap((step) => picks[step] ?? []),
    root,
  );
  const way = found?.pointed[0] && wayInto(found.pointed[0], root);
  if (!found || typeof way !== "string") return null;
  const { blocks, pointed } = found;
  const blockOf = (step: (typeof MESSAGES)[number]) => {
    const pick = pointed[steps.indexOf(step)];
    return pick && blocks.elements.find((element) => holds(element, pick));
  };
  const taught = {
    customer: blockOf("customer-message"),
    agent: blockOf("agent-message"),
    note: blockOf("note"),
  };
  const own = [taught.customer, taught.agent, taught.note].filter((block) => block !== undefined);
  const { author, time } = learnHeader(blocks, own, customer);
  const { list, items, body } = blocks;
  return {
    blocks,
    thread: {
      list: list && way + list,
      items: way + items,
      body,
      author,
      time,
      newestFirst: isNewestFirst(blocks, time),
      roles: learnRoles(blocks, taught, author, customer),
    },
  };
}

/** Whether nothing in a page's address says which ticket it shows, so that the number on the page has to be taught. */
export const needsNumber = ({ document, url, known }: Page): boolean =>
  !known && learnAddress(url, (id) => id.length > 2 && says(document.title, id) === "yes").id === undefined;

/** A list that is there twice, or one nobody sees, would hide the ticket instead of naming it. */
const soundList = (list: string, blocks: Blocks): string => {
  const [first] = blocks.elements;
  return list !== "" && first && isVisible(first) ? list : "";
};

/**
 * A name that stands only above messages is the customer's on other pages, too, where marks say which messages are
 * theirs, or where the oldest one is.
 */
function isTheirsFirst(
  customer: TaughtSpot | null,
  thread: TaughtThread | null,
  person: Person | undefined,
  root: Element,
): boolean {
  if (customer?.in !== "message" || !thread || thread.roles.customer.length > 0) return true;
  const [oldest] = itemsOfCustomer(itemsOf(root, thread), thread);
  const part = oldest && query(oldest, customer.selector);
  return Boolean(part && person && isSamePerson(personAt(part), person));
}

/**
 * What these picks say of all tickets of this site.
 * @param before what was taught earlier: kept for every step that was not pointed at again
 */
export function learnSite(
  picks: Picks,
  { document, url, known, now }: Page,
  before: TaughtSite | null = null,
): Lesson {
  const body = bodyOf(document);
  const pointed = Object.values(picks);
  if (!body || (pointed.length === 0 && !before)) return { ok: false, problem: "nothing" };
  const tops = pointed.map(topOf);
  if (tops.some((pick) => !holds(body, pick))) return { ok: false, problem: "lost" };
  const isTheirs = known !== null && tops.every((pick) => holds(known.place.root, pick));
  const base = isTheirs && (!before || before.helpdesk === known.adapter.id) ? known : null;
  const root = base?.place.root ?? body;

  const messages = MESSAGES.flatMap((step) => picks[step] ?? []);
  const touches = messages.some((one) => messages.some((other) => one !== other && holds(one, other)));
  if (touches) return { ok: false, problem: "same-message" };
  const person = picks.customer
    ? personAt(picks.customer)
    : before
      ? readTaught(before, root, {}).requester
      : undefined;
  const learned = messages.length > 0 ? learnThread(picks, root, person) : null;
  if (messages.length > 0 && !learned) return { ok: false, problem: "no-messages" };
  const blocks = learned?.blocks ?? null;

  const isNamed = (id: string) => id.length > 2 && says(document.title, id) === "yes";
  const { address, id } =
    base || !before ? learnAddress(url, isNamed) : { address: before.address, id: "known" };
  if (!base && id === undefined && !picks.number && !before?.number)
    return { ok: false, problem: "no-number" };

  const spot = (step: Step, kept: TaughtSpot | null | undefined): TaughtSpot | null => {
    const pick = picks[step];
    return pick ? spotOf(pick, root, blocks) : (kept ?? null);
  };
  const customer = spot("customer", before?.customer);
  const thread =
    learned && blocks
      ? { ...learned.thread, list: soundList(learned.thread.list, blocks) }
      : (before?.thread ?? null);
  const box = picks.reply && boxAt(picks.reply);
  const outside = commonOf(tops);
  return {
    ok: true,
    site: {
      version: TAUGHT_VERSION,
      origin: url.origin,
      helpdesk: base?.adapter.id ?? before?.helpdesk ?? TAUGHT_HELPDESK,
      savedAt: now,
      address,
      marks:
        base || !outside || id === undefined || id === "known"
          ? (before?.marks ?? [])
          : learnMarks(document, tops, blocks?.elements ?? [], id),
      number: spot("number", before?.number),
      subject: spot("subject", before?.subject),
      customer: isTheirsFirst(customer, thread, person, root) ? customer : null,
      thread,
      reply: box ? deepSelectorFor(box, root) : (before?.reply ?? null),
    },
  };
}

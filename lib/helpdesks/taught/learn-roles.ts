/** What tells customers' messages from agents': classes and attributes that one has and the other has not, names, sides. */
import type { Person } from "../../ticket";
import { query, queryAll } from "../dom";
import { holds, outerOf, wordsIn } from "../fallback/walk";
import { AGENT_WORDS, CUSTOMER_WORDS, NOTE_WORDS, wordsOf } from "../fallback/words";
import { isSamePerson } from "../kit/roles";
import type { Blocks } from "./learn-thread";
import type { RoleMark, TaughtRoles } from "./profile";
import { callsItselfNote, hasMark, type Item, sideOf } from "./roles";
import { personAt } from "./spots";
import { kindMarks } from "./steady";
import { bodyOfItem } from "./thread";

/** Elements of one message whose marks are compared. */
const LOOKED_AT = 200;

/** Beside the words that any helpdesk uses, those that say on whose side a bubble stands. */
const HINTS: Record<"customer" | "agent" | "note", ReadonlySet<string>> = {
  customer: new Set([
    ...CUSTOMER_WORDS,
    ..."user end guest external public left them other received in theirs".split(" "),
  ]),
  agent: new Set([
    ...AGENT_WORDS,
    ..."me mine own self right sent out team response internal admin support reply".split(" "),
  ]),
  note: NOTE_WORDS,
};
/** Marks that come and go with a message's place or state. */
const PASSING = new Set(
  "first last latest odd even attachment attachments attach files file edited pinned start end collapsed expanded folded unread starred flagged quoted has with no empty long short".split(
    " ",
  ),
);

const keyOf = ({ on, selector }: RoleMark): string => `${on} ${selector}`;

/** Every mark of a message outside of its words. */
function marksOf({ element, body }: Item): Map<string, RoleMark> {
  const marks = new Map<string, RoleMark>();
  const inner = queryAll(element, "*")
    .filter((each) => !body.some((words) => words !== each && words !== element && holds(words, each)))
    .slice(0, LOOKED_AT);
  const add = (mark: RoleMark) => marks.set(keyOf(mark), mark);
  for (const each of body[0] === element ? [element] : [element, ...inner]) {
    const on = each === element ? "item" : "inside";
    for (const selector of kindMarks(each)) add({ on, selector });
  }
  return marks;
}

interface Known {
  items: Item[];
  /** Whose words each is, as far as its printed author says. */
  expected: (boolean | undefined)[];
}

function pointsOf(mark: RoleMark, role: "customer" | "agent" | "note", { items, expected }: Known): number {
  const words = wordsOf(mark.selector);
  const against = role === "customer" ? "agent" : "customer";
  let points = mark.on === "item" ? 1 : 0.5;
  // A style, not a name: better than nothing.
  if (mark.selector.startsWith("[class~=")) points -= 0.25;
  if (words.some((word) => HINTS[role].has(word))) points += 3;
  if (role !== "note" && words.some((word) => HINTS[against].has(word))) points -= 2;
  if (words.some((word) => PASSING.has(word))) points -= 4;
  for (const [index, item] of items.entries()) {
    const expects = expected[index];
    if (expects !== undefined) points += hasMark(item, mark) === expects ? 1 : -4;
  }
  return points;
}

const agree = (one: RoleMark, other: RoleMark, items: readonly Item[]): boolean =>
  items.every((item) => hasMark(item, one) === hasMark(item, other));

/** Marks that `own` has and no `other`, the best one and those that say the same of every message on the page. */
function distinct(
  own: Item,
  others: readonly Item[],
  role: "customer" | "agent" | "note",
  known: Known,
  least: number,
): RoleMark[] {
  const rated = [...marksOf(own).values()]
    .filter((mark) => !others.some((other) => hasMark(other, mark)))
    .map((mark) => ({ mark, points: pointsOf(mark, role, known) }))
    .filter(({ points }) => points >= least)
    .sort((a, b) => b.points - a.points);
  const best = rated[0]?.mark;
  if (!best) return [];
  return [
    best,
    ...rated
      .slice(1)
      .map(({ mark }) => mark)
      .filter((mark) => agree(mark, best, known.items)),
  ].slice(0, 3);
}

export interface Taught {
  customer?: Element | undefined;
  agent?: Element | undefined;
  note?: Element | undefined;
}

/**
 * @param taught the blocks that were pointed at
 * @param customer as pointed at elsewhere on the page
 */
export function learnRoles(
  blocks: Blocks,
  taught: Taught,
  author: string,
  customer: Person | undefined,
): TaughtRoles {
  const itemOf = (element: Element): Item => ({
    element,
    body: bodyOfItem(element, blocks.body),
  });
  const items = blocks.elements.map(itemOf);
  const authorOf = (element: Element | undefined): Person | undefined => {
    const part = element && author !== "" ? query(element, author) : null;
    return part ? personAt(part) : undefined;
  };
  const their = authorOf(taught.customer);
  const our = authorOf(taught.agent);
  const isOf = (item: Item, person: Person | undefined, other: Person | undefined): boolean | undefined => {
    const by = authorOf(item.element);
    if (!by || !person) return undefined;
    return isSamePerson(by, person) ? true : isSamePerson(by, other) ? false : undefined;
  };
  const all: Partial<Record<"customer" | "agent" | "note", Item>> = {
    ...(taught.customer && { customer: itemOf(taught.customer) }),
    ...(taught.agent && { agent: itemOf(taught.agent) }),
    ...(taught.note && { note: itemOf(taught.note) }),
  };
  const marks = (
    role: "customer" | "agent" | "note",
    person?: Person,
    other?: Person,
    least = 0,
  ): RoleMark[] => {
    const own = all[role];
    // Agents write notes, too: what both have is no mark of agents' messages against the note's own.
    const others = (["customer", "agent"] as const)
      .filter((name) => name !== role)
      .flatMap((name) => all[name] ?? []);
    if (!own || others.length === 0) return [];
    const counted = items.filter((item) => item.element !== taught.note && !callsItselfNote(item));
    return distinct(
      own,
      others,
      role,
      { items: counted, expected: counted.map((item) => isOf(item, person, other)) },
      least,
    );
  };
  const customers = marks("customer", their, our);
  const agents = marks("agent", our, their);
  const byAuthor =
    their !== undefined &&
    our !== undefined &&
    customer !== undefined &&
    isSamePerson(their, customer) &&
    !isSamePerson(our, customer);
  return {
    customer: customers,
    agent: agents,
    note: marks("note"),
    left: leftOf(all.customer, all.agent),
    byAuthor,
    rest:
      customers.length > 0 === agents.length > 0 ? "unknown" : customers.length > 0 ? "agent" : "customer",
  };
}

function leftOf(customer: Item | undefined, agent: Item | undefined): TaughtRoles["left"] {
  if (!customer || !agent) return null;
  const thread = outerOf(customer.element);
  if (!thread || wordsIn(thread) === "") return null;
  const [theirs, ours] = [sideOf(customer, thread), sideOf(agent, thread)];
  if (theirs === null || ours === null || theirs === ours) return null;
  return theirs === "left" ? "customer" : "agent";
}

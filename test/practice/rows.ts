/** The rows of the practice: what the product has to do, in our own words, and how urgent each is. */

export interface PracticeRow {
  /** Number of the text it comes from, then its number there; ideas that belong together share a row. */
  id: string;
  /** 1 first release, 2 next, 3 later; null for the one row that asks for nothing to be built. */
  priority: 1 | 2 | 3 | null;
  idea: string;
}

export const ROWS: readonly PracticeRow[] = [
  {
    id: "001-1",
    priority: 1,
    idea: "Five stages are walked in order and kept per ticket; skipping one takes a reason",
  },
  {
    id: "001-2",
    priority: 1,
    idea: "The feeling behind the words is named first and shapes the opening of a reply",
  },
  {
    id: "001-3",
    priority: 1,
    idea: "Open questions are offered, never one that the customer has answered already",
  },
  {
    id: "001-4",
    priority: 1,
    idea: "The kind of dispute is suggested with its words, corrected in one click, or left to pick",
  },
  {
    id: "001-5",
    priority: 1,
    idea: "The same complaint from several customers is noticed when it reaches a threshold",
  },
  {
    id: "001-6",
    priority: 1,
    idea: "Dates, people and earlier contacts are written down per case and come back with the customer",
  },
  {
    id: "001-7",
    priority: 1,
    idea: "The departments concerned are known for each kind of dispute and can be changed by the team",
  },
  {
    id: "001-8",
    priority: 1,
    idea: "A department gets an exact question with the facts and a date to answer by, internally only",
  },
  {
    id: "001-9",
    priority: 2,
    idea: "A short meeting gets an agenda of the open discrepancies and a calendar file",
  },
  {
    id: "001-10",
    priority: 1,
    idea: "Claim and record stand side by side, with what differs flagged and a summary made of it",
  },
  {
    id: "001-11",
    priority: 1,
    idea: "Several remedies are offered for each dispute, one of them free to word",
  },
  {
    id: "001-12",
    priority: 1,
    idea: "Remedies are ranked by cost, time and policy, with the approver named",
  },
  {
    id: "001-13/14",
    priority: 1,
    idea: "The effect on the customer weighs most, and what is owed is never scored away",
  },
  { id: "001-15", priority: 1, idea: "One remedy is recommended with its reason, beside a runner-up" },
  {
    id: "001-16",
    priority: 1,
    idea: "A decision is recorded with what was rejected and why, and found again as a precedent",
  },
  { id: "001-17", priority: 1, idea: "Actions have an owner and a due time, and overdue ones show" },
  {
    id: "001-18",
    priority: 1,
    idea: "The closing reply says what was done, how it answers and when it will be seen",
  },
  {
    id: "001-19",
    priority: 1,
    idea: "Empathy is specific, said once, and never the same opener twice in a thread",
  },
  {
    id: "001-20",
    priority: 1,
    idea: "A follow-up is due after the remedy, survives a restart, and reopens what did not work",
  },
  {
    id: "001-21",
    priority: 2,
    idea: "The time to first reply, decision, execution and satisfaction is measured locally",
  },
  {
    id: "001-22",
    priority: 2,
    idea: "A case ends with an outcome beyond closed: kept, lost or unknown, and how content",
  },
  {
    id: "001-23",
    priority: 1,
    idea: "A date promised in a reply becomes a promise that reminds and admits being late",
  },
  { id: "001-24", priority: 2, idea: "A lesson can be left at closing and appears beside its pattern" },
  {
    id: "001-25",
    priority: 2,
    idea: "A team pack of replies, playbooks and weights goes out and in as a file without loss",
  },
  {
    id: "001-26",
    priority: 2,
    idea: "Every step explains itself in one sentence, in each interface language",
  },
  {
    id: "001-27",
    priority: null,
    idea: "Unsourced marketing percentages stay out of the interface (deliberately nothing to build)",
  },
  { id: "000-1", priority: 1, idea: "A first reply restates the very problem and commits to a time" },
  {
    id: "000-2",
    priority: 1,
    idea: "What was heard is said back from known facts, asking whether it is right",
  },
  { id: "000-3", priority: 1, idea: "A root cause is picked before closing, and unknown has to be said" },
  { id: "000-4", priority: 1, idea: "Our own failure is owned in the first person, without an if" },
  {
    id: "000-5",
    priority: 1,
    idea: "What was not ours is explained without blame, with what can still be done",
  },
  { id: "000-6", priority: 1, idea: "An uncertain cause gets the benefit of the doubt up to a limit" },
  {
    id: "000-7",
    priority: 1,
    idea: "A moment that can win or lose the customer is flagged and suggests a talk",
  },
  {
    id: "000-8/13",
    priority: 1,
    idea: "The evidence each kind needs is listed as had, asked for or not available",
  },
  {
    id: "000-9",
    priority: 1,
    idea: "The next steps can be told to the customer with dates of their calendar",
  },
  { id: "000-10", priority: 2, idea: "An offer is compared with one's own precedents" },
  { id: "000-11", priority: 1, idea: "What was inserted is logged by id, time and stage, without its text" },
  { id: "000-12", priority: 1, idea: "Promises and legal clocks are shown with source and date of check" },
  {
    id: "000-14/15",
    priority: 1,
    idea: "Two options are offered and what was agreed is written down with owners and dates",
  },
  {
    id: "000-16",
    priority: 1,
    idea: "Our limits and ladder of approval are known to the agent and never reach a reply",
  },
  { id: "000-17", priority: 2, idea: "Before a refusal the customer's side is put in one sentence" },
  { id: "000-18", priority: 2, idea: "A decision can name the team value it follows" },
  { id: "000-19", priority: 1, idea: "The transaction is described, and its payment method sets the clocks" },
  {
    id: "000-20/37",
    priority: 1,
    idea: "At closing both sides' prevention is noted and comes back when the cause does",
  },
  { id: "000-21", priority: 2, idea: "Policy snippets carry a date and show when they have gone stale" },
  {
    id: "000-22/29",
    priority: 1,
    idea: "A call is advised when writing stops helping, with an invitation and a call sheet",
  },
  { id: "000-23", priority: 2, idea: "Contract clauses stand ready and searchable during a call" },
  { id: "000-24", priority: 1, idea: "Agreed actions become a document with owner, date and status" },
  { id: "000-25", priority: 1, idea: "Handing up takes six lines with a trade that serves both sides" },
  { id: "000-26", priority: 1, idea: "Firmness is locked until agreed, delivered and promised are answered" },
  { id: "000-27", priority: 1, idea: "Where we complied the no is kind, reasoned, and shows a way on" },
  { id: "000-28", priority: 1, idea: "Promises beyond one's power are flagged with a measured wording" },
  { id: "000-30", priority: 2, idea: "The reminder ladder pauses for a disputed invoice" },
  {
    id: "000-31",
    priority: 1,
    idea: "Every kind and stage has a reply in three languages, and holes are shown",
  },
  { id: "000-32", priority: 3, idea: "Hard disputes can be rehearsed offline with feedback by rule" },
  { id: "000-33", priority: 1, idea: "All cases are listed, filtered, dated and exported" },
  {
    id: "000-34",
    priority: 1,
    idea: "A bank dispute is headed off, followed by its clock, and never paid twice",
  },
  { id: "000-35", priority: 2, idea: "The classifier learns from corrections on this machine alone" },
  { id: "000-36", priority: 2, idea: "A small extra is suggested only after the fix, under a cap" },
  {
    id: "000-38",
    priority: 1,
    idea: "The reply follows the customer's language, Brazil and Portugal apart, and ratings are kept locally",
  },
  {
    id: "002-1",
    priority: 1,
    idea: "What cannot be granted is heard, reasoned and met with the nearest thing possible",
  },
  { id: "002-2", priority: 1, idea: "A mistaken customer is called a misunderstanding and nothing harsher" },
  { id: "002-3", priority: 1, idea: "Each remedy shows the customer's gain beside our cost" },
  { id: "002-4", priority: 1, idea: "A heated draft is offered a pause and the facts first" },
  {
    id: "002-5",
    priority: 1,
    idea: "Words that win an argument and lose a customer are flagged with a rewrite",
  },
  { id: "002-6", priority: 1, idea: "The channel is advised on: public to private, endless mail to a call" },
  {
    id: "002-7/8",
    priority: 1,
    idea: "The experience is confirmed, the slip never rubbed in, nothing false asserted",
  },
  {
    id: "002-9",
    priority: 1,
    idea: "A confusion is logged as an improvement, and passed-on is said only then",
  },
  { id: "002-10/11", priority: 1, idea: "The expert explains in few plain steps instead of arguing" },
  { id: "002-12", priority: 2, idea: "A monthly review shows causes, money and what to recommend" },
  { id: "002-13", priority: 3, idea: "A private hint notices a heavy day" },
  { id: "002-14", priority: 2, idea: "Earlier claims are counted in neutral words" },
  {
    id: "002-15",
    priority: 1,
    idea: "Giving in follows the customer's value, the amount and whether it happened before",
  },
];

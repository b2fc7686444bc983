/** Which of a page's boxes a reply is typed into; none where two could be it. */
import { attribute, closest, isShown, matches, queryAll, tagOf } from "../dom";
import { editableBodyOf } from "../frames";
import type { ReplyEditor } from "../types";
import { commonOf, isAround, isWithin, outerOf, pathUp } from "./walk";
import { namesOf as everyNameOf } from "./words";

/** One rich editor (Summernote) names all of its own parts "note". */
const OF_EDITOR =
  "[class*='note-edit'], [class*='note-frame'], [class*='note-codable'], [class*='note-holder']";

function namesOf(element: Element): Set<string> {
  const names = everyNameOf(element);
  if (matches(element, OF_EDITOR)) names.delete("note");
  return names;
}

export const BOXES =
  "textarea, [contenteditable='true'], [contenteditable=''], [contenteditable='plaintext-only'], iframe";
const LOOKED_AT = 40;
/** How far around a box its names are looked for. */
const AROUND = 7;

const WRITING = new Set(
  "reply replies answer respond response compose composer composition message comment editor respuesta resposta antwort antworten responder body content text".split(
    " ",
  ),
);
const SURE = new Set(
  "reply replies answer respond response compose composer respuesta resposta antwort antworten responder".split(
    " ",
  ),
);
const OTHERWISE = new Set(
  "search filter query title subject tag tags cc bcc to recipients description code json css signature macro macros bio about address settings assignee find suche".split(
    " ",
  ),
);
const INTERNAL = new Set(
  "note notes internal private intern interno interna nota notiz privat privado".split(" "),
);

/** The element to type into, from a textarea, an editable element or an editor's frame. */
function typedInto(box: Element): HTMLElement | null {
  if (tagOf(box) !== "iframe") return box as HTMLElement;
  return editableBodyOf(box as HTMLIFrameElement);
}

interface Candidate {
  box: Element;
  element: HTMLElement;
  points: number;
  isNote: boolean;
}

/** Boxes that could take an answer: shown, big enough, not for searching, and not part of a message. */
function boxesIn(root: Element, blocks: readonly Element[]): Element[] {
  return queryAll(root, BOXES)
    .slice(0, LOOKED_AT)
    .filter((box) => {
      if (attribute(box, "readonly") !== null || attribute(box, "disabled") !== null) return false;
      if (attribute(box, "role") === "searchbox" || attribute(box, "role") === "combobox") return false;
      if (isWithin(box, blocks)) return false;
      // An editable element inside another is a part of it.
      const outer = outerOf(box);
      return !(outer && closest(outer, "[contenteditable='true'], [contenteditable='']"));
    });
}

function judge(box: Element, root: Element, thread: readonly Element[]): Candidate | null {
  const element = typedInto(box);
  if (!element || !isShown(box)) return null;
  const own = namesOf(box);
  if ([...own].some((name) => OTHERWISE.has(name)) && ![...own].some((name) => SURE.has(name))) return null;
  if (tagOf(box) === "textarea" && attribute(box, "rows") === "1") return null;
  const around = pathUp(box, root)
    .slice(0, AROUND)
    .filter((each) => !isAround(each, thread));
  const names = around.map(namesOf);
  const isNote = names.some((each) => [...each].some((name) => INTERNAL.has(name)));
  const inWriting = names.some((each) => [...each].some((name) => WRITING.has(name)));
  const isSure = names.some((each) => [...each].some((name) => SURE.has(name)));
  const common = thread[0] && commonOf([box, thread[0]]);
  const steps = common ? pathUp(box, common).length : 20;
  const points = (isSure ? 3 : inWriting ? 1.5 : 0) + Math.max(0, 3 - steps * 0.3);
  return { box, element, points, isNote };
}

/** Tabs and switches that say in which mode one and the same box is. */
function modeOf({ box, isNote }: Candidate, root: Element, thread: readonly Element[]): ReplyEditor["mode"] {
  if (isNote) return "note";
  const around = pathUp(box, root)
    .slice(0, AROUND)
    .filter((each) => !isAround(each, thread));
  const form = around.at(-1);
  if (!form) return "unknown";
  let isReply = false;
  for (const tab of queryAll(
    form,
    "[aria-selected='true'], [aria-pressed='true'], [aria-current='true'], input:checked, [class*='active'], [class*='selected']",
  ).slice(0, 20)) {
    const names = namesOf(tab);
    const value = matches(tab, "input") ? (attribute(tab, "value") ?? "").toLowerCase() : "";
    for (const name of [...names, value]) {
      if (INTERNAL.has(name)) return "note";
      if (SURE.has(name) || name === "public") isReply = true;
    }
  }
  return isReply || [...namesOf(box)].some((name) => SURE.has(name)) ? "reply" : "unknown";
}

/** How much better one box must be than the next, so that it is the one. */
const AHEAD = 0.5;

/**
 * The box an answer to this conversation is typed into; null when none is shown, or when two are alike.
 * @param thread the conversation's messages: nearness to them counts, and none of them is a box
 */
export function guessBox(root: Element, thread: readonly Element[]): ReplyEditor | null {
  const all = boxesIn(root, thread)
    .map((box) => judge(box, root, thread))
    .filter((candidate) => candidate !== null);
  const replies = all.filter(({ isNote }) => !isNote);
  const [first, second] = (replies.length > 0 ? replies : all).sort((a, b) => b.points - a.points);
  if (!first || (second && first.points - second.points < AHEAD)) return null;
  return { element: first.element, mode: modeOf(first, root, thread) };
}

/** Whether there is a box for answers, shown or not yet: a closed one opens when the agent asks for it. */
export const hasReplyBox = (root: Element, thread: readonly Element[]): boolean =>
  boxesIn(root, thread).some((box) =>
    pathUp(box, root)
      .slice(0, 3)
      .some((each) => [...namesOf(each)].some((name) => SURE.has(name))),
  );

/** A script and the values known so far, made into the text that goes into the helpdesk's editor. */
import { localize, type UiLocale } from "../i18n/localized";
import { nextDays, replyDate } from "./dates";
import { fitsNext, withNext } from "./next-block";
import { parseTemplate, slotsOf, type TemplateNode, type TemplatePart } from "./parse";
import { slotHint, slotLabel, slotOf } from "./slots";
import { textOf } from "./text-of";
import { type Composition, type ReplyPart, type Script, shown } from "./types";
import { languageOf, type ReplyChannel, type Variant } from "./variants";

export interface ComposeOptions {
  /** Of the reply: it follows the customer. */
  variant: Variant;
  channel: ReplyChannel;
  /** The agent's day, as 2026-11-27, from which the next working days are offered; without it none are. */
  today?: string;
  /** With "what happens next" (`next-block.ts`), where the reply can take it. */
  next?: boolean;
  /** An apology was made in this thread before: a second one is left out. */
  apologised?: boolean;
  /** Slot name to plain text; what is missing or blank becomes a gap. */
  values: Readonly<Record<string, string>>;
  /** Of the interface: labels and the title follow the agent. */
  locale: UiLocale;
}

/**
 * Fills a script.
 *
 * Values are plain text and stay as they are but for blanks at their ends; only a calendar day (2026-11-27) in a slot
 * for days is written out as the variant does. Braces, brackets and angle brackets in
 * them mean nothing. An optional sentence drops out while one of its slots is empty, an apology where one was made
 * before. Only the template's own whitespace is tidied. A gap reads as its label in ‹ ›, so `text` may be inserted only when `gaps` is empty.
 *
 * @throws never: a template that does not parse (own scripts are checked before they are kept) is shown as text.
 */
export function composeReply(script: Script, options: ComposeOptions): Composition {
  const { locale } = options;
  const { template: own, variant, channel, channels } = textOf(script, options.variant, options.channel);
  const takesNext = fitsNext(script, channel, own);
  const template = takesNext && options.next ? withNext(own, channel, variant) : own;
  const parsed = parseTemplate(template);
  const nodes: readonly TemplateNode[] = parsed.ok
    ? parsed.nodes
    : [{ kind: "text", text: template.replace(/[{}]|\[\[~?|\]\]/g, "") }];

  const valueIn = (slot: string): string => {
    const value = Object.hasOwn(options.values, slot) ? (options.values[slot] ?? "").trim() : "";
    const kind = slotOf(slot)?.kind;
    return (kind === "date" || kind === "past") && replyDate(value, variant, kind === "date") !== ""
      ? replyDate(value, variant, kind === "date")
      : value;
  };
  const kept = nodes.flatMap((node): readonly TemplatePart[] => {
    if (node.kind !== "optional") return [node];
    if (node.apology && options.apologised) return [];
    return node.parts.every((part) => part.kind === "text" || valueIn(part.slot) !== "") ? node.parts : [];
  });

  const parts = tidy(
    kept.map((part): ReplyPart => {
      if (part.kind === "text") return part;
      const value = valueIn(part.slot);
      return value === ""
        ? { kind: "gap", slot: part.slot, label: slotLabel(part.slot, locale) }
        : { kind: "slot", slot: part.slot, value };
    }),
  );
  const text = parts.map(shown).join("").trimEnd();
  return {
    scriptId: script.id,
    title: localize(script.title, locale),
    stance: script.stance,
    move: script.move,
    language: languageOf(variant),
    variant,
    channel,
    channels: [...channels],
    parts,
    fields: slotsOf(nodes).map(({ slot, required }) => ({
      slot,
      label: slotLabel(slot, locale),
      hint: slotHint(slot, locale, variant),
      value: valueIn(slot),
      required,
      choices: slotOf(slot)?.kind === "date" && options.today ? nextDays(options.today, variant) : [],
    })),
    gaps: [...new Set(parts.flatMap((part) => (part.kind === "gap" ? [part.slot] : [])))],
    text,
    words: countWords(text),
    ...(takesNext && { next: options.next ? "on" : "off" }),
  };
}

/** Words of a text as a reader counts them: stretches between blanks that hold a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Joins neighbouring template text and removes the blanks that dropped sentences left; values are not touched. */
function tidy(parts: readonly ReplyPart[]): ReplyPart[] {
  const joined: ReplyPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === "text" && last?.kind === "text") {
      joined[joined.length - 1] = { kind: "text", text: last.text + part.text };
    } else {
      joined.push(part);
    }
  }
  return joined
    .map((part, index): ReplyPart => {
      if (part.kind !== "text") return part;
      const before = joined[index - 1];
      let text = part.text
        .replace(/[ \t]*\n[ \t]*/g, "\n")
        .replace(/\n{3,}/g, "\n\n")
        .replace(/[ \t]{2,}/g, " ");
      if (index === 0) text = text.trimStart();
      if (index === joined.length - 1) text = text.trimEnd();
      // A value that ends its own sentence ("Acme Inc.") must not get a second full stop.
      if (before?.kind === "slot" && /[.!?…]$/.test(before.value)) text = text.replace(/^\./, "");
      return { kind: "text", text };
    })
    .filter((part) => part.kind !== "text" || part.text !== "");
}

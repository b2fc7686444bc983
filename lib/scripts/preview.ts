/** A composed reply as one row of the suggestions: what it says after the greeting. */
import { type Composition, type ReplyOffer, type Script, shown } from "./types";

/** Longer than the widest sidebar shows in one line (520 px at 12.5 px type). */
const PREVIEW_LENGTH = 120;

/**
 * The row of a reply.
 *
 * @returns its title in the interface's language, its first words after the greeting with gaps as ‹label›, and
 * how many gaps remain.
 */
export function offerOf(script: Script, composition: Composition): ReplyOffer {
  return {
    scriptId: script.id,
    title: composition.title,
    stance: script.stance,
    move: script.move,
    channel: composition.channel,
    preview: cut(withoutGreeting(composition)),
    gapCount: composition.gaps.length,
  };
}

/** A mail's greeting is the template's first paragraph; a value in it may not end that paragraph early. */
function withoutGreeting(composition: Composition): string {
  const { parts, channel } = composition;
  if (channel !== "mail") {
    return oneLine(
      parts.map((part) => (part.kind === "slot" && part.slot === "hello" ? "" : shown(part))).join(""),
    );
  }
  const closing = parts.findIndex((part) => part.kind === "text" && part.text.includes("\n\n"));
  if (closing === -1) return oneLine(composition.text);
  return oneLine(
    parts
      .slice(closing)
      .map((part, index) => (index === 0 ? shown(part).replace(/^[\s\S]*?\n\n/, "") : shown(part)))
      .join(""),
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function cut(text: string): string {
  if (text.length <= PREVIEW_LENGTH) return text;
  const head = text.slice(0, PREVIEW_LENGTH);
  const lastBlank = head.lastIndexOf(" ");
  return `${head.slice(0, lastBlank > PREVIEW_LENGTH / 2 ? lastBlank : PREVIEW_LENGTH)}…`;
}

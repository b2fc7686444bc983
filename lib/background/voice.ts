/** In which words a case is answered: register, channel and what we said before, read from the page or chosen. */
import type { CaseRow } from "../casebook/rows";
import { readRegister } from "../scripts/register";
import { readSaid } from "../scripts/said";
import { allTexts } from "../scripts/text-of";
import { NOTHING_SAID, type Said, type Script } from "../scripts/types";
import { DEFAULT_VARIANT, type ReplyChannel, type Variant } from "../scripts/variants";
import type { Channel, TicketMessage, TicketSnapshot } from "../ticket";
import type { Reading } from "../triage/reading";
import { fold } from "../triage/text/fold";
import { ownWords } from "../triage/text/own-words";
import { libraryAtHand } from "./own/library";

export interface Voice {
  variant: Variant;
  channel: ReplyChannel;
  said: Said;
}

/** A channel that the page does not name is answered as mail: every helpdesk's reply box takes that. */
const CHANNEL: Readonly<Record<Channel, ReplyChannel>> = {
  email: "mail",
  chat: "chat",
  social: "social",
  phone: "phone",
  unknown: "mail",
};

/** Longer is a pasted log; triage stops there too. */
const LONGEST = 12_000;

/** The writer's own words of a message: no quoted mail, no signature. */
function ownText({ text, author }: TicketMessage): string {
  const folded = fold(text.slice(0, LONGEST));
  return ownWords(folded.text, fold(author ?? "").text)
    .own.map(({ start, end }) => text.slice(folded.at(start), folded.at(end)))
    .join("\n");
}

/** What a page that shows the thread tells of it. */
export function voiceOf(snapshot: TicketSnapshot, reading: Reading): Voice {
  const by = (role: TicketMessage["role"]) => snapshot.messages.filter((message) => message.role === role);
  const customers = by("customer");
  const theirs = customers.length > 0 ? customers : by("unknown");
  return {
    variant: readRegister(reading, theirs.slice(-4).map(ownText)).variant,
    channel: CHANNEL[snapshot.channel ?? "unknown"],
    said: readSaid(by("agent").slice(-20).map(ownText), libraryAtHand().public),
  };
}

/** How replies to this case are written: as the agent chose, else as was read, else as the language alone says. */
export function replyVoice(row: CaseRow): Voice {
  const { voice, reading } = row;
  return {
    variant: row.replyVariant ?? voice?.variant ?? DEFAULT_VARIANT[reading?.language ?? "en"],
    channel: row.replyChannel ?? voice?.channel ?? "mail",
    said: voice?.said ?? NOTHING_SAID,
  };
}

const apologises = (script: Script): boolean =>
  allTexts(script).some(({ template }) => template.includes("[[~"));

/** Whether we apologised in this case: in the thread, or with a reply that was put in here. */
export const hasApologised = (row: CaseRow): boolean =>
  replyVoice(row).said.apologised ||
  row.inserted.some((id) => {
    const script = libraryAtHand().byId.get(id);
    return script !== undefined && apologises(script);
  });

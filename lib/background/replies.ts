/** Replies for a case: which are offered, and how one stands with what is known. */
import type { CaseRow } from "../casebook/rows";
import { now } from "../clock";
import type { UiLocale } from "../i18n/localized";
import { plusSpan } from "../resolution/calendar/working-days";
import type { Stage } from "../resolution/types";
import { composeReply } from "../scripts/compose";
import { NEXT_AHEAD } from "../scripts/next-block";
import { offerOf } from "../scripts/preview";
import { suggestReplies } from "../scripts/rank";
import { slotHint } from "../scripts/slots";
import {
  type Composition,
  NEXT_SWITCH,
  type ReplyContext,
  type ReplyOffer,
  type Script,
} from "../scripts/types";
import { valuesFromCase } from "../scripts/values";
import type { Settings } from "../settings/schema";
import { NO_FACTS, type Reading } from "../triage/reading";
import { progressOf } from "./effective";
import type { Habits } from "./habits";
import type { Library } from "./own/library";
import { settleFacts } from "./settle/facts";
import { stanceOf } from "./stance-of";
import type { TabState } from "./tab-state";
import { hasApologised, replyVoice } from "./voice";

/** All that replies and steps may be filled from. */
export interface KnownCase {
  row: CaseRow;
  reading: Reading | null;
  settings: Settings;
  habits: Habits;
  library: Library;
  tab: TabState | null;
  locale: UiLocale;
}

/** Said only where the case holds that it was done: nobody can type it (practice 002-9). */
const PASSED_ON = "passed_on";

/** One reply filled with what the case knows and what the agent typed (which wins). */
export function composeFor(script: Script, known: KnownCase, typed: Record<string, string>): Composition {
  const { row, reading, settings, tab, locale } = known;
  const { variant, channel, said } = replyVoice(row);
  const values = valuesFromCase({
    requesterName: row.requesterName,
    agentName: settings.agentName || tab?.agent || "",
    team: settings.team,
    number: row.number,
    subject: row.subject,
    facts: reading?.facts ?? NO_FACTS,
    variant,
    variety: reading?.variety,
    first: !said.opened && row.inserted.length === 0,
    subcategory: progressOf(row).subcategory,
    emotion: reading?.emotion,
  });
  const today = localDay(now());
  const next = Boolean(typed[NEXT_SWITCH]);
  const days = next ? nextDaysOf(known, today, typed.by_when) : {};
  const logged = row.resolution.improvements.length > 0;
  const composed = composeReply(script, {
    variant,
    channel,
    values: {
      ...values,
      ...days,
      ...typed,
      [PASSED_ON]: logged ? slotHint(PASSED_ON, locale, variant) : "",
    },
    locale,
    today,
    next,
    apologised: hasApologised(row),
  });
  return { ...composed, fields: composed.fields.filter(({ slot }) => slot !== PASSED_ON) };
}

/** The days of "what happens next": working days where the case is counted, the second as promised elsewhere in it. */
function nextDaysOf({ row, settings }: KnownCase, today: string, byWhen = ""): Record<string, string> {
  const { place } = settleFacts(row, settings.policy);
  const after = (value: number) => plusSpan(today, { value, unit: "working-day" }, place);
  return {
    next_1: after(NEXT_AHEAD.next_1),
    next_2: byWhen.trim() || after(NEXT_AHEAD.next_2),
    next_3: after(NEXT_AHEAD.next_3),
  };
}

/** The calendar day where the agent sits, as 2026-11-27. */
export function localDay(at: number): string {
  const day = new Date(at);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The at most three replies that fit now; none while nothing was read. */
export function replyOffers(known: KnownCase, stage: Stage): ReplyOffer[] {
  const { reading, row } = known;
  if (!reading) return [];
  const { channel, said } = replyVoice(row);
  const context: ReplyContext = {
    category: reading.category,
    subcategory: reading.subcategory,
    emotion: reading.emotion,
    triggers: reading.triggers,
    ask: reading.ask,
    stage,
    stance: stanceOf(row),
    channel,
    inserted: row.inserted,
    said,
    habits: known.habits,
  };
  return suggestReplies(context, known.library.public).map((script) =>
    offerOf(script, composeFor(script, known, {})),
  );
}

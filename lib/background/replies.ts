/** Replies for a case: which are offered, and how one stands with what is known. */
import type { CaseRow } from "../casebook/rows";
import type { UiLocale } from "../i18n/localized";
import { stanceFor } from "../resolution/stance";
import type { Stage } from "../resolution/types";
import { composeReply } from "../scripts/compose";
import { LIBRARY } from "../scripts/library";
import { offerOf } from "../scripts/preview";
import { suggestReplies } from "../scripts/rank";
import {
  type Composition,
  NOTHING_SAID,
  type ReplyContext,
  type ReplyOffer,
  type Script,
} from "../scripts/types";
import { valuesFromCase } from "../scripts/values";
import { DEFAULT_VARIANT, type Variant } from "../scripts/variants";
import type { Settings } from "../settings/schema";
import { NO_FACTS, type Reading } from "../triage/reading";
import type { Language } from "../triage/taxonomy";
import { progressOf } from "./effective";
import type { TabState } from "./tab-state";

/** What may ever be offered for a reply box; internal texts are not among them. */
export const PUBLIC_SCRIPTS = LIBRARY.filter((script) => !script.internal);

/** All that replies and steps may be filled from. */
export interface KnownCase {
  row: CaseRow;
  reading: Reading | null;
  settings: Settings;
  tab: TabState | null;
  locale: UiLocale;
}

/** The customer's language, unless the agent chose another for this case. */
export const replyLanguage = (row: CaseRow): Language => row.replyLanguage ?? row.reading?.language ?? "en";

/** In which variant replies to this case are written. */
export const replyVariant = (row: CaseRow): Variant =>
  replyLanguage(row) === "pt" && row.reading?.variety === "pt-PT"
    ? "pt-pt"
    : DEFAULT_VARIANT[replyLanguage(row)];

/** One reply filled with what the case knows and what the agent typed (which wins). */
export function composeFor(script: Script, known: KnownCase, typed: Record<string, string>): Composition {
  const { row, reading, settings, tab, locale } = known;
  const variant = replyVariant(row);
  const values = valuesFromCase({
    requesterName: row.requesterName,
    agentName: settings.agentName || tab?.agent || "",
    team: settings.team,
    number: row.number,
    subject: row.subject,
    facts: reading?.facts ?? NO_FACTS,
    variant,
    variety: reading?.variety,
    subcategory: progressOf(row).subcategory,
  });
  return composeReply(script, {
    variant,
    channel: "mail",
    values: { ...values, ...typed },
    locale,
  });
}

/** The at most three replies that fit now; none while nothing was read. */
export function replyOffers(known: KnownCase, stage: Stage): ReplyOffer[] {
  const { reading, row } = known;
  if (!reading) return [];
  const context: ReplyContext = {
    category: reading.category,
    subcategory: reading.subcategory,
    emotion: reading.emotion,
    triggers: reading.triggers,
    ask: reading.ask,
    stage,
    stance: stanceFor(row.fault, { subcategory: reading.subcategory, triggers: reading.triggers }),
    channel: "mail",
    inserted: row.inserted,
    said: NOTHING_SAID,
  };
  return suggestReplies(context, PUBLIC_SCRIPTS).map((script) =>
    offerOf(script, composeFor(script, known, {})),
  );
}

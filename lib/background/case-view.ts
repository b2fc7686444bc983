/** Puts together what a view shows of a case; nothing here changes anything. */
import { earlierCases, recentEvents } from "../casebook/cases";
import { withCasebook } from "../casebook/database";
import { getNote } from "../casebook/notes";
import type { CaseRow } from "../casebook/rows";
import { adapterById } from "../helpdesks/registry";
import { localize } from "../i18n/localized";
import type { CaseView, EarlierCase } from "../messaging/case-view";
import { planOf } from "../resolution/plan";
import { remediesFor } from "../resolution/remedies";
import { stanceFor } from "../resolution/stance";
import { ok, type Result } from "../result";
import { languageOf } from "../scripts/variants";
import { getSettings } from "../settings/store";
import { type KeptCase, loadCase } from "./case-store";
import { effectiveReading, progressOf } from "./effective";
import { getHabits } from "./habits";
import { insertionView } from "./insertion-view";
import { uiLocale } from "./locale";
import { pendingInsertion } from "./pending";
import { PUBLIC_SCRIPTS } from "./public-scripts";
import { replyOffers } from "./replies";
import { stepView } from "./step-view";
import { findTab } from "./tab-state";
import { timelineOf } from "./timeline";
import { replyVoice } from "./voice";

const EARLIER_SHOWN = 5;
const EVENTS_READ = 40;

const helpdeskName = (id: string): string => adapterById(id)?.name ?? id;

const earlierCase = (row: CaseRow): EarlierCase => ({
  key: row.key,
  helpdesk: helpdeskName(row.helpdesk),
  number: row.number,
  subject: row.subject,
  subcategory: progressOf(row).subcategory,
  updatedAt: row.updatedAt,
  url: row.url,
});

/** What the casebook knows beside the case itself; empty where it is refused. */
async function beside(row: CaseRow, now: number) {
  const kept = await withCasebook(async (db) => ({
    note: await getNote(db, row.key, now),
    events: await recentEvents(db, row.key, EVENTS_READ),
    earlier: await earlierCases(db, row, EARLIER_SHOWN),
  }));
  return kept.ok ? kept.value : { note: { text: "", updatedAt: null }, events: [], earlier: [] };
}

/**
 * The view of a case, from its key or from a row just written.
 * @returns `not-found` for a key that was never seen
 */
export async function caseView(from: string | KeptCase, now: number): Promise<Result<CaseView>> {
  const loaded = typeof from === "string" ? await loadCase(from, now) : ok(from);
  if (!loaded.ok) return loaded;
  const { row, storage } = loaded.value;
  const [{ note, events, earlier }, shown, settings, habits, insertion] = await Promise.all([
    beside(row, now),
    findTab(row.key),
    getSettings(),
    getHabits(),
    pendingInsertion(row.key, now),
  ]);
  const locale = uiLocale(settings);
  const reading = effectiveReading(row);
  const plan = planOf(progressOf(row));
  const remedies = remediesFor(progressOf(row).subcategory, row.fault);
  const voice = replyVoice(row);
  const known = { row, reading, settings, habits, tab: shown?.state ?? null, locale };
  return ok({
    key: row.key,
    helpdesk: row.helpdesk,
    helpdeskName: helpdeskName(row.helpdesk),
    number: row.number,
    subject: row.subject,
    requester: row.requesterName ? { name: row.requesterName } : {},
    url: row.url,
    status: row.status,
    page: shown?.state.page ?? "thread",
    partial: shown?.state.partial ?? false,
    found: shown?.state.found ?? [],
    messageCount: row.messageCount,
    reading,
    excerpt: row.excerpt,
    kindConfirmed: row.kindConfirmed,
    corrected: row.correction.subcategory !== undefined,
    stage: plan.stage,
    steps: plan.steps.map(({ step, done }) => stepView(step, done, known)),
    next: stepView(plan.next, false, known),
    fault: row.fault,
    stance: stanceFor(row.fault, {
      subcategory: progressOf(row).subcategory,
      triggers: reading?.triggers ?? [],
    }),
    remedies: remedies.map((remedy) => ({
      id: remedy.id,
      kind: remedy.kind,
      title: localize(remedy.title, locale),
      note: localize(remedy.note, locale),
      chosen: remedy.id === row.remedyId,
    })),
    replyLanguage: languageOf(voice.variant),
    replyVariant: voice.variant,
    replyChannel: voice.channel,
    replies: replyOffers(known, plan.stage),
    replyCount: PUBLIC_SCRIPTS.length,
    insertion: insertion && insertionView(insertion, locale),
    note,
    timeline: timelineOf(row, events, locale),
    earlier: earlier.map(earlierCase),
    storage,
  });
}

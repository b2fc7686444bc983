/** Puts together what a view shows of a case; nothing here changes anything. */
import { earlierCases, recentEvents } from "../casebook/cases";
import { type CasebookDatabase, withCasebook } from "../casebook/database";
import { getNote } from "../casebook/notes";
import type { CaseRow } from "../casebook/rows";
import { adapterById } from "../helpdesks/registry";
import type { CaseView, EarlierCase } from "../messaging/case-view";
import { planOf } from "../resolution/plan";
import { ok, type Result } from "../result";
import { languageOf } from "../scripts/variants";
import { getSettings } from "../settings/store";
import { type KeptCase, loadCase } from "./case-store";
import { effectiveReading, progressOf } from "./effective";
import { getHabits } from "./habits";
import { insertionView } from "./insertion-view";
import { uiLocale } from "./locale";
import { getLibrary } from "./own/library";
import { pendingInsertion } from "./pending";
import { replyOffers } from "./replies";
import { NO_PAST, pastOf } from "./settle/past";
import { settleView } from "./settle/view";
import { stanceOf } from "./stance-of";
import { stepView } from "./step-view";
import { findTab } from "./tab-state";
import { timelineOf } from "./timeline";
import { replyVoice } from "./voice";
import { hotBeside, weekBeside } from "./week-beside";

const EARLIER_SHOWN = 5;
const EVENTS_READ = 40;

/** A helpdesk that nobody knows is called by its host. */
const helpdeskName = ({ helpdesk, host }: CaseRow): string =>
  helpdesk === "fallback" ? host : (adapterById(helpdesk)?.name ?? helpdesk);

const earlierCase = (row: CaseRow): EarlierCase => ({
  key: row.key,
  helpdesk: helpdeskName(row),
  number: row.number,
  subject: row.subject,
  subcategory: progressOf(row).subcategory,
  updatedAt: row.updatedAt,
  url: row.url,
});

/** How a reply's channel is called where talking is advised on. */
const TALK = { mail: "email", chat: "chat", social: "social", phone: "phone" } as const;

/** The customer's other cases, and what all others say to this one. */
async function othersOf(db: CasebookDatabase, row: CaseRow) {
  const earlier = await earlierCases(db, row, EARLIER_SHOWN);
  return { earlier, past: await pastOf(db, row, earlier) };
}

/** What the casebook knows beside the case itself; empty where it is refused. */
async function beside(row: CaseRow, now: number) {
  const kept = await withCasebook(async (db) => ({
    note: await getNote(db, row.key, now),
    events: await recentEvents(db, row.key, EVENTS_READ),
    ...(await othersOf(db, row)),
  }));
  const nothing = { note: { text: "", updatedAt: null }, events: [], earlier: [], past: NO_PAST };
  return kept.ok ? kept.value : nothing;
}

/**
 * The view of a case, from its key or from a row just written.
 * @returns `not-found` for a key that was never seen
 */
export async function caseView(from: string | KeptCase, now: number): Promise<Result<CaseView>> {
  const loaded = typeof from === "string" ? await loadCase(from, now) : ok(from);
  if (!loaded.ok) return loaded;
  const { row, storage } = loaded.value;
  const [{ note, events, earlier, past }, shown, settings, habits, library, insertion, week, hot] =
    await Promise.all([
      beside(row, now),
      findTab(row.key),
      getSettings(),
      getHabits(),
      getLibrary(),
      pendingInsertion(row.key, now),
      weekBeside(row, now),
      getSettings().then(({ loadHint }) => hotBeside(loadHint, now)),
    ]);
  const locale = uiLocale(settings);
  const reading = effectiveReading(row);
  const plan = planOf(progressOf(row));
  const voice = replyVoice(row);
  const known = { row, reading, settings, habits, library, tab: shown?.state ?? null, locale };
  const next = stepView(plan.next, false, known, now);
  const settled = settleView(row, {
    policy: settings.policy,
    past,
    now,
    locale,
    language: languageOf(voice.variant),
    channel: TALK[voice.channel],
    nextTitle: next.title,
  });
  return ok({
    key: row.key,
    helpdesk: row.helpdesk,
    helpdeskName: helpdeskName(row),
    number: row.number,
    subject: row.subject,
    requester: row.requesterName ? { name: row.requesterName } : {},
    url: row.url,
    status: row.status,
    page: shown?.state.page ?? "thread",
    partial: shown?.state.partial ?? false,
    found: shown?.state.found ?? [],
    guessed: shown?.state.guessed,
    messageCount: row.messageCount,
    reading,
    excerpt: row.excerpt,
    kindConfirmed: row.kindConfirmed,
    corrected: row.correction.subcategory !== undefined,
    stage: plan.stage,
    steps: plan.steps.map(({ step, done, known: said }) => ({
      ...stepView(step, done, known, now),
      known: said,
    })),
    next,
    fault: row.fault,
    stance: stanceOf(row),
    remedies: settled.remedies,
    replyLanguage: languageOf(voice.variant),
    replyVariant: voice.variant,
    replyChannel: voice.channel,
    replies: replyOffers(known, plan.stage),
    replyCount: library.public.length,
    insertion: insertion && insertionView(insertion, locale),
    settlement: settled.view,
    note,
    week,
    hot,
    timeline: timelineOf(row, events, locale),
    earlier: earlier.map(earlierCase),
    storage,
  });
}

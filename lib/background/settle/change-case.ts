/** What a change of the settlement does to the whole case: steps that complete, stages that open again, events for the log. */
import type { NewEvent } from "../../casebook/cases";
import type { CaseRow } from "../../casebook/rows";
import { localize, type UiLocale } from "../../i18n/localized";
import { followUpFor } from "../../resolution/after/follow-ups";
import { applyChange } from "../../resolution/change/apply";
import type { SettlementChange } from "../../resolution/change/schema";
import { natureOf } from "../../resolution/decide/natures";
import { reopened } from "../../resolution/plan";
import { CARRY_OUT, CAUSE, CHECK, TELL } from "../../resolution/playbooks/common";
import type { AgreedAction } from "../../resolution/record/decided";
import { remediesFor } from "../../resolution/remedies";
import { actionsFor } from "../../resolution/resolve/actions";
import { stanceFor } from "../../resolution/stance";
import type { Stage } from "../../resolution/types";
import type { Settings } from "../../settings/schema";
import { effectiveReading, progressOf } from "../effective";
import { settleFacts } from "./facts";

export interface Changed {
  row: CaseRow;
  events: NewEvent[];
}

const ticked = (row: CaseRow, ...ids: string[]): CaseRow => ({
  ...row,
  done: [...new Set([...row.done, ...ids])],
});

/** The customer came back unhappy: open from a stage on, with the reason kept, and no longer closed. */
export function comeBack(row: CaseRow, stage: Stage, why: string, now: number): CaseRow {
  const { kindConfirmed, done, skipped, fault, remedyId } = reopened(progressOf(row), stage);
  const { resolution } = row;
  return {
    ...row,
    kindConfirmed,
    done: [...done],
    skipped: [...skipped],
    fault,
    remedyId,
    resolution: {
      ...resolution,
      reopenings: [...resolution.reopenings, { at: now, stage, why }],
      outcome: { ...resolution.outcome, closedAt: null },
    },
  };
}

/** The case after one change, with what follows from it. */
export function changedCase(row: CaseRow, change: SettlementChange, now: number): Changed {
  const next: CaseRow = { ...row, updatedAt: now, resolution: applyChange(row.resolution, change, now) };
  if (change.kind === "closed" && change.closed) {
    return {
      row: ticked(next, CHECK, CAUSE),
      events: [{ kind: "step-done", label: CAUSE, stage: "follow-up" }],
    };
  }
  if (change.kind === "follow-up-settled") {
    if (change.result === "not-satisfied") return { row: comeBack(next, "decide", "", now), events: [] };
    return { row: ticked(next, CHECK), events: [{ kind: "step-done", label: CHECK, stage: "follow-up" }] };
  }
  return { row: next, events: [] };
}

/** Ids of actions that a remedy brought along, so that another remedy can take them away. */
const ownActions = (remedyId: string) => `${remedyId}#`;

/**
 * The case with a remedy chosen, or with the choice taken back: its decision is on record with what was rejected, and
 * its actions are on the list. What somebody has typed or done stays.
 */
export function withRemedy(
  row: CaseRow,
  remedyId: string | null,
  settings: Settings,
  locale: UiLocale,
  now: number,
): CaseRow {
  const known = settleFacts(row, settings.policy);
  const { resolution } = row;
  const before = resolution.decisions.at(-1);
  // A choice without a word of reason is a click, not yet a decision that has to stand for ever.
  const draft = before && before.reason === "" && before.approver === "" ? before : null;
  const decisions = draft ? resolution.decisions.slice(0, -1) : resolution.decisions;
  const mine = row.remedyId === null ? "" : ownActions(row.remedyId);
  const actions = resolution.actions.filter(
    ({ id, status }) => mine === "" || !id.startsWith(mine) || status !== "open",
  );
  if (remedyId === null) return { ...row, remedyId, resolution: { ...resolution, decisions, actions } };
  const offered = remediesFor(known.subcategory, row.fault);
  const reading = effectiveReading(row);
  const decision = {
    id: draft?.id ?? `decision-${resolution.decisions.length + 1}`,
    at: now,
    remedyId,
    wording: "",
    fault: row.fault,
    stance: stanceFor(row.fault, {
      subcategory: known.subcategory,
      triggers: reading?.triggers ?? [],
      contractGatePassed: known.gate === "passed",
    }),
    amount: natureOf(remedyId) === "refund" || natureOf(remedyId) === "waiver" ? known.amount : null,
    reason: "",
    approver: "",
    value: "",
    goodwill: offered.find(({ id }) => id === remedyId)?.kind === "goodwill",
    rejected: offered
      .filter(({ id, kind }) => id !== remedyId && kind !== "owed")
      .slice(0, 5)
      .map(({ id }) => ({ remedyId: id, reason: "" })),
  };
  const added = actionsFor(
    remedyId,
    { agent: settings.agentName, now, place: known.place },
    (text) => localize(text, locale),
    (index) => `${ownActions(remedyId)}${index}`,
  ).filter(({ id }) => !actions.some((each) => each.id === id));
  return {
    ...row,
    remedyId,
    resolution: { ...resolution, decisions: [...decisions, decision], actions: [...actions, ...added] },
  };
}

/** The case with its remedy carried out: a day to look again is set, once for each remedy. */
export function withFollowUp(row: CaseRow, settings: Settings, now: number): CaseRow {
  const { remedyId, resolution } = row;
  if (remedyId === null) return row;
  const waiting = resolution.followUps.some((each) => each.remedyId === remedyId && each.result === null);
  if (waiting) return row;
  const { place } = settleFacts(row, settings.policy);
  const id = `follow-up-${resolution.followUps.length + 1}`;
  return {
    ...row,
    resolution: {
      ...resolution,
      followUps: [...resolution.followUps, followUpFor(remedyId, id, now, place)],
    },
  };
}

/**
 * The case with actions done that a ticked step stands for: carrying out is the first thing of the remedy's list,
 * telling the customer is its note to ourselves. What else is on the list stays open.
 */
export function withActionsDone(row: CaseRow, stepId: string, now: number): CaseRow {
  const { remedyId, resolution } = row;
  if (remedyId === null || (stepId !== CARRY_OUT && stepId !== TELL)) return row;
  const own = ownActions(remedyId);
  const stands = ({ id, shared }: AgreedAction) =>
    id.startsWith(own) && (stepId === CARRY_OUT ? id === `${own}0` && shared : !shared);
  const actions = resolution.actions.map((action) =>
    action.status === "open" && stands(action) ? { ...action, status: "done" as const, doneAt: now } : action,
  );
  return { ...row, resolution: { ...resolution, actions } };
}

/** Whether ticking a step carries the remedy out. */
export const carriesOut = (stepId: string): boolean => stepId === CARRY_OUT;

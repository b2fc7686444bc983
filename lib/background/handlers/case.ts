/** What views say about a case. Each command answers with the case as it then stands. */
import type { NewEvent } from "../../casebook/cases";
import { withCasebook } from "../../casebook/database";
import { saveNote } from "../../casebook/notes";
import type { CaseRow } from "../../casebook/rows";
import { now } from "../../clock";
import type { CaseView } from "../../messaging/case-view";
import type { Handlers } from "../../messaging/server";
import { planOf, reopened } from "../../resolution/plan";
import { fail, type Result } from "../../result";
import { getSettings } from "../../settings/store";
import type { Subcategory } from "../../triage/taxonomy";
import { announce } from "../announce";
import { updateCase } from "../case-store";
import { caseView } from "../case-view";
import { dueChanged, lookAgain, withNextDue } from "../due/step";
import { progressOf } from "../effective";
import { forgetInsertions } from "../insertion-store";
import { learnCorrection } from "../lesson-store";
import { uiLocale } from "../locale";
import { carriesOut, withActionsDone, withFollowUp, withRemedy } from "../settle/change-case";
import { getTab } from "../tab-state";

type Change = (row: CaseRow, at: number) => { row: CaseRow; events: NewEvent[] } | null;

/** Applies a change to a case that exists, tells the other views, and answers with the new view. */
export async function command(key: string, change: Change): Promise<Result<CaseView>> {
  const at = now();
  let before: CaseRow | undefined;
  const kept = await updateCase(key, at, (row) => {
    before = row;
    const changed = row ? change({ ...row, updatedAt: at }, at) : null;
    return changed && { ...changed, row: withNextDue(changed.row) };
  });
  if (!kept.ok) return kept;
  if (dueChanged(before, kept.value.row)) lookAgain();
  announce(key);
  return caseView(kept.value, at);
}

const toggled = (list: string[], id: string, on: boolean): string[] =>
  on ? [...new Set([...list, id])] : list.filter((other) => other !== id);

export const caseHandlers = {
  "case.current": async (_, { tabId }) => {
    const tab = tabId === null ? null : await getTab(tabId);
    if (!tab) return fail("not-a-ticket", "This page shows no ticket.");
    return caseView(tab.caseKey, now());
  },

  "case.correct": async ({ caseKey, ...said }) => {
    let was: Subcategory | undefined;
    const at = now();
    const answer = await command(caseKey, (row) => {
      was = row.reading?.subcategory;
      const named = said.subcategory !== undefined;
      const changed = named && said.subcategory !== progressOf(row).subcategory;
      return {
        row: {
          ...row,
          correction: { ...row.correction, ...said },
          kindConfirmed: row.kindConfirmed || named,
        },
        events: changed ? [{ kind: "corrected", label: said.subcategory ?? "" }] : [],
      };
    });
    if (answer.ok && said.subcategory && was && was !== said.subcategory)
      await learnCorrection(caseKey, was, said.subcategory, at);
    return answer;
  },

  "note.save": async ({ caseKey, text, base, by }) => {
    const saved = await withCasebook((db) => saveNote(db, caseKey, text, now(), { base, by }));
    if (!saved.ok) return saved;
    announce(caseKey);
    return caseView(caseKey, now());
  },

  "step.set": async ({ caseKey, stepId, done }) => {
    const settings = await getSettings();
    return command(caseKey, (before, at) => {
      const followed = done && carriesOut(stepId) ? withFollowUp(before, settings, at) : before;
      const row = done ? withActionsDone(followed, stepId, at) : followed;
      const step = planOf(progressOf(row)).steps.find((planned) => planned.step.id === stepId)?.step;
      if (!step) return null;
      return {
        row: {
          ...row,
          done: toggled(row.done, stepId, done),
          kindConfirmed: step.action === "confirm-kind" ? done : row.kindConfirmed,
        },
        events: done ? [{ kind: "step-done", label: stepId, stage: step.stage }] : [],
      };
    });
  },

  "stage.skip": ({ caseKey, stage, reason }) =>
    command(caseKey, (row) => ({
      row: { ...row, skipped: [...row.skipped.filter((s) => s.stage !== stage), { stage, reason }] },
      events: [{ kind: "stage-skipped", label: reason, stage }],
    })),

  "stage.reopen": ({ caseKey, stage }) =>
    command(caseKey, (row) => {
      const { kindConfirmed, done, skipped, fault, remedyId } = reopened(progressOf(row), stage);
      return {
        row: { ...row, kindConfirmed, done: [...done], skipped: [...skipped], fault, remedyId },
        events: [],
      };
    }),

  "fault.set": async ({ caseKey, fault }) => {
    const settings = await getSettings();
    return command(caseKey, (row, at) => ({
      row: fault === row.fault ? row : { ...withRemedy(row, null, settings, uiLocale(settings), at), fault },
      events: fault && fault !== row.fault ? [{ kind: "fault", label: fault }] : [],
    }));
  },

  "remedy.choose": async ({ caseKey, remedyId }) => {
    const settings = await getSettings();
    return command(caseKey, (row, at) => ({
      row: remedyId === row.remedyId ? row : withRemedy(row, remedyId, settings, uiLocale(settings), at),
      events: remedyId && remedyId !== row.remedyId ? [{ kind: "remedy", label: remedyId }] : [],
    }));
  },

  "reply.voice": ({ caseKey, variant, channel }) =>
    command(caseKey, (row) => ({
      row: {
        ...row,
        replyVariant: variant ?? row.replyVariant,
        replyChannel: channel ?? row.replyChannel,
      },
      events: [],
    })),

  "insertion.dismiss": async ({ caseKey }) => {
    await forgetInsertions(caseKey);
    return caseView(caseKey, now());
  },
} satisfies Partial<Handlers>;

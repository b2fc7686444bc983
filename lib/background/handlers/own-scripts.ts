/** What the workbench says about replies the desk writes: opened, tried, kept, taken away, and brought back. */
import { now } from "../../clock";
import { localize } from "../../i18n/localized";
import type { PlacedFault, ScriptDraft } from "../../messaging/own-script-messages";
import type { Handlers } from "../../messaging/server";
import { sampleOf } from "../../practice/samples";
import { fail, ok } from "../../result";
import { composeReply } from "../../scripts/compose";
import { scriptOf } from "../../scripts/library";
import type { Change } from "../../scripts/own/changes";
import { changedTexts } from "../../scripts/own/effective";
import { TITLE_LIMIT } from "../../scripts/own/types";
import { partsSet, teamId } from "../../scripts/packs/team";
import { getSettings } from "../../settings/store";
import { announce } from "../announce";
import { loadCase } from "../case-store";
import { effectiveReading } from "../effective";
import { getHabits } from "../habits";
import { uiLocale } from "../locale";
import { scriptDrafts } from "../own/drafts";
import { getLibrary } from "../own/library";
import { openScript, stampOf } from "../own/open";
import { savingOf } from "../own/save";
import { changeOwn, getOwn, ownSize, SIZE_LIMIT, undoOwn } from "../own/store";
import { undoRules } from "../own/team-rules";
import { saidOf, scriptOfText, withCase, withSample } from "../own/try-text";

type Typed = Pick<ScriptDraft, "facts" | "texts">;

const newId = (): string => `own.${crypto.randomUUID()}`;
const unknown = (id: string) => fail("not-found", `There is no reply ${id}.`);

interface Saved {
  id: string | null;
  faults: PlacedFault[];
  untitled: boolean;
  newer: "" | "changed" | "gone";
}
const saved = (part: Partial<Saved>) =>
  ok<Saved>({ id: null, faults: [], untitled: false, newer: "", ...part });

const isSame = (draft: Typed, saved: Typed): boolean =>
  JSON.stringify([draft.facts, draft.texts]) === JSON.stringify([saved.facts, saved.texts]);

/** Every sidebar may offer other words now. */
const told = <T>(answer: T): T => {
  announce("");
  return answer;
};

export const ownScriptHandlers = {
  "own.open": async ({ scriptId }) => {
    const locale = uiLocale(await getSettings());
    const draft = await scriptDrafts.of(scriptId);
    if (scriptId === null) return ok(openScript(null, draft, locale));
    const script = (await getLibrary()).byId.get(scriptId);
    return script
      ? ok(openScript(script, draft, locale, stampOf(await getOwn(), scriptId)))
      : unknown(scriptId);
  },

  "own.save": async ({ id: wanted, facts, texts, base }) => {
    const id = wanted ?? newId();
    const original = scriptOf(id);
    const own = await getOwn();
    const before = own.scripts.find((one) => one.id === id);
    if (wanted !== null && !original && !before)
      return base === undefined ? unknown(wanted) : saved({ newer: "gone" });
    const { change, faults, untitled } = savingOf({ id, original, before, facts, texts, now: now() });
    if (!change) return saved({ faults, untitled });
    let newer = false;
    const kept = await changeOwn((now) => {
      newer = wanted !== null && base !== undefined && stampOf(now, id) !== base;
      return ok(newer ? [] : [change]);
    });
    if (!kept.ok) return kept;
    if (newer) return saved({ newer: "changed" });
    // What another window typed meanwhile is not what was saved here.
    await scriptDrafts.forget(wanted, (draft) => isSame(draft, { facts, texts }));
    return told(saved({ id }));
  },

  "own.draft": async ({ id, draft }) => {
    await (draft ? scriptDrafts.keep(id, draft) : scriptDrafts.forget(id));
    return ok({});
  },

  "own.duplicate": async ({ scriptId, title }) => {
    const script = (await getLibrary()).byId.get(scriptId);
    if (!script) return unknown(scriptId);
    const id = newId();
    const { by: _, ...facts } = script;
    const named = title.trim().slice(0, TITLE_LIMIT) || localize(script.title, "en");
    const copy = { ...facts, id, title: { en: named, es: named, pt: named } };
    const change: Change = { kind: "script", id, to: { id, script: copy, team: null, at: now() } };
    const kept = await changeOwn(() => ok([change]));
    return kept.ok ? told(ok({ id })) : kept;
  },

  "own.delete": async ({ scriptId }) => {
    const kept = await changeOwn(({ scripts }) =>
      scripts.some(({ id }) => id === scriptId)
        ? ok([{ kind: "script", id: scriptId, to: null } as const])
        : unknown(scriptId),
    );
    if (kept.ok) await scriptDrafts.forget(scriptId);
    return told(kept);
  },

  "own.bring-back": async ({ scriptId, channel, variant }) => {
    const original = scriptOf(scriptId);
    if (!original) return unknown(scriptId);
    const kept = await changeOwn(({ edits }) => {
      const edit = edits.find(({ id }) => id === scriptId);
      if (!edit) return ok([]);
      if (!channel || !variant) return ok([{ kind: "edit", id: scriptId, to: null } as const]);
      const { [variant]: _, ...others } = edit.texts[channel] ?? {};
      const texts = changedTexts(original.texts, { ...edit.texts, [channel]: others });
      const to = Object.keys(texts).length > 0 ? { ...edit, texts, at: now() } : null;
      return ok([{ kind: "edit", id: scriptId, to } as const]);
    });
    if (kept.ok) await scriptDrafts.forget(scriptId);
    return told(kept);
  },

  "own.undo": async () => {
    const rules = await undoRules();
    return told(rules?.alone ? ok({ changed: 1 }) : await undoOwn());
  },

  "own.size": async () => {
    const { scripts, edits, policies } = await getOwn();
    return ok({
      size: await ownSize(),
      limit: SIZE_LIMIT,
      replies: scripts.length,
      edits: edits.length,
      policies: policies.length,
      team: partsSet((await getSettings()).policy).map((part) => ({ id: teamId(part), part })),
    });
  },

  "own.try": async ({ with: chosen, ...trying }) => {
    const settings = await getSettings();
    const locale = uiLocale(settings);
    const sample = chosen?.kind === "sample" ? sampleOf(chosen.id) : undefined;
    const found = chosen?.kind === "case" ? await loadCase(chosen.id, now()) : null;
    if (found && !found.ok) return found;
    const row = found?.value.row;
    const [habits, library] = [await getHabits(), await getLibrary()];
    const composition = row
      ? withCase(trying, row, {
          reading: effectiveReading(row),
          settings,
          habits,
          library,
          tab: null,
          locale,
        })
      : sample
        ? withSample(trying, sample, settings)
        : composeReply(scriptOfText(trying), { ...trying, values: {}, locale });
    const { parts, words } = composition;
    return ok({ parts, words, ...saidOf(trying, composition, locale) });
  },
} satisfies Partial<Handlers>;

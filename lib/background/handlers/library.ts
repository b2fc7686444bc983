/** What the workbench asks about the library: every script in short, one in all its texts, and how the agent likes it. */
import { now } from "../../clock";
import { localize, type UiLocale } from "../../i18n/localized";
import type { LibraryLine, LibraryPart } from "../../messaging/library-messages";
import type { Handlers } from "../../messaging/server";
import { fail, ok } from "../../result";
import { countWords } from "../../scripts/compose";
import { scriptOf } from "../../scripts/library";
import { parseTemplate, type TemplatePart } from "../../scripts/parse";
import { searchScripts } from "../../scripts/search";
import { slotLabel } from "../../scripts/slots";
import { allTexts } from "../../scripts/text-of";
import type { Script } from "../../scripts/types";
import { REPLY_CHANNELS, VARIANTS } from "../../scripts/variants";
import { getSettings } from "../../settings/store";
import { type Category, categoryOf } from "../../triage/taxonomy";
import { getHabits, type Habits, rate } from "../habits";
import { uiLocale } from "../locale";
import { getLibrary } from "../own/library";
import { getOwn } from "../own/store";

const familiesOf = ({ categories, subcategories }: Script): Category[] => [
  ...new Set([...categories, ...subcategories.map(categoryOf)]),
];

/** Written for one family alone, or for any. */
function familyOf(script: Script): Category {
  const families = familiesOf(script);
  return families.length === 1 ? (families[0] ?? "none") : "none";
}

function lineOf(
  script: Script,
  locale: UiLocale,
  habits: Habits,
  packs: ReadonlyMap<string, string>,
): LibraryLine {
  const habit = Object.hasOwn(habits, script.id) ? habits[script.id] : undefined;
  return {
    id: script.id,
    title: localize(script.title, locale),
    family: familyOf(script),
    families: familiesOf(script),
    stance: script.stance,
    move: script.move,
    stages: script.stages,
    kinds: script.subcategories,
    internal: script.internal,
    by: script.by ?? null,
    pack: packs.get(script.id) ?? "",
    edited: isEdited(script),
    written: REPLY_CHANNELS.flatMap((channel) => {
      const variants = VARIANTS.filter((variant) => script.texts[channel]?.[variant]);
      return variants.length > 0 ? [{ channel, variants }] : [];
    }),
    used: habit?.used ?? 0,
    rating: habit?.rating ?? 0,
  };
}

/** In the desk's own words; an unchanged one is the very object that ships. */
const isEdited = (script: Script): boolean => {
  const original = scriptOf(script.id);
  return original !== undefined && original !== script;
};

function partsOf(template: string, locale: UiLocale): LibraryPart[] {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return [{ kind: "text", text: template, optional: false }];
  const shown = (part: TemplatePart, optional: boolean): LibraryPart =>
    part.kind === "text"
      ? { kind: "text", text: part.text, optional }
      : { kind: "slot", text: slotLabel(part.slot, locale), optional };
  return parsed.nodes.flatMap((node) =>
    node.kind === "optional" ? node.parts.map((part) => shown(part, true)) : [shown(node, false)],
  );
}

/** Pack by id of what came in it. */
async function packNames(): Promise<ReadonlyMap<string, string>> {
  const own = await getOwn().catch(() => null);
  const come = [...(own?.scripts ?? []), ...(own?.edits ?? [])];
  return new Map(come.flatMap(({ id, team }) => (team ? [[id, team.pack] as const] : [])));
}

export const libraryHandlers = {
  "library.list": async ({ query }) => {
    const locale = uiLocale(await getSettings());
    const habits = await getHabits();
    const { all } = await getLibrary();
    const packs = await packNames();
    const found = query.trim() ? searchScripts(query, all, "en", locale) : all;
    return ok({ scripts: found.map((script) => lineOf(script, locale, habits, packs)) });
  },

  "library.texts": async ({ scriptId }) => {
    const script = (await getLibrary()).byId.get(scriptId);
    if (!script) return fail("not-found", `There is no reply ${scriptId}.`);
    const locale = uiLocale(await getSettings());
    return ok({
      texts: allTexts(script).map(({ channel, variant, template }) => {
        const parts = partsOf(template, locale);
        return { channel, variant, parts, words: countWords(parts.map(({ text }) => text).join("")) };
      }),
    });
  },

  "library.rate": async ({ scriptId, rating }) => {
    if (!(await getLibrary()).byId.has(scriptId)) return fail("not-found", `There is no reply ${scriptId}.`);
    await rate(scriptId, rating, now());
    return ok({});
  },
} satisfies Partial<Handlers>;

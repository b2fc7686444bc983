/** Packs and macros as files: what one would change, and taking it over whole. */
import { now } from "../../clock";
import type { UiLocale } from "../../i18n/localized";
import { ownWordsFor } from "../../i18n/own/words";
import type { ImportPreview, IncomingLine } from "../../messaging/own-file-messages";
import type { Handlers } from "../../messaging/server";
import type { TeamPolicy } from "../../resolution/team";
import { fail, ok, type Result } from "../../result";
import { LIBRARY } from "../../scripts/library";
import type { OwnLibrary } from "../../scripts/own/types";
import { changesFor, rulesFor, stateOf } from "../../scripts/packs/compare";
import { partsSet, type TeamRules, teamId } from "../../scripts/packs/team";
import type { Incoming, IncomingItem } from "../../scripts/packs/types";
import { packOf } from "../../scripts/packs/write";
import { allTexts } from "../../scripts/text-of";
import type { Script } from "../../scripts/types";
import { VARIANTS } from "../../scripts/variants";
import { getSettings } from "../../settings/store";
import { announce } from "../announce";
import { uiLocale } from "../locale";
import { getLibrary } from "../own/library";
import { readFile } from "../own/read-file";
import { rulesInWords } from "../own/rules-in-words";
import { changeOwn, getOwn, ownRevision } from "../own/store";
import { takeRules } from "../own/team-rules";

const SHIPPED: ReadonlyMap<string, Script> = new Map(LIBRARY.map((script) => [script.id, script]));
/** As much of a text as a preview needs. */
const SHOWN = 3_000;

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

type Shown = Incoming["items"][number];

/** Beside which rules a pack's are shown, and in whose language. */
interface Desk {
  policy: TeamPolicy;
  locale: UiLocale;
}

/** The templates of an item that has any. */
const textsIn = (item: IncomingItem) => {
  if (item.kind === "script") return allTexts(item.script);
  return item.kind === "edit" ? allTexts({ texts: item.texts }) : [];
};

/** The first text that is other here, theirs and mine. */
function beside(
  item: IncomingItem,
  here: Script | undefined,
  own: OwnLibrary,
  { policy, locale }: Desk,
): { theirs: string; mine: string } {
  if (item.kind === "team") {
    const shown = (rules: TeamRules) => rulesInWords(item.part, rules, locale);
    return { theirs: shown(item.rules), mine: shown(policy) };
  }
  if (item.kind === "policy") {
    const mine = own.policies.find(({ id }) => id === item.id);
    const shown = (policy: { text: string; link: string; version: string } | undefined) =>
      policy ? [policy.version, policy.link, policy.text].filter(Boolean).join("\n") : "";
    return { theirs: shown(item.policy), mine: shown(mine) };
  }
  const texts = textsIn(item);
  const other = texts.find(({ channel, variant, template }) => here?.texts[channel]?.[variant] !== template);
  const first = other ?? texts[0];
  return {
    theirs: first?.template ?? "",
    mine: (first && here?.texts[first.channel]?.[first.variant]) ?? "",
  };
}

function lineOf(item: Shown, own: OwnLibrary, here: Script | undefined, desk: Desk): IncomingLine {
  const texts = textsIn(item);
  const { theirs, mine } = beside(item, here, own, desk);
  return {
    id: item.id,
    kind: item.kind,
    title: item.kind === "team" ? ownWordsFor(desk.locale).files.team.parts[item.part] : item.title,
    state: stateOf(item, own, SHIPPED, desk.policy),
    internal:
      item.kind === "team" || (item.kind === "script" ? item.script.internal : (here?.internal ?? false)),
    theirs: theirs.slice(0, SHOWN),
    mine: mine.slice(0, SHOWN),
    variants: VARIANTS.filter((variant) => texts.some((text) => text.variant === variant)),
    gaps: item.note?.gaps ?? [],
    actionsLeft: item.note?.actionsLeft ?? false,
  };
}

export const ownFileHandlers = {
  "pack.export": async ({ name, ids }) => {
    const own = await getOwn();
    const { policy } = await getSettings();
    const chosen = ids && new Set(ids);
    const all = [...own.scripts, ...own.edits, ...own.policies].map(({ id }) => id);
    const count = [...all, ...partsSet(policy).map(teamId)].filter((id) => !chosen || chosen.has(id)).length;
    return ok({ text: packOf(own, name, day(now()), chosen, policy), count });
  },

  "import.read": async ({ text, variant }): Promise<Result<ImportPreview>> => {
    const read = readFile(text, variant);
    const revision = await ownRevision();
    const source = read.tool ?? "pack";
    if (!read.ok)
      return ok({ fault: read.fault, source, name: "", made: "", revision, items: [], refused: [] });
    const { name, made, items, refused } = read.value;
    const [own, library] = [await getOwn(), await getLibrary()];
    const settings = await getSettings();
    const desk = { policy: settings.policy, locale: uiLocale(settings) };
    const lines = items.map((item) => lineOf(item, own, library.byId.get(item.id), desk));
    return ok({ fault: null, source, name, made, revision, items: lines, refused });
  },

  "import.apply": async ({ text, variant, revision, choices }) => {
    const read = readFile(text, variant);
    if (!read.ok) return fail("bad-request", `The file can't be read: ${read.fault}.`);
    const team = read.tool ? null : { pack: read.value.name, made: read.value.made };
    const kept = await changeOwn((own, current) =>
      current === revision
        ? ok(
            changesFor(read.value, choices, {
              own,
              shipped: SHIPPED,
              team,
              now: now(),
              newId: (kind) => `${kind === "policy" ? "policy" : "own"}.${crypto.randomUUID()}`,
            }),
          )
        : fail("refused", "The replies here changed since the preview."),
    );
    if (!kept.ok) return kept;
    const rules = rulesFor(read.value, choices, (await getSettings()).policy);
    await takeRules(rules, kept.value.changed === 0);
    announce("");
    return ok({ changed: kept.value.changed + rules.length });
  },
} satisfies Partial<Handlers>;

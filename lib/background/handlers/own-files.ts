/** Packs and macros as files: what one would change, and taking it over whole. */
import { now } from "../../clock";
import type { ImportPreview, IncomingLine } from "../../messaging/own-script-messages";
import type { Handlers } from "../../messaging/server";
import { fail, ok, type Result } from "../../result";
import { LIBRARY } from "../../scripts/library";
import type { OwnLibrary } from "../../scripts/own/types";
import { changesFor, stateOf } from "../../scripts/packs/compare";
import type { Incoming, IncomingItem } from "../../scripts/packs/types";
import { packOf } from "../../scripts/packs/write";
import { allTexts } from "../../scripts/text-of";
import type { Script } from "../../scripts/types";
import { VARIANTS } from "../../scripts/variants";
import { announce } from "../announce";
import { getLibrary } from "../own/library";
import { readFile } from "../own/read-file";
import { changeOwn, getOwn, ownRevision } from "../own/store";

const SHIPPED: ReadonlyMap<string, Script> = new Map(LIBRARY.map((script) => [script.id, script]));
/** As much of a text as a preview needs. */
const SHOWN = 3_000;

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

type Shown = Incoming["items"][number];

/** The first text that is other here, theirs and mine. */
function beside(
  item: IncomingItem,
  here: Script | undefined,
  own: OwnLibrary,
): { theirs: string; mine: string } {
  if (item.kind === "policy") {
    const mine = own.policies.find(({ id }) => id === item.id);
    const shown = (policy: { text: string; link: string; version: string } | undefined) =>
      policy ? [policy.version, policy.link, policy.text].filter(Boolean).join("\n") : "";
    return { theirs: shown(item.policy), mine: shown(mine) };
  }
  const texts = allTexts(item.kind === "script" ? item.script : { texts: item.texts });
  const other = texts.find(({ channel, variant, template }) => here?.texts[channel]?.[variant] !== template);
  const first = other ?? texts[0];
  return {
    theirs: first?.template ?? "",
    mine: (first && here?.texts[first.channel]?.[first.variant]) ?? "",
  };
}

function lineOf(item: Shown, own: OwnLibrary, here: Script | undefined): IncomingLine {
  const texts =
    item.kind === "policy" ? [] : allTexts(item.kind === "script" ? item.script : { texts: item.texts });
  const { theirs, mine } = beside(item, here, own);
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    state: stateOf(item, own, SHIPPED),
    internal: item.kind === "script" ? item.script.internal : (here?.internal ?? false),
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
    const chosen = ids && new Set(ids);
    const count = [...own.scripts, ...own.edits, ...own.policies].filter(
      ({ id }) => !chosen || chosen.has(id),
    ).length;
    return ok({ text: packOf(own, name, day(now()), chosen), count });
  },

  "import.read": async ({ text, variant }): Promise<Result<ImportPreview>> => {
    const read = readFile(text, variant);
    const revision = await ownRevision();
    const source = read.tool ?? "pack";
    if (!read.ok)
      return ok({ fault: read.fault, source, name: "", made: "", revision, items: [], refused: [] });
    const { name, made, items, refused } = read.value;
    const [own, library] = [await getOwn(), await getLibrary()];
    const lines = items.map((item) => lineOf(item, own, library.byId.get(item.id)));
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
    announce("");
    return kept;
  },
} satisfies Partial<Handlers>;

/** Reads a pack: its frame first, then each item by itself. */
import { checkTexts } from "../own/check";
import { type Script, TEAM_PARTS } from "../types";
import { PackTeam, teamId } from "./team";
import {
  type IncomingItem,
  PACK_FORMAT,
  PACK_VERSION,
  PackEdit,
  PackFrame,
  PackPolicy,
  PackScript,
  type ReadIn,
  type RefusedItem,
} from "./types";

/** True for anything that says it is a pack, whole or not. */
export const looksLikePack = (data: unknown): boolean =>
  typeof data === "object" && data !== null && "format" in data && data.format === PACK_FORMAT;

const nameIn = (raw: unknown): string => {
  if (typeof raw !== "object" || raw === null) return "?";
  const { title, id } = raw as { title?: unknown; id?: unknown };
  const words = typeof title === "object" && title !== null ? (title as { en?: unknown }).en : title;
  return (
    [words, id].find((one): one is string => typeof one === "string" && one !== "")?.slice(0, 120) ?? "?"
  );
};

/** A script's or an edit's texts as they may be kept; else why not. */
export function refusalOf(texts: Script["texts"], internal: boolean): Omit<RefusedItem, "title"> | null {
  const [fault] = checkTexts(texts, internal);
  if (!fault) return null;
  if (fault.code === "internal-gap") return { why: "names-internal", detail: fault.detail };
  return { why: fault.code === "empty" ? "no-text" : "bad-text", detail: fault.detail };
}

/**
 * What a pack brings.
 *
 * @param data a parsed JSON value, of anybody's making
 * @param shipped an edit needs the reply that it edits
 * @returns a fault where it is no pack that this version reads; bad items are listed as refused, with a reason
 */
export function readPack(data: unknown, shipped: readonly Script[]): ReadIn {
  const version = (data as { version?: unknown } | null)?.version;
  if (typeof version === "number" && version > PACK_VERSION) return { ok: false, fault: "newer-pack" };
  const frame = PackFrame.safeParse(data);
  if (!frame.success) return { ok: false, fault: "bad-pack" };
  const known = new Map(shipped.map((script) => [script.id, script]));
  const items: IncomingItem[] = [];
  const refused: RefusedItem[] = [];
  const seen = new Set<string>();
  const take = (item: IncomingItem) => {
    if (seen.has(item.id)) refused.push({ title: item.title, why: "twice", detail: item.id });
    else items.push(item);
    seen.add(item.id);
  };
  const refuse = (raw: unknown, why: Omit<RefusedItem, "title">) =>
    refused.push({ title: nameIn(raw), ...why });

  for (const raw of frame.data.scripts) {
    const script = PackScript.safeParse(raw);
    if (!script.success) refuse(raw, unreadable(script.error));
    else {
      const { by: _, ...data } = script.data;
      const original = known.get(data.id);
      const wrong = refusalOf(data.texts, original?.internal ?? data.internal);
      if (wrong) refuse(raw, wrong);
      // A shipped reply keeps what it is for: only its words come in.
      else if (original) take({ kind: "edit", id: data.id, title: original.title.en, texts: data.texts });
      else take({ kind: "script", id: data.id, title: data.title.en, script: data });
    }
  }
  for (const raw of frame.data.edits) {
    const edit = PackEdit.safeParse(raw);
    if (!edit.success) refuse(raw, unreadable(edit.error));
    else {
      const original = known.get(edit.data.id);
      const wrong = original ? refusalOf(edit.data.texts, original.internal) : null;
      if (!original) refuse(raw, { why: "unknown-reply", detail: edit.data.id });
      else if (wrong) refuse(raw, wrong);
      else take({ kind: "edit", ...edit.data, title: original.title.en });
    }
  }
  for (const raw of frame.data.policies) {
    const policy = PackPolicy.safeParse(raw);
    if (!policy.success) refuse(raw, unreadable(policy.error));
    else take({ kind: "policy", id: policy.data.id, title: policy.data.title, policy: policy.data });
  }
  for (const part of TEAM_PARTS) {
    if (!Object.hasOwn(frame.data.team, part)) continue;
    const rules = PackTeam[part].safeParse(frame.data.team[part]);
    if (rules.success) take({ kind: "team", id: teamId(part), title: part, part, rules: rules.data });
    else refuse({ id: teamId(part) }, unreadable(rules.error));
  }
  if (items.length + refused.length === 0) return { ok: false, fault: "nothing" };
  return { ok: true, value: { name: frame.data.name, made: frame.data.made, items, refused } };
}

const unreadable = (error: { issues: { path: PropertyKey[] }[] }): Omit<RefusedItem, "title"> => ({
  why: "not-readable",
  detail: error.issues[0]?.path.map(String).join(".") ?? "",
});

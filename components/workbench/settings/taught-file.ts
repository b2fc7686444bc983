/** Files of taught sites: written for a colleague, and read with distrust. */
import { TAUGHT_VERSION, type TaughtSite } from "../../../lib/helpdesks/taught/profile";
import { TaughtSites } from "../../../lib/taught-schema";

const KIND = "amends-taught-sites";
/** Two hundred sites at their longest are a little less. */
const MOST_BYTES = 2_000_000;

export type FileProblem = "too-large" | "no-file" | "newer" | "unsound" | "none";
export type FileRead = { ok: true; sites: TaughtSite[] } | { ok: false; problem: FileProblem };

const refused = (problem: FileProblem): FileRead => ({ ok: false, problem });

export const taughtFile = (sites: readonly TaughtSite[]): string =>
  `${JSON.stringify({ kind: KIND, version: TAUGHT_VERSION, sites }, null, 2)}\n`;

/** Whether this browser takes every selector: asked of an empty fragment, so that it costs nothing. */
function areSelectors(sites: readonly TaughtSite[], document: Document): boolean {
  const empty = document.createDocumentFragment();
  const all = sites.flatMap(({ marks, number, subject, customer, thread, reply }) => [
    ...marks.map(({ selector }) => selector),
    ...[number, subject, customer].flatMap((spot) => spot?.selector ?? []),
    ...(thread
      ? [
          ...[thread.list, thread.items, thread.body, thread.author, thread.time].filter(
            (each) => each !== "",
          ),
          ...[...thread.roles.customer, ...thread.roles.agent, ...thread.roles.note].map(
            ({ selector }) => selector,
          ),
        ]
      : []),
    ...(reply ? [reply] : []),
  ]);
  return all.every((selector) => {
    try {
      empty.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  });
}

/** Reads a file's text. Anything Amends would not have written itself refuses the whole file. */
export function readTaught(text: string, document: Document): FileRead {
  if (text.length > MOST_BYTES) return refused("too-large");
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refused("no-file");
  }
  if (typeof raw !== "object" || raw === null || !("kind" in raw) || raw.kind !== KIND)
    return refused("no-file");
  if ("version" in raw && typeof raw.version === "number" && raw.version > TAUGHT_VERSION)
    return refused("newer");
  const sites = TaughtSites.safeParse("sites" in raw ? raw.sites : undefined);
  if (!sites.success || !areSelectors(sites.data, document)) return refused("unsound");
  const origins = new Set(sites.data.map(({ origin }) => origin));
  if (origins.size !== sites.data.length) return refused("unsound");
  return sites.data.length === 0 ? refused("none") : { ok: true, sites: sites.data };
}

/** A file too large to be one is not even opened. */
export const isTooLarge = (file: File): boolean => file.size > MOST_BYTES;

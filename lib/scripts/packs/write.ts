/** Makes a pack of what a desk wrote. */
import type { OwnLibrary } from "../own/types";
import { PACK_FORMAT, PACK_VERSION } from "./types";

/**
 * The file of a pack: JSON, indented, so that two versions can be compared by eye.
 *
 * @param chosen ids of what goes in; everything where it is null
 * @param made today, as 2026-11-22
 */
export function packOf(
  own: OwnLibrary,
  name: string,
  made: string,
  chosen: ReadonlySet<string> | null,
): string {
  const wanted = ({ id }: { id: string }) => chosen === null || chosen.has(id);
  const pack = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    name,
    made,
    scripts: own.scripts.filter(wanted).map(({ script }) => script),
    edits: own.edits.filter(wanted).map(({ id, texts }) => ({ id, texts })),
    policies: own.policies.filter(wanted).map(({ at: _, ...policy }) => policy),
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

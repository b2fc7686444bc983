/** Makes a pack of what a desk wrote. */
import { defaultPolicy, type TeamPolicy } from "../../resolution/team";
import type { OwnLibrary } from "../own/types";
import { partOf, partsSet, teamId } from "./team";
import { PACK_FORMAT, PACK_VERSION } from "./types";

/**
 * The file of a pack: JSON, indented, so that two versions can be compared by eye.
 *
 * @param chosen ids of what goes in; everything where it is null
 * @param made today, as 2026-11-22
 * @param policy the team's rules; of them only what the team set itself goes in
 */
export function packOf(
  own: OwnLibrary,
  name: string,
  made: string,
  chosen: ReadonlySet<string> | null,
  policy: TeamPolicy = defaultPolicy(),
): string {
  const wanted = ({ id }: { id: string }) => chosen === null || chosen.has(id);
  const parts = partsSet(policy).filter((part) => wanted({ id: teamId(part) }));
  const pack = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    name,
    made,
    scripts: own.scripts.filter(wanted).map(({ script }) => script),
    edits: own.edits.filter(wanted).map(({ id, texts }) => ({ id, texts })),
    policies: own.policies.filter(wanted).map(({ at: _, ...rest }) => rest),
    ...(parts.length > 0 && {
      team: Object.fromEntries(parts.map((part) => [part, partOf(policy, part)])),
    }),
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

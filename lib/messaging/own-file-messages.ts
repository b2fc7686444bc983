/** Messages about files of replies and policies: packs, and the macros of other tools. */
import { Variant } from "../scripts/variants";
import { z } from "../zod";
import { message } from "./message";

/** Room for everything a desk ever wrote; files above this are no macros. */
export const OWN_FILE_LIMIT = 20_000_000;

export const IncomingLine = z.object({
  id: z.string(),
  kind: z.enum(["script", "edit", "policy", "team"]),
  title: z.string(),
  state: z.enum(["new", "changed", "same"]),
  internal: z.boolean(),
  /** The first text that comes in, and what stands here now where it differs. */
  theirs: z.string(),
  mine: z.string(),
  variants: z.array(Variant),
  /** Placeholders of another tool that became gaps. */
  gaps: z.array(z.string()),
  actionsLeft: z.boolean(),
});
export type IncomingLine = z.infer<typeof IncomingLine>;

export const ImportPreview = z.object({
  /** Why the file is none that can be read; then all else is empty. */
  fault: z.string().nullable(),
  /** `pack`, or a tool of lib/scripts/imports/types.ts. */
  source: z.string(),
  name: z.string(),
  made: z.string(),
  revision: z.number(),
  items: z.array(IncomingLine),
  /** `why` is a code of lib/scripts/packs/types.ts. */
  refused: z.array(z.object({ title: z.string(), why: z.string(), detail: z.string() })),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

const file = z.object({
  text: z.string().max(OWN_FILE_LIMIT),
  /** Of the words in it; null: as they read. A pack says it itself. */
  variant: Variant.nullable(),
});

export const ownFileMessages = {
  /** The file of a pack; everything where no ids are named. */
  "pack.export": message(
    ["view"],
    z.object({
      name: z.string().min(1).max(120),
      ids: z.array(z.string().min(1).max(120)).max(5_000).nullable(),
    }),
    z.object({ text: z.string(), count: z.number() }),
  ),
  /** What a file would change; nothing is changed yet. */
  "import.read": message(["view"], file, ImportPreview),
  /** Takes over what was chosen, all of it or nothing; `refused` where something changed since the preview. */
  "import.apply": message(
    ["view"],
    file.extend({
      revision: z.number(),
      choices: z.record(z.string(), z.enum(["leave", "take", "both"])),
    }),
    z.object({ changed: z.number() }),
  ),
} as const;

/** Messages of the patterns: what comes back, and what a month came to. */
import type { PatternsView } from "../patterns/types";
import { Category, Emotion, Language, Subcategory } from "../triage/taxonomy";
import { z } from "../zod";
import { message } from "./message";

const keys = z.array(z.string());
const counted = z.array(z.object({ text: z.string(), count: z.number() }));
const share = z.number().nullable();

const theme = z.object({
  id: z.string(),
  label: z.string(),
  labels: z.partialRecord(Language, z.string()),
  keys,
});

const slice = <T extends z.ZodType>(name: T) =>
  z.object({ name, count: z.number(), before: z.number(), keys });

/** As lib/patterns/types.ts has it; the type says where the two part. */
const View: z.ZodType<PatternsView> = z.object({
  days: z.union([z.literal(7), z.literal(30), z.literal(90)]),
  from: z.number(),
  to: z.number(),
  total: z.number(),
  before: z.number(),
  daily: z.array(
    z.object({
      day: z.string(),
      counts: z.partialRecord(Category, z.number()),
      keys: z.partialRecord(Category, keys),
    }),
  ),
  surges: z.array(
    z.object({
      subcategory: Subcategory,
      theme: theme.nullable(),
      since: z.string(),
      count: z.number(),
      usual: z.number(),
      p: z.number(),
      keys,
    }),
  ),
  complaints: z.array(
    z.object({
      category: Category,
      subcategory: Subcategory,
      theme: theme.nullable(),
      count: z.number(),
      before: z.number(),
      angry: z.number(),
      kept: share,
      medianDays: z.number().nullable(),
      causes: counted,
      preventions: counted,
      lessons: counted,
      keys,
    }),
  ),
  themes: z.array(theme),
  problems: z.array(
    z.object({
      kind: z.enum(["cause", "misunderstanding", "theme"]),
      title: z.string(),
      subcategory: Subcategory,
      prevention: z.string(),
      count: z.number(),
      cost: z.array(z.object({ currency: z.string(), sum: z.number() })),
      angry: z.number(),
      score: z.number(),
      keys,
    }),
  ),
  emotions: z.array(slice(Emotion)),
  outcomes: z.array(slice(z.enum(["kept", "lost", "unknown", "open"]))),
  settle: z.array(z.object({ category: Category, medianDays: z.number(), count: z.number() })),
  calmed: z.array(z.object({ subcategory: Subcategory, count: z.number(), before: z.number() })),
});

const days = z.union([z.literal(7), z.literal(30), z.literal(90)]);

export const patternsMessages = {
  "patterns.view": message(["view"], z.object({ days }), View),
} as const;

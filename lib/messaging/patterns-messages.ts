/** Messages of the patterns: what comes back, and what a month came to. */
import type { MonthlyReview } from "../patterns/review-types";
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

const sums = z.array(z.object({ currency: z.string(), sum: z.number() }));

const surge = z.object({
  subcategory: Subcategory,
  theme: theme.nullable(),
  since: z.string(),
  count: z.number(),
  usual: z.number(),
  p: z.number(),
  keys,
});

const complaint = z.object({
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
});

const problem = z.object({
  kind: z.enum(["cause", "misunderstanding", "theme"]),
  title: z.string(),
  subcategory: Subcategory,
  prevention: z.string(),
  count: z.number(),
  cost: sums,
  angry: z.number(),
  score: z.number(),
  keys,
});

const slice = <T extends z.ZodType>(name: T) =>
  z.object({ name, count: z.number(), before: z.number(), keys });

const outcomes = z.array(slice(z.enum(["kept", "lost", "unknown", "open"])));

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
  surges: z.array(surge),
  complaints: z.array(complaint),
  themes: z.array(theme),
  problems: z.array(problem),
  emotions: z.array(slice(Emotion)),
  outcomes,
  settle: z.array(z.object({ category: Category, medianDays: z.number(), count: z.number() })),
  calmed: z.array(z.object({ subcategory: Subcategory, count: z.number(), before: z.number() })),
});

const Review: z.ZodType<MonthlyReview> = z.object({
  month: z.string(),
  months: z.array(z.string()),
  running: z.boolean(),
  total: z.number(),
  before: z.number(),
  categories: z.array(
    z.object({
      category: Category,
      count: z.number(),
      before: z.number(),
      kept: share,
      medianDays: z.number().nullable(),
      cost: sums,
    }),
  ),
  complaints: z.array(complaint),
  surges: z.array(surge),
  causes: counted,
  disputed: sums,
  cost: sums,
  outcomes,
  kept: share,
  times: z.object({
    firstReplyHours: z.number().nullable(),
    settleDays: z.number().nullable(),
    closed: z.number(),
  }),
  misunderstandings: counted,
  lessons: counted,
  recommendations: z.array(problem),
  names: z
    .array(z.object({ key: z.string(), customer: z.string(), number: z.string(), subcategory: Subcategory }))
    .nullable(),
});

/** `YYYY-MM`, of this century. */
const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

const days = z.union([z.literal(7), z.literal(30), z.literal(90)]);

export const patternsMessages = {
  "patterns.view": message(["view"], z.object({ days }), View),
  /** Surges of 30 days that the agent has not looked at yet. */
  "patterns.fresh": message(["view"], z.object({}), z.object({ fresh: z.number() })),
  /** The agent has a window in front of them: what surges in it is no news any more. */
  "patterns.seen": message(["view"], z.object({ days }), z.object({ fresh: z.number() })),
  /** `names`: whether customers may be named in it. */
  "patterns.review": message(["view"], z.object({ month, names: z.boolean() }), Review),
} as const;

/** Taught sites as schemas: what a file or a page hands in must be what Amends itself would have written. */
import { type TaughtSite as Site, TAUGHT_LIMITS, TAUGHT_VERSION } from "./helpdesks/taught/profile";
import { z } from "./zod";

const NAME = "-?[A-Za-z_][\\w-]*";
const VALUE = "[\\w:/.\\\\#-]{0,100}";
const PART = `(?:[#.]${NAME}|\\[[a-z][a-z-]*(?:[~^$]?="${VALUE}")?\\]|:nth-(?:of-type|child)\\(\\d{1,4}\\))`;
const COMPOUND = `(?:(?:[a-z][a-z0-9-]*|\\*)${PART}*|${PART}+)`;

/**
 * The selectors that teaching makes, and no others: names, attributes, places. No `:has()` and the like, with which a
 * file could make every page slow.
 */
const SELECTOR = new RegExp(`^${COMPOUND}(?:(?: > | |, )${COMPOUND})*$`);

const selector = z.string().max(TAUGHT_LIMITS.selector).regex(SELECTOR);
/** The same with up to four hosts before it, whose shadow root or frame it is looked for in. */
const HOST = `${COMPOUND}(?:(?: > | )${COMPOUND})*`;
const DEEP = new RegExp(`^(?:${HOST} >>> ){0,4}${SELECTOR.source.slice(1)}`);
const deep = z.string().max(TAUGHT_LIMITS.selector).regex(DEEP);
const optional = z.union([selector, z.literal("")]);

/** At most one `{id}`, and wildcards never side by side: matching stays linear. */
const template = z
  .string()
  .max(TAUGHT_LIMITS.template)
  .refine((text) => !/[\s<>"]/.test(text) && !/(\*|\{id\})(\*|\{id\})/.test(text));

const Address = z
  .strictObject({
    path: template.refine((text) => text.startsWith("/")),
    query: z.array(z.tuple([z.string().max(100), template])).max(TAUGHT_LIMITS.parameters),
    hash: template,
  })
  .refine(
    ({ path, query, hash }) =>
      [path, hash, ...query.map(([, value]) => value)].join(" ").split("{id}").length <= 2,
  );

const Spot = z.strictObject({ in: z.enum(["page", "message"]), selector: deep });
const Marks = z.array(z.strictObject({ on: z.enum(["item", "inside"]), selector })).max(TAUGHT_LIMITS.marks);
const writer = z.enum(["customer", "agent"]);

const Thread = z.strictObject({
  list: z.union([deep, z.literal("")]),
  items: deep,
  body: optional,
  author: optional,
  time: optional,
  newestFirst: z.boolean(),
  roles: z.strictObject({
    customer: Marks,
    agent: Marks,
    note: Marks,
    left: writer.nullable(),
    byAuthor: z.boolean(),
    rest: z.enum([...writer.options, "unknown"]),
  }),
});

const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;

export const TaughtSite: z.ZodType<Site> = z.strictObject({
  version: z.literal(TAUGHT_VERSION),
  origin: z.string().max(300).refine(isOrigin),
  helpdesk: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
  savedAt: z.number().int().nonnegative().max(8.64e15),
  address: Address,
  marks: z
    .array(z.strictObject({ selector, attribute: z.string().regex(/^[a-z-]{0,60}$/) }))
    .max(TAUGHT_LIMITS.marks),
  number: Spot.nullable(),
  subject: Spot.nullable(),
  customer: Spot.nullable(),
  thread: Thread.nullable(),
  reply: deep.nullable(),
});

export const TaughtSites = z.array(TaughtSite).max(TAUGHT_LIMITS.sites);

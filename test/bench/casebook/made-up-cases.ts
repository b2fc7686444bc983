/** Made-up cases in any number: the same ones each time, with words, amounts and ends spread as in life. */
import type { Bundle } from "../../../lib/casebook/rows.ts";
import { newSettlement } from "../../../lib/resolution/record/index.ts";
import { ALL_SUBCATEGORIES, categoryOf } from "../../../lib/triage/taxonomy.ts";

/** A small generator of evenly spread numbers (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const COMMON =
  "order invoice refund charge customer delivery courier called again card twice parcel label photo broken screen returned waiting answer promised friday monday account plan renewal cancelled fee amount bank statement support replied warehouse agreed credit replacement sent tracking late damaged box missing part".split(
    " ",
  );
const syllables = "ba co du fe gi ha jo ku la mi no pe ri so tu va we xi yo za".split(" ");

/** The start of all cases: 2017-01-01; they end nine years on. */
export const FROM = 1_483_228_800_000;
export const SPAN = 9 * 365 * 86_400_000;
const ASKS = ["refund", "replacement", "cancel", "explanation", "delivery"] as const;
const EMOTIONS = ["calm", "frustrated", "angry", "worried", "disappointed", "confused"] as const;
const FAULTS = ["ours", "third-party", "misunderstanding", "unclear"] as const;

const THINGS =
  "app checkout|DHL|bank transfer|password|charger|verification code|trial|family plan|locker|router|coffee machine|technician|size|screen|gift card|coupon".split(
    "|",
  );

/** Words that may name a theme: some things many speak of, and words of nobody else. By numbers of its own. */
function madeUpTerms(index: number): string[] {
  const random = seeded(index + 1_000_003);
  const pick = (list: readonly string[]) => list[Math.floor(random() ** 2 * list.length)] as string;
  const rare = () => `${pick(syllables)}${pick(syllables)}${pick(syllables)}`;
  const few = Array.from({ length: 4 + Math.floor(random() * 6) }, rare);
  return [...new Set([pick(THINGS), ...few, `${few[0]} ${few[1]}`, `${few[1]} ${pick(COMMON)}`])];
}

export function madeUpCase(index: number): Bundle {
  const random = seeded(index + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  // Few words are everywhere and many are rare, as in any language.
  const word = () => {
    if (random() < 0.6) return COMMON[Math.floor(random() ** 2 * COMMON.length)] as string;
    const rank = Math.floor(random() ** 3 * 8000);
    return `${syllables[rank % 20]}${syllables[Math.floor(rank / 20) % 20]}${syllables[Math.floor(rank / 400) % 20]}`;
  };
  const words = (count: number) => Array.from({ length: count }, word).join(" ");
  const at = FROM + Math.floor(random() * SPAN);
  const subcategory = pick(ALL_SUBCATEGORIES);
  const decided = random() < 0.7;
  const value = Math.round(10 ** (1 + random() * 2.5) * 100) / 100;
  const key = `import:desk-${index % 7}.example:${index}`;
  const resolution = newSettlement();
  if (decided) {
    resolution.decisions.push({
      id: "d1",
      at: at + 86_400_000,
      remedyId: pick(["refund-full", "refund-part", "replacement", "explanation", "credit"]),
      wording: "",
      fault: pick(FAULTS),
      stance: "own",
      amount: { value, currency: "EUR" },
      reason: words(8),
      approver: "",
      value: "",
      goodwill: false,
      rejected: [],
    });
    resolution.outcome.closedAt = at + 3 * 86_400_000;
    resolution.outcome.kind = pick(["kept", "kept", "lost", "unknown"] as const);
  }
  const quote = words(6);
  return {
    case: {
      key,
      helpdesk: "import",
      host: `desk-${index % 7}.example`,
      ticketId: String(index),
      number: String(100_000 + index),
      subject: words(6),
      requesterName: `${word()} ${word()}`,
      customerKey: `customer-${Math.floor(random() * 40_000)}`,
      url: `https://desk-${index % 7}.example/tickets/${index}`,
      status: decided ? "closed" : "open",
      thread: [
        { role: "customer", at },
        { role: "agent", at: at + 3_600_000 },
      ],
      messageCount: 2,
      firstSeenAt: at,
      updatedAt: at + Math.floor(random() * 5 * 86_400_000),
      reading: {
        language: pick(["en", "es", "pt"] as const),
        variety: "en",
        category: categoryOf(subcategory),
        subcategory,
        confidence: 0.8,
        sureness: "clear",
        alternatives: [],
        emotion: pick(EMOTIONS),
        triggers: random() < 0.2 ? ["repeat-contact"] : [],
        ask: [pick(ASKS)],
        facts: {
          amounts: [{ value, currency: "EUR", raw: `${value} EUR` }],
          orders: [`A${10_000_000 + index}`],
          invoices: [],
          trackings: [],
          dates: ["3 November"],
        },
        evidence: [{ message: 0, start: 0, end: quote.length, text: quote, label: subcategory }],
      },
      excerpt: [{ text: quote, marked: true, at: 0 }],
      correction: {},
      kindConfirmed: decided,
      done: [],
      skipped: [],
      fault: decided ? pick(FAULTS) : null,
      remedyId: null,
      inserted: [],
      voice: null,
      replyVariant: null,
      replyChannel: null,
      resolution,
      nextDueAt: null,
      times: { firstReplyAt: at + 3_600_000, decidedAt: null, executedAt: null, confirmedAt: null },
      terms: madeUpTerms(index),
      origin: "imported",
    },
    notes:
      random() < 0.6
        ? [{ id: key, caseKey: key, text: words(20), updatedAt: at, fields: { kind: "free" }, at: null }]
        : [],
    events: [{ caseKey: key, at, kind: "read", label: subcategory }],
  };
}

/** What the ticket itself can fill into a reply; everything else stays a gap for the agent. */
import type { Facts } from "../triage/reading";
import { categoryOf, type Emotion, type Language, type Subcategory } from "../triage/taxonomy";
import { caseWords } from "./case-words";
import { feelingWords } from "./feelings";
import { chatHello } from "./frame";
import { disputedAmount, formatAmount } from "./money";
import { greetingName } from "./name";
import { parseTemplate } from "./parse";
import { languageOf, type Variant } from "./variants";

export interface KnownCase {
  requesterName?: string | undefined;
  agentName?: string | undefined;
  team?: string | undefined;
  /** The ticket's number as the helpdesk shows it. */
  number?: string | undefined;
  subject?: string | undefined;
  facts: Facts;
  /** Of the reply. */
  variant: Variant;
  /** The customer's, as triage read it (`es-ES`, `es-419`): how money is written. */
  variety?: string | undefined;
  /** Nobody of us has said anything in this thread: a chat begins with a greeting then. */
  first?: boolean | undefined;
  subcategory: Subcategory;
  emotion?: Emotion | undefined;
  /** What the agent typed; it goes over everything read. */
  values?: Readonly<Record<string, string>> | undefined;
}

/**
 * Slot values known without asking.
 *
 * Only what stands in the ticket or the settings: where a fact is missing, or several compete, its slot is absent.
 * Noun phrases for the kind of dispute come from `case-words.ts` in the reply's language.
 */
export function valuesFromCase(known: KnownCase): Record<string, string> {
  const { facts, variant, subcategory } = known;
  const language = languageOf(variant);
  const order = onlyOne(facts.orders);
  const invoice = onlyOne(facts.invoices);
  const amount = disputedAmount(facts.amounts, subcategory === "duplicate-charge");
  const money = amount ? formatAmount(amount, variant, known.variety) : "";
  const bought = purchase(variant, order, invoice, categoryOf(subcategory) === "billing");
  const words = caseWords(subcategory, variant);
  const name = greetingName(known.requesterName);
  const inside = { amount: money, invoice, ...bought };

  const values: Record<string, string> = {
    name,
    feeling: known.emotion ? feelingWords(known.emotion, variant) : "",
    hello: known.first ? chatHello(variant, name) : "",
    agent: known.agentName ?? "",
    team: known.team ?? "",
    ref: (known.number ?? "").replace(/^#/, ""),
    amount: money,
    order,
    invoice,
    purchase: bought.purchase,
    date: writtenDate(facts.dates, language),
    what_happened: fill(words.happened, inside),
    topic: questionTopic(known) ?? fill(words.topic, inside),
    q1: words.question,
    q2: bought.purchase === "" && asksWhichPurchase(subcategory) ? WHICH_PURCHASE[variant] : "",
    evidence: words.evidence,
  };
  for (const [slot, value] of Object.entries(known.values ?? {})) values[slot] = value;
  return Object.fromEntries(
    Object.entries(values).flatMap(([slot, value]) => (value.trim() === "" ? [] : [[slot, value.trim()]])),
  );
}

const WHICH_PURCHASE: Readonly<Record<Variant, string>> = {
  en: "Which order or invoice is it about?",
  "es-usted": "¿De qué pedido o factura se trata?",
  "es-tu": "¿De qué pedido o factura se trata?",
  "pt-br": "De qual pedido ou fatura se trata?",
  "pt-pt": "De que encomenda ou fatura se trata?",
};

/** Disputes that hang on one order or invoice; asking for it elsewhere would be a form for its own sake. */
const asksWhichPurchase = (subcategory: Subcategory): boolean =>
  categoryOf(subcategory) === "billing" ||
  categoryOf(subcategory) === "product" ||
  subcategory === "not-delivered" ||
  subcategory === "late";

/** An order or invoice as the sentence wants it. In billing the invoice is the thing disputed, else the order. */
function purchase(variant: Variant, order: string, invoice: string, billing: boolean) {
  const useInvoice = invoice !== "" && (billing || order === "");
  const id = useInvoice ? invoice : order;
  if (id === "") return { purchase: "", for_purchase: "", of_purchase: "" };
  const [noun, before, of] = NOUNS[variant][useInvoice ? "invoice" : "order"];
  return {
    purchase: `${noun} ${id}`,
    for_purchase: `${before} ${noun} ${id}`,
    of_purchase: `${of} ${noun} ${id}`,
  };
}

const SPANISH_NOUNS = {
  invoice: ["factura", "por la", "de la"],
  order: ["pedido", "por el", "del"],
} as const;
const NOUNS = {
  en: { invoice: ["invoice", "for", "of"], order: ["order", "for", "of"] },
  "es-usted": SPANISH_NOUNS,
  "es-tu": SPANISH_NOUNS,
  "pt-br": { invoice: ["fatura", "pela", "da"], order: ["pedido", "pelo", "do"] },
  "pt-pt": { invoice: ["fatura", "pela", "da"], order: ["encomenda", "pela", "da"] },
} as const;

/** A plain question is named by its subject line, where that is short enough to be quoted. */
function questionTopic({ subcategory, subject, variant }: KnownCase): string | undefined {
  if (subcategory !== "not-a-dispute") return undefined;
  const bare = (subject ?? "")
    .replace(/^(?:\s*(?:re|fw|fwd|rv|enc|res)\s*:)+/i, "")
    .replace(/\s+/g, " ")
    .trim();
  if (bare.length < 4 || bare.length > 60) return undefined;
  return languageOf(variant) === "es" || variant === "pt-pt" ? `«${bare}»` : `“${bare}”`;
}

/** The only date of the ticket, if it reads as a date of the reply's language; "yesterday" is none. */
function writtenDate(dates: readonly string[], language: Language): string {
  const date = onlyOne(dates);
  if (/^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/.test(date)) return date;
  return /\d/.test(date) && MONTHS[language].test(date) ? date : "";
}

const MONTHS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  es: /^\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)/i,
  pt: /^\d{1,2}º? de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)/i,
};

/** The value, when the ticket names exactly one. */
function onlyOne(found: readonly string[]): string {
  const distinct = [...new Set(found.map((value) => value.trim()).filter((value) => value !== ""))];
  return distinct.length === 1 ? (distinct[0] ?? "") : "";
}

/** Fills a phrase of `case-words.ts`; a stretch whose fact is missing drops out. */
function fill(template: string, inside: Readonly<Record<string, string>>): string {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return template;
  return parsed.nodes
    .flatMap((node) => {
      if (node.kind !== "optional") return [node];
      return node.parts.every((part) => part.kind === "text" || inside[part.slot]) ? node.parts : [];
    })
    .map((part) => (part.kind === "text" ? part.text : (inside[part.slot] ?? "")))
    .join("");
}

/** A text that is being written, filled with a case, and what there is to say about it. */
import type { CaseRow } from "../../casebook/rows";
import { localize, type UiLocale } from "../../i18n/localized";
import type { TriedText } from "../../messaging/own-script-messages";
import type { Sample } from "../../practice/types";
import { composeReply } from "../../scripts/compose";
import { checkText } from "../../scripts/own/check";
import { isHardToRead } from "../../scripts/readability";
import { slotHint } from "../../scripts/slots";
import { lintTone } from "../../scripts/tone/lint";
import { takeBetter } from "../../scripts/tone/take";
import type { Composition, Script } from "../../scripts/types";
import { valuesFromCase } from "../../scripts/values";
import { languageOf, type ReplyChannel, type Variant } from "../../scripts/variants";
import type { Settings } from "../../settings/schema";
import { readTicket } from "../../triage/read-ticket";
import { composeFor, type KnownCase } from "../replies";

export interface Trying {
  text: string;
  channel: ReplyChannel;
  variant: Variant;
  internal: boolean;
}

/** A script of this one text, for as long as it is looked at. */
export const scriptOfText = ({ text, channel, variant, internal }: Trying): Script => ({
  id: "own.try",
  title: { en: "-", es: "-", pt: "-" },
  move: "resolve",
  stance: "neutral",
  alsoStances: [],
  stages: ["resolve"],
  categories: [],
  subcategories: [],
  emotions: [],
  triggers: [],
  asks: [],
  internal,
  texts: { [channel]: { [variant]: text } },
});

const LOCALE: Readonly<Record<Variant, UiLocale>> = {
  en: "en",
  "es-usted": "es",
  "es-tu": "es",
  "pt-br": "pt-BR",
  "pt-pt": "pt-PT",
};

/** With a made-up dispute: what it does not tell is shown by the registry's examples, so that the whole can be read. */
export function withSample(trying: Trying, sample: Sample, settings: Settings): Composition {
  const { variant, channel } = trying;
  const { facts, variety } = readTicket({
    subject: sample.subject,
    messages: [{ role: "customer", text: sample.text }],
  });
  const values = valuesFromCase({
    requesterName: sample.customer,
    agentName: settings.agentName || "Alex",
    team: settings.team,
    number: "20931",
    subject: sample.subject,
    facts,
    variant,
    variety,
    first: true,
    subcategory: sample.kind,
    emotion: sample.emotion,
  });
  const options = { variant, channel, locale: LOCALE[variant] };
  const { gaps } = composeReply(scriptOfText(trying), { ...options, values });
  const examples = Object.fromEntries(gaps.map((gap) => [gap, slotHint(gap, LOCALE[variant], variant)]));
  return composeReply(scriptOfText(trying), {
    ...options,
    values: { ...examples, ...values, ...filled(examples) },
  });
}

const filled = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));

/** With a case of the casebook: what it does not tell stays a gap, as it would in the ticket. */
export const withCase = (trying: Trying, row: CaseRow, known: Omit<KnownCase, "row">): Composition =>
  composeFor(
    scriptOfText(trying),
    { ...known, row: { ...row, replyVariant: trying.variant, replyChannel: trying.channel } },
    {},
  );

/** What the linter and the meter say of a text as typed; a gap says nothing of its own. */
export function saidOf(
  { text, variant, internal }: Trying,
  composition: Composition,
  locale: UiLocale,
): Omit<TriedText, "parts" | "words"> {
  const language = languageOf(variant);
  const masked = text.replace(/\{[a-z0-9_]*\}/g, (gap) => "§".repeat(gap.length));
  const { faults, unknown } = checkText(text, internal);
  return {
    faults,
    unknown,
    tone: internal
      ? []
      : lintTone(masked, language).map((finding) => ({
          start: finding.start,
          end: finding.end,
          text: text.slice(finding.start, finding.end),
          why: localize(finding.why, locale),
          better:
            finding.better === undefined ? null : { words: finding.better, text: takeBetter(text, finding) },
        })),
    hardToRead: faults.length === 0 && isHardToRead(composition.text, language, false),
  };
}

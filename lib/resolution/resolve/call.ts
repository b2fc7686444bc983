/** Call or write, and why; the channel a reply belongs on (practice 000-22/29, 002-6; domain.md §5). */
import type { Localized } from "../../i18n/localized";
import type { Ask, Emotion, Subcategory, Trigger } from "../../triage/taxonomy";
import { GUIDES } from "../gather/guides";
import { t } from "../playbooks/text";
import type { Contact } from "../record";
import type { SalesChannel } from "../record/transaction";

export interface TalkFacts {
  /** Roles of the thread, oldest first. */
  thread: readonly ("customer" | "agent" | "note" | "unknown")[];
  emotion: Emotion;
  triggers: readonly Trigger[];
  ask: readonly Ask[];
  subcategory: Subcategory;
  channel: SalesChannel | null;
  contact: Contact;
  /** The amount is above what the agent may give alone. */
  highValue: boolean;
  /** A rule that asks for a written answer runs. */
  needsText: boolean;
  failures: number;
}

const REASONS = {
  rounds: t(
    "two rounds of mail have not settled it",
    "dos rondas de correo no lo resolvieron",
    "duas rodadas de e-mail não resolveram",
    "duas rondas de e-mail não resolveram",
  ),
  unanswered: t(
    "three messages wait without an answer",
    "hay tres mensajes sin respuesta",
    "há três mensagens sem resposta",
  ),
  heat: t("feelings run high", "los ánimos están altos", "os ânimos estão exaltados"),
  asked: t(
    "the customer asks for a call",
    "el cliente pide una llamada",
    "o cliente pede uma ligação",
    "o cliente pede uma chamada",
  ),
  kind: t(
    "a voice settles this kind faster",
    "este tipo de caso se resuelve antes hablando",
    "este tipo de caso se resolve melhor falando",
    "este tipo de caso resolve-se melhor a falar",
  ),
  business: t("it is a business customer", "es un cliente empresa", "é um cliente empresarial"),
  value: t("much is at stake", "hay mucho en juego", "há muito em jogo"),
  leaving: t(
    "the customer may leave",
    "el cliente podría irse",
    "o cliente pode ir embora",
    "o cliente pode sair",
  ),
  again: t(
    "it went wrong a second time",
    "falló por segunda vez",
    "deu errado uma segunda vez",
    "correu mal uma segunda vez",
  ),
} satisfies Record<string, Localized>;

const AGAINST = {
  writing: t(
    "the customer wants it in writing",
    "el cliente lo quiere por escrito",
    "o cliente quer por escrito",
  ),
  identity: t(
    "it is not yet clear who is speaking",
    "aún no se sabe quién llama",
    "ainda não se sabe quem fala",
  ),
  abuse: t(
    "insults or threats: keep it in writing",
    "insultos o amenazas: mejor por escrito",
    "insultos ou ameaças: melhor por escrito",
  ),
  legal: t(
    "a lawyer is named: let Legal answer",
    "se menciona un abogado: que responda Legal",
    "fala-se de advogado: deixe o Jurídico responder",
  ),
} satisfies Record<string, Localized>;

export interface TalkAdvice {
  /** `call-then-write`: ring first, and send the same in writing the same day. */
  advice: "write" | "call" | "call-then-write";
  reasons: readonly Localized[];
}

/** Full rounds: an answer of ours followed by another letter of theirs. */
export function roundsOf(thread: TalkFacts["thread"]): number {
  const said = thread.filter((role) => role === "customer" || role === "agent");
  return said.filter((role, index) => role === "customer" && said[index - 1] === "agent").length;
}

/** Letters of theirs since our last answer. */
export function waitingMessages(thread: TalkFacts["thread"]): number {
  const last = thread.lastIndexOf("agent");
  return thread.slice(last + 1).filter((role) => role === "customer").length;
}

/** Call or write. What speaks against a call wins over everything that speaks for one. */
export function talkAdvice(facts: TalkFacts): TalkAdvice {
  const against = [
    ...(facts.contact.writingOnly ? [AGAINST.writing] : []),
    ...(facts.contact.identityChecked ? [] : [AGAINST.identity]),
    ...(facts.triggers.includes("abuse") ? [AGAINST.abuse] : []),
    ...(facts.triggers.includes("legal-threat") ? [AGAINST.legal] : []),
  ];
  if (against.length > 0) return { advice: "write", reasons: against };
  const hot = facts.emotion === "angry" || facts.emotion === "worried";
  const strong = [
    ...(facts.ask.includes("call-back") ? [REASONS.asked] : []),
    ...(roundsOf(facts.thread) >= 2 ? [REASONS.rounds] : []),
    ...(waitingMessages(facts.thread) >= 3 ? [REASONS.unanswered] : []),
    ...(facts.failures > 0 ? [REASONS.again] : []),
  ];
  const weak = [
    ...(hot ? [REASONS.heat] : []),
    ...(GUIDES[facts.subcategory].talk ? [REASONS.kind] : []),
    ...(facts.channel === "business" ? [REASONS.business] : []),
    ...(facts.highValue ? [REASONS.value] : []),
    ...(facts.triggers.includes("churn-threat") ? [REASONS.leaving] : []),
  ];
  // One strong reason is enough; of the others it takes two.
  if (strong.length === 0 && weak.length < 2) return { advice: "write", reasons: [] };
  return { advice: facts.needsText ? "call-then-write" : "call", reasons: [...strong, ...weak] };
}

/** A moment that can win or lose the customer (practice 000-7). */
const PIVOTAL: readonly Trigger[] = [
  "churn-threat",
  "chargeback-threat",
  "legal-threat",
  "public-threat",
  "regulator-threat",
];
export const isPivotal = (facts: Pick<TalkFacts, "triggers" | "highValue" | "failures">): boolean =>
  facts.triggers.some((trigger) => PIVOTAL.includes(trigger)) ||
  (facts.triggers.includes("repeat-contact") && facts.highValue) ||
  facts.failures > 0;

/** Where the ticket came in, as the helpdesk says it or the agent knows. */
export type TalkChannel = "email" | "chat" | "social" | "phone" | "unknown";

const CHANNEL_ADVICE = {
  social: t(
    "Answer in public with one kind line, then go on in private; no facts of the account in public.",
    "Responde en público con una línea amable y sigue en privado; nada de datos de la cuenta en público.",
    "Responda em público com uma linha gentil e siga no privado; nada de dados da conta em público.",
  ),
  "email-long": t(
    "Two rounds of mail did not settle it: offer a call, then send what was said.",
    "Dos rondas de correo no bastaron: ofrece una llamada y envía después lo hablado.",
    "Duas rodadas de e-mail não bastaram: ofereça uma ligação e envie depois o que foi dito.",
    "Duas rondas de e-mail não bastaram: ofereça uma chamada e envie depois o que foi dito.",
  ),
  chat: t(
    "Chat: short lines, one question at a time; send the result by mail.",
    "Chat: líneas cortas, una pregunta a la vez; envía el resultado por correo.",
    "Chat: linhas curtas, uma pergunta por vez; envie o resultado por e-mail.",
    "Chat: linhas curtas, uma pergunta de cada vez; envie o resultado por e-mail.",
  ),
  phone: t(
    "After the call: a written recap within a working day.",
    "Después de la llamada: un resumen por escrito en un día hábil.",
    "Depois da ligação: um resumo por escrito em um dia útil.",
    "Depois da chamada: um resumo por escrito num dia útil.",
  ),
} satisfies Record<string, Localized>;

/** One line on the channel, or null where nothing needs saying. */
export function channelAdvice(
  channel: TalkChannel,
  facts: Pick<TalkFacts, "thread" | "triggers" | "contact">,
): Localized | null {
  if (channel === "social") return CHANNEL_ADVICE.social;
  if (channel === "chat") return CHANNEL_ADVICE.chat;
  if (channel === "phone") return CHANNEL_ADVICE.phone;
  const long = roundsOf(facts.thread) >= 2 && !facts.contact.writingOnly && !facts.triggers.includes("abuse");
  return long ? CHANNEL_ADVICE["email-long"] : null;
}

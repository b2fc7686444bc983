/** What the shape of a thread says: a customer who comes back after an answer that missed the point, or whose matter is settled. */
import type { TicketMessage } from "../ticket";
import { shares } from "./chance";
import type { Classifier } from "./classify";
import { CONCEPTS } from "./lexicon/concepts";
import type { Head } from "./model-file";
import type { Prepared } from "./prepare";
import type { Emotion } from "./taxonomy";

/**
 * What a reply may say of the answer before it: that it missed the point, that all is well now, or neither: it goes on.
 * Learned from `training/exchanges`.
 */
export const REPLY = ["amiss", "settled", "on"] as const;

/**
 * Chances of the first two. `asked`: the agent asked, so that what the customer says answers. `courtesy`: only thanks or
 * a yes, which state nothing; `empty`: that or a nudge, which say nothing of the matter.
 */
export interface Reply {
  amiss: number;
  settled: number;
  asked: boolean;
  courtesy: boolean;
  empty: boolean;
}

/** A question's mark, not that of an address ("?id=7"). */
const QUESTION = /\?(?!\w)/;

/** Whether any of the answers asks something: a courtesy, a smiley or a name may stand behind the question. */
export const asks = (answers: readonly string[]): boolean => answers.some((text) => QUESTION.test(text));

const sumOf = (some: Float64Array, more: Float64Array): Float64Array =>
  some.map((score, at) => score + (more[at] as number));

const KINDS_SHARPNESS = 1.3;
/**
 * A reply that sounds less settled than this goes on: a few words of no complaint are no sign that all is well. The
 * kind of dispute must not hang on what an agent writes, so it is the same whether or not something was asked.
 */
const SETTLED = 0.6;

/** The chance that two witnesses give together: "Thanks, it came. But now …" sounds settled and has a dispute of its own. */
const together = (one: number, other: number): number => {
  const both = one * other;
  return both / (both + (1 - one) * (1 - other) + Number.EPSILON);
};

/** What thanks and a plain yes are made of: they answer, and settle nothing; only the agent knows what was thanked for. */
const COURTESIES = new Set(
  `ok okay okey vale thanks thank you thx ty ta cheers much very so many a lot million kindly please yes yeah yep sure in
  advance fine great perfect good lovely brilliant wonderful excellent awesome understood noted for your the quick fast
  prompt speedy kind reply response answer help it i we will i'll we'll wait then await look looking forward to hearing from
  news let me know appreciated appreciate that regards best
  gracias muchas muchisimas mil de antemano desde ja ya por favor si claro acuerdo conforme perfecto perfecta genial
  estupendo excelente fenomenal barbaro buenisimo bueno dale entendido enterado enterada a la espera espero esperamos
  noticias aviso su tu vuestra rapida pronta respuesta ayuda atencion agradezco agradecido
  agradecida un saludo saludos entonces
  muito muita obrigado obrigada obrigados brigado brigada sim certo grato grata perfeito perfeita otimo otima maravilha
  beleza blz bom boa ta tudo bem entendi entendido combinado valeu vlw fico ficamos no ao aguardo aguardar aguardando
  aguardamos retorno pela pelo sua seu vossa rapida resposta ajuda atencao excelente abraco cumprimentos entao`.split(
    /\s+/,
  ),
);
/** Said with a thing that was asked for, or to an offer. */
const HANDING_OVER =
  /(?<![a-z])(?:here (?:you go|it is|they are)|(?:it's|that's) fine|(?:see )?(?:the )?(?:photos?|pictures?|statement|receipt) (?:is |are )?attached|(?:please )?(?:go ahead|proceed)|adelante|qued(?:o|amos) (?:a la espera|atent[oa]s?|pendientes?)|(?:pode|podem) (?:seguir|prosseguir|avancar)|aqui (?:va|van|tiene|tienes|la tiene|esta la foto)|(?:adjunto|adjunta|anexo|segue|seguem)(?: (?:la|las|a|as))?(?: (?:fotos?|anexo))?|(?:me )?parece bien|pode ser)(?![a-z])/g;

/** "Any news?", "see attached": of so few words only those settle a matter that sound like it by themselves, or thank. */
const NUDGE = { words: 4, settled: 0.4 };
/** From this chance on that a nudge by itself is no dispute it has no matter. */
const NO_MATTER = 0.3;
const THANKS = CONCEPTS.indexOf("thanks");

/** A reply of so few words says nothing of the matter where it has none by itself: "Yes, I need a new one." */
const SHORT = 9;

/** Whether a message is too short to be read as content, and neither thanks nor sounds like it. */
const isNudge = ({ tokens }: Prepared, message: number, settled: number): boolean => {
  const said = tokens.filter((token) => token.message === message);
  return (
    said.length <= NUDGE.words &&
    settled < NUDGE.settled &&
    !said.some(({ known }) => known.concepts.includes(THANKS))
  );
};

/** In words: who says more has more to say. */
const LONGEST_COURTESY = 12;

/** Whether a message says nothing but thanks, yes, or that something is attached. */
const isCourtesy = ({ tokens }: Prepared, message: number): boolean => {
  const said = tokens.filter((token) => token.message === message).map(({ word }) => word);
  const left = said.join(" ").replace(HANDING_OVER, " ").split(" ").filter(Boolean);
  return said.length <= LONGEST_COURTESY && left.every((word) => COURTESIES.has(word));
};
/**
 * What the latest customer message says of what came before it; nothing where it is the first. Whether all is well the
 * customer alone says; whether an answer missed the point is asked where there is one.
 */
export const replyIn = (
  classifier: Classifier,
  messages: readonly TicketMessage[],
  prepared: Prepared,
): Reply | undefined => {
  const [latest, earlier] = prepared.said;
  if (!latest || !earlier) return undefined;
  const answers = messages
    .slice(earlier.index + 1, latest.index)
    .flatMap(({ role, text }) => (role === "agent" ? [text] : []));
  const { reply, answer, subcategory } = classifier.model.heads;
  const scoresOf = (head: Head) => classifier.messageScores(prepared, latest.index, head);
  const said = scoresOf(reply);
  const chanceOf = (label: (typeof REPLY)[number], scores: Float64Array): number =>
    shares(scores, 1)[REPLY.indexOf(label)] as number;
  const kinds = shares(scoresOf(subcategory), KINDS_SHARPNESS);
  const none = kinds[subcategory.labels.indexOf("not-a-dispute")] as number;
  const settled = chanceOf("settled", said);
  const asked = asks(answers);
  const words = prepared.tokens.filter(({ message }) => message === latest.index).length;
  const courtesy = isCourtesy(prepared, latest.index);
  const nudge = isNudge(prepared, latest.index, settled);
  // An answer to a question has few words of complaint, and settles nothing by that.
  const goesOn = courtesy || nudge || settled < SETTLED;
  return {
    amiss:
      answers.length > 0 && !courtesy ? chanceOf("amiss", asked ? sumOf(said, scoresOf(answer)) : said) : 0,
    settled: goesOn ? 0 : together(settled, none),
    asked,
    courtesy,
    // "Wrong colour now" is as short as a nudge, and has a matter of its own.
    empty: courtesy || ((nudge || (goesOn && words <= SHORT)) && none >= NO_MATTER),
  };
};

/**
 * From these chances on an answer is taken to have missed the point. Anger needs less, but not in who was asked something
 * and answers, however curtly. Chosen on the tickets looked at.
 */
const AMISS = 0.5;
const AMISS_IN_ANGER = 0.25;

/** Whether the customer had to come back because an answer missed the point: a second contact. */
export const answeredAmiss = ({ amiss, asked }: Reply, emotion: Emotion): boolean =>
  amiss >= (!asked && emotion === "angry" ? AMISS_IN_ANGER : AMISS);

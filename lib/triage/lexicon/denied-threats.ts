/** Sentences that name a threat without making one: it is denied, or the other side makes it. Folded text. */
import type { Language, Trigger } from "../taxonomy";

const THREATENED = {
  en: "(?:su(?:e|ing)|lawyers?|attorneys?|solicitors?|court|legal|police|ombudsman|regulators?|authorit\\w*|trading standards|(?:bad |negative )?reviews?|social media|twitter|facebook|the press|newspapers?|charge ?backs?|disput\\w+|cancel\\w*|leav(?:e|ing)(?! (?:it|this|that))|switch\\w*)",
  es: "(?:denunci\\w*|demand\\w*|abogad\\w*|juicio|juzgados?|tribunal\\w*|consumo|profeco|sernac|indecopi|(?:malas? )?resenas?|redes|prensa|contracargos?|disput\\w*|cancel\\w*|irme|darme de baja|cambiar(?:me)? de compania)",
  pt: "(?:process(?:ar|o)|advogad\\w*|justica|tribunal|procon|reclame aqui|denunci\\w*|(?:ma )?avaliac\\w*|redes|imprensa|chargeback|contest\\w*|cancel\\w*|sair|mudar de operadora)",
};
const DENIALS: Record<Language, RegExp> = {
  en: new RegExp(
    `(?:\\b(?:not|never|nobody(?:'s| is)|no one(?:'s| is)|no (?:intention|plans?|need|wish))|n't)(?: (?:going|about|want|wanting|planning|trying|looking|here|gonna|intend|intending|mean|wish|need|needing|involve|involving|to|of|for|be|at|all|even|a|an|any|my|the|get|getting|go|take|taking|call|calling|this|with|write|writing|post|posting|leave|leaving|anyone|anybody|you|or)){0,8} ${THREATENED.en}`,
  ),
  es: new RegExp(
    `(?<![a-z])(?:no|nunca|tampoco)(?: (?:voy|vamos|quiero|queremos|pienso|pensamos|es|se|me|te|lo|la|los|las|les|a|al|un|una|el|ningun|ninguna|de|con|mi|mis|pretendo|busco|ir|poner|dejar|hacer|meter|ninguno|por|para|en|esto)){0,8} ${THREATENED.es}`,
  ),
  pt: new RegExp(
    `(?<![a-z])(?:nao|nunca|jamais)(?: (?:vou|vamos|quero|queremos|penso|pensamos|e|estou|se|me|te|o|a|os|as|ao|um|uma|nenhum|nenhuma|de|do|da|com|meu|pretendo|procuro|ir|por|deixar|fazer|falar|falando|em|na|no|nas|para|pra|isso)){0,8} ${THREATENED.pt}`,
  ),
};
/** What turns a denial into a threat with a date: "I don't want a lawyer, but …". */
const BUT: Record<Language, RegExp> = {
  en: /\b(?:but|unless|if|until|yet|otherwise|or else|for now)\b/,
  es: /(?<![a-z])(?:pero|si|salvo|hasta|aun|todavia|de lo contrario|por ahora|a menos)(?![a-z])/,
  pt: /(?<![a-z])(?:mas|se|salvo|ate|ainda|caso contrario|por enquanto|a menos)(?![a-z])/,
};
const LAW_ELSEWHERE =
  /(?<![a-z])(?:(?:your|their|su|sus|vuestr[oa]s?|voss[oa]s?|seus?)(?: own)? (?:lawyers?|attorneys?|solicitors?|legal (?:team|department)|abogad[oa]s?|advogad[oa]s?|departamento (?:legal|juridico))|attorney at law|(?:i am|i'm|is|soy|es|sou|e)(?: an?| una?| uma?)?(?: [a-z]+)? (?:lawyer|attorney|solicitor|abogad[oa]|advogad[oa]))(?![a-z])/;
/** A lawyer who is to be brought in after all, or steps that are taken whoever is one. */
const LAW_OURS =
  /(?<![a-z])(?:(?:my|our|mi|nuestr[oa]|meu|minha|nosso|nossa) (?:lawyer|attorney|solicitor|abogad[oa]|advogad[oa])|will|i'll|we'll|going to|sue|suing|court|claim|filing|voy a|vamos a|demand\w*|denunci\w*|juzgados?|tribunal\w*|vou|vamos|process\w*|acao|justica)(?![a-z])/;
/** Somebody else who left, or what the customer had before: "My sister switched to the competition". */
const LEFT_ELSEWHERE: Record<Language, RegExp> = {
  en: /(?<![a-z])(?:my (?:brother|sister|friend|neighbou?r|colleague|cousin|son|daughter|mum|mom|dad)(?:'s)? (?:has |just )?(?:switched|moved|left|changed|went)|(?:was|were|used to be) (?:a customer of |with )(?:another|a different|other)|before (?:i|we) (?:came|switched|moved) to you|(?:i|we)(?:'ve)? (?:came|switched|moved|come) (?:over )?to you|(?:was|were|used to be) (?:a customer of |with )(?:the |your |a )?(?:competit|rival))/,
  es: /(?<![a-z])(?:mi (?:herman[oa]|amig[oa]|vecin[oa]|prim[oa]|cunad[oa]|suegr[oa]|hij[oa]|companer[oa]|madre|padre) (?:ya )?se (?:paso|cambio|fue|marcho)|(?:fui|fuimos|era|eramos) client[a-z]+ de (?:otr|la compet)|me (?:vine|pase|cambie) (?:con|a) (?:vosotros|ustedes)|estuv[a-z]+ [^.!?\n]{0,15}(?:con|en) otr|antes de venir)/,
  pt: /(?<![a-z])(?:minha? (?:irma|amiga|vizinha|prima|cunhada|sogra|filha|mae)|meu (?:irmao|amigo|vizinho|primo|cunhado|sogro|filho|pai)) (?:ja )?(?:mudou|passou|trocou|foi|saiu)|(?<![a-z])(?:(?:fui|fomos|era|eramos) clientes? (?:de outr|doutr|da concorr)|(?:vim|mudei|passei)(?:-me)? (?:para|pra) (?:voces|ca(?![a-z]))|estive [^.!?\n]{0,15}(?:noutra|em outra|com outra)|antes de vir)/,
};
/** "Don't think I'm not going to sue": two denials make none. */
const NOT = /(?<![a-z])(?:not|never|no|nunca|nao|jamais|ni|nem|sin|sem)(?![a-z])|n't(?![a-z])/;

const DENIABLE: readonly string[] = [
  "chargeback-threat",
  "legal-threat",
  "regulator-threat",
  "public-threat",
  "churn-threat",
] satisfies Trigger[];

const denies = (sentence: string, language: Language): boolean => {
  const denial = DENIALS[language].exec(sentence);
  if (!denial || sentence.includes("?") || BUT[language].test(sentence)) return false;
  return !NOT.test(sentence.slice(0, denial.index));
};

/** Whether a sentence (folded) that seems to threaten denies it ("I'm not suing anyone") or tells of somebody else's lawyer or leaving. */
export const isDenied = (label: string, sentence: string, language: Language): boolean =>
  DENIABLE.includes(label) &&
  (denies(sentence, language) ||
    (label === "churn-threat" && LEFT_ELSEWHERE[language].test(sentence) && !BUT[language].test(sentence)) ||
    (label === "legal-threat" && LAW_ELSEWHERE.test(sentence) && !LAW_OURS.test(sentence)));

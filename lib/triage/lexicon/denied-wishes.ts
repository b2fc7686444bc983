/** Sentences that name a wish only to turn it down: "I don't want a refund, I want my parcel". Folded text. */
import type { Ask, Language } from "../taxonomy";

/** What each wish is called where it is turned down. Wishes that nobody names in order to refuse them have no words. */
const NAMED: Partial<Record<Ask, Record<Language, string>>> = {
  refund: {
    en: "(?:refund\\w*|money back|reimburs\\w*)",
    es: "(?:reembols\\w*|devoluci\\w*|devolv(?:ais|erme|iesen|ieran)|devuelv\\w*|reintegr\\w*|dinero|plata)",
    pt: "(?:reembols\\w*|devoluc\\w*|devolv(?:am|er)\\w*|estorn\\w*|dinheiro)",
  },
  replacement: {
    en: "(?:replac\\w*|exchang\\w*|swap\\w*|another one|new one)",
    es: "(?:reemplaz\\w*|remplaz\\w*|cambi(?:o|eis|en|arlo|arla|arme\\w*)|sustitu\\w*|reposici\\w*|otr[oa] (?:igual|nuev[oa]|unidad)|un[oa] nuev[oa])",
    pt: "(?:troc(?:a|ar|arem)|troquem|substitu\\w*|reposic\\w*|outr[oa] (?:igual|nov[oa]|unidade)|um[a]? nov[oa])",
  },
  repair: {
    en: "(?:repair\\w*|fix(?:ed|ing)?|mend\\w*)",
    es: "(?:repar\\w*|arregl\\w*)",
    pt: "(?:repar\\w*|consert\\w*|arranj\\w*)",
  },
  cancel: {
    en: "(?:cancel\\w*)",
    es: "(?:cancel\\w*|baja|anul\\w*)",
    pt: "(?:cancel\\w*|anul\\w*|rescind\\w*)",
  },
  compensation: {
    en: "(?:compensat\\w*|vouchers?|(?:store )?credits?|discounts?|gift cards?|coupons?)",
    es: "(?:compensaci\\w*|indemniz\\w*|vales?|descuentos?|cupon(?:es)?|bono|bonos)",
    pt: "(?:compensac\\w*|indeniz\\w*|indemniz\\w*|vales?|descontos?|cupo(?:m|ns)|cupao)",
  },
  apology: { en: "(?:apolog\\w*)", es: "(?:disculpas?|perdon)", pt: "(?:(?:pedidos? de )?desculpas?)" },
  explanation: {
    en: "(?:explanations?|excuses?)",
    es: "(?:explicaci\\w*|excusas?)",
    pt: "(?:explicac\\w*|justificac\\w*)",
  },
  "call-back": {
    en: "(?:calls?|phone calls?|call ?backs?|called|ring)",
    es: "(?:llamadas?|llamen|llameis)",
    pt: "(?:ligac\\w*|telefonemas?|liguem)",
  },
};

/** Before the name of what is turned down, by language: who doesn't want, and what may stand between. */
const REFUSED: Record<Language, string> = {
  en: "(?:(?:(?:do|did|does|am|are|is|was|were|would|have|had) ?n(?:o|')?t|dont|didnt|never|not|i'm not|no longer)(?: (?:actually|really|even|just|here|looking))*(?: (?:want|need|wanted|needed|ask|asked|asking|after|looking|interested|request|requested|requesting|expect|expecting))(?: (?:for|in|a|an|the|any|my|your|another|to|you|be|get|have|it|that|this|them|full|partial|new|given|offered|sent|or|nor|me|money))*|(?<!(?:they|you|we|i|who|why|just|people|simply|and) )(?:don't|do not|dont) (?:send|give|offer|issue|bother with|call|ring|phone)(?: (?:me|us|a|an|another|any|the|it|to|more|out|for))*|(?:, |and )not (?:a|an|another|some|your)|(?:,? |^)nor(?: a| an| any)?|(?:do(?:n't| not)|dont) care about(?! [^.!?\\n]* or )(?: (?:the|a|any|my|getting|money|back))*)",
  es: "(?:(?:no|ni|tampoco|nunca)(?: (?:es que|te|les|os|le|yo))*(?: (?:quiero|queremos|quisiera|necesito|necesitamos|pido|pedi|pedimos|he pedido|hemos pedido|estoy pidiendo|estamos pidiendo|busco|buscamos|solicito|solicite|deseo|quiera|me interesa|me sirve|me vale))(?: (?:que|me|nos|el|la|los|las|lo|un|una|unos|unas|mi|su|vuestro|vuestra|ningun|ninguna|den|deis|hagan|hagais|se|ni|o|de|otro|otra|mas))*|(?:no|ni)(?: (?:me|nos|se))? (?:manden|mandeis|envien|envieis|den|deis|ofrezcan|ofrezcais)(?:me)?(?: (?:me|nos|el|la|los|las|un|una|ningun|ninguna|mas))*|(?:, |y )no (?:un|una|otro|otra|su|el|la)|me da(?:n)? (?:exactamente )?(?:igual|lo mismo)(?! [^.!?\\n]* o )(?: (?:lo|del|de|el|la|los|las|que|me))*)",
  pt: "(?:(?:nao|nem|nunca|tampouco|tao pouco)(?: (?:e que|te|lhes|eu|vos))*(?: (?:quero|queremos|queria|preciso|precisamos|peco|pedi|pedimos|estou pedindo|estou a pedir|procuro|solicito|solicitei|desejo|queira|me interessa|me serve))(?: (?:que|me|nos|o|a|os|as|um|uma|uns|umas|meu|minha|seu|sua|vosso|vossa|nenhum|nenhuma|deem|facam|se|nem|ou|de|por|outro|outra|mais))*|(?:nao|nem)(?: (?:me|nos|se))? (?:mandem|enviem|deem|oferecam)(?:-me)?(?: (?:me|nos|o|a|os|as|um|uma|nenhum|nenhuma|mais))*|(?:, |e )nao (?:um|uma|outro|outra|o|a)|(?:tanto (?:me )?faz|pouco me importa)(?! [^.!?\\n]* ou )(?: (?:o|a|os|as|que|me|do|de))*)",
};

/** Between two names of one wish: "que me devuelvan el dinero", "a refund of the money". */
const BESIDE = "(?: (?:my|the|of|el|la|mi|de|del|o|a|os|as|meu|do|da|ou|or|nor|ni|nem))*";

const REFUSAL: Record<Language, RegExp> = {
  en: /(?<![a-z])(?:not?|never|nor|dont|didnt)(?![a-z])|n't/,
  es: /(?<![a-z])(?:no|ni|tampoco|nunca|igual|lo mismo)(?![a-z])/,
  pt: /(?<![a-z])(?:nao|nem|nunca|tampouco|pouco|tanto)(?![a-z])/,
};

interface Refused {
  turnedDown: RegExp;
  named: RegExp;
}

const patterns = new Map<string, Refused>();

const patternsOf = (label: string, language: Language): Refused | undefined => {
  const named = NAMED[label as Ask]?.[language];
  if (!named) return undefined;
  const key = `${label} ${language}`;
  const known = patterns.get(key);
  if (known) return known;
  const made = {
    turnedDown: new RegExp(`(?<![a-z])${REFUSED[language]} ${named}(?:${BESIDE} ${named})*`, "g"),
    named: new RegExp(`(?<![a-z])${named}`),
  };
  patterns.set(key, made);
  return made;
};

/** Whether a sentence (folded) names the wish `label` only to turn it down. A question refuses nothing ("don't I get a refund?"). */
export const isTurnedDown = (label: string, sentence: string, language: Language): boolean => {
  if (!REFUSAL[language].test(sentence) || sentence.includes("?")) return false;
  const refused = patternsOf(label, language);
  if (!refused) return false;
  const rest = sentence.replace(refused.turnedDown, " ");
  return rest !== sentence && !refused.named.test(rest);
};

/** How customers say what they are about to do. Folded text. */

/** "I will …", "voy a …", "vou …" and their cousins; what follows is the threat. */
export const WILL = {
  en: "(?:i(?:'ll| will| shall| am going to|'m going to|'m about to| may| might|'d have to| would have to| have to| have no choice but to| want to| intend to| plan to|'m)|we(?:'ll| will| shall| are going to|'re going to| may| might| have no choice but to)|or i|going to|gonna|before i|next (?:step|stop|thing)(?: is| will be)?|my next (?:step|call|stop|letter|email)(?: is| will be)?|prepared to|forced to)",
  es: "(?:voy a|vamos a|ire a|iremos a|tendre que|tendremos que|me vere obligad[oa] a|nos veremos obligad[oa]s a|estoy por|pienso|pensamos|no dudare en|procedere a|procederemos a|o si no|de lo contrario|si no[^.!?\\n]{0,60}?|tomare|me voy a|me obligan a|proximo paso(?: es| sera)?:?)",
  pt: "(?:vou|vamos|irei|iremos|terei que|terei de|teremos que|serei obrigad[oa] a|serei forcad[oa] a|penso em|nao hesitarei em|procederei|pretendo|senao|caso contrario|se nao[^.!?\\n]{0,60}?|ver-me-ei|vejo-me obrigad[oa] a|proximo passo(?: e| sera)?:?)",
};
/** What may stand between the intent and what is threatened. */
export const GAP = "[^.!?\\n]{0,50}?";

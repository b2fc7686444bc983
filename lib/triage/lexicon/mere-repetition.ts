/** Sentences in which a payment is taken again without anybody having been in touch: "charged on the 3rd and again on the 4th". */

const AGAIN =
  /(?<![a-z])(?:again|twice|two times|second|double|otra vez|de n(?:ue|o)vo|nuevamente|dos veces|segund[oa]|doble|outra vez|novamente|duas vezes|dobro|duplicad[oa])(?![a-z])/;
const CHARGED = /(?<![a-z])(?:charg|debit|billed|paid|paym|deduct|cobr|cargo|pag[aou]|descont)/;
/** What a second contact is stated with: somebody wrote, called, asked, said, answered, promised, came by. */
const IN_TOUCH =
  /(?<![a-z])(?:wr[io]t|e-?mail|mail|messag|call|phon|rang|ring|ask|t[eo]l[dl]|sa(?:id|y)|answer|repl[iy]|respon|spoke|talk|chat|contact|complain|ticket|report|request|explain|promis|support|agent|colleague|clerk|sent|visit|went|escrib|escrit|correo|mensaj|llam|pregunt|ped[ia](?!d)|pid|dij|dice|dici|contest|habl|reclam|expli[cq]|promet|atencion|envi|mand|vine|fui|vuelv|escrev|mensag|lig(?:uei|amos|ou|o)(?![a-z])|pergunt|diss|diz|fal(?:ei|amos|o)(?![a-z])|protocolo|chamado|atend|solicit|avis|volt)/;

/** Whether a sentence (folded) tells of a payment taken again, and of no contact. */
export const isMereRepetition = (sentence: string): boolean =>
  AGAIN.test(sentence) && CHARGED.test(sentence) && !IN_TOUCH.test(sentence);

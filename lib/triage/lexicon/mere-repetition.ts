/** Sentences that sound like a second contact and tell of none: "charged on the 3rd and again on the 4th", "this is the first time I write". */

const AGAIN =
  /(?<![a-z])(?:again|twice|two times|second|double|otra vez|de n(?:ue|o)vo|nuevamente|dos veces|segund[oa]|doble|outra vez|novamente|duas vezes|dobro|duplicad[oa])(?![a-z])/;
const CHARGED =
  /(?<![a-z])(?:charg|debit|billed|paid|paym|deduct|cobr|cargo|pag[aou]|descont|bought|buy|compr[aeo]|encomend[eo])/;
/** What a second contact is stated with: somebody wrote, called, asked, said, answered, promised, came by. */
const IN_TOUCH =
  /(?<![a-z])(?:wr[io]t|e-?mail|mail|messag|call|phon|rang|ring|ask|t[eo]l[dl]|sa(?:id|y)|answer|repl[iy]|respon|spoke|talk|chat|contact|complain|ticket|report|request|explain|promis|support|agent|colleague|clerk|sent|visit|went|escrib|escrit|correo|mensaj|llam|pregunt|ped[ia](?!d)|pid|dij|dice|dici|contest|habl|reclam|expli[cq]|promet|atencion|envi|mand|vine|fui|vuelv|escrev|mensag|lig(?:uei|amos|ou|o)(?![a-z])|pergunt|diss|diz|fal(?:ei|amos|o)(?![a-z])|protocolo|chamado|atend|solicit|avis|volt)/;

/** How automatic mails end. */
const NO_REPLY =
  /(?<![a-z])(?:(?:do not|don't) (?:reply|respond) (?:directly )?to this|no (?:responda|responder|conteste) (?:directamente )?a este|nao (?:responda|responder) (?:diretamente )?a est[ea])(?![a-z])/;

/** "This is the first time I'm writing", "É a primeira vez que vos contacto". */
const FIRST =
  /(?<![a-z])(?:(?:this is|it's|it is) (?:the |my )?(?:very )?first time (?:that )?(?:i|we)|first time (?:writing|contacting|in touch)|primera vez que (?:me pongo en contacto|(?:les |os |le )?(?:escribo|contacto))|primeira vez que (?:entro em contato|(?:vos |lhes )?(?:escrevo|contacto)))(?![a-z])/;
/** "Not the first time", or a first time of several. */
const FIRST_AND_MORE =
  /(?<![a-z])(?:not|no|nao|ni|nem|second|third|again|segunda|tercera|terceira|otra|outra|nobody|nadie|ninguem)(?![a-z])|n't(?![a-z])/;

/** Whether a sentence (folded) tells of a payment taken again, and of no contact, of a first contact, or is an automatic mail's. */
export const isMereRepetition = (sentence: string): boolean =>
  NO_REPLY.test(sentence) ||
  (FIRST.test(sentence) && !FIRST_AND_MORE.test(sentence)) ||
  (AGAIN.test(sentence) && CHARGED.test(sentence) && !IN_TOUCH.test(sentence));

/** Tells a message that a mailbox sent by itself (out of office, undeliverable) from one that a customer wrote. */

const THANKS =
  "(?:thank(?:s| you) for your (?:e-?mail|message)|gracias por (?:su|tu) (?:correo|mensaje)|obrigad[oa] pel[oa] (?:seu e-?mail|sua mensagem|contacto?))";
const GONE =
  "(?:out of (?:the )?office|away|on (?:annual |parental |maternity |paternity |sick )?(?:leave|holiday|vacation)|fuera de (?:la )?oficina|de vacaciones|fora do escritorio|de ferias|ausente)";
const UNTIL =
  "(?:,? (?:and )?(?:until|till|back|returning|from|with|hasta|y vuelvo|con|desde|ate|e volto|com)(?![a-z])|\\.)";
const AWAY = new RegExp(
  `^\\s*(?:[^\\n]{0,60}\\n\\s*)?(?:${THANKS}\\W+)?(?:i(?:'m| am)|we are|estoy|estare|me encuentro|estou|estarei|encontro-me)(?: [a-z]+){0,2} ${GONE}${UNTIL}`,
);
const BACK =
  /(?<![a-z])(?:until|back on|returning|limited access|no access|hasta|regres\w*|vuelvo|volvere|acceso limitado|ate|retorno|regresso|volto|acesso limitado)(?![a-z])/;
const BOUNCED =
  /^\s*(?:your message to [^\n]{0,80}(?:couldn't|could not|wasn't|was not) be delivered|(?:tu|su|el) mensaje (?:para|a) [^\n]{0,80}no (?:se )?(?:pudo|ha podido) (?:ser )?(?:entregar|entregado)|a sua mensagem para [^\n]{0,80}nao (?:pode|foi) (?:possivel )?(?:ser )?entreg|this is an automat(?:ic|ed) (?:reply|response|message)[.:,])/;
const SUBJECT =
  /^\s*(?:automatic reply|auto(?:-|matic )?re(?:ply|sponse)|out of office|respuesta automatica|resposta automatica|undeliverable|undelivered mail returned|delivery status notification|mail delivery (?:failed|subsystem))\s*(?::|\(|$)/;
/** A mailbox neither asks nor complains; what does is a customer's, whatever it begins with. */
const MATTER =
  /[?]|(?<![a-z])(?:refund|charged?|orders?|parcels?|deliver(?:y|ed) (?:of|my)|invoices?|broken|late|missing|cobr\w+|pedidos?|reembols\w+|devol\w+|paquetes?|facturas?|faturas?|encomendas?|estorn\w+|compr[aeo]\w*|pag[aou]\w*|atras\w+|entrega)(?![a-z])/;
/** A mailbox is brief; a letter that begins so goes on. */
const LONGEST = 600;
const LONGEST_SUBJECT = 200;

/** Whether a mailbox wrote a message by itself. @param folded its folded text; `subject` folded likewise */
export const isAutoReply = (folded: string, subject: string): boolean =>
  folded.length <= LONGEST &&
  !MATTER.test(folded) &&
  (BOUNCED.test(folded) ||
    SUBJECT.test(subject.slice(0, LONGEST_SUBJECT)) ||
    (AWAY.test(folded) && BACK.test(folded)));

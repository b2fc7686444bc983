/** Tells a message that a mailbox sent by itself (out of office, undeliverable) from one that a customer wrote. */

const AWAY =
  /^\s*(?:[^\n]{0,60}\n\s*)?(?:thank(?:s| you) for your (?:e-?mail|message)\W+|gracias por (?:su|tu) (?:correo|mensaje)\W+|obrigad[oa] pel[oa] (?:seu e-?mail|sua mensagem|contacto?)\W+)?(?:i(?:'m| am)|we are|estoy|estare|me encuentro|estou|estarei|encontro-me)(?: [a-z]+){0,2} (?:out of (?:the )?office|away|on (?:annual |parental |maternity |paternity |sick )?(?:leave|holiday|vacation)|fuera de (?:la )?oficina|de vacaciones|de baja|fora do escritorio|de ferias|ausente)(?![a-z])/;
const BACK =
  /(?:until|back on|return(?:ing)?|limited access|no access|hasta|regres|volver|vuelta|acceso limitado|ate|retorn|regresso|volt|acesso limitado)/;
const AUTOMATIC =
  /^\s*(?:this is an automat|automatic reply|auto-?reply|respuesta automatica|este es un mensaje automatico|resposta automatica|esta e uma (?:mensagem|resposta) automatica|your message (?:to [^\n]{0,80})?(?:could not|couldn't|wasn't|was not) |delivery (?:status notification|has failed)|undeliverable|mail delivery (?:failed|subsystem)|(?:tu|su|el) mensaje (?:para [^\n]{0,80})?no (?:se )?(?:pudo|ha podido)|(?:a )?sua mensagem (?:para [^\n]{0,80})?nao (?:pode|foi) )/;
/** A mailbox is brief; a letter that begins so goes on. */
const LONGEST = 700;

/** @param folded a message's folded text, and its subject folded */
export const isAutoReply = (folded: string, subject: string): boolean =>
  folded.length <= LONGEST &&
  (AUTOMATIC.test(folded) || AUTOMATIC.test(subject) || (AWAY.test(folded) && BACK.test(folded)));

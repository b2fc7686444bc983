/** Tells a line that only greets ("Hi Maria,", "Buenas tardes a todos") from one that goes on to say something. */
import { isEveryday } from "../lexicon/word-languages";

const GREETING =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern|hola|buenas|buenos|buen dia|muy buen[ao]s|estimad[oa]s?|apreciad[oa]s?|querid[oa]s?|ola|oi|bom dia|boa tarde|boa noite|boas|prezad[oa]s?|car[oa]s?|exm[oa]s?|ilm[oa]s?)(?![a-z])/;
/** What greetings are made of, and whom they are for. */
const ADDRESS = new Set(
  `hi hello hey dear good morning afternoon evening day there all again everyone everybody folks guys team support sir
  sirs madam mr mrs ms miss dr prof customer service services care help desk helpdesk department dept office staff
  friend friends hola buenas buenos buen dia dias tarde tardes noches noche estimado estimada estimados estimadas
  apreciado apreciada apreciados querido querida queridos equipo de del la el los las al a cliente clientes atencion
  soporte servicio senor senora senores senoras sr sra sres sras don dona todos todas amigo amiga amigos que tal
  muy ola oi bom boa noite boas prezado prezada prezados prezadas caro cara caros caras exmo exma exmos exmas senhor
  senhora senhores senhoras srs equipe equipa pessoal gente time galera atendimento apoio suporte ao aos da do tudo
  bem e y and or the of from et xo`.split(/\s+/),
);
/** What is news behind a greeting ("Hi, parcel lost!"), and nobody's name. */
const NEWS =
  /(?<![a-z])(?:orders?|parcel|package|refund|delivery|invoice|charged?|payment|money|broken|damaged|defective|faulty|lost|missing|late|wrong|cancel|subscription|account|card|product|item|internet|app|website|complaint|urgent|help|scam|fraud|theft|estafa|fraude|golpe|cancelamento|cancelacion|paquete|pedidos?|envio|reembolso|devolucion|factura|cobro|pago|dinero|rot[oa]|danad[oa]|perdid[oa]|cancelar|suscripcion|cuenta|tarjeta|producto|queja|reclamo|urgente|ayuda|encomenda|entrega|devolucao|estorno|fatura|cobranca|pagamento|dinheiro|quebrad[oa]|estragad[oa]|atrasad[oa]|errad[oa]|caid[oa]|assinatura|conta|cartao|produto|reclamacao|ajuda|demais)(?![a-z])/;
/** "Dear Refund Team," */
const TEAM =
  /(?<![a-z])(?:team|department|dept|desk|services?|staff|support|care|equipo|departamento|servicio|servico|soporte|atencion|equipa|equipe|apoio|suporte|atendimento|setor|sector)(?:\W*$| (?:de|del|da|do|of|ao|al)(?![a-z]))/;
const TITLE_STOP = /(?<=\b(?:sra?s?|dra?s?|mrs?|ms|prof|exm[oa]s?|d))\./g;
/** A name is no longer than this. */
const NAME = 3;
const LONGEST = 60;

/** The words of a line that greetings are not made of: a name, or the news. */
const strangeIn = (line: string): string[] =>
  (line.match(/[\p{L}'&-]+/gu) ?? []).filter((word) => !ADDRESS.has(word));

/** Whether a greeting says more than hello; where nothing else is said that may be the whole complaint ("Hi, scam"). */
export const greetsWithMore = (line: string): boolean => strangeIn(line).length > 0 && !/[,:]\s*$/.test(line);

/**
 * Whether a line greets and says nothing more. In doubt it does not: a greeting that is read costs little, a complaint
 * that is not read ("Hi, my order never arrived") costs everything. @param line folded text of one line
 */
export const isSalutation = (line: string): boolean => {
  const text = line.trim();
  if (text.length > LONGEST || !GREETING.test(text)) return false;
  const others = strangeIn(text);
  if (others.length === 0) return !/\d/.test(text);
  // "Hi Dana. It broke" says something behind the stop; "Hi, Dr. Mendes," doesn't.
  if (others.length > NAME || /\d|\?|[.!;]\s+\S+\s+\S/.test(text.replace(TITLE_STOP, ""))) return false;
  if (NEWS.test(others.join(" ")) && !TEAM.test(text)) return false;
  const closes = /[,:-]$/.test(text);
  // "Hola, router apagado!": two strange words behind a comma are more likely news than a name.
  if (!closes && others.length > 1 && /,\s*\S+\s+\S/.test(text)) return false;
  return !others.some((word) => isEveryday(word) && !NEWS.test(word));
};

/** Tells an id from what only looks like one: counts, years, dates, sums, phone and card numbers, numbers of other kinds. */
import type { IdKind } from "./id-patterns";

/** A number of another kind just before: what follows "ticket 5512" or "phone" is no order. */
const OTHER_KIND =
  /(?<![a-z])(?:ticket|case|caso|protocolo?|account|cuenta|conta|phone|tel(?:efono|efone)?|cliente|customer|poliza|apolice|policy|contrato|contract|serial|serie|lote?|expediente|folio|chamado|incidencia|claim|complaint|queja|reclamo|reclamacion|reclamacao|membership|socio|soci[oa]s|sku|part|pieza|peca|modelo?|model|cedula|dni)(?:\W+(?:number|numero|no|n|o|id|code|codigo|ref|reference|referencia|is|es|e|era|was|of|del?|da|do|for|para|my|mi|meu|minha|order|pedido))*\W*$/;
const MONEY_AFTER =
  /^\s?(?:€|£|\$|%|euros?|eur\b|usd|mxn|reais|pesos|soles|dolares|dollars|pounds|quid|dias|days|horas|hours|semanas|weeks|meses|months|anos|years|unidades|points|puntos|pontos|steps|pasos|passos|people|personas|pessoas|units|pieces|piezas|pecas|boxes|cajas|caixas|items?|articulos|itens|produtos|productos|copias|kg|veces|vezes|times|x\b)/;
const DATE_LIKE =
  /^(?:(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|[12]\d|3[01])(?:[/.-]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}h\d{0,2}|\d+(?:st|nd|rd|th|k|gb|kg|cm|mm|ml)|\d{1,3}(?:[.,]\d{3})*[.,]\d{2})$/;
const MONTH_AFTER =
  /^ (?:de |of )?(?:jan(?:uary|eiro)?|ene(?:ro)?|feb(?:ruary|rero)?|fev(?:ereiro)?|mar(?:ch|zo|co)?|a[pb]r(?:il)?|ma[yi]o?|jun(?:e|io|ho)?|jul(?:y|io|ho)?|aug(?:ust)?|ago(?:sto)?|se[pt]t?(?:ember|iembre|embro)?|o[cu]t(?:ober|ubre|ubro)?|nov(?:ember|iembre|embro)?|de[cz](?:ember|embro)?|dic(?:iembre)?)(?![a-z])/;
/** A word that joins the kind to what follows in a sentence, rather than naming a number. */
const SENTENCE_LINK =
  /(?:^|\s)(?:que|was|era|el|la|the|con|com|with|and|y|a|o|para|for|de|del|da|do)(?:\s|$)/;
/** "La factura de 1200", "the order for 15000": without a word for a number this is a sum or a count. */
const OF_SOMETHING = /(?:^|\s)(?:que|con|com|with|and|y|e|para|for|de|del|da|do|of)\s*$/;
const WAS = /(?:^|\s)(?:was|is|es|era|eh|e)\s*$/;
const NUMBER_WORD = /#|n\.?o\b|num|nro|nr\b|no\b|:|ref|cod|id\b/;

/** Whether a candidate reads like an id of its kind, and not a count, a year, a date or a sum. */
export const plausible = (id: string, link: string, after: string): boolean => {
  const digits = id.replace(/\D/g, "").length;
  const letters = id.replace(/[^a-z]/g, "").length;
  if (digits < 2 || digits + letters < 3 || id.length > 40) return false;
  if (MONEY_AFTER.test(after) || MONTH_AFTER.test(after) || DATE_LIKE.test(id)) return false;
  if (letters === 0 && !NUMBER_WORD.test(link)) {
    if (digits < 4 || /^(?:19|20)\d{2}$/.test(id)) return false;
    if (SENTENCE_LINK.test(link) && digits < 5) return false;
    if (OF_SOMETHING.test(link) && digits < 7) return false;
    if (WAS.test(link) && id.endsWith("00") && digits < 7) return false;
  }
  return letters <= digits + 6;
};

/** Whether what follows a number makes it a sum or a count. */
export const countsMoney = (after: string): boolean => MONEY_AFTER.test(after);

/** Whether the words before an id say that it is a number of something else. */
export const isOfOtherKind = (before: string): boolean => OTHER_KIND.test(before);

/** Words for what is done about an order, not beside it: "reclamación del pedido 20931" names the order. */
const ABOUT =
  /(?<![a-z])(?:claim|complaint|queja|reclamo|reclamacion|reclamacao|customer|cliente|incidencia|chamado|case|caso|account|cuenta|conta)(?:\W+(?:for|from|about|with|over|del?|da|do|sobre|por|my|mi|meu|minha))*\W*$/;
const SAYS_WHICH = /(?:^|\s)(?:is|was|es|era|e|eh)(?:\s|$)|[:=]/;
/** Whether a label with its number belongs to another kind named before it: "the case number for my order is 5512987". */
export const isLabelOfOther = (beforeLabel: string, label: string, link: string): boolean =>
  isOfOtherKind(beforeLabel + label) && !(ABOUT.test(beforeLabel) && !SAYS_WHICH.test(link));

const OTHER_NOUN =
  /(?:pedido|order|compra)(?:\s+(?:#|num\.?|nro\.?|nr\.?|no\.?|n\.?o|number|numero|id))?\s*#?\s*$/;
/** "La factura del pedido 20931" gives the order's number, whatever was named first. */
export const isOfOrder = (kind: IdKind, link: string): boolean => kind !== "order" && OTHER_NOUN.test(link);

/** Groups of four that begin as cards do. */
export const isCard = (id: string): boolean => /^[2-6]\d{3}(?: \d{4}){3}$|^3[47]\d{2} \d{6} \d{5}$/.test(id);

/** Between a carrier's name and a number: what makes the number a phone's, an account's or an order's. */
const NOT_CARRIED =
  /tel|phone|call|ring|rang|llam|lig|cel|movil|whats|card|tarj|cart|account|cuenta|conta|order|pedido|orden|compra|invoice|factura|fatura|ticket|case|caso|protocol|reclam|claim|nif|dni|cpf|vat|iban/;
/** Whether a number behind a carrier's name is the parcel's, by the words between. */
export const isCarried = (between: string): boolean => !NOT_CARRIED.test(between);

const NO_ORDER =
  /(?:model\w*|modelo|serie|serial|error|erro|version|versao|norma|iso|ley|lei|law|flight|vuelo|voo|room|habitacion|quarto|ref(?:erence|erencia)?|dni|nif|cpf|cnpj|rfc|rut|cuit|id|iban|cep|plate|patente|matricula|placa|movil|phone|request|solicitud|solicitacao|usuario|user\w*|employee|apartment|apt|flat|apartamento|gate|puerta|portao|coupon|cupon|cupom|promo|code|codigo|card|tarjeta|cartao|voucher|vale|meter|medidor|contador|warranty|garantia|lavadora|nevera|heladera|geladeira|frigorifico|impres+ora|printer|washer|fridge|freezer|tv|televis\w+|laptop|portatil|notebook|camara|camera|router|modem)\W{0,3}(?:\w{1,4}\W{1,2})?$/;
/** Prefixes of things that are sold or measured, and of other kinds of numbers: not of orders. */
const PRODUCT =
  /^(?:hp|rtx|gtx|rx|ps|usb|iso|ip|tv|lg|xr|gt|hd|wx|ean|isbn|cpu|ddr|pol|clm|cas|tkt|inc|ch|sn|sku|dni|nif|rut|cc|ci)-/;
const THING_BEHIND =
  /^ (?:tv|televisor|printer|laptop|notebook|washer|fridge|router|modem|camera|phone|model|card|error)(?![a-z])/;
/** Whether a code with no label of its own may be an order's, by what stands before it. */
export const mayBeOrder = (code: string, before: string, after: string): boolean =>
  !NO_ORDER.test(before) &&
  !isOfOtherKind(before) &&
  !DATE_LIKE.test(code) &&
  !PRODUCT.test(code) &&
  !THING_BEHIND.test(after);

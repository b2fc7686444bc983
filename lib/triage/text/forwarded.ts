/** Tells, of a forwarded chain, which mails the shop itself had sent: those say what the shop says, not what the customer wishes. */
import { isMailHeader } from "./quotation";
import { isSalutation } from "./salutation";
import type { Line } from "./signature";

const FROM = /^\s*\*?(?:from|de|von) ?:\*? ?(.*)/;
/** Mailboxes that no customer writes from. */
const SHOPS_ADDRESS =
  /(?<![a-z])(?:no[-_.]?repl|nao[-_.]?respond|no[-_.]?respond|do[-_.]?not[-_.]?reply|mailer|notific|info|orders?|pedidos?|encomendas?|support|soporte|suporte|apoio|help|ayuda|ajuda|services?|servicios?|servicos?|customer|clientes?|care|atencion|atendimento|sac|billing|invoices?|facturas?|facturacion|faturacao|faturamento|cobranca|ventas|vendas|sales|shop|store|tienda|loja|newsletter|booking|reservas?|reservations?|shipping|delivery|deliveries|envios|entregas|expedicao|returns|devoluciones|devolucoes)[\w.+-]*@/;
/** "Membership Desk", "Laura (Acme Support)", "Atención al cliente". */
const SHOPS_NAME =
  /(?<![a-z])(?:desk|team|support|customer (?:service|care|relations)|help ?desk|billing|orders|deliveries|returns|no-?reply|equipo|equipa|equipe|soporte|suporte|apoio|atencion|atendimento|servicio|servico|entregas|envios|pedidos|facturacion|faturacao|faturamento)(?![a-z])/;
/** What only a shop writes, to whoever bought from it. */
const SHOPS_WORDS =
  /(?<![a-z])(?:dear (?:valued )?customer|estimad[oa](?:\/a|\(a\))? client[ea]|prezad[oa](?:\/a|\(a\))? cliente|car[oa](?:\/a|\(a\))? cliente|(?:thank you|thanks) for (?:your (?:order|purchase|payment|booking)|shopping|choosing|contacting)|gracias por (?:tu|su|vuestr[ao]) (?:compra|pedido|pago|reserva)|gracias por (?:comprar|elegir|contactar)|obrigad[oa] (?:por comprar|por escolher|pela (?:sua )?(?:compra|encomenda|preferencia)|pelo (?:seu )?(?:pedido|contacto|contato))|(?:this is an automat|este (?:es un )?(?:correo|mensaje) (?:automatic|se ha generado)|esta e uma mensagem automatica|este e um e-?mail automatico)|(?:do not|don't) reply to this|no respondas? a este|nao respond[ae] a est[ea])/;
/** So far into a mail it shows who wrote it. */
const LONGEST = 40;

const sameName = (text: string, author: string): boolean => {
  const first = (author.split(" ")[0] ?? "").replace(/[^a-z]/g, "");
  return first.length > 2 && new RegExp(`(?<![a-z])${first}(?![a-z])`).test(text);
};

/** Whether one mail of a chain is the shop's. `author`: folded name of who forwards it, or "". */
const isShops = (mail: readonly Line[], author: string): boolean => {
  const from = mail.map(({ text }) => FROM.exec(text)?.[1]).find((sender) => sender !== undefined);
  if (from !== undefined && sameName(from, author)) return false;
  if (from !== undefined && (SHOPS_ADDRESS.test(from) || SHOPS_NAME.test(from))) return true;
  const body = mail.filter(({ text }) => !isMailHeader(text)).slice(0, LONGEST);
  if (body.some(({ text }) => SHOPS_WORDS.test(text))) return true;
  // A colleague passes on what a customer wrote to them: there the sender is named.
  return from === undefined && body.some(({ text }) => isSalutation(text) && sameName(text, author));
};

/** The mails of a chain: each begins with its sender. */
const mailsOf = (lines: readonly Line[]): Line[][] => {
  const mails: Line[][] = [[]];
  for (const line of lines) {
    const last = mails.at(-1) as Line[];
    if (last.length > 0 && FROM.test(line.text) && isMailHeader(line.text)) mails.push([line]);
    else last.push(line);
  }
  return mails;
};

/**
 * Parts the lines below a forwarding mark, mail headers among them, into what people wrote and what the shop had sent to
 * the one who forwards it; without the headers.
 */
export const partForwarded = (lines: readonly Line[], author: string): { people: Line[]; shops: Line[] } => {
  const people: Line[] = [];
  const shops: Line[] = [];
  for (const mail of mailsOf(lines))
    (isShops(mail, author) ? shops : people).push(...mail.filter(({ text }) => !isMailHeader(text)));
  return { people, shops };
};

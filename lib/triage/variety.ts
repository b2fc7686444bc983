/** Tells es-ES from es-419 and pt-BR from pt-PT: what the trained head says, moved by words that only one side uses. */
import type { Language } from "./taxonomy";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const SIGNS: Record<string, ReadonlySet<string>> = {
  "es-ES":
    list(`vosotros vosotras os vuestro vuestra vuestros vuestras habeis sois estais podeis teneis quereis devolvedme
    devolved mandadme decidme movil ordenador nevera factura cif dni iban bizum enhorabuena vale piso coche fontanero`),
  "es-419":
    list(`ustedes uds celular computadora plata pesos soles profeco indecopi sernac ahorita nomas vos tenes podes
    reembolsenme mandenme devuelvanme diganme expliquenme heladera refrigerador carro auto departamento boleta boletos
    reclamo rut cuit rfc che pega pueden podrian mama papa favor chamarra licuadora reservacion regresenme`),
  "pt-BR":
    list(`voce voces vc vcs pra pro pras pros reais cpf cnpj pix boleto celular procon oi estorno rastreamento
    atendente cadastro tela cade ta tava to geladeira aluguel usuario gente nota fiscal onibus banheiro time equipe
    registro contato reclame academia falaram`),
  "pt-PT":
    list(`telemovel contacto contactei vosso vossa vossos vossas convosco connosco nif multibanco ecra autocarro
    frigorifico equipa registo facto utilizador morada senhorio talao anacom deco ctt caucao canalizador exmos percebi
    autoclismo comboio estafeta arranjar`),
};
/** How much one such word moves the head's scores. */
const MOVES = 0.6;

/** The likelier variety of a language that is already known, as a BCP 47 tag. */
export const varietyOf = (
  language: Language,
  tokens: readonly { word: string }[],
  labels: readonly string[],
  scores: Float64Array,
): string => {
  let best = language as string;
  let top = Number.NEGATIVE_INFINITY;
  labels.forEach((label, index) => {
    if (!label.startsWith(language)) return;
    const signs = SIGNS[label];
    let seen = 0;
    if (signs) for (const { word } of tokens) if (signs.has(word)) seen += 1;
    const score = (scores[index] as number) + MOVES * seen;
    if (score > top) {
      top = score;
      best = label;
    }
  });
  return best;
};

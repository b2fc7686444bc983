/** Words that only one side of a language uses: Spain or Latin America, Brazil or Portugal (folded). */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const SIGNS: Record<string, readonly string[]> = {
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
/** The varieties that have such words; a word's own are told by one bit each, in this order. */
const VARIETIES = Object.keys(SIGNS);
const bits = new Map<string, number>();
VARIETIES.forEach((variety, place) => {
  for (const word of SIGNS[variety] ?? []) bits.set(word, (bits.get(word) ?? 0) | (1 << place));
});

/** The varieties that a folded word is a sign of, one bit each. */
export const varietiesOf = (word: string): number => bits.get(word) ?? 0;

/** The bit of a variety in what `varietiesOf` gives; 0 for one without words of its own. */
export const varietyBit = (variety: string): number => {
  const place = VARIETIES.indexOf(variety);
  return place < 0 ? 0 : 1 << place;
};

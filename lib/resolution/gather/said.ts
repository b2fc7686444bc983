/**
 * What customers say without being asked, so that it is never asked (practice 001-3): for each fact that is no number
 * or date, the turns of phrase in which it is told. Words are folded: small letters, no accents.
 */
import type { ItemId } from "./items";

/** Between the two halves of a turn of phrase: a little of the same sentence. */
const NEAR = String.raw`[^.!?\n]{0,60}?`;

const DEVICE = "iphone|ipad|ios|android|galaxy|pixel|windows|macos|macbook|chrome|firefox|safari|edge";
const PICTURE =
  "photos?|pictures?|pics?|images?|videos?|clip|screenshots?|fotos?|imagen(?:es)?|imagem|imagens|capturas?|prints?";
const SENT =
  "attach\\w*|enclos\\w*|here (?:is|are)|sending|sent|adjunt\\w*|mando|mande|envio|envie|os paso|le paso|(?:em|en) anexo|anex\\w+|seguem?|enviei|mandei";
const BOX = "box|label|packag\\w+|carton|caja|etiqueta|embalaje|paquete por fuera|caixa|embalagem";
const DAY =
  "\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|weekend|week|wedding|birthday|party|trip|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|semana|boda|cumple\\w*|viaje|segunda|terca|quarta|quinta|sexta|amanha|casamento|aniversario|viagem|festa|fiesta";
const DATA = "data|information|details|records|datos|informacion|dados|informacoes";

/** Any of the patterns of an item tells it; alternatives of one language stand together. */
const TURNS: Partial<Record<ItemId, readonly string[]>> = {
  "statement-text": [
    `statement${NEAR}(?:says|shows|reads|lists|called|as |named)`,
    `(?:charge|payment|it)${NEAR}(?:from|as|called|named|under)${NEAR}on my (?:bank |card )?statement`,
    `(?:extracto|resumen)${NEAR}(?:dice|pone|aparece|figura|consta|sale|como)`,
    `(?:aparece|figura|consta|sale) como `,
    `(?:extrato|fatura do cartao)${NEAR}(?:diz|consta|aparece|mostra|como|vem)`,
  ],
  "quoted-price": [
    `(?:advertis|quot|list|offer|price tag|website|page|shelf|flyer)\\w*${NEAR}\\d`,
    `(?:anuncia|presupuest|ofert|etiqueta|la web|folleto|cotiza)\\w*${NEAR}\\d`,
    `(?:anuncia|orcamento|orcad|oferta|promoc|etiqueta|no site|folheto)\\w*${NEAR}\\d`,
  ],
  "cancel-proof": [
    `(?:i|we)(?:'ve| had| have)?(?: already)? cancell?ed${NEAR}(?: on | by | through | via | in | last | online|\\d)`,
    `(?:cancele\\b|cancelamos|di de baja|me di de baja|anule|pedi la baja|solicite la (?:baja|cancelacion))${NEAR}(?: el | por | en | desde |\\d)`,
    `(?:cancelei|cancelamos|pedi o cancelamento|solicitei o cancelamento)${NEAR}(?: em | no | na | por | pel[oa] |\\d)`,
  ],
  "refund-account": [
    `(?:card|account|visa|mastercard)${NEAR}(?:ending|ends|last four)${NEAR}\\d{4}`,
    `(?:tarjeta|cuenta|visa|mastercard)${NEAR}(?:terminad|termina|acabad|acaba)${NEAR}\\d{4}`,
    `(?:cartao|conta|visa|mastercard)${NEAR}(?:final|termina|terminad)${NEAR}\\d{4}`,
  ],
  household: [
    `(?:nobody|no one|none of us|only i|my (?:wife|husband|son|daughter|partner))${NEAR}(?:card|order|bought|buy|purchas|use)`,
    `(?:nadie|ningun|solo yo|mi (?:mujer|marido|esposa|esposo|hijo|hija|pareja))${NEAR}(?:tarjeta|pedid|compr|usa|uso)`,
    `(?:ninguem|so eu|meu (?:marido|filho)|minha (?:mulher|esposa|filha))${NEAR}(?:cartao|pedid|compr|encomend|usa|uso)`,
  ],
  symptom: [
    "(?:stopped|stops|quit|keeps?) (?:\\w+ing)",
    "(?:won'?t|doesn'?t|does not|will not|no longer|never|can'?t|cannot) (?:turn|switch|start|charge|heat|work|open|close|connect|hold|cool|power|boot|go on|print|drain|spin|load|stay|fit|lock|shut|sound|ring|respond|play|run|move|hold)",
    "leak(?:s|ing|ed)?|flicker\\w*|overheat\\w*|smok(?:e|es|ing)|broke(?:n)?|crack(?:ed|s)?|snapped|fell apart|came apart|fell off|shuts? (?:itself )?(?:off|down)|rattl\\w*|grind\\w*|sparks?|caught fire|burn(?:s|t|ed)|smell of|rash|went dead|is dead|died|dent(?:ed|s)?\\b|hole in|wobbl\\w*|stuck|jammed",
    "(?:dejo|deja|dejaron) de \\w+r|no (?:enciende|funciona|carga|calienta|arranca|prende|cierra|abre|enfria|va|conecta|imprime)",
    "gotea|pierde agua|se (?:apaga|calienta|rompio|partio|quemo|cae|descose)|parpadea|hace (?:un |mucho )?ruido|echa humo|chispas|averiad\\w+",
    "(?:parou|deixou|pararam) de \\w+r|nao (?:liga|funciona|carrega|esquenta|aquece|gela|fecha|abre|conecta|imprime)",
    "vaza|pinga|desliga sozinh\\w+|pisca|quebrou|partiu-se|queimou|derreteu|faz (?:um |muito )?(?:barulho|ruido)|avariou|solta fumaca|deita fumo|faisca",
  ],
  tried: [
    "(?:i|we)(?:'ve| have| had)?(?: already| also)? (?:tried|restarted|reset|rebooted|reinstalled|unplugged|cleaned|updated|followed|cleared|swapped|clicked|looked (?:everywhere|in|under|for)|searched)",
    "(?:he|hemos|ya)? ?(?:probe|probado|intente|intentado|reinicie|reiniciado|reinstale|reinstalado|desenchufe|limpie|actualice|actualizado|busque|buscado|segui los pasos|seguido los pasos|hice clic)",
    "(?:ja )?(?:tentei|testei|reiniciei|reinstalei|limpei|atualizei|procurei|segui os passos|experimentei|cliquei)",
  ],
  photos: [
    `(?:${SENT})${NEAR}(?:${PICTURE})`,
    `(?:${PICTURE})${NEAR}(?:${SENT}|below|abajo|abaixo|see above)`,
  ],
  "box-photos": [
    `(?:${SENT})${NEAR}(?:${PICTURE})${NEAR}(?:${BOX})`,
    `(?:${PICTURE})${NEAR}(?:${BOX})${NEAR}(?:${SENT}|below|abajo|abaixo)`,
  ],
  serial: [
    `(?:serial|s/n|batch|imei|lot (?:number|no)|numero de serie|lote)${NEAR}(?=[a-z0-9-]*\\d)[a-z0-9-]{4,}`,
  ],
  difference: [
    "instead of|rather than|different (?:colou?r|size|model|material|shade)|(?:smaller|bigger|shorter|thinner|darker|lighter) than|not (?:the|what)[^.\\n]{0,30}(?:shown|pictured|described|in the photo)",
    `(?:listing|description|page|photo|picture)${NEAR}(?:said|says|showed|shows|promised)`,
    `en (?:lugar|vez) de|mas (?:pequen\\w+|grandes?|cort[oa]s?|oscur[oa]s?|fin[oa]s?) (?:que|de)|(?:descripcion|ficha|anuncio|foto)${NEAR}(?:decia|dice|mostraba|muestra|ponia)`,
    `em vez de|no lugar de|(?:menor|maior|mais \\w+) (?:do )?que|(?:descricao|anuncio|foto|pagina)${NEAR}(?:dizia|diz|mostrava|mostra)`,
  ],
  "what-came": [
    `(?:received|got|came|arrived|contained|sent me|inside)${NEAR}(?:instead of|but not|missing|only|without)`,
    "(?:is|was|are|were) (?:missing|not in)|missing (?:from|a |the |one|two)",
    `(?:recibi|llego|llegaron|venia|venian|me enviaron|me mandaron|trae|traia)${NEAR}(?:en lugar de|en vez de|\\bsolo\\b|\\bsin |falta|pero no)`,
    "falta(?:n|ba|ban|ron)? (?:el|la|los|las|un|una|uno|dos)",
    `(?:recebi|chegou|veio|vieram|me enviaram|enviaram-me|mandaram)${NEAR}(?:em vez de|no lugar de|\\bso |apenas|\\bsem |falta|mas nao)`,
    "falta(?:m|va|vam|ram)? (?:o|a|os|as|um|uma|dois|duas)",
  ],
  version: [`version ?:? ?\\d|versao ?:? ?\\d|\\bv\\d+\\.\\d`, `\\b(?:${DEVICE})\\b`],
  screen: [
    `(?:error|message|code|mensaje|codigo|erro|mensagem)${NEAR}(?:["“«]|\\d{2,}|says|saying|said|reads|dice|pone|diz|dizendo)`,
    `(?:screen|page|pantalla|pagina|tela|ecra)${NEAR}(?:shows?|says?|goes|went|stays?|freez\\w+|froze|black|blank|white|dice|pone|muestra|queda|negr[oa]|en blanco|mostra|fica|aparece|pret[oa]|branc[oa])`,
  ],
  address: [
    "address (?:is|was) (?:right|correct|the same)|(?:my|our) address is",
    `neighbou?rs?${NEAR}(?:not|n't|nothing|none|no one|nobody|asked|never)|(?:asked|checked with|spoke to|spoken to)${NEAR}neighbou?r`,
    `direccion (?:es|esta|era) (?:correct|la correct|bien|la misma)|mi direccion es|vecin\\w+${NEAR}(?:no |nada|nadie|tampoco)|(?:pregunt|habl)\\w*${NEAR}vecin`,
    `(?:endereco|morada) (?:e|esta|era) (?:cert|corret|o mesmo|a mesma)|(?:meu endereco|a minha morada) e|vizinh\\w+${NEAR}(?:nao |nada|ninguem|tambem)|(?:pergunt|fal)\\w*${NEAR}vizinh|nenhum vizinh`,
  ],
  "need-by": [
    `(?:need|needed|want)${NEAR}(?: by | before | for )${NEAR}(?:${DAY})|(?:wedding|birthday|party|trip|event|holiday) is (?:on|in|this|next|tomorrow)`,
    `(?:necesit|hace falta|hacia falta)\\w*${NEAR}(?:para|antes)${NEAR}(?:${DAY})|(?:boda|cumple\\w*|fiesta|viaje) es `,
    `(?:precis|necessit)\\w*${NEAR}(?:para|ate|antes)${NEAR}(?:${DAY})|(?:casamento|aniversario|festa|viagem) e `,
  ],
  expected: [
    "(?:i|we) (?:agreed|expected|ordered|paid for|asked for|were (?:told|promised))|was supposed to|should have (?:been|had)",
    "acordamos|acorde|esperab\\w+|pedimos|contrat(?:e|amos)|pague por|se suponia|debia\\w* (?:estar|haber|ser|incluir)|el presupuesto incluia",
    "combinamos|combinei|acordamos|esperava\\w*|contratei|contratamos|paguei por|era suposto|deveria\\w* (?:ter|estar|ser|incluir)|o orcamento incluia",
  ],
  impact: [
    "(?:i|we)(?:'ve| have)? (?:lost|missed)|losing|i lost|cost (?:me|us)|had to (?:pay|buy|close|cancel|stay|wait|take|send|hire)|(?:could ?n'?t|unable to|can'?t) (?:work|open|sell|serve|trade|teach)|day off",
    "perdi(?:mos|do)?|perdiendo|(?:me|nos) (?:costo|ha costado)|tuv(?:e|imos) que|no (?:pude|pudimos|podemos|puedo) (?:trabajar|abrir|vender|atender|cobrar)|falte al trabajo",
    "perd(?:i|emos|endo)|(?:me|nos) custou|tiv(?:e|emos) (?:que|de)|nao (?:pude|consegui|conseguimos|posso|podemos) (?:trabalhar|abrir|vender|atender|cobrar)|faltei ao trabalho",
  ],
  identity: [
    "(?:my|the|our) (?:account|e-?mail|username|user ?name|login|customer)(?: \\w+)?(?: is|:)|account (?:number|no|id) ?:? ?\\w*\\d|registered (?:with|under|to)",
    "(?:mi|la) (?:cuenta|correo|usuario|email)(?: \\w+)?(?: es|:)|registrad[oa] (?:con|a nombre)|numero de cliente ?:? ?\\d",
    "(?:minha|a minha|meu|o meu) (?:conta|e-?mail|usuario|utilizador)(?: \\w+)?(?: e |:)|(?:cadastrad|registad)[oa] (?:com|em|no)|numero de cliente ?:? ?\\d",
    "[\\w.+-]+@[\\w-]+\\.\\w+",
  ],
  "promise-words": [
    `(?:promised|told|assured|said|guaranteed|confirmed)${NEAR}(?:would|will|'d |by |before|within|free|refund|back)`,
    "gave (?:me|us) (?:his|her|their) word|on the phone (?:he|she|they|i was)",
    "(?:me|nos|se nos) (?:prometi\\w+|dij\\w+|asegur\\w+|garantiz\\w+|confirm\\w+)",
    "(?:me|nos) (?:prometer\\w*|prometeu|disse\\w*|garanti\\w+|assegur\\w+|confirm\\w+)|(?:prometeram|prometeu|disseram|disse|garantiram|garantiu)-(?:me|nos)",
  ],
  "said-words": [
    "told (?:me|us|my|her|him)|said|called (?:me|us|my|her|him)|shouted|yelled|replied|laughed|hung up|snapped|sneered|rolled (?:his|her|their) eyes|walked off|swore",
    "me (?:dij\\w+|grit\\w+|llam\\w+ \\w+|colg\\w+|contest\\w+|respond\\w+)|se (?:rio|burlo)|colgo",
    "(?:me )?(?:disse\\w*|grit\\w+|chamou|desligou|respondeu|riu|debochou|gozou)",
  ],
  "data-wanted": [
    `(?:copy of|delete|erase|remove|export|access to|see|send me)${NEAR}(?:${DATA}|account|e-?mail|phone|address)`,
    `(?:copia|borr|elimin|suprim|acces|saber)\\w*${NEAR}(?:${DATA}|cuenta|correo|telefono|direccion)`,
    `(?:copia|apag|exclu|elimin|acess|saber)\\w*${NEAR}(?:${DATA}|conta|e-?mail|telefone|endereco|morada)`,
  ],
};

const COMPILED = Object.entries(TURNS).map(
  ([id, turns]) => [id as ItemId, new RegExp(`(?<![\\p{L}\\p{N}])(?:${turns.join("|")})`, "u")] as const,
);

/** Where the words that led to a kind are themselves what would be asked. */
const TOLD_BY_KIND: Partial<Record<ItemId, readonly string[]>> = {
  symptom: ["defective", "safety"],
  difference: ["not-as-described"],
  "what-came": ["wrong-item"],
  expected: ["poor-work"],
};
/** Fewer words than that name the trouble without telling it. */
const TOLD_FROM = 20;

/** Facts that are told in words rather than as a number or a date. */
export const SAYABLE: readonly ItemId[] = COMPILED.map(([id]) => id);

/** Lines that quote somebody else's mail say nothing new. */
const own = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !/^\s*>/.test(line))
    .join("\n");

const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase();

/**
 * The facts that a customer's own words hold.
 * @param text everything the customer wrote, in any of the three languages
 * @param labels kinds that triage found words for in it
 */
export function saidIn(text: string, labels: readonly string[] = []): ItemId[] {
  const words = folded(own(text));
  const atLength = words.split(/\s+/).length >= TOLD_FROM;
  const told = (id: ItemId) => atLength && TOLD_BY_KIND[id]?.some((kind) => labels.includes(kind));
  return COMPILED.filter(([id, turn]) => told(id) || turn.test(words)).map(([id]) => id);
}

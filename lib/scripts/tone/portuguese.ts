/** Portuguese wordings that work against the agent (domain.md §6), Brazil first and then what only Portugal says. */
import { phrase, type ToneRule } from "./types";

const rule = (family: ToneRule["family"], source: string, better?: string): ToneRule => ({
  family,
  pattern: phrase(source),
  ...(better === undefined ? {} : { better }),
});

const YOU = "(?:você|vocês|o senhor|a senhora)";
const OMITTED =
  "leu|conferiu|enviou|mandou|avisou|pagou|cancelou|seguiu|informou|respondeu|cumpriu|entendeu|incluiu|anexou|verificou";
const OUGHT =
  "lido|conferido|avisado|ligado|enviado|sabido|cancelado|pago|seguido|verificado|perguntado|consultado|prestado";
/** Nothing of the sentence stands before. */
const BEGINS = "(?<=^\\s*|[.!?:\\n]\\s*)";

export const PORTUGUESE: readonly ToneRule[] = [
  rule("command-calm", "(?:por favor,? )?(?:acalme-se|se acalme|fique calm[oa]|relaxe|calma[,.])"),
  rule(
    "command-calm",
    "(?:mantenha|tenha) (?:a )?calma|não (?:se )?(?:exalte|irrite|altere)|não precisa se (?:exaltar|irritar|alterar)",
  ),
  rule("command-calm", "tenha calma|não se (?:exalte|enerve)"),
  rule(
    "policy-wall",
    "(?:pela|por|devido à|conforme a|segundo a|de acordo com a) (?:nossa )?política(?: da (?:empresa|loja|casa))?",
  ),
  rule(
    "policy-wall",
    "(?:é|são) (?:a |as )?(?:nossa |nossas )?(?:norma|normas|política|regra|regras)(?: da (?:empresa|casa|loja))?",
  ),
  rule(
    "policy-wall",
    "(?:nossas? )(?:política|políticas|normas) (?:não )?(?:permite|permitem|prevê|preveem|diz|determina)",
  ),
  rule("cold-refusal", "infelizmente|lamentavelmente", ""),
  rule(
    "cold-refusal",
    "(?:lamento|lamentamos|sinto|sentimos) (?:informar|comunicar|dizer|informá-l[oa])(?: que)?",
  ),
  rule("cold-refusal", "não temos condições de|fica impossibilitad[oa]"),
  rule(
    "told-you",
    "como (?:já )?(?:foi )?(?:informado|dito|mencionado|explicado|falado)(?: anteriormente| antes| acima)?",
  ),
  rule(
    "told-you",
    "como (?:eu )?(?:já )?(?:disse|falei|informei|expliquei|mencionei|dissemos|informamos|explicamos)",
  ),
  rule("told-you", "obviamente|evidentemente|é óbvio que|como você (?:já )?sabe", ""),
  rule(
    "told-you",
    "(?:eu )?já (?:falei|expliquei|informei|avisei) (?:que|isso|para você)|repito que|reitero que",
  ),
  rule("blame", `${YOU} (?:deveria|devia|tinha que|deveriam) ter (?=(?:${OUGHT})(?!\\p{L}))`),
  rule("blame", `${YOU} não (?=(?:${OMITTED})(?!\\p{L}))`),
  rule(
    "blame",
    "(?:foi |é )?(?:culpa|erro|descuido|falha) (?:sua|seu|do senhor|da senhora)|(?:sua|seu) (?:própri[oa] )?(?:culpa|descuido)",
  ),
  rule("blame", `${YOU} (?:esqueceu|se esqueceu|deixou de|se enganou|se equivocou|errou)`),
  rule("blame", "se (?:você|o senhor|a senhora) tivesse"),
  rule("doubt", `${YOU} (?:alega|afirma|diz)(?: que)?|segundo ${YOU}`, "você nos conta que"),
  rule(
    "doubt",
    "supostamente|suposta? (?=(?:erro|falha|cobrança|problema|defeito))|suposto (?=(?:erro|problema|defeito))",
  ),
  rule(
    "doubt",
    "não é (?:isso )?o que (?:consta|vejo|vemos|aparece)|se (?:isso )?(?:for|é) (?:mesmo )?verdade",
  ),
  rule("non-apology", "(?:desculpe|desculpas|desculpa|lamento|lamentamos|sinto muito|perdão) (?:se|caso)"),
  rule(
    "non-apology",
    "(?:lamento|lamentamos|sinto|sentimos)(?: muito)? que (?:você|o senhor|a senhora) (?:se sinta|tenha se sentido|pense)",
  ),
  rule(
    "non-apology",
    "(?:qualquer|quaisquer|eventuais|eventual|possíveis) (?:inconvenientes?|transtornos?|incômodos?|desconfortos?)",
  ),
  rule(
    "non-apology",
    "(?:desculpe|desculpas|lamento|lamentamos)(?: muito)? (?:pel[oa]s?|os|o|as|a) (?:inconvenientes?|transtornos?|incômodos?)(?: causados?)?",
  ),
  rule(
    "orders",
    `${YOU} (?:tem que|tem de|terá que|terá de|precisa|precisará|deve|deverá) (?!(?:estar|ser|ter|receber)(?!\\p{L}))(?=\\p{L}+r(?:-\\p{L}+)?(?!\\p{L}))`,
  ),
  rule("orders", "é obrigatório que|(?:é|fica sob) (?:sua|de sua) (?:obrigação|responsabilidade)"),
  rule(
    "but-eraser",
    "(?:entendo|entendemos|compreendo|compreendemos)[^.!?\\n]{0,80}?[, ](?:mas|porém|contudo|no entanto)",
  ),
  rule("but-eraser", "(?:sinto muito|desculpe|lamento),? mas"),
  rule(
    "false-understanding",
    "sei (?:exatamente|perfeitamente|bem) (?:como|o que) (?:você|o senhor|a senhora|se) (?:se )?(?:sente|sentindo|está sentindo)",
  ),
  rule("false-understanding", "(?:entendo|compreendo) (?:perfeitamente|totalmente|completamente)"),
  rule("over-promise", "com certeza|sem dúvida(?: alguma| nenhuma)?|certamente|definitivamente", ""),
  rule("over-promise", "(?:eu )?(?:garanto|garantimos|prometo|prometemos|asseguro|asseguramos)"),
  rule("over-promise", "imediatamente|de imediato|na mesma hora"),
  rule(
    "over-promise",
    "(?:isso )?(?:nunca|jamais) (?:mais )?(?:vai|irá|voltará a)? ?(?:acontecer|ocorrer|se repetir)|não (?:vai|irá) (?:acontecer|se repetir) (?:mais|de novo)|100 ?% (?:garantid[oa]|cert[oa])",
  ),
  rule(
    "over-promise",
    "o (?:mais rápido|quanto antes|mais breve) possível|o quanto antes|assim que possível",
  ),
  rule(
    "passing-on",
    "não é (?:comigo|conosco)|não é (?:do )?(?:meu|nosso|minha|nossa) (?:setor|departamento|área|responsabilidade|problema)",
  ),
  rule(
    "passing-on",
    "(?:entre em contato|procure|fale) (?:com )?(?:o |a )?(?:setor|departamento|área) (?:responsável|competente|diretamente)",
  ),
  rule("jargon", "(?:vou|vamos|irei|iremos|vai) estar \\p{L}+ndo|estar(?:ei|emos|á) \\p{L}+ndo"),
  rule(
    "jargon",
    "prezad[oa](?:\\(a\\)|/a)?s? (?:cliente|senhor|senhora|consumidor|consumidora|usuári[oa])(?:es|s)?",
  ),
  rule(
    "jargon",
    "venho por meio d(?:est[ae]|ess[ae])|por meio dest[ae]|sem mais para o momento|vimos por meio|outrossim",
  ),
  rule(
    "jargon",
    "favor (?:enviar|entrar|aguardar|informar|verificar|encaminhar)|com a maior brevidade(?: possível)?|na maior brevidade",
  ),
  rule(
    "jargon",
    "foi (?:realizada|efetuada) a (?:abertura|tratativa)|dar (?:uma )?tratativa|em tratativa|sua solicitação foi escalad[ao]",
  ),
  rule("jargon", "su?a (?:ligação|opinião|satisfação) é (?:muito )?importante para nós"),
  rule("closing-door", "(?:a |nossa |esta |minha )?(?:decisão|resposta) é (?:final|definitiva)|é definitivo"),
  rule(
    "closing-door",
    "(?:não há|não tem) (?:mais )?nada (?:mais )?(?:que|a)(?: se)?(?: eu| nós)? ?(?:possa|podemos|possamos|fazer)(?: fazer)?|não podemos fazer (?:mais )?nada",
  ),
  rule(
    "closing-door",
    "(?:damos|dou|considero|consideramos) (?:o (?:caso|assunto)) (?:por |como )?(?:encerrado|finalizado)",
  ),

  // Portugal leaves "você" out: what puts the reader in the dock stands at the beginning of a sentence.
  rule("blame", `${BEGINS}devia ter (?=(?:${OUGHT}|contactado|devolvido|reparado)(?!\\p{L}))`),
  rule("blame", `${BEGINS}não (?=(?:${OMITTED}|devolveu|contactou)(?!\\p{L}))`),
  rule("told-you", "como lhe (?:disse|expliquei|referi|indiquei)|como (?:já )?referido"),
  rule("told-you", "como já lhe (?:foi dito|informámos|dissemos|explicámos|referimos)"),
  rule("doubt", `${BEGINS}(?:alega|afirma) que`),
  rule("over-promise", "o mais (?:rapidamente|depressa) possível|logo que possível"),
  rule("jargon", "serve a presente|vimos por este meio|exm[oa]s?\\.|encontra-se em análise"),
  rule("jargon", "aguardamos as suas (?:prezadas )?notícias|com a maior brevidade"),
  rule("non-apology", "pelo incómodo(?: causado)?|(?:lamentamos|lamento) (?:o |qualquer )?incómodo"),
  rule("non-apology", "(?:desculpas?|desculpe) pel[oa]s? (?:incómodos?|transtornos?)(?: causados?)?"),
  rule(
    "passing-on",
    "(?:contacte|dirija-se a|dirija-se ao) (?:o |a )?(?:departamento|serviço) (?:responsável|competente)",
  ),
];

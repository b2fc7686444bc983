/** Portuguese wordings that work against the agent (domain.md §6), Brazil first and then what only Portugal says. */
import { PORTUGUESE_BARBS } from "./portuguese-barbs";
import { PORTUGUESE_TEMPER } from "./portuguese-temper";
import { rule, type ToneRule } from "./types";

const YOU = "(?:você|vocês|o senhor|a senhora)";
const OMITTED =
  "leu|conferiu|enviou|mandou|avisou|pagou|cancelou|seguiu|informou|respondeu|cumpriu|entendeu|incluiu|anexou|verificou|deu|olhou|prestou|contestou";
const OUGHT =
  "lido|conferido|avisado|ligado|enviado|sabido|cancelado|pago|seguido|verificado|perguntado|consultado|prestado|olhado|medido|esperado";
/** Nothing of the sentence stands before. */
const BEGINS = "(?<=^\\s*|[.!?:\\n]\\s*)";
/** After these the words say a condition or ask, and order nothing: "se você precisa mudar". */
const ASIDE = "(?<!(?:se|quando|que|do que|onde|não|já|nem|quem) )";
const INFINITIVE = "(?=\\p{L}+r(?:-\\p{L}+)?(?!\\p{L}))";
const SOON = "(?:hoje|amanhã|esta (?:tarde|noite)|em uma hora|numa hora)(?!\\p{L})";
const WHY_IT_HURTS = "vejo por que isso é frustrante";

export const PORTUGUESE: readonly ToneRule[] = [
  rule("command-calm", "(?:por favor,? )?(?:acalme-se|se acalme|fique calm[oa]|relaxe|calma[,.])"),
  rule(
    "command-calm",
    "(?:mantenha|tenha) (?:a )?calma|não (?:se )?(?:exalte|irrite|altere)|não precisa se (?:exaltar|irritar|alterar)|não se enerve",
  ),
  rule(
    "command-calm",
    "não (?:precisa|é preciso|há necessidade de) (?:de )?(?:gritar|se exaltar|ofender)(?: comigo)?|(?:modere|cuidado com) (?:o |a )?(?:seu |sua )?(?:tom|linguagem|linguajar)",
  ),
  rule(
    "policy-wall",
    "(?:pela|por|devido à|conforme a|segundo a|de acordo com a) (?:nossa )?política(?: da (?:empresa|loja|casa))?(?! de (?:devoluç|privacidade|cookies))",
    "",
  ),
  rule(
    "policy-wall",
    `${BEGINS}(?:isso |isto )?(?:é|são) (?:a |as |o )?(?:nossa |nossas )?(?:norma|normas|política|regra|regras|regulamento)(?: da (?:empresa|casa|loja))?(?=[.!,;]|$)`,
    "explico o motivo",
  ),
  rule(
    "policy-wall",
    "(?:(?:essas|estas|assim) )?são (?:as |nossas )?(?:regras|normas)|é (?:a |nossa )?(?:política|norma) da (?:empresa|casa|loja)",
  ),
  rule(
    "policy-wall",
    "(?:(?:a |as )?(?:nossas? )(?:política|políticas|normas|regras)|(?:as )?normas internas|o regulamento(?: interno)?) (?:não )?(?:o |nos |me )?(?:permite|permitem|prevê|preveem|diz|dizem|determina|determinam|proíbe|proíbem|(?:é|são) (?:muito )?(?:clara|claras|claro|rígidas?))",
  ),
  rule("cold-refusal", "infelizmente|lamentavelmente", ""),
  rule("cold-refusal", "receio que|temo que|receamos que"),
  rule(
    "cold-refusal",
    "(?:lamento|lamentamos|sinto|sentimos)(?: muito)? (?:informar|comunicar|dizer|informá-l[oa])(?: que)?",
    "",
  ),
  rule(
    "cold-refusal",
    "não temos condições de|fica impossibilitad[oa] de|estamos impossibilitad[oa]s de",
    "não podemos",
  ),
  rule(
    "told-you",
    "como (?:já )?(?:foi )?(?:informado|dito|mencionado|explicado|falado)(?: (?:anteriormente|antes|acima))?",
    "",
  ),
  rule(
    "told-you",
    "conforme (?:já )?(?:informado|dito|mencionado|explicado|informei|disse)(?: (?:anteriormente|antes|acima|no meu (?:último |anterior )?(?:e-?mail)|na minha (?:última |anterior )?mensagem))?",
    "",
  ),
  rule(
    "told-you",
    "como (?:eu )?(?:já )?(?:lhe )?(?:disse|falei|informei|expliquei|mencionei|dissemos|informamos|informámos|explicamos|explicámos|referi|referimos|indiquei)(?: (?:ontem|antes|anteriormente|no meu (?:último |anterior )?e-?mail))?",
    "",
  ),
  rule(
    "told-you",
    "obviamente|evidentemente|é óbvio que|como (?:você |o senhor |a senhora )?(?:já )?sabe",
    "",
  ),
  rule(
    "told-you",
    "(?:é|está) (?:evidente|óbvio|claro) que (?:você |o senhor |a senhora )?não (?:leu|viu|entendeu|conferiu|olhou)",
  ),
  rule(
    "told-you",
    "(?:eu )?já (?:lhe )?(?:falei|expliquei|informei|avisei|disse) que|repito que|reitero que",
    "em resumo:",
  ),
  rule(
    "told-you",
    "(?:eu )?já (?:lhe )?(?:falei|expliquei|informei|avisei|disse) (?:isso|isto|tudo|para você)(?: (?:duas|três|várias|mil|muitas) vezes)?",
    "explico de novo, mais curto",
  ),
  rule("blame", `${YOU} (?:deveria|devia|tinha que|deveriam) ter (?:${OUGHT})`),
  rule("blame", `${YOU} (?:não|nunca) (?:nos |me |lhe )?(?:${OMITTED})`),
  rule(
    "blame",
    "(?:a )?(?:foi |é )?(?:culpa|erro|descuido|falha) (?:foi |é )?(?:sua|seu|do senhor|da senhora)(?=[.,!;]|$| (?:ao|em|por))|(?:sua|seu) (?:própri[oa] )?(?:culpa|descuido)",
  ),
  rule("blame", `${YOU} (?:esqueceu|se esqueceu|esqueceu-se|deixou de|se enganou|se equivocou|errou)`),
  rule(
    "blame",
    "se (?:você |o senhor |a senhora )?tivesse (?:avisado|lido|ligado|conferido|olhado|perguntado|esperado|seguido)",
  ),
  rule("blame", `${YOU} (?:entendeu|percebeu) (?:mal|errado)`, "vou explicar melhor"),
  rule("doubt", `(${YOU}) (?:alega|afirma|diz) que`, "$1 nos conta que"),
  rule("doubt", `${YOU} alega|segundo ${YOU}`),
  rule(
    "doubt",
    "supostamente|alegadamente|supost[oa]s? (?=(?:erro|falha|cobrança|problema|defeito|dano|atraso|chamada|ligação))",
  ),
  rule(
    "doubt",
    "não é (?:isso |isto )?(?:o )?que (?:consta|vejo|vemos|aparece|diz|mostra)",
    "vejo algo diferente",
  ),
  rule(
    "doubt",
    "se (?:isso )?(?:for|é) (?:mesmo )?verdade|tem (?:a )?certeza (?:de que|que|de ter)(?= (?:envi|mand|pag|lig|o|a|entreg|devolv|fez|f))",
  ),
  rule("non-apology", "(?:desculpe|desculpas|desculpa|perdão) (?:se|caso)"),
  rule("non-apology", "(?:lamento|lamentamos|sinto muito) (?:se|caso)"),
  // The condition may come first: the fault is owned with an if all the same.
  rule(
    "non-apology",
    "(?:caso|se) (?:tenha|tenhamos|haja|houve|algo|lhe|o|a|te) [^.!?\\n]{1,60}?, (?:lamento|lamentamos|sinto|sentimos|desculpe|pedimos desculpas?|peço desculpas?)",
  ),
  rule(
    "non-apology",
    "(?:lamento|lamentamos|sinto|sentimos)(?: muito)? que (?:você |o senhor |a senhora )?(?:se sinta|tenha se sentido|se tenha sentido|pense)",
  ),
  rule(
    "non-apology",
    "(?:qualquer|quaisquer|eventuais|eventual|possíveis) (?:inconvenientes?|transtornos?|incômodos?|incómodos?|desconfortos?)",
  ),
  rule(
    "non-apology",
    "(?:desculpe|desculpas?|lamento|lamentamos)(?: muito)? (?:pel[oa]s?|os|o|as|a|qualquer) (?:inconvenientes?|transtornos?|incômodos?|incómodos?)(?: causados?)?",
  ),
  rule(
    "orders",
    `${ASIDE}${YOU} (?:tem que|tem de|terá que|terá de|precisa(?: de)?|precisará(?: de)?|deve|deverá) (?!(?:estar|ser|ter|receber|entender|saber|perceber)(?!\\p{L}))${INFINITIVE}`,
    "o próximo passo é",
  ),
  rule(
    "orders",
    `${BEGINS}(?:terá|tem) (?:de|que) (?!(?:estar|ser|ter|receber|entender|perceber)(?!\\p{L}))${INFINITIVE}`,
    "o próximo passo é",
  ),
  rule("orders", `${YOU} (?:tem que|tem de|precisa|deve) (?:entender|compreender|perceber) que`, ""),
  rule(
    "orders",
    `(?:é|fica sob) (?:a )?(?:sua|de sua) (?:obrigação|responsabilidade) ${INFINITIVE}`,
    "o próximo passo é",
  ),
  rule("orders", "é obrigatório que|(?:é|fica sob) (?:sua|de sua) (?:obrigação|responsabilidade)"),
  rule(
    "but-eraser",
    "((?:entendo|entendemos|compreendo|compreendemos)[^.!?\\n]{0,80}?),? (?:mas|porém|contudo|no entanto),?",
    "$1.",
  ),
  rule("but-eraser", "(?:sinto muito|desculpe|lamento),? mas", ""),
  rule(
    "false-understanding",
    "sei (?:exatamente|perfeitamente|bem|muito bem) (?:como|o que) (?:você |o senhor |a senhora )?(?:se )?(?:está )?(?:se )?(?:sente|sentindo|a sentir)",
    WHY_IT_HURTS,
  ),
  rule(
    "false-understanding",
    "(?:entendo|compreendo) (?:perfeitamente|totalmente|completamente) como (?:você |o senhor |a senhora )?se sente",
    WHY_IT_HURTS,
  ),
  rule("false-understanding", "(?:entendo|compreendo) (?:perfeitamente|totalmente|completamente)", "vejo"),
  rule(
    "over-promise",
    "com (?:toda a )?certeza|sem dúvida(?: alguma| nenhuma)?|certamente|definitivamente|sem falta",
    "",
  ),
  rule(
    "over-promise",
    "(?:eu )?(?:garanto|garantimos|prometo|prometemos|asseguro|asseguramos)(?:-lhe)? que",
    "pelo que vejo,",
  ),
  rule("over-promise", `(?:eu )?(?:prometo|prometemos) ${INFINITIVE}`, "pretendo"),
  rule("over-promise", "(?:eu )?(?:garanto|garantimos|prometo|prometemos|asseguro|asseguramos)"),
  rule("over-promise", "imediatamente|de imediato|na mesma hora|agora mesmo", "{soon}"),
  rule(
    "over-promise",
    "(?:isso |isto )?(?:nunca|jamais) (?:mais )?(?:vai|irá|voltará a)? ?(?:acontecer|ocorrer|se repetir)|não (?:se )?(?:vai|irá|voltará a) (?:acontecer|se repetir|repetir)(?: mais| de novo)?|é impossível que (?:volte|se repita|falhe)",
  ),
  rule("over-promise", "100 ?% (?:garantid[oa]|cert[oa])"),
  rule(
    "over-promise",
    "o mais (?:rápido|rapidamente|depressa|breve) possível|(?:o )?quanto antes|(?:assim|logo) que possível|(?:com|na) (?:a )?maior brevidade(?: possível)?",
    "{soon}",
  ),
  rule("over-promise", `vai chegar (?=${SOON})|chegará (?=${SOON})`, "deve chegar"),
  rule(
    "over-promise",
    `(?:vai estar|estará|fica|ficará) (?=(?:pront[oa]|resolvid[oa]|arranjad[oa]|na sua conta) ${SOON})`,
    "deve ficar",
  ),
  rule(
    "over-promise",
    "sempre (?=(?:cumprimos|respondemos|responderemos|estaremos|chegamos|chegará|terá)(?!\\p{L}))",
    "",
  ),
  rule(
    "passing-on",
    "(?:isso |isto )?não é (?:comigo|conosco|connosco)|(?:isso |isto )?não é (?:do |da )?(?:meu|nosso|minha|nossa) (?:setor|sector|departamento|área|responsabilidade|problema|trabalho|culpa)",
    "pergunto a quem trata disso",
  ),
  rule(
    "passing-on",
    "(?:entre em contato|entre em contacto|procure|fale|contacte|dirija-se a|dirija-se ao) (?:com )?(?:o |a )?(?:setor|sector|departamento|área|serviço) (?:responsável|competente|diretamente)",
    "pergunto a quem trata disso",
  ),
  rule(
    "passing-on",
    `(?:isso |isto )?(?:${YOU} )?(?:teria|tem|terá) (?:de|que) perguntar (ao|à) (transportadora|banco|loja|fornecedor|vendedor)`,
    "posso perguntar $1 $2",
  ),
  rule("passing-on", "(?:é|pertence a) outro (?:departamento|setor|sector)"),
  rule("jargon", "(?:vou|vamos|irei|iremos|vai) estar \\p{L}+ndo|estar(?:ei|emos|á) \\p{L}+ndo"),
  rule(
    "jargon",
    "prezad[oa](?:\\(a\\)|/a)?s? (?:cliente|senhor|senhora|consumidor|consumidora|usuári[oa])(?:es|s)?|exm[oa]s?\\. (?:senhor|senhora|senhores)?",
    "olá",
  ),
  rule(
    "jargon",
    "(?:venho|vimos) por (?:este meio|meio d(?:est[ae]|ess[ae]))|serve a presente para",
    "quero",
  ),
  rule("jargon", "por meio dest[ae]|outrossim,?", ""),
  rule("jargon", "sem mais para o momento,?", ""),
  rule("jargon", `favor ${INFINITIVE}`, "o próximo passo é"),
  rule("jargon", "informamos que|comunicamos que|vimos informar que", ""),
  rule(
    "jargon",
    "acusamos o (?:recebimento|receção) d[oa]|acusamos a (?:receção|recepção) d[oa]",
    "recebi a",
  ),
  rule("jargon", "(?:está|encontra-se) (?:a ser|sendo|em) (?:processad[oa]|tratad[oa]|análise|tramitação)"),
  rule(
    "jargon",
    "foi (?:realizada|efetuada) a (?:abertura|tratativa)|dar (?:uma )?tratativa|em tratativa|sua solicitação foi escalad[ao]",
  ),
  rule("jargon", "su?a (?:ligação|opinião|satisfação) é (?:muito )?importante para nós"),
  rule("jargon", "aguardamos as suas (?:prezadas )?notícias", "fico à espera da sua resposta"),
  rule(
    "closing-door",
    "(?:(?:a|nossa|esta|minha) )?(?:nossa )?(?:decisão|resposta) é (?:final|definitiva)|é definitivo|esta é a (?:nossa|minha) (?:decisão|resposta) (?:final|definitiva)",
    "esta é a nossa decisão",
  ),
  rule(
    "closing-door",
    "(?:não há|não tem) (?:mais )?nada (?:mais )?(?:que|a)(?: se)?(?: eu| nós)? ?(?:possa|podemos|possamos|fazer)(?: fazer)?|não podemos fazer (?:mais )?nada",
  ),
  rule(
    "closing-door",
    "(?:damos|dou|considero|consideramos) (?:o (?:caso|assunto)) (?:por |como )?(?:encerrado|finalizado)|(?:o )?(?:caso|assunto) está (?:encerrado|fechado|finalizado)|ponto final(?=[.!]|$)|e ponto(?=[.!]|$)",
  ),

  // Portugal leaves "você" out: what puts the reader in the dock stands at the beginning of a sentence.
  rule("blame", `${BEGINS}devia ter (?:${OUGHT}|contactado|devolvido|reparado)`),
  rule("blame", `${BEGINS}(?:não|nunca) (?:${OMITTED}|devolveu|contactou)`),
  rule("told-you", "como (?:já )?(?:lhe )?(?:foi )?referido|como já lhe foi dito", ""),
  rule("doubt", `${BEGINS}(?:alega|afirma) que`, "conta-nos que"),
  rule(
    "told-you",
    "já (?:lhe )?(?:respondi|respondemos|contestei)(?: a)? (?:isso|isto|essa|esse|sua|seu|à sua|ao seu)",
  ),
  rule("told-you", "(?:é )?a última vez que (?:lhe )?(?:explico|digo|respondo|vou explicar)"),
  rule(
    "policy-wall",
    "(?:as )?(?:regras|normas) são (?:as )?(?:regras|normas)|(?:uma )?exceç(?:ão|ões) (?:só |apenas )?(?:para|por) (?:você|si|o senhor|a senhora|cada cliente)",
  ),
  rule(
    "cold-refusal",
    "(?:estou|estamos) de mãos atadas|é o que (?:temos|há|tem)(?=[.!,]|$)|então não (?:posso|podemos) fazer nada",
  ),
  rule(
    "blame",
    "(?:você |o senhor |a senhora )?(?:aceitou|assinou) (?:as|os|o|nossas|nossos) (?:condições|termos|contrato)|(?:pediu|escolheu|digitou|indicou) (?:o|a|um|uma) (?:\\p{L}+ )?errad[oa]|(?:não|nunca) (?:seguiu|leu) (?:as|os|o|a) ",
  ),
  rule(
    "doubt",
    "(?:mais ninguém|ninguém mais) (?:reclamou|se queixou|teve)|nenhum outro cliente|(?:o )?nossos? sistemas? (?:nunca|não) (?:erram?|falham?|se enganam?)",
  ),
  rule(
    "orders",
    "pare de (?:enviar|escrever|perguntar|ligar|reclamar)|tenha paciência|não é o único cliente|(?:você |o senhor |a senhora )?está obrigad[oa] a",
  ),
  rule("command-calm", "(?:peço|pedimos)(?:-lhe)? que não (?:levante|grite|altere)(?: a voz| comigo)?"),
  rule("passing-on", "não (?:temos|tenho|tem) nada a ver(?: com (?:isso|isto|nós))?"),
  rule("over-promise", "garantid[oa](?=[.!,]|$)", ""),
  ...PORTUGUESE_BARBS,
  ...PORTUGUESE_TEMPER,
];

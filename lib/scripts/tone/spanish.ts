/** Spanish wordings that work against the agent (domain.md §6), Spain and Latin America. */
import { SPANISH_BARBS } from "./spanish-barbs";
import { SPANISH_TEMPER } from "./spanish-temper";
import { rule, type ToneRule } from "./types";

const OMITTED =
  "leyó|leíste|revisó|revisaste|envió|enviaste|mandó|mandaste|avisó|avisaste|pagó|pagaste|canceló|cancelaste|siguió|seguiste|indicó|informó|contestó|contestaste|respondió|respondiste|cumplió|cumpliste|entendió|entendiste|incluyó|adjuntó|adjuntaste|dio|diste|miró|miraste|leído|prestó";
/** What nobody else is asked about: these can only be "usted" or "tú" beside an object of theirs. */
const THEIRS = "(?=(?: (?:bien|nuestr|el |la |las |los |con atención|a tiempo)))";
const OUGHT =
  "leer|revisar|avisar|llamar|enviar|saber|cancelar|pagar|seguir|fijarse|comprobar|informarse|consultar|preguntar|mirar|medir|leído|revisado|avisado|llamado|enviado|sabido|cancelado|pagado|seguido|comprobado|consultado|preguntado|mirado|medido|leerlo|leerlas|revisarlo|comprobarlo";
/** What one does not order anybody: states and modal verbs. */
const STATES = "estar|ser|haber|llegar|quedar|aparecer|poder|tener|preocupar\\p{L}*|tratarse|deberse";
/** After these the words say a condition or ask, and order nothing: "si tiene que cambiarlo". */
const ASIDE = "(?<!(?:no|ni|si|cuando|que|qué|donde|dónde|lo|cuánto|nada|ya|sin) )";
const SOON = "(?:hoy|mañana|esta (?:tarde|noche)|en una hora)(?!\\p{L})";
/** Nothing of the sentence stands before. */
const BEGINS = "(?<=^\\s*|[.!?:\\n]\\s*)";
const YOURS = "(?:propi[oa] )?(?:culpa|error|descuido|equivocación)";
const WHY_IT_HURTS = "veo por qué esto resulta frustrante";

export const SPANISH: readonly ToneRule[] = [
  rule("command-calm", "(?:por favor,? )?(?:cálmese|cálmate|tranquilícese|tranquilízate|relájese|relájate)"),
  rule("command-calm", "(?:mantenga|conserve|guarde|tenga|mantén)(?: la)? calma|tranquil[oa],"),
  rule(
    "command-calm",
    "no (?:se|te) (?:altere|alteres|enoje|enojes|enfade|enfades|exalte|exaltes|ponga así|pongas así)|no es para tanto",
  ),
  rule(
    "command-calm",
    "no hace falta que (?:se |te )?(?:grite|grites|altere|alteres|enfade|enfades|enoje|enojes|insulte|insultes)|no (?:me|nos) (?:grite|grites|levante la voz)|(?:cuide|cuida|modere|modera) (?:su|tu) (?:tono|lenguaje)",
  ),
  rule(
    "policy-wall",
    "por (?:política|normativa|norma|reglamento)(?: interna| interno)?(?: de (?:la )?(?:empresa|compañía|tienda))?",
    "",
  ),
  rule(
    "policy-wall",
    `${BEGINS}(?:eso |esto )?(?:es|son) (?:la |las |nuestra |nuestras )?(?:política|políticas|norma|normas|regla|reglas)(?: de (?:la )?(?:empresa|compañía|tienda|casa))?(?=[.!,;]|$)`,
    "le explico el motivo",
  ),
  rule(
    "policy-wall",
    "(?:(?:esas|estas|así) )?son (?:las |nuestras )?(?:reglas|normas)|es (?:la |nuestra )?(?:política|norma) de (?:la )?(?:empresa|compañía|tienda|casa)",
  ),
  rule(
    "policy-wall",
    "(?:nuestras? (?:políticas?|normas?|reglas?|normativa)|la normativa(?: interna)?|el reglamento(?: interno)?) (?:no )?(?:lo |la |nos |me )?(?:permite|permiten|establece|establecen|indica|indican|dice|dicen|prohíbe|prohíben|es|son) ?(?:muy )?(?:clar[ao]s?)?",
  ),
  rule(
    "policy-wall",
    "(?:según|de acuerdo con|conforme a) (?:nuestra|nuestras|la|las) (?:política|políticas|normativa|normas)(?! de (?:devoluci|privacidad|cookies))",
  ),
  rule("cold-refusal", "lamentablemente|desafortunadamente|desgraciadamente|por desgracia", ""),
  rule("cold-refusal", "me temo que|nos tememos que", ""),
  rule(
    "cold-refusal",
    "(?:lamento|lamentamos|siento|sentimos) (?:mucho )?(?:informarle|informarte|comunicarle|comunicarte|decirle|decirte)(?: (?:de )?que)?",
    "",
  ),
  rule("cold-refusal", "nos es imposible|no estamos en condiciones de|nos resulta imposible", "no podemos"),
  rule(
    "told-you",
    "(?:tal (?:y )?)?como (?:ya )?(?:le|te|les) (?:he |hemos |había |habíamos )?(?:dije|dijimos|dicho|indiqué|indicamos|indicado|comenté|comentamos|comentado|expliqué|explicado|explicamos|informé|informamos|informado|mencioné|mencionado|mencionamos|señalé)(?: (?:ayer|antes|anteriormente|en mi (?:último |anterior )?(?:correo|mensaje)|en nuestro (?:último |anterior )?(?:correo|mensaje)))?",
    "",
  ),
  rule(
    "told-you",
    "como (?:ya )?(?:se (?:le )?)?(?:mencionado|mencionó|indicado|indicó|comentado|explicado) (?:anteriormente|antes|arriba)|tal (?:y )?como (?:se )?(?:indicó|informó|mencionó)",
    "",
  ),
  rule("told-you", "obviamente|evidentemente|como (?:usted )?(?:ya )?sabe|como es lógico", ""),
  rule(
    "told-you",
    "(?:es|resulta|está) (?:evidente|obvio|claro) que (?:usted |tú )?no (?:leyó|leíste|ha leído|has leído|entendió|entendiste|revisó|miró)",
  ),
  rule(
    "told-you",
    "(?:le|te) repito que|(?:(?:le|te) )?reitero que|ya (?:le|te) (?:dije|he dicho|expliqué|he explicado) que",
    "en resumen:",
  ),
  rule(
    "told-you",
    "(?:ya )?(?:se lo|te lo) (?:dije|he dicho|expliqué|he explicado|comenté)(?: (?:ayer|antes|dos veces|tres veces|varias veces|mil veces|muchas veces))?",
    "lo explico otra vez, más corto",
  ),
  rule(
    "blame",
    `(?:usted )?(?:debió|debiste|debería haber|deberías haber|tendría que haber|tendrías que haber|tenía que haber|tenías que haber) (?:${OUGHT})`,
  ),
  rule("blame", `(?:usted|tú) (?:no|nunca) (?:nos |me |le )?(?:ha |has )?(?:${OMITTED})`),
  rule(
    "blame",
    `(?:no|nunca) (?:nos |me )?(?:leyó|leíste|siguió|seguiste|revisó|revisaste|contestó|contestaste|respondió|respondiste)${THEIRS}|nunca (?:nos )?(?:contestó|contestaste|respondió|respondiste|avisó|avisaste)`,
  ),
  rule(
    "blame",
    "si (?:usted )?(?:hubiera|hubiese|hubieras|hubieses) (?:leído|revisado|avisado|llamado|mirado|preguntado|comprobado|esperado)",
  ),
  rule(
    "blame",
    `(?:es |fue |ha sido )?(?:su|tu) ${YOURS}|(?:es |fue |ha sido |la )?culpa (?:suya|tuya|de usted)|(?:es |fue )?(?:error|fallo) (?:suyo|tuyo)`,
  ),
  rule(
    "blame",
    "(?:usted )?(?:se olvidó|te olvidaste) de|(?<!no |nada )(?:usted )?(?:olvidó|omitió|olvidaste)",
  ),
  rule(
    "doubt",
    "(?:usted )?alega(?: que)?|(?:usted )?afirma que|(?:usted )?asegura que|dice usted que",
    "usted nos cuenta que",
  ),
  rule("doubt", "según usted|supuestamente|presuntamente|presunt[oa](?= )"),
  rule(
    "doubt",
    "supuest[oa]s?(?= (?:error|fallo|cargo|problema|falla|daño|defecto|retraso|cobro|llamada|correo))",
  ),
  rule(
    "doubt",
    "eso no es lo que (?:veo|vemos|consta|figura|me consta|aparece|dice|muestra)(?: aquí)?",
    "aquí veo algo distinto",
  ),
  rule(
    "doubt",
    "si (?:eso )?(?:es|fuera) cierto|¿?(?:está|estás) segur[oa] de (?:que lo|que la|haber|que)(?= (?:envi|mand|pag|llam|lo|la|hab|hiz|entreg|devolv))",
  ),
  rule("non-apology", "(?:lamento|lamentamos|siento|sentimos) si"),
  // The condition may come first: the fault is owned with an if all the same.
  rule(
    "non-apology",
    "(?:si|en caso de que) (?:le|te|les|lo|la|se|hemos|hubo|ha|algo) [^.!?\\n]{1,60}?, (?:lo )?(?:lamento|lamentamos|siento|sentimos)",
  ),
  rule("non-apology", "(?:disculpe|disculpa|disculpen|perdone|perdona|disculpas|perdón) si"),
  rule(
    "non-apology",
    "(?:lamento|lamentamos|siento|sentimos) (?:mucho )?que (?:se|te) (?:sienta|sientas|haya sentido|lo tome)",
  ),
  rule(
    "non-apology",
    "(?:cualquier|las posibles|los posibles|las|los) (?:molestias?|inconvenientes?)(?: que)? (?:ocasionad[ao]s?|causad[ao]s?|que (?:le |esto )?(?:haya|hayamos|pueda|pudiera))",
  ),
  rule(
    "non-apology",
    "(?:disculpe|disculpen|lamentamos|lamento|sentimos) (?:las|los|cualquier) (?:molestias?|inconvenientes?)",
  ),
  rule(
    "orders",
    `${ASIDE}(?:usted |tú )?(?:debe|debes|deberá|deberás|tiene que|tienes que|tendrá que|tendrás que) (?:usted )?(?!(?:${STATES}|entender|comprender|preguntárselo)(?!\\p{L}))(?=\\p{L}+r(?:l[aeo]s?|nos|me|se)?(?!\\p{L}))(?! \\p{L}+ usted)`,
    "el siguiente paso es",
  ),
  rule(
    "orders",
    "(?:usted )?(?:debe|tiene que) (?:entender|comprender) que|(?:tú )?(?:debes|tienes que) (?:entender|comprender) que",
    "",
  ),
  rule("orders", "es (?:su|tu) (?:obligación|responsabilidad)(?= \\p{L}+r)", "el siguiente paso es"),
  rule(
    "orders",
    "es (?:su|tu) (?:obligación|responsabilidad)|está (?:usted )?obligad[oa] a|es obligatorio que",
  ),
  rule(
    "but-eraser",
    "((?:entiendo|entendemos|comprendo|comprendemos)[^.!?\\n]{0,80}?),? (?:pero|sin embargo|no obstante),?",
    "$1.",
  ),
  rule("but-eraser", "(?:lo siento|lo lamento|disculpe|perdone),? pero", ""),
  rule(
    "false-understanding",
    "sé (?:exactamente|perfectamente|bien|muy bien) (?:cómo|lo que) (?:se |te )?(?:siente|sientes)",
    WHY_IT_HURTS,
  ),
  rule(
    "false-understanding",
    "(?:entiendo|comprendo) (?:perfectamente|completamente|totalmente) cómo (?:se siente|te sientes)",
    WHY_IT_HURTS,
  ),
  rule(
    "false-understanding",
    "(lo )?(?:entiendo|comprendo) (?:perfectamente|completamente|totalmente)",
    "$1veo",
  ),
  rule(
    "over-promise",
    "(?:le |te )?(?:garantizo|garantizamos|aseguro|aseguramos|prometo|prometemos) que",
    "calculo que",
  ),
  rule(
    "over-promise",
    "(?:le |te )?(?:prometo|prometemos) (?=\\p{L}+r(?:l[aeo]s?)?(?!\\p{L}))",
    "tengo previsto",
  ),
  rule(
    "over-promise",
    "(?:le |te |se lo |te lo )?(?:garantizo|garantizamos|aseguro|aseguramos|prometo|prometemos)",
  ),
  rule("over-promise", "de inmediato|inmediatamente|en seguida|enseguida|ya mismo", "{soon}"),
  rule(
    "over-promise",
    "sin falta|con (?:toda|total) seguridad|sin (?:ninguna |lugar a )?dudas?(?: alguna)?|definitivamente",
    "",
  ),
  rule("over-promise", "seguro que|al 100 ?%", ""),
  rule(
    "over-promise",
    "(?:nunca|jamás) (?:más )?(?:volverá|va a volver) a (?:ocurrir|pasar|suceder|repetirse)|no (?:volverá|va a volver) a (?:ocurrir|pasar|suceder)|no se (?:volverá a )?(?:repetirá|repetir)(?: nunca| jamás)?|es imposible que (?:vuelva|se repita|falle)",
  ),
  rule(
    "over-promise",
    "lo antes posible|cuanto antes|lo más pronto posible|a la mayor brevedad(?: posible)?",
    "{soon}",
  ),
  rule(
    "over-promise",
    "siempre (?=(?:le |les |te )?(?:cumplimos|respondemos|responderemos|estaremos|llegamos|llegará|tendrá)(?!\\p{L}))",
    "",
  ),
  rule("over-promise", `llegará (?=${SOON})`, "debería llegar"),
  rule(
    "over-promise",
    `estará (?=(?:listo|lista|arreglado|arreglada|resuelto|resuelta|en su cuenta) ${SOON})`,
    "debería estar",
  ),
  rule(
    "passing-on",
    "(?:eso )?no es (?:mi|nuestr[ao]) (?:área|departamento|competencia|responsabilidad|problema|trabajo|culpa)|(?:eso )?no (?:me|nos) (?:corresponde|compete)(?: a (?:mí|nosotros))?",
    "pregunto a quien lo lleva",
  ),
  rule(
    "passing-on",
    "(?:diríjase|comuníquese|póngase en contacto|contacte|hable) (?:a|al|con) (?:el |la |su )?(?:departamento|área|banco emisor|proveedor) (?:correspondiente|directamente|usted)",
    "pregunto al equipo que lo lleva",
  ),
  rule(
    "passing-on",
    "(?:eso )?(?:tendría|tendrías|tiene|tienes|debe|debes) que preguntárselo (al|a la|a su) (transportista|banco|tienda|proveedor|vendedor)",
    "puedo preguntar $1 $2",
  ),
  rule("passing-on", "(?:es|pertenece a|eso es de) otro departamento"),
  rule("jargon", "se ha procedido a|hemos procedido a|se procederá a|procederemos a"),
  rule("jargon", "a la brevedad(?: posible)?", "{soon}"),
  rule(
    "jargon",
    "estimad[oa](?:\\(a\\)|/a)?s? (?:cliente|usuari[oa]|señor|señora)s?|muy señor(?:es)? mío(?:s)?",
    "hola",
  ),
  rule("jargon", "por medio de la presente|por la presente|sin otro particular,?|por este medio", ""),
  rule("jargon", "quedamos a su (?:entera )?disposición", "si algo falta, responda a este correo"),
  rule("jargon", "(?:acusamos|acuso) recibo de", "tengo"),
  rule("jargon", "(?:le|te) (?:informamos|informo|comunicamos)(?: de)? que", ""),
  rule(
    "jargon",
    "su (?:solicitud|petición|caso|reclamación) (?:está siendo|se encuentra siendo) (?:procesad[ao]|tramitad[ao]|gestionad[ao])",
  ),
  rule("jargon", "el día de hoy", "hoy"),
  rule("jargon", "sírvase|(?<!a )favor de(?= \\p{L}+r)", "el siguiente paso es"),
  rule("jargon", "su (?:llamada|opinión|satisfacción) es (?:muy )?importante para nosotros"),
  rule(
    "closing-door",
    "(?:(?:la|nuestra|esta|mi) )?(?:decisión|respuesta) (?:es|será) (?:definitiva|firme|final)|es definitivo|(?:esta|esa) es nuestra (?:respuesta|decisión) (?:definitiva|final)",
    "esta es nuestra decisión",
  ),
  rule(
    "closing-door",
    "no (?:hay|puedo|podemos) (?:nada más que |hacer nada más|hacer más)(?:hacer)?(?: por (?:usted|ti))?|no se puede hacer nada",
  ),
  rule(
    "closing-door",
    "(?:damos|doy|queda) (?:(?:el (?:caso|asunto|tema)|la (?:conversación|discusión)) por )?(?:cerrad[oa]|zanjad[oa]|terminad[oa])(?: el (?:tema|asunto))?|(?:el )?(?:tema|asunto) (?:está |queda )?(?:cerrado|zanjado)|punto final|y punto(?=[.!]|$)",
  ),
  rule(
    "told-you",
    "ya (?:le |te )?(?:contesté|respondí|hemos respondido|contestamos|respondimos)(?: a)? (?:eso|esto|esa|ese|su|tu)",
  ),
  rule(
    "told-you",
    "(?:es )?la última vez que (?:se lo |te lo |le |te )?(?:explico|digo|contesto|respondo|explicaré)",
  ),
  rule(
    "policy-wall",
    "(?:las )?(?:normas|reglas) son (?:las )?(?:normas|reglas)|(?:una )?excepci(?:ón|ones) (?:solo |sólo )?(?:por|para|con) (?:usted|ti|cada cliente)",
  ),
  rule("cold-refusal", "(?:tengo|tenemos) las manos atadas|es lo que hay"),
  rule(
    "blame",
    "(?:usted )?(?:aceptó|aceptaste|firmó|firmaste) (?:las|nuestras|los|el) (?:condiciones|términos|contrato)|(?:pidió|pediste|eligió|elegiste|escribió|escribiste|indicó) (?:la|el|un|una) (?:\\p{L}+ )?(?:equivocad[oa]|erróne[oa]|mal)",
  ),
  rule(
    "doubt",
    "nadie más (?:se ha quejado|se quejó|ha tenido|tuvo)|ningún otro cliente|nuestros? sistemas? (?:nunca|no) (?:se equivocan?|fallan?|comete)",
  ),
  rule(
    "orders",
    "deje de (?:enviar|escribir|preguntar|llamar|quejarse)|deja de (?:enviar|escribir|preguntar|llamar|quejarte)|(?:tenga|ten) paciencia|no es el único cliente",
  ),
  rule(
    "command-calm",
    "(?:le |te )?(?:ruego|pido) que no (?:levante|levantes|grite|grites|alce|alces)(?: la voz)?",
  ),
  rule("passing-on", "(?:no )?(?:tenemos|tengo|tiene) nada que ver(?: con (?:eso|esto|nosotros))?"),
  rule("over-promise", "garantizad[oa](?=[.!,]|$)", ""),
  rule("cold-refusal", "así que no (?:puedo|podemos) hacer nada|no (?:puedo|podemos) hacer nada(?=[.!,]|$)"),
  ...SPANISH_BARBS,
  ...SPANISH_TEMPER,
];

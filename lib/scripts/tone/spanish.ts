/** Spanish wordings that work against the agent (domain.md §6), Spain and Latin America. */
import { phrase, type ToneRule } from "./types";

const rule = (family: ToneRule["family"], source: string, better?: string): ToneRule => ({
  family,
  pattern: phrase(source),
  ...(better === undefined ? {} : { better }),
});

const OMITTED =
  "leyó|leíste|revisó|envió|mandó|avisó|pagó|canceló|siguió|indicó|informó|contestó|respondió|cumplió|entendió|incluyó|adjuntó";
const OUGHT =
  "leer|revisar|avisar|llamar|enviar|saber|cancelar|pagar|seguir|fijarse|comprobar|informarse|consultar|preguntar";
/** What one does not order anybody: states and modal verbs. */
const STATES = "estar|ser|haber|llegar|quedar|aparecer|poder";

export const SPANISH: readonly ToneRule[] = [
  rule("command-calm", "(?:por favor,? )?(?:cálmese|cálmate|tranquilícese|tranquilízate|relájese|relájate)"),
  rule("command-calm", "(?:mantenga|conserve|guarde|tenga)(?: la)? calma|tranquil[oa],"),
  rule("command-calm", "no (?:se|te) (?:altere|alteres|enoje|enojes|enfade|enfades|exalte)|no es para tanto"),
  rule("policy-wall", "por política|por normativa|por norma de la empresa|por reglamento"),
  rule(
    "policy-wall",
    "(?:es|son) (?:la |las |nuestra |nuestras )?(?:política|políticas|normas)(?: de (?:la )?(?:empresa|compañía|tienda))",
  ),
  rule(
    "policy-wall",
    "nuestras? políticas? (?:no )?(?:permite|permiten|establece|establecen|indica|indican|dice|dicen)",
  ),
  rule("policy-wall", "según (?:nuestra|nuestras|la|las) (?:política|políticas|normativa|normas)"),
  rule("cold-refusal", "lamentablemente|desafortunadamente|desgraciadamente|por desgracia", ""),
  rule(
    "cold-refusal",
    "(?:lamento|lamentamos|siento|sentimos) (?:informarle|informarte|comunicarle|comunicarte|decirle|decirte)(?: (?:de )?que)?",
  ),
  rule("cold-refusal", "nos es imposible|no estamos en condiciones de"),
  rule(
    "told-you",
    "como (?:ya )?(?:le|te|les) (?:he |hemos |había |habíamos )?(?:dije|dijimos|dicho|indiqué|indicamos|indicado|comenté|comentamos|comentado|expliqué|explicado|informamos|informado|mencioné|mencionado)",
  ),
  rule(
    "told-you",
    "como (?:ya )?(?:se (?:le )?)?(?:mencionado|mencionó|indicado|indicó|comentado|explicado) (?:anteriormente|antes|arriba)|tal (?:y )?como (?:se )?(?:indicó|informó|mencionó)",
  ),
  rule("told-you", "obviamente|evidentemente|como (?:usted )?(?:ya )?sabe|como es lógico", ""),
  rule("told-you", "(?:le|te) repito|reitero que|(?:ya )?se lo (?:dije|he dicho|expliqué)"),
  rule(
    "blame",
    `(?:usted )?(?:debió|debiste|debería haber|deberías haber|tendría que haber|tenía que haber) (?=(?:${OUGHT}|leído|revisado|avisado|llamado|enviado|sabido|cancelado|pagado|seguido|comprobado|consultado)(?!\\p{L}))`,
  ),
  rule("blame", `(?:usted|tú) no (?=(?:${OMITTED})(?!\\p{L}))`),
  rule("blame", "no (?:leyó|siguió|revisó) (?:las|los|el|la|bien)"),
  rule(
    "blame",
    "(?:es |fue |ha sido )?(?:su|tu) (?:propi[oa] )?(?:culpa|error|descuido|equivocación)|(?:se|te) (?:ha )?equivocad?[oó]",
  ),
  rule("blame", "(?:usted )?(?:olvidó|se olvidó de|omitió)"),
  rule(
    "doubt",
    "(?:usted )?alega(?: que)?|(?:usted )?afirma que|(?:usted )?asegura que|dice usted que",
    "usted nos cuenta que",
  ),
  rule(
    "doubt",
    "según usted|supuestamente|presuntamente|supuest[oa]s?(?= (?:error|fallo|cargo|problema|falla))",
  ),
  rule("doubt", "eso no es lo que (?:veo|vemos|consta|figura|me consta)|si (?:eso )?es cierto"),
  rule(
    "non-apology",
    "(?:disculpe|disculpa|perdone|perdona|lamento|lamentamos|siento|sentimos|disculpas|perdón) si",
  ),
  rule("non-apology", "(?:lamento|lamentamos|siento|sentimos) que (?:se|te) (?:sienta|sientas|haya sentido)"),
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
    `(?<!no )(?:usted |tú )?(?:debe|debes|deberá|deberás|tiene que|tienes que|tendrá que|tendrás que) (?!(?:${STATES})(?!\\p{L}))(?=\\p{L}+r(?:l[aeo]s?|nos|me|se)?(?!\\p{L}))`,
  ),
  rule(
    "orders",
    "es (?:su|tu) (?:obligación|responsabilidad)|está (?:usted )?obligad[oa] a|es obligatorio que",
  ),
  rule(
    "but-eraser",
    "(?:entiendo|entendemos|comprendo|comprendemos)[^.!?\\n]{0,80}?[, ](?:pero|sin embargo|no obstante)",
  ),
  rule("but-eraser", "(?:lo siento|lo lamento|disculpe|perdone),? pero"),
  rule(
    "false-understanding",
    "sé (?:exactamente|perfectamente|bien) (?:cómo|lo que) (?:se |te )?(?:siente|sientes)",
  ),
  rule(
    "false-understanding",
    "(?:entiendo|comprendo) (?:perfectamente|completamente|totalmente) (?:cómo|lo que|su|tu)",
  ),
  rule(
    "over-promise",
    "(?:le |te |se lo |te lo )?(?:garantizo|garantizamos|aseguro|aseguramos|prometo|prometemos)",
  ),
  rule("over-promise", "de inmediato|inmediatamente|en seguida|enseguida"),
  rule("over-promise", "sin falta|con toda seguridad|sin (?:ninguna |lugar a )?dudas?|definitivamente", ""),
  rule("over-promise", "seguro que|al 100 ?%"),
  rule(
    "over-promise",
    "(?:nunca|jamás) (?:más )?(?:volverá|va a volver) a (?:ocurrir|pasar|suceder)|no volverá a (?:ocurrir|pasar|suceder)",
  ),
  rule("over-promise", "lo antes posible|cuanto antes|lo más pronto posible"),
  rule(
    "passing-on",
    "no es (?:mi|nuestr[ao]) (?:área|departamento|competencia|responsabilidad|problema)|no (?:me|nos) (?:corresponde|compete)",
  ),
  rule(
    "passing-on",
    "(?:diríjase|comuníquese|póngase en contacto|contacte) (?:a|al|con) (?:el |la |su )?(?:departamento|área|banco emisor|proveedor) (?:correspondiente|directamente|usted)",
  ),
  rule("jargon", "se ha procedido a|hemos procedido a|se procederá a|procederemos a"),
  rule("jargon", "a la (?:mayor )?brevedad(?: posible)?"),
  rule(
    "jargon",
    "estimad[oa](?:\\(a\\)|/a)?s? (?:cliente|usuari[oa]|señor|señora)s?|muy señor(?:es)? mío(?:s)?",
  ),
  rule(
    "jargon",
    "por medio de la presente|por la presente|sin otro particular|quedamos a su (?:entera )?disposición|sírvase|el día de hoy|(?<!a )favor de",
  ),
  rule("jargon", "su (?:llamada|opinión|satisfacción) es (?:muy )?importante para nosotros"),
  rule(
    "closing-door",
    "(?:la |nuestra |esta |mi )?(?:decisión|respuesta) (?:es|será) definitiva|es definitivo",
  ),
  rule(
    "closing-door",
    "no (?:hay|puedo|podemos) (?:nada más que |hacer nada más|hacer más)(?:hacer)?|no se puede hacer nada",
  ),
  rule(
    "closing-door",
    "(?:damos|doy) (?:el (?:caso|asunto)|la (?:conversación|discusión)) por (?:cerrad[oa]|zanjad[oa]|terminad[oa])",
  ),
];

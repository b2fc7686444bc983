/** Spanish words that mock, or that win the argument and lose the customer. */
import { rule, type ToneRule } from "./types";

export const SPANISH_BARBS: readonly ToneRule[] = [
  rule(
    "sarcasm",
    "gracias por nada|qué amable de (?:su|tu) parte|qué (?:gracioso|graciosa|listo|lista)(?=[.!,]|$)",
  ),
  rule("sarcasm", "(?:vaya,? )?qué (?:gran )?(?:sorpresa|casualidad|novedad|raro)|vaya (?:sorpresa|novedad)"),
  rule("sarcasm", "por (?:enésima|décima|centésima|milésima) vez|por última vez(?=,)", ""),
  rule(
    "sarcasm",
    "no es (?:tan|nada) (?:difícil|complicado)|¿?(?:tan )?(?:difícil|complicado) es|no es ciencia espacial|no hace falta ser (?:un )?(?:genio|ingenier[oa]|adivin[oa])",
  ),
  rule("sarcasm", "(?:pues )?(?:buena|mucha) suerte con (?:eso|esto)|que le vaya bonito|que te vaya bonito"),
  rule(
    "sarcasm",
    "si (?:se|te) (?:hubiera|hubiese|hubieras|hubieses|molestara|molestaras) (?:molestado |tomado la molestia |dignado )?(?:en|de|a)|si se dignara",
  ),
  rule(
    "sarcasm",
    "(?:se|te) lo (?:voy a explicar|explico|explicaré|repito) (?:despacio|despacito|con (?:manzanas|dibujos|peras y manzanas)|otra vez)|más claro,? (?:el )?agua|¿?(?:se|te) lo dibujo",
    "se lo explico paso a paso",
  ),
  rule(
    "sarcasm",
    "(?:enhorabuena|felicidades|felicitaciones|bravo)[,.!]? (?:ha|has|usted|por (?:encontrar|no|romper))|¡?bravo!?(?=$|[ .])",
  ),
  rule(
    "sarcasm",
    "(?:hasta )?(?:un|mi) (?:niño|hijo|crío|sobrino|bebé)(?: de \\p{L}+ años)? (?:lo |la |sabe|puede|podría|entiende|entendería)",
  ),
  rule(
    "sarcasm",
    "como (?:todo el mundo|cualquiera|cualquier persona) (?:sabe|puede ver|ve|vería|entiende)",
    "",
  ),
  rule(
    "sarcasm",
    "si (?:usted|tú) lo (?:dice|dices)|lo que (?:usted|tú) (?:diga|digas)|ya,? claro|claro,? claro|sí,? (?:seguro|claro),? (?:cómo no|como no)",
  ),
  rule(
    "sarcasm",
    "es (?:de |puro |simple )?sentido común|(?:hay que|haga|haz) (?:sus|tus|los) deberes|(?:menudo|vaya) (?:genio|lumbreras|lince)",
  ),
  rule("sarcasm", "perdone? (?:usted )?por (?:existir|respirar|intentar ayudar|hacer mi trabajo)"),
  rule(
    "sarcasm",
    "(?:a ver si )?(?:la próxima vez|otra vez|para la próxima),? (?:lea|lee|mire|mira|fíjese|fíjate|preste|presta)|a ver si (?:lee|lees|aprende|aprendes|se entera|te enteras)",
  ),
  rule("winning", "la verdad es que|lo cierto es que|el hecho es que|la realidad es que", ""),
  rule("winning", "con (?:todo|el debido|todo el) respeto|sin ánimo de ofender", ""),
  rule(
    "sarcasm",
    "no (?:sé|entiendo|comprendo) por qué (?:sigue|sigues|insiste|insistes)|qué bien[,.]? (?:otra|otro|más)|en nuestro lugar por una vez",
  ),
  rule(
    "winning",
    "para serle sincer[oa]|para ser (?:sincer[oa]|honest[oa]|franc[oa])|siendo sincer[oa]s?|sinceramente(?=,)|francamente(?=,)|honestamente",
    "",
  ),
  rule(
    "winning",
    "(?:usted |tú )?(?:se equivoca|te equivocas|está (?:muy |totalmente )?(?:equivocad[oa]|en un error)|estás (?:muy |totalmente )?(?:equivocad[oa]|en un error))(?: (?:con|en|sobre) (?:eso|esto))?(?=[.!,;]|$)",
    "yo veo otra cosa",
  ),
  rule(
    "winning",
    "(?:usted |tú )?(?:se equivoca|te equivocas|(?:está|estás) (?:muy |totalmente )?(?:equivocad[oa]|en un error))",
  ),
  rule("winning", "(?:se|te) (?:ha |has )?(?:equivocado|equivocó|equivocaste)"),
  rule(
    "winning",
    "(?:eso|esto) (?:es|no es) (?:simplemente |totalmente |rotundamente )?(?:falso|absurdo|mentira|ridículo|cierto|verdad|una tontería|un disparate|una barbaridad)",
    "yo veo otra cosa",
  ),
  rule("winning", "en realidad(?=,)|de hecho(?=,)", ""),
  rule(
    "winning",
    "(?:tengo|tenemos) pruebas|puedo demostrar(?:lo)?|reconozca que|reconoce que|admita que|admite que",
  ),
  rule(
    "winning",
    "(?:usted |tú )?(?:no|parece no|parece que no) (?:quiere |quieres )?(?:entiende|entiendes|entender|escucha|escuchas|escuchar)(?= (?:que|lo|nada|el|la)|[.,!]|$)",
  ),
  rule("winning", "le guste o no|te guste o no|guste o no guste|mal que le pese", ""),
  rule("winning", "lo que (?:usted|tú) no (?:entiende|entiendes|quiere ver|ve|comprende) es que", ""),
  rule("winning", "(?<=^|[.!?]\\s|\\n)una vez más,(?! (?:gracias|lamento|disculpe|perdón|siento))", ""),
];

/** What an agent at the end of their patience writes in Spanish: by how it is built, not by the words of one mail. */
import { rule, type ToneRule } from "./types";

const YOU = "(?:usted|ustedes|tú|vos)";
/** Wrongs that only the reader can be told of; what things and colleagues do as well needs "usted" beside it. */
const WRONGED =
  "rompió|rompiste|ignoró|ignoraste|estropeó|estropeaste|dañó|dañaste|mintió|mentiste|perdió|perdiste|se saltó|te saltaste|rechazó|rechazaste|provocó|provocaste|causó|causaste|tiró|tiraste|manipuló|manipulaste|desmontó|desmontaste|olvidó|olvidaste|se negó|te negaste";
const DID =
  "dio|diste|nos dio|nos diste|puso|pusiste|metió|metiste|escribió|escribiste|marcó|marcaste|indicó|indicaste|rellenó|rellenaste|eligió|elegiste|pidió|pediste|compró|compraste|tecleó|introdujo|introdujiste|anotó|envió|enviaste|mandó|mandaste|siguió|seguiste|usó|usaste|instaló|instalaste|conectó|conectaste";
const BEGINS = "(?<=^\\s*|[.!?:;,¡¿\\n]\\s*)";
/** Where a verb without "usted" can only be the reader's. */
const YOURS = `(?:${BEGINS}|(?<=(?:usted|tú|porque|pero|nos|me) ))`;
const READ =
  "lea|lee|mire|mira|revise|revisa|fíjese|fíjate|compruebe|comprueba|piense|piensa|infórmese|infórmate|pregunte|pregunta|aprenda|aprende";
const THEM = "(?:le|te|les|se lo|te lo|lo|la)";

export const SPANISH_TEMPER: readonly ToneRule[] = [
  rule(
    "blame",
    `${YOU} (?:mism[oa] |sol[oa] |no |nunca |solo )*(?:lo |la |los |las |nos |me )?(?:${WRONGED})|(?:lo|la|los|las) (?:rompió|rompiste|estropeó|estropeaste|manipuló|manipulaste|desmontó|desmontaste) (?:usted|tú)|(?<=^\\s*|[.!?\\n]\\s*)(?:ignoró|ignoraste|rompiste|mentiste|mintió|te negaste|te saltaste)`,
  ),
  rule(
    "blame",
    `${YOURS}(?:${DID}) (?:muy )?mal(?! (?:estado|tiempo|día))(?: (?:el|la|los|las|su|tu) \\p{L}+)?|${YOURS}(?:${DID}) (?:el|la|los|las|un|una) (?:\\p{L}+ ){0,2}(?:que no (?:era|es|corresponde)|mal(?=[.,!;]|$)|caducad[oa]|falsa?o?(?![\\p{L}]))`,
  ),
  rule(
    "blame",
    `(?:${YOU} )?(?:tardó|tardaste|dejó pasar|dejaste pasar) (?:\\p{L}+ ){1,4}(?:en (?:decir|avisar|llamar|contar|escribir|reclamar|quejarse|contestar|responder|devolver)|(?:antes de|para) (?:decir|avisar|llamar|escribir|reclamar|quejar)|sin (?:decir|avisar))\\p{L}*`,
  ),
  rule(
    "blame",
    "(?:se|te) (?:habría|hubiera|hubiese|habrías|hubieras|hubieses) (?:ahorrado|evitado)|(?<!yo )(?:podría|podrías|pudo|pudiste|podía|podías|hubiera podido) (?:haber )?(?:haberl[oa] |haberse |haberte )?(?:mirado|leído|avisado|llamado|preguntado|comprobado|evitado|dicho|pensado)(?: antes)?|(?<!(?:por|de|tras|sin|al|podido|debe|puede|parece|después) )haber(?:lo|la|los|se)? (?:leído|pensado|mirado|dicho|preguntado|avisado|comprobado)(?: (?:antes|mejor|a tiempo))?(?=[.,!;]|$)",
  ),
  rule(
    "blame",
    "(?:hizo|hiciste|ha hecho|has hecho) (?:caso omiso|algo mal|mal uso|oídos sordos)|algo (?:habrá|habrás) (?:hecho|tocado|roto)(?: usted)?|algo (?:ha|has) (?:hecho|tocado) (?:usted|tú)|(?:no )?(?:nos|me) (?:eche|eches|culpe|culpes)(?: la culpa)?|(?:deje|deja) de (?:culpar|echar)\\p{L}*",
  ),
  rule(
    "blame",
    "(?:la )?(?:culpa|responsabilidad|equivocación) (?:(?:es|fue|ha sido) )?(?:solo |únicamente |exclusivamente |enteramente |toda |entera )*(?:(?:es|fue) )?(?:suya|tuya|de usted|de ustedes)|(?:eso|esto)(?: ya)? es (?:cosa|asunto|problema) (?:suy[oa]|tuy[oa]|de usted)|(?:ese|este|eso) (?:ya )?es (?:su|tu) (?:problema|asunto)|(?:es|son) (?:su|tu) problema",
  ),
  rule(
    "blame",
    "(?:a lo mejor|quizás?|tal vez|igual|será que|lo que pasa es que|el problema es que)(?: es que)? (?:usted |tú )?no (?:lo |la |se |te )?(?:sabe|sabes|entiende|entiendes|quiere|quieres|lee|lees|leyó|leíste|mira|miró|escucha|escuchas|sepa|sepas|entienda|entiendas|leyera|leyó|ha leído|has leído)|no (?:sabe|sabes) (?:ni |siquiera |cómo )?(?:usar|leer|utilizar|lo que (?:quiere|quieres|dice|dices)|de lo que)\\p{L}*",
  ),
  rule(
    "sarcasm",
    `(?:la próxima vez|la próxima|en el futuro|otra vez|para otra vez|en adelante),? (?:${READ}|mejor)`,
  ),
  rule(
    "sarcasm",
    `(?:por favor,? )?(?:${READ})(?: \\p{L}+){1,5} antes de (?:quejarse|quejarte|acusar|reclamar|culpar|protestar|escribir|preguntar|llamar|gritar|exigir)\\p{L}*|(?:${READ}) (?:bien|mejor)(?=[ .,!]|$)`,
  ),
  rule(
    "sarcasm",
    `(?:cuántas|cuantas) veces (?:más )?(?:${THEM} )?(?:tengo|tenemos|hay|debo|debemos|hace falta|voy|quiere|quieres)|hasta cuándo|¿?(?:ha|has|se ha|te has) (?:leído|mirado|molestado|escuchado|entendido|abierto|fijado) (?:siquiera|acaso|al menos|en)|(?:siquiera|acaso) (?:ha|has|se ha|leyó|leíste|miró|miraste|sabe|sabes|lee|mira|entiende|cree|crees|tengo|soy|somos)`,
  ),
  rule(
    "sarcasm",
    "(?<=^\\s*|[¿.!?,;]\\s*)(?:qué|que) (?:más )?(?:esperaba|esperabas|esperaban|se esperaba|se creía|te creías|se piensa|se ha creído|te has creído|quiere que le diga|quieres que te diga)(?: usted)?|(?:qué|cuál) parte (?:de|no)|quién se (?:ha creído|cree)|por qué (?:demonios|diablos|narices)|por qué no (?:leyó|leíste|lee|lees|miró|miraste|mira|avisó|avisaste|llamó|preguntó|preguntaste|escucha|me escucha)",
  ),
  rule(
    "closing-door",
    "(?:no (?:voy|vamos|pienso|pensamos|quiero|queremos|estoy dispuest[oa]|estamos dispuestos) (?:a |para )?(?:seguir |volver a |más )?(?:discutir|discutiendo|repetir|repetír\\p{L}*|entrar|explicar\\p{L}*|perder|contestar|responder|hablar|aguantar|tolerar|justificar\\p{L}*|debatir|pelear))(?: más)?",
  ),
  rule(
    "closing-door",
    "(?:esta|la|nuestra) (?:conversación|discusión|charla) (?:ha terminado|se ha terminado|terminó|se acabó|está (?:terminada|cerrada|acabada)|acaba aquí|termina aquí)|(?<=^\\s*|[.!?\\n]\\s*)(?:hasta aquí|se acabó|basta ya|ya basta|ya está bien)(?=[.,!]|$)|(?:estoy|estamos) (?:muy |ya |más que )?(?:hart[oa]s?|cansad[oa]s?) (?:de|ya)|(?:no tengo|no tenemos|sin) (?:ni )?(?:tiempo|paciencia|ganas) (?:para|de) (?:esto|eso|usted|ti|tonterías|discutir|que)|(?:perder|pierdo|perdiendo|pierda|pierdas|hace perder|haga perder) (?:más (?:el )?|mi |nuestro )tiempo|(?:perdemos|estamos perdiendo|estoy perdiendo) el tiempo|(?:no|deje de|deja de) (?:me |nos )?(?:vuelva|vuelvas|escriba|escribas|moleste|molestes|molestar) (?:a |más)(?:escribir|llamar|molestar)?\\p{L}*|déje(?:me|nos) en paz",
  ),
  rule(
    "closing-door",
    "si no (?:le|te|les) (?:gusta|gustan|parece bien|parece|convence|interesa)[^.!?\\n]{0,20},? (?:compre|compra|váyase|vete|busque|busca|cómprelo|cancele|ya sabe|ahí|puede|puedes|es|pues)|(?:nadie|quién) (?:le|te|les|lo|la) (?:obligó|obliga|ha obligado|mandó|manda|pidió)|(?:compre|compra|váyase|vaya|búsquelo|cómprelo) (?:en|a) (?:otro|otra) (?:sitio|lado|tienda|parte|lugar)",
  ),
  rule(
    "closing-door",
    "(?:quéjese|quéjate|reclame|reclama|denuncie|denuncia|escriba|vaya|diga|haga|proteste|publique|demande)(?:nos)? (?:\\p{L}+ ){0,2}(?:donde|lo que|a quien|cuanto|todo lo que|como|cuando) (?:usted |tú )?(?:quiera|quieras|guste|gustes|le dé la gana|le parezca)|no (?:va|vas|van|le va|te va) a (?:cambiar nada(?! (?:en|de) (?:su|tu))|conseguir nada|lograr nada|sacar nada|servir(?:le|te)? de nada)|(?:adelante|ánimo),? (?:y )?(?:escriba|escribe|denuncie|ponga|pon|reclame|quéjese|demande|hágalo|publique|vaya|llame)|(?:le|te) deseo (?:mucha )?suerte|me (?:da|dan) (?:igual|lo mismo)|me (?:trae|tiene) sin cuidado|nos da igual|mala suerte|pues (?:nada|así es)|así es la vida|lo toma o lo deja|lo tomas o lo dejas|ajo y agua",
  ),
  rule(
    "closing-door",
    "no (?:tenemos|tengo|estamos|estoy) (?:ninguna |la |el )?(?:obligación|obligad[oa]s?|deber) (?:de|a)|no (?:le|te) deb(?:o|emos) (?:nada|ninguna|explicaciones)|no (?:tengo|tenemos) (?:por qué|que) (?:dar\\p{L}*|explicar\\p{L}*|justificar\\p{L}*|aguantar\\p{L}*)",
  ),
  rule(
    "doubt",
    "(?:me |nos )?(?:cuesta|resulta difícil|es difícil|resulta imposible|parece difícil)(?: (?:mucho|bastante|de))* (?:de )?creer\\p{L}*|(?:lo |yo |mucho )?dud(?:o|amos) (?:mucho|que|de|bastante)|no (?:me|nos) (?:lo |la |le |te )?(?:creo|creemos|trago|tragamos)|no (?:le|te) cre(?:o|emos)|(?:pretende|quiere|espera|pretendes|quieres|esperas) que (?:me lo |le |te |nos lo |lo )?(?:crea|creamos)|no hay quien (?:se lo |lo )?crea",
  ),
  rule(
    "doubt",
    "qué (?:curioso|casualidad|raro|extraño|conveniente|oportuno)(?: que)?|(?:muy|bastante|un poco|demasiado|resulta) (?:curioso|raro|extraño|conveniente|sospechoso|oportuno) que|(?:bonita|menuda|vaya|otra) (?:historia|excusa)|(?:cambia|cambias|ha cambiado|has cambiado|cambiando) (?:de versión|de historia|su historia|tu historia|la historia|su versión|tu versión)|cada vez (?:cuenta|cuentas|dice|dices) (?:una|otra|algo)",
  ),
  rule(
    "doubt",
    "(?:ayer|antes|primero|el otro día|la semana pasada|al principio) (?:usted |tú )?(?:me |nos )?(?:dijo|dijiste|decía|decías|contó|contaste|escribió|escribiste|ponía)(?: usted)? (?:otra cosa|algo (?:distinto|diferente|muy)|lo contrario|que no)|(?:me|nos) (?:dijo|dijiste|contó|contaste) (?:usted )?(?:otra cosa|lo contrario)|(?:los dos|ambos|usted y yo|tú y yo|todos) sabemos|no (?:demuestra|prueba|significa) (?:absolutamente )?nada|(?:es|son|eso es|sus|tus) (?:una |puras? )?mentiras?|(?:está|estás) mintiendo|(?:miente|mientes)(?=[.,!]|$)|sigue(?:s)? (?:insistiendo|quejándo\\p{L}*|repitiendo|preguntando|escribiendo|mandando|cambiando|sin (?:entender|leer|escuchar))",
  ),
  rule(
    "winning",
    "no (?:sea|seas) (?:tan |usted )?(?:\\p{L}+ )?(?:ridícul[oa]|absurd[oa]|infantil|maleducad[oa]|exagerad[oa]|grosero|grosera|pesad[oa]|dramátic[oa]|impaciente)|(?:está|estás) (?:siendo|haciendo el) (?:\\p{L}+ )?(?:ridícul[oa]|absurd[oa]|infantil|grosero|grosera|maleducad[oa]|injust[oa]|agresiv[oa])|(?:es|eres) (?:usted )?(?:un |una )?(?:maleducad[oa]|mentiros[oa]|grosero|grosera|pesad[oa]|exagerad[oa]|impertinente)|no exagere|no exageres|no se haga|no te hagas",
  ),
  rule(
    "doubt",
    "si (?:es que )?(?:de verdad|realmente|en verdad|verdaderamente) |si (?:es|está|fue|fuera) (?:de verdad|realmente) ",
  ),
  rule(
    "command-calm",
    "no (?:le |te )?(?:consiento|tolero|admito|permito|acepto|aguanto|vamos a tolerar|vamos a aceptar|voy a tolerar|voy a aceptar)(?: que)? (?:ese|este|su|tu|esas|estas|sus|me|nos|más|tales)(?: \\p{L}+)?|(?:a mí )?no (?:me|nos) (?:hable|hables|trate|trates|insulte|insultes|amenace|amenaces|falte|faltes|venga|vengas|diga lo)(?: (?:así|de esa|de ese|más|con))?|(?:su|tu|ese) (?:tono|actitud|comportamiento|conducta) (?:es|no|está|resulta|me|deja)|(?:con|sus|tus|esas) (?:amenazas|insultos|gritos|exigencias) (?:no|no va|no vas|me|nos|solo)|amenazar(?:nos|me)? no",
  ),
  rule(
    "command-calm",
    "no (?:es|eres) (?:usted |tú )?(?:el|nuestr[oa]|la) únic[oa]|¿?(?:es que )?(?:se |te )?(?:cree|crees|piensa|piensas) (?:usted )?que (?:no )?(?:es|eres|somos|soy|estamos|estoy|tengo|tenemos)(?: (?:usted|tú))?(?: \\p{L}+){1,4}|(?:es|eres) (?:usted |tú )?(?:el únic[oa]|la única)(?: (?:cliente|persona|client[ae]))? (?:con (?:este|ese)|que (?:se queja|tiene (?:este|ese)|protesta|reclama))|(?:tenemos|tengo|hay) (?:más|otros|cientos de|miles de|muchos)(?: otros)? (?:clientes|pedidos|personas|casos|correos)(?= que| por|[.,!]|$)|(?:espere|espera|pague|paga|haga cola|siga)(?: \\p{L}+){0,3} como (?:todo el mundo|todos|los demás|cualquiera)|espere(?:se)? (?:a )?su turno|el mundo no gira|(?:aguántese|espérese|confórmese|resígnese)",
  ),
  rule(
    "winning",
    "(?:ustedes|los clientes|la gente|algunos)? ?siempre (?:quieren|quiere|quieres|exigen|se quejan|se queja|te quejas|piden|pide|encuentra|encuentran) (?:todo|lo mismo|algo|de todo|gratis)|siempre (?:está|estás|están) (?:quejándo\\p{L}*|con lo mismo|protestando)|(?:gente|clientes|personas) como (?:usted|tú|ustedes)|(?:quien|quienes|gente que|clientes que|los que) no (?:sabe|saben|quiere|quieren) (?:leer|escuchar|esperar|entender|pagar)|(?:debería|deberías|tendría que|tendrías que) (?:dar (?:las )?gracias|estar agradecid[oa]|alegrarse|avergonzarse|darle vergüenza|estar content[oa])|típico de (?:usted|ustedes|clientes)|vergüenza (?:le|te) (?:debería|tendría)",
  ),
  rule(
    "told-you",
    "ya (?:lo )?(?:hemos|habíamos) (?:hablado|discutido)(?: (?:de|sobre) (?:esto|eso|ello|lo mismo))?(?: \\p{L}+ veces|(?=[.,!]))|(?:lo )?(?:dice|pone|indica|explica) (?:muy |bien |perfectamente )?(?:clar(?:o|a|amente)|clarísim[oa]|escrito bien)|(?:más )?claro no (?:puede|se puede)|(?:según|lea|vea|revise|relea) mi (?:último|anterior|primer) (?:correo|mensaje|mail)|(?:se|te) lo (?:voy a decir|digo|explico|diré) (?:solo |sólo )?(?:una vez|por última|una última)|de una vez por todas|no (?:lo |se lo |te lo )?(?:voy a|pienso) repetir\\p{L}*",
  ),
  rule(
    "over-promise",
    "(?:le |te |se lo |te lo )?(?:juro|juramos) que|(?:le |te )?(?:doy|damos|tiene|tienes) (?:mi|nuestra) palabra(?: de)? que",
    "calculo que",
  ),
  rule(
    "over-promise",
    "(?:se lo |te lo )?(?:juro|juramos)(?=[.,!]|$)|(?:le |te )?(?:doy|damos|tiene|tienes) (?:mi|nuestra) palabra",
  ),
  rule(
    "over-promise",
    "(?:créame|créeme|confíe en (?:mí|nosotros)|confía en (?:mí|nosotros))(?=,)|(?<=, )(?:créame|créeme|confíe en (?:mí|nosotros)|confía en (?:mí|nosotros)|se lo aseguro)(?=[.!]|$)",
    "",
  ),
  rule(
    "over-promise",
    "(?:quédese|quédate|esté|estate|puede estar|puedes estar) tranquil[oa]|(?:hasta )?el último (?:céntimo|centavo|peso|euro)|(?:sin|no hay) (?:ningún |el menor )?riesgo(?: (?:ninguno|alguno))?(?=[.!,]|$)|pase lo que pase|(?:saldrá|quedará|llegará|estará|será|va a quedar|va a salir|va a llegar) (?:\\p{L}+ )?(?:perfect[oa]|impecable|como nuev[oa])|nada (?:puede|va a|podrá) (?:salir mal|fallar)|(?:absolutamente|totalmente|completamente) (?:segur[oa]|garantizad[oa])|garantiz(?:o|amos) (?:absolutamente|totalmente|al 100)",
  ),
  rule(
    "over-promise",
    "(?:hoy|mañana|esta tarde|esta noche) mismo (?:se lo |te lo |le |te |lo |la |queda |estará |está |tiene |tendrá |lo tiene |lo tendrá )*(?:soluciono|solucionamos|arreglo|arreglamos|resuelvo|resolvemos|solucionado|arreglado|resuelto|en casa|tiene|tendrá|dejamos arreglado)|(?:se lo |te lo |lo |la )?(?:soluciono|arreglo|resuelvo|solucionamos|arreglamos|resolvemos|solucionaré|arreglaré|resolveré) (?:hoy|mañana|esta tarde|esta noche|ya|en un momento|en cinco minutos)(?: mismo)?",
  ),
  rule(
    "blame",
    "(?:usted |tú )(?:no|ni|nunca|jamás) (?:se |te |me |nos |lo |la |le )?(?:ha |has )?(?:tiene derecho|tienes derecho|sabe|sabes|quiere|quieres|puede exigir|puedes exigir|escucha|lee|abrió|abriste|leyó|mencionó|mencionaste|preguntó|preguntaste|preguntado|molestó|abierto|esperó|esperaste|aportó|demostró|colabora|colaboras|ayuda|ayudas)|(?<=^\\s*|[.!?\\n]\\s*|que )ni (?:siquiera )?(?:abrió|abriste|leyó|leíste|miró|miraste|preguntó|llamó|se molestó|ha leído|ha abierto|ha mirado)|no (?:tiene|tienes) (?:ningún )?derecho a",
  ),
  rule(
    "blame",
    "(?:lo |ya lo )?(?:sabría|sabrías|entendería|entenderías|habría sabido|habría visto|habrías visto) si|si (?:me |nos |lo |la )?(?:hubiera|hubiese|hubieras|hubieses) (?:escuchado|hecho|dicho|pensado|contestado|abierto|seguido|guardado|puesto|traído|atendido|consultado)|(?:tiró|tiraste|dejó|dejaste|abrió|abriste|cortó|mojó|guardó|lavó|perdió|perdiste)(?: \\p{L}+){1,8},? (?:así que|y ahora|conque|por eso)|y ahora (?:la culpa|el culpable|quiere|quieres|resulta|pretende|exige|viene|vienes)",
  ),
  rule(
    "closing-door",
    "(?:y )?no (?:va|vamos|voy|pienso|pensamos)(?: a)? cambiar(?: de (?:opinión|idea))?(?=[.,!;]|$)|si no (?:es|eres) capaz|si no (?:sabe|sabes|puede|puedes|quiere|quieres) (?:leer|seguir|escuchar|entender|usar|colaborar)[^.!?\\n]{0,60}|no (?:espere|esperes|cuente con|cuentes con)(?! (?:a que|al|el (?:martes|lunes)))|no (?:tiene|tendría|le veo|veo) (?:ningún )?sentido (?:que|escribir|seguir|insistir|llamar)|de nada (?:sirve|le sirve|te sirve|servirá)|(?:yo )?(?:solo|sólo|únicamente) (?:le digo|te digo|trabajo aquí|cumplo|hago mi trabajo|sigo (?:órdenes|las normas))|(?:yo )?no (?:tengo|tenemos) la culpa|qué quiere que (?:yo )?(?:le )?(?:haga|le haga)(?=[.?!]|$| yo)",
  ),
  rule(
    "told-you",
    "(?:es |van? |con esta (?:son|van) )?(?:la )?(?:segunda|tercera|cuarta|quinta|décima|enésima|dos|tres|cuatro|cinco) (?:vez|veces) que (?:me |nos |le |lo |se lo |te lo )?(?:pregunta|preguntas|explico|digo|repito|respondo|contesto|pide|pides|reclama)|(?<=^|[.!?]\\s|\\n)una vez más:|ya (?:le|te) (?:di|dimos|advertí|advertimos|contestaron|hemos dado|he dado) (?!el |un |su )|ya (?:se lo|te lo|se la) (?:di|dije|dijeron|dieron|explicaron|contestaron|advertí|advertimos|avisé|avisamos|avisaron)|(?:lo |la )?(?:pone|dice|figura|aparece|está)(?: \\p{L}+)? en (?:la|el) (?:\\p{L}+ )?(?:página|contrato|manual|cláusula|web)(?: \\p{L}+){0,4} que (?:firmó|firmaste|aceptó|aceptaste|leyó|tiene delante)",
  ),
  rule(
    "doubt",
    "no (?:prueban|demuestran|significan|dicen|prueba|demuestra|quiere decir) (?:absolutamente )?nada(?! (?:desde|de momento))|nunca (?:hemos|habíamos|nos ha|habíamos) (?:tenido|recibido|pasado|visto) (?:este|ese|esto|eso|tal|una|ningun|ningún) ?(?:problema|queja|caso)?|(?:nunca|jamás) (?:nos )?(?:ha pasado|había pasado|pasó) (?:esto|eso)? ?con|antes de (?:acusar|culpar|atacar|insultar|gritar|quejarse)\\p{L}*|(?:me|nos) (?:está|estás) (?:llamando|acusando|tratando de|insultando|tomando)|(?:me|nos) (?:llama|acusa|toma por)(?: usted)? (?:mentiros|ladron|tont|idiota|estúpid)\\p{L}*",
  ),
  rule(
    "command-calm",
    "(?:tanto|tanta|menudo|vaya|semejante|ese|este) (?:escándalo|drama|jaleo|lío|alboroto|espectáculo|circo|queja)(?! (?:de|con|en) )|a qué viene (?:tanto|tanta|eso|esto|ese|este)|(?:un poco|algo) (?:más )?de (?:paciencia|respeto|educación|comprensión|calma|consideración|gratitud)|(?:deje|deja|dejen) de (?:gritar|exagerar|insistir|amenazar|insultar|molestar|acusar|lloriquear|discutir|hacer)\\p{L}*|no (?:monte|montes|haga|hagas) (?:un |una |tanto |tal )(?:escándalo|drama|escena|número|lío)|no dramatice|no dramatices",
  ),
  rule(
    "sarcasm",
    "como (?:hace|hacen|hizo|hemos hecho|tiene que hacer) (?:todo el mundo|todos|los demás|cualquiera)|pues (?:haber\\p{L}*|lea|espere|búsquese|pregúntele)(?: \\p{L}+)?",
  ),
  rule(
    "over-promise",
    "no volverá a (?:tener|pasar|sufrir|ocurrir|ver)(?: \\p{L}+){0,4}(?: (?:nunca|jamás|en la vida|más))?|(?:nunca|jamás)(?: más)? (?:tendrá|tendrás|volverá|volverás|va a tener|vas a tener)|(?:tenga|ten|puede tener|puede estar|esté|dé) (?:por segur[oa]|la seguridad|la certeza|por hecho|segur[oa] de)|(?:todo|nada) (?:saldrá|va a salir|irá|va a ir|quedará|va a quedar|va a fallar|fallará) (?:perfect\\p{L}*|bien|perfectamente|genial|de maravilla|mal)|(?:me encargo|me aseguro|nos aseguramos|me ocupo)(?: yo)?(?: personalmente)? de que (?:no|nada|todo|nunca)|(?:es|está) (?:completamente|totalmente|absolutamente|100 ?%) segur[oa]",
  ),
];

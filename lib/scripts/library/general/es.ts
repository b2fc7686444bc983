/** The Spanish words of the general replies, usted and tú side by side; greeting and sign-off come from `frame.ts`. */
import type { SpanishTexts } from "../../assemble";

export const SPANISH: SpanishTexts = {
  "gen.ack.recap": {
    usted: {
      mail: [
        "[[{feeling} ]]Nos escribió sobre {what_happened} y, antes de dar cualquier paso, quiero asegurarme de haberlo entendido bien.",
        "A partir de ahora me ocupo yo de su caso. Estoy revisando nuestros registros, así que nadie le pedirá que lo explique otra vez. Tendrá noticias mías a más tardar el {by_when}. Ese día le escribiré aunque todavía me falte alguna respuesta.",
        "Si se me escapa algo, o si algo ha cambiado desde su mensaje, basta con responder aquí: me llega directamente.[[ Su número de referencia es {ref}.]]",
      ],
    },
  },
  "gen.ack.angry": {
    usted: {
      mail: [
        "He leído todo lo que nos cuenta sobre {what_happened}. Entiendo que espere hechos y no una respuesta automática más.",
        "[[Veo también lo que le ha costado: {impact}. ]]Por eso ya he dado un primer paso: {first_step}.",
        "Tendrá noticias mías a más tardar el {by_when}: una respuesta o, si hace falta más tiempo, el motivo exacto. Llevo su caso personalmente y seguiré con él hasta que quede resuelto. Nadie le pedirá que empiece desde cero.",
        "¿Prefiere hablarlo? Respóndame con un teléfono y una hora que le venga bien, y yo me encargo de llamar.",
      ],
    },
  },
  "gen.ack.second": {
    usted: {
      mail: [
        "Ya nos ha escrito más de una vez sobre {what_happened}[[; la primera, el {first_date}]]. La solución tendría que haber llegado antes que este mensaje.[[~ Lamento que haya sido necesario insistir.]]",
        "Hay dos cosas que arreglar: el problema en sí y la espera que le hemos causado. Desde hoy llevo su caso personalmente. Tengo todo el historial delante, así que no hará falta repetir nada.",
        "A más tardar el {by_when} tendrá mi decisión por escrito. Si ese día aún falta algún dato, le diré cuál es y qué estoy haciendo para conseguirlo.",
        "Puede responder a este mensaje cuando quiera. Me llega directamente.",
      ],
    },
  },
  "gen.vuln": {
    usted: {
      mail: [
        "Gracias por la confianza de contarme lo que está viviendo. He leído su mensaje con atención y lo trataré con discreción.",
        "Quiero que este asunto le pese lo menos posible. Ya he dispuesto lo siguiente: {adjust}. Por hoy no hace falta que usted haga nada más.",
        "Sigo de cerca {topic} y le escribiré a más tardar el {by_when} con un solo paso, claro y sencillo. Seguiré siendo su contacto en todo momento, para que hable siempre con la misma persona.",
        "¿Cómo prefiere que nos comuniquemos: por mensaje, por teléfono o a través de alguien de su confianza? También puede pedirme que espere. Lo que elija estará bien.",
      ],
    },
  },
  "gen.ask.open": {
    usted: {
      mail: [
        "Gracias por escribirnos sobre {topic}. Me gustaría acertar a la primera, y usted sabe lo que pasó mejor que nuestros registros.",
        "¿Me ayuda con esto?\n– {q1}[[\n– {q2}]]",
        "Su respuesta me dice dónde mirar primero, para no hacerle perder tiempo por el camino equivocado. Con una o dos líneas basta. Si le resulta más fácil, una captura de pantalla o una foto también sirve.",
        "Mientras tanto sigo avanzando con lo que ya nos envió, y leeré su respuesta personalmente.[[ En cualquier caso, tendrá noticias mías a más tardar el {by_when}.]]",
      ],
    },
  },
  "gen.ask.evidence": {
    usted: {
      mail: [
        "Gracias por contarme lo ocurrido. Ya estoy trabajando en su mensaje sobre {what_happened} con lo que nos envió.",
        "Hay algo que me ayudaría a avanzar más rápido: {evidence}. Si lo tiene a mano, responda a este mensaje y adjúntelo.",
        "Si no lo tiene, no pasa nada. Dígamelo en una línea y sigo adelante sin ello. Su caso no pierde su lugar.",
        "Por favor, no incluya números de tarjeta ni contraseñas; aquí nunca hacen falta.[[ Tendrá noticias mías a más tardar el {by_when}, con adjunto o sin él.]]",
        "Gracias por su ayuda. Leeré personalmente lo que me envíe.",
      ],
    },
  },
  "gen.upd.know-did-next": {
    usted: {
      mail: [
        "Unas líneas sobre {topic}, para que no haga falta que usted pregunte.",
        "Lo que sé: {know}.\nLo que he hecho: {did}.\nLo que sigue: {next}.",
        "Volveré a escribirle a más tardar el {by_when}, aunque ese día no haya novedades. Hasta entonces no necesito nada de su parte.",
        "Si algo cambia para usted, o si hay una fecha que le preocupa, responda aquí y lo tendré en cuenta. Sé que esperar cansa. Su caso sigue abierto sobre mi mesa hasta que quede resuelto.",
      ],
    },
  },
  "gen.upd.late": {
    usted: {
      mail: [
        "Le habíamos dicho que tendría noticias sobre {topic} a más tardar el {promised}. Ese día pasó sin un mensaje nuestro[[~, y le pido disculpas por la espera]].",
        "Lo que ocurrió es lo siguiente: {cause}. Eso explica el retraso. No justifica el silencio, porque yo podía haberle avisado.",
        "La nueva fecha es el {new_when}. Ese día le escribiré, esté como esté el asunto. Si sé algo antes, usted también lo sabrá.",
        "¿El retraso le está causando algún problema que no veo desde aquí, como un pago o un plazo? Cuéntemelo y empiezo por ahí.",
      ],
    },
  },
  "gen.answer.question": {
    usted: {
      mail: [
        "Gracias por su mensaje sobre {topic}. Lo he consultado y esto es lo que le puedo decir.",
        "{answer}",
        "Espero que sea lo que buscaba. Si pensaba en otra cosa, o si alguna pantalla se ve distinta en su caso, responda a este mensaje y lo vemos paso a paso. Una captura de pantalla ayuda cuando algo es difícil de describir.",
        "Si por el camino le surge otra duda, también puede preguntarla aquí. Será un gusto responderle.",
      ],
    },
  },
  "gen.off.two": {
    usted: {
      mail: [
        "He revisado {topic} de principio a fin. Puedo resolverlo de dos maneras y la elección es suya.",
        "1. {opt_a}[[, a más tardar el {when_a}]]\n2. {opt_b}[[, a más tardar el {when_b}]]",
        "Responda con 1 o 2 y empiezo ese mismo día. Después recibirá una confirmación mía con los detalles, para que lo tenga por escrito.",
        "¿Ninguna de las dos le convence? Dígame qué le vendría mejor. No puedo prometerlo de antemano. Tendrá una respuesta clara sobre si es posible.",
      ],
    },
  },
  "gen.off.goodwill": {
    usted: {
      mail: [
        "Gracias por hablarnos con franqueza sobre {topic}. Lo he revisado otra vez y me gustaría compensar las molestias que le ha dado.",
        "Le ofrezco lo siguiente: {gesture}. No hay ningún formulario que rellenar. Responda con un sí y lo dejo listo hoy mismo.[[ Podrá usarlo hasta el {use_by}.]]",
        "Para que quede claro desde el principio: es un gesto único y las condiciones acordadas siguen igual. Se lo ofrezco porque este asunto le ha quitado un tiempo que usted pensaba dedicar a otras cosas.",
        "¿Queda algo más pendiente? Cuéntemelo. Prefiero saberlo ahora, que tengo su caso delante.",
      ],
    },
  },
  "gen.dec.firm": {
    usted: {
      mail: [
        "He estudiado con detenimiento {topic}. Merece una respuesta clara, con sus motivos.",
        "Esto es lo que he comprobado: {facts}. Y esto es lo que acordamos: {clause}. Con esos datos no me es posible conceder lo que pide. Sé que no es la respuesta que esperaba.",
        "Lo que sí puedo hacer es lo siguiente: {can_do}. Basta con una respuesta breve y lo pongo en marcha ese mismo día.",
        "También puede pedir que se revise mi decisión: {review}. Si hay un documento o una fecha que yo no haya visto, añádalo. Se leerá con la mente abierta.",
        "Si algo no queda claro, pregúnteme y se lo explico.",
      ],
    },
  },
  "gen.dec.partial-yes": {
    usted: {
      mail: [
        "He estudiado {topic} y hay una parte en la que le puedo decir que sí.",
        "Lo que puedo hacer es {can_do}. Está listo; con una respuesta breve de su parte lo pongo en marcha.",
        "Lo que no puedo hacer es {cannot}. El motivo es este: {reason}. Se lo digo abiertamente, porque no quiero que siga esperando algo que no va a llegar.",
        "Quizá haya otra forma de acercarnos a lo que usted tenía en mente. ¿Qué es lo más importante para usted: el dinero, el tiempo u otra cosa? Cuéntemelo y veré qué es posible.",
      ],
    },
  },
  "gen.res.done": {
    usted: {
      mail: [
        "Nos escribió sobre {what_happened}. El asunto ya está resuelto y quiero contarle exactamente qué se ha hecho.",
        "Lo que hice: {done}.[[ Lo que significa para usted: {answers}.]] Podrá verlo a más tardar el {see_when}.",
        "Si ese día aún no lo ve, responda a este mensaje y lo reviso el mismo día. Puede guardar este mensaje como confirmación por escrito[[, con la referencia {ref}]].",
        "Gracias por avisarnos y por su paciencia mientras lo arreglaba. Si algo no coincide con lo que describo aquí, quiero saberlo.",
      ],
    },
  },
  "gen.call.invite": {
    usted: {
      mail: [
        "Hay bastante que comentar sobre {topic}, y por escrito todo va más lento. Me gustaría hablarlo con usted[[ durante unos {length}]].",
        "¿Le viene bien alguno de estos horarios?\n– {slot1}\n– {slot2}",
        "Respóndame con el que prefiera y el número al que llamar. También vale otra hora. Tendré su caso delante, así que puede empezar por donde quiera.",
        "Después pondré por escrito lo que acordemos, quién hace qué y para cuándo, y se lo enviaré el mismo día. Y si prefiere seguir por escrito, me parece igual de bien. Continuamos por aquí.",
      ],
    },
  },
  "gen.esc.customer": {
    usted: {
      mail: [
        "Lo que nos cuenta sobre {topic} pide que lo vea alguien con más capacidad de decisión que yo. Lo he puesto en manos de {who}[[, porque {why}]].",
        "No hará falta que vuelva a contarlo. He entregado sus mensajes, las fechas y todo lo que se ha intentado hasta ahora.",
        "Tendrá una respuesta a más tardar el {by_when}. Si esa fecha corriera peligro, yo le avisaré antes y no después.",
        "Para todo lo demás sigo siendo su contacto. Responda a este mensaje como hasta ahora y me llegará. Si quiere hablar con la persona que decide, dígame cuándo le viene bien y lo organizo.",
      ],
    },
  },
  "gen.fup.check": {
    usted: {
      mail: [
        "Hace poco nos escribió sobre {topic}. Esto es lo que hice: {done}. Según nuestros registros está terminado. Me gustaría saberlo por usted.",
        "Por eso, una sola pregunta: ¿está ahora todo como debe estar?",
        "Si es que sí, basta con una palabra y cierro el caso con la conciencia tranquila.",
        "Si no, dígame qué falta todavía. Lo retomo hoy mismo, desde donde lo dejamos, sin que repita nada. Lo que muestra nuestro sistema y lo que le llega a usted no siempre coinciden, y por eso pregunto.",
      ],
    },
  },
  "gen.fup.noanswer": {
    usted: {
      mail: [
        "No he vuelto a tener noticias suyas sobre {topic}, y no pasa nada. Quizá ya esté resuelto, o había cosas más importantes.",
        "Para no llenar su bandeja de correo, por ahora dejo el caso en reposo.",
        "No se pierde nada. Todo lo que me envió queda guardado. Al responder a este mensaje, el caso se abre de nuevo[[ con la misma referencia, {ref}]], y sigo donde lo dejamos. No hace falta crear otra solicitud.",
        "Si está resuelto, me alegro. Si queda algo abierto, dígame en una línea qué falta y yo me ocupo.",
      ],
    },
  },
  "gen.dept.ask": {
    usted: {
      mail: [
        "Hola[[, {department}]]:",
        "Tengo un caso abierto sobre {topic}[[ (ticket {ref})]] y los registros que lo deciden están en su equipo.",
        "Lo que nos han contado: {what_happened}.[[\nLo que ya sabemos: {history}.]]",
        "Los registros que busco: {records}.\nLo que me gustaría saber: {questions}",
        "Les agradezco una respuesta a más tardar el {by_when}, porque ese día envío mi respuesta. Si algún registro no existe, díganmelo también. También es una respuesta y nos ahorra una segunda vuelta.",
        "Gracias,\n{agent}",
      ],
    },
  },
  "gen.fup.feedback": {
    usted: {
      mail: [
        "Su caso sobre {topic} está cerrado por nuestra parte. Antes de archivarlo, me gustaría aprender de él.",
        "¿Puedo hacerle una pregunta? Desde su punto de vista, ¿qué es lo que más nos convendría hacer de otra manera?",
        "No hay formulario ni puntuación. Basta con una frase, y puede ser directa. La leeré personalmente y la llevaré a las personas a quienes concierne.",
        "Si prefiere no responder, está bien y no cambia nada. Si el problema volviera, responda a este mensaje y me llegará.",
      ],
    },
  },
  "gen.off.partial": {
    usted: {
      mail: [
        "He revisado {topic} desde los dos lados. Nuestros registros dejan una parte abierta, y no quiero que se resuelva solo a costa suya.",
        "Por eso me gustaría devolverle {share}. Así lo he calculado: {basis}.",
        "Si le parece bien, basta con una respuesta breve. Empiezo ese mismo día y recibirá mi confirmación por escrito.",
        "Si lo ve de otra manera, dígame por qué. Una fecha, un mensaje o una foto que yo no conozca puede cambiar la cuenta, y la repasamos de nuevo. No pierde nada por preguntar.",
      ],
    },
  },
  "gen.res.cause": {
    usted: {
      mail: [
        "Quizá se pregunte cómo pudo pasar. He seguido {topic} hasta el origen, y tiene derecho a una respuesta clara.",
        "La causa: {cause}. Nos tocaba a nosotros evitarlo[[~, y lamento que le llegara antes de que lo viéramos]].",
        "Lo que cambia desde ahora: {prevent}. No puedo descartar todos los errores, y este en concreto debería detectarse antes de salir de aquí.",
        "Si vuelve a ver alguna señal, escríbame una línea. No hará falta que explique los antecedentes, porque los tengo aquí. Gracias por avisarnos. Su mensaje nos llevó a la causa.",
      ],
    },
  },
  "gen.bound.abuse": {
    usted: {
      mail: [
        "Veo cuánto le ha afectado {topic}, y quiero llegar con usted a una solución.",
        "Lo que puedo hacer ahora es lo siguiente: {can_help}. Tendrá noticias mías al respecto a más tardar el {by_when}.",
        "Le pido una sola cosa. Algunas palabras de su último mensaje iban dirigidas contra personas que trabajan aquí. Por favor, déjelas fuera. Leo personalmente cada mensaje y avanzo mejor con los hechos: qué pasó, cuándo y qué lo resolvería.",
        "Si prefiere hablar con otra persona, dígamelo y lo organizo. Su caso sigue adelante de todos modos, y mi ayuda también.",
      ],
    },
  },
};

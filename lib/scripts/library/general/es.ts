/** The Spanish words of the general replies, usted and tú side by side; greeting and sign-off come from `frame.ts`. */
import type { SpanishTexts } from "../../assemble";

export const SPANISH: SpanishTexts = {
  "gen.ack.recap": {
    usted: {
      mail: [
        "[[{feeling} ]]Nos escribe por {what_happened} y, antes de dar cualquier paso, quiero comprobar que lo he entendido bien.",
        "A partir de ahora me ocupo yo de su caso. Ya estoy revisando nuestros registros, así que nadie le pedirá que lo explique otra vez. Tendrá noticias mías a más tardar el {by_when}. Ese día le escribiré aunque todavía me falte alguna respuesta.",
        "Si se me escapa algo, o si algo ha cambiado desde su mensaje, basta con responder aquí: me llega directamente.[[ Su número de referencia es {ref}.]]",
      ],
      chat: [
        "Gracias por avisarme. Nos escribe por {what_happened}, y desde este momento me ocupo yo.",
        "Ya estoy revisando nuestros registros, así que no hace falta que repita nada. Tendrá noticias mías a más tardar el {by_when}, aunque todavía falte algún dato.",
      ],
    },
    tu: {
      mail: [
        "[[{feeling} ]]Nos escribes por {what_happened}. Antes de dar ningún paso, quiero comprobar que lo he entendido bien.",
        "Desde ahora tu caso lo llevo yo. Ya estoy revisando nuestros registros, así que nadie te va a pedir que lo cuentes otra vez. Tendrás noticias mías a más tardar el {by_when}. Ese día te escribo aunque todavía me falte alguna respuesta.",
        "Si se me escapa algo, o si algo ha cambiado desde tu mensaje, responde aquí mismo: me llega directamente.[[ Tu número de referencia es {ref}.]]",
      ],
      chat: [
        "Gracias por avisarme. Nos escribes por {what_happened}, y desde ahora me ocupo yo.",
        "Ya estoy revisando nuestros registros, así que no hace falta que repitas nada. Te escribo a más tardar el {by_when}, aunque todavía falte algún dato.",
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
      chat: [
        "He leído todo lo que nos cuenta sobre {what_happened}. Entiendo que espere hechos.",
        "Ya he dado un primer paso: {first_step}. Tendrá noticias mías a más tardar el {by_when}: una respuesta o, si hace falta más tiempo, el motivo exacto.",
      ],
    },
    tu: {
      mail: [
        "He leído todo lo que nos cuentas sobre {what_happened}. Entiendo que quieras hechos y no otra respuesta automática.",
        "[[Veo también lo que te ha costado: {impact}. ]]Por eso ya he dado un primer paso: {first_step}.",
        "Tendrás noticias mías a más tardar el {by_when}: una respuesta o, si hace falta más tiempo, el motivo exacto. Tu caso lo llevo yo y no lo suelto hasta que quede resuelto. Nadie te va a pedir que empieces de cero.",
        "¿Prefieres hablarlo? Mándame un teléfono y una hora que te venga bien, y te llamo yo.",
      ],
      chat: [
        "He leído todo lo que nos cuentas sobre {what_happened}. Entiendo que quieras hechos.",
        "Ya he dado un primer paso: {first_step}. Te escribo a más tardar el {by_when}, con la respuesta o con el motivo exacto si tarda más.",
      ],
    },
  },
  "gen.ack.holiday": {
    usted: {
      mail: [
        "Su mensaje sobre {topic} nos ha llegado bien. Estos días el equipo no trabaja, y prefiero decirle con claridad cuándo tendrá una respuesta.",
        "Volvemos el {reopen}. Ese día leo lo que nos envió y le escribo, aunque el asunto en sí lleve más tiempo.",
        "[[Si no puede esperar tanto, aquí encontrará a alguien: {direct}. ]]No hace falta que escriba por segunda vez. Con un mensaje basta, y no pierde su lugar.",
        "¿Hay algo que dependa de esto antes de que volvamos, como un pago a punto de salir o una entrega en camino? Añada aquí una línea y cuéntemelo. Esas líneas son lo primero que leo.",
      ],
    },
    tu: {
      mail: [
        "Tu mensaje sobre {topic} nos ha llegado bien. Estos días el equipo no trabaja, y prefiero decirte con claridad cuándo tendrás una respuesta.",
        "Volvemos el {reopen}. Ese día leo lo que nos enviaste y te escribo, aunque el asunto en sí lleve más tiempo.",
        "[[Si no puede esperar tanto, aquí encontrarás a alguien: {direct}. ]]No hace falta que escribas otra vez. Con un mensaje basta, y no pierde su lugar.",
        "¿Hay algo que dependa de esto antes de que volvamos, como un pago a punto de salir o una entrega en camino? Añade aquí una línea y cuéntamelo. Esas líneas son lo primero que leo.",
      ],
    },
  },
  "gen.ack.second": {
    usted: {
      mail: [
        "Ya nos ha escrito más de una vez sobre {what_happened}[[; la primera, el {first_date}]]. La solución tendría que haber llegado antes que este mensaje.[[~ Lamento que haya tenido que insistir.]]",
        "Hay dos cosas que arreglar: el problema en sí y la espera que le hemos causado. Desde hoy llevo su caso personalmente. Tengo todo el historial delante, así que no hará falta repetir nada.",
        "A más tardar el {by_when} tendrá mi decisión por escrito. Si ese día aún falta algún dato, le diré cuál es y qué estoy haciendo para conseguirlo.",
        "Puede responder a este mensaje cuando quiera. Me llega directamente.",
      ],
    },
    tu: {
      mail: [
        "Ya nos has escrito más de una vez sobre {what_happened}[[; la primera, el {first_date}]]. La solución tendría que haberte llegado antes que este mensaje.[[~ Lamento que hayas tenido que insistir.]]",
        "Hay dos cosas que arreglar: el problema en sí y lo que te hemos hecho esperar. Desde hoy tu caso lo llevo yo. Tengo todo el historial delante, así que no hace falta que repitas nada.",
        "A más tardar el {by_when} tendrás mi decisión por escrito. Si ese día aún falta algún dato, te diré cuál es y qué estoy haciendo para conseguirlo.",
        "Responde a este mensaje cuando quieras. Me llega directamente.",
      ],
    },
  },
  "gen.vuln": {
    usted: {
      mail: [
        "Gracias por la confianza de contarme lo que está viviendo. He leído su mensaje con atención y lo trataré con discreción.",
        "Quiero que este asunto le pese lo menos posible. Ya he dejado listo lo siguiente: {adjust}. Por hoy no hace falta que usted haga nada más.",
        "Sigo de cerca {topic} y le escribiré a más tardar el {by_when} con un solo paso, claro y sencillo. Seguiré siendo su contacto en todo momento, para que hable siempre con la misma persona.",
        "¿Cómo prefiere que nos comuniquemos: por mensaje, por teléfono o a través de alguien de su confianza? También puede pedirme que espere. Lo que elija estará bien.",
      ],
      chat: [
        "Gracias por contármelo. Lo trataré con discreción.",
        "Ya he dejado listo lo siguiente: {adjust}. Por hoy no hace falta que haga nada más.",
        "Tendrá noticias mías a más tardar el {by_when}, con un solo paso. ¿Prefiere una llamada, o incluir a alguien de su confianza?",
      ],
      phone: [
        "Gracias por contármelo. Tenemos todo el tiempo que haga falta. (Hablar despacio. Dejar pausas.)",
        "¿Es buen momento ahora, o prefiere que hablemos otro día?",
        "Ya he dejado listo lo siguiente: {adjust}.",
        "Vamos paso a paso, y yo se lo dejo por escrito. El próximo paso es mío, a más tardar el {by_when}.",
        "¿Le ayudaría que nos acompañe alguien de su confianza? (No pedir datos de salud ni de dinero que no hagan falta.)",
      ],
    },
    tu: {
      mail: [
        "Gracias por la confianza de contarme lo que estás viviendo. He leído tu mensaje con atención y lo trataré con discreción.",
        "Quiero que este asunto te pese lo menos posible. Ya he dejado listo lo siguiente: {adjust}. Por hoy no hace falta que hagas nada más.",
        "Sigo de cerca {topic} y te escribiré a más tardar el {by_when} con un solo paso, claro y sencillo. Voy a ser tu contacto en todo momento, para que hables siempre con la misma persona.",
        "¿Cómo prefieres que nos comuniquemos: por mensaje, por teléfono o a través de alguien de tu confianza? También puedes pedirme que espere. Lo que elijas estará bien.",
      ],
      chat: [
        "Gracias por contármelo. Lo trataré con discreción.",
        "Ya he dejado listo lo siguiente: {adjust}. Por hoy no hace falta que hagas nada más.",
        "Te escribo a más tardar el {by_when}, con un solo paso. ¿Prefieres una llamada, o incluir a alguien de tu confianza?",
      ],
      phone: [
        "Gracias por contármelo. Tenemos todo el tiempo que haga falta. (Hablar despacio. Dejar pausas.)",
        "¿Es buen momento ahora, o prefieres que hablemos otro día?",
        "Ya he dejado listo lo siguiente: {adjust}.",
        "Vamos paso a paso, y yo te lo dejo por escrito. El próximo paso es mío, a más tardar el {by_when}.",
        "¿Te ayudaría que nos acompañe alguien de tu confianza? (No pedir datos de salud ni de dinero que no hagan falta.)",
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
      chat: [
        "Gracias. Me gustaría acertar a la primera. ¿Me ayuda con esto?\n– {q1}[[\n– {q2}]]",
        "Con una o dos líneas basta, y una captura de pantalla también sirve. Mientras tanto sigo avanzando con lo que tengo.",
      ],
      phone: [
        "Primero me gustaría escucharle. ¿Qué pasó, con sus propias palabras?",
        "(Dejar que termine. Anotar las palabras que usa.)",
        "Gracias. Esto me dice dónde mirar primero: {q1}[[ Y después: {q2}]]",
        "¿Qué le gustaría conseguir al final?",
        "¿Hay algo más que me convenga saber antes de empezar?",
      ],
    },
    tu: {
      mail: [
        "Gracias por escribirnos sobre {topic}. Me gustaría acertar a la primera, y tú sabes lo que pasó mejor que nuestros registros.",
        "¿Me ayudas con esto?\n– {q1}[[\n– {q2}]]",
        "Con lo que me digas sabré dónde mirar primero, y no te haré perder tiempo por el camino equivocado. Con una o dos líneas basta. Si te resulta más fácil, una captura de pantalla o una foto también sirve.",
        "Mientras tanto sigo avanzando con lo que ya nos enviaste, y tu respuesta la leo yo.[[ En cualquier caso, tendrás noticias mías a más tardar el {by_when}.]]",
      ],
      chat: [
        "Gracias. Me gustaría acertar a la primera. ¿Me ayudas con esto?\n– {q1}[[\n– {q2}]]",
        "Con una o dos líneas basta, y una captura de pantalla también sirve. Mientras tanto sigo avanzando con lo que tengo.",
      ],
      phone: [
        "Primero me gustaría escucharte. ¿Qué pasó, con tus propias palabras?",
        "(Dejar que termine. Anotar las palabras que usa.)",
        "Gracias. Esto me dice dónde mirar primero: {q1}[[ Y después: {q2}]]",
        "¿Qué te gustaría conseguir al final?",
        "¿Hay algo más que me convenga saber antes de empezar?",
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
      chat: [
        "Ya estoy trabajando en ello con lo que nos envió. Hay algo que me ayudaría a avanzar más rápido: {evidence}.",
        "Si lo tiene a mano, envíemelo por aquí, sin números de tarjeta ni contraseñas. Si no, dígamelo y sigo adelante sin ello.",
      ],
    },
    tu: {
      mail: [
        "Gracias por contarme lo que pasó. Ya estoy trabajando en tu mensaje sobre {what_happened} con lo que nos enviaste.",
        "Hay algo que me ayudaría a ir más rápido: {evidence}. Si lo tienes a mano, adjúntalo en tu respuesta.",
        "Si no lo tienes, no pasa nada. Dímelo en una línea y sigo adelante sin ello. Tu caso no pierde su lugar.",
        "Por favor, no incluyas números de tarjeta ni contraseñas; aquí nunca hacen falta.[[ Tendrás noticias mías a más tardar el {by_when}, con adjunto o sin él.]]",
        "Gracias por tu ayuda. Lo que me envíes lo leo yo.",
      ],
      chat: [
        "Ya estoy trabajando en ello con lo que nos enviaste. Hay algo que me ayudaría a ir más rápido: {evidence}.",
        "Si lo tienes a mano, mándamelo por aquí, sin números de tarjeta ni contraseñas. Si no, dímelo y sigo adelante sin ello.",
      ],
    },
  },
  "gen.ask.confirm": {
    usted: {
      chat: [
        "Antes de seguir, le cuento lo que he entendido: {recap}.",
        "¿Es así, o falta algo? Corríjame con sus propias palabras, por favor. Así no tomamos un camino equivocado.",
      ],
      phone: [
        "Le repaso lo que he entendido, para que pueda corregirme.",
        "Lo que he entendido: {recap}.",
        "¿Es así? (Esperar. Cambiar lo que quiera cambiar y decirlo otra vez.)",
        "Bien. Desde ahora trabajo con esto.",
      ],
    },
    tu: {
      chat: [
        "Antes de seguir, te cuento lo que he entendido: {recap}.",
        "¿Es así, o falta algo? Corrígeme con tus propias palabras, por favor. Así no tomamos un camino equivocado.",
      ],
      phone: [
        "Te repaso lo que he entendido, para que puedas corregirme.",
        "Lo que he entendido: {recap}.",
        "¿Es así? (Esperar. Cambiar lo que quiera cambiar y decirlo otra vez.)",
        "Bien. Desde ahora trabajo con esto.",
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
      chat: [
        "Le cuento cómo va. Hasta ahora sé esto: {know}.\n– Hecho: {did}\n– Ahora: {next}",
        "Vuelvo a escribirle a más tardar el {by_when}, haya novedades o no.",
      ],
    },
    tu: {
      mail: [
        "Unas líneas sobre {topic}, para que no haga falta que preguntes.",
        "Lo que sé: {know}.\nLo que he hecho: {did}.\nLo que sigue: {next}.",
        "Te vuelvo a escribir a más tardar el {by_when}, aunque ese día no haya novedades. Hasta entonces no necesito nada de ti.",
        "Si algo cambia por tu parte, o si hay una fecha que te preocupa, responde aquí y lo tendré en cuenta. Sé que esperar cansa. Tu caso sigue abierto sobre mi mesa hasta que quede resuelto.",
      ],
      chat: [
        "Te cuento cómo va. Hasta ahora sé esto: {know}.\n– Hecho: {did}\n– Ahora: {next}",
        "Te vuelvo a escribir a más tardar el {by_when}, haya novedades o no.",
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
      chat: [
        "Le habíamos prometido noticias para el {promised}, y ese día pasó sin un mensaje nuestro.[[~ Lamento la espera.]]",
        "Lo que ocurrió: {cause}. La nueva fecha es el {new_when}, y ese día le escribo esté como esté el asunto.",
      ],
    },
    tu: {
      mail: [
        "Te habíamos dicho que tendrías noticias sobre {topic} a más tardar el {promised}. Ese día pasó sin un mensaje nuestro[[~, y te pido disculpas por la espera]].",
        "Lo que pasó es lo siguiente: {cause}. Eso explica el retraso. No justifica el silencio, porque yo podía haberte avisado.",
        "La nueva fecha es el {new_when}. Ese día te escribo, esté como esté el asunto. Si sé algo antes, tú también lo sabrás.",
        "¿El retraso te está causando algún problema que no veo desde aquí, como un pago o un plazo? Cuéntamelo y empiezo por ahí.",
      ],
      chat: [
        "Te habíamos prometido noticias para el {promised}, y ese día pasó sin un mensaje nuestro.[[~ Lamento la espera.]]",
        "Lo que pasó: {cause}. La nueva fecha es el {new_when}, y ese día te escribo esté como esté el asunto.",
      ],
    },
  },
  "gen.upd.waiting-dept": {
    usted: {
      mail: [
        "Para avanzar con {topic} falta una sola respuesta, y quiero que sepa de quién depende.",
        "La tiene {other_team}, con los registros que yo no veo desde aquí. Mi pregunta fue esta: {asked}.",
        "Le escribiré a más tardar el {by_when}. Si ese día todavía no han contestado, se lo diré tal cual, junto con lo que haré para conseguirlo.",
        "Mientras tanto, todo lo demás sigue su curso. No hace falta que llame ni que pase recados a nadie; de eso me encargo yo. ¿Ha cambiado algo desde que nos escribió? Cuéntemelo aquí y lo añado a mi pregunta.",
      ],
    },
    tu: {
      mail: [
        "Para avanzar con {topic} falta una sola respuesta, y quiero que sepas de quién depende.",
        "La tiene {other_team}, con los registros que yo no veo desde aquí. Mi pregunta fue esta: {asked}.",
        "Te escribo a más tardar el {by_when}. Si ese día todavía no han contestado, te lo diré tal cual, junto con lo que haré para conseguirlo.",
        "Mientras tanto, todo lo demás sigue su curso. No hace falta que hables con nadie ni que pases recados; de eso me encargo yo. ¿Ha cambiado algo desde que nos escribiste? Cuéntamelo aquí y lo añado a mi pregunta.",
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
    tu: {
      mail: [
        "Gracias por tu mensaje sobre {topic}. Lo he consultado y esto es lo que te puedo decir.",
        "{answer}",
        "Espero que sea lo que buscabas. Si pensabas en otra cosa, o si alguna pantalla se ve distinta en tu caso, responde a este mensaje y lo vemos paso a paso. Una captura de pantalla ayuda cuando algo es difícil de describir.",
        "Si por el camino te surge otra duda, pregúntala aquí también. Será un gusto ayudarte.",
      ],
    },
  },
  "gen.off.two": {
    usted: {
      mail: [
        "He revisado {topic} de principio a fin. Puedo resolverlo de dos maneras y la elección es suya.",
        "1. {opt_a}[[, a más tardar el {when_a}]]\n2. {opt_b}[[, a más tardar el {when_b}]]",
        "Responda con 1 o 2 y empiezo ese mismo día. Después recibirá una confirmación mía con los detalles, para que lo tenga por escrito.",
        "¿Ninguna de las dos le convence? Dígame qué le vendría mejor. No puedo prometerlo de antemano; sí una respuesta clara sobre si es posible.",
      ],
      chat: [
        "Lo he revisado todo y puedo resolverlo de dos maneras:\n1. {opt_a}[[, a más tardar el {when_a}]]\n2. {opt_b}[[, a más tardar el {when_b}]]",
        "Envíeme 1 o 2 y empiezo hoy. Si ninguna le convence, dígame qué le vendría mejor.",
      ],
      phone: [
        "Veo dos maneras de resolverlo, y la elección es suya.",
        "La primera: {opt_a}[[, a más tardar el {when_a}]]. La segunda: {opt_b}[[, a más tardar el {when_b}]].",
        "¿Cuál le viene mejor? (Esperar. El silencio es tiempo para pensar.)",
        "(Si ninguna:) ¿Qué tendría que ser distinto para usted?",
        "Bien. Empiezo hoy y lo tendrá por escrito.",
      ],
    },
    tu: {
      mail: [
        "He revisado {topic} de principio a fin. Puedo resolverlo de dos maneras y tú eliges.",
        "1. {opt_a}[[, a más tardar el {when_a}]]\n2. {opt_b}[[, a más tardar el {when_b}]]",
        "Responde con 1 o 2 y empiezo ese mismo día. Después te mando una confirmación con los detalles, para que lo tengas por escrito.",
        "¿Ninguna de las dos te convence? Dime qué te vendría mejor. No puedo prometerlo de antemano; sí una respuesta clara sobre si es posible.",
      ],
      chat: [
        "Lo he revisado todo y puedo resolverlo de dos maneras:\n1. {opt_a}[[, a más tardar el {when_a}]]\n2. {opt_b}[[, a más tardar el {when_b}]]",
        "Mándame 1 o 2 y empiezo hoy. Si ninguna te convence, dime qué te vendría mejor.",
      ],
      phone: [
        "Veo dos maneras de resolverlo, y tú eliges.",
        "La primera: {opt_a}[[, a más tardar el {when_a}]]. La segunda: {opt_b}[[, a más tardar el {when_b}]].",
        "¿Cuál te viene mejor? (Esperar. El silencio es tiempo para pensar.)",
        "(Si ninguna:) ¿Qué tendría que ser distinto para ti?",
        "Bien. Empiezo hoy y lo tendrás por escrito.",
      ],
    },
  },
  "gen.off.goodwill": {
    usted: {
      mail: [
        "Gracias por hablarnos con franqueza sobre {topic}. Lo he revisado otra vez y me gustaría compensarle el trabajo que le ha dado.",
        "Le ofrezco lo siguiente: {gesture}. No hay ningún formulario que completar. Responda con un sí y lo dejo listo hoy mismo.[[ Podrá usarlo hasta el {use_by}.]]",
        "Para que quede claro desde el principio: es un gesto único y las condiciones acordadas siguen igual. Se lo ofrezco porque este asunto le ha quitado un tiempo que usted pensaba dedicar a otras cosas.",
        "¿Queda algo más pendiente? Cuéntemelo. Prefiero saberlo ahora, que tengo su caso delante.",
      ],
      chat: [
        "Esto le ha quitado un tiempo que pensaba dedicar a otras cosas, y me gustaría compensarlo: {gesture}.",
        "Responda con un sí y lo dejo listo hoy.[[ Podrá usarlo hasta el {use_by}.]] Es un gesto por esta única vez; lo acordado sigue igual.",
      ],
    },
    tu: {
      mail: [
        "Gracias por hablarnos con franqueza sobre {topic}. Lo he revisado otra vez y me gustaría compensarte el trabajo que te ha dado.",
        "Te ofrezco lo siguiente: {gesture}. No hay ningún formulario que completar. Responde con un sí y lo dejo listo hoy mismo.[[ Podrás usarlo hasta el {use_by}.]]",
        "Para que quede claro desde el principio: es un gesto único y las condiciones acordadas siguen igual. Te lo ofrezco porque este asunto te ha quitado un tiempo que pensabas dedicar a otras cosas.",
        "¿Queda algo más pendiente? Cuéntamelo. Prefiero saberlo ahora, que tengo tu caso delante.",
      ],
      chat: [
        "Esto te ha quitado un tiempo que pensabas dedicar a otras cosas, y me gustaría compensarlo: {gesture}.",
        "Responde con un sí y lo dejo listo hoy.[[ Podrás usarlo hasta el {use_by}.]] Es un gesto por esta única vez; lo acordado sigue igual.",
      ],
    },
  },
  "gen.dec.firm": {
    usted: {
      mail: [
        "He estudiado con detenimiento {topic}. Merece una respuesta clara, con sus motivos.",
        "Esto es lo que he comprobado: {facts}. Y esto es lo que acordamos: {clause}. Con esos datos no me es posible conceder lo que pide. Sé que no es la respuesta que esperaba.",
        "Lo que sí puedo hacer es lo siguiente: {can_do}. Basta con una respuesta breve y lo pongo en marcha ese mismo día.",
        "También puede pedir que se revise mi decisión: {review}. Si hay un documento o una fecha que yo no haya visto, añádalo. Se tendrá en cuenta como todo lo demás.",
        "Si algo no queda claro, pregúnteme y se lo explico.",
      ],
    },
    tu: {
      mail: [
        "He estudiado con detenimiento {topic}. Mereces una respuesta clara, con sus motivos.",
        "Esto es lo que he comprobado: {facts}. Y esto es lo que acordamos: {clause}. Con esos datos no puedo concederte lo que pides. Sé que no es la respuesta que esperabas.",
        "Lo que sí puedo hacer es lo siguiente: {can_do}. Basta con una respuesta breve y lo pongo en marcha ese mismo día.",
        "También puedes pedir que se revise mi decisión: {review}. Si hay un documento o una fecha que yo no haya visto, añádelo. Se tendrá en cuenta como todo lo demás.",
        "Si algo no queda claro, pregúntame y te lo explico.",
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
      chat: [
        "En parte, sí: lo que puedo hacer es {can_do}. Responda con un sí y empiezo.",
        "Lo que no puedo hacer es {cannot}. El motivo: {reason}. ¿Le ayuda así?",
      ],
    },
    tu: {
      mail: [
        "He estudiado {topic} y hay una parte en la que te puedo decir que sí.",
        "Lo que puedo hacer es {can_do}. Está listo; con una respuesta breve de tu parte lo pongo en marcha.",
        "Lo que no puedo hacer es {cannot}. El motivo es este: {reason}. Te lo digo abiertamente, porque no quiero que sigas esperando algo que no va a llegar.",
        "Quizá haya otra forma de acercarnos a lo que tenías en mente. ¿Qué es lo más importante para ti: el dinero, el tiempo u otra cosa? Cuéntamelo y veré qué es posible.",
      ],
      chat: [
        "En parte, sí: lo que puedo hacer es {can_do}. Responde con un sí y empiezo.",
        "Lo que no puedo hacer es {cannot}. El motivo: {reason}. ¿Te ayuda así?",
      ],
    },
  },
  "gen.dec.final": {
    usted: {
      mail: [
        "Esta es nuestra decisión por escrito sobre {topic}, explicada para que pueda comprobar cada paso.",
        "Lo que hemos decidido: {decision}.",
        "Por qué: {reasons}. Antes de escribirle revisé todo lo que nos envió y también nuestros propios registros.",
        "Quizá no sea lo que esperaba, y no tiene por qué quedarse ahí. Si no está de acuerdo, puede presentar el caso ante {external_body}. Allí escuchan a ambas partes. Conviene escribirles a más tardar el {deadline}, porque pasada esa fecha es posible que ya no lo admitan. Este mensaje les muestra cómo está el asunto.",
        "Cuando nos lo pidan, les enviaré nuestros registros. Lo que usted les cuente no cambia en nada el trato que recibe aquí.",
        "¿Hay un documento o una fecha que no hayamos visto? Envíemelo y le diré si cambia nuestra decisión.",
      ],
    },
    tu: {
      mail: [
        "Esta es nuestra decisión por escrito sobre {topic}, explicada para que puedas comprobar cada paso.",
        "Lo que hemos decidido: {decision}.",
        "Por qué: {reasons}. Antes de escribirte revisé todo lo que nos enviaste y también nuestros propios registros.",
        "Quizá no sea lo que esperabas, y no tiene por qué quedarse ahí. Si no estás de acuerdo, puedes presentar el caso ante {external_body}. Allí escuchan a ambas partes. Conviene escribirles a más tardar el {deadline}, porque pasada esa fecha es posible que ya no lo admitan. Este mensaje les muestra cómo está el asunto.",
        "Cuando nos lo pidan, les enviaré nuestros registros. Lo que les cuentes no cambia en nada el trato que recibes aquí.",
        "¿Hay un documento o una fecha que no hayamos visto? Envíamelo y te diré si cambia nuestra decisión.",
      ],
    },
  },
  "gen.res.done": {
    usted: {
      mail: [
        "Nos escribió sobre {what_happened}. El asunto ya está resuelto y quiero contarle exactamente qué se ha hecho.",
        "Lo que hice: {done}. Lo que significa para usted: {answers}. Podrá verlo a más tardar el {see_when}.",
        "Si ese día aún no lo ve, responda a este mensaje y lo reviso el mismo día. Puede guardar este mensaje como confirmación por escrito[[, con la referencia {ref}]].",
        "Gracias por avisarnos y por su paciencia mientras lo arreglaba. Si algo no coincide con lo que describo aquí, quiero saberlo.",
      ],
      chat: [
        "Ya está resuelto. Lo que hice: {done}. Lo que significa para usted: {answers}.",
        "Podrá verlo a más tardar el {see_when}. Si ese día aún no lo ve, escríbame por aquí y lo reviso el mismo día.",
      ],
    },
    tu: {
      mail: [
        "Nos escribiste sobre {what_happened}. El asunto ya está resuelto y quiero contarte exactamente qué se ha hecho.",
        "Lo que hice: {done}. Lo que significa para ti: {answers}. Podrás verlo a más tardar el {see_when}.",
        "Si ese día aún no lo ves, responde a este mensaje y lo reviso el mismo día. Guarda este mensaje, si quieres, como confirmación por escrito[[, con la referencia {ref}]].",
        "Gracias por avisarnos y por tu paciencia mientras lo arreglaba. Si algo no coincide con lo que describo aquí, quiero saberlo.",
      ],
      chat: [
        "Ya está resuelto. Lo que hice: {done}. Lo que significa para ti: {answers}.",
        "Podrás verlo a más tardar el {see_when}. Si ese día aún no lo ves, escríbeme por aquí y lo reviso el mismo día.",
      ],
    },
  },
  "gen.call.invite": {
    usted: {
      mail: [
        "Hay bastante que comentar sobre {topic}, y por escrito todo va más lento. Me gustaría hablarlo con usted[[; con {length} debería bastar]].",
        "¿Le viene bien alguno de estos horarios?\n– {slot1}\n– {slot2}",
        "Respóndame con el que prefiera y el número al que llamar. También sirve otra hora. Tendré su caso delante, así que puede empezar por donde quiera.",
        "Después pondré por escrito lo que acordemos, quién hace qué y para cuándo, y se lo enviaré el mismo día. Y si prefiere seguir por escrito, me parece igual de bien. Continuamos por aquí.",
      ],
      chat: [
        "Quizá esto sea más fácil de hablar que de escribir. ¿Le viene bien alguno de estos horarios: {slot1} o {slot2}?",
        "Envíeme el que prefiera y el número al que llamar. Si prefiere escribir, también está bien, y seguimos por aquí.",
      ],
    },
    tu: {
      mail: [
        "Hay bastante que comentar sobre {topic}, y por escrito todo va más lento. Me gustaría hablarlo contigo[[; con {length} debería bastar]].",
        "¿Te viene bien alguno de estos horarios?\n– {slot1}\n– {slot2}",
        "Dime cuál prefieres y a qué número te llamo. También sirve otra hora. Tendré tu caso delante, así que puedes empezar por donde quieras.",
        "Después pongo por escrito lo que acordemos, quién hace qué y para cuándo, y te lo mando el mismo día. Y si prefieres seguir por escrito, me parece igual de bien. Continuamos por aquí.",
      ],
      chat: [
        "Quizá esto sea más fácil de hablar que de escribir. ¿Te viene bien alguno de estos horarios: {slot1} o {slot2}?",
        "Dime cuál prefieres y a qué número te llamo. Si prefieres escribir, también está bien, y seguimos por aquí.",
      ],
    },
  },
  "gen.call.open": {
    usted: {
      phone: [
        "Hola, soy {agent}.[[ ¿Hablo con {name}?]] Llamo por {topic}. ¿Le viene bien ahora?",
        "(Si no:) ¿Cuándo puedo volver a llamar?",
        "He leído todo lo que nos envió, así que no hace falta que empiece de cero. Nos escribió por {what_happened}. ¿Es así? ¿Falta algo?",
        "(Dejar que termine. Anotar sus palabras y repetirle lo principal.)",
        "¿Qué es lo más importante que quiere dejar resuelto hoy?",
      ],
    },
    tu: {
      phone: [
        "Hola, soy {agent}.[[ ¿Hablo con {name}?]] Te llamo por {topic}. ¿Te viene bien ahora?",
        "(Si no:) ¿Cuándo puedo volver a llamarte?",
        "He leído todo lo que nos enviaste, así que no hace falta que empieces de cero. Nos escribiste por {what_happened}. ¿Es así? ¿Falta algo?",
        "(Dejar que termine. Anotar sus palabras y repetirle lo principal.)",
        "¿Qué es lo más importante que quieres dejar resuelto hoy?",
      ],
    },
  },
  "gen.call.close": {
    usted: {
      phone: [
        "Le repaso lo que acordamos, para que pueda corregirme:\n{actions}",
        "¿Falta algo? (Esperar.)",
        "Hoy le envío todo por escrito. Tendrá noticias mías a más tardar el {by_when}, aunque no esté terminado.",
        "¿Hay algo más, grande o pequeño, que quiera comentarme?",
        "Gracias por su tiempo[[, {name}]]. Si algo cambia, responda a mi mensaje. Me llega a mí, {agent}.",
      ],
    },
    tu: {
      phone: [
        "Te repaso lo que acordamos, para que puedas corregirme:\n{actions}",
        "¿Falta algo? (Esperar.)",
        "Hoy te mando todo por escrito. Tendrás noticias mías a más tardar el {by_when}, aunque no esté terminado.",
        "¿Hay algo más, grande o pequeño, que quieras comentarme?",
        "Gracias por tu tiempo[[, {name}]]. Si algo cambia, responde a mi mensaje. Me llega a mí, {agent}.",
      ],
    },
  },
  "gen.esc.customer": {
    usted: {
      mail: [
        "Lo que nos cuenta sobre {topic} merece que lo vea alguien que puede decidir más que yo. Desde hoy lo lleva {who}[[, porque {why}]].",
        "No hará falta que vuelva a contarlo. He entregado sus mensajes, las fechas y todo lo que se ha intentado hasta ahora.",
        "Tendrá una respuesta a más tardar el {by_when}. Si viera que no llegamos a esa fecha, le avisaré antes y no después.",
        "Para todo lo demás sigo siendo su contacto. Responda a este mensaje como hasta ahora y me llegará. Si quiere hablar con la persona que decide, dígame cuándo le viene bien y lo organizo.",
      ],
      chat: [
        "Esto merece que lo vea alguien que puede decidir más que yo. Desde hoy lo lleva {who}.",
        "No hará falta que vuelva a contarlo, porque ya lo he entregado todo. Tendrá una respuesta a más tardar el {by_when}, y yo sigo aquí como su contacto.",
      ],
    },
    tu: {
      mail: [
        "Lo que nos cuentas sobre {topic} merece que lo vea alguien que puede decidir más que yo. Desde hoy lo lleva {who}[[, porque {why}]].",
        "No hará falta que vuelvas a contarlo. He entregado tus mensajes, las fechas y todo lo que se ha intentado hasta ahora.",
        "Tendrás una respuesta a más tardar el {by_when}. Si veo que no llegamos a esa fecha, te avisaré antes y no después.",
        "Para todo lo demás sigo siendo tu contacto. Responde a este mensaje como hasta ahora y me llegará. Si quieres hablar con la persona que decide, dime cuándo te viene bien y lo organizo.",
      ],
      chat: [
        "Esto merece que lo vea alguien que puede decidir más que yo. Desde hoy lo lleva {who}.",
        "No hará falta que vuelvas a contarlo, porque ya lo he entregado todo. Tendrás una respuesta a más tardar el {by_when}, y yo sigo aquí como tu contacto.",
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
      chat: [
        "Una pregunta breve sobre {topic}. Esto es lo que hice: {done}. ¿Está ahora todo como debe estar?",
        "Si es que sí, basta con una palabra. Si no, dígame qué falta y sigo desde ahí.",
      ],
    },
    tu: {
      mail: [
        "Hace poco nos escribiste sobre {topic}. Esto es lo que hice: {done}. Según nuestros registros está terminado. Me gustaría saberlo por ti.",
        "Por eso, una sola pregunta: ¿está ahora todo como debe estar?",
        "Si es que sí, basta con una palabra y cierro el caso con la conciencia tranquila.",
        "Si no, dime qué falta todavía. Lo retomo hoy mismo, desde donde lo dejamos, sin que repitas nada. Lo que muestra nuestro sistema y lo que te llega a ti no siempre coinciden, y por eso pregunto.",
      ],
      chat: [
        "Una pregunta breve sobre {topic}. Esto es lo que hice: {done}. ¿Está ahora todo como debe estar?",
        "Si es que sí, basta con una palabra. Si no, dime qué falta y sigo desde ahí.",
      ],
    },
  },
  "gen.fup.noanswer": {
    usted: {
      mail: [
        "No he vuelto a tener noticias suyas sobre {topic}, y no pasa nada. Quizá ya esté resuelto, o había cosas más importantes.",
        "Para no llenar su bandeja de correo, por ahora dejo el caso en pausa.",
        "No se pierde nada. Todo lo que me envió queda guardado. Al responder a este mensaje, el caso se abre de nuevo[[ con la misma referencia, {ref}]], y sigo donde lo dejamos. No hace falta crear otra solicitud.",
        "Si está resuelto, me alegro. Si queda algo abierto, dígame en una línea qué falta y yo me ocupo.",
      ],
    },
    tu: {
      mail: [
        "No he vuelto a tener noticias tuyas sobre {topic}, y no pasa nada. Quizá ya esté resuelto, o tenías cosas más importantes.",
        "Para no llenarte la bandeja de correo, por ahora dejo el caso en pausa.",
        "No se pierde nada. Todo lo que me enviaste queda guardado. Si respondes a este mensaje, el caso se abre de nuevo[[ con la misma referencia, {ref}]], y sigo donde lo dejamos. No hace falta crear otra solicitud.",
        "Si está resuelto, me alegro. Si queda algo abierto, dime en una línea qué falta y yo me ocupo.",
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
        "Les agradezco una respuesta a más tardar el {by_when}, porque ese día sale la mía. Si algún registro no existe, díganmelo también. Eso ya es una respuesta, y nos ahorra una segunda vuelta.",
        "Gracias,\n{agent}",
      ],
    },
    tu: {
      mail: [
        "Hola[[, {department}]]:",
        "Tengo un caso abierto sobre {topic}[[ (ticket {ref})]], y los registros que lo deciden están en tu equipo.",
        "Lo que nos han contado: {what_happened}.[[\nLo que ya sabemos: {history}.]]",
        "Los registros que busco: {records}.\nLo que me gustaría saber: {questions}",
        "¿Me contestas a más tardar el {by_when}? Ese día sale mi respuesta. Si algún registro no existe, dímelo también. Eso ya es una respuesta, y nos ahorra una segunda vuelta.",
        "Gracias,\n{agent}",
      ],
    },
  },
  "gen.esc.brief": {
    usted: {
      mail: [
        "Hola[[, {department}]]:",
        "Pido una decisión sobre {topic}[[ (ticket {ref})]]. Son seis líneas, para que baste una como respuesta:",
        "1. Qué pasó: {what_happened}.\n2. Qué podemos probar: {facts}.\n3. Qué se ha intentado: {tried}.\n4. Qué se necesita y por qué: {needs}.\n5. Una salida buena para ambas partes: {proposal}.\n6. Lo que le pido: {decision_needed}, a más tardar el {by_when}.",
        "[[Historial: {history}.\n]][[Valor de la relación: {customer_value}.\n]][[Tope: {ceiling}, con aprobación de {authority}.\n]]En todo caso, ese día envío una respuesta. Si ve un camino mejor que el punto 5, dígamelo y lo propongo.",
        "Gracias,\n{agent}",
      ],
    },
    tu: {
      mail: [
        "Hola[[, {department}]]:",
        "Necesito una decisión sobre {topic}[[ (ticket {ref})]]. Son seis líneas, para que puedas contestar en una:",
        "1. Qué pasó: {what_happened}.\n2. Qué podemos probar: {facts}.\n3. Qué se ha intentado: {tried}.\n4. Qué se necesita y por qué: {needs}.\n5. Una salida buena para ambas partes: {proposal}.\n6. Lo que te pido: {decision_needed}, a más tardar el {by_when}.",
        "[[Historial: {history}.\n]][[Valor de la relación: {customer_value}.\n]][[Tope: {ceiling}, con aprobación de {authority}.\n]]En todo caso, ese día envío una respuesta. Si ves un camino mejor que el punto 5, dímelo y lo propongo.",
        "Gracias,\n{agent}",
      ],
    },
  },
  "gen.fup.feedback": {
    usted: {
      mail: [
        "Su caso sobre {topic} está cerrado por nuestra parte. Antes de archivarlo, me gustaría aprender de él.",
        "¿Puedo hacerle una pregunta? Desde su punto de vista, ¿qué es lo primero que tendríamos que haber hecho de otra manera?",
        "No hay formulario ni puntuación. Basta con una frase, y puede ser directa. La leeré personalmente y la llevaré a las personas a quienes concierne.",
        "Si prefiere no responder, está bien y no cambia nada. Si el problema volviera, responda a este mensaje y me llegará.",
      ],
    },
    tu: {
      mail: [
        "Tu caso sobre {topic} está cerrado por nuestra parte. Antes de archivarlo, me gustaría aprender de él.",
        "¿Puedo hacerte una pregunta? Desde tu punto de vista, ¿qué es lo primero que tendríamos que haber hecho de otra manera?",
        "No hay formulario ni puntuación. Basta con una frase, y puede ser directa. La leo yo y la llevo a las personas a quienes concierne.",
        "Si prefieres no responder, está bien y no cambia nada. Si el problema vuelve, responde a este mensaje y me llegará.",
      ],
    },
  },
  "gen.thanks.complaint": {
    usted: {
      mail: [
        "Usted se tomó el tiempo de contarnos lo que falló con {topic}. Quiero que sepa qué ha sido de ello.",
        "[[Su aviso ha logrado lo siguiente: {change}. ]]He anotado lo que nos contó con sus propias palabras. Ahí está para cuando decidamos qué mejorar.",
        "No puedo decir que sea nuestro último error. El próximo de este tipo debería notarse antes, y eso es gracias a usted.",
        "Si vuelve a verlo, o algo parecido, me basta con una línea. Y si el problema en sí no está del todo resuelto para usted, dígamelo primero. Gracias por su ayuda y por su franqueza.",
      ],
    },
    tu: {
      mail: [
        "Te tomaste el tiempo de contarnos lo que falló con {topic}. Quiero que sepas qué ha sido de ello.",
        "[[Tu aviso ha logrado lo siguiente: {change}. ]]He anotado lo que nos contaste con tus propias palabras. Ahí está para cuando decidamos qué mejorar.",
        "No puedo decir que sea nuestro último error. El próximo de este tipo debería notarse antes, y eso es gracias a ti.",
        "Si vuelves a verlo, o algo parecido, me basta con una línea. Y si para ti el problema en sí no está del todo resuelto, dímelo primero. Gracias por tu ayuda y por tu franqueza.",
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
    tu: {
      mail: [
        "He revisado {topic} desde los dos lados. Nuestros registros dejan una parte abierta, y no quiero que se resuelva solo a costa tuya.",
        "Por eso me gustaría devolverte {share}. Así lo he calculado: {basis}.",
        "Si te parece bien, basta con una respuesta breve. Empiezo ese mismo día y te mando mi confirmación por escrito.",
        "Si lo ves de otra manera, dime por qué. Una fecha, un mensaje o una foto que yo no conozca puede cambiar la cuenta, y la repasamos de nuevo. No pierdes nada por preguntar.",
      ],
    },
  },
  "gen.res.cause": {
    usted: {
      mail: [
        "Quizá se pregunte cómo pudo pasar. He seguido {topic} hasta el origen, y tiene derecho a una respuesta clara.",
        "La causa: {cause}. Nos tocaba a nosotros evitarlo[[~, y lamento que le llegara antes de que lo viéramos]].",
        "Lo que cambia desde ahora: {prevent}. No puedo descartar todos los errores; este en concreto debería detectarse antes de salir de aquí.",
        "Si vuelve a ver alguna señal, escríbame una línea. No hará falta que explique los antecedentes, porque los tengo aquí. Gracias por avisarnos. Su mensaje nos llevó a la causa.",
      ],
    },
    tu: {
      mail: [
        "Quizá te preguntes cómo pudo pasar. He seguido {topic} hasta el origen, y tienes derecho a una respuesta clara.",
        "La causa: {cause}. Nos tocaba a nosotros evitarlo[[~, y lamento que te llegara antes de que lo viéramos]].",
        "Lo que cambia desde ahora: {prevent}. No puedo descartar todos los errores; este en concreto debería detectarse antes de salir de aquí.",
        "Si vuelves a ver alguna señal, escríbeme una línea. No hará falta que expliques los antecedentes, porque los tengo aquí. Gracias por avisarnos. Tu mensaje nos llevó a la causa.",
      ],
    },
  },
  "gen.off.wow": {
    usted: {
      mail: [
        "El problema con {topic} está resuelto, y eso era lo mínimo que podía esperar de nosotros. Para llegar hasta aquí usted puso además su tiempo y su paciencia. Eso no le tocaba.",
        "Por eso he añadido algo: {extra}. Ya está organizado y no hace falta que haga nada.",
        "No pretende poner precio a lo ocurrido. Es una forma de darle las gracias por decirnos con claridad qué fallaba, porque así lo encontramos.",
        "Si no le sirve, dígamelo y busco algo que encaje mejor. Y si el problema volviera, responda a este mensaje. Sigo teniendo aquí todo su caso.",
      ],
    },
    tu: {
      mail: [
        "El problema con {topic} está resuelto, y eso era lo mínimo que podías esperar de nosotros. Para llegar hasta aquí pusiste además tu tiempo y tu paciencia. Eso no te tocaba.",
        "Por eso he añadido algo: {extra}. Ya está organizado y no hace falta que hagas nada.",
        "No pretende poner precio a lo ocurrido. Es una forma de darte las gracias por decirnos con claridad qué fallaba, porque así lo encontramos.",
        "Si no te sirve, dímelo y busco algo que encaje mejor. Y si el problema vuelve, responde a este mensaje. Sigo teniendo aquí todo tu caso.",
      ],
    },
  },
  "gen.rec.call": {
    usted: {
      mail: [
        "Gracias por dedicarme este rato. Aquí tiene lo que hablamos sobre {topic}, para que tengamos lo mismo por escrito.",
        "Lo que le importa a usted:\n{points}",
        "Lo que pasa ahora y quién lo hace:\n{actions}",
        "Le escribiré a más tardar el {by_when} para contarle cómo va cada punto, aunque alguno tarde más.",
        "¿He dejado algo fuera, o he escrito algo distinto de lo que usted quería decir? Dígamelo con sus palabras y lo corrijo.",
      ],
    },
    tu: {
      mail: [
        "Gracias por dedicarme este rato. Aquí tienes lo que hablamos sobre {topic}, para que tengamos lo mismo por escrito.",
        "Lo que te importa a ti:\n{points}",
        "Lo que pasa ahora y quién lo hace:\n{actions}",
        "Te escribo a más tardar el {by_when} para contarte cómo va cada punto, aunque alguno tarde más.",
        "¿He dejado algo fuera, o he escrito algo distinto de lo que querías decir? Dímelo con tus palabras y lo corrijo.",
      ],
    },
  },
  "gen.rec.agreement": {
    usted: {
      mail: [
        "Me alegra que hayamos encontrado una salida para {topic}. Este es nuestro acuerdo, tal como lo he entendido.",
        "Lo que acordamos:\n{items}",
        "Quién hace qué:\n{actions}",
        "Todo debería estar listo a más tardar el {by_when}. Ese día lo reviso y le escribo.",
        "Si alguna línea no es lo que usted quería decir, devuélvamela con sus palabras y la cambio. Si está todo bien, basta con un sí. Conviene que guarde este mensaje como su copia.",
      ],
    },
    tu: {
      mail: [
        "Me alegra que hayamos encontrado una salida para {topic}. Este es nuestro acuerdo, tal como lo he entendido.",
        "Lo que acordamos:\n{items}",
        "Quién hace qué:\n{actions}",
        "Todo debería estar listo a más tardar el {by_when}. Ese día lo reviso y te escribo.",
        "Si alguna línea no es lo que querías decir, mándamela con tus palabras y la cambio. Si está todo bien, basta con un sí. Conviene que guardes este mensaje como tu copia.",
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
      chat: [
        "Quiero llegar con usted a una solución. Lo que hago ahora: {can_help}. Tendrá noticias mías a más tardar el {by_when}.",
        "Solo le pido una cosa: sin insultos, por favor, que esto lo leemos personas. Lo que más me ayuda es qué pasó y cuándo.",
      ],
      phone: [
        "Quiero ayudarle con {topic}, y hay algo que puedo hacer: {can_help}.",
        "Le pido una cosa. Hábleme sin insultos, por favor, y así llegaremos antes.",
        "(Si continúa:) Prefiero que sigamos en otro momento. Tendrá mi respuesta por escrito a más tardar el {by_when}, y su caso sigue adelante igual.",
        "(Terminar la llamada con cortesía. Anotar la hora y lo que se dijo.)",
      ],
    },
    tu: {
      mail: [
        "Veo cuánto te ha afectado {topic}, y quiero llegar contigo a una solución.",
        "Lo que puedo hacer ahora es lo siguiente: {can_help}. Tendrás noticias mías al respecto a más tardar el {by_when}.",
        "Te pido una sola cosa. Algunas palabras de tu último mensaje iban dirigidas contra personas que trabajan aquí. Por favor, déjalas fuera. Cada mensaje lo leo yo, y avanzo mejor con los hechos: qué pasó, cuándo y qué lo resolvería.",
        "Si prefieres hablar con otra persona, dímelo y lo organizo. Tu caso sigue adelante de todos modos, y mi ayuda también.",
      ],
      chat: [
        "Quiero llegar contigo a una solución. Lo que hago ahora: {can_help}. Tendrás noticias mías a más tardar el {by_when}.",
        "Solo te pido una cosa: sin insultos, por favor, que esto lo leemos personas. Lo que más me ayuda es qué pasó y cuándo.",
      ],
      phone: [
        "Quiero ayudarte con {topic}, y hay algo que puedo hacer: {can_help}.",
        "Te pido una cosa. Háblame sin insultos, por favor, y así llegaremos antes.",
        "(Si continúa:) Prefiero que sigamos en otro momento. Tendrás mi respuesta por escrito a más tardar el {by_when}, y tu caso sigue adelante igual.",
        "(Terminar la llamada con cortesía. Anotar la hora y lo que se dijo.)",
      ],
    },
  },
};

/** The Spanish words of the communication replies, usted and tú side by side; greeting and sign-off come from `frame.ts`. */
import type { SpanishTexts } from "../../assemble";

export const SPANISH: SpanishTexts = {
  "comm.noreply.own": {
    usted: {
      mail: [
        "Nos escribió[[ el {first_date}]] y no recibió respuesta. Fue un fallo nuestro[[~, y le pido disculpas por haberle hecho insistir]].",
        "Ya he leído todo lo que nos envió, desde el primer mensaje. No hará falta que repita nada.",
        "Desde hoy hay una sola persona responsable de su caso, y la tiene al otro lado de este mensaje. A más tardar el {by_when} recibirá mi respuesta sobre el fondo del asunto, y no otro mensaje de espera.",
        "[[También puede contactarme directamente: {direct}. ]]Si responde a este mensaje, me llega igual. Si hay una fecha límite para usted, dígame cuál es y la tendré en cuenta.",
      ],
      chat: [
        "Nos escribió y no recibió respuesta. Fue un fallo nuestro[[~, y le pido disculpas]].",
        "Ya lo he leído todo, así que no hace falta que repita nada. Desde hoy me hago responsable de su caso. Tendrá mi respuesta a más tardar el {by_when}.",
      ],
    },
    tu: {
      mail: [
        "Nos escribiste[[ el {first_date}]] y no recibiste respuesta. Fue un fallo nuestro[[~, y te pido disculpas por haberte hecho insistir]].",
        "Ya he leído todo lo que nos enviaste, desde el primer mensaje. No hace falta que repitas nada.",
        "Desde hoy hay una sola persona responsable de tu caso, y la tienes al otro lado de este mensaje. A más tardar el {by_when} recibirás mi respuesta sobre el fondo del asunto, y no otro mensaje de espera.",
        "[[También puedes contactarme directamente: {direct}. ]]Si respondes a este mensaje, me llega igual. Si hay una fecha límite para ti, dime cuál es y la tendré en cuenta.",
      ],
      chat: [
        "Nos escribiste y no recibiste respuesta. Fue un fallo nuestro[[~, y te pido disculpas]].",
        "Ya lo he leído todo, así que no hace falta que repitas nada. Desde hoy me hago responsable de tu caso. Tendrás mi respuesta a más tardar el {by_when}.",
      ],
    },
  },
  "comm.promise.honour": {
    usted: {
      mail: [
        "Gracias por contarme lo que se le prometió: {promise}. Cuando alguien de nuestro equipo dice algo así, usted tiene derecho a contar con ello.[[~ Lamento que quedara pendiente.]]",
        "Cómo ocurrió me toca aclararlo a mí. Usted no necesita demostrar nada.",
        "Esto es lo que recibirá: {equivalent}. Estará listo a más tardar el {by_when}, y ese día le escribiré para confirmarlo.",
        "También lo he dejado por escrito en su caso, para que cualquier persona del equipo vea lo acordado. Si algún detalle no coincide con lo que le dijeron, cuéntemelo con sus palabras. Prefiero corregirlo ahora a fallarle otra vez.",
      ],
    },
    tu: {
      mail: [
        "Gracias por contarme lo que se te prometió: {promise}. Cuando alguien de nuestro equipo dice algo así, tienes derecho a contar con ello.[[~ Lamento que quedara pendiente.]]",
        "Cómo ocurrió me toca aclararlo a mí. Tú no necesitas demostrar nada.",
        "Esto es lo que recibirás: {equivalent}. Estará listo a más tardar el {by_when}, y ese día te escribo para confirmarlo.",
        "También lo he dejado por escrito en tu caso, para que cualquier persona del equipo vea lo acordado. Si algún detalle no coincide con lo que te dijeron, cuéntamelo con tus palabras. Prefiero corregirlo ahora a fallarte otra vez.",
      ],
    },
  },
  "comm.hardtofind": {
    usted: {
      mail: [
        "He seguido el camino en mi propia pantalla con su mensaje al lado, y veo por qué costaba encontrarlo.",
        "Se llega así:\n{path}",
        "Desde ahí es cuestión de un par de minutos. Si alguna pantalla se ve distinta en su caso, envíeme una captura y le indico el siguiente paso. Si lo prefiere, lo vemos por teléfono, paso a paso. Dígame una hora y me encargo de llamar.",
        "[[Gracias a su mensaje, algo cambia: {improve}. ]][[{passed_on}. ]]Nos ayuda mucho que alguien nos señale dónde el camino no está claro. Gracias por tomarse el tiempo.",
      ],
      chat: [
        "Lo he buscado con su mensaje al lado, y cuesta encontrarlo. Se llega así:\n{path}",
        "Si alguna pantalla se ve distinta, envíeme una captura y le indico el siguiente paso. Gracias por señalarlo.",
      ],
    },
    tu: {
      mail: [
        "He seguido el camino en mi propia pantalla con tu mensaje al lado, y veo por qué costaba encontrarlo.",
        "Se llega así:\n{path}",
        "Desde ahí es cuestión de un par de minutos. Si alguna pantalla se ve distinta en tu caso, mándame una captura y te indico el siguiente paso. Si lo prefieres, lo vemos por teléfono, paso a paso. Dime una hora y te llamo.",
        "[[Gracias a tu mensaje, algo cambia: {improve}. ]][[{passed_on}. ]]Nos ayuda mucho que alguien nos señale dónde el camino no está claro. Gracias por tomarte el tiempo.",
      ],
      chat: [
        "Lo he buscado con tu mensaje al lado, y cuesta encontrarlo. Se llega así:\n{path}",
        "Si alguna pantalla se ve distinta, mándame una captura y te indico el siguiente paso. Gracias por señalarlo.",
      ],
    },
  },
  "comm.social.public": {
    usted: {
      social: [
        "[[Hola, {name}. ]]Gracias por avisarnos. Me gustaría revisarlo personalmente con usted. Escríbame aquí, por favor: {private_channel}. Por su seguridad, no publique datos de su pedido ni de su tarjeta. – {agent}",
      ],
    },
    tu: {
      social: [
        "[[Hola, {name}. ]]Gracias por avisarnos. Me gustaría revisarlo personalmente contigo. Escríbeme aquí, por favor: {private_channel}. Por tu seguridad, no publiques datos de tu pedido ni de tu tarjeta. – {agent}",
      ],
    },
  },
  "comm.social.closed": {
    usted: {
      social: [
        "Gracias por su paciencia[[, {name}]]. Me alegra que lo hayamos resuelto por mensaje privado. Si surge algo más, escríbanos por la misma vía y le atenderá una persona. – {agent}",
      ],
    },
    tu: {
      social: [
        "Gracias por tu paciencia[[, {name}]]. Me alegra que lo hayamos resuelto por mensaje privado. Si surge algo más, escríbenos por la misma vía y te atenderá una persona. – {agent}",
      ],
    },
  },
};

/** The Spanish words of the communication replies, usted and tú side by side; greeting and sign-off come from `frame.ts`. */
import type { SpanishTexts } from "../../assemble";

export const SPANISH: SpanishTexts = {
  "comm.noreply.own": {
    usted: {
      mail: [
        "Nos escribió[[ el {first_date}]] y no recibió respuesta. Fue un fallo nuestro[[~, y le pido disculpas por haberle hecho insistir]].",
        "Ya he leído todo lo que nos envió, desde el primer mensaje. No hará falta que repita nada.",
        "Desde hoy hay una sola persona responsable de su caso, y la tiene al otro lado de este mensaje. A más tardar el {by_when} recibirá mi respuesta sobre el fondo del asunto, y no otro mensaje de espera.",
        "[[También puede contactarme directamente: {direct}. ]]Si responde a este mensaje, me llega igual. Si hay una fecha que le apremia, dígame cuál es y me organizo en función de ella.",
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
  },
  "comm.hardtofind": {
    usted: {
      mail: [
        "Lo he recorrido en mi propia pantalla con su mensaje al lado, y veo por qué costaba encontrarlo.",
        "Este es el camino:\n{path}",
        "Desde ahí es cuestión de un par de minutos. Si alguna pantalla se ve distinta en su caso, envíeme una captura y le indico el siguiente paso. Si lo prefiere, lo vemos por teléfono, paso a paso. Dígame una hora y me encargo de llamar.",
        "[[Gracias a su mensaje, algo cambia: {improve}. ]]Nos ayuda mucho que alguien nos señale dónde el camino no está claro. Gracias por tomarse el tiempo.",
      ],
    },
  },
};

/** The Spanish words of the product replies, usted and tú side by side; greeting and sign-off come from `frame.ts`. */
import type { SpanishTexts } from "../../assemble";

export const SPANISH: SpanishTexts = {
  "prod.defect.own": {
    usted: {
      mail: [
        "Algo que deja de funcionar así no vale lo que usted pagó.[[~ Lamento que le haya fallado.]][[ Todo queda anotado en su pedido {order}.]]",
        "Voy a arreglarlo y usted elige cómo:\n1. Un cambio. Sale de aquí a más tardar el {ship_by}.\n2. Una reparación. Lo tendrá de vuelta a más tardar el {repair_by}.",
        "En ambos casos, el envío de vuelta corre de nuestra cuenta. Le mandaré una etiqueta ya pagada, y sirve cualquier caja.",
        "Responda con 1 o 2 y empiezo ese mismo día. Si ninguna de las dos le sirve, quizá porque ya no le inspira confianza, dígamelo. Entonces hablamos de un reembolso.",
      ],
    },
  },
  "prod.damage.own": {
    usted: {
      mail: [
        "Abrir un paquete y encontrarlo roto es una decepción.[[~ Lamento que su pedido le haya llegado así.]]",
        "He preparado lo siguiente: {replace}. Sale a más tardar el {ship_by}, sin gastos para usted, y ese día recibirá el número de seguimiento.",
        "Reclamar al transportista es tarea mía, no suya. Si todavía tiene la caja, una foto me ayuda en eso. El nuevo envío no depende de ella.",
        "Por favor, guarde aparte lo que llegó dañado y tenga cuidado con lo que corte o gotee. Si hay que recogerlo, yo le avisaré y lo pagamos nosotros. ¿Prefiere que le devolvamos el dinero? Respóndame hoy y hago el reembolso en lugar del cambio.",
      ],
    },
  },
  "prod.missing.doubt": {
    usted: {
      mail: [
        "Su paquete llegó sin {item}, justo cuando contaba con ello. Gracias por avisarme.[[ Tengo su pedido {order} delante.]]",
        "Ya he preparado un nuevo envío. Sale a más tardar el {ship_by}, no hay nada que pagar y ese mismo día recibirá el número de seguimiento.",
        "Mientras tanto pregunto en el almacén cómo se preparó el paquete, para saber dónde se quedó. Esa revisión es cosa nuestra y su envío no depende de ella.",
        "Un pequeño favor: a veces las piezas se esconden entre el material de embalaje. Si aparece ahí, avíseme. Y si ha cambiado la dirección de entrega, basta con que me responda hoy.",
      ],
    },
  },
  "prod.notasdesc.own": {
    usted: {
      mail: [
        "Comparó lo que recibió con nuestra página y tiene razón: {difference}. La página es nuestra y el error también.[[~ Lamento que eligiera a partir de ella.]]",
        "Dígame, por favor, qué prefiere:\n1. Lo devuelve a nuestro cargo. Le reembolso todo y lo verá a más tardar el {see_when}.\n2. Se lo queda y le reembolso {reduction} del precio.",
        "Responda con 1 o 2 y empiezo ese mismo día. Si elige la primera, le envío una etiqueta ya pagada con mi respuesta.",
        "[[Gracias a usted, también cambia la página: {improve}. ]]Si buscaba algo como lo que decía la descripción, cuénteme para qué lo quiere. Veré qué tenemos.",
      ],
    },
  },
  "prod.safety": {
    usted: {
      mail: [
        "Gracias por avisarnos de lo ocurrido. Ante todo, espero que usted y quienes le rodean estén bien. Si alguien resultó herido, acuda primero al médico; lo demás puede esperar.",
        "Por favor, deje de usar el producto. {stop_use}. Si es seguro, consérvelo con su embalaje, porque nos ayuda a encontrar la causa.",
        "Hoy mismo he pasado su aviso a {who}. Tendrá noticias nuestras a más tardar el {by_when}, y yo sigo siendo su contacto.",
        "Si puede, indíqueme el número de lote o de serie y cuándo ocurrió. Una foto también ayuda. Nada de esto es una condición para atender su caso.",
      ],
    },
  },
};

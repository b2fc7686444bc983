/** The Spanish words of the product replies, usted and tú side by side; greeting and sign-off come from `frame.ts`. */
import type { SpanishTexts } from "../../assemble";

export const SPANISH: SpanishTexts = {
  "prod.defect.own": {
    usted: {
      mail: [
        "Nadie compra algo para que deje de funcionar así.[[~ Lamento que le haya fallado.]][[ Todo queda anotado en su pedido {order}.]]",
        "Voy a arreglarlo y usted elige cómo:\n1. Un cambio. Sale de aquí a más tardar el {ship_by}.\n2. Una reparación. Lo tendrá de vuelta a más tardar el {repair_by}.",
        "En ambos casos, el envío de vuelta corre por nuestra cuenta. Le mandaré una etiqueta ya pagada, y sirve cualquier caja.",
        "Responda con 1 o 2 y empiezo ese mismo día. Si ninguna de las dos le sirve, quizá porque ya no le inspira confianza, dígamelo. Entonces hablamos de un reembolso.",
      ],
      chat: [
        "No debería haber dejado de funcionar.[[~ Lamento que le haya fallado.]]",
        "Usted elige:\n1. Un cambio, que sale a más tardar el {ship_by}.\n2. Una reparación, de vuelta a más tardar el {repair_by}.",
        "El envío de vuelta lo pagamos nosotros. Envíeme 1 o 2 y empiezo hoy, o pregúnteme por un reembolso.",
      ],
    },
    tu: {
      mail: [
        "Nadie compra algo para que deje de funcionar así.[[~ Lamento que te haya fallado.]][[ Todo queda anotado en tu pedido {order}.]]",
        "Voy a arreglarlo y tú eliges cómo:\n1. Un cambio. Sale de aquí a más tardar el {ship_by}.\n2. Una reparación. Lo tendrás de vuelta a más tardar el {repair_by}.",
        "En ambos casos, el envío de vuelta corre por nuestra cuenta. Te mandaré una etiqueta ya pagada, y sirve cualquier caja.",
        "Responde con 1 o 2 y empiezo ese mismo día. Si ninguna de las dos te sirve, quizá porque ya no te inspira confianza, dímelo. Entonces hablamos de un reembolso.",
      ],
      chat: [
        "No debería haber dejado de funcionar.[[~ Lamento que te haya fallado.]]",
        "Tú eliges:\n1. Un cambio, que sale a más tardar el {ship_by}.\n2. Una reparación, de vuelta a más tardar el {repair_by}.",
        "El envío de vuelta lo pagamos nosotros. Mándame 1 o 2 y empiezo hoy, o pregúntame por un reembolso.",
      ],
    },
  },
  "prod.defect.edu": {
    usted: {
      mail: [
        "Gracias por describirlo con tanta claridad. Lo he comparado con la forma en que está pensado el producto, y coinciden. Lo que observó es correcto, y el camino hacia lo que buscaba es fácil de pasar por alto.",
        "Con estos pasos debería lograrlo:\n{steps}",
        "Después verá lo siguiente: {expect}. Es cuestión de unos minutos.",
        "Si algún paso se ve distinto en su caso, deténgase ahí y envíeme una foto. Yo sigo desde ese punto. Y si al final resulta ser un fallo, lo trataré como tal.",
        "¿Prefiere hacerlo con ayuda? Dígame una hora y me encargo de llamar.",
      ],
      chat: [
        "Funciona como está previsto, y el camino es fácil de pasar por alto.",
        "{steps}",
        "Si algún paso se ve distinto, envíeme una foto. Si al final es un fallo, lo trato como tal.",
      ],
    },
    tu: {
      mail: [
        "Gracias por describirlo con tanta claridad. Lo he comparado con la forma en que está pensado el producto, y coinciden. Lo que observaste es correcto, y el camino hacia lo que buscabas es fácil de pasar por alto.",
        "Con estos pasos deberías lograrlo:\n{steps}",
        "Después verás lo siguiente: {expect}. Es cuestión de unos minutos.",
        "Si algún paso se ve distinto en tu caso, detente ahí y mándame una foto. Yo sigo desde ese punto. Y si al final resulta ser un fallo, lo trataré como tal.",
        "¿Prefieres hacerlo con ayuda? Dime una hora y te llamo.",
      ],
      chat: [
        "Funciona como está previsto, y el camino es fácil de pasar por alto.",
        "{steps}",
        "Si algún paso se ve distinto, mándame una foto. Si al final es un fallo, lo trato como tal.",
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
      chat: [
        "Ningún paquete debería llegar así.[[~ Lamento que el suyo llegara roto.]]",
        "He preparado lo siguiente: {replace}. Sale a más tardar el {ship_by}, sin gastos para usted. Con el transportista trato yo.",
        "Guarde aparte lo que llegó dañado, por favor. Si prefiere el dinero, dígamelo hoy.",
      ],
    },
    tu: {
      mail: [
        "Abrir un paquete y encontrarlo roto es una decepción.[[~ Lamento que tu pedido te haya llegado así.]]",
        "He preparado lo siguiente: {replace}. Sale a más tardar el {ship_by}, sin gastos para ti, y ese día recibirás el número de seguimiento.",
        "Reclamar al transportista es tarea mía, no tuya. Si todavía tienes la caja, una foto me ayuda en eso. El nuevo envío no depende de ella.",
        "Por favor, guarda aparte lo que llegó dañado y ten cuidado con lo que corte o gotee. Si hay que recogerlo, te aviso y lo pagamos nosotros. ¿Prefieres que te devolvamos el dinero? Respóndeme hoy y hago el reembolso en lugar del cambio.",
      ],
      chat: [
        "Ningún paquete debería llegar así.[[~ Lamento que el tuyo llegara roto.]]",
        "He preparado lo siguiente: {replace}. Sale a más tardar el {ship_by}, sin gastos para ti. Con el transportista trato yo.",
        "Guarda aparte lo que llegó dañado, por favor. Si prefieres el dinero, dímelo hoy.",
      ],
    },
  },
  "prod.missing.doubt": {
    usted: {
      mail: [
        "Su paquete llegó sin {item}, justo cuando más falta hacía. Gracias por avisarme.[[ Tengo su pedido {order} delante.]]",
        "Ya he preparado un nuevo envío. Sale a más tardar el {ship_by}, no hay nada que pagar y ese mismo día recibirá el número de seguimiento.",
        "Mientras tanto pregunto en el almacén cómo se preparó el paquete, para saber dónde se quedó. Esa revisión es cosa nuestra y su envío no depende de ella.",
        "Un pequeño favor: a veces las piezas se esconden entre el material de embalaje. Si aparece ahí, avíseme. Y si ha cambiado la dirección de entrega, basta con que me responda hoy.",
      ],
      chat: [
        "Gracias por avisarme. Su paquete llegó sin {item}, así que hago un nuevo envío. Sale a más tardar el {ship_by}, y no hay nada que pagar.",
        "Mientras tanto pregunto en el almacén cómo se preparó. Si aparece entre el material de embalaje, avíseme.",
      ],
    },
    tu: {
      mail: [
        "Tu paquete llegó sin {item}, justo cuando más falta hacía. Gracias por avisarme.[[ Tengo tu pedido {order} delante.]]",
        "Ya he preparado un nuevo envío. Sale a más tardar el {ship_by}, no hay nada que pagar y ese mismo día recibirás el número de seguimiento.",
        "Mientras tanto pregunto en el almacén cómo se preparó el paquete, para saber dónde se quedó. Esa revisión es cosa nuestra y tu envío no depende de ella.",
        "Un pequeño favor: a veces las piezas se esconden entre el material de embalaje. Si aparece ahí, avísame. Y si ha cambiado la dirección de entrega, basta con que me respondas hoy.",
      ],
      chat: [
        "Gracias por avisarme. Tu paquete llegó sin {item}, así que hago un nuevo envío. Sale a más tardar el {ship_by}, y no hay nada que pagar.",
        "Mientras tanto pregunto en el almacén cómo se preparó. Si aparece entre el material de embalaje, avísame.",
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
    tu: {
      mail: [
        "Comparaste lo que recibiste con nuestra página y tienes razón: {difference}. La página es nuestra y el error también.[[~ Lamento que eligieras a partir de ella.]]",
        "Dime, por favor, qué prefieres:\n1. Lo devuelves a nuestro cargo. Te reembolso todo y lo verás a más tardar el {see_when}.\n2. Te lo quedas y te reembolso {reduction} del precio.",
        "Responde con 1 o 2 y empiezo ese mismo día. Si eliges la primera, te mando una etiqueta ya pagada con mi respuesta.",
        "[[Gracias a ti, también cambia la página: {improve}. ]]Si buscabas algo como lo que decía la descripción, cuéntame para qué lo quieres. Veré qué tenemos.",
      ],
    },
  },
  "prod.safety": {
    usted: {
      mail: [
        "Gracias por avisarnos de lo ocurrido. Ante todo, espero que usted y quienes le rodean estén bien. Si alguien se hizo daño, lo primero es la atención médica; lo demás puede esperar.",
        "Por favor, deje de usar el producto. {stop_use}. Si es seguro, consérvelo con su embalaje, porque nos ayuda a encontrar la causa.",
        "Desde hoy su aviso lo lleva {who}. Tendrá noticias nuestras a más tardar el {by_when}, y yo sigo siendo su contacto.",
        "Si puede, indíqueme el número de lote o de serie y cuándo ocurrió. Una foto también ayuda. Nada de esto es una condición para atender su caso.",
      ],
      phone: [
        "Antes que nada: ¿está todo el mundo a salvo? ¿Alguien se hizo daño?",
        "(Si es así: primero la atención médica o el número de emergencias. Lo demás puede esperar.)",
        "Por favor, deje de usar el producto. {stop_use}. Si es seguro, consérvelo con su embalaje.",
        "Desde hoy su aviso lo lleva {who}. Tendrá noticias nuestras a más tardar el {by_when}, y yo sigo siendo su contacto.",
        "(Anotar qué pasó, cuándo y el número de lote, si lo tiene. No opinar sobre la causa.)",
      ],
    },
    tu: {
      mail: [
        "Gracias por avisarnos de lo ocurrido. Ante todo, espero que tú y quienes te rodean estén bien. Si alguien se hizo daño, lo primero es la atención médica; lo demás puede esperar.",
        "Por favor, deja de usar el producto. {stop_use}. Si es seguro, consérvalo con su embalaje, porque nos ayuda a encontrar la causa.",
        "Desde hoy tu aviso lo lleva {who}. Tendrás noticias nuestras a más tardar el {by_when}, y yo sigo siendo tu contacto.",
        "Si puedes, indícame el número de lote o de serie y cuándo ocurrió. Una foto también ayuda. Nada de esto es una condición para atender tu caso.",
      ],
      phone: [
        "Antes que nada: ¿está todo el mundo a salvo? ¿Alguien se hizo daño?",
        "(Si es así: primero la atención médica o el número de emergencias. Lo demás puede esperar.)",
        "Por favor, deja de usar el producto. {stop_use}. Si es seguro, consérvalo con su embalaje.",
        "Desde hoy tu aviso lo lleva {who}. Tendrás noticias nuestras a más tardar el {by_when}, y yo sigo siendo tu contacto.",
        "(Anotar qué pasó, cuándo y el número de lote, si lo tiene. No opinar sobre la causa.)",
      ],
    },
  },
};

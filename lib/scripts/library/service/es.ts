/** The Spanish words of the service replies, usted and tú side by side; greeting and sign-off come from `frame.ts`. */
import type { SpanishTexts } from "../../assemble";

export const SPANISH: SpanishTexts = {
  "serv.nondelivery.own": {
    usted: {
      mail: [
        "Su pedido[[ {order}]] ya tendría que estar en sus manos.[[~ Lamento que todavía no lo haya recibido.]]",
        "El transportista lo elegimos nosotros, así que me toca a mí resolverlo. ¿Qué le viene mejor?\n1. Le envío todo de nuevo. Le llega a más tardar el {new_date}.\n2. Le reembolso el importe completo. Lo verá en su extracto a más tardar el {see_when}.",
        "Responda con 1 o 2 y empiezo ese mismo día. Mientras tanto, yo trato con el transportista y nadie le pedirá que llame.",
        "Si al final aparece el primer paquete, dígamelo. Haré que lo recojan a nuestro cargo y para usted no cambia nada.",
      ],
    },
  },
  "serv.late.option": {
    usted: {
      mail: [
        "Lo que usted pidió[[ ({order})]] va con retraso, y esa noticia tendría que haber llegado primero de nuestra parte.[[~ Lamento que haya tenido que preguntar.]]",
        "[[El motivo es este: {cause}. ]]La nueva fecha es el {new_date}; hoy me la han confirmado. Lo que pase ahora lo decide usted:\n1. Esperar hasta entonces. El día anterior le escribo para confirmarlo.\n2. Cancelar, sin ningún gasto. Tendrá su dinero a más tardar el {see_when}.",
        "Responda con 1 o 2 y yo me ocupo del resto.",
        "¿Lo quiere para un día concreto, como un cumpleaños o un viaje? Cuéntemelo y busco una forma más rápida antes de que decida.",
      ],
    },
  },
  "serv.delivered.doubt": {
    usted: {
      mail: [
        "El seguimiento dice lo siguiente sobre su pedido[[ {order}]]: {proof}. Usted nos cuenta que no está, y su palabra pesa para mí tanto como ese registro.",
        "Dos comprobaciones rápidas suelen aclararlo. ¿Podría preguntar en casa y en el vecindario, y mirar dónde suelen dejarle los paquetes? Yo estoy pidiendo al transportista la foto y el lugar de la entrega.",
        "Tomaré una decisión a más tardar el {by_when}, con su respuesta o sin ella. Si no ha aparecido, lo envío de nuevo o lo reembolso, como usted elija.",
        "No se quedará esperando al transportista. Si mientras tanto aparece, basta con una respuesta breve.",
      ],
    },
  },
  "serv.outage": {
    usted: {
      mail: [
        "Ahora mismo no puede usar aquello por lo que paga[[~, y lo lamento]]. El fallo está en nuestro lado; en su equipo todo está bien.",
        "La situación es esta: {status}.",
        "[[Hasta que se resuelva, esto ayuda: {workaround}. ]]Volveré a escribirle a más tardar el {by_when}, también si el problema continúa. Puede dejarlo todo como está y volver entonces.",
        "¿Hay algo que no pueda esperar, como un plazo o un trabajo del que dependen otras personas? Cuéntemelo y busco una alternativa para usted. Cuando termine, revisaré también qué supone el corte para su factura.",
      ],
    },
  },
  "serv.withdraw": {
    usted: {
      mail: [
        "Le confirmo que ha desistido de su compra[[, pedido {order}]]. Su mensaje nos llegó el {received} y no hace falta que dé ningún motivo.",
        "Los próximos pasos:\n1. La devolución: {return_how}. Por favor, envíelo a más tardar el {send_by}.\n2. El reembolso: {amount}, por el mismo medio con el que pagó. Lo verá a más tardar el {see_when}.",
        "Por favor, guarde este mensaje: es su confirmación por escrito. Conviene guardar también el resguardo del envío hasta que tenga el dinero.",
        "Si alguna de las fechas no le viene bien, responda aquí. Lo anotaré para que no se pierda nada.",
      ],
    },
  },
  "serv.work.redo": {
    usted: {
      mail: [
        "Lo que describe no es el trabajo que acordamos.[[~ Lamento el resultado, después del tiempo que usted nos dedicó.]]",
        "Quiero arreglarlo y hay dos maneras:\n1. Lo repetimos sin gastos para usted: {visit}.\n2. Se queda como está y paga {reduction} menos.",
        "Responda con 1 o 2. Si el horario no le viene bien, proponga otro. Yo pondré al corriente a quien vaya, para que no haga falta explicarlo en la puerta.",
        "Antes de la visita le enviaré una lista de lo que se va a hacer. Por favor, complétela o corríjala, para que todos entendamos lo mismo por «terminado».",
      ],
    },
  },
  "serv.late.give": {
    usted: {
      mail: [
        "Esperar cuesta tiempo, sea cual sea el motivo. Gracias por contarme lo que supuso para su semana.",
        "Me gustaría compensarlo: {gesture}. Ya está en su cuenta y no hace falta que haga nada.[[ Podrá usarlo hasta el {use_by}.]]",
        "Es un gesto de mi parte, por esta única vez. No cambia nada de su pedido ni de su contrato, y al usarlo no renuncia a ningún derecho.",
        "¿La fecha que tiene ahora le sigue viniendo bien? Si algo ha cambiado para usted, dígamelo. Veré si podemos moverla.",
      ],
    },
  },
  "serv.partner.3rd": {
    usted: {
      mail: [
        "Usted hizo su pedido con nosotros, así que la solución también llega de nuestra parte.[[~ Lamento que la empresa con la que trabajamos le haya fallado.]]",
        "Lo que ocurrió por su lado: {cause}. Aclararlo con ellos es tarea mía, y usted no tendrá que llamar ni escribir a nadie.",
        "Para usted he organizado lo siguiente: {fix}. Estará listo a más tardar el {by_when}, y ese día le escribiré para asegurarme.",
        "¿Encaja con sus planes? Si le viene mejor otro día u otra forma, dígamelo hoy y lo cambio antes de que nadie se ponga en camino.",
      ],
    },
  },
};

/** The Spanish words of the service replies, usted and tú side by side; greeting and sign-off come from `frame.ts`. */
import type { SpanishTexts } from "../../assemble";

export const SPANISH: SpanishTexts = {
  "serv.nondelivery.own": {
    usted: {
      mail: [
        "Su pedido[[ {order}]] ya tendría que estar en sus manos.[[~ Lamento que todavía no lo haya recibido.]]",
        "El transportista lo elegimos nosotros, así que me toca a mí resolverlo. ¿Qué le viene mejor?\n1. Le envío todo de nuevo. Le llega a más tardar el {new_date}.\n2. Le reembolso el importe completo. Lo verá en su banco a más tardar el {see_when}.",
        "Responda con 1 o 2 y empiezo ese mismo día. Mientras tanto, yo trato con el transportista y nadie le pedirá que llame.",
        "Si al final aparece el primer paquete, dígamelo. Haré que lo recojan a nuestro cargo y para usted no cambia nada.",
      ],
      chat: [
        "Su pedido ya tendría que estar en sus manos.[[~ Lamento que no sea así.]]",
        "Usted elige:\n1. Se lo envío de nuevo; le llega a más tardar el {new_date}.\n2. Le reembolso todo; lo verá a más tardar el {see_when}.",
        "Envíeme 1 o 2 y empiezo hoy. Con el transportista trato yo.",
      ],
    },
    tu: {
      mail: [
        "Tu pedido[[ {order}]] ya tendría que estar en tus manos.[[~ Lamento que todavía no te haya llegado.]]",
        "El transportista lo elegimos nosotros, así que me toca a mí resolverlo. ¿Qué te viene mejor?\n1. Te envío todo de nuevo. Te llega a más tardar el {new_date}.\n2. Te reembolso el importe completo. Lo verás en tu banco a más tardar el {see_when}.",
        "Responde con 1 o 2 y empiezo ese mismo día. Mientras tanto, con el transportista trato yo, y nadie te va a pedir que llames.",
        "Si al final aparece el primer paquete, dímelo. Haré que lo recojan a nuestro cargo y para ti no cambia nada.",
      ],
      chat: [
        "Tu pedido ya tendría que estar en tus manos.[[~ Lamento que no sea así.]]",
        "Tú eliges:\n1. Te lo envío de nuevo; te llega a más tardar el {new_date}.\n2. Te reembolso todo; lo verás a más tardar el {see_when}.",
        "Mándame 1 o 2 y empiezo hoy. Con el transportista trato yo.",
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
    tu: {
      mail: [
        "Lo que pediste[[ ({order})]] va con retraso, y esa noticia tendría que haberte llegado primero de nuestra parte.[[~ Lamento que hayas tenido que preguntar.]]",
        "[[El motivo es este: {cause}. ]]La nueva fecha es el {new_date}; hoy me la han confirmado. Lo que pase ahora lo decides tú:\n1. Esperar hasta entonces. El día anterior te escribo para confirmarlo.\n2. Cancelar, sin ningún gasto. Tendrás tu dinero a más tardar el {see_when}.",
        "Responde con 1 o 2 y yo me ocupo del resto.",
        "¿Lo quieres para un día concreto, como un cumpleaños o un viaje? Cuéntamelo y busco una forma más rápida antes de que decidas.",
      ],
    },
  },
  "serv.delivered.doubt": {
    usted: {
      mail: [
        "El seguimiento dice lo siguiente sobre su pedido[[ {order}]]: {proof}. Usted nos cuenta que no está, y su palabra vale para mí tanto como ese registro.",
        "Dos comprobaciones rápidas suelen aclararlo. ¿Podría preguntar en casa y en el vecindario, y mirar dónde suelen dejarle los paquetes? Yo estoy pidiendo al transportista la foto y el lugar de la entrega.",
        "Tomaré una decisión a más tardar el {by_when}, contesten o no. Si no ha aparecido, lo envío de nuevo o lo reembolso, como usted elija.",
        "No se quedará esperando al transportista. Si mientras tanto aparece, basta con una respuesta breve.",
      ],
      chat: [
        "El seguimiento dice esto: {proof}. Para mí, su palabra vale lo mismo.",
        "¿Podría preguntar en casa y en el vecindario? Yo pido al transportista una foto de la entrega.",
        "Decido a más tardar el {by_when}, contesten o no: nuevo envío o reembolso, como usted elija.",
      ],
    },
    tu: {
      mail: [
        "El seguimiento dice lo siguiente sobre tu pedido[[ {order}]]: {proof}. Nos cuentas que no está, y tu palabra vale para mí tanto como ese registro.",
        "Dos comprobaciones rápidas suelen aclararlo. ¿Podrías preguntar en casa y en el vecindario, y mirar dónde suelen dejarte los paquetes? Yo estoy pidiendo al transportista la foto y el lugar de la entrega.",
        "Tomaré una decisión a más tardar el {by_when}, contesten o no. Si no ha aparecido, lo envío de nuevo o lo reembolso, como tú elijas.",
        "No te vas a quedar esperando al transportista. Si mientras tanto aparece, basta con una respuesta breve.",
      ],
      chat: [
        "El seguimiento dice esto: {proof}. Para mí, tu palabra vale lo mismo.",
        "¿Podrías preguntar en casa y en el vecindario? Yo pido al transportista una foto de la entrega.",
        "Decido a más tardar el {by_when}, contesten o no: nuevo envío o reembolso, como tú elijas.",
      ],
    },
  },
  "serv.outage": {
    usted: {
      mail: [
        "Ahora mismo el servicio por el que paga no le funciona[[~, y lo lamento]]. El fallo es nuestro; por su parte todo está bien.",
        "La situación es esta: {status}.",
        "[[Hasta que se resuelva, esto ayuda: {workaround}. ]]Volveré a escribirle a más tardar el {by_when}, también si el problema continúa. Puede dejarlo todo como está y volver entonces.",
        "¿Hay algo que no pueda esperar, como un plazo o un trabajo del que dependen otras personas? Cuéntemelo y busco una alternativa para usted. Cuando termine, revisaré también qué supone el corte para su factura.",
      ],
      chat: [
        "Ahora mismo el servicio no le funciona[[~, y lo lamento]]. El fallo es nuestro. La situación: {status}.",
        "[[Hasta que se resuelva, esto ayuda: {workaround}. ]]Le escribo de nuevo a más tardar el {by_when}. ¿Hay algo urgente?",
      ],
      social: [
        "La interrupción es cosa nuestra y ya trabajamos en ella.[[~ Lamento el corte.]] La situación: {status}. Volvemos a informar aquí a más tardar el {by_when}, haya novedades o no. Por su parte no hace falta hacer nada.",
      ],
    },
    tu: {
      mail: [
        "Ahora mismo el servicio por el que pagas no te funciona[[~, y lo lamento]]. El fallo es nuestro; por tu parte todo está bien.",
        "La situación es esta: {status}.",
        "[[Hasta que se resuelva, esto ayuda: {workaround}. ]]Te vuelvo a escribir a más tardar el {by_when}, también si el problema continúa. Puedes dejarlo todo como está y volver entonces.",
        "¿Hay algo que no pueda esperar, como un plazo o un trabajo del que dependen otras personas? Cuéntamelo y te busco una alternativa. Cuando termine, revisaré también qué supone el corte para tu factura.",
      ],
      chat: [
        "Ahora mismo el servicio no te funciona[[~, y lo lamento]]. El fallo es nuestro. La situación: {status}.",
        "[[Hasta que se resuelva, esto ayuda: {workaround}. ]]Te escribo de nuevo a más tardar el {by_when}. ¿Hay algo urgente?",
      ],
      social: [
        "La interrupción es cosa nuestra y ya trabajamos en ella.[[~ Lamento el corte.]] La situación: {status}. Volvemos a informar aquí a más tardar el {by_when}, haya novedades o no. Por tu parte no hace falta hacer nada.",
      ],
    },
  },
  "serv.withdraw": {
    usted: {
      mail: [
        "Le confirmo que ha desistido de su compra[[, pedido {order}]]. Su mensaje nos llegó el {received} y no hace falta que dé ningún motivo.",
        "Los próximos pasos:\n1. La devolución: {return_how}. Por favor, envíelo a más tardar el {send_by}.\n2. El reembolso: {amount}, por el mismo medio con el que pagó. Lo verá a más tardar el {see_when}.",
        "Por favor, guarde este mensaje: es su confirmación por escrito. Conviene guardar también el comprobante del envío hasta que tenga el dinero.",
        "Si alguna de las fechas no le viene bien, responda aquí. Lo anotaré para que no se pierda nada.",
      ],
    },
    tu: {
      mail: [
        "Te confirmo que has desistido de tu compra[[, pedido {order}]]. Tu mensaje nos llegó el {received} y no hace falta que des ningún motivo.",
        "Los próximos pasos:\n1. La devolución: {return_how}. Por favor, envíalo a más tardar el {send_by}.\n2. El reembolso: {amount}, por el mismo medio con el que pagaste. Lo verás a más tardar el {see_when}.",
        "Por favor, guarda este mensaje: es tu confirmación por escrito. Conviene guardar también el comprobante del envío hasta que tengas el dinero.",
        "Si alguna de las fechas no te viene bien, responde aquí. Lo anotaré para que no se pierda nada.",
      ],
    },
  },
  "serv.work.redo": {
    usted: {
      mail: [
        "Lo que describe no es el trabajo que acordamos.[[~ Lamento el resultado, después del tiempo que usted nos dedicó.]]",
        "Quiero arreglarlo y hay dos maneras:\n1. Lo repetimos sin gastos para usted: {visit}.\n2. Se queda como está y paga {reduction} menos.",
        "Responda con 1 o 2. Si el horario no le viene bien, proponga otro. Yo pondré al tanto a quien vaya, para que no haga falta explicarlo en la puerta.",
        "Antes de la visita le enviaré una lista de lo que se va a hacer. Por favor, complétela o corríjala, para que entendamos lo mismo por «terminado».",
      ],
      phone: [
        "Gracias por mostrármelo. Ese no es el trabajo que acordamos.[[~ Lamento el resultado.]]",
        "Veo dos maneras. Una es repetirlo sin gastos para usted: {visit}. La otra es dejarlo como está y que pague {reduction} menos. ¿Cuál prefiere?",
        "¿Qué tiene que quedar bien para que usted lo dé por terminado? (Anotarlo con sus palabras.)",
        "Hoy le envío esa lista, para que pueda corregirla.",
      ],
    },
    tu: {
      mail: [
        "Lo que describes no es el trabajo que acordamos.[[~ Lamento el resultado, después del tiempo que nos dedicaste.]]",
        "Quiero arreglarlo y hay dos maneras:\n1. Lo repetimos sin gastos para ti: {visit}.\n2. Se queda como está y pagas {reduction} menos.",
        "Responde con 1 o 2. Si el horario no te viene bien, propón otro. Yo pondré al tanto a quien vaya, para que no haga falta explicarlo en la puerta.",
        "Antes de la visita te mandaré una lista de lo que se va a hacer. Por favor, complétala o corrígela, para que entendamos lo mismo por «terminado».",
      ],
      phone: [
        "Gracias por mostrármelo. Ese no es el trabajo que acordamos.[[~ Lamento el resultado.]]",
        "Veo dos maneras. Una es repetirlo sin gastos para ti: {visit}. La otra es dejarlo como está y que pagues {reduction} menos. ¿Cuál prefieres?",
        "¿Qué tiene que quedar bien para que lo des por terminado? (Anotarlo con sus palabras.)",
        "Hoy te mando esa lista, para que puedas corregirla.",
      ],
    },
  },
  "serv.late.give": {
    usted: {
      mail: [
        "Esperar cuesta tiempo, sea cual sea el motivo. Gracias por contarme lo que ha supuesto esta espera.",
        "Me gustaría compensarlo: {gesture}. Ya está en su cuenta y no hace falta que haga nada.[[ Podrá usarlo hasta el {use_by}.]]",
        "Es un gesto de mi parte, por esta única vez. No cambia nada de su pedido ni de su contrato, y al usarlo no renuncia a ningún derecho.",
        "¿La fecha que tiene ahora le sigue viniendo bien? Si algo ha cambiado para usted, dígamelo. Veré si podemos moverla.",
      ],
      chat: [
        "Esperar cuesta tiempo, sea cual sea el motivo. Me gustaría compensarlo: {gesture}.",
        "Ya está en su cuenta.[[ Podrá usarlo hasta el {use_by}.]] Es por esta única vez, y al usarlo no renuncia a ningún derecho.",
      ],
    },
    tu: {
      mail: [
        "Esperar cuesta tiempo, sea cual sea el motivo. Gracias por contarme lo que ha supuesto esta espera.",
        "Me gustaría compensarlo: {gesture}. Ya está en tu cuenta y no hace falta que hagas nada.[[ Podrás usarlo hasta el {use_by}.]]",
        "Es un gesto de mi parte, por esta única vez. No cambia nada de tu pedido ni de tu contrato, y al usarlo no renuncias a ningún derecho.",
        "¿La fecha que tienes ahora te sigue viniendo bien? Si algo ha cambiado para ti, dímelo. Veré si podemos moverla.",
      ],
      chat: [
        "Esperar cuesta tiempo, sea cual sea el motivo. Me gustaría compensarlo: {gesture}.",
        "Ya está en tu cuenta.[[ Podrás usarlo hasta el {use_by}.]] Es por esta única vez, y al usarlo no renuncias a ningún derecho.",
      ],
    },
  },
  "serv.partner.3rd": {
    usted: {
      mail: [
        "Usted hizo su pedido con nosotros, así que la solución también llega de nuestra parte.[[~ Lamento que la empresa con la que trabajamos le haya fallado.]]",
        "Lo que ocurrió en esa empresa: {cause}. Aclararlo con ellos es tarea mía, y usted no tendrá que llamar ni escribir a nadie.",
        "Para usted he organizado lo siguiente: {fix}. Estará listo a más tardar el {by_when}, y ese día le escribiré para asegurarme.",
        "¿Encaja con sus planes? Si le viene mejor otro día u otra forma, dígamelo hoy y lo cambio antes de que nadie se ponga en camino.",
      ],
      chat: [
        "Usted hizo su pedido con nosotros, así que la solución es cosa nuestra.[[~ Lamento que la otra empresa le haya fallado.]]",
        "He organizado lo siguiente: {fix}. Estará listo a más tardar el {by_when}. Con ellos lo aclaro yo.",
        "¿Encaja con sus planes?",
      ],
    },
    tu: {
      mail: [
        "Hiciste tu pedido con nosotros, así que la solución también llega de nuestra parte.[[~ Lamento que la empresa con la que trabajamos te haya fallado.]]",
        "Lo que ocurrió en esa empresa: {cause}. Aclararlo con ellos es tarea mía, y tú no tendrás que llamar ni escribir a nadie.",
        "Para ti he organizado lo siguiente: {fix}. Estará listo a más tardar el {by_when}, y ese día te escribo para asegurarme.",
        "¿Encaja con tus planes? Si te viene mejor otro día u otra forma, dímelo hoy y lo cambio antes de que nadie se ponga en camino.",
      ],
      chat: [
        "Hiciste tu pedido con nosotros, así que la solución es cosa nuestra.[[~ Lamento que la otra empresa te haya fallado.]]",
        "He organizado lo siguiente: {fix}. Estará listo a más tardar el {by_when}. Con ellos lo aclaro yo.",
        "¿Encaja con tus planes?",
      ],
    },
  },
};

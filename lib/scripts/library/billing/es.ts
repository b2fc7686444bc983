/** The Spanish words of the billing replies, usted and tú side by side; greeting and sign-off come from `frame.ts`. */
import type { SpanishTexts } from "../../assemble";

export const SPANISH: SpanishTexts = {
  "bill.dup.own": {
    usted: {
      mail: [
        "Hizo bien en escribirnos. Le cobramos dos veces[[ ({purchase})]] y el segundo cargo fue un error nuestro.[[~ Lamento la preocupación y el tiempo que le ha costado.]]",
        "Hoy he reembolsado {amount} por el mismo medio con el que pagó. Lo verá en su extracto a más tardar el {see_when}; el día exacto depende de su banco.[[ La referencia del reembolso es {refund_ref}.]]",
        "Ese día le escribiré para comprobar que haya llegado. Si su banco le cobró alguna comisión por el doble cargo, envíeme el importe y también lo reviso.",
        "¿Hay algo más en su factura que le parezca extraño? Responda aquí y lo vemos línea por línea.",
      ],
    },
  },
  "bill.dup.hold": {
    usted: {
      mail: [
        "Dos movimientos por una sola compra llaman la atención de cualquiera, así que he revisado los dos.",
        "Uno es el pago. El otro es una retención: su banco apartó el dinero mientras se confirmaba el pago, y nosotros no lo hemos cobrado. En la mayoría de las aplicaciones bancarias se ve igual que un cargo y cuesta distinguirlos.",
        "La retención desaparece a más tardar el {drop_date} y usted no necesita hacer nada. En casi todos los extractos se borra sin más, sin una línea de reembolso.",
        "Si después de esa fecha sigue ahí, envíeme una captura sin el número de su tarjeta. Lo trataré con nuestro proveedor de pagos y le haré llegar una confirmación para su banco.",
      ],
    },
  },
  "bill.renewal.doubt": {
    usted: {
      mail: [
        "Gracias por avisarme de la renovación. He revisado nuestros registros y no encuentro en ellos la cancelación. A veces los mensajes se pierden, y prefiero confiar en su palabra a que pague por algo que ya no quería.",
        "Por eso he anulado la renovación y he reembolsado {amount} por el mismo medio con el que pagó. Lo verá en su extracto a más tardar el {see_when}.",
        "Este mensaje es su confirmación por escrito de que la suscripción ha terminado. Si a pesar de ello apareciera otro cargo, responda aquí y me ocupo personalmente.",
        "Solo le pido un favor: eche un vistazo a su cuenta y dígame si algo sigue figurando como activo. Quiero que la suscripción quede cancelada de verdad.",
      ],
    },
  },
  "bill.refund.trace": {
    usted: {
      mail: [
        "Un reembolso anunciado que luego no aparece inquieta a cualquiera. He seguido su rastro y esto es lo que veo.",
        "Enviamos {amount} el {refund_date}, con la referencia {refund_ref}. El dinero ya salió de nuestra cuenta. Falta que su banco lo anote, y eso debería estar a más tardar el {see_when}.",
        "Si su banco no lo encuentra, dele esa referencia. Es la forma más rápida de localizar el pago, y con gusto respondo a sus preguntas.",
        "Ese día le escribiré. Si el dinero todavía no ha llegado, abriré una búsqueda con nuestro proveedor de pagos ese mismo día y le enviaré lo que averigüe.",
      ],
    },
  },
  "bill.unknown.identify": {
    usted: {
      mail: [
        "Un cargo que no reconoce merece una respuesta clara, así que lo he buscado en nuestros registros.",
        "En los extractos nuestro nombre aparece como {descriptor}. Con sus datos encontré lo siguiente: {match}. ¿Le suena, a usted o a alguien de su casa que haya podido usar la tarjeta?",
        "Si es así, dígamelo y le envío el recibo. Si no, por favor llame hoy a su banco para que proteja su tarjeta. Yo bloquearé la compra por nuestra parte y responderé a lo que me pregunten.",
        "Por su seguridad, no escriba el número completo de la tarjeta. Con los últimos cuatro dígitos, la fecha y el importe me basta.",
      ],
    },
  },
  "bill.wrongprice.own": {
    usted: {
      mail: [
        "Le dieron un precio y le cobraron otro. He comparado los dos y usted tiene razón. El error es nuestro[[~, y lamento que haya tenido que descubrirlo]].",
        "La diferencia es de {diff}. Hoy la he reembolsado por el mismo medio con el que pagó, y la verá a más tardar el {see_when}. También va en camino una factura corregida.",
        "[[Cómo ocurrió: {cause}. ]]He anotado el precio correcto en su cuenta, para que la próxima factura parta de ahí.",
        "Por favor, compare la nueva factura con la oferta que tenía. Si hay una sola línea distinta, responda aquí y la corrijo.",
      ],
    },
  },
  "bill.wrongprice.edu": {
    usted: {
      mail: [
        "Una factura más alta de lo esperado merece algo más que un total. Por eso he repasado la suya línea por línea.",
        "{lines}",
        "Juntas dan el importe que vio. Es cierto que la factura no lo muestra bien y que cuesta leerla.",
        "¿Hay alguna línea que no pidió, o un precio distinto del que le dieron? Dígame cuál es y la comparo con nuestros registros. Si lo prefiere, la repasamos por teléfono. Dígame una hora y me encargo de llamar.",
      ],
    },
  },
  "bill.fee.give": {
    usted: {
      mail: [
        "A nadie le gusta encontrar una comisión en la factura, y menos si llega por sorpresa. Gracias por preguntarnos primero.",
        "Esta vez he retirado los {amount}. Verá el abono a más tardar el {see_when} y no hace falta que haga nada.",
        "Para que no se repita, esto es lo que la activa y cómo evitarla: {how_avoid}. Las condiciones siguen siendo las mismas; por eso puedo hacerlo una sola vez.",
        "Si eso no encaja bien con su forma de usar el servicio, cuéntemelo. Quizá le convenga otro plan u otra fecha, y con gusto lo miro.",
      ],
    },
  },
  "bill.b2b.contract": {
    usted: {
      mail: [
        "He comparado {topic} con nuestro contrato punto por punto, para que vea cómo he llegado a mi respuesta.",
        "Lo que acordamos: {clause}. Lo que se entregó: {deliverable}. Dónde consta: {delivery_record}.\nCon estos tres puntos, la factura se mantiene. Sé que no es la respuesta que buscaba.",
        "Sí hay margen en la forma de pago. Lo que puedo hacer es {can_do}. Basta con una respuesta breve y se lo confirmo por escrito ese mismo día.",
        "Si tiene un mensaje, una nota de llamada o un cambio que diga otra cosa, envíemelo. También puede pedir que se revise la decisión: {review}. Los avisos sobre la parte en disputa quedan en pausa hasta que terminemos.",
      ],
    },
  },
  "bill.b2b.correct": {
    usted: {
      mail: [
        "He revisado {topic} y su objeción es correcta. El error en la factura fue nuestro[[~, y le pido disculpas por el trabajo que ha causado en su contabilidad]].",
        "He emitido la nota de crédito {credit_note}, por {diff}. Queda solo la parte que nadie discute, con nuevo vencimiento el {due}. Ambos documentos le llegarán en un mensaje aparte.",
        "Los avisos de la factura anterior están detenidos. Si alguno ya salió, por favor no lo tenga en cuenta.",
        "¿Su contabilidad necesita alguna referencia o formato en particular? Dígamelo y pido que la emitan de nuevo así.",
      ],
    },
  },
  "bill.dunning.pause": {
    usted: {
      mail: [
        "Gracias por decirme qué no está bien en la factura. Así puedo tratar por separado la parte en disputa.",
        "He puesto en pausa todos los avisos sobre la parte que cuestiona: {part}. No se le sumará nada mientras lo reviso.",
        "El resto de la factura no cambia y mantiene su vencimiento. Si es más sencillo para su contabilidad, puedo dividirla en dos documentos, para que cada uno se pague por separado.",
        "Tendrá mi respuesta a más tardar el {by_when}. Si antes le llega un aviso, se habrá cruzado con este mensaje. Envíemelo y me ocupo.",
      ],
    },
  },
  "bill.fraud.route": {
    usted: {
      mail: [
        "Si alguien ha usado su tarjeta o su cuenta sin usted, cada hora cuenta. Primero protejamos lo suyo y después vemos el resto.",
        "Por favor, llame hoy a su banco, al número que figura en la tarjeta. Pida que la bloqueen y que reclamen el pago. Es la vía más segura para su dinero.",
        "Por nuestra parte, ya he hecho lo siguiente: {bank_step}. Tendrá noticias mías a más tardar el {by_when} sobre lo que encontremos.",
        "Si usa la misma contraseña en otro sitio, conviene cambiarla allí también. Por favor, no envíe números de tarjeta, contraseñas ni códigos, ni siquiera a mí. Nunca los pedimos.",
      ],
    },
  },
  "bill.bank.3rd": {
    usted: {
      mail: [
        "Su dinero está en camino y puedo decirle exactamente dónde. Ya salió de aquí, y un banco intermedio todavía lo retiene.",
        "Lo que veo: {amount}, enviados con la referencia {refund_ref}. Los bancos anotan estos pagos a su propio ritmo y prevén terminar a más tardar el {see_when}.",
        "Sé que eso no ayuda cuando cuenta con ese dinero. Por eso he pedido a nuestro proveedor de pagos que lo reclame, y lo reviso de nuevo el {check_date}.",
        "Ese día tendrá noticias mías, haya novedades o no. Si mientras tanto llama a su banco, dele la referencia. Con ella pueden localizar el pago en su propio sistema.",
      ],
    },
  },
};

/** The Spanish words of the billing replies, usted and tú side by side; greeting and sign-off come from `frame.ts`. */
import type { SpanishTexts } from "../../assemble";

export const SPANISH: SpanishTexts = {
  "bill.dup.own": {
    usted: {
      mail: [
        "Hizo bien en escribirnos. Le cobramos dos veces[[ ({purchase})]] y el segundo cargo fue un error nuestro.[[~ Lamento la preocupación y el tiempo que le ha costado.]]",
        "Hoy he reembolsado {amount} por el mismo medio con el que pagó. Lo verá en los movimientos de su banco a más tardar el {see_when}; el día exacto depende del banco.[[ La referencia del reembolso es {refund_ref}.]]",
        "Ese día le escribiré para comprobar que haya llegado. Si su banco le cobró alguna comisión por el doble cargo, envíeme el importe y también lo reviso.",
        "¿Hay algo más en su factura que le parezca extraño? Responda aquí y lo vemos línea por línea.",
      ],
      chat: [
        "Tiene razón: le cobramos dos veces, y el segundo cargo fue un error nuestro.[[~ Lamento la preocupación.]]",
        "Hoy he reembolsado {amount}.[[ La referencia es {refund_ref}.]] Lo verá en su banco a más tardar el {see_when}, y ese día compruebo que haya llegado.",
      ],
    },
    tu: {
      mail: [
        "Hiciste bien en escribirnos. Te cobramos dos veces[[ ({purchase})]] y el segundo cargo fue un error nuestro.[[~ Lamento la preocupación y el tiempo que te ha costado.]]",
        "Hoy he reembolsado {amount} por el mismo medio con el que pagaste. Lo verás en los movimientos de tu banco a más tardar el {see_when}; el día exacto depende del banco.[[ La referencia del reembolso es {refund_ref}.]]",
        "Ese día te escribo para comprobar que haya llegado. Si tu banco te cobró alguna comisión por el doble cargo, mándame el importe y también lo reviso.",
        "¿Hay algo más en tu factura que te parezca raro? Responde aquí y lo vemos línea por línea.",
      ],
      chat: [
        "Tienes razón: te cobramos dos veces, y el segundo cargo fue un error nuestro.[[~ Lamento la preocupación.]]",
        "Hoy he reembolsado {amount}.[[ La referencia es {refund_ref}.]] Lo verás en tu banco a más tardar el {see_when}, y ese día compruebo que haya llegado.",
      ],
    },
  },
  "bill.dup.hold": {
    usted: {
      mail: [
        "Dos movimientos por una sola compra llaman la atención de cualquiera, así que he revisado los dos.",
        "Uno es el pago. El otro es una retención: su banco apartó el dinero mientras se confirmaba el pago, y nosotros no lo hemos cobrado. En la mayoría de las aplicaciones bancarias se ve igual que un cargo y cuesta distinguirlos.",
        "La retención desaparece a más tardar el {drop_date} y usted no necesita hacer nada. Por lo general se borra sin más, sin una línea de reembolso.",
        "Si después de esa fecha sigue ahí, envíeme una captura sin el número de su tarjeta. Lo trataré con nuestro proveedor de pagos y le haré llegar una confirmación para su banco.",
      ],
      chat: [
        "He revisado los dos movimientos. Uno es su pago. El otro es una retención de su banco, y nosotros no lo hemos cobrado.",
        "Desaparece a más tardar el {drop_date}, sin que usted haga nada. Si ese día sigue ahí, envíeme una captura sin el número de la tarjeta.",
      ],
    },
    tu: {
      mail: [
        "Dos movimientos por una sola compra llaman la atención de cualquiera, así que he revisado los dos.",
        "Uno es el pago. El otro es una retención: tu banco apartó el dinero mientras se confirmaba el pago, y nosotros no lo hemos cobrado. En la mayoría de las aplicaciones bancarias se ve igual que un cargo y cuesta distinguirlos.",
        "La retención desaparece a más tardar el {drop_date} y no hace falta que hagas nada. Por lo general se borra sin más, sin una línea de reembolso.",
        "Si después de esa fecha sigue ahí, mándame una captura sin el número de tu tarjeta. Lo trataré con nuestro proveedor de pagos y te haré llegar una confirmación para tu banco.",
      ],
      chat: [
        "He revisado los dos movimientos. Uno es tu pago. El otro es una retención de tu banco, y nosotros no lo hemos cobrado.",
        "Desaparece a más tardar el {drop_date}, sin que hagas nada. Si ese día sigue ahí, mándame una captura sin el número de la tarjeta.",
      ],
    },
  },
  "bill.renewal.doubt": {
    usted: {
      mail: [
        "Gracias por avisarme de la renovación. He revisado nuestros registros y no encuentro en ellos la cancelación. A veces los mensajes se pierden, y prefiero confiar en su palabra a que pague por algo que ya no quería.",
        "Por eso he anulado la renovación y he reembolsado {amount} por el mismo medio con el que pagó. Lo verá en los movimientos de su banco a más tardar el {see_when}.",
        "Este mensaje es su confirmación por escrito de que la suscripción ha terminado. Si a pesar de ello apareciera otro cargo, responda aquí y me ocupo personalmente.",
        "Solo le pido un favor: eche un vistazo a su cuenta y dígame si algo sigue figurando como activo. Quiero que la suscripción quede cancelada de verdad.",
      ],
      chat: [
        "No encuentro la cancelación en nuestros registros, y a veces los mensajes se pierden. Confío en su palabra.",
        "La renovación está anulada y he reembolsado {amount}. Lo verá en su banco a más tardar el {see_when}. Este mensaje es su confirmación por escrito.",
      ],
    },
    tu: {
      mail: [
        "Gracias por avisarme de la renovación. He revisado nuestros registros y no encuentro en ellos la cancelación. A veces los mensajes se pierden, y prefiero confiar en tu palabra a que pagues por algo que ya no querías.",
        "Por eso he anulado la renovación y he reembolsado {amount} por el mismo medio con el que pagaste. Lo verás en los movimientos de tu banco a más tardar el {see_when}.",
        "Este mensaje es tu confirmación por escrito de que la suscripción ha terminado. Si a pesar de ello aparece otro cargo, responde aquí y me ocupo yo.",
        "Solo te pido un favor: echa un vistazo a tu cuenta y dime si algo sigue figurando como activo. Quiero que la suscripción quede cancelada de verdad.",
      ],
      chat: [
        "No encuentro la cancelación en nuestros registros, y a veces los mensajes se pierden. Confío en tu palabra.",
        "La renovación está anulada y he reembolsado {amount}. Lo verás en tu banco a más tardar el {see_when}. Este mensaje es tu confirmación por escrito.",
      ],
    },
  },
  "bill.renewal.firm": {
    usted: {
      mail: [
        "He seguido la renovación de su suscripción desde el primer día, para que vea cómo he llegado a mi respuesta.",
        "Esto es lo que he comprobado: {usage}. Por eso no me es posible devolver la parte que ya se usó. Sé que esperaba otra cosa.",
        "Lo que sí puedo hacer es lo siguiente: {alt}. Basta con una respuesta breve. Lo dejo listo ese mismo día y le envío el nuevo importe por escrito.",
        "También puedo desactivar la próxima renovación, para que no se cobre nada más después de este periodo. Dígamelo y recibirá una confirmación.",
        "Puede pedir que se revise mi decisión: {review}. Si hay una cancelación o un mensaje que yo no haya visto, añádalo, por favor. Podría cambiar las cosas.",
      ],
    },
    tu: {
      mail: [
        "He seguido la renovación de tu suscripción desde el primer día, para que veas cómo he llegado a mi respuesta.",
        "Esto es lo que he comprobado: {usage}. Por eso no puedo devolver la parte que ya se usó. Sé que esperabas otra cosa.",
        "Lo que sí puedo hacer es lo siguiente: {alt}. Basta con una respuesta breve. Lo dejo listo ese mismo día y te mando el nuevo importe por escrito.",
        "También puedo desactivar la próxima renovación, para que no se cobre nada más después de este periodo. Dímelo y recibirás una confirmación.",
        "Puedes pedir que se revise mi decisión: {review}. Si hay una cancelación o un mensaje que yo no haya visto, añádelo, por favor. Podría cambiar las cosas.",
      ],
    },
  },
  "bill.refund.trace": {
    usted: {
      mail: [
        "Un reembolso anunciado que luego no aparece inquieta a cualquiera. He seguido su rastro y esto es lo que veo.",
        "Enviamos {amount} el {refund_date}, con la referencia {refund_ref}. El dinero ya salió de nuestra cuenta. Falta que su banco lo registre, y eso debería estar a más tardar el {see_when}.",
        "Si su banco no lo encuentra, dele esa referencia. Es la forma más rápida de localizar el pago, y con gusto respondo a lo que pregunten.",
        "Ese día le escribiré. Si el dinero todavía no ha llegado, abriré una búsqueda con nuestro proveedor de pagos ese mismo día y le enviaré lo que averigüe.",
      ],
      chat: [
        "He seguido su reembolso: {amount} salieron de aquí el {refund_date}, con la referencia {refund_ref}.",
        "Debería estar en su banco a más tardar el {see_when}. Si no lo encuentran, deles esa referencia. Ese día vuelvo a mirar y, si falta, abro una búsqueda.",
      ],
    },
    tu: {
      mail: [
        "Un reembolso anunciado que luego no aparece inquieta a cualquiera. He seguido su rastro y esto es lo que veo.",
        "Enviamos {amount} el {refund_date}, con la referencia {refund_ref}. El dinero ya salió de nuestra cuenta. Falta que tu banco lo registre, y eso debería estar a más tardar el {see_when}.",
        "Si tu banco no lo encuentra, dale esa referencia. Es la forma más rápida de localizar el pago, y con gusto respondo a lo que pregunten.",
        "Ese día te escribo. Si el dinero todavía no ha llegado, abriré una búsqueda con nuestro proveedor de pagos ese mismo día y te contaré lo que averigüe.",
      ],
      chat: [
        "He seguido tu reembolso: {amount} salieron de aquí el {refund_date}, con la referencia {refund_ref}.",
        "Debería estar en tu banco a más tardar el {see_when}. Si no lo encuentran, dales esa referencia. Ese día vuelvo a mirar y, si falta, abro una búsqueda.",
      ],
    },
  },
  "bill.unknown.identify": {
    usted: {
      mail: [
        "Un cargo que no reconoce merece una respuesta clara, así que lo he buscado en nuestros registros.",
        "En el banco nuestro nombre aparece como {descriptor}. Con sus datos encontré lo siguiente: {match}. ¿Le suena, a usted o a alguien de su casa que haya podido usar la tarjeta?",
        "Si es así, dígamelo y le envío el recibo. Si no, por favor llame hoy a su banco para que proteja su tarjeta. Yo bloquearé la compra por nuestra parte y responderé a lo que me pregunten.",
        "Por su seguridad, no escriba el número completo de la tarjeta. Con los últimos cuatro dígitos, la fecha y el importe me basta.",
      ],
      chat: [
        "Lo he buscado. En el banco aparecemos como {descriptor}. Con sus datos encontré esto: {match}.",
        "¿Le suena? Si es así, le envío el recibo. Si no, llame hoy a su banco, por favor, y no escriba aquí el número de la tarjeta.",
      ],
    },
    tu: {
      mail: [
        "Un cargo que no reconoces merece una respuesta clara, así que lo he buscado en nuestros registros.",
        "En el banco nuestro nombre aparece como {descriptor}. Con tus datos encontré lo siguiente: {match}. ¿Te suena, a ti o a alguien de tu casa que haya podido usar la tarjeta?",
        "Si es así, dímelo y te mando el recibo. Si no, por favor llama hoy a tu banco para que proteja tu tarjeta. Yo bloquearé la compra por nuestra parte y responderé a lo que me pregunten.",
        "Por tu seguridad, no escribas el número completo de la tarjeta. Con los últimos cuatro dígitos, la fecha y el importe me basta.",
      ],
      chat: [
        "Lo he buscado. En el banco aparecemos como {descriptor}. Con tus datos encontré esto: {match}.",
        "¿Te suena? Si es así, te mando el recibo. Si no, llama hoy a tu banco, por favor, y no escribas aquí el número de la tarjeta.",
      ],
    },
  },
  "bill.wrongprice.own": {
    usted: {
      mail: [
        "Le dieron un precio y le cobramos otro. He comparado los dos y usted tiene razón. El error es nuestro[[~, y lamento que haya tenido que descubrirlo]].",
        "La diferencia es de {diff}. Hoy la he reembolsado por el mismo medio con el que pagó, y la verá a más tardar el {see_when}. También va en camino una factura corregida.",
        "[[Cómo ocurrió: {cause}. ]]He anotado el precio correcto en su cuenta, para que la próxima factura parta de ahí.",
        "Por favor, compare la nueva factura con la oferta que tenía. Si hay una sola línea distinta, responda aquí y la corrijo.",
      ],
    },
    tu: {
      mail: [
        "Te dieron un precio y te cobramos otro. He comparado los dos y tienes razón. El error es nuestro[[~, y lamento que hayas tenido que descubrirlo]].",
        "La diferencia es de {diff}. Hoy la he reembolsado por el mismo medio con el que pagaste, y la verás a más tardar el {see_when}. También va en camino una factura corregida.",
        "[[Cómo ocurrió: {cause}. ]]He anotado el precio correcto en tu cuenta, para que la próxima factura parta de ahí.",
        "Compara la nueva factura con la oferta que tenías, por favor. Si hay una sola línea distinta, responde aquí y la corrijo.",
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
    tu: {
      mail: [
        "Una factura más alta de lo esperado merece algo más que un total. Por eso he repasado la tuya línea por línea.",
        "{lines}",
        "Juntas dan el importe que viste. Es cierto que la factura no lo muestra bien y que cuesta leerla.",
        "¿Hay alguna línea que no pediste, o un precio distinto del que te dieron? Dime cuál es y la comparo con nuestros registros. Si lo prefieres, la repasamos por teléfono. Dime una hora y te llamo.",
      ],
    },
  },
  "bill.fee.give": {
    usted: {
      mail: [
        "A nadie le gusta encontrar una comisión en la factura, y menos si llega por sorpresa. Gracias por preguntarnos primero.",
        "Por esta vez he anulado la comisión de {amount}. Lo verá reflejado a más tardar el {see_when} y no hace falta que haga nada.",
        "Para que no se repita, esto es lo que la activa y cómo evitarla: {how_avoid}. Las condiciones siguen siendo las mismas; por eso puedo hacerlo una sola vez.",
        "Si eso no encaja bien con su forma de usar el servicio, cuéntemelo. Quizá le convenga otro plan u otra fecha, y con gusto lo miro.",
      ],
      chat: [
        "Por esta vez he anulado la comisión de {amount}. Lo verá reflejado a más tardar el {see_when}.",
        "Para que no se repita: {how_avoid}. Si eso no le conviene, dígamelo y buscamos otra fecha u otro plan.",
      ],
    },
    tu: {
      mail: [
        "A nadie le gusta encontrar una comisión en la factura, y menos si llega por sorpresa. Gracias por preguntarnos primero.",
        "Por esta vez he anulado la comisión de {amount}. Lo verás reflejado a más tardar el {see_when} y no hace falta que hagas nada.",
        "Para que no se repita, esto es lo que la activa y cómo evitarla: {how_avoid}. Las condiciones siguen siendo las mismas; por eso puedo hacerlo una sola vez.",
        "Si eso no encaja bien con tu forma de usar el servicio, cuéntamelo. Quizá te convenga otro plan u otra fecha, y con gusto lo miro.",
      ],
      chat: [
        "Por esta vez he anulado la comisión de {amount}. Lo verás reflejado a más tardar el {see_when}.",
        "Para que no se repita: {how_avoid}. Si eso no te conviene, dímelo y buscamos otra fecha u otro plan.",
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
    tu: {
      mail: [
        "He comparado {topic} con nuestro contrato punto por punto, para que veas cómo he llegado a mi respuesta.",
        "Lo que acordamos: {clause}. Lo que se entregó: {deliverable}. Dónde consta: {delivery_record}.\nCon estos tres puntos, la factura se mantiene. Sé que no es la respuesta que buscabas.",
        "Sí hay margen en la forma de pago. Lo que puedo hacer es {can_do}. Basta con una respuesta breve y te lo confirmo por escrito ese mismo día.",
        "Si tienes un mensaje, una nota de llamada o un cambio que diga otra cosa, envíamelo. También puedes pedir que se revise la decisión: {review}. Los avisos sobre la parte en disputa quedan en pausa hasta que terminemos.",
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
    tu: {
      mail: [
        "He revisado {topic} y tu objeción es correcta. El error en la factura fue nuestro[[~, y te pido disculpas por el trabajo que ha causado en tu contabilidad]].",
        "He emitido la nota de crédito {credit_note}, por {diff}. Queda solo la parte que nadie discute, con nuevo vencimiento el {due}. Ambos documentos te llegarán en un mensaje aparte.",
        "Los avisos de la factura anterior están detenidos. Si alguno ya salió, por favor no lo tengas en cuenta.",
        "¿Tu contabilidad necesita alguna referencia o formato en particular? Dímelo y pido que la emitan de nuevo así.",
      ],
    },
  },
  "bill.b2b.giveup": {
    usted: {
      mail: [
        "Usted y yo llevamos ya bastante tiempo con estos {amount}. Prefiero dedicarlo a un trabajo que le sea útil.",
        "Por eso renuncio a los {amount}, por esta vez. Tendrá una nota de crédito a más tardar el {by_when} y no hace falta que haga nada.",
        "Es un gesto para cuidar nuestra relación de trabajo. Nuestro contrato sigue igual, y esto no dice nada sobre quién tenía razón en esa línea.",
        "¿Puedo pedirle una cosa a cambio? Cuando una cifra no le cuadre, escríbame una línea antes del vencimiento. Así lo aclaramos cuando todavía es poca cosa. ¿Queda algo más entre nosotros que quiera ver resuelto?",
      ],
    },
    tu: {
      mail: [
        "Tú y yo llevamos ya bastante tiempo con estos {amount}. Prefiero dedicarlo a un trabajo que te sea útil.",
        "Por eso renuncio a los {amount}, por esta vez. Tendrás una nota de crédito a más tardar el {by_when} y no hace falta que hagas nada.",
        "Es un gesto para cuidar nuestra relación de trabajo. Nuestro contrato sigue igual, y esto no dice nada sobre quién tenía razón en esa línea.",
        "¿Puedo pedirte una cosa a cambio? Cuando una cifra no te cuadre, escríbeme una línea antes del vencimiento. Así lo aclaramos cuando todavía es poca cosa. ¿Queda algo más entre nosotros que quieras ver resuelto?",
      ],
    },
  },
  "bill.dunning.friendly": {
    usted: {
      mail: [
        "Unas líneas sobre la factura {invoice}, que venció el {due_on}. Todavía no hemos encontrado el pago. Quizá se haya cruzado con este mensaje; en ese caso, no lo tenga en cuenta.",
        "Si se traspapeló, en la factura está todo lo necesario para pagarla. Si le ahorra buscarla, con gusto le envío otra copia.",
        "Y si hay un motivo, como una cifra que no cuadra o un mes difícil, cuéntemelo en una línea. Prefiero saberlo ahora, para encontrar una manera que funcione.",
        "¿Cómo está: ya pagada, en camino o con alguna duda? Con una palabra basta.",
      ],
    },
    tu: {
      mail: [
        "Unas líneas sobre la factura {invoice}, que venció el {due_on}. Todavía no hemos encontrado el pago. Quizá se haya cruzado con este mensaje; en ese caso, no lo tengas en cuenta.",
        "Si se traspapeló, en la factura está todo lo necesario para pagarla. Si te ahorra buscarla, con gusto te mando otra copia.",
        "Y si hay un motivo, como una cifra que no cuadra o un mes difícil, cuéntamelo en una línea. Prefiero saberlo ahora, para encontrar una manera que funcione.",
        "¿Cómo está: ya pagada, en camino o con alguna duda? Con una palabra basta.",
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
    tu: {
      mail: [
        "Gracias por decirme qué no está bien en la factura. Así puedo tratar por separado la parte en disputa.",
        "He puesto en pausa todos los avisos sobre la parte que cuestionas: {part}. No se le sumará nada mientras lo reviso.",
        "El resto de la factura no cambia y mantiene su vencimiento. Si es más sencillo para tu contabilidad, puedo dividirla en dos documentos, para que cada uno se pague por separado.",
        "Tendrás mi respuesta a más tardar el {by_when}. Si antes te llega un aviso, se habrá cruzado con este mensaje. Envíamelo y me ocupo.",
      ],
    },
  },
  "bill.dunning.final": {
    usted: {
      mail: [
        "La factura {invoice} está pendiente desde el {due_on}, y mis mensajes anteriores siguen sin respuesta. Antes de que ocurra nada más, me gustaría que eligiera cómo lo resolvemos.",
        "Hay dos maneras:\n1. El importe completo, a más tardar el {pay_by}.\n2. En varios pagos. Mi propuesta es esta: {plan}.",
        "Si el {pay_by} sigo sin noticias, lo siguiente será esto: {consequence}. Se lo digo con claridad para que no le tome por sorpresa.",
        "Quizá no esté de acuerdo con la factura o con una parte. Entonces dígame con cuál y por qué, y los avisos sobre esa parte se detienen hasta que se aclare. Si en este momento el dinero no alcanza, cuéntemelo también. Lo trataré con discreción y podemos revisar el plan.",
        "Basta con responder 1 o 2.",
      ],
    },
    tu: {
      mail: [
        "La factura {invoice} está pendiente desde el {due_on}, y mis mensajes anteriores siguen sin respuesta. Antes de que ocurra nada más, me gustaría que eligieras cómo lo resolvemos.",
        "Hay dos maneras:\n1. El importe completo, a más tardar el {pay_by}.\n2. En varios pagos. Mi propuesta es esta: {plan}.",
        "Si el {pay_by} sigo sin noticias, lo siguiente será esto: {consequence}. Te lo digo con claridad para que no te tome por sorpresa.",
        "Quizá no estés de acuerdo con la factura o con una parte. Entonces dime con cuál y por qué, y los avisos sobre esa parte se detienen hasta que se aclare. Si en este momento el dinero no alcanza, cuéntamelo también. Lo trataré con discreción y podemos revisar el plan.",
        "Basta con responder 1 o 2.",
      ],
    },
  },
  "bill.fraud.route": {
    usted: {
      mail: [
        "Si alguien ha usado su tarjeta o su cuenta sin su permiso, cada hora cuenta. Primero protejamos lo suyo y después vemos el resto.",
        "Por favor, llame hoy a su banco, al número que figura en la tarjeta. Pida que la bloqueen y que reclamen el pago. Es la vía más segura para su dinero.",
        "Por nuestra parte, la situación es esta: {bank_step}. Tendrá noticias mías a más tardar el {by_when} sobre lo que encontremos.",
        "Si usa la misma contraseña en otro sitio, conviene cambiarla allí también. Por favor, no envíe números de tarjeta, contraseñas ni códigos, ni siquiera a mí. Nunca los pedimos.",
      ],
      chat: [
        "Primero protejamos lo suyo. Por favor, llame hoy a su banco, al número que figura en la tarjeta, y pida que la bloqueen.",
        "Por nuestra parte: {bank_step}. Tendrá noticias mías a más tardar el {by_when}. Por favor, no envíe aquí números de tarjeta, contraseñas ni códigos.",
      ],
    },
    tu: {
      mail: [
        "Si alguien ha usado tu tarjeta o tu cuenta sin tu permiso, cada hora cuenta. Primero protejamos lo tuyo y después vemos el resto.",
        "Por favor, llama hoy a tu banco, al número que figura en la tarjeta. Pide que la bloqueen y que reclamen el pago. Es la vía más segura para tu dinero.",
        "Por nuestra parte, la situación es esta: {bank_step}. Tendrás noticias mías a más tardar el {by_when} sobre lo que encontremos.",
        "Si usas la misma contraseña en otro sitio, conviene cambiarla allí también. Por favor, no envíes números de tarjeta, contraseñas ni códigos, ni siquiera a mí. Nunca los pedimos.",
      ],
      chat: [
        "Primero protejamos lo tuyo. Por favor, llama hoy a tu banco, al número que figura en la tarjeta, y pide que la bloqueen.",
        "Por nuestra parte: {bank_step}. Tendrás noticias mías a más tardar el {by_when}. Por favor, no envíes aquí números de tarjeta, contraseñas ni códigos.",
      ],
    },
  },
  "bill.bank.3rd": {
    usted: {
      mail: [
        "Su dinero está en camino y puedo decirle exactamente dónde. Ya salió de aquí, y un banco intermedio todavía lo retiene.",
        "Lo que veo: {amount}, con la referencia {refund_ref}. Los bancos registran estos pagos a su propio ritmo y prevén terminar a más tardar el {see_when}.",
        "Sé que eso no ayuda cuando cuenta con ese dinero. Por eso he pedido a nuestro proveedor de pagos que lo reclame, y lo reviso de nuevo el {check_date}.",
        "Ese día tendrá noticias mías, haya novedades o no. Si mientras tanto llama a su banco, dele la referencia. Con ella pueden localizar el pago en su propio sistema.",
      ],
      chat: [
        "Su dinero ya salió de aquí, y un banco intermedio todavía lo retiene: {amount}, con la referencia {refund_ref}.",
        "Prevén terminar a más tardar el {see_when}. He pedido a nuestro proveedor de pagos que lo reclame. Lo reviso de nuevo el {check_date} y le escribo.",
      ],
    },
    tu: {
      mail: [
        "Tu dinero está en camino y puedo decirte exactamente dónde. Ya salió de aquí, y un banco intermedio todavía lo retiene.",
        "Lo que veo: {amount}, con la referencia {refund_ref}. Los bancos registran estos pagos a su propio ritmo y prevén terminar a más tardar el {see_when}.",
        "Sé que eso no ayuda cuando cuentas con ese dinero. Por eso he pedido a nuestro proveedor de pagos que lo reclame, y lo reviso de nuevo el {check_date}.",
        "Ese día tendrás noticias mías, haya novedades o no. Si mientras tanto llamas a tu banco, dale la referencia. Con ella pueden localizar el pago en su propio sistema.",
      ],
      chat: [
        "Tu dinero ya salió de aquí, y un banco intermedio todavía lo retiene: {amount}, con la referencia {refund_ref}.",
        "Prevén terminar a más tardar el {see_when}. He pedido a nuestro proveedor de pagos que lo reclame. Lo reviso de nuevo el {check_date} y te escribo.",
      ],
    },
  },
};

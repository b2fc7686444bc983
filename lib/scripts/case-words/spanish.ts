/** How each kind of dispute is named inside a Spanish sentence: by usted, and by tú where that differs. */
import type { Subcategory } from "../../triage/taxonomy";
import type { CaseWords } from "./types";

export const SPANISH: Readonly<Record<Subcategory, { usted: CaseWords; tu?: Partial<CaseWords> }>> = {
  "duplicate-charge": {
    usted: {
      happened: "dos cargos[[ de {amount}]][[ {for_purchase}]]",
      topic: "el cargo duplicado[[ {of_purchase}]]",
      question: "¿Cómo aparecen los dos cargos en su extracto: ambos cobrados o alguno pendiente?",
      evidence: "una captura del movimiento en su extracto, sin el número de la tarjeta",
    },
    tu: {
      question: "¿Cómo aparecen los dos cargos en tu extracto: ambos cobrados o alguno pendiente?",
      evidence: "una captura del movimiento en tu extracto, sin el número de la tarjeta",
    },
  },
  "wrong-amount": {
    usted: {
      happened: "un cobro[[ de {amount}]][[ {for_purchase}]] distinto del precio que usted esperaba",
      topic: "el importe que se le cobró[[ {for_purchase}]]",
      question: "¿Qué precio le dieron y dónde lo vio?",
      evidence: "una captura o una copia del precio que le mostraron",
    },
    tu: {
      happened: "un cobro[[ de {amount}]][[ {for_purchase}]] distinto del precio que esperabas",
      topic: "el importe que se te cobró[[ {for_purchase}]]",
      question: "¿Qué precio te dieron y dónde lo viste?",
      evidence: "una captura o una copia del precio que te mostraron",
    },
  },
  "unwanted-renewal": {
    usted: {
      happened: "una renovación[[ de {amount}]] que usted no quería",
      topic: "la renovación de su suscripción",
      question: "¿Cuándo y cómo canceló, según recuerda: en la web, por correo, por teléfono?",
      evidence: "el mensaje de cancelación o una captura",
    },
    tu: {
      happened: "una renovación[[ de {amount}]] que no querías",
      topic: "la renovación de tu suscripción",
      question: "¿Cuándo y cómo cancelaste, según recuerdas: en la web, por correo, por teléfono?",
    },
  },
  "refund-missing": {
    usted: {
      happened: "un reembolso[[ de {amount}]][[ {of_purchase}]] que no le ha llegado",
      topic: "su reembolso[[ {of_purchase}]]",
      question: "¿Cómo pagó y quién le dijo que el reembolso estaba en camino?",
      evidence: "el mensaje en el que se anunció el reembolso",
    },
    tu: {
      happened: "un reembolso[[ de {amount}]][[ {of_purchase}]] que no te ha llegado",
      topic: "tu reembolso[[ {of_purchase}]]",
      question: "¿Cómo pagaste y quién te dijo que el reembolso estaba en camino?",
    },
  },
  "unrecognised-charge": {
    usted: {
      happened: "un cargo[[ de {amount}]] que no reconoce",
      topic: "el cargo que no reconoce",
      question: "¿Qué nombre figura junto al cargo en su extracto?",
      evidence: "una captura del movimiento en su extracto, sin el número de la tarjeta",
    },
    tu: {
      happened: "un cargo[[ de {amount}]] que no reconoces",
      topic: "el cargo que no reconoces",
      question: "¿Qué nombre figura junto al cargo en tu extracto?",
      evidence: "una captura del movimiento en tu extracto, sin el número de la tarjeta",
    },
  },
  fee: {
    usted: {
      happened: "una comisión[[ de {amount}]][[ ({purchase})]] que no esperaba",
      topic: "la comisión que se le cobró[[ ({purchase})]]",
      question: "¿Qué le informaron sobre esta comisión antes de cobrarla?",
      evidence: "una captura del movimiento en su extracto, sin el número de la tarjeta",
    },
    tu: {
      happened: "una comisión[[ de {amount}]][[ ({purchase})]] que no esperabas",
      topic: "la comisión que se te cobró[[ ({purchase})]]",
      question: "¿Qué te informaron sobre esta comisión antes de cobrarla?",
      evidence: "una captura del movimiento en tu extracto, sin el número de la tarjeta",
    },
  },
  "invoice-validity": {
    usted: {
      happened: "una factura que usted cuestiona[[ ({invoice})]]",
      topic: "la factura[[ {invoice}]] en disputa",
      question: "¿Qué parte de la factura no coincide con lo acordado o entregado?",
      evidence: "el pedido, presupuesto o mensaje que muestra lo acordado",
    },
    tu: { happened: "una factura con la que no estás de acuerdo[[ ({invoice})]]" },
  },
  deposit: {
    usted: {
      happened: "su depósito[[ de {amount}]][[ {for_purchase}]]",
      topic: "su depósito[[ {for_purchase}]]",
      question: "¿Qué le dijeron sobre la devolución del depósito, y cuándo?",
      evidence: "la confirmación de la reserva",
    },
    tu: {
      happened: "tu depósito[[ de {amount}]][[ {for_purchase}]]",
      topic: "tu depósito[[ {for_purchase}]]",
      question: "¿Qué te dijeron sobre la devolución del depósito, y cuándo?",
    },
  },
  defective: {
    usted: {
      happened: "un producto[[ {of_purchase}]] que no funciona como debería",
      topic: "el fallo que ha observado[[ ({purchase})]]",
      question: "¿Qué ocurre exactamente al usarlo, y desde cuándo?",
      evidence: "una foto o un video corto del fallo",
    },
    tu: { topic: "el fallo que has notado[[ ({purchase})]]" },
  },
  "not-as-described": {
    usted: {
      happened: "un producto[[ {of_purchase}]] que no coincide con su descripción",
      topic: "la diferencia entre la descripción y lo que recibió",
      question: "¿Qué detalle de la descripción le hizo elegirlo, y en qué es distinto lo que recibió?",
      evidence: "una foto del producto y de la etiqueta de la caja",
    },
    tu: {
      topic: "la diferencia entre la descripción y lo que recibiste",
      question: "¿Qué detalle de la descripción te hizo elegirlo, y en qué es distinto lo que recibiste?",
    },
  },
  damaged: {
    usted: {
      happened: "un envío[[ {of_purchase}]] que llegó dañado",
      topic: "el daño en la entrega[[ {of_purchase}]]",
      question: "¿Cómo estaba la caja al llegar y qué se rompió dentro?",
      evidence: "una foto del daño y de la etiqueta de la caja",
    },
  },
  "wrong-item": {
    usted: {
      happened: "un envío[[ {of_purchase}]] con un artículo equivocado o faltante",
      topic: "el contenido de su paquete[[ ({purchase})]]",
      question: "¿Qué había en el paquete y qué falta?",
      evidence: "una foto de lo que llegó y del albarán o la lista del paquete",
    },
    tu: { topic: "el contenido de tu paquete[[ ({purchase})]]" },
  },
  "digital-fault": {
    usted: {
      happened: "una aplicación o servicio que no le funciona",
      topic: "el fallo técnico",
      question: "¿Qué estaba haciendo cuando falló y qué decía la pantalla?",
      evidence: "una captura de lo que ve en su pantalla",
    },
    tu: {
      happened: "una aplicación o servicio que no te funciona",
      question: "¿Qué estabas haciendo cuando falló y qué decía la pantalla?",
      evidence: "una captura de lo que ves en tu pantalla",
    },
  },
  safety: {
    usted: {
      happened: "un problema de seguridad con uno de nuestros productos[[ ({purchase})]]",
      topic: "la seguridad del producto",
      question: "¿Está todo el mundo a salvo ahora, y el producto apagado y fuera del alcance?",
      evidence: "una foto del producto y de su número de lote o de serie",
    },
  },
  "not-delivered": {
    usted: {
      happened: "un envío[[ {of_purchase}]] que no le ha llegado",
      topic: "la entrega pendiente[[ {of_purchase}]]",
      question:
        "¿Puede haberlo recibido alguien de su casa o del vecindario, y sigue siendo correcta la dirección?",
      evidence: "una captura de lo que le muestra la página de seguimiento",
    },
    tu: {
      happened: "un envío[[ {of_purchase}]] que no te ha llegado",
      question:
        "¿Puede haberlo recibido alguien de tu casa o del vecindario, y sigue siendo correcta la dirección?",
      evidence: "una captura de lo que te muestra la página de seguimiento",
    },
  },
  late: {
    usted: {
      happened: "un envío[[ {of_purchase}]] que va con retraso",
      topic: "el retraso[[ {of_purchase}]]",
      question: "¿Para qué día lo quiere y qué depende de ello?",
      evidence: "el mensaje con la fecha de entrega que le dieron",
    },
    tu: {
      question: "¿Para qué día lo quieres y qué depende de ello?",
      evidence: "el mensaje con la fecha de entrega que te dieron",
    },
  },
  "poor-work": {
    usted: {
      happened: "un trabajo que no se hizo como se acordó",
      topic: "el trabajo realizado",
      question: "¿Qué parte del trabajo no está bien y cómo debería ser?",
      evidence: "una foto de cómo quedó el trabajo",
    },
  },
  "missed-appointment": {
    usted: {
      happened: "una cita que no se cumplió",
      topic: "la cita incumplida",
      question: "¿Qué días y horas le vienen bien para una nueva cita?",
      evidence: "la confirmación de la cita",
    },
    tu: { question: "¿Qué días y horas te vienen bien para una nueva cita?" },
  },
  outage: {
    usted: {
      happened: "una interrupción de su servicio",
      topic: "la interrupción de su servicio",
      question: "¿Desde cuándo no le funciona y qué le impide hacer?",
      evidence: "una captura de lo que ve en su pantalla",
    },
    tu: {
      happened: "una interrupción de tu servicio",
      topic: "la interrupción de tu servicio",
      question: "¿Desde cuándo no te funciona y qué te impide hacer?",
      evidence: "una captura de lo que ves en tu pantalla",
    },
  },
  cancellation: {
    usted: {
      happened: "su cancelación[[ {of_purchase}]]",
      topic: "su cancelación[[ {of_purchase}]]",
      question: "¿A partir de qué día quiere que cuente la cancelación?",
      evidence: "el mensaje con el que canceló",
    },
    tu: {
      happened: "tu cancelación[[ {of_purchase}]]",
      topic: "tu cancelación[[ {of_purchase}]]",
      question: "¿A partir de qué día quieres que cuente la cancelación?",
      evidence: "el mensaje con el que cancelaste",
    },
  },
  "account-access": {
    usted: {
      happened: "una cuenta a la que no puede entrar",
      topic: "el acceso a su cuenta",
      question: "¿Qué dice la pantalla cuando intenta entrar?",
      evidence: "una captura de lo que ve en su pantalla",
    },
    tu: {
      happened: "una cuenta a la que no puedes entrar",
      topic: "el acceso a tu cuenta",
      question: "¿Qué dice la pantalla cuando intentas entrar?",
      evidence: "una captura de lo que ves en tu pantalla",
    },
  },
  "no-reply": {
    usted: {
      happened: "mensajes que quedaron sin respuesta",
      topic: "la respuesta que lleva tiempo esperando",
      question: "¿Qué es lo más importante que sigue pendiente para usted?",
      evidence: "el mensaje anterior o el nombre de la persona con la que habló",
    },
    tu: {
      topic: "la respuesta que llevas tiempo esperando",
      question: "¿Qué es lo más importante que sigue pendiente para ti?",
      evidence: "el mensaje anterior o el nombre de la persona con la que hablaste",
    },
  },
  "broken-promise": {
    usted: {
      happened: "una promesa que no se cumplió",
      topic: "lo que se le prometió",
      question: "¿Qué se le prometió, quién lo hizo y en qué conversación?",
      evidence: "el mensaje anterior o el nombre de la persona con la que habló",
    },
    tu: {
      topic: "lo que se te prometió",
      question: "¿Qué se te prometió, quién lo hizo y en qué conversación?",
      evidence: "el mensaje anterior o el nombre de la persona con la que hablaste",
    },
  },
  "rude-staff": {
    usted: {
      happened: "el trato que recibió",
      topic: "el trato que recibió",
      question: "¿Cuándo y dónde ocurrió, y qué le gustaría que yo supiera?",
      evidence: "el mensaje anterior o el nombre de la persona con la que habló",
    },
    tu: {
      happened: "el trato que recibiste",
      topic: "el trato que recibiste",
      question: "¿Cuándo y dónde ocurrió, y qué te gustaría que yo supiera?",
      evidence: "el mensaje anterior o el nombre de la persona con la que hablaste",
    },
  },
  misunderstanding: {
    usted: {
      happened: "algo nuestro que cuesta encontrar o entender",
      topic: "lo que estaba buscando",
      question: "¿Dónde miró primero y qué esperaba ver ahí?",
      evidence: "una captura de lo que ve en su pantalla",
    },
    tu: {
      topic: "lo que estabas buscando",
      question: "¿Dónde miraste primero y qué esperabas ver ahí?",
      evidence: "una captura de lo que ves en tu pantalla",
    },
  },
  privacy: {
    usted: {
      happened: "los datos personales que tenemos sobre usted",
      topic: "sus datos personales",
      question: "¿De qué datos se trata y qué desea que hagamos con ellos?",
      evidence: "el mensaje o la página que le preocupó",
    },
    tu: {
      happened: "los datos personales que tenemos sobre ti",
      topic: "tus datos personales",
      question: "¿De qué datos se trata y qué quieres que hagamos con ellos?",
      evidence: "el mensaje o la página que te preocupó",
    },
  },
  "not-a-dispute": {
    usted: {
      happened: "su pregunta",
      topic: "su pregunta",
      question: "¿Qué le gustaría conseguir al final?",
      evidence: "una captura de lo que ve en su pantalla",
    },
    tu: {
      happened: "tu pregunta",
      topic: "tu pregunta",
      question: "¿Qué te gustaría conseguir al final?",
      evidence: "una captura de lo que ves en tu pantalla",
    },
  },
};

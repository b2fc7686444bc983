/** The Spanish words of the chargeback replies, usted and tú side by side; greeting and sign-off come from `frame.ts`. */
import type { SpanishTexts } from "../../assemble";

export const SPANISH: SpanishTexts = {
  "cb.pre": {
    usted: {
      mail: [
        "Menciona que acudirá a su banco por lo ocurrido. Es su derecho, y nada de lo que escribo aquí se lo quita. Antes me gustaría ofrecerle un camino más corto para resolver {topic}.",
        "Lo que yo puedo hacer directamente es {can_do}. Quedaría listo a más tardar el {by_when} y tendría mi confirmación por escrito.",
        "Una reclamación en el banco suele llevar semanas, porque ambas partes envían documentos. Mientras dura, el banco decide sobre el dinero y yo no puedo acelerarlo.",
        "Responda con un sí y empiezo hoy. Si prefiere el banco, dígamelo también. Les enviaré todo lo que les ayude a decidir con justicia.",
      ],
    },
    tu: {
      mail: [
        "Mencionas que acudirás a tu banco por lo ocurrido. Es tu derecho, y nada de lo que escribo aquí te lo quita. Antes me gustaría ofrecerte un camino más corto para resolver {topic}.",
        "Lo que yo puedo hacer directamente es {can_do}. Quedaría listo a más tardar el {by_when} y tendrías mi confirmación por escrito.",
        "Una reclamación en el banco suele llevar semanas, porque ambas partes envían documentos. Mientras dura, el banco decide sobre el dinero y yo no puedo acelerarlo.",
        "Responde con un sí y empiezo hoy. Si prefieres el banco, dímelo también. Les enviaré todo lo que les ayude a decidir con justicia.",
      ],
    },
  },
  "cb.open": {
    usted: {
      mail: [
        "Veo que su banco ha abierto una reclamación sobre {topic}[[ (la referencia del banco: {bank_ref})]]. Quiero contarle qué pasa por nuestra parte, para que nada le sorprenda.",
        "A partir de ahora el banco decide sobre el dinero. Nosotros enviamos al banco los datos del pedido, las fechas y nuestros mensajes con usted. La situación del pago hoy: {refund_status}.",
        "Mientras la reclamación esté abierta, no hago otro reembolso del mismo pago. Dos devoluciones se corregirían más tarde, y el trabajo de aclararlo recaería en usted.",
        "Le escribiré a más tardar el {by_when} con lo que sepamos. Si al final prefiere resolverlo con nosotros, dígamelo antes. Pondré por escrito qué recibiría y cuándo.",
      ],
    },
    tu: {
      mail: [
        "Veo que tu banco ha abierto una reclamación sobre {topic}[[ (la referencia del banco: {bank_ref})]]. Quiero contarte qué pasa por nuestra parte, para que nada te sorprenda.",
        "A partir de ahora el banco decide sobre el dinero. Nosotros enviamos al banco los datos del pedido, las fechas y nuestros mensajes contigo. La situación del pago hoy: {refund_status}.",
        "Mientras la reclamación esté abierta, no hago otro reembolso del mismo pago. Dos devoluciones se corregirían más tarde, y el trabajo de aclararlo te tocaría a ti.",
        "Te escribo a más tardar el {by_when} con lo que sepamos. Si al final prefieres resolverlo con nosotros, dímelo antes. Pondré por escrito qué recibirías y cuándo.",
      ],
    },
  },
  "cb.closed": {
    usted: {
      mail: [
        "Su banco ha decidido sobre {topic}. Quiero contarle con claridad qué significa, para que no haga falta descifrarlo en un extracto.",
        "La decisión: {bank_decision}. Lo que significa para usted: {answers}. Podrá verlo a más tardar el {see_when}.",
        "Su cuenta con nosotros sigue igual y puede seguir usándola. La reclamación no cambia en nada el trato que recibe.",
        "Si la decisión no es la que esperaba, su banco puede explicarle sus motivos. Yo puedo enviarle los documentos que le entregamos al banco. Si queda algo pendiente entre nosotros, responda aquí y lo vemos.",
      ],
    },
    tu: {
      mail: [
        "Tu banco ha decidido sobre {topic}. Quiero contarte con claridad qué significa, para que no haga falta descifrarlo en un extracto.",
        "La decisión: {bank_decision}. Lo que significa para ti: {answers}. Podrás verlo a más tardar el {see_when}.",
        "Tu cuenta con nosotros sigue igual y puedes seguir usándola. La reclamación no cambia en nada el trato que recibes.",
        "Si la decisión no es la que esperabas, tu banco puede explicarte sus motivos. Yo puedo enviarte los documentos que entregamos al banco. Si queda algo pendiente entre nosotros, responde aquí y lo vemos.",
      ],
    },
  },
};

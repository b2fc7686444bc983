/** Replies about things: faulty, damaged, missing from the parcel. */
import { letter } from "../letter";
import type { Script } from "../types";

const PRODUCT = {
  categories: ["product"],
  emotions: [],
  triggers: [],
  internal: false,
} satisfies Partial<Script>;

export const PRODUCT_SCRIPTS: readonly Script[] = [
  {
    ...PRODUCT,
    id: "prod.defect.own",
    title: {
      en: "Repair or replace, you choose",
      es: "Reparar o cambiar, usted elige",
      pt: "Conserto ou troca, você escolhe",
    },
    move: "resolve",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["defective"],
    asks: ["replacement", "repair", "refund"],
    text: letter({
      en: [
        "Something that stops working like this is not what you paid for. I am sorry that it let you down.[[ Everything is noted under your order {order}.]]",
        "I will put it right, and you choose how:\n1. A replacement. It leaves us by {ship_by}.\n2. A repair. You have it back by {repair_by}.",
        "Either way, the return is on us. I will send you a prepaid label, and any box will do.",
        "Answer with 1 or 2 and I will start the same day. If neither helps, perhaps because you have lost trust in it, tell me. Then we talk about a refund instead.",
      ],
      es: [
        "Algo que deja de funcionar así no vale lo que usted pagó. Lamento que le haya fallado.[[ Todo queda anotado en su pedido {order}.]]",
        "Voy a arreglarlo y usted elige cómo:\n1. Un cambio. Sale de aquí a más tardar el {ship_by}.\n2. Una reparación. Lo tendrá de vuelta a más tardar el {repair_by}.",
        "En ambos casos, el envío de vuelta corre de nuestra cuenta. Le mandaré una etiqueta ya pagada, y sirve cualquier caja.",
        "Responda con 1 o 2 y empiezo ese mismo día. Si ninguna de las dos le sirve, quizá porque ya no le inspira confianza, dígamelo. Entonces hablamos de un reembolso.",
      ],
      pt: [
        "Algo que para de funcionar assim não vale o que você pagou. Peço desculpas por essa falha.[[ Está tudo anotado no seu pedido {order}.]]",
        "Vou resolver, e você escolhe como:\n1. Uma troca. Sai daqui até {ship_by}.\n2. Um conserto. Fica pronto e volta para você até {repair_by}.",
        "Nos dois casos, a devolução é por nossa conta. Envio uma etiqueta já paga, e qualquer caixa serve.",
        "Responda com 1 ou 2 e eu começo no mesmo dia. Se nenhuma das duas ajudar, talvez porque a confiança se perdeu, é só me dizer. Aí falamos de reembolso.",
      ],
    }),
  },
  {
    ...PRODUCT,
    id: "prod.damage.own",
    title: { en: "A new one on its way", es: "Le envío uno nuevo", pt: "Envio um novo para você" },
    move: "resolve",
    stance: "third-party",
    stages: ["decide", "resolve"],
    subcategories: ["damaged"],
    asks: ["replacement", "refund"],
    text: letter({
      en: [
        "Opening a parcel and finding it broken is a real let-down. I am sorry that your order[[ {order}]] reached you like that.",
        "This is what I have arranged: {replace}. It leaves us by {ship_by}, at no cost to you, and you get the tracking number on that day.",
        "Taking it up with the carrier is my job, not yours. If you still have the box, a photo of it helps me there. Your replacement does not wait for it.",
        "Please keep the damaged one aside for now, and be careful with anything sharp or leaking. I will tell you if it is to be collected, and then we pay for that. Would you prefer your money back? Reply today and I will refund you instead.",
      ],
      es: [
        "Abrir un paquete y encontrarlo roto es una decepción. Lamento que su pedido[[ {order}]] le haya llegado así.",
        "He preparado lo siguiente: {replace}. Sale a más tardar el {ship_by}, sin gastos para usted, y ese día recibirá el número de seguimiento.",
        "Reclamar al transportista es tarea mía, no suya. Si todavía tiene la caja, una foto me ayuda en eso. El nuevo envío no depende de ella.",
        "Por favor, guarde aparte lo que llegó dañado y tenga cuidado con lo que corte o gotee. Si hay que recogerlo, yo le avisaré y lo pagamos nosotros. ¿Prefiere que le devolvamos el dinero? Respóndame hoy y hago el reembolso en lugar del cambio.",
      ],
      pt: [
        "Abrir um pacote e encontrar o produto quebrado é uma decepção. Lamento que o seu pedido[[ {order}]] tenha chegado assim.",
        "Já providenciei o seguinte: {replace}. Sai daqui até {ship_by}, sem custo para você, e nesse dia você recebe o código de rastreio.",
        "Reclamar com a transportadora é tarefa minha, não sua. Se ainda tiver a caixa, uma foto me ajuda nisso. O novo envio não depende dela.",
        "Por favor, deixe separado o que chegou danificado e tome cuidado com o que possa cortar ou vazar. Se for preciso recolher, eu aviso e nós pagamos. Prefere o seu dinheiro de volta? Responda hoje e eu faço o reembolso no lugar da troca.",
      ],
    }),
  },
  {
    ...PRODUCT,
    id: "prod.missing.doubt",
    title: { en: "I send what is missing", es: "Le envío lo que falta", pt: "Envio o que faltou" },
    move: "offer",
    stance: "doubt",
    stages: ["decide", "resolve"],
    subcategories: ["wrong-item"],
    asks: ["replacement", "delivery"],
    text: letter({
      en: [
        "Your parcel arrived without {item}, just when you were counting on it. Thank you for letting me know.[[ I can see your order {order} in front of me.]]",
        "I have started a new shipment for you. It leaves us by {ship_by}, there is nothing to pay, and you get the tracking number on the same day.",
        "Meanwhile I am asking the warehouse how the parcel was packed, so that we learn where it was left behind. That check is ours, and your delivery does not wait for it.",
        "One small favour: small parts like to hide in the packing material. If it turns up there, just tell me. And if the delivery address has changed, a reply today is enough.",
      ],
      es: [
        "Su paquete llegó sin {item}, justo cuando contaba con ello. Gracias por avisarme.[[ Tengo su pedido {order} delante.]]",
        "Ya he preparado un nuevo envío. Sale a más tardar el {ship_by}, no hay nada que pagar y ese mismo día recibirá el número de seguimiento.",
        "Mientras tanto pregunto en el almacén cómo se preparó el paquete, para saber dónde se quedó. Esa revisión es cosa nuestra y su envío no depende de ella.",
        "Un pequeño favor: a veces las piezas se esconden entre el material de embalaje. Si aparece ahí, avíseme. Y si ha cambiado la dirección de entrega, basta con que me responda hoy.",
      ],
      pt: [
        "O seu pacote chegou sem {item}, justo quando você contava com isso. Agradeço por me avisar.[[ Estou com o seu pedido {order} aqui à minha frente.]]",
        "Já preparei um novo envio. Sai daqui até {ship_by}, não há nada a pagar, e no mesmo dia você recebe o código de rastreio.",
        "Enquanto isso, pergunto ao depósito como o pacote foi montado, para saber onde ficou o que faltou. Essa verificação é nossa, e o seu envio não depende dela.",
        "Um pequeno favor: às vezes as peças se escondem no material da embalagem. Se aparecer ali, é só me dizer. E se o endereço de entrega mudou, basta responder hoje.",
      ],
    }),
  },
  {
    ...PRODUCT,
    id: "prod.notasdesc.own",
    title: {
      en: "Our page was wrong",
      es: "Nuestra página no era exacta",
      pt: "A nossa página estava errada",
    },
    move: "resolve",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["not-as-described"],
    asks: ["refund", "replacement"],
    text: letter({
      en: [
        "You compared what you received with our page, and you are right: {difference}. The page is ours and so is the mistake. I am sorry that you chose on the strength of it.",
        "Which do you prefer?\n1. You send it back at our cost. I refund everything, and you see it by {see_when}.\n2. You keep it, and I refund {reduction} of the price.",
        "Answer with 1 or 2 and I will start the same day. With 1, you get a prepaid label.",
        "[[Thanks to you, the page changes as well: {improve}. ]]Still after something like the old description? Tell me what it is for, and I will see what we have.",
      ],
      es: [
        "Comparó lo que recibió con nuestra página y tiene razón: {difference}. La página es nuestra y el error también. Lamento que eligiera a partir de ella.",
        "Dígame, por favor, qué prefiere:\n1. Lo devuelve a nuestro cargo. Le reembolso todo y lo verá a más tardar el {see_when}.\n2. Se lo queda y le reembolso {reduction} del precio.",
        "Responda con 1 o 2 y empiezo ese mismo día. Si elige la primera, le envío una etiqueta ya pagada con mi respuesta.",
        "[[Gracias a usted, también cambia la página: {improve}. ]]Si buscaba algo como lo que decía la descripción, cuénteme para qué lo quiere. Veré qué tenemos.",
      ],
      pt: [
        "Você comparou o que recebeu com a nossa página e tem razão: {difference}. A página é nossa, e o erro também. Lamento que você tenha escolhido com base nela.",
        "Diga, por favor, o que prefere:\n1. Você devolve por nossa conta. Reembolso tudo, e o valor aparece até {see_when}.\n2. Você fica com o produto, e eu reembolso {reduction} do preço.",
        "Responda com 1 ou 2 e eu começo no mesmo dia. Se escolher a primeira, a etiqueta já paga vai com a minha resposta.",
        "[[Graças a você, a página também muda: {improve}. ]]Se você procurava algo como o que dizia a descrição, conte para que é. Vejo o que temos.",
      ],
    }),
  },
];

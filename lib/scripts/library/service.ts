/** Replies about what we deliver: parcels, appointments, time. */
import { letter } from "../letter";
import type { Script } from "../types";

const SERVICE = {
  categories: ["service"],
  emotions: [],
  triggers: [],
  internal: false,
} satisfies Partial<Script>;

export const SERVICE_SCRIPTS: readonly Script[] = [
  {
    ...SERVICE,
    id: "serv.nondelivery.own",
    title: { en: "Send again or refund", es: "Nuevo envío o reembolso", pt: "Novo envio ou reembolso" },
    move: "resolve",
    stance: "third-party",
    stages: ["decide", "resolve"],
    subcategories: ["not-delivered"],
    asks: ["delivery", "refund", "replacement"],
    text: letter({
      en: [
        "Your order[[ {order}]] should have been with you by now. I am sorry that you are still left without it.",
        "We chose the carrier, so this is mine to solve. Which of these suits you better?\n1. I send everything again. It reaches you by {new_date}.\n2. I refund the full amount. You see it on your statement by {see_when}.",
        "Answer with 1 or 2 and I will start the same day. I deal with the carrier in the meantime, and nobody will ask you to chase them.",
        "If the first parcel turns up after all, tell me. I will have it collected at our expense, and nothing changes for you.",
      ],
      es: [
        "Su pedido[[ {order}]] ya tendría que estar en sus manos. Lamento que todavía no lo haya recibido.",
        "El transportista lo elegimos nosotros, así que me toca a mí resolverlo. ¿Qué le viene mejor?\n1. Le envío todo de nuevo. Le llega a más tardar el {new_date}.\n2. Le reembolso el importe completo. Lo verá en su extracto a más tardar el {see_when}.",
        "Responda con 1 o 2 y empiezo ese mismo día. Mientras tanto, yo trato con el transportista y nadie le pedirá que llame.",
        "Si al final aparece el primer paquete, dígamelo. Haré que lo recojan a nuestro cargo y para usted no cambia nada.",
      ],
      pt: [
        "O seu pedido[[ {order}]] já deveria estar com você. Peço desculpas por ele ainda não ter chegado.",
        "Quem escolheu a transportadora fomos nós, então cabe a mim resolver. O que é melhor para você?\n1. Envio tudo de novo. Chega até {new_date}.\n2. Reembolso o valor total. Aparece no seu extrato até {see_when}.",
        "Responda com 1 ou 2 e eu começo no mesmo dia. Enquanto isso, eu falo com a transportadora, e ninguém vai pedir que você ligue para eles.",
        "Se o primeiro pacote acabar aparecendo, é só me dizer. Mando recolher por nossa conta, e para você nada muda.",
      ],
    }),
  },
  {
    ...SERVICE,
    id: "serv.late.option",
    title: { en: "New date, or cancel", es: "Nueva fecha o cancelar", pt: "Nova data ou cancelamento" },
    move: "offer",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["late"],
    asks: ["delivery", "cancel", "refund"],
    text: letter({
      en: [
        "What you ordered[[ under {order}]] is running late, and that news should have come from us first. I am sorry that you had to ask.",
        "[[The reason is this: {cause}. ]]The new date is {new_date}; I had it confirmed today. What happens now is your decision:\n1. You wait until then. I write to you the day before to confirm it.\n2. You cancel, free of charge. Your money is back by {see_when}.",
        "Reply with 1 or 2, and I will take care of the rest.",
        "Is there a day by which you want it, such as a birthday or a trip? Tell me, and I will look for a faster way before you decide.",
      ],
      es: [
        "Lo que usted pidió[[ ({order})]] va con retraso, y esa noticia tendría que haber llegado primero de nuestra parte. Lamento que haya tenido que preguntar.",
        "[[El motivo es este: {cause}. ]]La nueva fecha es el {new_date}; hoy me la han confirmado. Lo que pase ahora lo decide usted:\n1. Esperar hasta entonces. El día anterior le escribo para confirmarlo.\n2. Cancelar, sin ningún gasto. Tendrá su dinero a más tardar el {see_when}.",
        "Responda con 1 o 2 y yo me ocupo del resto.",
        "¿Lo quiere para un día concreto, como un cumpleaños o un viaje? Cuéntemelo y busco una forma más rápida antes de que decida.",
      ],
      pt: [
        "O que você pediu[[ ({order})]] está atrasado, e essa notícia deveria ter partido de nós. Peço desculpas por você ter precisado perguntar.",
        "[[O motivo é este: {cause}. ]]A nova data é {new_date}; ela foi confirmada hoje. O que acontece agora é decisão sua:\n1. Esperar até lá. Na véspera eu escrevo para confirmar.\n2. Cancelar, sem nenhum custo. O seu dinheiro volta até {see_when}.",
        "Responda com 1 ou 2, e eu cuido do resto.",
        "Você quer receber até um dia certo, como um aniversário ou uma viagem? É só me contar, que eu procuro um caminho mais rápido antes de você decidir.",
      ],
    }),
  },
  {
    ...SERVICE,
    id: "serv.delivered.doubt",
    title: { en: "It shows as delivered", es: "Figura como entregado", pt: "Consta como entregue" },
    move: "ask",
    stance: "doubt",
    stages: ["gather", "decide"],
    subcategories: ["not-delivered"],
    asks: ["delivery", "refund"],
    text: letter({
      en: [
        "The tracking says this about your order[[ {order}]]: {proof}. You write that it is not there, and I take your word as seriously as that entry.",
        "Two quick checks tend to solve this. Could you ask at home and next door, and look wherever a driver might leave a parcel? I am asking the carrier for the photo and the place of the delivery.",
        "I will decide by {by_when}, with or without their answer. If it has not turned up, I send it again or refund it, and you choose.",
        "You won't be left waiting for the carrier. If it appears in the meantime, a short reply is all it takes.",
      ],
      es: [
        "El seguimiento dice lo siguiente sobre su pedido[[ {order}]]: {proof}. Usted nos cuenta que no está, y su palabra pesa para mí tanto como ese registro.",
        "Dos comprobaciones rápidas suelen aclararlo. ¿Podría preguntar en casa y en el vecindario, y mirar dónde suelen dejarle los paquetes? Yo estoy pidiendo al transportista la foto y el lugar de la entrega.",
        "Tomaré una decisión a más tardar el {by_when}, con su respuesta o sin ella. Si no ha aparecido, lo envío de nuevo o lo reembolso, como usted elija.",
        "No se quedará esperando al transportista. Si mientras tanto aparece, basta con una respuesta breve.",
      ],
      pt: [
        "O rastreio diz o seguinte sobre o seu pedido[[ {order}]]: {proof}. Você nos conta que ele não está aí, e a sua palavra pesa para mim tanto quanto esse registro.",
        "Duas verificações rápidas costumam esclarecer. Você pode perguntar em casa e na vizinhança, e olhar onde costumam deixar os pacotes? Eu estou pedindo à transportadora a foto e o local da entrega.",
        "Decido até {by_when}, com ou sem a resposta deles. Se não tiver aparecido, envio de novo ou reembolso, como você escolher.",
        "Você não vai ficar esperando pela transportadora. Se aparecer nesse meio-tempo, uma resposta curta basta.",
      ],
    }),
  },
  {
    ...SERVICE,
    id: "serv.outage",
    title: {
      en: "What is down, and until when",
      es: "Qué falla y hasta cuándo",
      pt: "O que parou, e até quando",
    },
    move: "update",
    stance: "own",
    stages: ["identify", "gather", "decide", "resolve"],
    subcategories: ["outage"],
    asks: ["access"],
    text: letter({
      en: [
        "You can't use what you pay for at the moment, and I am sorry about that. It is on our side, so there is nothing wrong with your set-up.",
        "This is where we are: {status}.",
        "[[Until it is solved, this helps: {workaround}. ]]I will write to you again by {by_when}, also if it is still going on. You can leave everything as it is and come back then.",
        "Is there something that can't wait, such as a deadline or work that others depend on? Tell me, and I will look for a way around it for you. When it is over, I will also go through what the downtime means for your bill.",
      ],
      es: [
        "Ahora mismo no puede usar aquello por lo que paga, y lo lamento. El fallo está en nuestro lado; en su equipo todo está bien.",
        "La situación es esta: {status}.",
        "[[Hasta que se resuelva, esto ayuda: {workaround}. ]]Volveré a escribirle a más tardar el {by_when}, también si el problema continúa. Puede dejarlo todo como está y volver entonces.",
        "¿Hay algo que no pueda esperar, como un plazo o un trabajo del que dependen otras personas? Cuéntemelo y busco una alternativa para usted. Cuando termine, revisaré también qué supone el corte para su factura.",
      ],
      pt: [
        "Neste momento você não consegue usar aquilo por que paga, e peço desculpas por isso. A falha está do nosso lado; com o seu equipamento está tudo certo.",
        "A situação é esta: {status}.",
        "[[Até resolvermos, isto ajuda: {workaround}. ]]Escrevo de novo até {by_when}, também se o problema continuar. Você pode deixar tudo como está e voltar nessa hora.",
        "Há algo que não possa esperar, como um prazo ou um trabalho de que outras pessoas dependem? É só me contar, que eu procuro uma alternativa para você. Quando terminar, também vejo o que a interrupção significa para a sua fatura.",
      ],
    }),
  },
  {
    ...SERVICE,
    id: "serv.withdraw",
    title: {
      en: "Your withdrawal is confirmed",
      es: "Su desistimiento, confirmado",
      pt: "A sua desistência, confirmada",
    },
    move: "resolve",
    stance: "neutral",
    stages: ["decide", "resolve"],
    subcategories: ["cancellation"],
    asks: ["cancel", "refund"],
    text: letter({
      en: [
        "I confirm that you have withdrawn from your purchase[[, order {order}]]. Your message reached us on {received}, and you owe us no reason for it.",
        "What happens next:\n1. The return: {return_how}. Please send it by {send_by}.\n2. The refund: {amount}, by the same means you paid with. You will see it by {see_when}.",
        "Please keep this message, because it is your confirmation in writing. A receipt from the post office is worth keeping too, until the money is with you.",
        "If one of the dates does not work for you, reply here. I will note it, so that nothing is lost.",
      ],
      es: [
        "Le confirmo que ha desistido de su compra[[, pedido {order}]]. Su mensaje nos llegó el {received} y no hace falta que dé ningún motivo.",
        "Los próximos pasos:\n1. La devolución: {return_how}. Por favor, envíelo a más tardar el {send_by}.\n2. El reembolso: {amount}, por el mismo medio con el que pagó. Lo verá a más tardar el {see_when}.",
        "Por favor, guarde este mensaje: es su confirmación por escrito. Conviene guardar también el resguardo del envío hasta que tenga el dinero.",
        "Si alguna de las fechas no le viene bien, responda aquí. Lo anotaré para que no se pierda nada.",
      ],
      pt: [
        "Confirmo que você desistiu da sua compra[[, pedido {order}]]. A sua mensagem chegou até nós em {received}, e não é preciso dar nenhum motivo.",
        "Os próximos passos:\n1. A devolução: {return_how}. Por favor, envie até {send_by}.\n2. O reembolso: {amount}, pelo mesmo meio em que você pagou. O valor aparece até {see_when}.",
        "Por favor, guarde esta mensagem: é a sua confirmação por escrito. Vale guardar também o comprovante do envio até o dinheiro chegar.",
        "Se alguma das datas não for boa para você, responda aqui. Eu anoto, para que nada se perca.",
      ],
    }),
  },
  {
    ...SERVICE,
    id: "serv.work.redo",
    title: { en: "Do it again, or pay less", es: "Repetirlo o pagar menos", pt: "Refazer ou pagar menos" },
    move: "offer",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["poor-work"],
    asks: ["repair", "refund", "compensation"],
    text: letter({
      en: [
        "What you describe is not the work we agreed on. I am sorry that you were left with it after making time for us.",
        "I would like to put it right, and there are two ways:\n1. We do it again, free of charge: {visit}.\n2. You keep it as it is and pay {reduction} less.",
        "Answer with 1 or 2. If the time does not suit you, name another. I will brief whoever comes, so that you won't have to explain it at the door.",
        "Before the visit I will send you a list of what is to be done. Please add to it or correct it, so that we both mean the same thing by “finished”.",
      ],
      es: [
        "Lo que describe no es el trabajo que acordamos. Lamento el resultado, después del tiempo que usted nos dedicó.",
        "Quiero arreglarlo y hay dos maneras:\n1. Lo repetimos sin gastos para usted: {visit}.\n2. Se queda como está y paga {reduction} menos.",
        "Responda con 1 o 2. Si el horario no le viene bien, proponga otro. Yo pondré al corriente a quien vaya, para que no haga falta explicarlo en la puerta.",
        "Antes de la visita le enviaré una lista de lo que se va a hacer. Por favor, complétela o corríjala, para que todos entendamos lo mismo por «terminado».",
      ],
      pt: [
        "O que você descreve não é o serviço que combinamos. Lamento o resultado, depois do tempo que você nos dedicou.",
        "Quero corrigir, e há duas formas:\n1. Refazemos sem custo para você: {visit}.\n2. Fica como está, e você paga {reduction} a menos.",
        "Responda com 1 ou 2. Se o horário não for bom, proponha outro. Eu explico tudo a quem for, para que você não precise contar de novo na porta.",
        "Antes da visita, envio uma lista do que será feito. Por favor, complete ou corrija, para que “pronto” signifique a mesma coisa para todos.",
      ],
    }),
  },
  {
    ...SERVICE,
    id: "serv.late.give",
    title: { en: "A credit for the wait", es: "Un crédito por la espera", pt: "Um crédito pela espera" },
    move: "offer",
    stance: "give",
    stages: ["decide", "resolve"],
    subcategories: ["late", "missed-appointment", "outage"],
    asks: ["compensation"],
    text: letter({
      en: [
        "Waiting costs time, whatever the reason for it. Thank you for telling me what it meant for your week.",
        "I would like to give something back for it: {gesture}. It is already on your account, and there is nothing for you to do.[[ You can use it until {use_by}.]]",
        "This is a gesture from me for this one time. It changes nothing about your order or your contract, and you don't give up any claim by using it.",
        "Is the date you have now still the right one for you? If something has changed on your side, tell me. I will see whether we can move it.",
      ],
      es: [
        "Esperar cuesta tiempo, sea cual sea el motivo. Gracias por contarme lo que supuso para su semana.",
        "Me gustaría compensarlo: {gesture}. Ya está en su cuenta y no hace falta que haga nada.[[ Podrá usarlo hasta el {use_by}.]]",
        "Es un gesto de mi parte, por esta única vez. No cambia nada de su pedido ni de su contrato, y al usarlo no renuncia a ningún derecho.",
        "¿La fecha que tiene ahora le sigue viniendo bien? Si algo ha cambiado para usted, dígamelo. Veré si podemos moverla.",
      ],
      pt: [
        "Esperar custa tempo, seja qual for o motivo. Agradeço por me contar o que isso significou para a sua semana.",
        "Gostaria de compensar: {gesture}. Já está na sua conta, e nada depende de você.[[ Você pode usar até {use_by}.]]",
        "É um gesto meu, por esta única vez. Não muda nada no seu pedido nem no seu contrato, e ao usar você não abre mão de nenhum direito.",
        "A data que você tem agora continua boa? Se algo mudou para você, é só me dizer. Vejo se conseguimos mudar.",
      ],
    }),
  },
];

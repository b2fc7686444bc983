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
];

/** Replies where somebody has to be kept from harm first: a dangerous product, a stolen card, a colleague insulted. */
import { letter } from "../letter";
import type { Script } from "../types";

const ANY = { subcategories: [], emotions: [], asks: [], internal: false } satisfies Partial<Script>;

export const PROTECTION_SCRIPTS: readonly Script[] = [
  {
    ...ANY,
    id: "prod.safety",
    title: { en: "Safety first", es: "Primero, la seguridad", pt: "Segurança primeiro" },
    move: "escalate",
    stance: "neutral",
    stages: ["identify", "gather", "decide"],
    categories: ["product", "service"],
    triggers: ["safety"],
    text: letter({
      en: [
        "Thank you for telling us. Before anything else, I hope that you and everybody around you are well. If somebody was hurt, please see a doctor first; all else can wait.",
        "Please stop using the product. {stop_use}. Keep it and its packaging if that is safe, because they help us find the cause.",
        "I have passed your report to {who} today. You will hear from us by {by_when}, and I stay your contact.",
        "If you can, tell me the batch or serial number and when it happened. A photo helps too. None of this is a condition for our help.",
      ],
      es: [
        "Gracias por avisarnos de lo ocurrido. Ante todo, espero que usted y quienes le rodean estén bien. Si alguien resultó herido, acuda primero al médico; lo demás puede esperar.",
        "Por favor, deje de usar el producto. {stop_use}. Si es seguro, consérvelo con su embalaje, porque nos ayuda a encontrar la causa.",
        "Hoy mismo he pasado su aviso a {who}. Tendrá noticias nuestras a más tardar el {by_when}, y yo sigo siendo su contacto.",
        "Si puede, indíqueme el número de lote o de serie y cuándo ocurrió. Una foto también ayuda. Nada de esto es una condición para atender su caso.",
      ],
      pt: [
        "Agradeço por nos avisar. Antes de tudo, espero que você e quem está por perto estejam bem. Se alguém se feriu, procure primeiro um médico; o resto pode esperar.",
        "Por favor, pare de usar o produto. {stop_use}. Se for seguro, guarde o produto e a embalagem, porque ajudam a encontrar a causa.",
        "Hoje mesmo passei o seu relato para {who}. Você terá notícias nossas até {by_when}, e eu continuo sendo o seu contato.",
        "Se puder, informe o número de lote ou de série e quando aconteceu. Uma foto também ajuda. Nada disso é condição para o nosso apoio.",
      ],
    }),
  },
  {
    ...ANY,
    id: "bill.fraud.route",
    title: {
      en: "Protect your card first",
      es: "Primero, proteger su tarjeta",
      pt: "Primeiro, proteger o cartão",
    },
    move: "escalate",
    stance: "neutral",
    stages: ["identify", "gather", "decide"],
    categories: ["billing", "service"],
    triggers: ["fraud-suspected"],
    text: letter({
      en: [
        "If somebody has used your card or your account without you, every hour counts. Let's protect you first and sort out the rest after that.",
        "Please call your bank today on the number printed on your card. Ask them to block it and to dispute the payment. This is your safest way to the money.",
        "On our side, I have done this: {bank_step}. You will hear from me by {by_when} about what we found.",
        "If you use the same password anywhere else, it is worth changing it there too. Please send no card number, no password and no code, not even to me. We never ask for them.",
      ],
      es: [
        "Si alguien ha usado su tarjeta o su cuenta sin usted, cada hora cuenta. Primero protejamos lo suyo y después vemos el resto.",
        "Por favor, llame hoy a su banco, al número que figura en la tarjeta. Pida que la bloqueen y que reclamen el pago. Es la vía más segura para su dinero.",
        "Por nuestra parte, ya he hecho lo siguiente: {bank_step}. Tendrá noticias mías a más tardar el {by_when} sobre lo que encontremos.",
        "Si usa la misma contraseña en otro sitio, conviene cambiarla allí también. Por favor, no envíe números de tarjeta, contraseñas ni códigos, ni siquiera a mí. Nunca los pedimos.",
      ],
      pt: [
        "Se alguém usou o seu cartão ou a sua conta sem você, cada hora conta. Primeiro vamos proteger você, e depois vemos o resto.",
        "Por favor, ligue hoje para o banco, no número que está no cartão. Peça o bloqueio e a contestação do pagamento. É o caminho mais seguro para o seu dinheiro.",
        "Do nosso lado, já fiz o seguinte: {bank_step}. Você terá notícias minhas até {by_when} sobre o que encontrarmos.",
        "Se você usa a mesma senha em outro lugar, vale a pena trocar lá também. Por favor, não envie número de cartão, senha nem código, nem mesmo para mim. Nunca pedimos isso.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.bound.abuse",
    title: { en: "I help, with respect", es: "Con respeto, le ayudo", pt: "Ajudo, com respeito" },
    move: "explain",
    stance: "firm",
    stages: ["identify", "gather", "decide", "resolve"],
    categories: [],
    triggers: ["abuse"],
    text: letter({
      en: [
        "I can tell how much {topic} has upset you, and I want to get it solved with you.",
        "This is what I can do next: {can_help}. You will hear from me about it by {by_when}.",
        "I have one request. Some of the words in your last message were aimed at people who work here. Please leave those out. I read every message myself, and I work best on the facts: what happened, when, and what would put it right.",
        "If you would rather speak with another person, tell me and I will arrange it. Your case goes on either way, and so does my help.",
      ],
      es: [
        "Veo cuánto le ha afectado {topic}, y quiero llegar con usted a una solución.",
        "Lo que puedo hacer ahora es lo siguiente: {can_help}. Tendrá noticias mías al respecto a más tardar el {by_when}.",
        "Le pido una sola cosa. Algunas palabras de su último mensaje iban dirigidas contra personas que trabajan aquí. Por favor, déjelas fuera. Leo personalmente cada mensaje y avanzo mejor con los hechos: qué pasó, cuándo y qué lo resolvería.",
        "Si prefiere hablar con otra persona, dígamelo y lo organizo. Su caso sigue adelante de todos modos, y mi ayuda también.",
      ],
      pt: [
        "Vejo o quanto {topic} incomodou você, e quero chegar com você a uma solução.",
        "O que posso fazer agora é o seguinte: {can_help}. Você terá notícias minhas sobre isso até {by_when}.",
        "Tenho um único pedido. Algumas palavras da sua última mensagem foram dirigidas a pessoas que trabalham aqui. Por favor, deixe essas palavras de fora. Leio pessoalmente cada mensagem e avanço melhor com os fatos: o que aconteceu, quando e o que resolveria.",
        "Se preferir falar com outra pessoa, é só me dizer, que eu organizo. O seu caso segue em frente de todo modo, e a minha ajuda também.",
      ],
    }),
  },
];

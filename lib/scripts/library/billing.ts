/** Replies about money: charges, renewals, refunds, unknown entries. */
import { letter } from "../letter";
import type { Script } from "../types";

const BILLING = {
  categories: ["billing"],
  emotions: [],
  triggers: [],
  asks: [],
  internal: false,
} satisfies Partial<Script>;

export const BILLING_SCRIPTS: readonly Script[] = [
  {
    ...BILLING,
    id: "bill.dup.own",
    title: {
      en: "Refund the second charge",
      es: "Reembolso del segundo cargo",
      pt: "Reembolso da segunda cobrança",
    },
    move: "resolve",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["duplicate-charge"],
    asks: ["refund"],
    text: letter({
      en: [
        "You were right to write. We charged you twice[[ for {purchase}]], and the second charge was our mistake. I am sorry for the worry and for the time it has cost you.",
        "I refunded {amount} today to the card or account you paid with. It shows on your statement by {see_when}; the exact day depends on your bank.[[ The reference of the refund is {refund_ref}.]]",
        "I will write to you on that date to check that it has arrived. If your bank took a fee because of the double charge, send me the amount and I will look into that as well.",
        "Is there anything else on your bill that looks odd? Reply here and I will go through it line by line.",
      ],
      es: [
        "Hizo bien en escribirnos. Le cobramos dos veces[[ ({purchase})]] y el segundo cargo fue un error nuestro. Lamento la preocupación y el tiempo que le ha costado.",
        "Hoy he reembolsado {amount} por el mismo medio con el que pagó. Lo verá en su extracto a más tardar el {see_when}; el día exacto depende de su banco.[[ La referencia del reembolso es {refund_ref}.]]",
        "Ese día le escribiré para comprobar que haya llegado. Si su banco le cobró alguna comisión por el doble cargo, envíeme el importe y también lo reviso.",
        "¿Hay algo más en su factura que le parezca extraño? Responda aquí y lo vemos línea por línea.",
      ],
      pt: [
        "Você fez bem em nos escrever. Cobramos duas vezes[[ ({purchase})]], e a segunda cobrança foi erro nosso. Peço desculpas pela preocupação e pelo tempo que isso custou.",
        "Hoje reembolsei {amount} pelo mesmo meio em que você pagou. O valor aparece no seu extrato até {see_when}; o dia exato depende do banco.[[ O código do reembolso é {refund_ref}.]]",
        "Nessa data eu escrevo para conferir se chegou. Se o banco cobrou alguma tarifa por causa da cobrança em dobro, envie o valor e eu verifico isso também.",
        "Há mais alguma coisa estranha na sua fatura? Responda aqui e eu confiro linha por linha.",
      ],
    }),
  },
  {
    ...BILLING,
    id: "bill.dup.hold",
    title: {
      en: "One of the two is only a hold",
      es: "Uno de los dos es una retención",
      pt: "Uma das duas é só uma reserva",
    },
    move: "explain",
    stance: "explain",
    stages: ["decide", "resolve"],
    subcategories: ["duplicate-charge"],
    text: letter({
      en: [
        "Two entries for one purchase would make anybody look twice, so I checked both of them.",
        "One is the payment itself. The other is a hold: your bank set the money aside while the payment was being confirmed, and we have not collected it. Most banking apps show it just like a charge, which makes the two hard to tell apart.",
        "The hold drops off by {drop_date}, and nothing is needed from you. On most statements it simply disappears, without a refund line.",
        "If it is still there after that date, send me a screenshot without your card number. I will take it up with our payment provider and send you a confirmation for your bank.",
      ],
      es: [
        "Dos movimientos por una sola compra llaman la atención de cualquiera, así que he revisado los dos.",
        "Uno es el pago. El otro es una retención: su banco apartó el dinero mientras se confirmaba el pago, y nosotros no lo hemos cobrado. En la mayoría de las aplicaciones bancarias se ve igual que un cargo y cuesta distinguirlos.",
        "La retención desaparece a más tardar el {drop_date} y usted no necesita hacer nada. En casi todos los extractos se borra sin más, sin una línea de reembolso.",
        "Si después de esa fecha sigue ahí, envíeme una captura sin el número de su tarjeta. Lo trataré con nuestro proveedor de pagos y le haré llegar una confirmación para su banco.",
      ],
      pt: [
        "Dois lançamentos para uma só compra chamam a atenção de qualquer pessoa, por isso conferi os dois.",
        "Um é o pagamento. O outro é uma reserva: o banco separou o dinheiro enquanto o pagamento era confirmado, e nós não recebemos esse valor. Na maioria dos aplicativos ela aparece igual a uma cobrança, e fica difícil perceber a diferença.",
        "A reserva some até {drop_date}, e nada depende de você. Em quase todos os extratos ela simplesmente desaparece, sem uma linha de reembolso.",
        "Se depois dessa data ela ainda estiver lá, envie uma captura de tela sem o número do cartão. Eu trato do assunto com o nosso provedor de pagamentos e mando uma confirmação para o seu banco.",
      ],
    }),
  },
  {
    ...BILLING,
    id: "bill.renewal.doubt",
    title: { en: "Undo the renewal", es: "Anulo la renovación", pt: "Desfaço a renovação" },
    move: "offer",
    stance: "doubt",
    stages: ["decide", "resolve"],
    subcategories: ["unwanted-renewal"],
    asks: ["refund", "cancel"],
    text: letter({
      en: [
        "Thank you for telling me about the renewal. I went through our records and found no cancellation in them. Messages do get lost, and I would rather take your word for it than have you pay for something you no longer wanted.",
        "So I have switched the renewal off and refunded {amount} to the card or account you paid with. It shows on your statement by {see_when}.",
        "This message is your written confirmation that the subscription has ended. If another charge should appear all the same, reply here and I will deal with it myself.",
        "One request: take a quick look at your account and tell me if anything still shows as active. I would like it to be really off.",
      ],
      es: [
        "Gracias por avisarme de la renovación. He revisado nuestros registros y no encuentro en ellos la cancelación. A veces los mensajes se pierden, y prefiero confiar en su palabra a que pague por algo que ya no quería.",
        "Por eso he anulado la renovación y he reembolsado {amount} por el mismo medio con el que pagó. Lo verá en su extracto a más tardar el {see_when}.",
        "Este mensaje es su confirmación por escrito de que la suscripción ha terminado. Si a pesar de ello apareciera otro cargo, responda aquí y me ocupo personalmente.",
        "Solo le pido un favor: eche un vistazo a su cuenta y dígame si algo sigue figurando como activo. Quiero que la suscripción quede cancelada de verdad.",
      ],
      pt: [
        "Agradeço por me avisar da renovação. Revisei os nossos registros e não encontrei neles o cancelamento. Mensagens às vezes se perdem, e prefiro confiar na sua palavra a ver você pagar por algo que já não queria.",
        "Por isso desfiz a renovação e reembolsei {amount} pelo mesmo meio em que você pagou. O valor aparece no seu extrato até {see_when}.",
        "Esta mensagem é a sua confirmação por escrito de que a assinatura terminou. Se mesmo assim surgir outra cobrança, responda aqui e eu cuido disso pessoalmente.",
        "Só peço um favor: dê uma olhada na sua conta e diga se algo ainda aparece como ativo. Quero que fique realmente encerrado.",
      ],
    }),
  },
  {
    ...BILLING,
    id: "bill.refund.trace",
    title: { en: "Where your refund is", es: "Dónde está su reembolso", pt: "Onde está o seu reembolso" },
    move: "update",
    stance: "neutral",
    stages: ["gather", "decide", "resolve"],
    subcategories: ["refund-missing"],
    asks: ["refund"],
    text: letter({
      en: [
        "A refund that is announced and then does not show up is unsettling. I followed its trail for you, and this is what I can see.",
        "We sent {amount} on {refund_date}, under the reference {refund_ref}. It has left our account. What remains is the entry at your bank, and that should be there by {see_when}.",
        "If your bank can't find it, give them that reference. It is the quickest way for them to trace the payment, and I am happy to answer their questions.",
        "I will write to you on that date. Should the money still be missing, I will open a trace with our payment provider the same day and send you what I find.",
      ],
      es: [
        "Un reembolso anunciado que luego no aparece inquieta a cualquiera. He seguido su rastro y esto es lo que veo.",
        "Enviamos {amount} el {refund_date}, con la referencia {refund_ref}. El dinero ya salió de nuestra cuenta. Falta que su banco lo anote, y eso debería estar a más tardar el {see_when}.",
        "Si su banco no lo encuentra, dele esa referencia. Es la forma más rápida de localizar el pago, y con gusto respondo a sus preguntas.",
        "Ese día le escribiré. Si el dinero todavía no ha llegado, abriré una búsqueda con nuestro proveedor de pagos ese mismo día y le enviaré lo que averigüe.",
      ],
      pt: [
        "Um reembolso anunciado que depois não aparece deixa qualquer pessoa inquieta. Segui o caminho dele, e isto é o que vejo.",
        "Enviamos {amount} em {refund_date}, com o código {refund_ref}. O dinheiro já saiu da nossa conta. Falta o lançamento no seu banco, que deve aparecer até {see_when}.",
        "Se o banco não encontrar, informe esse código. É a forma mais rápida de localizar o pagamento, e respondo com prazer às perguntas deles.",
        "Nessa data eu escrevo para você. Se o dinheiro ainda não tiver chegado, abro um rastreamento com o nosso provedor de pagamentos no mesmo dia e envio o que descobrir.",
      ],
    }),
  },
  {
    ...BILLING,
    id: "bill.unknown.identify",
    title: {
      en: "Let's find out what it is",
      es: "Veamos qué es este cargo",
      pt: "Vamos descobrir o que é",
    },
    move: "ask",
    stance: "explain",
    stages: ["identify", "gather", "decide"],
    subcategories: ["unrecognised-charge"],
    text: letter({
      en: [
        "A charge you don't recognise deserves a clear answer, so I looked for it in our records.",
        "On statements our name appears as {descriptor}. Under your details I found this: {match}. Does it ring a bell, for you or for somebody in your household who may have used your card?",
        "If it does, tell me and I will send you the receipt. If it does not, please call your bank today so that they can protect your card. I will block the purchase on our side and answer whatever they ask.",
        "For your safety, leave the full card number out of your reply. The last four digits, the date and the amount are all I use.",
      ],
      es: [
        "Un cargo que no reconoce merece una respuesta clara, así que lo he buscado en nuestros registros.",
        "En los extractos nuestro nombre aparece como {descriptor}. Con sus datos encontré lo siguiente: {match}. ¿Le suena, a usted o a alguien de su casa que haya podido usar la tarjeta?",
        "Si es así, dígamelo y le envío el recibo. Si no, por favor llame hoy a su banco para que proteja su tarjeta. Yo bloquearé la compra por nuestra parte y responderé a lo que me pregunten.",
        "Por su seguridad, no escriba el número completo de la tarjeta. Con los últimos cuatro dígitos, la fecha y el importe me basta.",
      ],
      pt: [
        "Uma cobrança que você não reconhece merece uma resposta clara, por isso procurei por ela nos nossos registros.",
        "No extrato, o nosso nome aparece como {descriptor}. Com os seus dados, encontrei o seguinte: {match}. Isso soa familiar, para você ou para alguém da sua casa que possa ter usado o cartão?",
        "Se sim, é só me dizer e eu envio o recibo. Se não, por favor ligue hoje para o banco, para que protejam o seu cartão. Eu bloqueio a compra do nosso lado e respondo ao que eles perguntarem.",
        "Para a sua segurança, não escreva o número completo do cartão. Os quatro últimos dígitos, a data e o valor me bastam.",
      ],
    }),
  },
];

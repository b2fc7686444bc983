/** Playbooks for money: charges, prices, renewals, refunds, fees, invoices, deposits (domain.md §2.1). */
import { ask, askCustomer, dispute, goodwill, look, owed, usual } from "./build";
import { benefitOfDoubt, goodwillCredit } from "./common";
import type { Playbook } from "./schema";
import { t } from "./text";

export const billing: Playbook[] = [
  dispute("duplicate-charge", {
    firstReply: t(
      "Naming both charges shows that the second one is already being looked at.",
      "Nombrar los dos cobros muestra que el segundo ya se está revisando.",
      "Citar as duas cobranças mostra que a segunda já está sendo verificada.",
      "Referir as duas cobranças mostra que a segunda já está a ser verificada.",
    ),
    gather: [
      look(
        "find-charges",
        t(
          "Find both charges and how many orders they belong to",
          "Busca los dos cobros y a cuántos pedidos corresponden",
          "Localize as duas cobranças e a quantos pedidos pertencem",
          "Localize as duas cobranças e a quantas encomendas pertencem",
        ),
        t(
          "Two orders are two sales; one order with two charges is a refund.",
          "Dos pedidos son dos ventas; un pedido con dos cobros es un reembolso.",
          "Dois pedidos são duas vendas; um pedido com duas cobranças é um reembolso.",
          "Duas encomendas são duas vendas; uma encomenda com duas cobranças é um reembolso.",
        ),
      ),
      ask(
        "ask-finance",
        t(
          "Ask Finance whether both charges settled",
          "Pregunta a Finanzas si los dos cobros se liquidaron",
          "Pergunte ao Financeiro se as duas cobranças foram efetivadas",
        ),
        t(
          "Two settled charges are ours to refund, while a hold drops by itself.",
          "Dos cobros liquidados los reembolsamos nosotros; una retención desaparece sola.",
          "Duas cobranças efetivadas cabe a nós reembolsar; uma reserva de valor cai sozinha.",
          "Duas cobranças efetivadas cabe-nos reembolsar; uma cativação desaparece sozinha.",
        ),
        t(
          "To Finance: this customer sees two charges for one purchase. Did both settle, or is one only a hold, and until when? Please send both transaction ids with amounts and dates.",
          "Para Finanzas: este cliente ve dos cobros por una misma compra. ¿Se liquidaron los dos o uno es solo una retención, y hasta cuándo? Por favor, envíame los dos identificadores con importes y fechas.",
          "Para o Financeiro: este cliente vê duas cobranças pela mesma compra. As duas foram efetivadas ou uma é só reserva de valor, e até quando? Por favor, envie os dois identificadores com valores e datas.",
          "Para o Financeiro: este cliente vê duas cobranças pela mesma compra. Foram ambas efetivadas ou uma é só uma cativação, e até quando? Por favor, envie os dois identificadores com valores e datas.",
        ),
      ),
    ],
    faultTest: t(
      "Two settled charges for one order are ours; a charge that only waits is a misunderstanding.",
      "Dos cobros liquidados por un pedido son cosa nuestra; un cobro solo retenido es un malentendido.",
      "Duas cobranças efetivadas para um pedido são nossas; uma cobrança só reservada é um mal-entendido.",
      "Duas cobranças efetivadas para uma encomenda são nossas; um valor só cativo é um mal-entendido.",
    ),
    carryOut: t(
      "Refund the second charge and note the reference",
      "Reembolsa el segundo cobro y anota la referencia",
      "Reembolse a segunda cobrança e anote a referência",
    ),
    check: t(
      "Check that the money is back on the card",
      "Comprueba que el dinero volvió a la tarjeta",
      "Confirme que o dinheiro voltou ao cartão",
    ),
    cause: t(
      "Note why the charge ran twice",
      "Anota por qué el cobro se hizo dos veces",
      "Anote por que a cobrança saiu duas vezes",
      "Anote porque é que a cobrança saiu duas vezes",
    ),
    remedies: [
      owed(
        "refund-second",
        t("Refund the second charge", "Reembolsar el segundo cobro", "Reembolsar a segunda cobrança"),
        t(
          "The whole second amount goes back the way it came.",
          "El segundo importe vuelve entero por donde llegó.",
          "O segundo valor volta inteiro pelo mesmo caminho.",
        ),
      ),
      usual(
        "pay-fees",
        t(
          "Cover the bank fees it caused",
          "Cubrir las comisiones bancarias que causó",
          "Cobrir as tarifas bancárias que isso causou",
          "Cobrir as comissões bancárias que isto causou",
        ),
        t(
          "An overdraft or exchange fee that our charge set off is part of the damage.",
          "Un descubierto o cambio de moneda que provocó nuestro cobro es parte del daño.",
          "Um cheque especial ou câmbio que a nossa cobrança provocou faz parte do prejuízo.",
          "Um descoberto ou câmbio que a nossa cobrança provocou faz parte do prejuízo.",
        ),
        ["ours", "third-party"],
      ),
      usual(
        "explain-hold",
        t(
          "Explain the hold and the day it drops",
          "Explicar la retención y el día en que desaparece",
          "Explicar a reserva de valor e o dia em que ela cai",
          "Explicar a cativação e o dia em que desaparece",
        ),
        t(
          "No money moved; promise to look again on that day.",
          "No se movió dinero; comprométete a mirarlo de nuevo ese día.",
          "Nenhum dinheiro saiu; comprometa-se a verificar de novo nesse dia.",
        ),
        ["misunderstanding", "unclear"],
      ),
    ],
  }),

  dispute("wrong-amount", {
    firstReply: t(
      "Putting the expected and the charged price side by side shows that you read it.",
      "Poner juntos el precio esperado y el cobrado muestra que lo leíste.",
      "Pôr lado a lado o preço esperado e o cobrado mostra que você leu.",
      "Pôr lado a lado o preço esperado e o cobrado mostra que leu a mensagem.",
    ),
    gather: [
      look(
        "find-price",
        t(
          "Find the price that was shown or quoted",
          "Busca el precio que se mostró o se presupuestó",
          "Encontre o preço que foi mostrado ou orçado",
        ),
        t(
          "The offer the customer saw counts, not today’s price list.",
          "Cuenta la oferta que vio el cliente, no la lista de precios de hoy.",
          "Vale a oferta que o cliente viu, não a tabela de preços de hoje.",
        ),
      ),
      ask(
        "ask-sales",
        t(
          "Ask Sales what was quoted and on which terms",
          "Pregunta a Ventas qué se ofreció y en qué condiciones",
          "Pergunte ao Comercial o que foi oferecido e em que condições",
        ),
        t(
          "A discount by phone or mail leaves no trace on the invoice.",
          "Un descuento por teléfono o correo no deja rastro en la factura.",
          "Um desconto por telefone ou e-mail não aparece na fatura.",
        ),
        t(
          "To Sales: the customer was billed another price than expected. What was quoted, by whom, until which date, and was any promotion running? Please send the quote or the advertisement.",
          "Para Ventas: al cliente se le cobró un precio distinto del que esperaba. ¿Qué se le ofreció, quién, hasta qué fecha y había alguna promoción? Por favor, envíame el presupuesto o el anuncio.",
          "Para o Comercial: o cliente foi cobrado por um preço diferente do esperado. O que foi oferecido, por quem, até que data, e havia promoção? Por favor, envie o orçamento ou o anúncio.",
          "Para o Comercial: foi cobrado ao cliente um preço diferente do esperado. O que foi oferecido, por quem, até que data, e havia promoção? Por favor, envie o orçamento ou o anúncio.",
        ),
      ),
    ],
    faultTest: t(
      "A quote or advertisement below the bill is ours; tax, currency or a price tier calls for explaining.",
      "Una oferta por debajo de la factura es cosa nuestra; impuestos, divisa o tramo piden explicación.",
      "Uma oferta abaixo da fatura é nossa; imposto, câmbio ou faixa de preço pedem explicação.",
      "Uma oferta abaixo da fatura é nossa; imposto, câmbio ou escalão de preço pedem explicação.",
    ),
    carryOut: t(
      "Return the difference and issue the corrected invoice",
      "Devuelve la diferencia y emite la factura corregida",
      "Devolva a diferença e emita a fatura corrigida",
    ),
    check: t(
      "Check that the corrected bill arrived and adds up",
      "Comprueba que la factura corregida llegó y cuadra",
      "Confirme que a fatura corrigida chegou e está certa",
    ),
    cause: t(
      "Note where the two prices parted",
      "Anota dónde se separaron los dos precios",
      "Anote onde os dois preços se separaram",
    ),
    remedies: [
      owed(
        "honour-price",
        t(
          "Honour the price that was shown",
          "Respetar el precio que se mostró",
          "Honrar o preço que foi mostrado",
          "Respeitar o preço que foi mostrado",
        ),
        t(
          "The difference goes back and the invoice is corrected.",
          "Se devuelve la diferencia y se corrige la factura.",
          "A diferença é devolvida e a fatura, corrigida.",
        ),
      ),
      usual(
        "credit-note",
        t("Issue a credit note", "Emitir una nota de crédito", "Emitir uma nota de crédito"),
        t(
          "Keeps the books right when the invoice is already closed.",
          "Mantiene las cuentas en orden si la factura ya está cerrada.",
          "Mantém as contas certas quando a fatura já está fechada.",
        ),
      ),
      usual(
        "line-by-line",
        t(
          "Go through the bill line by line",
          "Repasar la factura línea por línea",
          "Percorrer a fatura linha por linha",
        ),
        t(
          "Often one tax or exchange line is all that was unclear.",
          "A menudo lo único confuso es una línea de impuesto o de cambio.",
          "Muitas vezes só uma linha de imposto ou câmbio não estava clara.",
        ),
        ["misunderstanding", "unclear"],
      ),
    ],
  }),

  dispute("unwanted-renewal", {
    firstReply: t(
      "Saying at once that nothing more will be charged takes the worry away.",
      "Decir enseguida que no se cobrará nada más quita la preocupación.",
      "Dizer logo que nada mais será cobrado tira a preocupação.",
    ),
    gather: [
      ask(
        "ask-billing",
        t(
          "Ask Billing for the log of the cancellation",
          "Pide a Facturación el registro de la baja",
          "Peça ao Faturamento o registro do cancelamento",
          "Peça à Faturação o registo do cancelamento",
        ),
        t(
          "A cancellation logged before the charge settles the matter.",
          "Una baja registrada antes del cobro zanja el asunto.",
          "Um cancelamento registrado antes da cobrança encerra a questão.",
          "Um cancelamento registado antes da cobrança encerra a questão.",
        ),
        t(
          "To Billing: this customer says the subscription was cancelled or unwanted before it renewed. Is any cancellation attempt logged, on which date and channel, and was a reminder sent?",
          "Para Facturación: este cliente dice que dio de baja la suscripción o no la quería antes de la renovación. ¿Consta algún intento de baja, con qué fecha y canal, y se envió un aviso?",
          "Para o Faturamento: este cliente diz que cancelou ou não queria a assinatura antes da renovação. Há alguma tentativa de cancelamento registrada, em que data e canal, e foi enviado um aviso?",
          "Para a Faturação: este cliente diz que cancelou ou não queria a subscrição antes da renovação. Há alguma tentativa de cancelamento registada, em que data e canal, e foi enviado um aviso?",
        ),
      ),
      look(
        "find-usage",
        t(
          "Look whether it was used since it renewed",
          "Mira si se usó desde la renovación",
          "Veja se houve uso desde a renovação",
        ),
        t(
          "No use after the renewal speaks for the customer.",
          "Que no se usara tras la renovación habla a favor del cliente.",
          "Nenhum uso depois da renovação fala a favor do cliente.",
        ),
      ),
    ],
    faultTest: t(
      "A cancellation on record is ours; none on record and no use deserves the benefit of the doubt.",
      "Una baja registrada es cosa nuestra; sin registro y sin uso merece el beneficio de la duda.",
      "Um cancelamento registrado é nosso; sem registro e sem uso, vale o benefício da dúvida.",
      "Um cancelamento registado é nosso; sem registo e sem uso, vale o benefício da dúvida.",
    ),
    carryOut: t(
      "Refund the renewal and switch it off for good",
      "Reembolsa la renovación y desactívala del todo",
      "Reembolse a renovação e desative-a de vez",
    ),
    check: t(
      "Check that no further charge came",
      "Comprueba que no llegó ningún otro cobro",
      "Confirme que não veio nenhuma outra cobrança",
    ),
    cause: t(
      "Note what kept the customer from cancelling in time",
      "Anota qué impidió la baja a tiempo",
      "Anote o que impediu o cancelamento a tempo",
    ),
    remedies: [
      owed(
        "refund-renewal",
        t(
          "Refund the renewal in full",
          "Reembolsar la renovación completa",
          "Reembolsar a renovação inteira",
        ),
        t(
          "The charge is undone and the subscription ends.",
          "Se deshace el cobro y termina la suscripción.",
          "A cobrança é desfeita e a assinatura termina.",
          "A cobrança é desfeita e a subscrição termina.",
        ),
      ),
      usual(
        "pro-rata",
        t("Refund the unused part", "Reembolsar la parte no usada", "Reembolsar a parte não usada"),
        t(
          "Fair where it was used for a while after renewing.",
          "Es justo si se usó un tiempo tras la renovación.",
          "É justo quando houve algum uso depois da renovação.",
        ),
        ["misunderstanding", "unclear"],
      ),
      goodwill(
        "pause",
        t("Pause instead of ending", "Pausar en vez de terminar", "Pausar em vez de encerrar"),
        t(
          "Nothing is charged for a while and nothing is lost.",
          "Durante un tiempo no se cobra nada y no se pierde nada.",
          "Por um tempo nada é cobrado e nada se perde.",
        ),
        ["misunderstanding", "unclear"],
      ),
    ],
  }),

  dispute("refund-missing", {
    firstReply: t(
      "Give one date on which you will write again, whether the money is there or not.",
      "Da una fecha en la que volverás a escribir, esté o no el dinero.",
      "Dê uma data em que vai escrever de novo, com ou sem o dinheiro lá.",
      "Dê uma data em que voltará a escrever, esteja ou não lá o dinheiro.",
    ),
    gather: [
      ask(
        "ask-finance",
        t(
          "Ask Finance whether and where the refund was sent",
          "Pregunta a Finanzas si se envió el reembolso y adónde",
          "Pergunte ao Financeiro se e para onde o reembolso foi enviado",
        ),
        t(
          "A refund that failed or went to an old card looks sent from here.",
          "Un reembolso fallido o enviado a una tarjeta antigua parece enviado desde aquí.",
          "Um reembolso que falhou ou foi para um cartão antigo parece enviado daqui.",
        ),
        t(
          "To Finance: this customer has not received a refund. Was it sent, on which date, to which card or account, with which bank reference, and did it fail or come back?",
          "Para Finanzas: este cliente no ha recibido un reembolso. ¿Se envió, en qué fecha, a qué tarjeta o cuenta, con qué referencia bancaria, y falló o fue devuelto?",
          "Para o Financeiro: este cliente não recebeu um reembolso. Foi enviado, em que data, para qual cartão ou conta, com que referência bancária, e falhou ou voltou?",
          "Para o Financeiro: este cliente não recebeu um reembolso. Foi enviado, em que data, para que cartão ou conta, com que referência bancária, e falhou ou foi devolvido?",
        ),
      ),
    ],
    faultTest: t(
      "Not sent or failed is ours; sent and still within the bank’s days is explained with the reference.",
      "No enviado o fallido es cosa nuestra; enviado y en plazo del banco se explica con la referencia.",
      "Não enviado ou falhado é nosso; enviado e no prazo do banco explica-se com a referência.",
    ),
    carryOut: t(
      "Send the refund again, or have the bank trace it",
      "Envía de nuevo el reembolso o pide al banco que lo rastree",
      "Envie o reembolso de novo ou peça ao banco que o rastreie",
    ),
    check: t(
      "Check on the promised day that the refund arrived",
      "Comprueba el día prometido que llegó el reembolso",
      "Confirme no dia prometido que o reembolso chegou",
    ),
    cause: t(
      "Note where the refund got stuck",
      "Anota dónde se atascó el reembolso",
      "Anote onde o reembolso ficou parado",
    ),
    remedies: [
      owed(
        "send-again",
        t("Send the refund now", "Enviar el reembolso ahora", "Enviar o reembolso agora"),
        t(
          "The full amount, with the reference for the customer’s bank.",
          "El importe completo, con la referencia para el banco del cliente.",
          "O valor inteiro, com a referência para o banco do cliente.",
        ),
      ),
      usual(
        "other-method",
        t("Refund by another way", "Reembolsar por otra vía", "Reembolsar por outro meio"),
        t(
          "Fits when the card is closed; confirm with Finance that the first one failed.",
          "Sirve si la tarjeta está cancelada; confirma con Finanzas que el primero falló.",
          "Serve quando o cartão foi cancelado; confirme com o Financeiro que o primeiro falhou.",
        ),
      ),
      usual(
        "trace",
        t(
          "Trace it with the bank reference",
          "Rastrearlo con la referencia bancaria",
          "Rastrear com a referência bancária",
        ),
        t(
          "The money is on its way; the customer gets a reference and a day.",
          "El dinero va en camino; el cliente recibe una referencia y un día.",
          "O dinheiro está a caminho; o cliente recebe uma referência e um dia.",
        ),
        ["third-party", "misunderstanding", "unclear"],
      ),
    ],
    without: [benefitOfDoubt],
  }),

  dispute("unrecognised-charge", {
    firstReply: t(
      "An unknown charge frightens, so say that you take it seriously and never ask for the full card number.",
      "Un cobro desconocido asusta; di que lo tomas en serio y no pidas nunca el número completo de tarjeta.",
      "Uma cobrança desconhecida assusta; diga que leva a sério e nunca peça o número completo do cartão.",
    ),
    gather: [
      askCustomer(
        "ask-descriptor",
        t(
          "Ask for the text and date on the statement",
          "Pide el texto y la fecha que figuran en el extracto",
          "Peça o texto e a data que aparecem no extrato",
        ),
        t(
          "The text on the statement is enough to find the order behind it.",
          "El texto del extracto basta para encontrar el pedido que hay detrás.",
          "O texto do extrato basta para achar o pedido por trás dele.",
          "O texto do extrato basta para encontrar a encomenda por trás dele.",
        ),
        ["statement-text"],
      ),
      ask(
        "ask-risk",
        t(
          "Ask Risk which order the charge belongs to",
          "Pregunta a Riesgos a qué pedido corresponde el cobro",
          "Pergunte ao setor de Risco a que pedido a cobrança pertence",
          "Pergunte à equipa de Risco a que encomenda pertence a cobrança",
        ),
        t(
          "A match calms at once; no match means protecting the account today.",
          "Una coincidencia tranquiliza al momento; si no la hay, toca proteger la cuenta hoy.",
          "Uma correspondência tranquiliza na hora; sem ela, é preciso proteger a conta hoje.",
        ),
        t(
          "To Risk: this customer does not recognise a charge. Which order, account and delivery does it belong to, and does anything point to somebody else having used the card or the account?",
          "Para Riesgos: este cliente no reconoce un cobro. ¿A qué pedido, cuenta y entrega corresponde, y hay algo que apunte a que otra persona usó la tarjeta o la cuenta?",
          "Para Risco: este cliente não reconhece uma cobrança. A que pedido, conta e entrega ela pertence, e algo indica que outra pessoa usou o cartão ou a conta?",
          "Para Risco: este cliente não reconhece uma cobrança. A que encomenda, conta e entrega pertence, e algo indica que outra pessoa usou o cartão ou a conta?",
        ),
      ),
    ],
    faultTest: t(
      "A charge that matches their own order is a misunderstanding; with no match, treat it as possible fraud.",
      "Si coincide con un pedido suyo es un malentendido; si no, trátalo como posible fraude.",
      "Se corresponde a um pedido do cliente é um mal-entendido; se não, trate como possível fraude.",
      "Se corresponde a uma encomenda do cliente é um mal-entendido; se não, trate como possível fraude.",
    ),
    carryOut: t(
      "Send the order details, or protect the account",
      "Envía los datos del pedido o protege la cuenta",
      "Envie os dados do pedido ou proteja a conta",
      "Envie os dados da encomenda ou proteja a conta",
    ),
    check: t(
      "Check that the charge is clear now and nothing new appeared",
      "Comprueba que el cobro ya está claro y no apareció nada nuevo",
      "Confirme que a cobrança ficou clara e nada novo apareceu",
    ),
    cause: t(
      "Note what made the charge hard to recognise",
      "Anota qué hizo difícil reconocer el cobro",
      "Anote o que tornou a cobrança difícil de reconhecer",
    ),
    remedies: [
      owed(
        "reverse",
        t("Reverse the charge", "Anular el cobro", "Reverter a cobrança"),
        t(
          "It was not theirs; check first that no bank dispute is open, so that it is not paid twice.",
          "No era suyo; mira antes que no haya una disputa bancaria abierta, para no pagar dos veces.",
          "Não era do cliente; veja antes se há contestação no banco, para não pagar duas vezes.",
        ),
      ),
      usual(
        "bank-route",
        t(
          "Block the account and guide to the bank",
          "Bloquear la cuenta y guiar hacia el banco",
          "Bloquear a conta e orientar para o banco",
        ),
        t(
          "Suspected fraud belongs to the card’s bank; we keep the records ready.",
          "La sospecha de fraude va al banco de la tarjeta; tenemos listos los registros.",
          "Suspeita de fraude vai para o banco do cartão; deixamos os registros prontos.",
          "Suspeita de fraude vai para o banco do cartão; deixamos os registos prontos.",
        ),
        ["third-party", "unclear"],
      ),
      usual(
        "identify",
        t(
          "Show which order it was",
          "Mostrar de qué pedido era",
          "Mostrar de qual pedido era",
          "Mostrar de que encomenda era",
        ),
        t(
          "Date, items and delivery are mostly enough to remember.",
          "La fecha, los artículos y la entrega suelen bastar para recordarlo.",
          "Data, itens e entrega costumam bastar para lembrar.",
          "Data, artigos e entrega costumam bastar para recordar.",
        ),
        ["misunderstanding", "unclear"],
      ),
      usual(
        "clearer-name",
        t(
          "Have the name on the statement made clearer",
          "Hacer más claro el nombre en el extracto",
          "Deixar mais claro o nome no extrato",
          "Tornar mais claro o nome no extrato",
        ),
        t(
          "Spares the next customer the same fright; say so only once it is logged.",
          "Le ahorra el susto al próximo cliente; dilo solo cuando esté registrado.",
          "Poupa o próximo cliente do mesmo susto; diga só quando estiver registrado.",
          "Poupa ao próximo cliente o mesmo susto; diga só quando estiver registado.",
        ),
        ["ours", "misunderstanding"],
      ),
    ],
    without: [benefitOfDoubt, goodwillCredit],
  }),

  dispute("fee", {
    firstReply: t(
      "Name the fee and its amount before any rule, since the surprise is the complaint.",
      "Nombra el cargo y su importe antes que la norma: la sorpresa es la queja.",
      "Cite a taxa e o valor antes de qualquer regra, pois a surpresa é a reclamação.",
      "Refira a taxa e o valor antes de qualquer regra, pois a surpresa é a reclamação.",
    ),
    gather: [
      look(
        "find-trigger",
        t(
          "Find what set the fee off and when",
          "Busca qué activó el cargo y cuándo",
          "Descubra o que gerou a taxa e quando",
        ),
        t(
          "The date of the event decides which terms were in force.",
          "La fecha del hecho decide qué condiciones regían.",
          "A data do evento decide quais condições valiam.",
          "A data do evento decide que condições vigoravam.",
        ),
      ),
      ask(
        "ask-legal",
        t(
          "Ask Legal for the clause and proof of notice",
          "Pide a Legal la cláusula y la prueba del aviso",
          "Peça ao Jurídico a cláusula e a prova do aviso",
        ),
        t(
          "A fee nobody was told about cannot be held.",
          "Un cargo del que nadie avisó no se puede sostener.",
          "Uma taxa que ninguém avisou não se sustenta.",
          "Uma taxa de que ninguém avisou não se sustenta.",
        ),
        t(
          "To Legal: this customer disputes a fee. Which clause covers it, in which version of the terms, when did the customer accept it, and how was the fee announced?",
          "Para Legal: este cliente disputa un cargo. ¿Qué cláusula lo ampara, en qué versión de las condiciones, cuándo la aceptó el cliente y cómo se avisó del cargo?",
          "Para o Jurídico: este cliente contesta uma taxa. Que cláusula a prevê, em que versão dos termos, quando o cliente a aceitou e como a taxa foi avisada?",
          "Para o Jurídico: este cliente contesta uma taxa. Que cláusula a prevê, em que versão dos termos, quando é que o cliente a aceitou e como foi a taxa comunicada?",
        ),
      ),
    ],
    faultTest: t(
      "No clause or no notice makes it ours; clear terms that were easy to overlook are a misunderstanding.",
      "Sin cláusula o sin aviso es cosa nuestra; condiciones claras pero fáciles de pasar por alto, un malentendido.",
      "Sem cláusula ou sem aviso é nosso; termos claros mas fáceis de não ver são um mal-entendido.",
    ),
    carryOut: t(
      "Take the fee off and write down why",
      "Retira el cargo y deja escrito el motivo",
      "Retire a taxa e deixe o motivo por escrito",
    ),
    check: t(
      "Check that the fee is gone from the next bill",
      "Comprueba que el cargo no vuelve en la próxima factura",
      "Confirme que a taxa não voltou na próxima fatura",
    ),
    cause: t(
      "Note how the customer could have seen the fee coming",
      "Anota cómo habría podido el cliente prever el cargo",
      "Anote como o cliente poderia ter previsto a taxa",
    ),
    remedies: [
      owed(
        "waive",
        t("Take the fee off", "Retirar el cargo", "Retirar a taxa"),
        t(
          "Not agreed or not announced: it goes back in full.",
          "No pactado o no avisado: se devuelve entero.",
          "Não combinada ou não avisada: volta inteira.",
          "Não acordada ou não comunicada: volta por inteiro.",
        ),
      ),
      usual(
        "halve",
        t("Return part of the fee", "Devolver parte del cargo", "Devolver parte da taxa"),
        t(
          "Fair where the notice was there but hard to see.",
          "Es justo si el aviso estaba, pero costaba verlo.",
          "É justo quando o aviso existia, mas era difícil de ver.",
        ),
        ["unclear", "misunderstanding"],
      ),
      goodwill(
        "waive-once",
        t("Waive it this once", "Condonarlo por esta vez", "Dispensar desta vez"),
        t(
          "Goodwill with a word on how to avoid it; the terms stay.",
          "Un gesto, con una frase sobre cómo evitarlo; las condiciones siguen.",
          "Um gesto, com uma frase sobre como evitar; as condições continuam.",
        ),
        ["misunderstanding", "unclear"],
      ),
    ],
  }),

  dispute("invoice-validity", {
    firstReply: t(
      "Confirm that the disputed part is set aside while you check what was agreed.",
      "Confirma que la parte en disputa queda aparte mientras revisas lo acordado.",
      "Confirme que a parte contestada fica de lado enquanto você verifica o que foi combinado.",
      "Confirme que a parte contestada fica de lado enquanto verifica o que foi acordado.",
    ),
    gather: [
      look(
        "contract-gate",
        t(
          "Check the contract: agreed, delivered, promised?",
          "Revisa el contrato: ¿acordado, entregado, prometido?",
          "Verifique o contrato: combinado, entregue, prometido?",
          "Verifique o contrato: acordado, entregue, prometido?",
        ),
        t(
          "Only three clear yeses allow a firm answer.",
          "Solo tres síes claros permiten una respuesta firme.",
          "Só três respostas “sim” bem claras permitem uma resposta firme.",
        ),
      ),
      ask(
        "ask-sales",
        t(
          "Ask Sales what was promised outside the contract",
          "Pregunta a Ventas qué se prometió fuera del contrato",
          "Pergunte ao Comercial o que foi prometido fora do contrato",
        ),
        t(
          "A promise in a mail or a call binds almost like a clause.",
          "Una promesa por correo o llamada obliga casi como una cláusula.",
          "Uma promessa por e-mail ou ligação vincula quase como uma cláusula.",
          "Uma promessa por e-mail ou chamada vincula quase como uma cláusula.",
        ),
        t(
          "To Sales: the customer disputes this invoice. What was promised in mails, calls or meetings beyond the contract, by whom and when? Please send what is in writing, and the sign-off of the work if there is one.",
          "Para Ventas: el cliente disputa esta factura. ¿Qué se prometió por correo, llamada o reunión además del contrato, quién y cuándo? Por favor, envíame lo que conste por escrito y la aceptación del trabajo, si la hay.",
          "Para o Comercial: o cliente contesta esta fatura. O que foi prometido por e-mail, ligação ou reunião além do contrato, por quem e quando? Por favor, envie o que houver por escrito e o aceite do trabalho, se existir.",
          "Para o Comercial: o cliente contesta esta fatura. O que foi prometido por e-mail, chamada ou reunião além do contrato, por quem e quando? Por favor, envie o que houver por escrito e a aceitação do trabalho, se existir.",
        ),
      ),
      ask(
        "ask-finance",
        t(
          "Ask Finance to pause reminders on the disputed part",
          "Pide a Finanzas que pause los avisos de la parte en disputa",
          "Peça ao Financeiro que pause os avisos da parte contestada",
        ),
        t(
          "A reminder in the middle of a dispute undoes a week of talking.",
          "Un aviso de pago en plena disputa deshace una semana de diálogo.",
          "Um aviso de cobrança no meio da disputa desfaz uma semana de conversa.",
        ),
        t(
          "To Finance: this invoice is disputed. Please pause reminders on the disputed part only, and tell me the due date, what was paid so far and which reminder went out last.",
          "Para Finanzas: esta factura está en disputa. Por favor, pausa los avisos solo de la parte disputada y dime el vencimiento, lo pagado hasta ahora y el último aviso enviado.",
          "Para o Financeiro: esta fatura está sendo contestada. Por favor, pause os avisos só da parte contestada e informe o vencimento, o que já foi pago e o último aviso enviado.",
          "Para o Financeiro: esta fatura está a ser contestada. Por favor, suspenda os avisos só da parte contestada e indique o vencimento, o que já foi pago e o último aviso enviado.",
        ),
      ),
    ],
    faultTest: t(
      "Agreed, delivered and nothing more promised lets you hold the invoice; any no is ours to correct.",
      "Acordado, entregado y sin más promesas permite sostener la factura; cualquier no nos toca corregirlo.",
      "Combinado, entregue e sem outra promessa permite manter a fatura; qualquer “não” cabe a nós corrigir.",
      "Acordado, entregue e sem outra promessa permite manter a fatura; qualquer “não” cabe-nos corrigir.",
    ),
    carryOut: t(
      "Correct the invoice, or set out what stays and what moves",
      "Corrige la factura, o expón qué se mantiene y qué cambia",
      "Corrija a fatura, ou exponha o que fica e o que muda",
    ),
    check: t(
      "Check that both sides read the agreement the same way",
      "Comprueba que ambas partes entienden igual el acuerdo",
      "Confirme que os dois lados entendem o acordo do mesmo modo",
    ),
    cause: t(
      "Note which clause or promise was read differently",
      "Anota qué cláusula o promesa se leyó de forma distinta",
      "Anote que cláusula ou promessa foi lida de outro modo",
    ),
    remedies: [
      owed(
        "credit-note",
        t(
          "Correct the invoice by credit note",
          "Corregir la factura con nota de crédito",
          "Corrigir a fatura com nota de crédito",
        ),
        t(
          "What was not agreed or not delivered comes off.",
          "Se quita lo que no se acordó o no se entregó.",
          "Sai o que não foi combinado ou não foi entregue.",
          "Sai o que não foi acordado ou não foi entregue.",
        ),
      ),
      usual(
        "split",
        t(
          "Split off the part nobody disputes",
          "Separar la parte que nadie disputa",
          "Separar a parte que ninguém contesta",
        ),
        t(
          "That part is paid on time; the rest waits without reminders.",
          "Esa parte se paga a tiempo; el resto espera sin avisos.",
          "Essa parte é paga no prazo; o resto espera sem avisos.",
        ),
        ["ours", "third-party", "misunderstanding", "unclear"],
      ),
      usual(
        "new-plan",
        t(
          "Agree new milestones or a later date",
          "Acordar nuevos hitos o una fecha posterior",
          "Combinar novas etapas ou uma data posterior",
          "Acordar novas etapas ou uma data posterior",
        ),
        t(
          "Helps when the work goes on and only its pace was disputed.",
          "Ayuda si el trabajo sigue y solo se discute su ritmo.",
          "Ajuda quando o trabalho continua e só o ritmo foi contestado.",
        ),
        ["ours", "third-party", "misunderstanding", "unclear"],
      ),
      goodwill(
        "let-go",
        t(
          "Let a small amount go",
          "Renunciar a un importe pequeño",
          "Abrir mão de um valor pequeno",
          "Prescindir de um valor pequeno",
        ),
        t(
          "A commercial choice for a valued customer, recorded, with the terms unchanged.",
          "Una decisión comercial con un buen cliente, registrada y sin cambiar las condiciones.",
          "Uma escolha comercial com um bom cliente, registrada e sem mudar as condições.",
          "Uma escolha comercial com um bom cliente, registada e sem mudar as condições.",
        ),
      ),
    ],
    without: [goodwillCredit, benefitOfDoubt],
  }),

  dispute("deposit", {
    firstReply: t(
      "Name the booking and the sum kept, so that the talk is about facts.",
      "Nombra la reserva y la suma retenida, para hablar de hechos.",
      "Cite a reserva e o valor retido, para falar de fatos.",
      "Refira a reserva e o valor retido, para falar de factos.",
    ),
    gather: [
      ask(
        "ask-operations",
        t(
          "Ask Operations when the cancellation came in",
          "Pregunta a Operaciones cuándo llegó la cancelación",
          "Pergunte a Operações quando o cancelamento chegou",
        ),
        t(
          "Minutes decide here, and only the log knows them.",
          "Aquí deciden los minutos, y solo el registro los conoce.",
          "Aqui os minutos decidem, e só o registro os conhece.",
          "Aqui os minutos decidem, e só o registo os conhece.",
        ),
        t(
          "To Operations: a deposit or no-show fee is disputed. At what time did the cancellation or the arrival come in, by which channel, and which terms did the booking page show on that day?",
          "Para Operaciones: se disputa un depósito o cargo por no presentarse. ¿A qué hora llegó la cancelación o la persona, por qué canal, y qué condiciones mostraba ese día la página de reserva?",
          "Para Operações: um depósito ou taxa de não comparecimento foi contestado. A que horas chegou o cancelamento ou a pessoa, por qual canal, e que condições a página de reserva mostrava naquele dia?",
          "Para Operações: um depósito ou taxa de não comparência foi contestado. A que horas chegou o cancelamento ou a pessoa, por que canal, e que condições mostrava a página de reserva nesse dia?",
        ),
      ),
    ],
    faultTest: t(
      "Cancelled inside the free window, or terms not shown at booking, makes it ours.",
      "Cancelado dentro del plazo libre, o condiciones no mostradas al reservar: es cosa nuestra.",
      "Cancelado dentro do prazo livre, ou condições não mostradas na reserva: é nosso.",
    ),
    carryOut: t(
      "Return the deposit, or move the booking",
      "Devuelve el depósito o cambia la reserva de fecha",
      "Devolva o depósito ou mude a reserva de data",
    ),
    check: t(
      "Check that the deposit is back or the new date fits",
      "Comprueba que el depósito volvió o que la nueva fecha conviene",
      "Confirme que o depósito voltou ou que a nova data serve",
    ),
    cause: t(
      "Note what the booking page left unclear",
      "Anota qué no dejó claro la página de reserva",
      "Anote o que a página de reserva não deixou claro",
    ),
    remedies: [
      owed(
        "return",
        t("Return the deposit", "Devolver el depósito", "Devolver o depósito"),
        t(
          "Cancelled in time or not told in time: it goes back whole.",
          "Cancelado a tiempo o no avisado a tiempo: vuelve entero.",
          "Cancelado a tempo ou não avisado a tempo: volta inteiro.",
        ),
      ),
      usual(
        "rebook",
        t("Move the booking free of charge", "Cambiar la reserva sin coste", "Mudar a reserva sem custo"),
        t(
          "The deposit counts for the new date.",
          "El depósito vale para la nueva fecha.",
          "O depósito vale para a nova data.",
        ),
        ["ours", "third-party", "misunderstanding", "unclear"],
      ),
      goodwill(
        "voucher",
        t(
          "Turn the deposit into a voucher",
          "Convertir el depósito en un vale",
          "Transformar o depósito em um vale",
          "Transformar o depósito num vale",
        ),
        t(
          "Keeps the value for the customer without a payout.",
          "Conserva el valor para el cliente sin un pago.",
          "Mantém o valor para o cliente sem pagamento.",
        ),
        ["misunderstanding", "unclear"],
      ),
    ],
    without: [goodwillCredit],
  }),
];

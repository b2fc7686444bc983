/** The Portuguese words of the billing replies, Brazil and Portugal side by side; greeting and sign-off come from `frame.ts`. */
import type { PortugueseTexts } from "../../assemble";

export const PORTUGUESE: PortugueseTexts = {
  "bill.dup.own": {
    brazil: {
      mail: [
        "Você fez bem em nos escrever. Cobramos duas vezes[[ ({purchase})]], e a segunda cobrança foi erro nosso.[[~ Peço desculpas pela preocupação e pelo tempo que isso custou.]]",
        "Hoje reembolsei {amount} pelo mesmo meio em que você pagou. O valor aparece no seu extrato até {see_when}; o dia exato depende do banco.[[ O código do reembolso é {refund_ref}.]]",
        "Nessa data eu escrevo para conferir se chegou. Se o banco cobrou alguma tarifa por causa da cobrança em dobro, envie o valor e eu verifico isso também.",
        "Há mais alguma coisa estranha na sua fatura? Responda aqui e eu confiro linha por linha.",
      ],
      chat: [
        "Você tem razão: cobramos duas vezes, e a segunda cobrança foi erro nosso.[[~ Peço desculpas pela preocupação.]]",
        "Hoje reembolsei {amount}.[[ O código do reembolso é {refund_ref}.]] O valor aparece no extrato até {see_when}, e nesse dia eu confiro se chegou.",
      ],
    },
    portugal: {
      mail: [
        "Fez bem em escrever-nos. Cobrámos duas vezes[[ ({purchase})]], e a segunda cobrança foi um erro nosso.[[~ Peço desculpa pela preocupação e pelo tempo que isto lhe custou.]]",
        "Reembolsei hoje {amount} pelo mesmo meio de pagamento que usou. O valor aparece no seu extrato até {see_when}; o dia exato depende do banco.[[ A referência do reembolso é {refund_ref}.]]",
        "Nessa data escrevo-lhe para confirmar se chegou. Se o banco lhe cobrou alguma comissão por causa da cobrança em duplicado, diga-me o valor, e vejo isso também.",
        "Há mais alguma coisa estranha na sua fatura? Responda aqui, e vejo-a linha a linha.",
      ],
      chat: [
        "Tem razão: cobrámos duas vezes, e a segunda cobrança foi um erro nosso.[[~ Peço desculpa pela preocupação.]]",
        "Reembolsei hoje {amount}.[[ A referência do reembolso é {refund_ref}.]] O valor aparece no extrato até {see_when}, e nesse dia confirmo se chegou.",
      ],
    },
  },
  "bill.dup.hold": {
    brazil: {
      mail: [
        "Dois lançamentos para uma só compra chamam a atenção de qualquer pessoa, por isso conferi os dois.",
        "Um é o pagamento. O outro é uma reserva: o banco separou o dinheiro enquanto o pagamento era confirmado, e nós não recebemos esse valor. Na maioria dos aplicativos ela aparece igual a uma cobrança, e fica difícil perceber a diferença.",
        "A reserva some até {drop_date}, e não é preciso fazer nada. Em quase todos os extratos ela simplesmente desaparece, sem uma linha de reembolso.",
        "Se depois dessa data ela ainda estiver lá, envie uma captura de tela sem o número do cartão. Eu trato do assunto com o nosso provedor de pagamentos e mando uma confirmação para o seu banco.",
      ],
      chat: [
        "Conferi os dois lançamentos. Um é o seu pagamento. O outro é uma reserva que o banco fez, e nós não recebemos esse valor.",
        "A reserva some até {drop_date}, e não é preciso fazer nada. Se depois disso ainda aparecer, mande uma captura de tela sem o número do cartão.",
      ],
    },
    portugal: {
      mail: [
        "Dois movimentos para uma só compra chamam a atenção de qualquer pessoa, por isso fui ver os dois.",
        "Um é o pagamento. O outro é um valor cativo: o banco reservou o dinheiro enquanto o pagamento era confirmado, e nós não o recebemos. Na maioria das aplicações aparece igual a uma cobrança, e é difícil ver a diferença.",
        "O valor fica livre até {drop_date}, e não é preciso fazer nada. Em quase todos os extratos desaparece simplesmente, sem uma linha de reembolso.",
        "Se depois dessa data ainda lá estiver, envie-me uma captura de ecrã sem o número do cartão. Trato do assunto com o nosso prestador de pagamentos e envio-lhe uma confirmação para o seu banco.",
      ],
      chat: [
        "Fui ver os dois movimentos. Um é o seu pagamento. O outro é um valor que o banco deixou cativo, e nós não o recebemos.",
        "Fica livre até {drop_date}, e não é preciso fazer nada. Se depois disso ainda aparecer, envie-me uma captura de ecrã sem o número do cartão.",
      ],
    },
  },
  "bill.renewal.doubt": {
    brazil: {
      mail: [
        "Agradeço por me avisar da renovação. Revisei os nossos registros e não encontrei neles o cancelamento. Mensagens às vezes se perdem, e prefiro confiar na sua palavra a ver você pagar por algo que já não queria.",
        "Por isso desfiz a renovação e reembolsei {amount} pelo mesmo meio em que você pagou. O valor aparece no seu extrato até {see_when}.",
        "Esta mensagem é a sua confirmação por escrito de que a assinatura terminou. Se mesmo assim surgir outra cobrança, responda aqui e eu cuido disso pessoalmente.",
        "Só peço um favor: dê uma olhada na sua conta e diga se algo ainda aparece como ativo. A assinatura deve estar realmente encerrada.",
      ],
      chat: [
        "Não encontrei o cancelamento nos nossos registros, e mensagens às vezes se perdem. Confio na sua palavra.",
        "Desfiz a renovação e reembolsei {amount}. O valor aparece no extrato até {see_when}. Esta mensagem é a sua confirmação por escrito.",
      ],
    },
    portugal: {
      mail: [
        "Agradeço que me tenha avisado da renovação. Revi os nossos registos e não encontrei o cancelamento. As mensagens às vezes perdem-se, e prefiro confiar na sua palavra a que pague por algo que já não queria.",
        "Por isso anulei a renovação e reembolsei {amount} pelo mesmo meio de pagamento que usou. O valor aparece no seu extrato até {see_when}.",
        "Esta mensagem é a sua confirmação por escrito de que a subscrição terminou. Se ainda assim surgir outra cobrança, responda aqui, e trato disso pessoalmente.",
        "Só um pedido: veja na sua conta se alguma coisa ainda aparece como ativa, e diga-me. A subscrição deve estar mesmo terminada.",
      ],
      chat: [
        "Não encontrei o cancelamento nos nossos registos, e as mensagens às vezes perdem-se. Confio na sua palavra.",
        "Anulei a renovação e reembolsei {amount}. O valor aparece no extrato até {see_when}. Esta mensagem é a sua confirmação por escrito.",
      ],
    },
  },
  "bill.renewal.firm": {
    brazil: {
      mail: [
        "Refiz o caminho da renovação da sua assinatura desde o início, para que você veja como cheguei à minha resposta.",
        "Isto é o que encontrei: {usage}. Por isso não posso devolver a parte já usada. Sei que você esperava outra coisa.",
        "O que posso fazer é o seguinte: {alt}. Uma resposta curta basta. Deixo tudo pronto no mesmo dia e envio o novo valor por escrito.",
        "Também posso desligar a próxima renovação, para que nada mais seja cobrado depois deste período. É só me dizer, e você recebe a confirmação.",
        "Você pode pedir a revisão da minha decisão: {review}. Se houver um cancelamento ou uma mensagem que eu não tenha visto, envie. Isso pode mudar a análise.",
      ],
    },
    portugal: {
      mail: [
        "Segui a renovação da sua subscrição desde o início, para que veja como cheguei à minha resposta.",
        "Foi isto que encontrei: {usage}. Por isso não posso devolver a parte já usada. Sei que esperava outra coisa.",
        "O que posso fazer é o seguinte: {alt}. Basta uma resposta curta. Trato disso no mesmo dia e envio-lhe o novo valor por escrito.",
        "Também posso desligar a próxima renovação, para que nada mais seja cobrado depois deste período. Diga-me, e recebe a confirmação.",
        "Pode pedir que a minha decisão seja revista: {review}. Se houver um cancelamento ou uma mensagem que eu não tenha visto, envie-me. Isso pode mudar a análise.",
      ],
    },
  },
  "bill.refund.trace": {
    brazil: {
      mail: [
        "Um reembolso anunciado que depois não aparece deixa qualquer pessoa inquieta. Segui o caminho dele, e isto é o que vejo.",
        "Enviamos {amount} em {refund_date}, com o código {refund_ref}. O dinheiro já saiu da nossa conta. Falta o lançamento no seu banco, que deve aparecer até {see_when}.",
        "Se o banco não encontrar, informe esse código. É a forma mais rápida de localizar o pagamento, e respondo com prazer às perguntas deles.",
        "Nessa data eu escrevo para você. Se o dinheiro ainda não tiver chegado, abro um rastreamento com o nosso provedor de pagamentos no mesmo dia e envio o que descobrir.",
      ],
      chat: [
        "Segui o seu reembolso: o valor de {amount} saiu daqui em {refund_date}, com o código {refund_ref}.",
        "Deve aparecer no seu banco até {see_when}. Se não encontrarem, informe esse código. Nesse dia eu verifico de novo e, se faltar, abro um rastreamento.",
      ],
    },
    portugal: {
      mail: [
        "Um reembolso anunciado que depois não aparece deixa qualquer pessoa inquieta. Segui o rasto do seu, e isto é o que vejo.",
        "Enviámos {amount} a {refund_date}, com a referência {refund_ref}. O dinheiro já saiu da nossa conta. Falta o movimento no seu banco, que deve aparecer até {see_when}.",
        "Se o banco não o encontrar, indique essa referência. É a forma mais rápida de localizar o pagamento, e respondo com gosto às perguntas que fizerem.",
        "Nessa data escrevo-lhe. Se o dinheiro ainda não tiver chegado, peço no mesmo dia ao nosso prestador de pagamentos que o localize, e conto-lhe o que encontrar.",
      ],
      chat: [
        "Segui o seu reembolso: o valor de {amount} saiu daqui a {refund_date}, com a referência {refund_ref}.",
        "Deve aparecer no seu banco até {see_when}. Se não o encontrarem, indique essa referência. Nesse dia volto a ver e, se faltar, peço que o localizem.",
      ],
    },
  },
  "bill.unknown.identify": {
    brazil: {
      mail: [
        "Uma cobrança que você não reconhece merece uma resposta clara, por isso procurei por ela nos nossos registros.",
        "No extrato, o nosso nome aparece como {descriptor}. Com os seus dados, encontrei o seguinte: {match}. Isso soa familiar, para você ou para alguém da sua casa que possa ter usado o cartão?",
        "Se sim, é só me dizer e eu envio o recibo. Se não, por favor ligue hoje para o banco, para que protejam o seu cartão. Eu bloqueio a compra do nosso lado e respondo ao que eles perguntarem.",
        "Para a sua segurança, não escreva o número completo do cartão. Os quatro últimos dígitos, a data e o valor me bastam.",
      ],
      chat: [
        "Procurei nos nossos registros. No extrato, aparecemos como {descriptor}. Com os seus dados, encontrei o seguinte: {match}.",
        "Isso soa familiar? Se sim, envio o recibo. Se não, ligue hoje para o banco, por favor, e não escreva o número do cartão aqui.",
      ],
    },
    portugal: {
      mail: [
        "Uma cobrança que não reconhece merece uma resposta clara, por isso procurei-a nos nossos registos.",
        "No extrato, o nosso nome aparece como {descriptor}. Com os seus dados, encontrei o seguinte: {match}. Diz-lhe alguma coisa, ou a alguém da sua casa que possa ter usado o cartão?",
        "Se sim, diga-me, e envio-lhe o recibo. Se não, ligue ainda hoje para o seu banco, por favor, para que protejam o seu cartão. Eu bloqueio a compra do nosso lado e respondo ao que o banco perguntar.",
        "Para sua segurança, não escreva o número completo do cartão. Os últimos quatro dígitos, a data e o valor são suficientes.",
      ],
      chat: [
        "Procurei nos nossos registos. No extrato, aparecemos como {descriptor}. Com os seus dados, encontrei o seguinte: {match}.",
        "Diz-lhe alguma coisa? Se sim, envio-lhe o recibo. Se não, ligue hoje para o seu banco, por favor, e não escreva aqui o número do cartão.",
      ],
    },
  },
  "bill.wrongprice.own": {
    brazil: {
      mail: [
        "Informamos um preço a você e cobramos outro. Comparei os dois, e você tem razão. O erro é nosso[[~, e lamento que você tenha precisado descobrir]].",
        "A diferença é de {diff}. Hoje fiz o reembolso pelo mesmo meio em que você pagou, e ele aparece até {see_when}. Uma fatura corrigida também está a caminho.",
        "[[Como aconteceu: {cause}. ]]Anotei o preço certo na sua conta, para que a próxima fatura parta dele.",
        "Por favor, compare a nova fatura com a oferta que você tinha. Se uma única linha estiver diferente, responda aqui e eu corrijo.",
      ],
    },
    portugal: {
      mail: [
        "Indicámos-lhe um preço e cobrámos outro. Comparei os dois, e tem razão. O erro é nosso[[~, e lamento que tenha tido de o descobrir]].",
        "A diferença é de {diff}. Reembolsei-a hoje pelo mesmo meio de pagamento que usou, e o valor aparece até {see_when}. Uma fatura corrigida vai também a caminho.",
        "[[Como aconteceu: {cause}. ]]Registei o preço certo na sua conta, para que a próxima fatura parta daí.",
        "Por favor, compare a nova fatura com a oferta que tinha. Se uma única linha estiver diferente, responda aqui, e eu corrijo.",
      ],
    },
  },
  "bill.wrongprice.edu": {
    brazil: {
      mail: [
        "Uma fatura mais alta do que o esperado merece mais do que um total. Por isso repassei a sua linha por linha.",
        "{lines}",
        "Juntas, elas dão o valor que você viu. É verdade que a fatura não mostra isso bem e que dá trabalho ler.",
        "Há alguma linha que você não pediu, ou um preço diferente do que informaram? Diga qual é, que eu comparo com os nossos registros. Se preferir, repassamos tudo por telefone. Diga um horário e eu ligo.",
      ],
    },
    portugal: {
      mail: [
        "Uma fatura mais alta do que o esperado merece mais do que um total. Por isso vi a sua linha a linha.",
        "{lines}",
        "Somadas, dão o valor que viu. É verdade que a fatura não o mostra bem e que dá trabalho a ler.",
        "Há alguma linha que não pediu, ou um preço diferente do que lhe indicaram? Diga-me qual é, e comparo com os nossos registos. Se preferir, vemos tudo ao telefone. Indique uma hora, e eu ligo.",
      ],
    },
  },
  "bill.fee.give": {
    brazil: {
      mail: [
        "Ninguém gosta de encontrar uma taxa na fatura, ainda mais quando ela vem de surpresa. Agradeço por nos perguntar primeiro.",
        "Desta vez retirei a taxa de {amount}. O crédito aparece até {see_when}, e não é preciso fazer nada.",
        "Para que não se repita, isto é o que gera a taxa e como evitar: {how_avoid}. As condições continuam as mesmas; por isso posso fazer isto uma única vez.",
        "Se isso não combina com a forma como você usa o serviço, é só me contar. Talvez outro plano ou outra data sirva melhor, e vejo isso com prazer.",
      ],
      chat: [
        "Desta vez retirei a taxa de {amount}. O crédito aparece até {see_when}.",
        "Para que não se repita: {how_avoid}. Se isso não combina com a sua rotina, é só me dizer, e vemos outra data ou outro plano.",
      ],
    },
    portugal: {
      mail: [
        "Ninguém gosta de encontrar uma comissão na fatura, ainda menos quando aparece de surpresa. Agradeço que nos tenha perguntado primeiro.",
        "Desta vez retirei a comissão de {amount}. O crédito aparece até {see_when}, e não é preciso fazer nada.",
        "Para que não se repita, é isto que a origina e é assim que se evita: {how_avoid}. As condições mantêm-se; por isso só o posso fazer uma vez.",
        "Se isto não se ajusta à forma como usa o serviço, diga-me. Talvez outro plano ou outra data lhe sirva melhor, e vejo isso com gosto.",
      ],
      chat: [
        "Desta vez retirei a comissão de {amount}. O crédito aparece até {see_when}.",
        "Para que não se repita: {how_avoid}. Se isto não lhe der jeito, diga-me, e vemos outra data ou outro plano.",
      ],
    },
  },
  "bill.b2b.contract": {
    brazil: {
      mail: [
        "Comparei {topic} com o nosso contrato ponto por ponto, para que você veja como cheguei à minha resposta.",
        "O que combinamos: {clause}. O que foi entregue: {deliverable}. Onde está registrado: {delivery_record}.\nCom esses três pontos, a fatura se mantém. Sei que não é a resposta que você buscava.",
        "Há margem na forma de pagamento. O que posso fazer é {can_do}. Uma resposta curta basta, e eu confirmo por escrito no mesmo dia.",
        "Se você tem uma mensagem, uma nota de ligação ou uma mudança que conte outra história, envie para mim. Você também pode pedir a revisão da decisão: {review}. Os avisos sobre a parte contestada ficam pausados até terminarmos.",
      ],
    },
    portugal: {
      mail: [
        "Comparei {topic} com o nosso contrato ponto por ponto, para que veja como cheguei à minha resposta.",
        "O que ficou acordado: {clause}. O que foi entregue: {deliverable}. Onde está registado: {delivery_record}.\nNestes três pontos, a fatura mantém-se. Sei que não é a resposta que procurava.",
        "Há margem na forma de pagamento. O que posso fazer é {can_do}. Basta uma resposta curta, e confirmo por escrito no mesmo dia.",
        "Se tiver uma mensagem, uma nota de uma chamada ou uma alteração que conte outra história, envie-me. Também pode pedir que a decisão seja revista: {review}. Os avisos sobre a parte contestada ficam suspensos até terminarmos.",
      ],
    },
  },
  "bill.b2b.correct": {
    brazil: {
      mail: [
        "Revisei {topic}, e a sua objeção procede. O erro foi nosso[[~, e peço desculpas pelo trabalho que causou na sua contabilidade]].",
        "Emiti a nota de crédito {credit_note}, no valor de {diff}. Resta só a parte que ninguém contesta, e o novo vencimento é {due}. Os dois documentos chegam em uma mensagem separada.",
        "Os avisos da fatura anterior foram interrompidos. Se algum já saiu, por favor desconsidere.",
        "A sua contabilidade pede alguma referência ou formato específico? É só me dizer, que eu peço a emissão de novo desse jeito.",
      ],
    },
    portugal: {
      mail: [
        "Revi {topic}, e a sua objeção tem fundamento. O erro foi nosso[[~, e peço desculpa pelo trabalho que deu à sua contabilidade]].",
        "Emiti a nota de crédito {credit_note}, no valor de {diff}. Resta apenas a parte que ninguém contesta, e o novo vencimento é {due}. Os dois documentos seguem numa mensagem à parte.",
        "Os avisos da fatura anterior foram suspensos. Se algum já saiu, não o tenha em conta, por favor.",
        "A sua contabilidade pede alguma referência ou formato específico na nota de crédito? Diga-me, e peço que seja emitida de novo dessa forma.",
      ],
    },
  },
  "bill.b2b.giveup": {
    brazil: {
      mail: [
        "Já gastamos um bom tempo, dos dois lados, com {amount}. Prefiro usar esse tempo em algo útil para você.",
        "Por isso, desta vez, não cobro esse valor. A nota de crédito chega até {by_when}, e não é preciso fazer nada.",
        "É um gesto em favor de uma boa relação de trabalho. O nosso contrato continua igual, e isto não diz nada sobre quem tinha razão nessa linha.",
        "Posso pedir uma coisa em troca? Quando um valor parecer errado, mande uma linha antes do vencimento. Assim resolvemos enquanto é pequeno. Há mais alguma coisa em aberto entre nós que você gostaria de ver resolvida?",
      ],
    },
    portugal: {
      mail: [
        "Já gastámos bastante tempo, de parte a parte, com {amount}. Prefiro dedicá-lo a algo que lhe seja útil.",
        "Por isso, desta vez, prescindo desse valor. A nota de crédito chega-lhe até {by_when}, e não é preciso fazer nada.",
        "É um gesto a favor de uma boa relação de trabalho. O nosso contrato mantém-se, e isto não diz nada sobre quem tinha razão nessa linha.",
        "Posso pedir-lhe uma coisa em troca? Quando um valor lhe parecer errado, mande-me uma linha antes do vencimento. Assim resolvemos enquanto é pequeno. Há mais alguma coisa em aberto entre nós que gostasse de ver resolvida?",
      ],
    },
  },
  "bill.dunning.friendly": {
    brazil: {
      mail: [
        "Uma nota rápida sobre a fatura {invoice}, que venceu em {due_on}. Ainda não encontramos o pagamento. Talvez ele tenha se cruzado com esta mensagem; nesse caso, por favor desconsidere.",
        "Se a fatura passou despercebida, tudo o que é necessário para pagar está nela. Se for mais prático, envio outra cópia com prazer.",
        "E se houver um motivo, como um valor que parece errado ou um mês apertado, é só me contar em uma linha. Prefiro saber agora, para encontrarmos um jeito que funcione.",
        "Qual é o caso: já foi paga, está a caminho ou algo não está claro? Uma palavra basta.",
      ],
    },
    portugal: {
      mail: [
        "Uma nota breve sobre a fatura {invoice}, que venceu a {due_on}. Ainda não encontrámos o pagamento. Talvez se tenha cruzado com esta mensagem; nesse caso, não a tenha em conta, por favor.",
        "Se a fatura passou despercebida, tem nela tudo o que é preciso para pagar. Se for mais prático, envio-lhe outra cópia com gosto.",
        "E se houver um motivo, como um valor que parece errado ou um mês mais apertado, diga-me numa linha. Prefiro saber agora, para encontrarmos uma solução que sirva.",
        "Qual é o caso: já foi paga, vai a caminho, ou há algo por esclarecer? Basta uma palavra.",
      ],
    },
  },
  "bill.dunning.pause": {
    brazil: {
      mail: [
        "Agradeço por me dizer o que não está certo na fatura. Assim posso tratar à parte o que está em discussão.",
        "Pausei todos os avisos sobre a parte que você contesta: {part}. Nada será acrescentado a ela enquanto eu verifico.",
        "O resto da fatura não muda e mantém o vencimento. Se for mais simples para a sua contabilidade, posso dividir em dois documentos, para que cada um seja pago à parte.",
        "Você terá a minha resposta até {by_when}. Se um aviso chegar antes, ele se cruzou com esta mensagem. Envie para mim e eu resolvo.",
      ],
    },
    portugal: {
      mail: [
        "Agradeço que me tenha dito o que não está certo na fatura. Assim posso tratar à parte o que está em discussão.",
        "Suspendi todos os avisos sobre a parte que contesta: {part}. Nada lhe será acrescentado enquanto verifico.",
        "O resto da fatura não muda e mantém o vencimento. Se for mais simples para a sua contabilidade, posso dividi-la em dois documentos, para que cada um seja pago à parte.",
        "Terá a minha resposta até {by_when}. Se lhe chegar um aviso antes disso, é porque se cruzou com esta mensagem. Reencaminhe-o para mim, e eu resolvo.",
      ],
    },
  },
  "bill.dunning.final": {
    brazil: {
      mail: [
        "A fatura {invoice} está em aberto desde {due_on}, e as minhas mensagens anteriores ficaram sem resposta. Antes de qualquer outro passo, gostaria que você escolhesse como resolver.",
        "Há duas formas:\n1. O valor total até {pay_by}.\n2. Em parcelas. A minha sugestão é esta: {plan}.",
        "Se eu não tiver notícias até {pay_by}, isto é o que vem depois: {consequence}. Digo com clareza para que não seja surpresa.",
        "Talvez você conteste a fatura ou uma parte dela. Nesse caso, diga qual parte e por quê, e os avisos sobre ela param até tudo ficar esclarecido. Se o dinheiro estiver curto agora, conte isso também. Trato o assunto com discrição, e podemos ajustar o plano.",
        "Uma resposta com 1 ou 2 já basta.",
      ],
    },
    portugal: {
      mail: [
        "A fatura {invoice} está em aberto desde {due_on}, e as minhas mensagens anteriores ficaram sem resposta. Antes de qualquer outro passo, gostava que escolhesse como resolver.",
        "Há duas formas:\n1. O valor total até {pay_by}.\n2. Em prestações. A minha sugestão é esta: {plan}.",
        "Se não tiver notícias suas até {pay_by}, é isto que se segue: {consequence}. Digo-o com clareza para que não seja surpresa.",
        "Talvez conteste a fatura ou uma parte dela. Nesse caso, diga-me que parte e porquê, e os avisos sobre ela param até tudo ficar esclarecido. Se neste momento o dinheiro não chega, diga-me isso também. Trato o assunto com discrição, e podemos ajustar o plano.",
        "Basta uma resposta com 1 ou 2.",
      ],
    },
  },
  "bill.fraud.route": {
    brazil: {
      mail: [
        "Se alguém usou o seu cartão ou a sua conta sem a sua autorização, cada hora conta. Primeiro vamos proteger você, e depois vemos o resto.",
        "Por favor, ligue hoje para o banco, no número que está no cartão. Peça o bloqueio e a contestação do pagamento. É o caminho mais seguro para o seu dinheiro.",
        "Do nosso lado, já fiz o seguinte: {bank_step}. Você terá notícias minhas até {by_when}, sobre o que encontrarmos.",
        "Se você usa a mesma senha em outro lugar, vale a pena trocar lá também. Por favor, não envie número de cartão, senha nem código, nem mesmo para mim. Nunca pedimos isso.",
      ],
      chat: [
        "Primeiro vamos proteger você. Por favor, ligue hoje para o banco, no número que está no cartão, e peça o bloqueio.",
        "Do nosso lado: {bank_step}. Você terá notícias minhas até {by_when}. Por favor, não envie aqui número de cartão, senha nem código.",
      ],
    },
    portugal: {
      mail: [
        "Se alguém usou o seu cartão ou a sua conta sem a sua autorização, cada hora conta. Primeiro vamos proteger o seu dinheiro, e depois vemos o resto.",
        "Por favor, ligue ainda hoje para o seu banco, através do número que está no cartão. Peça o bloqueio e a contestação do pagamento. É o caminho mais seguro.",
        "Do nosso lado, já fiz o seguinte: {bank_step}. Terá notícias minhas até {by_when}, sobre o que encontrarmos.",
        "Se usa a mesma palavra-passe noutro lado, vale a pena mudá-la também aí. Por favor, não envie números de cartão, palavras-passe nem códigos, nem mesmo a mim. Nunca os pedimos.",
      ],
      chat: [
        "Primeiro vamos proteger o seu dinheiro. Por favor, ligue hoje para o seu banco, através do número que está no cartão, e peça o bloqueio.",
        "Do nosso lado: {bank_step}. Terá notícias minhas até {by_when}. Por favor, não envie aqui números de cartão, palavras-passe nem códigos.",
      ],
    },
  },
  "bill.bank.3rd": {
    brazil: {
      mail: [
        "O seu dinheiro está a caminho, e posso dizer exatamente onde. Ele já saiu daqui, e um banco intermediário ainda o retém.",
        "O que vejo: um pagamento de {amount}, enviado com o código {refund_ref}. Os bancos lançam esses pagamentos no ritmo deles e preveem terminar até {see_when}.",
        "Sei que isso não ajuda quando você conta com o valor. Por isso pedi ao nosso provedor de pagamentos que cobre o banco. A minha próxima verificação está marcada para {check_date}.",
        "Nesse dia você terá notícias minhas, com ou sem novidade. Se você ligar para o banco antes disso, informe o código. Com ele, o banco consegue localizar o pagamento.",
      ],
      chat: [
        "O seu dinheiro já saiu daqui, e um banco intermediário ainda o retém: {amount}, com o código {refund_ref}.",
        "A previsão deles é terminar até {see_when}. Pedi ao nosso provedor de pagamentos que cobre o banco. Verifico de novo e escrevo para você até {check_date}.",
      ],
    },
    portugal: {
      mail: [
        "O seu dinheiro vai a caminho, e posso dizer-lhe exatamente onde está. Já saiu daqui, e um banco intermediário ainda o retém.",
        "O que vejo: um pagamento de {amount}, enviado com a referência {refund_ref}. Os bancos processam estes pagamentos ao seu ritmo e preveem terminar até {see_when}.",
        "Sei que isto não ajuda quando se conta com o valor. Por isso pedi ao nosso prestador de pagamentos que insista com o banco. A minha próxima verificação está marcada para {check_date}.",
        "Nesse dia terá notícias minhas, com ou sem novidades. Se entretanto ligar para o seu banco, indique a referência. Com ela, o banco consegue localizar o pagamento.",
      ],
      chat: [
        "O seu dinheiro já saiu daqui, e um banco intermediário ainda o retém: {amount}, com a referência {refund_ref}.",
        "A previsão deles é terminar até {see_when}. Pedi ao nosso prestador de pagamentos que insista com o banco. Volto a ver e escrevo-lhe até {check_date}.",
      ],
    },
  },
};

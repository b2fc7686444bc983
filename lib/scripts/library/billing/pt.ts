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
    },
  },
  "bill.dup.hold": {
    brazil: {
      mail: [
        "Dois lançamentos para uma só compra chamam a atenção de qualquer pessoa, por isso conferi os dois.",
        "Um é o pagamento. O outro é uma reserva: o banco separou o dinheiro enquanto o pagamento era confirmado, e nós não recebemos esse valor. Na maioria dos aplicativos ela aparece igual a uma cobrança, e fica difícil perceber a diferença.",
        "A reserva some até {drop_date}, e nada depende de você. Em quase todos os extratos ela simplesmente desaparece, sem uma linha de reembolso.",
        "Se depois dessa data ela ainda estiver lá, envie uma captura de tela sem o número do cartão. Eu trato do assunto com o nosso provedor de pagamentos e mando uma confirmação para o seu banco.",
      ],
    },
  },
  "bill.renewal.doubt": {
    brazil: {
      mail: [
        "Agradeço por me avisar da renovação. Revisei os nossos registros e não encontrei neles o cancelamento. Mensagens às vezes se perdem, e prefiro confiar na sua palavra a ver você pagar por algo que já não queria.",
        "Por isso desfiz a renovação e reembolsei {amount} pelo mesmo meio em que você pagou. O valor aparece no seu extrato até {see_when}.",
        "Esta mensagem é a sua confirmação por escrito de que a assinatura terminou. Se mesmo assim surgir outra cobrança, responda aqui e eu cuido disso pessoalmente.",
        "Só peço um favor: dê uma olhada na sua conta e diga se algo ainda aparece como ativo. Quero que fique realmente encerrado.",
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
    },
  },
  "bill.wrongprice.own": {
    brazil: {
      mail: [
        "Informaram um preço a você e cobraram outro. Comparei os dois, e você tem razão. O erro é nosso[[~, e lamento que você tenha precisado descobrir]].",
        "A diferença é de {diff}. Hoje fiz o reembolso pelo mesmo meio em que você pagou, e ele aparece até {see_when}. Uma fatura corrigida também está a caminho.",
        "[[Como aconteceu: {cause}. ]]Anotei o preço certo na sua conta, para que a próxima fatura parta dele.",
        "Por favor, compare a nova fatura com a oferta que você tinha. Se uma única linha estiver diferente, responda aqui e eu corrijo.",
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
  },
  "bill.fee.give": {
    brazil: {
      mail: [
        "Ninguém gosta de encontrar uma taxa na fatura, ainda mais quando ela vem de surpresa. Agradeço por nos perguntar primeiro.",
        "Desta vez retirei a taxa de {amount}. O crédito aparece até {see_when}, e nada depende de você.",
        "Para que não se repita, isto é o que gera a taxa e como evitar: {how_avoid}. As condições continuam as mesmas; por isso posso fazer isto uma única vez.",
        "Se isso não combina com a forma como você usa o serviço, é só me contar. Talvez outro plano ou outra data sirva melhor, e vejo isso com prazer.",
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
  },
  "bill.b2b.correct": {
    brazil: {
      mail: [
        "Revisei {topic}, e a sua contestação procede. O erro na fatura foi nosso[[~, e peço desculpas pelo trabalho que causou na sua contabilidade]].",
        "Emiti a nota de crédito {credit_note}, no valor de {diff}. Resta só a parte que ninguém contesta, com novo vencimento em {due}. Os dois documentos chegam em uma mensagem separada.",
        "Os avisos da fatura anterior foram interrompidos. Se algum já saiu, por favor desconsidere.",
        "A sua contabilidade pede alguma referência ou formato específico? É só me dizer, que eu peço a emissão de novo desse jeito.",
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
  },
  "bill.fraud.route": {
    brazil: {
      mail: [
        "Se alguém usou o seu cartão ou a sua conta sem você, cada hora conta. Primeiro vamos proteger você, e depois vemos o resto.",
        "Por favor, ligue hoje para o banco, no número que está no cartão. Peça o bloqueio e a contestação do pagamento. É o caminho mais seguro para o seu dinheiro.",
        "Do nosso lado, já fiz o seguinte: {bank_step}. Você terá notícias minhas até {by_when} sobre o que encontrarmos.",
        "Se você usa a mesma senha em outro lugar, vale a pena trocar lá também. Por favor, não envie número de cartão, senha nem código, nem mesmo para mim. Nunca pedimos isso.",
      ],
    },
  },
  "bill.bank.3rd": {
    brazil: {
      mail: [
        "O seu dinheiro está a caminho, e posso dizer exatamente onde. Ele já saiu daqui, e um banco intermediário ainda o retém.",
        "O que vejo: {amount}, enviado com o código {refund_ref}. Os bancos lançam esses pagamentos no ritmo deles e preveem terminar até {see_when}.",
        "Sei que isso não ajuda quando você conta com o valor. Por isso pedi ao nosso provedor de pagamentos que cobre o banco, e verifico de novo em {check_date}.",
        "Nesse dia você terá notícias minhas, com ou sem novidade. Se você ligar para o banco antes disso, informe o código. Com ele, podem localizar o pagamento no próprio sistema.",
      ],
    },
  },
};

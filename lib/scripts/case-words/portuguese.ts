/** How each kind of dispute is named inside a Portuguese sentence: in Brazil, and in Portugal where that differs. */
import type { Subcategory } from "../../triage/taxonomy";
import type { CaseWords } from "./types";

export const PORTUGUESE: Readonly<Record<Subcategory, { brazil: CaseWords; portugal?: Partial<CaseWords> }>> =
  {
    "duplicate-charge": {
      brazil: {
        happened: "duas cobranças[[ de {amount}]][[ {for_purchase}]]",
        topic: "a cobrança em dobro[[ {of_purchase}]]",
        question: "Como as duas cobranças aparecem no seu extrato: ambas lançadas ou alguma pendente?",
        evidence: "uma captura do lançamento no seu extrato, sem o número do cartão",
      },
      portugal: {
        topic: "a cobrança em duplicado[[ {of_purchase}]]",
        question: "Como aparecem as duas cobranças no seu extrato: ambas lançadas ou alguma pendente?",
        evidence: "uma captura do movimento no seu extrato, sem o número do cartão",
      },
    },
    "wrong-amount": {
      brazil: {
        happened: "uma cobrança[[ de {amount}]][[ ({purchase})]] diferente do preço que você esperava",
        topic: "o valor cobrado[[ ({purchase})]]",
        question: "Que preço informaram a você, e onde você o viu?",
        evidence: "uma captura ou uma cópia do preço que mostraram a você",
      },
      portugal: {
        happened: "uma cobrança[[ de {amount}]][[ ({purchase})]] diferente do preço esperado",
        question: "Que preço lhe indicaram, e onde o viu?",
        evidence: "uma captura ou uma cópia do preço que lhe mostraram",
      },
    },
    "unwanted-renewal": {
      brazil: {
        happened: "uma renovação[[ de {amount}]] que você não queria",
        topic: "a renovação da sua assinatura",
        question: "Quando e como você cancelou, pelo que lembra: no site, por e-mail, por telefone?",
        evidence: "a mensagem de cancelamento ou uma captura dela",
      },
      portugal: {
        happened: "uma renovação[[ de {amount}]] que não queria",
        topic: "a renovação da sua subscrição",
        question: "Quando e como cancelou, tanto quanto se lembra: no site, por e-mail, por telefone?",
      },
    },
    "refund-missing": {
      brazil: {
        happened: "um reembolso[[ de {amount}]][[ {of_purchase}]] que não chegou até você",
        topic: "o seu reembolso[[ {of_purchase}]]",
        question: "Como você pagou, e quem disse que o reembolso estava a caminho?",
        evidence: "a mensagem em que o reembolso foi anunciado",
      },
      portugal: {
        happened: "um reembolso[[ de {amount}]][[ {of_purchase}]] que ainda não lhe chegou",
        question: "Como pagou, e quem lhe disse que o reembolso estava a caminho?",
      },
    },
    "unrecognised-charge": {
      brazil: {
        happened: "uma cobrança[[ de {amount}]] que você não reconhece",
        topic: "a cobrança que você não reconhece",
        question: "Que nome aparece ao lado da cobrança no seu extrato?",
        evidence: "uma captura do lançamento no seu extrato, sem o número do cartão",
      },
      portugal: {
        happened: "uma cobrança[[ de {amount}]] que não reconhece",
        topic: "a cobrança que não reconhece",
        evidence: "uma captura do movimento no seu extrato, sem o número do cartão",
      },
    },
    fee: {
      brazil: {
        happened: "uma taxa[[ de {amount}]][[ ({purchase})]] que você não esperava",
        topic: "a taxa cobrada[[ ({purchase})]]",
        question: "O que informaram a você sobre esta taxa antes da cobrança?",
        evidence: "uma captura do lançamento no seu extrato, sem o número do cartão",
      },
      portugal: {
        happened: "uma comissão[[ de {amount}]][[ ({purchase})]] que não esperava",
        topic: "a comissão cobrada[[ ({purchase})]]",
        question: "O que lhe disseram sobre esta comissão antes da cobrança?",
        evidence: "uma captura do movimento no seu extrato, sem o número do cartão",
      },
    },
    "invoice-validity": {
      brazil: {
        happened: "uma fatura que você contesta[[ ({invoice})]]",
        topic: "a fatura contestada[[ {invoice}]]",
        question: "Que parte da fatura não corresponde ao que foi combinado ou entregue?",
        evidence: "o pedido, orçamento ou mensagem que mostra o combinado",
      },
      portugal: {
        happened: "uma fatura que contesta[[ ({invoice})]]",
        evidence: "a encomenda, o orçamento ou a mensagem que mostra o combinado",
      },
    },
    deposit: {
      brazil: {
        happened: "o seu depósito[[ de {amount}]][[ {for_purchase}]]",
        topic: "o seu depósito[[ {for_purchase}]]",
        question: "O que disseram a você sobre a devolução do depósito, e quando?",
        evidence: "a confirmação da reserva",
      },
      portugal: {
        happened: "a sua caução[[ de {amount}]][[ {for_purchase}]]",
        topic: "a sua caução[[ {for_purchase}]]",
        question: "O que lhe disseram sobre a devolução da caução, e quando?",
      },
    },
    defective: {
      brazil: {
        happened: "um produto[[ {of_purchase}]] que não funciona como deveria",
        topic: "o defeito que você notou[[ ({purchase})]]",
        question: "O que acontece exatamente quando você usa, e desde quando?",
        evidence: "uma foto ou um vídeo curto do defeito",
      },
      portugal: {
        topic: "o defeito que notou[[ ({purchase})]]",
        question: "O que acontece exatamente quando o usa, e desde quando?",
      },
    },
    "not-as-described": {
      brazil: {
        happened: "um produto[[ {of_purchase}]] que não corresponde à descrição",
        topic: "a diferença entre a descrição e o que você recebeu",
        question: "Que detalhe da descrição levou você a escolher, e em que o recebido é diferente?",
        evidence: "uma foto do produto e da etiqueta da caixa",
      },
      portugal: {
        topic: "a diferença entre a descrição e o que recebeu",
        question: "Que pormenor da descrição levou à escolha, e em que é diferente o que recebeu?",
      },
    },
    damaged: {
      brazil: {
        happened: "uma entrega[[ {of_purchase}]] que chegou danificada",
        topic: "o dano na entrega[[ {of_purchase}]]",
        question: "Como estava a caixa quando chegou, e o que quebrou dentro?",
        evidence: "uma foto do dano e da etiqueta da caixa",
      },
      portugal: { question: "Como estava a caixa à chegada, e o que se partiu lá dentro?" },
    },
    "wrong-item": {
      brazil: {
        happened: "uma entrega[[ {of_purchase}]] com um item errado ou faltando",
        topic: "o conteúdo do seu pacote[[ ({purchase})]]",
        question: "O que havia no pacote, e o que falta?",
        evidence: "uma foto do que chegou e da lista do pacote",
      },
      portugal: {
        happened: "uma entrega[[ {of_purchase}]] com um artigo errado ou em falta",
        topic: "o conteúdo da sua encomenda[[ ({purchase})]]",
        question: "O que vinha na encomenda, e o que falta?",
        evidence: "uma foto do que chegou e da guia que vinha na caixa",
      },
    },
    "digital-fault": {
      brazil: {
        happened: "um aplicativo ou serviço que não está funcionando para você",
        topic: "a falha técnica",
        question: "O que você estava fazendo quando falhou, e o que aparecia na tela?",
        evidence: "uma captura do que aparece na sua tela",
      },
      portugal: {
        happened: "uma aplicação ou serviço que não lhe funciona",
        question: "O que estava a fazer quando falhou, e o que dizia o ecrã?",
        evidence: "uma captura do que aparece no seu ecrã",
      },
    },
    safety: {
      brazil: {
        happened: "um problema de segurança com um dos nossos produtos[[ ({purchase})]]",
        topic: "a segurança do produto",
        question: "Todas as pessoas estão bem agora, e o produto está desligado e fora de alcance?",
        evidence: "uma foto do produto e do número de lote ou de série",
      },
      portugal: { question: "Estão todos bem neste momento, e o produto está desligado e fora de alcance?" },
    },
    "not-delivered": {
      brazil: {
        happened: "uma entrega[[ {of_purchase}]] que não chegou até você",
        topic: "a entrega[[ {of_purchase}]] que não chegou",
        question: "Alguém da casa ou da vizinhança pode ter recebido, e o endereço continua certo?",
        evidence: "uma captura do que a página de rastreio mostra",
      },
      portugal: {
        happened: "uma entrega[[ {of_purchase}]] que ainda não lhe chegou",
        question: "Pode tê-la recebido alguém de casa ou da vizinhança, e a morada continua certa?",
        evidence: "uma captura do que mostra a página de seguimento",
      },
    },
    late: {
      brazil: {
        happened: "uma entrega[[ {of_purchase}]] que está atrasada",
        topic: "o atraso[[ {of_purchase}]]",
        question: "Até que dia você quer receber, e o que depende disso?",
        evidence: "a mensagem com a data de entrega que informaram",
      },
      portugal: {
        question: "Até que dia quer receber, e o que depende disso?",
        evidence: "a mensagem com a data de entrega que lhe indicaram",
      },
    },
    "poor-work": {
      brazil: {
        happened: "um serviço que não foi feito como combinado",
        topic: "o serviço realizado",
        question: "Que parte do serviço não está certa, e como deveria estar?",
        evidence: "uma foto de como o serviço ficou",
      },
    },
    "missed-appointment": {
      brazil: {
        happened: "um atendimento marcado que não aconteceu",
        topic: "o atendimento que não aconteceu",
        question: "Que dias e horários são bons para remarcar?",
        evidence: "a confirmação do horário marcado",
      },
      portugal: {
        happened: "uma marcação que não se cumpriu",
        topic: "a marcação que não se cumpriu",
        question: "Que dias e horas lhe dão mais jeito para uma nova marcação?",
        evidence: "a confirmação da marcação",
      },
    },
    outage: {
      brazil: {
        happened: "uma interrupção do seu serviço",
        topic: "a interrupção do seu serviço",
        question: "Desde quando não funciona para você, e o que isso impede você de fazer?",
        evidence: "uma captura do que aparece na sua tela",
      },
      portugal: {
        question: "Desde quando não funciona, e o que fica por fazer por causa disso?",
        evidence: "uma captura do que aparece no seu ecrã",
      },
    },
    cancellation: {
      brazil: {
        happened: "o seu cancelamento[[ {of_purchase}]]",
        topic: "o seu cancelamento[[ {of_purchase}]]",
        question: "A partir de que dia o cancelamento deve valer?",
        evidence: "a mensagem em que você cancelou",
      },
      portugal: { evidence: "a mensagem em que cancelou" },
    },
    "account-access": {
      brazil: {
        happened: "uma conta em que você não consegue entrar",
        topic: "o acesso à sua conta",
        question: "O que aparece na tela quando você tenta entrar?",
        evidence: "uma captura do que aparece na sua tela",
      },
      portugal: {
        happened: "uma conta em que não consegue entrar",
        question: "O que diz o ecrã quando tenta entrar?",
        evidence: "uma captura do que aparece no seu ecrã",
      },
    },
    "no-reply": {
      brazil: {
        happened: "mensagens que ficaram sem resposta",
        topic: "a resposta que você está esperando",
        question: "O que é mais importante e ainda está em aberto para você?",
        evidence: "a mensagem anterior ou o nome da pessoa com quem você falou",
      },
      portugal: {
        topic: "a resposta por que está à espera",
        question: "O que é mais importante e continua por resolver para si?",
        evidence: "a mensagem anterior ou o nome da pessoa com quem falou",
      },
    },
    "broken-promise": {
      brazil: {
        happened: "uma promessa que não foi cumprida",
        topic: "o que foi prometido a você",
        question: "O que foi prometido, por quem e em que conversa?",
        evidence: "a mensagem anterior ou o nome da pessoa com quem você falou",
      },
      portugal: {
        topic: "o que lhe foi prometido",
        evidence: "a mensagem anterior ou o nome da pessoa com quem falou",
      },
    },
    "rude-staff": {
      brazil: {
        happened: "o tratamento que você recebeu",
        topic: "o atendimento que você recebeu",
        question: "Quando e onde aconteceu, e o que você gostaria que eu soubesse?",
        evidence: "a mensagem anterior ou o nome da pessoa com quem você falou",
      },
      portugal: {
        happened: "o atendimento que recebeu",
        topic: "o atendimento que recebeu",
        question: "Quando e onde aconteceu, e o que gostaria que eu soubesse?",
        evidence: "a mensagem anterior ou o nome da pessoa com quem falou",
      },
    },
    misunderstanding: {
      brazil: {
        happened: "algo nosso que é difícil de encontrar ou de entender",
        topic: "o que você estava procurando",
        question: "Onde você procurou primeiro, e o que esperava ver ali?",
        evidence: "uma captura do que aparece na sua tela",
      },
      portugal: {
        topic: "o que procurava",
        question: "Onde procurou primeiro, e o que esperava ver aí?",
        evidence: "uma captura do que aparece no seu ecrã",
      },
    },
    privacy: {
      brazil: {
        happened: "os dados pessoais que temos sobre você",
        topic: "os seus dados pessoais",
        question: "De que dados se trata, e o que você deseja que façamos com eles?",
        evidence: "a mensagem ou a página que causou a sua preocupação",
      },
      portugal: {
        happened: "os dados pessoais que temos sobre si",
        question: "De que dados se trata, e o que deseja que façamos com eles?",
      },
    },
    "not-a-dispute": {
      brazil: {
        happened: "a sua pergunta",
        topic: "a sua pergunta",
        question: "O que você gostaria de conseguir no final?",
        evidence: "uma captura do que aparece na sua tela",
      },
      portugal: {
        question: "O que gostaria de conseguir no final?",
        evidence: "uma captura do que aparece no seu ecrã",
      },
    },
  };

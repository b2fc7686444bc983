/** The interface of settling a case, in the Portuguese of Portugal: that of Brazil, and what is said differently. */
import type { en } from "./en";
import { ptBR } from "./pt-br";

export const ptPT: typeof en = {
  ...ptBR,
  copyRefused: "O navegador não permitiu copiar. Selecione o texto e copie-o.",
  save: "Guardar",
  internal: "Só para si",
  refusals: {
    ...ptBR.refusals,
    "future-day": "Esse dia ainda não chegou. Confirme a data.",
    "impossible-day": "Nenhuma disputa vai tão longe. Verifique o ano.",
    "not-fixed": "Primeiro a solução, depois o agrado: há uma ação por concluir.",
  },
  clock: {
    ...ptBR.clock,
    checked: (source, day) => `${source}; verificado em ${day}`,
    uncertain: "Não é certo: verifique antes de confiar.",
    needs: (event) => `Conta a partir de: ${event}. Indique esse dia em Transação.`,
  },
  channels: {
    ...ptBR.channels,
    door: "Ao domicílio",
  },
  transaction: {
    ...ptBR.transaction,
    network: "Rede do cartão",
    fromTicket: "do ticket",
    fromTeam: "o seu país habitual",
    mixed: "Há duas moedas neste ticket. Indique o valor certo.",
  },
  evidence: {
    ...ptBR.evidence,
    title: "Factos e provas",
    known: "no ticket",
    askHint: "Só o que o ticket ainda não diz.",
    heard: "Repita o que entendeu",
  },
  faultTests: {
    ...ptBR.faultTests,
    unknown: "Não se sabe",
  },
  findings: {
    ...ptBR.findings,
    title: "O dito e o registado",
    record: "O registo diz",
    copyAgenda: "Copiar a agenda",
    calendar: "Ficheiro de calendário",
  },
  decide: {
    ...ptBR.decide,
    agreed: "Foi acordado?",
    delivered: "Foi entregue como acordado?",
    gateTheirSide: "Diga o lado deles numa frase, ou porque o deixa de fora.",
    gatePassed: "Cumprimos. Pode ser firme, com gentileza.",
    failures:
      "Correu mal outra vez: refira as duas falhas, um responsável, uma data fixa, e faça mais do que da primeira vez.",
    agentLimit: "Pode dar sem consultar",
    gaps: {
      ...ptBR.decide.gaps,
      "disputed-amount": "Indique o valor em questão.",
      "customer-value": "Indique quanto vale o cliente.",
      bands: "Os escalões da equipa estão fora de ordem.",
    },
    record: "Decisão registada",
  },
  talk: {
    ...ptBR.talk,
    title: "Telefonar ou escrever",
    advice: {
      ...ptBR.talk.advice,
      call: "Telefone.",
      "call-then-write": "Telefone e envie hoje o mesmo por escrito.",
    },
    searchClauses: "Procurar nas cláusulas",
    sheet: "Guião da chamada",
    copySheet: "Copiar o guião",
    start: "Chamada às",
  },
  escalate: {
    ...ptBR.escalate,
    title: "Passar a outro nível",
  },
  due: {
    ...ptBR.due,
    missed: "Incumprida",
  },
  bank: {
    ...ptBR.bank,
    states: { none: "nenhuma", open: "aberta", won: "ganha", lost: "perdida", accepted: "aceite" },
    answerBy: "Responder até, conforme o painel",
    noIndex: "Marque o que tem em Factos e provas.",
  },
  dunning: {
    ...ptBR.dunning,
    enterDay: "Indique o dia em que a fatura vence.",
  },
  close: {
    ...ptBR.close,
    title: "Fechar o caso",
    cause: "Causa principal",
    causes: {
      ...ptBR.close.causes,
      "process-gap": "Uma lacuna entre etapas ou equipas",
      "unclear-text": "Um texto ou ecrã que confundiu",
    },
    why: (index) => (index === 0 ? "O que falhou?" : "E isso porquê?"),
    improve: "Algo foi difícil de encontrar ou perceber",
    improved: "Registado. Agora pode dizer que o transmitiu.",
    log: "Registar",
    close: "Fechar o caso",
    closed: "Fechado. Reabre se o cliente voltar insatisfeito.",
    missing: "Falta a causa principal. “Desconhecida” vale.",
    cameBack: "O cliente voltou a escrever depois de resolvido.",
  },
};

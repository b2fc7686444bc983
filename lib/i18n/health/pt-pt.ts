/** How well a page is read, in European Portuguese. */
import type { HealthWords } from "./en";

export const ptPT: HealthWords = {
  guessed: "deduzido",
  guessedTitle: "Esta página é lida por dedução",
  guessedHint: "O Amends não conhece este helpdesk. Confirme o cliente e a conversa antes de confiar neles.",
  guessedShort: (count) => (count === 1 ? "1 deles deduzido" : `${count} deles deduzidos`),
  states: { found: "encontrado", guessed: "deduzido", missing: "não encontrado" },
  fields: {
    id: "Número",
    subject: "Assunto",
    requester: "Cliente",
    messages: "Conversa",
    status: "Estado",
    reply: "Caixa de resposta",
  },
  since: (when) => `desde ${when}`,
  list: "O que foi lido da página",
  copy: "Copiar relatório",
  copied: "Relatório copiado",
  copyRefused: "O navegador não permitiu copiar",
  copyHint: "O relatório indica o helpdesk, as versões e estas seis linhas. Não contém nada do ticket.",
  title: "Como as páginas são lidas",
  lede: "Por site: o que foi encontrado no último ticket e desde quando é assim.",
  none: "Ainda não foi lido nenhum ticket",
  noneHint:
    "Abra um ticket num site onde o Amends esteja ligado; o que for encontrado na página aparece aqui.",
  lastRead: (when) => `última leitura: ${when}`,
  all: "Os seis foram encontrados",
};

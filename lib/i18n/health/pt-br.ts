/** How well a page is read, in Brazilian Portuguese. */
import type { HealthWords } from "./en";

export const ptBR: HealthWords = {
  guessed: "deduzido",
  guessedTitle: "Esta página é lida por dedução",
  guessedHint:
    "O Amends não conhece esta central de atendimento. Confira o cliente e a conversa antes de confiar neles.",
  guessedShort: (count) => (count === 1 ? "1 deles deduzido" : `${count} deles deduzidos`),
  states: { found: "encontrado", guessed: "deduzido", missing: "não encontrado" },
  fields: {
    id: "Número",
    subject: "Assunto",
    requester: "Cliente",
    messages: "Conversa",
    status: "Situação",
    reply: "Caixa de resposta",
  },
  since: (when) => `desde ${when}`,
  list: "O que foi lido da página",
  copy: "Copiar relatório",
  copied: "Relatório copiado",
  copyRefused: "O navegador não deixou copiar",
  copyHint:
    "O relatório traz a central de atendimento, as versões e estas seis linhas. Nada do chamado está nele.",
  title: "Como as páginas são lidas",
  lede: "Por site: o que foi encontrado no último chamado e desde quando é assim.",
  none: "Nenhum chamado foi lido ainda",
  noneHint:
    "Abra um chamado em um site onde o Amends está ativado; o que foi encontrado na página aparece aqui.",
  lastRead: (when) => `última leitura: ${when}`,
  all: "Os seis foram encontrados",
};

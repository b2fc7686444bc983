/** How well a page is read, in European Portuguese: that of Brazil, and what is said differently. */
import type { HealthWords } from "./en";
import { ptBR } from "./pt-br";

export const ptPT: HealthWords = {
  ...ptBR,
  guessedHint: "O Amends não conhece este helpdesk. Confirme o cliente e a conversa antes de confiar neles.",
  fields: {
    ...ptBR.fields,
    status: "Estado",
  },
  copyRefused: "O navegador não permitiu copiar",
  copyHint: "O relatório indica o helpdesk, as versões e estas seis linhas. Não contém nada do ticket.",
  lede: "Por site: o que foi encontrado no último ticket e desde quando é assim.",
  none: "Ainda não foi lido nenhum ticket",
  noneHint:
    "Abra um ticket num site onde o Amends esteja ligado; o que for encontrado na página aparece aqui.",
};

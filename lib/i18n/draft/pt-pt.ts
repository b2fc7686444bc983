/** A revisão do próprio rascunho, em português de Portugal: o do Brasil, e o que aqui se diz de outro modo. */
import type { en } from "./en";
import { ptBR } from "./pt-br";

export const ptPT: typeof en = {
  ...ptBR,
  check: "Rever o meu rascunho",
  again: "Rever de novo",
  reading: "A ler o rascunho…",
  heading: "O seu rascunho",
  found: (count) => (count === 1 ? "1 expressão a rever" : `${count} expressões a rever`),
  take: (better) => `Usar «${better}»`,
  taken: "Mudado na caixa de resposta. Aí, Ctrl+Z desfaz.",
  cut: "Só foi lida a primeira parte deste rascunho longo.",
  problems: {
    ...ptBR.problems,
    "no-editor": "Não há caixa de resposta para ler aqui. Abra-a e reveja de novo.",
    "read-only": "A caixa de resposta não aceita texto neste momento.",
    detached: "A caixa de resposta foi fechada. Abra-a e reveja de novo.",
    foreign: "O rascunho está numa língua que a revisão não conhece. Lê português, espanhol e inglês.",
    "page-gone": "A página do ticket não responde. Recarregue-a e reveja de novo.",
    changed: "Entretanto continuou a escrever, por isso nada foi trocado. Este é o rascunho de agora.",
    "not-verified": "A mudança pode não ter chegado bem. Veja o rascunho; Ctrl+Z desfaz.",
  },
  heat: {
    ...ptBR.heat,
    text: "Fica na caixa de resposta, e nada é enviado. Primeiro os factos, depois a resposta.",
    paused: (until) => `Pausa até às ${until}. O rascunho espera onde está.`,
    over: "Passaram os dois minutos. Leia mais uma vez como o cliente leria.",
    goOn: "Continuar",
  },
  setting: "Rever o meu rascunho sempre que paro de escrever",
};

/** Ensinar uma página, em português de Portugal: o do Brasil, e o que aqui se diz de outro modo. */
import type { TeachWords } from "./en";
import { ptBR } from "./pt-br";

export const ptPT: TeachWords = {
  ...ptBR,
  locale: "pt-PT",
  steps: {
    ...ptBR.steps,
    "agent-message": "Uma mensagem da sua equipa",
    number: "O número do pedido",
  },
  hints: {
    ...ptBR.hints,
    subject: "Aponte de que trata este pedido.",
    reply: "Aponte a caixa onde se escreve a resposta. Se estiver fechada, abra-a primeiro.",
    number: "O endereço desta página não tem número. Aponte o número do pedido.",
  },
  keys: "As setas movem, Tab avança, Enter escolhe, S salta, Esc sai. F6 vai para os botões.",
  skip: "Saltar",
  resume: "Continuar a apontar",
  move: "Desviar este painel",
  kinds: { heading: "Título", link: "Ligação", field: "Campo", frame: "Moldura", text: "Texto" },
  problems: {
    "no-number": "Nada aqui distingue este pedido dos outros. Aponte o número dele.",
    "same-message": "Duas das mensagens são a mesma. Aponte outra.",
    "no-messages": "Estas duas não têm nada em comum. Aponte o texto de duas mensagens da mesma conversa.",
    lost: "A página mudou entretanto. Aponte outra vez.",
    nothing: "Ainda nada foi apontado.",
    "foreign-frame":
      "Esta parte da página é de outro site e o Amends não consegue ver lá dentro. Aponte outra coisa ou salte este passo.",
    closed:
      "A página mantém esta parte fechada e o Amends não consegue ver lá dentro. Aponte outra coisa ou salte este passo.",
    "no-box": "Aí não se pode escrever. Abra a caixa de resposta e aponte-a, ou salte este passo.",
    "not-read": "Assim a página não seria lida. Aponte algo outra vez.",
    "not-saved": "Não foi possível guardar. Tente de novo ou recarregue primeiro a página.",
  },
  review: {
    ...ptBR.review,
    roles: { customer: "Cliente", agent: "Equipa", note: "Nota", unknown: "Não se sabe" },
    unsure: "De algumas mensagens não se sabe o autor. Contam como palavras do cliente.",
    again: "Apontar outra vez",
    againName: (what) => `Apontar outra vez: ${what}`,
    newest: "A mensagem mais recente está no topo",
    save: "Guardar para este site",
    saved: "Guardado. A partir de agora o Amends lê este site assim.",
  },
  settings: {
    ...ptBR.settings,
    emptyHint:
      "Onde o Amends lê mal uma página, escolha “O Amends não lê bem esta página” por baixo da barra lateral ou na janela do ícone.",
    hint: "O que mostrou ao Amends nestes sites. Para mudar, abra lá um pedido e mostre-o outra vez.",
    undo: "Anular",
    undoName: (host) => `Anular: manter o que foi ensinado em ${host}`,
    import: "Importar um ficheiro",
    imported: (count) => (count === 1 ? "Foi importado 1 site." : `Foram importados ${count} sites.`),
    undone: "Anulado.",
    stored: "Só lugares da página: não se guarda nenhum nome, mensagem nem nada de um pedido.",
    fileProblems: {
      "too-large": "Esse ficheiro é grande demais para sites ensinados.",
      "no-file": "Esse ficheiro não é de sites ensinados.",
      newer: "Um Amends mais recente fez esse ficheiro. Atualize primeiro o Amends.",
      unsound: "Esse ficheiro tem entradas que o Amends não escreveria. Nada foi importado.",
      none: "Não há nenhum site nesse ficheiro.",
    },
  },
};

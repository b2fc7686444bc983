/** A página de dados em português de Portugal: o do Brasil, e o que aqui se diz de outro modo. */
import type { DataWords } from "./en";
import { ptBR } from "./pt-br";

export const ptPT: DataWords = {
  title: "Os seus dados",
  kept: {
    ...ptBR.kept,
    where:
      "Numa base de dados deste perfil do navegador, neste computador, e em nenhum outro lugar. Ao remover o Amends tudo é apagado.",
    terms:
      "Algumas palavras de cada mensagem que dizem do que se trata: um produto, um plano, uma transportadora, um passo. Sem nomes de pessoas, números nem moradas. É delas que se fazem os padrões.",
    notes: "As suas notas, tal como as escreveu.",
    customer:
      "Os clientes são reconhecidos por um código baralhado a partir do endereço. O endereço nunca é guardado.",
    session:
      "Que ticket mostra cada separador: até fechar o navegador. Uma resposta a caminho: até o editor a receber, um dia no máximo.",
    settings: "Definições e a largura da barra: no armazenamento da própria extensão.",
    own: "As suas próprias respostas, quanto usa cada uma e os sites que ensinou: também aí. As suas correções ensinam como números, nunca como texto.",
    newer: "Uma versão mais recente do Amends criou estes dados. Aqui podem ser lidos, não alterados.",
    setAside: (rows) =>
      rows === 1
        ? "1 registo não pôde ser lido e foi separado."
        : `${rows} registos não puderam ser lidos e foram separados.`,
  },
  privacy: {
    ...ptBR.privacy,
    replies: "O texto das respostas que inseriu",
    soon: "Vale a partir da próxima vez que o navegador abrir.",
  },
  backup: {
    ...ptBR.backup,
    due: (cases) => `${cases} casos ainda não estão em nenhuma cópia. Uma cópia agora deixava-os a salvo.`,
    passphrase: "Frase-passe (opcional)",
    hint: "Com uma frase-passe, ninguém consegue ler o ficheiro sem ela. Ela não pode ser recuperada.",
    made: (cases) => `Cópia feita: ${cases} casos. Guarde o ficheiro num lugar seguro.`,
  },
  restore: {
    ...ptBR.restore,
    title: "Repor",
    choose: "Escolher um ficheiro de cópia",
    passphrase: "Frase-passe da cópia",
    reading: (done, total) => `A ler: ${done} de ${total} casos`,
    newer: (cases) => `${cases} são mais recentes na cópia`,
    older: (cases) => `${cases} são mais recentes aqui`,
    merge: "Juntar: manter tudo, o mais recente de cada caso",
    replaceWarning: (cases) => `${cases} casos que só estão aqui desaparecem. Pode anular isso.`,
    apply: "Repor",
    working: (done, total) => `A repor: ${done} de ${total}`,
    done: "A cópia foi reposta.",
    undo: "Anular a reposição",
    undone: "A reposição foi anulada.",
    left: (cases) => `${cases} casos em que trabalhou depois ficaram como estão.`,
  },
  importing: {
    ...ptBR.importing,
    title: "Traga o seu histórico",
    choose: "Escolher um ficheiro",
    nothing: "Não está neste ficheiro",
    fields: {
      ...ptBR.importing.fields,
      reply: "A sua resposta",
      status: "Estado",
      url: "Ligação",
    },
    needs: "São precisos um id e uma mensagem ou assunto.",
    resume: "Uma importação deste ficheiro não terminou. Ela continua de onde parou.",
    pause: "Pôr em pausa",
    result: (added, known, refused) =>
      `${added} acrescentadas, ${known} já estavam aqui, ${refused} não puderam ser lidas.`,
    states: { running: "Em curso", paused: "Em pausa", done: "Concluída", cancelled: "Parada" },
  },
  exporting: {
    ...ptBR.exporting,
    hint: "Todos os casos num ficheiro para outros programas.",
    guard: "As células que uma folha de cálculo executaria como fórmula começam por um apóstrofo.",
    formats: { csv: "CSV para folhas de cálculo", json: "JSON, completo", md: "Markdown, para ler" },
  },
  deleting: {
    ...ptBR.deleting,
    settingsToo: "As definições, as suas respostas e os sites ensinados também",
  },
  problems: {
    "not-a-backup": "Este ficheiro não é uma cópia do Amends.",
    "newer-backup": "Uma versão mais recente do Amends fez esta cópia. Atualize o Amends e tente novamente.",
    damaged: "O ficheiro está danificado. Nada foi alterado.",
    "cut-off": "O ficheiro termina cedo demais. Copie-o novamente. Nada foi alterado.",
    "needs-passphrase": "Esta cópia tem uma frase-passe. Escreva-a abaixo.",
    "wrong-passphrase": "Essa não é a frase-passe desta cópia, ou o ficheiro está danificado.",
    "too-large": "O ficheiro é grande demais. Divida-o e importe as partes.",
    "too-many-rows": "O ficheiro tem mais de um milhão de linhas. Divida-o e importe as partes.",
    "not-a-table": "Este ficheiro não é uma tabela de tickets. É preciso CSV ou JSON.",
    empty: "Não há nada neste ficheiro.",
    stopped: "Parado.",
  },
};

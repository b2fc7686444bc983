/** The Portuguese words of the communication replies, Brazil and Portugal side by side; greeting and sign-off come from `frame.ts`. */
import type { PortugueseTexts } from "../../assemble";

export const PORTUGUESE: PortugueseTexts = {
  "comm.noreply.own": {
    brazil: {
      mail: [
        "Você nos escreveu[[ em {first_date}]] e não recebeu resposta. Foi uma falha nossa[[~, e peço desculpas por fazer você insistir]].",
        "Já li tudo o que você enviou, desde a primeira mensagem. Não será preciso repetir nada.",
        "A partir de hoje, uma única pessoa responde pelo seu caso: eu. Até {by_when}, você recebe a minha resposta sobre o assunto em si, e não mais uma mensagem de espera.",
        "[[Você também pode falar comigo diretamente: {direct}. ]]Se responder a esta mensagem, ela chega a mim do mesmo jeito. Se alguma data for urgente para você, diga qual é, que eu me organizo em função dela.",
      ],
      chat: [
        "Você nos escreveu e não recebeu resposta. Foi uma falha nossa[[~, e peço desculpas]].",
        "Já li tudo, então não é preciso repetir nada. A partir de hoje, quem cuida do seu caso sou eu. Você terá a minha resposta até {by_when}.",
      ],
    },
    portugal: {
      mail: [
        "Escreveu-nos[[ a {first_date}]] e não recebeu resposta. Foi uma falha nossa[[~, e peço desculpa por ter sido preciso insistir]].",
        "Já li tudo o que nos enviou, desde a primeira mensagem. Não é preciso repetir nada.",
        "A partir de hoje, há uma só pessoa responsável pelo seu caso, e sou eu. Até {by_when}, recebe a minha resposta sobre o assunto em si, e não mais uma mensagem de espera.",
        "[[Também pode falar comigo diretamente: {direct}. ]]Se responder a esta mensagem, ela também me chega. Se alguma data for urgente, diga-me qual é, e organizo-me em função dela.",
      ],
      chat: [
        "Escreveu-nos e não recebeu resposta. Foi uma falha nossa[[~, e peço desculpa]].",
        "Já li tudo, por isso não é preciso repetir nada. A partir de hoje, sou eu quem trata do seu caso. Terá a minha resposta até {by_when}.",
      ],
    },
  },
  "comm.promise.honour": {
    brazil: {
      mail: [
        "Agradeço por me contar o que foi prometido a você: {promise}. Quando alguém da nossa equipe diz algo assim, você merece poder contar com isso.[[~ Peço desculpas por ter ficado em aberto.]]",
        "Entender como isso aconteceu é tarefa minha. Nenhuma prova é necessária.",
        "Isto é o que você recebe: {equivalent}. Fica pronto até {by_when}, e nesse dia eu escrevo para confirmar.",
        "Também registrei tudo por escrito no seu caso, para que qualquer pessoa da equipe veja o que foi combinado. Se algum detalhe for diferente do que disseram a você, conte com as suas palavras. Prefiro corrigir agora a falhar outra vez.",
      ],
    },
    portugal: {
      mail: [
        "Agradeço que me tenha contado o que lhe foi prometido: {promise}. Quando alguém da nossa equipa diz algo assim, deve poder contar com isso.[[~ Peço desculpa por ter ficado em aberto.]]",
        "Perceber como isto aconteceu é tarefa minha. Não é preciso provar nada.",
        "É isto que recebe: {equivalent}. Fica pronto até {by_when}, e nesse dia escrevo-lhe a confirmar.",
        "Também deixei tudo por escrito no seu caso, para que qualquer pessoa da equipa veja o que ficou combinado. Se algum pormenor for diferente do que lhe disseram, conte-me pelas suas palavras. Prefiro corrigir agora a falhar outra vez.",
      ],
    },
  },
  "comm.hardtofind": {
    brazil: {
      mail: [
        "Percorri o caminho na minha própria tela com a sua mensagem ao lado, e vejo por que era difícil encontrar.",
        "O caminho é este:\n{path}",
        "A partir daí, leva um ou dois minutos. Se alguma tela aparecer diferente para você, mande uma captura e eu indico o próximo passo. Se preferir, fazemos isso por telefone, passo a passo. Diga um horário e eu ligo.",
        "[[Graças à sua mensagem, uma coisa muda: {improve}. ]][[{passed_on}. ]]Ajuda muito quando alguém nos mostra onde o caminho não está claro. Agradeço o tempo que você dedicou.",
      ],
      chat: [
        "Percorri o caminho com a sua mensagem ao lado, e é difícil de encontrar. É por aqui:\n{path}",
        "Se alguma tela aparecer diferente, mande uma captura e eu indico o próximo passo. Agradeço por nos mostrar isso.",
      ],
    },
    portugal: {
      mail: [
        "Percorri o caminho no meu próprio ecrã, com a sua mensagem ao lado, e vejo porque é que foi difícil encontrar.",
        "O caminho é este:\n{path}",
        "A partir daí, demora um ou dois minutos. Se algum ecrã lhe aparecer diferente, envie-me uma captura, e indico-lhe o passo seguinte. Se preferir, fazemos isto ao telefone, passo a passo. Diga-me uma hora, e eu ligo.",
        "[[Graças à sua mensagem, há uma coisa que muda: {improve}. ]][[{passed_on}. ]]Ajuda muito quando alguém nos mostra onde o caminho não está claro. Agradeço o tempo que dedicou a isto.",
      ],
      chat: [
        "Percorri o caminho com a sua mensagem ao lado, e é difícil de encontrar. É por aqui:\n{path}",
        "Se algum ecrã lhe aparecer diferente, envie-me uma captura, e indico-lhe o passo seguinte. Agradeço que nos tenha mostrado isto.",
      ],
    },
  },
  "comm.social.public": {
    brazil: {
      social: [
        "[[Olá, {name}. ]]Agradeço por nos contar. Quero ver isso com você pessoalmente. Por favor, escreva para mim aqui: {private_channel}. Para a sua segurança, não publique dados do pedido nem do cartão. – {agent}",
      ],
    },
    portugal: {
      social: [
        "[[Olá, {name}. ]]Agradeço o aviso. Quero tratar disto consigo. Escreva-me para aqui, por favor: {private_channel}. Para sua segurança, não publique dados da encomenda nem do cartão. – {agent}",
      ],
    },
  },
  "comm.social.closed": {
    brazil: {
      social: [
        "Agradeço a paciência[[, {name}]]. Que bom que resolvemos isso por mensagem privada. Se surgir outra coisa, escreva para nós do mesmo jeito, e uma pessoa responde. – {agent}",
      ],
    },
    portugal: {
      social: [
        "Agradeço a espera[[, {name}]]. Ainda bem que isto ficou resolvido em privado. Se precisar de mais alguma coisa, escreva-nos por lá, e responde-lhe uma pessoa. – {agent}",
      ],
    },
  },
};

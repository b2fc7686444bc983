/** The Portuguese words of the communication replies, Brazil and Portugal side by side; greeting and sign-off come from `frame.ts`. */
import type { PortugueseTexts } from "../../assemble";

export const PORTUGUESE: PortugueseTexts = {
  "comm.noreply.own": {
    brazil: {
      mail: [
        "Você nos escreveu[[ em {first_date}]] e não recebeu resposta. Foi uma falha nossa[[~, e peço desculpas por fazer você insistir]].",
        "Já li tudo o que você enviou, desde a primeira mensagem. Não será preciso repetir nada.",
        "A partir de hoje, uma única pessoa responde pelo seu caso: eu. Até {by_when} você recebe a minha resposta sobre o assunto em si, e não mais uma mensagem de espera.",
        "[[Você também pode falar comigo diretamente: {direct}. ]]Se responder a esta mensagem, ela chega a mim do mesmo jeito. Se alguma data for urgente para você, diga qual é, que eu me organizo em função dela.",
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
  },
  "comm.hardtofind": {
    brazil: {
      mail: [
        "Percorri o caminho na minha própria tela com a sua mensagem ao lado, e vejo por que era difícil encontrar.",
        "O caminho é este:\n{path}",
        "A partir daí, leva um ou dois minutos. Se alguma tela aparecer diferente para você, mande uma captura e eu indico o próximo passo. Se preferir, fazemos isso por telefone, passo a passo. Diga um horário e eu ligo.",
        "[[Graças à sua mensagem, uma coisa muda: {improve}. ]]Ajuda muito quando alguém nos mostra onde o caminho não está claro. Agradeço o tempo que você dedicou.",
      ],
    },
  },
};

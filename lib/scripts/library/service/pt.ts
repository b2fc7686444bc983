/** The Portuguese words of the service replies, Brazil and Portugal side by side; greeting and sign-off come from `frame.ts`. */
import type { PortugueseTexts } from "../../assemble";

export const PORTUGUESE: PortugueseTexts = {
  "serv.nondelivery.own": {
    brazil: {
      mail: [
        "O seu pedido[[ {order}]] já deveria estar com você.[[~ Peço desculpas por ele ainda não ter chegado.]]",
        "Quem escolheu a transportadora fomos nós, então cabe a mim resolver. O que é melhor para você?\n1. Envio tudo de novo. Chega até {new_date}.\n2. Reembolso o valor total. Aparece no seu extrato até {see_when}.",
        "Responda com 1 ou 2 e eu começo no mesmo dia. Enquanto isso, eu falo com a transportadora, e ninguém vai pedir que você ligue para eles.",
        "Se o primeiro pacote acabar aparecendo, é só me dizer. Mando recolher por nossa conta, e para você nada muda.",
      ],
    },
  },
  "serv.late.option": {
    brazil: {
      mail: [
        "O que você pediu[[ ({order})]] está atrasado, e essa notícia deveria ter partido de nós.[[~ Peço desculpas por você ter precisado perguntar.]]",
        "[[O motivo é este: {cause}. ]]A nova data é {new_date}; ela foi confirmada hoje. O que acontece agora é decisão sua:\n1. Esperar até lá. Na véspera eu escrevo para confirmar.\n2. Cancelar, sem nenhum custo. O seu dinheiro volta até {see_when}.",
        "Responda com 1 ou 2, e eu cuido do resto.",
        "Você quer receber até um dia certo, como um aniversário ou uma viagem? É só me contar, que eu procuro um caminho mais rápido antes de você decidir.",
      ],
    },
  },
  "serv.delivered.doubt": {
    brazil: {
      mail: [
        "O rastreio diz o seguinte sobre o seu pedido[[ {order}]]: {proof}. Você nos conta que ele não está aí, e a sua palavra pesa para mim tanto quanto esse registro.",
        "Duas verificações rápidas costumam esclarecer. Você pode perguntar em casa e na vizinhança, e olhar onde costumam deixar os pacotes? Eu estou pedindo à transportadora a foto e o local da entrega.",
        "Decido até {by_when}, com ou sem a resposta deles. Se não tiver aparecido, envio de novo ou reembolso, como você escolher.",
        "Você não vai ficar esperando pela transportadora. Se aparecer nesse meio-tempo, uma resposta curta basta.",
      ],
    },
  },
  "serv.outage": {
    brazil: {
      mail: [
        "Neste momento você não consegue usar aquilo por que paga[[~, e peço desculpas por isso]]. A falha está do nosso lado; com o seu equipamento está tudo certo.",
        "A situação é esta: {status}.",
        "[[Até resolvermos, isto ajuda: {workaround}. ]]Escrevo de novo até {by_when}, também se o problema continuar. Você pode deixar tudo como está e voltar nessa hora.",
        "Há algo que não possa esperar, como um prazo ou um trabalho de que outras pessoas dependem? É só me contar, que eu procuro uma alternativa para você. Quando terminar, também vejo o que a interrupção significa para a sua fatura.",
      ],
    },
  },
  "serv.withdraw": {
    brazil: {
      mail: [
        "Confirmo que você desistiu da sua compra[[, pedido {order}]]. A sua mensagem chegou até nós em {received}, e não é preciso dar nenhum motivo.",
        "Os próximos passos:\n1. A devolução: {return_how}. Por favor, envie até {send_by}.\n2. O reembolso: {amount}, pelo mesmo meio em que você pagou. O valor aparece até {see_when}.",
        "Por favor, guarde esta mensagem: é a sua confirmação por escrito. Vale guardar também o comprovante do envio até o dinheiro chegar.",
        "Se alguma das datas não for boa para você, responda aqui. Eu anoto, para que nada se perca.",
      ],
    },
  },
  "serv.work.redo": {
    brazil: {
      mail: [
        "O que você descreve não é o serviço que combinamos.[[~ Lamento o resultado, depois do tempo que você nos dedicou.]]",
        "Quero corrigir, e há duas formas:\n1. Refazemos sem custo para você: {visit}.\n2. Fica como está, e você paga {reduction} a menos.",
        "Responda com 1 ou 2. Se o horário não for bom, proponha outro. Eu explico tudo a quem for, para que você não precise contar de novo na porta.",
        "Antes da visita, envio uma lista do que será feito. Por favor, complete ou corrija, para que “pronto” signifique a mesma coisa para todos.",
      ],
    },
  },
  "serv.late.give": {
    brazil: {
      mail: [
        "Esperar custa tempo, seja qual for o motivo. Agradeço por me contar o que isso significou para a sua semana.",
        "Gostaria de compensar: {gesture}. Já está na sua conta, e nada depende de você.[[ Você pode usar até {use_by}.]]",
        "É um gesto meu, por esta única vez. Não muda nada no seu pedido nem no seu contrato, e ao usar você não abre mão de nenhum direito.",
        "A data que você tem agora continua boa? Se algo mudou para você, é só me dizer. Vejo se conseguimos mudar.",
      ],
    },
  },
  "serv.partner.3rd": {
    brazil: {
      mail: [
        "Você fez o pedido conosco, então a solução também vem de nós.[[~ Lamento que a empresa com que trabalhamos tenha falhado com você.]]",
        "O que deu errado do lado deles: {cause}. Resolver isso com eles é tarefa minha, e você não vai ter que ligar nem escrever para ninguém.",
        "Para você, já organizei o seguinte: {fix}. Fica pronto até {by_when}, e nesse dia eu escrevo para conferir.",
        "Combina com os seus planos? Se outro dia ou outra forma for melhor, diga hoje, que eu mudo antes de alguém sair daqui.",
      ],
    },
  },
};

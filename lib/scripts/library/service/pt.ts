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
      chat: [
        "O seu pedido já deveria estar com você.[[~ Peço desculpas por ele ainda não ter chegado.]]",
        "Você escolhe:\n1. Envio de novo, com chegada até {new_date}.\n2. Reembolso total, visível até {see_when}.",
        "Mande 1 ou 2 e eu começo hoje. Da transportadora cuido eu.",
      ],
    },
    portugal: {
      mail: [
        "A sua encomenda[[ {order}]] já devia estar consigo.[[~ Peço desculpa por ainda não ter chegado.]]",
        "Fomos nós que escolhemos a transportadora, por isso cabe-me resolver. O que lhe convém mais?\n1. Envio tudo de novo. Chega até {new_date}.\n2. Devolvo o valor total. Aparece no seu extrato até {see_when}.",
        "Responda com 1 ou 2, e começo no mesmo dia. Entretanto, sou eu quem fala com a transportadora, e ninguém lhe vai pedir que ligue para lá.",
        "Se a primeira encomenda acabar por aparecer, diga-me. Mando recolhê-la por nossa conta, e para si nada muda.",
      ],
      chat: [
        "A sua encomenda já devia estar consigo.[[~ Peço desculpa por ainda não ter chegado.]]",
        "A escolha é sua:\n1. Novo envio, com chegada até {new_date}.\n2. Reembolso total, visível até {see_when}.",
        "Envie 1 ou 2, e começo hoje. Da transportadora trato eu.",
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
    portugal: {
      mail: [
        "O que encomendou[[ ({order})]] está atrasado, e essa notícia devia ter partido de nós.[[~ Peço desculpa por ter sido preciso perguntar.]]",
        "[[O motivo é este: {cause}. ]]A nova data é {new_date}; foi confirmada hoje. A decisão agora é sua:\n1. Esperar até lá. Na véspera escrevo-lhe a confirmar.\n2. Cancelar, sem qualquer custo. O seu dinheiro é devolvido até {see_when}.",
        "Responda com 1 ou 2, e eu trato do resto.",
        "Quer receber até um dia certo, como um aniversário ou uma viagem? Diga-me, e procuro uma solução mais rápida antes da sua decisão.",
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
      chat: [
        "O rastreio diz isto: {proof}. A sua palavra pesa o mesmo para mim.",
        "Você pode perguntar em casa e na vizinhança? Eu peço à transportadora uma foto da entrega.",
        "Decido até {by_when}, com ou sem a resposta deles: novo envio ou reembolso, como você preferir.",
      ],
    },
    portugal: {
      mail: [
        "O seguimento diz o seguinte sobre a sua encomenda[[ {order}]]: {proof}. Escreve-nos que não lhe chegou, e a sua palavra pesa para mim tanto como esse registo.",
        "Duas verificações rápidas costumam esclarecer. Pode perguntar em casa e na vizinhança, e ver onde é costume deixarem as encomendas? Eu peço à transportadora a fotografia e o local da entrega.",
        "Decido até {by_when}, com ou sem a resposta da transportadora. Se não tiver aparecido, envio de novo ou reembolso, como preferir.",
        "Não vai ficar à espera da transportadora. Se aparecer entretanto, basta uma resposta curta.",
      ],
      chat: [
        "O seguimento diz isto: {proof}. A sua palavra pesa o mesmo para mim.",
        "Pode perguntar em casa e na vizinhança? Eu peço à transportadora uma fotografia da entrega.",
        "Decido até {by_when}, com ou sem essa resposta: novo envio ou reembolso, como preferir.",
      ],
    },
  },
  "serv.outage": {
    brazil: {
      mail: [
        "Neste momento você não consegue usar o serviço que paga[[~, e peço desculpas por isso]]. A falha está do nosso lado; com o seu equipamento está tudo certo.",
        "A situação é esta: {status}.",
        "[[Até resolvermos, isto ajuda: {workaround}. ]]Escrevo de novo até {by_when}, também se o problema continuar. Você pode deixar tudo como está e voltar nessa hora.",
        "Há algo que não possa esperar, como um prazo ou um trabalho de que outras pessoas dependem? É só me contar, que eu procuro uma alternativa para você. Quando terminar, também vejo o que a interrupção significa para a sua fatura.",
      ],
      chat: [
        "Agora você não consegue usar o serviço[[~, e peço desculpas por isso]]. A falha está do nosso lado. A situação: {status}.",
        "[[Até resolvermos, isto ajuda: {workaround}. ]]Escrevo de novo até {by_when}, de todo modo. Algo é urgente?",
      ],
      social: [
        "A interrupção é do nosso lado, e estamos trabalhando nela.[[~ Peço desculpas pela parada.]] A situação: {status}. A próxima atualização sai aqui até {by_when}, com ou sem novidade. Do seu lado, pode deixar tudo como está.",
      ],
    },
    portugal: {
      mail: [
        "Neste momento não consegue usar o serviço que paga[[~, e peço desculpa por isso]]. A falha está do nosso lado; o seu equipamento está em ordem.",
        "A situação é esta: {status}.",
        "[[Até estar resolvido, isto ajuda: {workaround}. ]]Volto a escrever-lhe até {by_when}, também se o problema continuar. Pode deixar tudo como está e voltar nessa altura.",
        "Há alguma coisa que não possa esperar, como um prazo ou um trabalho de que outras pessoas dependem? Diga-me, e procuro uma alternativa para si. Quando terminar, vejo também o que a interrupção significa para a sua fatura.",
      ],
      chat: [
        "Neste momento não consegue usar o serviço[[~, e peço desculpa por isso]]. A falha está do nosso lado. A situação: {status}.",
        "[[Até estar resolvido, isto ajuda: {workaround}. ]]Volto a escrever até {by_when}, em qualquer caso. Há algo urgente?",
      ],
      social: [
        "A interrupção é do nosso lado, e estamos a tratar dela.[[~ Peço desculpa pela paragem.]] A situação: {status}. A próxima atualização sai aqui até {by_when}, com ou sem novidades. Do seu lado, pode deixar tudo como está.",
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
    portugal: {
      mail: [
        "Confirmo que desistiu da sua compra[[, encomenda {order}]]. A sua mensagem chegou-nos a {received}, e não é preciso indicar qualquer motivo.",
        "Os próximos passos:\n1. A devolução: {return_how}. Por favor, envie até {send_by}.\n2. O reembolso: {amount}, pelo mesmo meio de pagamento que usou. O valor aparece até {see_when}.",
        "Por favor, guarde esta mensagem: é a sua confirmação por escrito. Vale a pena guardar também o comprovativo do envio até o dinheiro chegar.",
        "Se alguma das datas não lhe convier, responda aqui. Tomo nota, para que nada se perca.",
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
      phone: [
        "Agradeço por me mostrar. Não é o serviço que combinamos.[[~ Lamento o resultado.]]",
        "Vejo duas formas. A primeira: refazemos sem custo para você, {visit}. A segunda: fica como está, e você paga {reduction} a menos. Qual você prefere?",
        "O que tem que estar certo no final, para que fique pronto para você? (Anotar com as palavras da pessoa.)",
        "Hoje mesmo você recebe essa lista por escrito, para poder corrigir.",
      ],
    },
    portugal: {
      mail: [
        "O que descreve não é o trabalho que combinámos.[[~ Lamento o resultado, depois do tempo que nos dedicou.]]",
        "Quero corrigir isto, e há duas formas:\n1. Refazemos o trabalho sem custos para si: {visit}.\n2. Fica como está, e paga menos {reduction}.",
        "Responda com 1 ou 2. Se a hora não lhe der jeito, proponha outra. Explico tudo a quem for, para que não seja preciso contar outra vez à porta.",
        "Antes da visita, envio-lhe uma lista do que vai ser feito. Por favor, complete-a ou corrija-a, para que «pronto» signifique o mesmo para ambas as partes.",
      ],
      phone: [
        "Agradeço que me tenha mostrado. Não é o trabalho que combinámos.[[~ Lamento o resultado.]]",
        "Vejo duas formas. A primeira: refazemos sem custos para si, {visit}. A segunda: fica como está, e paga menos {reduction}. Qual prefere?",
        "O que tem de estar certo no final, para ficar pronto para si? (Anotar pelas palavras da pessoa.)",
        "Ainda hoje recebe essa lista por escrito, para a poder corrigir.",
      ],
    },
  },
  "serv.late.give": {
    brazil: {
      mail: [
        "Esperar custa tempo, seja qual for o motivo. Agradeço por me contar o que essa espera significou para você.",
        "Gostaria de compensar: {gesture}. Já está na sua conta, e não é preciso fazer nada.[[ Você pode usar até {use_by}.]]",
        "É um gesto meu, por esta única vez. Não muda nada no seu pedido nem no seu contrato, e ao usar você não abre mão de nenhum direito.",
        "A data que você tem agora continua boa? Se algo mudou para você, é só me dizer. Vejo se conseguimos mudar.",
      ],
      chat: [
        "Esperar custa tempo, seja qual for o motivo. Gostaria de compensar: {gesture}.",
        "Já está na sua conta.[[ Você pode usar até {use_by}.]] É por esta única vez, e ao usar você não abre mão de nenhum direito.",
      ],
    },
    portugal: {
      mail: [
        "Esperar custa tempo, seja qual for o motivo. Agradeço que me tenha contado o que esta espera significou para si.",
        "Gostava de compensar essa espera: {gesture}. Já está na sua conta, e não é preciso fazer nada.[[ Pode usar até {use_by}.]]",
        "É um gesto meu, por esta única vez. Não muda nada na sua encomenda nem no seu contrato, e ao usá-lo não abdica de nenhum direito.",
        "A data que tem agora continua a servir? Se algo mudou do seu lado, diga-me. Vejo se conseguimos alterá-la.",
      ],
      chat: [
        "Esperar custa tempo, seja qual for o motivo. Gostava de compensar essa espera: {gesture}.",
        "Já está na sua conta.[[ Pode usar até {use_by}.]] É por esta única vez, e ao usá-lo não abdica de nenhum direito.",
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
      chat: [
        "Você fez o pedido conosco, então a solução também vem de nós.[[~ Lamento a falha do nosso parceiro.]]",
        "Já organizei o seguinte: {fix}. Fica pronto até {by_when}. Acertar isso com eles é tarefa minha.",
        "Combina com os seus planos?",
      ],
    },
    portugal: {
      mail: [
        "Foi a nós que comprou, por isso a solução também vem de nós.[[~ Lamento que a empresa com que trabalhamos lhe tenha falhado.]]",
        "O que correu mal do lado deles: {cause}. Resolver isso com eles é tarefa minha, e não terá de ligar nem de escrever a ninguém.",
        "Para si, já organizei o seguinte: {fix}. Fica pronto até {by_when}, e nesse dia escrevo-lhe para confirmar.",
        "Encaixa nos seus planos? Se for melhor outro dia ou outra forma, diga-me hoje, e mudo antes de alguém sair daqui.",
      ],
      chat: [
        "Foi a nós que comprou, por isso a solução também vem de nós.[[~ Lamento a falha do nosso parceiro.]]",
        "Já organizei o seguinte: {fix}. Fica pronto até {by_when}. Acertar isso com eles é tarefa minha.",
        "Encaixa nos seus planos?",
      ],
    },
  },
};

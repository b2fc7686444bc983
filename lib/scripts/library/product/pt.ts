/** The Portuguese words of the product replies, Brazil and Portugal side by side; greeting and sign-off come from `frame.ts`. */
import type { PortugueseTexts } from "../../assemble";

export const PORTUGUESE: PortugueseTexts = {
  "prod.defect.own": {
    brazil: {
      mail: [
        "Ninguém compra um produto para ele falhar assim.[[~ Peço desculpas por essa falha.]][[ Está tudo anotado no seu pedido {order}.]]",
        "Vou resolver, e você escolhe como:\n1. Uma troca. Sai daqui até {ship_by}.\n2. Um conserto. Fica pronto e volta para você até {repair_by}.",
        "Nos dois casos, a devolução é por nossa conta. Envio uma etiqueta já paga, e qualquer caixa serve.",
        "Responda com 1 ou 2 e eu começo no mesmo dia. Se nenhuma das duas ajudar, talvez porque a confiança se perdeu, é só me dizer. Aí falamos de reembolso.",
      ],
      chat: [
        "O produto não deveria ter falhado.[[~ Peço desculpas por isso.]]",
        "Você escolhe:\n1. Troca, enviada até {ship_by}.\n2. Conserto, de volta com você até {repair_by}.",
        "A devolução é por nossa conta. Mande 1 ou 2 e eu começo hoje. Se preferir o reembolso, é só me dizer.",
      ],
    },
    portugal: {
      mail: [
        "Ninguém compra um produto para ele falhar assim.[[~ Peço desculpa por esta falha.]][[ Está tudo registado na sua encomenda {order}.]]",
        "Vou resolver isto, e a escolha é sua:\n1. Uma troca. Sai daqui até {ship_by}.\n2. Uma reparação. Volta às suas mãos até {repair_by}.",
        "Em qualquer dos casos, a devolução fica por nossa conta. Envio-lhe uma etiqueta já paga, e qualquer caixa serve.",
        "Responda com 1 ou 2, e começo no mesmo dia. Se nenhuma ajudar, talvez porque perdeu a confiança no produto, diga-me. Então falamos de um reembolso.",
      ],
      chat: [
        "O produto não devia ter falhado.[[~ Peço desculpa por isso.]]",
        "A escolha é sua:\n1. Troca, enviada até {ship_by}.\n2. Reparação, de volta às suas mãos até {repair_by}.",
        "A devolução fica por nossa conta. Envie 1 ou 2, e começo hoje. Se preferir o reembolso, diga-me.",
      ],
    },
  },
  "prod.defect.edu": {
    brazil: {
      mail: [
        "Agradeço a descrição tão clara. Comparei com a forma como o produto foi feito para funcionar, e as duas coisas batem. O que você observou está certo, e o caminho até o que você queria não salta aos olhos.",
        "Estes passos devem levar você até lá:\n{steps}",
        "Depois deles, deve acontecer o seguinte: {expect}. Leva poucos minutos.",
        "Se algum passo aparecer diferente aí, pare nele e mande uma foto. Eu sigo a partir desse ponto. Se no fim for mesmo um defeito, trato como defeito.",
        "Prefere fazer isso comigo por telefone? Diga um horário e eu ligo.",
      ],
      chat: [
        "O produto funciona como deve, e o caminho não salta aos olhos.",
        "{steps}",
        "Se algum passo aparecer diferente, mande uma foto. Se no fim for mesmo um defeito, trato como defeito.",
      ],
    },
    portugal: {
      mail: [
        "Agradeço a descrição tão clara. Comparei-a com a forma como o produto foi feito para funcionar, e as duas coisas coincidem. O que observou está certo, e o caminho até ao que queria não salta à vista.",
        "Estes passos devem levar lá:\n{steps}",
        "Depois deles, deve acontecer o seguinte: {expect}. Demora poucos minutos.",
        "Se algum passo lhe aparecer diferente, pare aí e envie-me uma fotografia. Eu sigo a partir desse ponto. Se afinal for mesmo um defeito, trato-o como defeito.",
        "Prefere fazê-lo comigo ao telefone? Diga-me uma hora, e eu ligo.",
      ],
      chat: [
        "O produto funciona como deve, e o caminho não salta à vista.",
        "{steps}",
        "Se algum passo lhe aparecer diferente, envie-me uma foto. Se afinal for mesmo um defeito, trato-o como tal.",
      ],
    },
  },
  "prod.damage.own": {
    brazil: {
      mail: [
        "Abrir um pacote e encontrar o produto quebrado é uma decepção.[[~ Lamento que o seu pedido tenha chegado assim.]]",
        "Já providenciei o seguinte: {replace}. Sai daqui até {ship_by}, sem custo para você, e nesse dia você recebe o código de rastreio.",
        "Reclamar com a transportadora é tarefa minha, não sua. Se ainda tiver a caixa, uma foto me ajuda nisso. O novo envio não depende dela.",
        "Por favor, deixe separado o que chegou danificado e tome cuidado com o que possa cortar ou vazar. Se for preciso recolher, eu aviso e nós pagamos. Prefere o seu dinheiro de volta? Responda hoje e eu faço o reembolso no lugar da troca.",
      ],
      chat: [
        "Não é assim que um pacote deve chegar.[[~ Lamento que o produto tenha quebrado no caminho.]]",
        "Já providenciei o seguinte: {replace}, com saída até {ship_by}, sem custo para você. Da transportadora cuido eu.",
        "Por favor, guarde à parte o que quebrou. Se preferir o dinheiro de volta, é só dizer hoje.",
      ],
    },
    portugal: {
      mail: [
        "Abrir uma encomenda e encontrar o produto partido é uma desilusão.[[~ Lamento que a sua tenha chegado assim.]]",
        "Já tratei do seguinte: {replace}. Sai daqui até {ship_by}, sem custos para si, e nesse dia recebe o número de seguimento.",
        "Reclamar junto da transportadora é tarefa minha, não sua. Se ainda tiver a caixa, uma fotografia ajuda-me nisso. O novo envio não depende dela.",
        "Por favor, ponha de parte o que chegou danificado e tenha cuidado com o que possa cortar ou verter. Se for para recolher, aviso, e pagamos nós. Prefere o seu dinheiro de volta? Responda hoje, e faço antes o reembolso.",
      ],
      chat: [
        "Não é assim que uma encomenda deve chegar.[[~ Lamento que o produto se tenha partido pelo caminho.]]",
        "Já tratei do seguinte: {replace}, com saída até {ship_by}, sem custos para si. Da transportadora trato eu.",
        "Por favor, ponha de parte o que se partiu. Se preferir o dinheiro de volta, diga-me hoje.",
      ],
    },
  },
  "prod.missing.doubt": {
    brazil: {
      mail: [
        "O seu pacote chegou sem {item}, justo quando você contava com isso. Agradeço por me avisar.[[ Estou com o seu pedido {order} aqui à minha frente.]]",
        "Já preparei um novo envio. Sai daqui até {ship_by}, não há nada a pagar, e no mesmo dia você recebe o código de rastreio.",
        "Enquanto isso, pergunto ao depósito como o pacote foi montado, para saber onde ficou o que faltou. Essa verificação é nossa, e o seu envio não depende dela.",
        "Um pequeno favor: às vezes as peças se escondem no material da embalagem. Se aparecer ali, é só me dizer. E se o endereço de entrega mudou, basta responder hoje.",
      ],
      chat: [
        "Agradeço por avisar sobre {item}. Já preparei um novo envio. Sai daqui até {ship_by}, e não há nada a pagar.",
        "Enquanto isso, pergunto ao depósito como o pacote foi montado. Se aparecer no meio da embalagem, é só me dizer.",
      ],
    },
    portugal: {
      mail: [
        "A sua encomenda chegou sem {item}, logo quando contava com isso. Agradeço que me tenha avisado.[[ Tenho a encomenda {order} à minha frente.]]",
        "Já preparei um novo envio. Sai daqui até {ship_by}, não há nada a pagar, e no mesmo dia recebe o número de seguimento.",
        "Entretanto, pergunto ao armazém como foi preparada a caixa, para sabermos onde ficou o que faltou. Essa verificação é nossa, e o envio não depende dela.",
        "Um pequeno favor: às vezes as peças escondem-se no material da embalagem. Se aparecer aí, diga-me. E se a morada de entrega mudou, basta responder hoje.",
      ],
      chat: [
        "Agradeço que me tenha avisado sobre {item}. Já preparei um novo envio. Sai daqui até {ship_by}, e não há nada a pagar.",
        "Entretanto, pergunto ao armazém como foi preparada a caixa. Se aparecer no meio da embalagem, diga-me.",
      ],
    },
  },
  "prod.notasdesc.own": {
    brazil: {
      mail: [
        "Você comparou o que recebeu com a nossa página e tem razão: {difference}. A página é nossa, e o erro também.[[~ Lamento que você tenha escolhido com base nela.]]",
        "Diga, por favor, o que prefere:\n1. Você devolve por nossa conta. Reembolso tudo, e o valor aparece até {see_when}.\n2. Você fica com o produto, e eu reembolso {reduction} do preço.",
        "Responda com 1 ou 2 e eu começo no mesmo dia. Se escolher a primeira, a etiqueta já paga vai com a minha resposta.",
        "[[Graças a você, a página também muda: {improve}. ]]Se você procurava algo como o que dizia a descrição, conte para que é. Vejo o que temos.",
      ],
    },
    portugal: {
      mail: [
        "Comparou o que recebeu com a nossa página e tem razão: {difference}. A página é nossa, e o erro também.[[~ Lamento que tenha escolhido com base nela.]]",
        "Qual prefere?\n1. Devolve o produto por nossa conta. Reembolso tudo, e o valor aparece até {see_when}.\n2. Fica com o produto, e devolvo-lhe {reduction} do preço.",
        "Responda com 1 ou 2, e começo no mesmo dia. Se escolher a primeira, a etiqueta já paga segue com a minha resposta.",
        "[[Graças a si, a página também muda: {improve}. ]]Se procurava algo como o que dizia a descrição, diga-me para que é. Vejo o que temos.",
      ],
    },
  },
  "prod.safety": {
    brazil: {
      mail: [
        "Agradeço por nos avisar. Antes de tudo, espero que você e quem está por perto estejam bem. Se alguém se feriu, procure primeiro um médico; o resto pode esperar.",
        "Por favor, pare de usar o produto. {stop_use}. Se for seguro, guarde o produto e a embalagem, porque ajudam a encontrar a causa.",
        "Hoje mesmo passei o seu relato para {who}. Você terá notícias nossas até {by_when}, e eu continuo sendo o seu contato.",
        "Se puder, informe o número de lote ou de série e quando aconteceu. Uma foto também ajuda. Nada disso é condição para o nosso apoio.",
      ],
      phone: [
        "Antes de tudo: está todo mundo bem? Alguém se feriu?",
        "(Se sim: primeiro um médico ou o número de emergência. O resto pode esperar.)",
        "Por favor, pare de usar o produto. {stop_use}. Se for seguro, guarde o produto e a embalagem.",
        "Hoje mesmo o seu relato vai para {who}. Você terá notícias nossas até {by_when}, e eu continuo sendo o seu contato.",
        "(Anotar o que aconteceu, quando, e o número do lote, se a pessoa tiver. Não opinar sobre a causa.)",
      ],
    },
    portugal: {
      mail: [
        "Agradeço o seu aviso. Antes de mais, espero que esteja bem, assim como quem está à sua volta. Se alguém se magoou, procure primeiro um médico; o resto pode esperar.",
        "Por favor, deixe de usar o produto. {stop_use}. Se for seguro, guarde o produto e a embalagem, porque ajudam a encontrar a causa.",
        "O seu relato está desde hoje com {who}. Terá notícias nossas até {by_when}, e eu continuo a ser o seu contacto.",
        "Se puder, indique o número de lote ou de série e quando aconteceu. Uma fotografia também ajuda. Nada disto é condição para o nosso apoio.",
      ],
      phone: [
        "Antes de mais: estão todos bem? Alguém se magoou?",
        "(Se sim: primeiro um médico ou o número de emergência. O resto pode esperar.)",
        "Por favor, deixe de usar o produto. {stop_use}. Se for seguro, guarde o produto e a embalagem.",
        "Ainda hoje o seu relato fica com {who}. Terá notícias nossas até {by_when}, e eu continuo a ser o seu contacto.",
        "(Anotar o que aconteceu, quando, e o número do lote, se a pessoa o tiver. Não opinar sobre a causa.)",
      ],
    },
  },
};

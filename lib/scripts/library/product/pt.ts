/** The Portuguese words of the product replies, Brazil and Portugal side by side; greeting and sign-off come from `frame.ts`. */
import type { PortugueseTexts } from "../../assemble";

export const PORTUGUESE: PortugueseTexts = {
  "prod.defect.own": {
    brazil: {
      mail: [
        "Algo que para de funcionar assim não vale o que você pagou.[[~ Peço desculpas por essa falha.]][[ Está tudo anotado no seu pedido {order}.]]",
        "Vou resolver, e você escolhe como:\n1. Uma troca. Sai daqui até {ship_by}.\n2. Um conserto. Fica pronto e volta para você até {repair_by}.",
        "Nos dois casos, a devolução é por nossa conta. Envio uma etiqueta já paga, e qualquer caixa serve.",
        "Responda com 1 ou 2 e eu começo no mesmo dia. Se nenhuma das duas ajudar, talvez porque a confiança se perdeu, é só me dizer. Aí falamos de reembolso.",
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
  },
  "prod.safety": {
    brazil: {
      mail: [
        "Agradeço por nos avisar. Antes de tudo, espero que você e quem está por perto estejam bem. Se alguém se feriu, procure primeiro um médico; o resto pode esperar.",
        "Por favor, pare de usar o produto. {stop_use}. Se for seguro, guarde o produto e a embalagem, porque ajudam a encontrar a causa.",
        "Hoje mesmo passei o seu relato para {who}. Você terá notícias nossas até {by_when}, e eu continuo sendo o seu contato.",
        "Se puder, informe o número de lote ou de série e quando aconteceu. Uma foto também ajuda. Nada disso é condição para o nosso apoio.",
      ],
    },
  },
};

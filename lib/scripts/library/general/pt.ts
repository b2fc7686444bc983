/** The Portuguese words of the general replies, Brazil and Portugal side by side; greeting and sign-off come from `frame.ts`. */
import type { PortugueseTexts } from "../../assemble";

export const PORTUGUESE: PortugueseTexts = {
  "gen.ack.recap": {
    brazil: {
      mail: [
        "[[{feeling} ]]Você nos escreveu sobre {what_happened} e, antes de qualquer passo, quero confirmar se entendi bem.",
        "A partir de agora, quem cuida do seu caso sou eu. Já estou conferindo os nossos registros, então ninguém vai pedir que você explique tudo de novo. Você terá notícias minhas até {by_when}. Nesse dia eu escrevo, mesmo que ainda falte alguma resposta.",
        "Se deixei passar algo, ou se algo mudou desde a sua mensagem, é só responder aqui: a mensagem chega direto a mim.[[ O número do seu atendimento é {ref}.]]",
      ],
    },
  },
  "gen.ack.angry": {
    brazil: {
      mail: [
        "Li tudo o que você escreveu sobre {what_happened}. Entendo que você espere uma solução, e não mais uma resposta pronta.",
        "[[Vejo também o que isso custou a você: {impact}. ]]Por isso já dei o primeiro passo: {first_step}.",
        "Você terá notícias minhas até {by_when}: uma resposta ou, se for preciso mais tempo, o motivo exato. Eu cuido do seu caso pessoalmente e continuo com ele até ficar resolvido. Ninguém vai pedir que você comece do zero.",
        "Prefere conversar? Responda com um telefone e um horário bom para você, e eu faço a ligação.",
      ],
    },
  },
  "gen.ack.second": {
    brazil: {
      mail: [
        "Você já nos escreveu mais de uma vez sobre {what_happened}[[; a primeira, em {first_date}]]. A solução deveria ter chegado antes desta mensagem.[[~ Lamento que tenha sido necessário insistir.]]",
        "Há duas coisas a corrigir: o problema em si e a espera que causamos. A partir de hoje, cuido do seu caso pessoalmente. Estou com todo o histórico à minha frente, então não será preciso repetir nada.",
        "Até {by_when} você terá a minha decisão por escrito. Se nesse dia ainda faltar alguma informação, eu digo qual é e o que estou fazendo para consegui-la.",
        "Responda a esta mensagem quando quiser. Ela chega direto a mim.",
      ],
    },
  },
  "gen.vuln": {
    brazil: {
      mail: [
        "Agradeço a confiança de me contar o que você está vivendo. Li a sua mensagem com atenção e vou tratar o assunto com discrição.",
        "Quero que isto pese o menos possível para você. Já providenciei o seguinte: {adjust}. Por hoje, nada mais depende de você.",
        "Vou acompanhar de perto {topic} e escrevo até {by_when} com um único próximo passo, claro e simples. Continuo sendo o seu contato o tempo todo, para que você fale sempre com a mesma pessoa.",
        "Como você prefere receber notícias: por mensagem, por telefone ou por meio de alguém da sua confiança? Você também pode pedir que eu espere. O que você escolher está bem.",
      ],
    },
  },
  "gen.ask.open": {
    brazil: {
      mail: [
        "Agradeço por nos escrever sobre {topic}. Quero acertar de primeira, e você sabe o que aconteceu melhor do que os nossos registros.",
        "Você me ajuda com isto?\n– {q1}[[\n– {q2}]]",
        "A sua resposta me mostra onde olhar primeiro, para você não perder tempo por um caminho errado. Uma ou duas linhas bastam. Se for mais fácil, uma foto ou uma captura de tela também serve.",
        "Enquanto isso, sigo em frente com o que você já enviou, e a sua resposta chega direto a mim.[[ De todo modo, você terá notícias minhas até {by_when}.]]",
      ],
    },
  },
  "gen.ask.evidence": {
    brazil: {
      mail: [
        "Agradeço por me contar o que aconteceu. Já estou trabalhando na sua mensagem sobre {what_happened} com o que você enviou.",
        "Uma coisa me ajudaria a ir mais rápido: {evidence}. Se estiver à mão, responda a esta mensagem com o arquivo em anexo.",
        "Se não tiver, tudo bem. É só me dizer em uma linha que eu sigo sem isso. O seu caso não perde o lugar na fila.",
        "Por favor, não envie números de cartão nem senhas; aqui isso nunca é necessário.[[ Você terá notícias minhas até {by_when}, com ou sem anexo.]]",
        "Agradeço a sua ajuda. Vou ler pessoalmente o que você enviar.",
      ],
    },
  },
  "gen.upd.know-did-next": {
    brazil: {
      mail: [
        "Algumas linhas sobre {topic}, para que você nem precise perguntar.",
        "O que eu sei: {know}.\nO que já fiz: {did}.\nO que vem agora: {next}.",
        "Escrevo de novo até {by_when}, mesmo que não haja novidade nesse dia. Até lá, nada depende de você.",
        "Se algo mudar do seu lado, ou se alguma data ficar urgente, responda aqui e eu levo isso em conta. Sei que esperar cansa. O seu caso continua aberto na minha mesa até ficar resolvido.",
      ],
    },
  },
  "gen.upd.late": {
    brazil: {
      mail: [
        "Você deveria ter recebido notícias sobre {topic} até {promised}. Esse dia passou sem uma mensagem nossa[[~, e peço desculpas pela espera]].",
        "O que aconteceu foi o seguinte: {cause}. Isso explica o atraso. Não justifica o silêncio, porque eu podia ter avisado.",
        "A nova data é {new_when}. Nesse dia eu escrevo, esteja o assunto como estiver. Se eu souber de algo antes, você também saberá.",
        "O atraso está causando algum problema que não vejo daqui, como um pagamento ou um prazo? É só me contar, que eu começo por aí.",
      ],
    },
  },
  "gen.answer.question": {
    brazil: {
      mail: [
        "Agradeço a sua mensagem sobre {topic}. Verifiquei para você, e a resposta é esta.",
        "{answer}",
        "Espero que seja o que você procurava. Se a dúvida era outra, ou se alguma tela aparecer diferente para você, responda a esta mensagem e vemos isso passo a passo. Uma captura de tela ajuda quando algo é difícil de descrever.",
        "Se surgir outra pergunta no caminho, pode mandar por aqui também. Vai ser um prazer responder.",
      ],
    },
  },
  "gen.off.two": {
    brazil: {
      mail: [
        "Revisei {topic} do começo ao fim. Posso resolver de duas formas, e a escolha é sua.",
        "1. {opt_a}[[, até {when_a}]]\n2. {opt_b}[[, até {when_b}]]",
        "Responda com 1 ou 2 e eu começo no mesmo dia. Depois você recebe uma confirmação minha com os detalhes, para ter tudo por escrito.",
        "Nenhuma das duas é bem o que você esperava? Diga o que seria melhor para você. Não posso prometer de antemão. Você terá uma resposta clara sobre o que é possível.",
      ],
    },
  },
  "gen.off.goodwill": {
    brazil: {
      mail: [
        "Agradeço a franqueza com que você nos falou sobre {topic}. Revisei tudo mais uma vez e gostaria de compensar o incômodo.",
        "A minha oferta é esta: {gesture}. Não há formulário para preencher. Responda com um sim e eu deixo tudo pronto hoje.[[ Você pode usar até {use_by}.]]",
        "Para deixar claro desde o início: é um gesto único, e as condições combinadas continuam as mesmas. Ofereço porque este assunto tomou um tempo que você queria usar de outra forma.",
        "Ficou mais alguma coisa pendente? É só me contar. Prefiro saber agora, com o seu caso aberto à minha frente.",
      ],
    },
  },
  "gen.dec.firm": {
    brazil: {
      mail: [
        "Analisei com atenção {topic}. Você merece uma resposta clara, com os motivos.",
        "Isto é o que apurei: {facts}. E isto é o que combinamos: {clause}. Com esses dados, não me é possível conceder o que você pediu. Sei que não é a resposta que você esperava.",
        "O que posso fazer é o seguinte: {can_do}. Uma resposta curta basta, e eu coloco isso em andamento no mesmo dia.",
        "Você também pode pedir a revisão da minha decisão: {review}. Se houver um documento ou uma data que eu não tenha visto, envie. Será lido sem ideia formada.",
        "Se alguma parte não ficou clara, pergunte e eu explico.",
      ],
    },
  },
  "gen.dec.partial-yes": {
    brazil: {
      mail: [
        "Analisei {topic}, e há uma parte em que posso dizer sim.",
        "O que posso fazer é {can_do}. Já está tudo pronto; uma resposta curta sua basta para eu seguir em frente.",
        "O que não posso fazer é {cannot}. O motivo é este: {reason}. Digo isso abertamente, porque não quero que você fique esperando algo que não virá.",
        "Talvez exista outro caminho para chegar mais perto do que você tinha em mente. O que mais importa para você aqui: o dinheiro, o tempo ou outra coisa? É só me dizer, que eu vejo o que é possível.",
      ],
    },
  },
  "gen.res.done": {
    brazil: {
      mail: [
        "Você nos escreveu sobre {what_happened}. O assunto está resolvido, e quero contar exatamente o que foi feito.",
        "O que fiz: {done}.[[ O que isso significa para você: {answers}.]] Você poderá ver o resultado até {see_when}.",
        "Se nessa data ainda não aparecer, responda a esta mensagem e eu verifico no mesmo dia. Você pode guardar esta mensagem como confirmação por escrito[[, com o protocolo {ref}]].",
        "Agradeço por nos avisar e pela paciência enquanto eu resolvia. Se algo estiver diferente do que descrevo aqui, quero saber.",
      ],
    },
  },
  "gen.call.invite": {
    brazil: {
      mail: [
        "Há bastante a dizer sobre {topic}, e por escrito tudo fica mais lento. Gostaria de conversar com você[[ por cerca de {length}]].",
        "Algum destes horários é bom para você?\n– {slot1}\n– {slot2}",
        "Responda com o que preferir e o número para o qual devo ligar. Outro horário também serve. Vou estar com o seu caso aberto à minha frente, e você pode começar por onde quiser.",
        "Depois eu coloco por escrito o que combinarmos, quem faz o quê e até quando, e envio no mesmo dia. E se você preferir continuar por escrito, está ótimo também. Seguimos por aqui.",
      ],
    },
  },
  "gen.esc.customer": {
    brazil: {
      mail: [
        "O que você conta sobre {topic} pede alguém com mais poder de decisão do que eu. Por isso o seu caso agora está com {who}[[, porque {why}]].",
        "Não será preciso contar tudo de novo. Entreguei as suas mensagens, as datas e tudo o que já foi tentado.",
        "Você terá uma resposta até {by_when}. Se essa data correr risco, quem avisa sou eu, antes do prazo e não depois.",
        "Para todo o resto, continuo sendo o seu contato. Responda a esta mensagem como até agora e ela chega a mim. Se quiser falar com a pessoa que decide, diga qual horário é bom e eu organizo.",
      ],
    },
  },
  "gen.fup.check": {
    brazil: {
      mail: [
        "Há pouco tempo você nos escreveu sobre {topic}. Isto é o que fiz: {done}. Pelos nossos registros, está concluído. Quem sabe se deu certo é você.",
        "Por isso, uma única pergunta: está tudo como deveria estar agora?",
        "Se estiver, uma palavra basta e eu encerro o caso de consciência tranquila.",
        "Se não, diga o que ainda falta. Retomo hoje, de onde paramos, sem que você repita nada. O que o nosso sistema mostra e o que chega até você nem sempre são a mesma coisa, e é por isso que pergunto.",
      ],
    },
  },
  "gen.fup.noanswer": {
    brazil: {
      mail: [
        "Não tive mais notícias suas sobre {topic}, e está tudo bem. Talvez já esteja resolvido, ou outras coisas vieram primeiro.",
        "Para não encher a sua caixa de entrada, por enquanto deixo o caso em repouso.",
        "Nada se perde. Tudo o que você me enviou fica guardado. Ao responder a esta mensagem, o caso se abre de novo[[ com o mesmo protocolo, {ref}]], e eu continuo de onde paramos. Não é preciso abrir outra solicitação.",
        "Se está resolvido, fico feliz. Se algo continua em aberto, diga em uma linha o que falta, que eu sigo daí.",
      ],
    },
  },
  "gen.dept.ask": {
    brazil: {
      mail: [
        "Olá[[, {department}]],",
        "Tenho um caso aberto sobre {topic}[[ (chamado {ref})]], e os registros que decidem o assunto estão com a equipe de vocês.",
        "O que nos contaram: {what_happened}.[[\nO que já sabemos: {history}.]]",
        "Os registros que procuro: {records}.\nO que eu gostaria de saber: {questions}",
        "Agradeço uma resposta até {by_when}, porque nesse dia envio a minha resposta. Se algum registro não existir, me avisem também. Isso já é uma resposta e nos poupa uma segunda rodada.",
        "Agradeço desde já,\n{agent}",
      ],
    },
  },
  "gen.fup.feedback": {
    brazil: {
      mail: [
        "O seu caso sobre {topic} está encerrado do nosso lado. Antes de arquivar, gostaria de aprender com ele.",
        "Posso fazer uma pergunta? Do seu ponto de vista, qual é a coisa que mais deveríamos ter feito de outra forma?",
        "Não há formulário nem nota. Uma frase basta, e pode ser direta. Eu leio pessoalmente e levo às pessoas responsáveis por essa parte.",
        "Se preferir não responder, tudo bem, e nada depende disso. Se o problema voltar, responda a esta mensagem e ela chega a mim.",
      ],
    },
  },
  "gen.off.partial": {
    brazil: {
      mail: [
        "Analisei {topic} pelos dois lados. Os nossos registros deixam uma parte em aberto, e não quero que ela se resolva só às suas custas.",
        "Por isso gostaria de devolver {share} a você. O cálculo foi este: {basis}.",
        "Se você concordar, uma resposta curta basta. Começo no mesmo dia, e você recebe a minha confirmação por escrito.",
        "Se você vê isso de outra forma, diga por quê. Uma data, uma mensagem ou uma foto que eu não conheça pode mudar a conta, e refazemos o cálculo. Você não perde nada em perguntar.",
      ],
    },
  },
  "gen.res.cause": {
    brazil: {
      mail: [
        "Talvez você se pergunte como isso pôde acontecer. Segui {topic} até a origem, e você tem direito a uma resposta clara.",
        "A causa: {cause}. Cabia a nós evitar[[~, e lamento que tenha chegado a você antes de percebermos]].",
        "O que muda a partir de agora: {prevent}. Não posso descartar todos os erros, e este em particular deve ser notado antes de sair daqui.",
        "Se você vir algum sinal disso de novo, mande uma linha. Não será preciso explicar o histórico, porque ele está comigo. Agradeço por nos avisar. A sua mensagem nos levou à causa.",
      ],
    },
  },
  "gen.bound.abuse": {
    brazil: {
      mail: [
        "Vejo o quanto {topic} incomodou você, e quero chegar com você a uma solução.",
        "O que posso fazer agora é o seguinte: {can_help}. Você terá notícias minhas sobre isso até {by_when}.",
        "Tenho um único pedido. Algumas palavras da sua última mensagem foram dirigidas a pessoas que trabalham aqui. Por favor, deixe essas palavras de fora. Leio pessoalmente cada mensagem e avanço melhor com os fatos: o que aconteceu, quando e o que resolveria.",
        "Se preferir falar com outra pessoa, é só me dizer, que eu organizo. O seu caso segue em frente de todo modo, e a minha ajuda também.",
      ],
    },
  },
};

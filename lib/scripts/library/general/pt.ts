/** The Portuguese words of the general replies, Brazil and Portugal side by side; greeting and sign-off come from `frame.ts`. */
import type { PortugueseTexts } from "../../assemble";

export const PORTUGUESE: PortugueseTexts = {
  "gen.ack.recap": {
    brazil: {
      mail: [
        "[[{feeling} ]]A sua mensagem é sobre {what_happened}. Antes de qualquer passo, quero confirmar se entendi bem.",
        "A partir de agora, quem cuida do seu caso sou eu. Já estou conferindo os nossos registros, então ninguém vai pedir que você explique tudo de novo. Você terá notícias minhas até {by_when}. Nesse dia eu escrevo, mesmo que ainda falte alguma resposta.",
        "Se deixei passar algo, ou se algo mudou desde a sua mensagem, é só responder aqui: a mensagem chega direto a mim.[[ O número do seu atendimento é {ref}.]]",
      ],
      chat: [
        "Agradeço por avisar. Você nos escreveu sobre {what_happened}, e a partir de agora quem cuida disso sou eu.",
        "Já estou conferindo os nossos registros, então não é preciso repetir nada. Dou notícias até {by_when}, mesmo que ainda falte alguma resposta.",
      ],
    },
    portugal: {
      mail: [
        "[[{feeling} ]]A sua mensagem é sobre {what_happened}. Antes de avançar, quero confirmar se percebi bem.",
        "A partir de agora, sou eu quem trata do seu caso. Já estou a ver os nossos registos, por isso ninguém lhe vai pedir que explique tudo outra vez. Terá notícias minhas até {by_when}. Nesse dia escrevo-lhe, mesmo que ainda me falte alguma resposta.",
        "Se me escapou alguma coisa, ou se algo mudou desde a sua mensagem, basta responder aqui: a resposta chega-me diretamente.[[ A referência do seu caso é {ref}.]]",
      ],
      chat: [
        "Agradeço o seu aviso. Escreveu-nos sobre {what_happened}, e a partir de agora sou eu quem trata disso.",
        "Já estou a ver os nossos registos, por isso não é preciso repetir nada. Dou-lhe notícias até {by_when}, mesmo que ainda falte alguma resposta.",
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
      chat: [
        "Li tudo o que você escreveu sobre {what_happened}. Entendo que você espere uma solução, e não outra resposta pronta.",
        "Já dei o primeiro passo: {first_step}. Até {by_when}, você recebe a resposta ou o motivo exato da demora.",
      ],
    },
    portugal: {
      mail: [
        "Li tudo o que nos escreveu sobre {what_happened}. Compreendo que espere uma solução, e não mais uma resposta automática.",
        "[[Vejo também o que isto lhe custou: {impact}. ]]Por isso já dei um primeiro passo: {first_step}.",
        "Terá notícias minhas até {by_when}: uma resposta ou, se for preciso mais tempo, o motivo exato. Sou eu quem acompanha o seu caso, e fico com ele até estar resolvido. Ninguém lhe vai pedir que comece do princípio.",
        "Prefere falar? Responda com um número de telefone e uma hora que lhe dê jeito, e eu ligo.",
      ],
      chat: [
        "Li tudo o que nos escreveu sobre {what_happened}. Compreendo que espere uma solução, e não mais uma resposta automática.",
        "Já dei um primeiro passo: {first_step}. Até {by_when}, terá a resposta ou, se demorar mais, o motivo exato.",
      ],
    },
  },
  "gen.ack.holiday": {
    brazil: {
      mail: [
        "A sua mensagem sobre {topic} chegou bem. Ela veio em dias em que a nossa equipe não trabalha, e quero deixar claro quando você terá uma resposta.",
        "A nossa volta está marcada para {reopen}. Nesse dia leio o que você enviou e escrevo para você, mesmo que o assunto em si leve mais tempo.",
        "[[Se não der para esperar até lá, há um contato direto: {direct}. ]]Não é preciso escrever de novo. Uma mensagem basta, e ela não perde o lugar na fila.",
        "Alguma coisa depende disso antes da nossa volta, como um pagamento prestes a sair ou uma entrega a caminho? Responda aqui e diga em uma linha o que é. Essas linhas são as primeiras que eu leio.",
      ],
    },
    portugal: {
      mail: [
        "A sua mensagem sobre {topic} chegou bem. Apanhou-nos em dias em que a equipa não trabalha, e prefiro dizer-lhe com clareza quando terá resposta.",
        "O nosso regresso está marcado para {reopen}. Nesse dia leio o que nos enviou e escrevo-lhe, mesmo que o assunto em si demore mais.",
        "[[Se não puder esperar até lá, há um contacto direto: {direct}. ]]Não é preciso escrever outra vez. Basta uma mensagem, e ela não perde o lugar.",
        "Há alguma coisa que dependa disto antes de voltarmos, como um pagamento prestes a sair ou uma entrega a caminho? Responda aqui e diga-me numa linha o que é. São essas linhas que leio primeiro.",
      ],
    },
  },
  "gen.ack.second": {
    brazil: {
      mail: [
        "Você já nos escreveu mais de uma vez sobre {what_happened}[[; a primeira, em {first_date}]]. A solução deveria ter chegado antes desta mensagem.[[~ Lamento que tenha sido necessário insistir.]]",
        "Há duas coisas a corrigir: o problema em si e a espera que causamos. A partir de hoje, cuido do seu caso pessoalmente. Estou com todo o histórico à minha frente, então não será preciso repetir nada.",
        "Até {by_when}, você terá a minha decisão por escrito. Se nesse dia ainda faltar alguma informação, eu digo qual é e o que estou fazendo para consegui-la.",
        "Responda a esta mensagem quando quiser. Ela chega direto a mim.",
      ],
    },
    portugal: {
      mail: [
        "Já nos escreveu mais do que uma vez sobre {what_happened}[[; a primeira, a {first_date}]]. A solução devia ter chegado antes desta mensagem.[[~ Lamento que tenha sido preciso insistir.]]",
        "Há duas coisas a corrigir: o problema em si e a espera que causámos. A partir de hoje, o seu caso está comigo. Tenho todo o histórico à minha frente, por isso não é preciso repetir nada.",
        "Até {by_when}, terá a minha decisão por escrito. Se nesse dia ainda faltar alguma informação, digo-lhe qual é e o que estou a fazer para a obter.",
        "Responda a esta mensagem quando quiser. Chega-me diretamente.",
      ],
    },
  },
  "gen.vuln": {
    brazil: {
      mail: [
        "Agradeço a confiança de me contar o que você está vivendo. Li a sua mensagem com atenção e vou tratar o assunto com discrição.",
        "Quero que isto pese o menos possível para você. Já providenciei o seguinte: {adjust}. Por hoje, não é preciso fazer mais nada.",
        "Vou acompanhar de perto {topic} e escrevo até {by_when}, com um único próximo passo, claro e simples. Continuo sendo o seu contato o tempo todo, para que você fale sempre com a mesma pessoa.",
        "Como você prefere receber notícias: por mensagem, por telefone ou por meio de alguém da sua confiança? Você também pode pedir que eu espere. Fica como você preferir.",
      ],
      chat: [
        "Agradeço a confiança. Vou tratar o assunto com discrição.",
        "Já providenciei o seguinte: {adjust}. Por hoje, não é preciso fazer mais nada.",
        "Dou notícias até {by_when}, com um só passo, claro e simples. Prefere uma ligação, ou incluir alguém da sua confiança?",
      ],
      phone: [
        "Agradeço por me contar. Temos todo o tempo de que você precisar. (Falar devagar. Deixar pausas.)",
        "Agora é um bom momento, ou prefere que eu ligue outro dia?",
        "Já providenciei o seguinte: {adjust}.",
        "Vamos por partes, e eu deixo tudo por escrito para você. O próximo passo é meu, até {by_when}.",
        "Ajudaria ter ao seu lado alguém da sua confiança? (Não pedir dados de saúde nem de dinheiro que não sejam necessários.)",
      ],
    },
    portugal: {
      mail: [
        "Agradeço a confiança de me contar o que está a viver. Li a sua mensagem com atenção e vou tratar o assunto com discrição.",
        "Quero que isto lhe pese o menos possível. Já tratei do seguinte: {adjust}. Por hoje, não é preciso fazer mais nada.",
        "Vou acompanhar de perto {topic} e escrevo-lhe até {by_when}, com um único passo, claro e simples. Continuo a ser o seu contacto, para que fale sempre com a mesma pessoa.",
        "Como prefere receber notícias: por mensagem, por telefone ou através de alguém da sua confiança? Também pode pedir-me que espere. Fica como preferir.",
      ],
      chat: [
        "Agradeço a confiança. Vou tratar o assunto com discrição.",
        "Já tratei do seguinte: {adjust}. Por hoje, não é preciso fazer mais nada.",
        "Dou-lhe notícias até {by_when}, com um só passo, claro e simples. Prefere uma chamada, ou incluir alguém da sua confiança?",
      ],
      phone: [
        "Agradeço que me tenha contado. Temos todo o tempo que for preciso. (Falar devagar. Deixar pausas.)",
        "Agora é boa altura, ou prefere que ligue noutro dia?",
        "Já tratei do seguinte: {adjust}.",
        "Vamos por partes, e eu deixo-lhe tudo por escrito. O próximo passo é meu, até {by_when}.",
        "Ajudava ter consigo alguém da sua confiança? (Não pedir dados de saúde nem de dinheiro que não façam falta.)",
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
      chat: [
        "Agradeço a mensagem. Quero acertar de primeira. Você me ajuda com isto?\n– {q1}[[\n– {q2}]]",
        "Uma ou duas linhas bastam, e uma captura de tela também serve. Enquanto isso, sigo com o que já tenho.",
      ],
      phone: [
        "Primeiro quero ouvir você. O que aconteceu, nas suas palavras?",
        "(Deixar terminar. Anotar as palavras que a pessoa usa.)",
        "Agradeço. Isto me mostra onde olhar primeiro: {q1}[[ E depois: {q2}]]",
        "O que você gostaria de conseguir no final?",
        "Há mais alguma coisa que eu deva saber antes de começar?",
      ],
    },
    portugal: {
      mail: [
        "Agradeço a sua mensagem sobre {topic}. Quero acertar à primeira, e o que me contar vale mais do que os nossos registos.",
        "Pode ajudar-me com isto?\n– {q1}[[\n– {q2}]]",
        "A sua resposta diz-me onde procurar primeiro, para não lhe fazer perder tempo por um caminho errado. Bastam uma ou duas linhas. Se for mais fácil, uma fotografia ou uma captura de ecrã também serve.",
        "Entretanto, continuo a trabalhar com o que já enviou, e a sua resposta chega-me diretamente.[[ Em todo o caso, terá notícias minhas até {by_when}.]]",
      ],
      chat: [
        "Agradeço a mensagem. Quero acertar à primeira. Pode ajudar-me com isto?\n– {q1}[[\n– {q2}]]",
        "Bastam uma ou duas linhas, e uma captura de ecrã também serve. Entretanto, continuo com o que já tenho.",
      ],
      phone: [
        "Primeiro gostava que me contasse. O que aconteceu, pelas suas palavras?",
        "(Deixar terminar. Anotar as palavras que a pessoa usa.)",
        "Agradeço. Isto diz-me onde procurar primeiro: {q1}[[ E depois: {q2}]]",
        "O que gostava de conseguir no final?",
        "Há mais alguma coisa que eu deva saber antes de começar?",
      ],
    },
  },
  "gen.ask.evidence": {
    brazil: {
      mail: [
        "Agradeço por me contar o que aconteceu. Com o que você enviou, já estou trabalhando na sua mensagem sobre {what_happened}.",
        "Uma coisa me ajudaria a ir mais rápido: {evidence}. Se estiver à mão, responda a esta mensagem com o arquivo em anexo.",
        "Se não tiver, tudo bem. É só me dizer em uma linha que eu sigo sem isso. O seu caso não perde o lugar na fila.",
        "Por favor, não envie números de cartão nem senhas; aqui isso nunca é necessário.[[ Você terá notícias minhas até {by_when}, com ou sem anexo.]]",
        "Agradeço a sua ajuda. Vou ler pessoalmente o que você enviar.",
      ],
      chat: [
        "Já estou trabalhando nisso com o que você enviou. Uma coisa me ajudaria a ir mais rápido: {evidence}.",
        "Se estiver à mão, mande por aqui, sem número de cartão nem senha. Se não tiver, é só dizer, que eu sigo sem isso.",
      ],
    },
    portugal: {
      mail: [
        "Agradeço que me tenha contado o que aconteceu. Com o que nos enviou, já estou a tratar da sua mensagem sobre {what_happened}.",
        "Há uma coisa que me ajudaria a avançar mais depressa: {evidence}. Se tiver isso à mão, responda a esta mensagem com o ficheiro em anexo.",
        "Se não tiver, não faz mal. Diga-me numa linha, e avanço sem isso. O seu caso não perde o lugar.",
        "Por favor, não envie números de cartão nem palavras-passe; aqui nunca são precisos.[[ Terá notícias minhas até {by_when}, com ou sem anexo.]]",
        "Agradeço a sua ajuda. O que enviar será lido por mim.",
      ],
      chat: [
        "Já estou a tratar disto com o que nos enviou. Há uma coisa que me ajudaria a avançar mais depressa: {evidence}.",
        "Se tiver isso à mão, envie por aqui, sem números de cartão nem palavras-passe. Se não tiver, diga-me, e avanço na mesma.",
      ],
    },
  },
  "gen.ask.confirm": {
    brazil: {
      chat: [
        "Antes de continuar, repasso o que entendi: {recap}.",
        "É isso, ou falta alguma coisa? Corrija com as suas palavras, por favor. Assim não seguimos por um caminho errado.",
      ],
      phone: [
        "Vou repetir o que entendi, para você poder me corrigir.",
        "O que entendi: {recap}.",
        "É isso? (Esperar. Trocar as palavras que a pessoa quiser trocar e dizer de novo.)",
        "Certo. É com isso que eu trabalho daqui em diante.",
      ],
    },
    portugal: {
      chat: [
        "Antes de continuar, digo-lhe o que percebi: {recap}.",
        "É isto, ou falta alguma coisa? Corrija-me pelas suas palavras, por favor. Assim não seguimos por um caminho errado.",
      ],
      phone: [
        "Vou repetir o que percebi, para que me possa corrigir.",
        "O que percebi: {recap}.",
        "É isto? (Esperar. Trocar as palavras que a pessoa quiser trocar e dizer outra vez.)",
        "Muito bem. É com isto que trabalho daqui em diante.",
      ],
    },
  },
  "gen.upd.know-did-next": {
    brazil: {
      mail: [
        "Algumas linhas sobre {topic}, para que você nem precise perguntar.",
        "O que eu sei: {know}.\nO que já fiz: {did}.\nO que vem agora: {next}.",
        "Escrevo de novo até {by_when}, mesmo que não haja novidade nesse dia. Até lá, não é preciso fazer nada.",
        "Se algo mudar do seu lado, ou se alguma data ficar urgente, responda aqui e eu levo isso em conta. Sei que esperar cansa. O seu caso continua aberto na minha mesa até ficar resolvido.",
      ],
      chat: [
        "Uma atualização rápida. O que sabemos até aqui: {know}.\n– Feito: {did}\n– A seguir: {next}",
        "Escrevo de novo até {by_when}, com ou sem novidade.",
      ],
    },
    portugal: {
      mail: [
        "Umas linhas sobre {topic}, para que não seja preciso perguntar.",
        "O que sei: {know}.\nO que já fiz: {did}.\nO que se segue: {next}.",
        "Volto a escrever-lhe até {by_when}, mesmo que nesse dia não haja novidades. Até lá, não é preciso fazer nada.",
        "Se algo mudar do seu lado, ou se alguma data se tornar urgente, responda aqui, e tenho isso em conta. Sei que esperar cansa. O seu caso fica aberto na minha secretária até estar resolvido.",
      ],
      chat: [
        "Um ponto da situação. O que sabemos até aqui: {know}.\n– Feito: {did}\n– A seguir: {next}",
        "Volto a escrever até {by_when}, com ou sem novidades.",
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
      chat: [
        "Você deveria ter recebido notícias minhas até {promised}, e esse dia passou sem uma mensagem.[[~ Peço desculpas pela espera.]]",
        "O que aconteceu: {cause}. A nova data é {new_when}. Nesse dia eu escrevo, esteja o assunto como estiver.",
      ],
    },
    portugal: {
      mail: [
        "Devia ter recebido notícias sobre {topic} até {promised}. Esse dia passou sem uma palavra nossa[[~, e peço desculpa pela espera]].",
        "O que aconteceu foi isto: {cause}. Explica o atraso. Não justifica o silêncio, porque eu podia ter avisado.",
        "A nova data é {new_when}. Nesse dia escrevo-lhe, esteja o assunto como estiver. Se souber alguma coisa antes, digo-lhe.",
        "O atraso está a causar-lhe algum problema que não vejo daqui, como um pagamento ou um prazo? Diga-me, e começo por aí.",
      ],
      chat: [
        "Devia ter recebido notícias minhas até {promised}, e esse dia passou sem uma palavra.[[~ Peço desculpa pela espera.]]",
        "O que aconteceu: {cause}. A nova data é {new_when}. Nesse dia escrevo-lhe, esteja o assunto como estiver.",
      ],
    },
  },
  "gen.upd.waiting-dept": {
    brazil: {
      mail: [
        "O seu caso sobre {topic} depende de uma única resposta, e quero que você saiba de quem ela vem.",
        "Consultei {other_team} para saber o seguinte: {asked}. É essa equipe que tem os registros que eu não vejo daqui.",
        "Escrevo para você até {by_when}. Se até lá ainda não houver resposta, conto exatamente isso, e o que faço em seguida para conseguir a resposta.",
        "Enquanto isso, todo o resto segue em frente. Não é preciso ligar para ninguém nem repassar nada, porque essa parte é minha. Algo mudou do seu lado desde a última mensagem? Conte aqui, e eu acrescento à minha pergunta.",
      ],
    },
    portugal: {
      mail: [
        "O seu caso sobre {topic} depende de uma única resposta, e quero que saiba de quem ela vem.",
        "Contactei {other_team} para saber o seguinte: {asked}. É essa equipa que tem os registos que eu não vejo daqui.",
        "Escrevo-lhe até {by_when}. Se até lá ainda não tiver resposta, digo-lhe isso mesmo, e o que faço a seguir para a conseguir.",
        "Entretanto, tudo o resto avança. Não é preciso ligar a ninguém nem passar recados, porque essa parte é minha. Mudou alguma coisa do seu lado desde a última mensagem? Diga-me aqui, e acrescento à minha pergunta.",
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
    portugal: {
      mail: [
        "Agradeço a sua mensagem sobre {topic}. Fui ver, e a resposta é esta.",
        "{answer}",
        "Espero que seja o que procurava. Se a dúvida era outra, ou se algum ecrã lhe aparecer diferente, responda a esta mensagem, e vemos isso passo a passo. Uma captura de ecrã ajuda quando algo é difícil de descrever.",
        "Se pelo caminho surgir outra pergunta, pode fazê-la aqui também. Terei todo o gosto em responder.",
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
      chat: [
        "Revisei tudo, e há duas formas de resolver:\n1. {opt_a}[[, até {when_a}]]\n2. {opt_b}[[, até {when_b}]]",
        "Mande 1 ou 2 e eu começo hoje. Se nenhuma servir, diga o que seria melhor para você.",
      ],
      phone: [
        "Vejo duas formas de resolver isto, e a escolha é sua.",
        "A primeira: {opt_a}[[, até {when_a}]]. A segunda: {opt_b}[[, até {when_b}]].",
        "Qual é melhor para você? (Esperar. O silêncio é tempo para pensar.)",
        "(Se nenhuma servir:) O que teria que ser diferente para você?",
        "Certo. Começo hoje, e você recebe tudo por escrito.",
      ],
    },
    portugal: {
      mail: [
        "Revi {topic} do princípio ao fim. Posso resolver de duas formas, e a escolha é sua.",
        "1. {opt_a}[[, até {when_a}]]\n2. {opt_b}[[, até {when_b}]]",
        "Responda com 1 ou 2, e começo no mesmo dia. Depois recebe uma confirmação minha com os pormenores, para ficar com tudo por escrito.",
        "Nenhuma das duas é bem o que esperava? Diga-me o que lhe convinha mais. Não posso prometer de antemão. Terá uma resposta clara sobre o que é possível.",
      ],
      chat: [
        "Revi tudo, e há duas formas de resolver:\n1. {opt_a}[[, até {when_a}]]\n2. {opt_b}[[, até {when_b}]]",
        "Envie 1 ou 2, e começo hoje. Se nenhuma servir, diga-me o que lhe convinha mais.",
      ],
      phone: [
        "Vejo duas formas de resolver isto, e a escolha é sua.",
        "A primeira: {opt_a}[[, até {when_a}]]. A segunda: {opt_b}[[, até {when_b}]].",
        "Qual lhe convém mais? (Esperar. O silêncio é tempo para pensar.)",
        "(Se nenhuma servir:) O que teria de ser diferente para si?",
        "Muito bem. Começo hoje, e recebe tudo por escrito.",
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
      chat: [
        "Isto tomou um tempo que você queria usar de outra forma, e gostaria de compensar: {gesture}.",
        "Responda com um sim e eu deixo tudo pronto hoje.[[ Você pode usar até {use_by}.]] É um gesto por esta única vez, e o que combinamos continua igual.",
      ],
    },
    portugal: {
      mail: [
        "Agradeço a franqueza com que nos falou sobre {topic}. Revi tudo mais uma vez, e gostava de compensar o incómodo.",
        "A minha proposta é esta: {gesture}. Não há formulários para preencher. Responda com um sim, e deixo tudo tratado hoje.[[ Pode usar até {use_by}.]]",
        "Para que fique claro desde já: é um gesto único, e as condições acordadas mantêm-se. Faço-o porque este assunto lhe levou tempo que queria usar de outra forma.",
        "Ficou mais alguma coisa por resolver? Diga-me. Prefiro saber agora, com o seu caso aberto à minha frente.",
      ],
      chat: [
        "Isto levou-lhe tempo que queria usar de outra forma, e gostava de o compensar: {gesture}.",
        "Responda com um sim, e deixo tudo tratado hoje.[[ Pode usar até {use_by}.]] É um gesto por esta única vez, e o que combinámos mantém-se.",
      ],
    },
  },
  "gen.dec.firm": {
    brazil: {
      mail: [
        "Analisei com atenção {topic}. Você merece uma resposta clara, com os motivos.",
        "Isto é o que apurei: {facts}. E isto é o que combinamos: {clause}. Com base nisso, não posso atender ao que você pediu. Sei que não é a resposta que você esperava.",
        "O que posso fazer é o seguinte: {can_do}. Uma resposta curta basta, e eu coloco isso em andamento no mesmo dia.",
        "Você também pode pedir a revisão da minha decisão: {review}. Se houver um documento ou uma data que eu não tenha visto, envie. Vou ler com a mente aberta.",
        "Se alguma parte não ficou clara, pergunte e eu explico.",
      ],
    },
    portugal: {
      mail: [
        "Analisei {topic} com cuidado. Merece uma resposta clara, com os motivos.",
        "Foi isto que apurei: {facts}. E foi isto que ficou combinado: {clause}. Com base nisto, não posso aceitar o que pediu. Sei que não é a resposta que esperava.",
        "O que posso fazer é o seguinte: {can_do}. Basta uma resposta curta, e trato disso no mesmo dia.",
        "Também pode pedir que a minha decisão seja revista: {review}. Se houver um documento ou uma data que eu não tenha visto, envie-me. Será lido sem ideias feitas.",
        "Se alguma parte não ficou clara, pergunte-me, e eu explico.",
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
      chat: [
        "Em parte, sim. O que posso fazer é {can_do}. Com um sim seu, eu começo.",
        "O que não posso fazer é {cannot}. O motivo: {reason}. A primeira parte ajuda você?",
      ],
    },
    portugal: {
      mail: [
        "Analisei {topic}, e há uma parte em que posso dizer que sim.",
        "O que posso fazer é {can_do}. Está tudo pronto; basta uma resposta curta sua para eu avançar.",
        "O que não posso fazer é {cannot}. O motivo é este: {reason}. Digo-lhe isto abertamente, porque não quero que fique à espera de algo que não virá.",
        "Talvez haja outra forma de chegar mais perto do que tinha em mente. O que é mais importante para si: o dinheiro, o tempo ou outra coisa? Diga-me, e vejo o que é possível.",
      ],
      chat: [
        "Em parte, sim. O que posso fazer é {can_do}. Com um sim seu, começo.",
        "O que não posso fazer é {cannot}. O motivo: {reason}. A primeira parte resolve-lhe o problema?",
      ],
    },
  },
  "gen.dec.final": {
    brazil: {
      mail: [
        "Esta é a nossa decisão por escrito sobre {topic}, explicada para que você possa conferir cada passo.",
        "O que decidimos: {decision}.",
        "Por que decidimos assim: {reasons}. Antes de escrever, li tudo o que você nos enviou e conferi os nossos próprios registros.",
        "Talvez não seja o que você esperava, e o caminho não termina aqui. Se não concordar, você pode procurar {external_body}. Lá ouvem os dois lados. Por favor, faça isso até {deadline}, porque depois talvez já não possam aceitar o caso. Esta mensagem mostra a eles em que ponto estamos.",
        "Quando pedirem, envio os nossos registros. O que você contar a eles não muda nada na forma como tratamos você.",
        "Há um documento ou uma data que ainda não vimos? Envie para mim, e eu digo se isso muda a nossa decisão.",
      ],
    },
    portugal: {
      mail: [
        "Esta é a nossa decisão por escrito sobre {topic}, explicada para que possa confirmar cada passo.",
        "O que decidimos: {decision}.",
        "Porque decidimos assim: {reasons}. Antes de escrever, li tudo o que nos enviou e revi os nossos próprios registos.",
        "Pode não ser o que esperava, e o caminho não acaba aqui. Se não concordar, pode contactar {external_body}. Aí ouvem os dois lados. Faça-o, por favor, até {deadline}, porque depois talvez já não possam aceitar o caso. Esta mensagem mostra em que ponto estamos.",
        "Se pedirem os nossos registos, envio-os. O que lá disser não muda nada na forma como lidamos consigo.",
        "Há algum documento ou data que ainda não tenhamos visto? Envie-me, e digo-lhe se isso muda a nossa decisão.",
      ],
    },
  },
  "gen.res.done": {
    brazil: {
      mail: [
        "Você nos escreveu sobre {what_happened}. O assunto está resolvido, e quero contar exatamente o que foi feito.",
        "O que fiz: {done}. O que isso significa para você: {answers}. Você poderá ver o resultado até {see_when}.",
        "Se nessa data ainda não aparecer, responda a esta mensagem e eu verifico no mesmo dia. Você pode guardar esta mensagem como confirmação por escrito[[, com o protocolo {ref}]].",
        "Agradeço por nos avisar e pela paciência enquanto eu resolvia. Se algo estiver diferente do que descrevo aqui, quero saber.",
      ],
      chat: [
        "Está resolvido. O que fiz: {done}. O que isso significa para você: {answers}.",
        "Você poderá ver o resultado até {see_when}. Se nesse dia ainda não aparecer, escreva aqui, e eu verifico no mesmo dia.",
      ],
    },
    portugal: {
      mail: [
        "Escreveu-nos sobre {what_happened}. O assunto está resolvido, e quero dizer-lhe exatamente o que foi feito.",
        "O que fiz: {done}. O que isto significa para si: {answers}. Poderá ver o resultado até {see_when}.",
        "Se nessa data ainda não aparecer, responda a esta mensagem, e vejo o que se passa no mesmo dia. Pode guardar esta mensagem como confirmação por escrito[[, com a referência {ref}]].",
        "Agradeço o seu aviso, e a paciência enquanto tratei do assunto. Se alguma coisa estiver diferente do que aqui descrevo, quero saber.",
      ],
      chat: [
        "Está resolvido. O que fiz: {done}. O que isto significa para si: {answers}.",
        "Poderá ver o resultado até {see_when}. Se nesse dia ainda não aparecer, escreva-me aqui, e vejo o que se passa no mesmo dia.",
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
      chat: [
        "Talvez isto seja mais fácil de falar do que de escrever. Algum destes horários é bom para você: {slot1} ou {slot2}?",
        "Mande o que preferir e o número para eu ligar. Se for melhor escrever, seguimos por aqui.",
      ],
    },
    portugal: {
      mail: [
        "Há bastante a dizer sobre {topic}, e por escrito tudo demora mais. Gostava de falar consigo ao telefone[[ durante cerca de {length}]].",
        "Dá-lhe jeito alguma destas horas?\n– {slot1}\n– {slot2}",
        "Responda com a que preferir e o número para onde devo ligar. Outra hora também serve. Terei o seu caso aberto à minha frente, e pode começar por onde quiser.",
        "Depois ponho por escrito o que combinarmos, quem faz o quê e até quando. Recebe esse resumo no mesmo dia. E se preferir escrever, também está bem. Continuamos por aqui.",
      ],
      chat: [
        "Talvez isto seja mais fácil de dizer do que de escrever. Dá-lhe jeito alguma destas horas: {slot1} ou {slot2}?",
        "Envie-me a que preferir e o número para onde ligar. Se for melhor por escrito, continuamos por aqui.",
      ],
    },
  },
  "gen.call.open": {
    brazil: {
      phone: [
        "Olá, aqui é {agent}.[[ Falo com {name}?]] Estou ligando para conversar sobre {topic}. É um bom momento?",
        "(Se não for:) Quando posso ligar de novo?",
        "Li tudo o que você enviou, então não é preciso começar do zero. Você nos contou sobre {what_happened}. Entendi bem, ou falta alguma coisa?",
        "(Deixar terminar. Anotar as palavras da pessoa e repetir o ponto principal.)",
        "O que é mais importante para você resolver hoje?",
      ],
    },
    portugal: {
      phone: [
        "Olá, o meu nome é {agent}.[[ Estou a falar com {name}?]] Ligo para falarmos sobre {topic}. É boa altura?",
        "(Se não for:) Quando posso voltar a ligar?",
        "Li tudo o que nos enviou, por isso não é preciso começar do princípio. Falou-nos sobre {what_happened}. Percebi bem, ou falta alguma coisa?",
        "(Deixar terminar. Anotar as palavras da pessoa e repetir o ponto principal.)",
        "O que é mais importante para si resolver hoje?",
      ],
    },
  },
  "gen.call.close": {
    brazil: {
      phone: [
        "Repito o que combinamos, para você poder me corrigir:\n{actions}",
        "Falta alguma coisa? (Esperar.)",
        "Hoje mesmo você recebe isso por escrito. Dou notícias até {by_when}, mesmo que ainda não esteja concluído.",
        "Há mais alguma coisa de que você queira falar, grande ou pequena?",
        "Agradeço o seu tempo[[, {name}]]. Se algo mudar, responda à minha mensagem. Ela chega a mim, {agent}.",
      ],
    },
    portugal: {
      phone: [
        "Repito o que combinámos, para que me possa corrigir:\n{actions}",
        "Falta alguma coisa? (Esperar.)",
        "Ainda hoje recebe isto por escrito. Dou-lhe notícias até {by_when}, mesmo que ainda não esteja concluído.",
        "Há mais alguma coisa de que queira falar, grande ou pequena?",
        "Agradeço o seu tempo[[, {name}]]. Se algo mudar, responda à minha mensagem. Quem a lê sou eu, {agent}.",
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
      chat: [
        "Isto pede alguém com mais poder de decisão do que eu. O seu caso agora está com {who}.",
        "Não é preciso contar nada de novo, porque entreguei tudo. Você terá uma resposta até {by_when}, e eu continuo sendo o seu contato aqui.",
      ],
    },
    portugal: {
      mail: [
        "O que descreve sobre {topic} pede alguém que possa decidir mais do que eu. Por isso o seu caso está agora com {who}[[, porque {why}]].",
        "Não é preciso contar tudo outra vez. Entreguei as suas mensagens, as datas e tudo o que já se tentou.",
        "Terá uma resposta até {by_when}. Se essa data estiver em risco, sou eu quem avisa, antes do prazo e não depois.",
        "Para tudo o resto, continuo a ser o seu contacto. Responda a esta mensagem como até aqui, e ela chega-me. Se quiser falar com quem decide, diga-me a que horas lhe dá jeito, e eu trato disso.",
      ],
      chat: [
        "Isto pede alguém que possa decidir mais do que eu. O seu caso está agora com {who}.",
        "Não é preciso contar nada outra vez, porque entreguei tudo. Terá uma resposta até {by_when}, e eu continuo a ser o seu contacto aqui.",
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
      chat: [
        "Uma pergunta rápida sobre {topic}. Isto é o que fiz: {done}. Está tudo como deveria estar agora?",
        "Se sim, uma palavra basta. Se não, diga o que falta, que eu retomo de onde paramos.",
      ],
    },
    portugal: {
      mail: [
        "Há pouco tempo escreveu-nos sobre {topic}. O que fiz foi isto: {done}. Nos nossos registos, está concluído. Só a sua resposta me diz se ficou mesmo resolvido.",
        "Por isso, uma única pergunta: está tudo como devia estar?",
        "Se estiver, basta uma palavra, e fecho o caso de consciência tranquila.",
        "Se não, diga-me o que ainda falta. Retomo hoje, no ponto em que ficámos, sem que seja preciso repetir nada. O que o nosso sistema mostra e o que lhe chega nem sempre são a mesma coisa, e é por isso que pergunto.",
      ],
      chat: [
        "Uma pergunta rápida sobre {topic}. O que fiz foi isto: {done}. Está tudo como devia estar?",
        "Se sim, basta uma palavra. Se não, diga-me o que falta, e retomo no ponto em que ficámos.",
      ],
    },
  },
  "gen.fup.noanswer": {
    brazil: {
      mail: [
        "Não tive mais notícias suas sobre {topic}, e está tudo bem. Talvez já esteja resolvido, ou outras coisas vieram primeiro.",
        "Para não encher a sua caixa de entrada, por enquanto deixo o caso em pausa.",
        "Nada se perde. Tudo o que você me enviou fica guardado. Ao responder a esta mensagem, o caso se abre de novo[[ com o mesmo protocolo, {ref}]], e eu continuo de onde paramos. Não é preciso abrir outra solicitação.",
        "Se está resolvido, fico feliz. Se algo continua em aberto, diga em uma linha o que falta, que eu sigo daí.",
      ],
    },
    portugal: {
      mail: [
        "Não voltei a ter notícias suas sobre {topic}, e não faz mal nenhum. Talvez já esteja resolvido, ou outras coisas vieram primeiro.",
        "Para não lhe encher a caixa de correio, deixo por agora o caso em pausa.",
        "Nada se perde. Tudo o que me enviou fica guardado. Ao responder a esta mensagem, o caso volta a abrir[[ com a mesma referência, {ref}]], e continuo no ponto em que ficámos. Não é preciso fazer um novo pedido.",
        "Se está resolvido, fico contente. Se alguma coisa continua em aberto, diga-me numa linha o que falta, e sigo daí.",
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
    portugal: {
      mail: [
        "Olá[[, {department}]],",
        "Tenho um caso em aberto sobre {topic}[[ (pedido {ref})]], e os registos que o decidem estão com a vossa equipa.",
        "O que nos contaram: {what_happened}.[[\nO que já sabemos: {history}.]]",
        "Os registos que procuro: {records}.\nO que gostava de saber: {questions}",
        "Agradeço uma resposta até {by_when}, porque é nesse dia que envio a minha. Se algum registo não existir, avisem-me também. Isso já é uma resposta e poupa-nos uma segunda volta.",
        "Agradeço desde já,\n{agent}",
      ],
    },
  },
  "gen.esc.brief": {
    brazil: {
      mail: [
        "Olá[[, {department}]],",
        "Peço uma decisão sobre {topic}[[ (chamado {ref})]]. Seis linhas, para que a resposta caiba em uma:",
        "1. O que aconteceu: {what_happened}.\n2. O que podemos provar: {facts}.\n3. O que foi tentado: {tried}.\n4. Do que a pessoa precisa, e por quê: {needs}.\n5. Um caminho que serve aos dois lados: {proposal}.\n6. O que peço: {decision_needed}, até {by_when}.",
        "[[Histórico: {history}.\n]][[Valor da relação: {customer_value}.\n]][[Teto: {ceiling}; quem aprova: {authority}.\n]]Nesse dia escrevo para a pessoa de todo modo. Se houver um caminho melhor do que o número 5, digam qual é, que eu proponho.",
        "Agradeço desde já,\n{agent}",
      ],
    },
    portugal: {
      mail: [
        "Olá[[, {department}]],",
        "Peço uma decisão sobre {topic}[[ (pedido {ref})]]. São seis linhas, para que a resposta caiba numa:",
        "1. O que aconteceu: {what_happened}.\n2. O que podemos provar: {facts}.\n3. O que já se tentou: {tried}.\n4. De que precisa a pessoa, e porquê: {needs}.\n5. Uma saída que serve aos dois lados: {proposal}.\n6. O que vos peço: {decision_needed}, até {by_when}.",
        "[[Histórico: {history}.\n]][[Valor da relação: {customer_value}.\n]][[Limite: {ceiling}; quem aprova: {authority}.\n]]Nesse dia escrevo à pessoa em qualquer caso. Se virem uma saída melhor do que a número 5, digam-me qual é, e eu proponho-a.",
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
    portugal: {
      mail: [
        "O seu caso sobre {topic} está encerrado do nosso lado. Antes de o arquivar, gostava de aprender com ele.",
        "Posso fazer-lhe uma pergunta? Do seu ponto de vista, qual é a coisa que mais devíamos ter feito de outra forma?",
        "Não há formulário nem nota. Basta uma frase, e pode ser direta. Sou eu quem a lê, e levo-a às pessoas responsáveis por essa parte.",
        "Se preferir não responder, também está bem, e nada depende disso. Se o problema voltar, responda a esta mensagem, e ela chega-me diretamente.",
      ],
    },
  },
  "gen.thanks.complaint": {
    brazil: {
      mail: [
        "Você tirou um tempo para nos contar o que deu errado com {topic}. Quero que você saiba o que veio depois.",
        "[[A sua mensagem levou a isto: {change}. ]]Anotei o que você contou, com as suas palavras. Fica guardado para quando decidirmos o que melhorar em seguida.",
        "Não posso dizer que foi o nosso último erro. O próximo desse tipo deve ser mais fácil de perceber, e isso se deve a você.",
        "Se você vir isso de novo, ou algo parecido, basta me mandar uma linha. E se o problema em si ainda não estiver bem resolvido para você, conte isso primeiro. Agradeço a ajuda e a franqueza.",
      ],
    },
    portugal: {
      mail: [
        "Reservou algum do seu tempo para nos contar o que correu mal com {topic}. Quero que saiba o que resultou disso.",
        "[[A sua mensagem levou a isto: {change}. ]]Anotei o que nos contou, pelas suas palavras. Fica registado para quando decidirmos o que melhorar a seguir.",
        "Não posso dizer que tenha sido o nosso último erro. O próximo deste género deve ser mais fácil de detetar, e isso deve-se a si.",
        "Se voltar a ver isto, ou algo parecido, basta mandar-me uma linha. E se o problema em si ainda não estiver bem resolvido, diga-me isso primeiro. Agradeço a ajuda e a franqueza.",
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
    portugal: {
      mail: [
        "Analisei {topic} dos dois lados. Os nossos registos deixam uma parte em aberto, e não quero que isso se resolva só à sua custa.",
        "Por isso gostava de lhe devolver {share}. As contas são estas: {basis}.",
        "Se estiver de acordo, basta uma resposta curta. Começo no mesmo dia, e recebe a minha confirmação por escrito.",
        "Se vê isto de outra forma, diga-me porquê. Uma data, uma mensagem ou uma fotografia que eu não conheça pode mudar as contas, e nesse caso refaço-as. Não se perde nada em perguntar.",
      ],
    },
  },
  "gen.res.cause": {
    brazil: {
      mail: [
        "Talvez você se pergunte como isso pôde acontecer. Segui {topic} até a origem, e você tem direito a uma resposta clara.",
        "A causa: {cause}. Cabia a nós evitar[[~, e lamento que tenha chegado a você antes de percebermos]].",
        "O que muda a partir de agora: {prevent}. Não posso descartar todos os erros. Este, em particular, deve ser percebido antes de sair daqui.",
        "Se você vir algum sinal disso de novo, mande uma linha. Não será preciso explicar o histórico, porque ele está comigo. Agradeço por nos avisar. Foi a sua mensagem que nos levou à causa.",
      ],
    },
    portugal: {
      mail: [
        "Talvez se pergunte como é que isto pôde acontecer. Segui {topic} até à origem, e tem direito a uma resposta clara.",
        "A causa: {cause}. Cabia-nos evitar isto[[~, e lamento que lhe tenha chegado antes de darmos por isso]].",
        "O que muda a partir de agora: {prevent}. Não posso excluir todos os erros. Este, em particular, deve ser detetado antes de sair daqui.",
        "Se voltar a ver algum sinal disto, mande-me uma linha. Não é preciso explicar o histórico, porque o tenho aqui. Agradeço o seu aviso. Foi ele que nos levou à causa.",
      ],
    },
  },
  "gen.off.wow": {
    brazil: {
      mail: [
        "O problema com {topic} está resolvido, e até aí fizemos apenas a nossa parte. Você também deu o seu tempo e a sua paciência para chegarmos lá. Isso ninguém podia esperar de você.",
        "Por isso acrescentei algo: {extra}. Já está tudo pronto, e não é preciso fazer nada.",
        "Não é para colocar um preço no incômodo. É um agradecimento por nos dizer com clareza o que estava errado, porque foi assim que percebemos.",
        "Se não for útil para você, é só me dizer, que eu procuro algo melhor. E se o problema voltar, responda a esta mensagem. Continuo com todo o seu caso aqui.",
      ],
    },
    portugal: {
      mail: [
        "O problema com {topic} está resolvido, e até aí fizemos apenas a nossa parte. Para lá chegar, deu-nos também o seu tempo e a sua paciência. Isso ninguém lhe podia exigir.",
        "Por isso acrescentei uma coisa: {extra}. Já está tudo tratado, e não é preciso fazer nada.",
        "Não se trata de pôr um preço no incómodo. É um agradecimento por nos ter dito com clareza o que estava errado, porque foi assim que demos por isso.",
        "Se não lhe for útil, diga-me, e procuro algo que sirva melhor. E se o problema voltar, responda a esta mensagem. Continuo a ter todo o seu caso aqui.",
      ],
    },
  },
  "gen.rec.call": {
    brazil: {
      mail: [
        "Agradeço o tempo que você tirou para conversar. Isto é o que falamos sobre {topic}, para que fique tudo por escrito.",
        "O que é importante para você:\n{points}",
        "O que acontece agora, e quem faz:\n{actions}",
        "Escrevo até {by_when}, e conto como está cada ponto, mesmo que algum demore mais.",
        "Deixei algo de fora, ou escrevi de um jeito diferente do que você quis dizer? Conte com as suas palavras, e eu corrijo.",
      ],
    },
    portugal: {
      mail: [
        "Agradeço o tempo que reservou para falarmos. Deixo aqui o que dissemos sobre {topic}, para que fique tudo por escrito.",
        "O que é importante para si:\n{points}",
        "O que acontece agora, e quem o faz:\n{actions}",
        "Escrevo-lhe até {by_when}, e digo em que ponto está cada assunto, mesmo que algum demore mais.",
        "Deixei alguma coisa de fora, ou escrevi algo diferente do que quis dizer? Diga-me pelas suas palavras, e eu corrijo.",
      ],
    },
  },
  "gen.rec.agreement": {
    brazil: {
      mail: [
        "Que bom que encontramos uma saída. Este é o nosso acordo sobre {topic}, do jeito que eu entendi.",
        "O que combinamos:\n{items}",
        "Quem faz o quê:\n{actions}",
        "Tudo deve estar pronto até {by_when}. Nesse dia eu confiro e escrevo para você.",
        "Se alguma linha não for o que você quis dizer, mande de volta com as suas palavras, e eu mudo. Se estiver tudo certo, um sim curto basta. Por favor, guarde esta mensagem como a sua cópia.",
      ],
    },
    portugal: {
      mail: [
        "Ainda bem que encontrámos uma solução. Este é o nosso acordo sobre {topic}, tal como o percebi.",
        "O que ficou combinado:\n{items}",
        "Quem faz o quê:\n{actions}",
        "Tudo deve estar pronto até {by_when}. Nesse dia confirmo e escrevo-lhe.",
        "Se alguma linha não for o que quis dizer, devolva-a pelas suas palavras, e eu mudo-a. Se estiver tudo certo, basta um sim. Por favor, guarde esta mensagem como a sua cópia.",
      ],
    },
  },
  "gen.bound.abuse": {
    brazil: {
      mail: [
        "Você nos escreveu sobre {topic}, e vejo o quanto isso incomodou. Quero chegar com você a uma solução.",
        "O que posso fazer agora é o seguinte: {can_help}. Você terá notícias minhas sobre isso até {by_when}.",
        "Tenho um único pedido. Algumas palavras da sua última mensagem foram dirigidas a pessoas que trabalham aqui. Por favor, deixe essas palavras de fora. Leio pessoalmente cada mensagem e avanço melhor com os fatos: o que aconteceu, quando e o que resolveria.",
        "Se preferir falar com outra pessoa, é só me dizer, que eu organizo. O seu caso segue em frente de todo modo, e a minha ajuda também.",
      ],
      chat: [
        "Quero resolver isto com você. O que faço agora: {can_help}. Você terá notícias minhas até {by_when}.",
        "Só um pedido: por favor, deixe os insultos de fora, porque quem lê é uma pessoa. O que mais me ajuda é saber o que aconteceu, e quando.",
      ],
      phone: [
        "Quero ajudar com {topic}, e há algo que posso fazer: {can_help}.",
        "Tenho um pedido. Fale comigo sem insultos, por favor, e chegamos lá mais rápido.",
        "(Se continuar:) Gostaria de seguir com isto em outro momento. Você terá a minha resposta por escrito até {by_when}, e o seu caso segue como antes.",
        "(Encerrar a ligação com educação. Anotar a hora e o que foi dito.)",
      ],
    },
    portugal: {
      mail: [
        "Escreveu-nos sobre {topic}, e vejo o incómodo que isto lhe causou. Quero chegar consigo a uma solução.",
        "O que posso fazer agora é o seguinte: {can_help}. Terá notícias minhas sobre isto até {by_when}.",
        "Tenho um único pedido. Algumas palavras da sua última mensagem foram dirigidas a pessoas que aqui trabalham. Por favor, deixe-as de fora. Leio pessoalmente cada mensagem, e avanço melhor com os factos: o que aconteceu, quando, e o que resolveria o problema.",
        "Se preferir falar com outra pessoa, diga-me, e eu trato disso. O seu caso avança de qualquer forma, e a minha ajuda também.",
      ],
      chat: [
        "Quero resolver isto consigo. O que faço agora: {can_help}. Terá notícias minhas até {by_when}.",
        "Só um pedido: por favor, deixe os insultos de fora, porque quem lê é uma pessoa. O que mais me ajuda é saber o que aconteceu, e quando.",
      ],
      phone: [
        "Quero ajudar com {topic}, e há uma coisa que posso fazer: {can_help}.",
        "Tenho um pedido. Fale comigo sem insultos, por favor, e chegamos lá mais depressa.",
        "(Se continuar:) Gostava de continuar isto noutra altura. Terá a minha resposta por escrito até {by_when}, e o seu caso segue como até aqui.",
        "(Terminar a chamada com educação. Anotar a hora e o que foi dito.)",
      ],
    },
  },
};

/** Playbooks for how we talk: silence, promises, manners, misunderstandings, personal data (domain.md §2.4). */
import { ask, askCustomer, dispute, goodwill, look, owed, usual } from "./build";
import { benefitOfDoubt, goodwillCredit, guidance } from "./common";
import type { Playbook } from "./schema";
import { t } from "./text";

export const communication: Playbook[] = [
  dispute("no-reply", {
    firstReply: t(
      "Name the day of the first message and give one person and one date from now on.",
      "Nombra el día del primer mensaje y da desde ahora una persona y una fecha.",
      "Cite o dia da primeira mensagem e dê, a partir de agora, uma pessoa e uma data.",
      "Refira o dia da primeira mensagem e dê, a partir de agora, uma pessoa e uma data.",
    ),
    gather: [
      look(
        "find-question",
        t(
          "Find the question that was never answered",
          "Busca la pregunta que nunca se respondió",
          "Encontre a pergunta que nunca foi respondida",
        ),
        t(
          "An apology for the silence without that answer is more silence.",
          "Disculparse por el silencio sin dar esa respuesta es más silencio.",
          "Pedir desculpa pelo silêncio sem dar essa resposta é mais silêncio.",
        ),
      ),
      ask(
        "ask-lead",
        t(
          "Ask the Support lead where the earlier messages went",
          "Pregunta a la coordinación de Soporte dónde quedaron los mensajes",
          "Pergunte à coordenação do Suporte onde ficaram as mensagens",
        ),
        t(
          "Naming the exact gap is what makes the apology credible.",
          "Nombrar el fallo exacto hace creíble la disculpa.",
          "Dizer a falha exata torna o pedido de desculpa crível.",
        ),
        t(
          "To the Support lead: this customer wrote before and got no answer. Which tickets and dates are there, who had them, where did they stop, and may I keep the case as its only owner?",
          "Para la coordinación de Soporte: este cliente escribió antes y no tuvo respuesta. ¿Qué tickets y fechas hay, quién los tenía, dónde se pararon y puedo quedarme el caso como única persona a cargo?",
          "Para a coordenação do Suporte: este cliente já escreveu e ficou sem resposta. Que chamados e datas há, com quem estavam, onde pararam e posso ficar com o caso como único responsável?",
          "Para a coordenação do Suporte: este cliente já escreveu e ficou sem resposta. Que pedidos e datas há, com quem estavam, onde pararam e posso ficar com o caso como único responsável?",
        ),
      ),
    ],
    faultTest: t(
      "Silence is nearly always ours; check the spam filters before calling it unclear.",
      "El silencio casi siempre es cosa nuestra; revisa el correo no deseado antes de dudarlo.",
      "O silêncio é quase sempre nosso; veja o filtro de spam antes de ter dúvida.",
    ),
    carryOut: t(
      "Answer the first question and take the case as its owner",
      "Responde a la primera pregunta y hazte cargo del caso",
      "Responda à primeira pergunta e assuma o caso",
    ),
    check: t(
      "Check that nothing is left unanswered",
      "Comprueba que nada quedó sin respuesta",
      "Confirme que nada ficou sem resposta",
    ),
    cause: t(
      "Note where the message was lost",
      "Anota dónde se perdió el mensaje",
      "Anote onde a mensagem se perdeu",
    ),
    remedies: [
      owed(
        "answer",
        t("Answer in full today", "Responder hoy por completo", "Responder por inteiro hoje"),
        t(
          "The first question comes before any gesture.",
          "La primera pregunta va antes que cualquier gesto.",
          "A primeira pergunta vem antes de qualquer gesto.",
        ),
        ["ours", "third-party", "unclear"],
      ),
      usual(
        "one-owner",
        t(
          "Give one owner and a direct line",
          "Dar una persona fija y un contacto directo",
          "Dar um responsável e um contato direto",
          "Dar um responsável e um contacto direto",
        ),
        t(
          "The story never has to be told again.",
          "No habrá que contar la historia otra vez.",
          "A história não precisa ser contada de novo.",
          "A história não terá de ser contada outra vez.",
        ),
        ["ours", "third-party", "misunderstanding", "unclear"],
      ),
      usual(
        "undo-delay",
        t(
          "Undo what the silence cost",
          "Reparar lo que costó el silencio",
          "Reparar o que o silêncio custou",
        ),
        t(
          "A window that closed while we were silent opens again.",
          "Un plazo que venció mientras callábamos se reabre.",
          "Um prazo que venceu enquanto calávamos reabre.",
          "Um prazo que terminou enquanto estávamos em silêncio reabre.",
        ),
        ["ours", "third-party"],
      ),
    ],
    without: [benefitOfDoubt],
  }),

  dispute("broken-promise", {
    firstReply: t(
      "Repeat the promise as the customer understood it, before checking who made it.",
      "Repite la promesa como el cliente la entendió, antes de ver quién la hizo.",
      "Repita a promessa como o cliente a entendeu, antes de ver quem a fez.",
    ),
    gather: [
      askCustomer(
        "ask-promise",
        t(
          "Ask what was promised, by whom and when",
          "Pregunta qué se prometió, quién y cuándo",
          "Pergunte o que foi prometido, por quem e quando",
        ),
        t(
          "Three details are enough to find the call or the mail.",
          "Con tres datos basta para encontrar la llamada o el correo.",
          "Três dados bastam para achar a ligação ou o e-mail.",
          "Três dados bastam para encontrar a chamada ou o e-mail.",
        ),
        ["promise-words"],
      ),
      ask(
        "ask-sales",
        t(
          "Ask Sales for the record of the promise",
          "Pide a Ventas el registro de la promesa",
          "Peça ao Comercial o registro da promessa",
          "Peça ao Comercial o registo da promessa",
        ),
        t(
          "A promise on record is honoured, whoever made it.",
          "Una promesa registrada se cumple, la hiciera quien la hiciera.",
          "Uma promessa registrada se cumpre, seja de quem for.",
          "Uma promessa registada cumpre-se, seja de quem for.",
        ),
        t(
          "To Sales: this customer was promised something that did not happen. Is there a mail, a call note or a quote about it, who spoke, and can it still be kept as it was said?",
          "Para Ventas: a este cliente se le prometió algo que no ocurrió. ¿Hay un correo, una nota de llamada o un presupuesto, quién habló, y aún se puede cumplir tal como se dijo?",
          "Para o Comercial: prometeu-se a este cliente algo que não aconteceu. Há e-mail, anotação de ligação ou orçamento, quem falou, e ainda dá para cumprir como foi dito?",
          "Para o Comercial: prometeu-se a este cliente algo que não aconteceu. Há e-mail, nota de chamada ou orçamento, quem falou, e ainda é possível cumprir como foi dito?",
        ),
      ),
    ],
    faultTest: t(
      "A promise on record is ours; without a record, give the benefit of the doubt within your limit.",
      "Una promesa registrada es cosa nuestra; sin registro, da el beneficio de la duda dentro de tu límite.",
      "Uma promessa registrada é nossa; sem registro, dê o benefício da dúvida dentro do seu limite.",
      "Uma promessa registada é nossa; sem registo, dê o benefício da dúvida dentro do seu limite.",
    ),
    carryOut: t(
      "Keep the promise, or the nearest thing to it",
      "Cumple la promesa o lo más parecido a ella",
      "Cumpra a promessa ou o mais próximo dela",
    ),
    check: t(
      "Check that the promise counts as kept",
      "Comprueba que el cliente da por cumplida la promesa",
      "Confirme que o cliente considera a promessa cumprida",
    ),
    cause: t(
      "Note who promised what without being able to keep it",
      "Anota quién prometió qué sin poder cumplirlo",
      "Anote quem prometeu o quê sem poder cumprir",
    ),
    remedies: [
      owed(
        "honour",
        t("Keep the promise as made", "Cumplir la promesa tal cual", "Cumprir a promessa como foi feita"),
        t(
          "What one of us said, all of us said.",
          "Lo que dijo uno, lo dijimos todos.",
          "O que um de nós disse, todos dissemos.",
        ),
      ),
      usual(
        "equivalent",
        t("Offer the nearest equivalent", "Ofrecer lo más parecido", "Oferecer o equivalente mais próximo"),
        t(
          "Where it cannot be kept to the letter, with a date.",
          "Si no se puede cumplir al pie de la letra, con fecha.",
          "Quando não dá para cumprir à letra, com data.",
          "Quando não é possível cumprir à letra, com data.",
        ),
        ["ours", "third-party", "misunderstanding", "unclear"],
      ),
      usual(
        "release",
        t("Let the customer out free", "Dejar salir sin coste", "Deixar sair sem custo"),
        t(
          "The customer bought because of the promise.",
          "El cliente compró por esa promesa.",
          "O cliente comprou por causa da promessa.",
        ),
        ["ours", "third-party"],
      ),
    ],
  }),

  dispute("rude-staff", {
    firstReply: t(
      "Be sorry for how it felt and judge no colleague in writing.",
      "Lamenta cómo se sintió y no juzgues a nadie del equipo por escrito.",
      "Lamente a experiência e não julgue nenhum colega por escrito.",
    ),
    gather: [
      askCustomer(
        "ask-words",
        t(
          "Ask when and where it was and what was said",
          "Pregunta cuándo y dónde fue y qué se dijo",
          "Pergunte quando e onde foi e o que foi dito",
        ),
        t(
          "Being asked to tell it is already part of the answer.",
          "Que te pidan contarlo ya es parte de la respuesta.",
          "Ser convidado a contar já é parte da resposta.",
        ),
        ["said-words"],
      ),
      ask(
        "ask-lead",
        t(
          "Tell the team lead privately and ask for a call",
          "Avisa en privado a la coordinación y pide una llamada",
          "Avise a coordenação em particular e peça uma ligação",
          "Avise a coordenação em privado e peça uma chamada",
        ),
        t(
          "A lead who rings in person settles this faster than any mail.",
          "Una llamada de la coordinación lo resuelve antes que cualquier correo.",
          "Uma ligação da coordenação resolve antes de qualquer e-mail.",
          "Uma chamada da coordenação resolve mais depressa do que qualquer e-mail.",
        ),
        t(
          "To the team lead, in confidence: a customer felt treated rudely. Could you listen to the contact, speak with the colleague, and ring the customer? When may I announce your call?",
          "Para la coordinación, en confianza: un cliente se sintió tratado con rudeza. ¿Puedes escuchar el contacto, hablar con la persona del equipo y llamar al cliente? ¿Cuándo anuncio tu llamada?",
          "Para a coordenação, em particular: um cliente sentiu-se tratado com grosseria. Pode ouvir o atendimento, falar com a pessoa da equipe e ligar para o cliente? Quando posso anunciar a ligação?",
          "Para a coordenação, em privado: um cliente sentiu-se tratado com rudeza. Pode ouvir o contacto, falar com a pessoa da equipa e ligar ao cliente? Quando posso anunciar a chamada?",
        ),
      ),
    ],
    faultTest: t(
      "The experience is ours to answer for even where nobody can say who was right.",
      "De la experiencia respondemos nosotros, aunque nadie pueda decir quién tenía razón.",
      "Pela experiência respondemos nós, mesmo que ninguém possa dizer quem tinha razão.",
    ),
    carryOut: t(
      "Have the lead ring, and settle what the visit was about",
      "Haz que llame la coordinación y resuelve el asunto de fondo",
      "Peça que a coordenação ligue e resolva o assunto de fundo",
    ),
    check: t(
      "Check that the call took place and did good",
      "Comprueba que la llamada se hizo y ayudó",
      "Confirme que a ligação aconteceu e ajudou",
      "Confirme que a chamada aconteceu e ajudou",
    ),
    cause: t(
      "Note the situation, without naming the colleague",
      "Anota la situación, sin nombrar a nadie",
      "Anote a situação, sem citar o colega",
      "Anote a situação, sem nomear o colega",
    ),
    remedies: [
      usual(
        "lead-call",
        t(
          "A call from the team lead",
          "Una llamada de la coordinación",
          "Uma ligação da coordenação",
          "Uma chamada da coordenação",
        ),
        t(
          "Someone with weight listens and says sorry in person.",
          "Alguien con peso escucha y se disculpa en persona.",
          "Alguém com peso ouve e pede desculpa pessoalmente.",
        ),
        ["ours", "third-party", "misunderstanding", "unclear"],
      ),
      usual(
        "apologise",
        t(
          "Apologise for the experience",
          "Disculparse por la experiencia",
          "Pedir desculpa pela experiência",
        ),
        t(
          "Without a verdict and without news of discipline.",
          "Sin veredicto y sin noticias de medidas internas.",
          "Sem veredito e sem notícia de medidas internas.",
        ),
        ["ours", "third-party", "unclear"],
      ),
      usual(
        "new-contact",
        t(
          "Give another contact person",
          "Dar otra persona de contacto",
          "Dar outra pessoa de contato",
          "Dar outra pessoa de contacto",
        ),
        t(
          "The matter itself still has to be settled.",
          "El asunto de fondo sigue por resolver.",
          "O assunto em si ainda precisa ser resolvido.",
          "O assunto em si ainda tem de ser resolvido.",
        ),
        ["ours", "third-party", "misunderstanding", "unclear"],
      ),
    ],
    without: [benefitOfDoubt],
  }),

  dispute("misunderstanding", {
    firstReply: t(
      "Agree that it was hard to see, and leave open who missed it.",
      "Reconoce que costaba verlo, sin decir a quién se le pasó.",
      "Reconheça que era difícil de ver, sem dizer a quem escapou.",
    ),
    gather: [
      askCustomer(
        "ask-tried",
        t(
          "Ask what was tried and what the screen showed",
          "Pregunta qué se intentó y qué mostraba la pantalla",
          "Pergunte o que foi tentado e o que a tela mostrava",
          "Pergunte o que foi tentado e o que mostrava o ecrã",
        ),
        t(
          "It shows the turn that was missed, and others miss it too.",
          "Muestra el punto donde se perdió, y otros se pierden ahí también.",
          "Mostra o ponto em que o caminho se perdeu, e outros se perdem ali também.",
          "Mostra o ponto em que o caminho se perdeu, e outros também se perdem aí.",
        ),
        ["tried"],
      ),
      ask(
        "ask-product",
        t(
          "Ask Product whether it can be made easier to find",
          "Pregunta a Producto si se puede hacer más fácil de encontrar",
          "Pergunte ao Produto se dá para tornar mais fácil de achar",
          "Pergunte ao Produto se é possível tornar mais fácil de encontrar",
        ),
        t(
          "A clearer page ends this question for everyone.",
          "Una página más clara acaba con esta duda para todos.",
          "Uma página mais clara acaba com esta dúvida para todos.",
        ),
        t(
          "To Product: a customer could not find or understand this. Did anything change lately, where is it now, how many asked the same, and could it be made plainer?",
          "Para Producto: un cliente no pudo encontrar o entender esto. ¿Cambió algo hace poco, dónde está ahora, cuántos preguntaron lo mismo y se podría hacer más claro?",
          "Para o Produto: um cliente não conseguiu encontrar ou entender isto. Algo mudou há pouco, onde está agora, quantos perguntaram o mesmo e dá para deixar mais claro?",
          "Para o Produto: um cliente não conseguiu encontrar ou perceber isto. Mudou algo há pouco, onde está agora, quantos perguntaram o mesmo e seria possível torná-lo mais claro?",
        ),
      ),
    ],
    faultTest: t(
      "Where our own words or pages misled, it is ours; otherwise it is an honest misunderstanding.",
      "Si nuestras palabras o páginas confundieron, es cosa nuestra; si no, es un malentendido de buena fe.",
      "Se as nossas palavras ou páginas confundiram, é nosso; se não, é um mal-entendido de boa-fé.",
    ),
    carryOut: t(
      "Show the way and log what was hard to find",
      "Muestra el camino y registra lo que costó encontrar",
      "Mostre o caminho e registre o que foi difícil de achar",
      "Mostre o caminho e registe o que foi difícil de encontrar",
    ),
    check: t(
      "Check that the way was found",
      "Comprueba que se encontró el camino",
      "Confirme que o caminho foi encontrado",
    ),
    cause: t(
      "Note the word or the place that misled",
      "Anota la palabra o el lugar que confundió",
      "Anote a palavra ou o lugar que confundiu",
    ),
    remedies: [
      usual(
        "short-guide",
        t(
          "Send five steps with pictures",
          "Enviar cinco pasos con imágenes",
          "Enviar cinco passos com imagens",
        ),
        t(
          "Short enough to follow while reading.",
          "Lo bastante breve para seguirlo mientras se lee.",
          "Curto o bastante para seguir enquanto se lê.",
        ),
        ["ours", "misunderstanding", "unclear"],
      ),
      usual(
        "improve",
        t(
          "Have the page made clearer",
          "Hacer la página más clara",
          "Deixar a página mais clara",
          "Tornar a página mais clara",
        ),
        t(
          "Tell the customer only once it is really logged.",
          "Díselo al cliente solo cuando esté de verdad registrado.",
          "Diga ao cliente só quando estiver mesmo registrado.",
          "Diga ao cliente só quando estiver mesmo registado.",
        ),
        ["ours", "third-party", "misunderstanding"],
      ),
      goodwill(
        "session",
        t(
          "Offer a short session together",
          "Ofrecer una breve sesión juntos",
          "Oferecer uma sessão curta juntos",
          "Oferecer uma sessão curta em conjunto",
        ),
        t(
          "Ten minutes on one screen, at the customer’s pace.",
          "Diez minutos ante una pantalla, al ritmo del cliente.",
          "Dez minutos numa mesma tela, no ritmo do cliente.",
          "Dez minutos no mesmo ecrã, ao ritmo do cliente.",
        ),
      ),
    ],
    without: [guidance],
  }),

  dispute("privacy", {
    firstReply: t(
      "Confirm that the request is in and which day it counts from.",
      "Confirma que la solicitud llegó y desde qué día cuenta.",
      "Confirme que a solicitação chegou e desde que dia ela conta.",
      "Confirme que o pedido chegou e desde que dia conta.",
    ),
    gather: [
      askCustomer(
        "ask-identity",
        t(
          "Confirm who asks and for which data",
          "Confirma quién lo pide y sobre qué datos",
          "Confirme quem pede e sobre quais dados",
          "Confirme quem pede e sobre que dados",
        ),
        t(
          "Data sent to the wrong person is a second case.",
          "Enviar datos a quien no corresponde abre un segundo caso.",
          "Dados enviados à pessoa errada abrem um segundo caso.",
        ),
        ["identity", "data-wanted"],
      ),
      ask(
        "ask-privacy-officer",
        t(
          "Hand it to the data protection officer today",
          "Pásalo hoy a Protección de Datos",
          "Passe hoje ao encarregado de proteção de dados",
        ),
        t(
          "The legal clock runs from the day the request came in.",
          "El plazo legal corre desde el día en que llegó la solicitud.",
          "O prazo legal corre desde o dia em que a solicitação chegou.",
          "O prazo legal corre desde o dia em que o pedido chegou.",
        ),
        t(
          "To Data Protection: a customer raises a privacy matter. Who takes it, by which day must it be answered, is a breach possible, and what may I confirm today?",
          "Para Protección de Datos: un cliente plantea un asunto de privacidad. ¿Quién lo lleva, para qué día hay que responder, es posible una brecha y qué puedo confirmar hoy?",
          "Para Proteção de Dados: um cliente levanta uma questão de privacidade. Quem assume, até que dia é preciso responder, pode ser um vazamento e o que posso confirmar hoje?",
          "Para Proteção de Dados: um cliente levanta uma questão de privacidade. Quem assume, até que dia é preciso responder, pode ser uma violação de dados e o que posso confirmar hoje?",
        ),
      ),
    ],
    faultTest: t(
      "Data used or shown without ground is ours; leave every doubt to Data Protection.",
      "Datos usados o mostrados sin base son cosa nuestra; deja toda duda a Protección de Datos.",
      "Dados usados ou expostos sem base são nossos; deixe toda dúvida com a Proteção de Dados.",
      "Dados usados ou expostos sem fundamento são nossos; deixe qualquer dúvida à Proteção de Dados.",
    ),
    carryOut: t(
      "Have the request carried out and confirmed in writing",
      "Haz que se cumpla la solicitud y se confirme por escrito",
      "Providencie o atendimento do pedido e a confirmação por escrito",
      "Assegure o cumprimento do pedido e a confirmação por escrito",
    ),
    check: t(
      "Check that the customer has the answer in hand",
      "Comprueba que el cliente tiene la respuesta",
      "Confirme que o cliente tem a resposta em mãos",
      "Confirme que o cliente recebeu a resposta",
    ),
    cause: t(
      "Note which data and which path, without the data itself",
      "Anota qué datos y por qué vía, sin los datos mismos",
      "Anote que dados e por que via, sem os próprios dados",
    ),
    remedies: [
      owed(
        "fulfil",
        t(
          "Fulfil the request within the legal time",
          "Cumplir la solicitud en el plazo legal",
          "Atender à solicitação no prazo legal",
          "Cumprir o pedido no prazo legal",
        ),
        t(
          "Access, correction or deletion, confirmed in writing.",
          "Acceso, corrección o supresión, confirmado por escrito.",
          "Acesso, correção ou exclusão, confirmado por escrito.",
          "Acesso, retificação ou apagamento, confirmado por escrito.",
        ),
        ["ours", "third-party", "misunderstanding", "unclear"],
      ),
      owed(
        "breach-notice",
        t(
          "Have a possible breach examined",
          "Hacer examinar una posible brecha",
          "Mandar apurar um possível vazamento",
          "Mandar apurar uma possível violação de dados",
        ),
        t(
          "Data Protection decides whom to tell and when.",
          "Protección de Datos decide a quién avisar y cuándo.",
          "A Proteção de Dados decide quem avisar e quando.",
        ),
        ["ours", "third-party", "unclear"],
      ),
      usual(
        "opt-out",
        t("Stop the mails at once", "Detener ya los envíos", "Parar já os envios"),
        t(
          "Takes a minute and is mostly what was wanted.",
          "Lleva un minuto y suele ser lo que se pedía.",
          "Leva um minuto e costuma ser o que se queria.",
        ),
        ["ours", "third-party", "misunderstanding", "unclear"],
      ),
    ],
    without: [benefitOfDoubt, goodwillCredit],
  }),
];

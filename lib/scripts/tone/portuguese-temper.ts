/** What an agent at the end of their patience writes in Portuguese, Brazil and Portugal: by how it is built. */
import { rule, type ToneRule } from "./types";

const YOU = "(?:você|vocês|o senhor|a senhora|tu)";
const WRONGED =
  "quebrou|partiu|estragou|ignorou|danificou|mentiu|perdeu|recusou|provocou|causou|jogou|deitou|mexeu|desmontou|forçou|pulou|saltou|se negou|se recusou|recusou-se";
const DID =
  "deu|pôs|colocou|meteu|escreveu|digitou|indicou|informou|preencheu|escolheu|pediu|comprou|introduziu|anotou|enviou|mandou|seguiu|usou|instalou|ligou|marcou|inseriu";
const BEGINS = "(?<=^\\s*|[.!?:;,\\n]\\s*)";
/** Where a verb without "você" can only be the reader's. */
const YOURS = `(?:${BEGINS}|(?<=(?:você|senhor|senhora|porque|mas|nos|me) ))`;
const READ =
  "leia|olhe|veja|confira|verifique|preste atenção|pense|se informe|informe-se|pergunte|aprenda|confirme|meça";

export const PORTUGUESE_TEMPER: readonly ToneRule[] = [
  rule(
    "blame",
    `${YOU} (?:mesm[oa] |mesmo |própri[oa] |é que |só |simplesmente |que )*(?:o |a |nos |me )?(?:${WRONGED})|quem (?:quebrou|partiu|estragou|danificou|errou|mexeu|escolheu|assinou|pediu|comprou)(?: \\p{L}+){0,2} (?:foi|é) ${YOU}|foi ${YOU} (?:que|quem)|(?<=^\\s*|[.!?\\n]\\s*)(?:ignorou|mentiu|recusou-se)`,
  ),
  rule(
    "blame",
    `${YOURS}(?:${DID}) (?:muito )?(?:mal|errado)(?! (?:estado|tempo))(?: (?:o|a|os|as) \\p{L}+)?|${YOURS}(?:${DID}) (?:o|a|os|as|um|uma) (?:\\p{L}+ ){1,2}(?:errad[oa]|incorret[oa]|inválid[oa]|vencid[oa]|trocad[oa]|fals[oa])`,
  ),
  rule(
    "blame",
    `(?:${YOU} )?(?:demorou|levou|esperou|deixou passar|demoraram) (?:\\p{L}+ ){1,4}(?:para|a|até|sem) (?:nos )?(?:avisar|dizer|falar|contar|ligar|escrever|reclamar|responder|devolver|informar|comunicar)`,
  ),
  rule(
    "blame",
    "(?:teria|tinha|teriam) (?:se )?(?:evitado|poupado|sabido)|(?<!eu )(?:podia|poderia|podias|bastava) (?:muito bem )?ter (?:lido|avisado|ligado|olhado|perguntado|conferido|evitado|dito|pensado|visto|verificado|telefonado)|(?<!(?:por|de|sem|após|depois de) )(?:tivesse|era) (?:só )?(?:lido|ler|pensado|pensar|olhado|olhar|avisado|avisar)(?: (?:antes|melhor))?(?=[.,!;]|$)",
  ),
  rule(
    "blame",
    "(?:fez|faz) (?:pouco caso|mau uso|orelhas moucas|ouvidos de mercador|tábua rasa)|alguma (?:coisa )?(?:você|o senhor|a senhora) (?:fez|mexeu)|alguma coisa (?:fez|mexeu)(?=[.,!]|$)|não (?:venha |nos |me )+(?:culpar|culpe|pôr a culpa|botar a culpa|jogar a culpa|culpe)(?: a gente| em nós)?|pare de (?:culpar|acusar|pôr a culpa|botar a culpa)",
  ),
  rule(
    "blame",
    "(?:a )?(?:culpa|responsabilidade) (?:é|foi) (?:só |toda |inteiramente |exclusivamente |apenas |unicamente )+(?:sua|do senhor|da senhora)|(?:aí |isso |isto |esse |este )?(?:já )?(?:é|são) (?:um )?(?:problema|assunto) (?:seu|do senhor|da senhora|vosso|de vocês)|(?:o )?problema é (?:seu|do senhor|da senhora)|(?:se )?vire-?se|azar o seu",
  ),
  rule(
    "blame",
    `(?:vai ver|talvez|será que|quem sabe|se calhar|o problema é que|pelos vistos|pelo visto)(?: (?:é )?que)? (?:${YOU} )?não (?:sabe|saiba|entende|entenda|entendeu|quer|queira|lê|leia|leu|olhou|ouve|prestou|percebe|percebeu|viu)|não (?:sabe|consegue) (?:nem|sequer) \\p{L}+|não sabe (?:ler|usar|mexer|o que (?:quer|diz)|do que)`,
  ),
  rule(
    "sarcasm",
    `(?:da próxima(?: vez)?|na próxima(?: vez)?|para a próxima|numa próxima|no futuro|futuramente),? (?:${READ}|é melhor|convém)`,
  ),
  rule(
    "sarcasm",
    `(?:${READ})(?: \\p{L}+){1,5} antes de (?:reclamar|acusar|culpar|protestar|escrever|perguntar|ligar|gritar|exigir|se queixar|queixar-se)|(?:leia|olhe|veja|confira) (?:bem|melhor|direito|com atenção)(?=[ .,!]|$)`,
  ),
  rule(
    "sarcasm",
    `quantas (?:\\p{L}+ )?vezes (?:mais )?(?:eu )?(?:(?:lhe )?tenho|temos|preciso|precisamos|vou|é preciso|quer|terei|teremos|devo)|(?:${YOU} )?(?:chegou a|sequer|ao menos|pelo menos|por acaso) (?:ler|leu|olhar|olhou|abrir|abriu|ver|viu|ouvir|ouviu|sabe|entendeu|prestou|pensa|acha)(?! (?:o |a )?(?:código|luz))|(?:leu|olhou|abriu|ouviu) (?:sequer|ao menos|por acaso)`,
  ),
  rule(
    "sarcasm",
    "esperava o qu[eê]|(?<=^\\s*|[.!?,;]\\s*)(?:o que|que) (?:é que )?(?:mais )?(?:você |o senhor |a senhora )?(?:esperava|estava à espera|queria que (?:eu|nós|a gente)|quer (?:mais|de mim|de nós))|(?:que|qual) parte (?:de|do|da|não|é que)|quem (?:você |o senhor |a senhora )?(?:pensa|acha|julga) que (?:é|eu)|por que (?:diabos|raios|carga)|por ?qu[eê] (?:é que )?(?:você |o senhor |a senhora )?não (?:leu|lê|olhou|avisou|ligou|perguntou|ouve|escuta|entende|conferiu)",
  ),
  rule(
    "closing-door",
    "não (?:vou|vamos|pretendo|pretendemos|quero|queremos|estou disposto a|estou disposta a|estamos dispostos a|tenciono) (?:mais )?(?:ficar |continuar a |continuar |voltar a |perder )?(?:discutir|discutindo|repetir|repetindo|explicar (?:mais|outra vez|de novo|tudo)|explicando|aturar|aguentar|tolerar|entrar|tempo|justificar|responder mais|brigar|bater boca)",
  ),
  rule(
    "closing-door",
    "(?:esta|a|essa|nossa|a nossa) (?:conversa|discussão) (?:acabou|terminou|está (?:encerrada|terminada|acabada)|fica por aqui|acaba aqui|termina aqui)|(?<=^\\s*|[.!?\\n]\\s*)(?:chega|basta|já chega|agora chega|acabou)(?=[.,!]|$)|(?:estou|estamos) (?:muito |já |mais que )?(?:fart[oa]s?|cansad[oa]s?|chei[oa]s?|saturad[oa]s?) (?:de|disto|disso|já)|(?:não tenho|não temos|sem) (?:mais |nem )?(?:tempo|paciência|pachorra|saco) (?:para|pra|a perder|de)(?: \\p{L}+)?|(?:perder|perdendo|perder o|desperdiçar|fazer perder|a perder|perdemos) (?:mais (?:o )?|o |o meu |meu |nosso |o nosso )tempo|não (?:me|nos) (?:volte|escreva|ligue|incomode|aborreça)(?: a)?(?: mais)?|(?:me |nos )?deixe-?(?: |me|nos)?(?: em)? ?paz",
  ),
  rule(
    "closing-door",
    "se não (?:gostou|gosta|está satisfeit[oa]|lhe agrada|lhe serve)[^.!?\\n]{0,20},? (?:compre|procure|vá|cancele|já sabe|pode|é só|há|tem|azar|paciência)|(?:ninguém|quem) (?:é que )?(?:o |a |lhe |te )?(?:obrigou|obriga|mandou|pediu|forçou)|(?:compre|vá|procure|vá comprar|compra) (?:\\p{L}+ )?(?:em|a|noutr[oa]|outr[oa])(?: outr[oa])? ?(?:lugar|loja|lado|sítio|freguesia)",
  ),
  rule(
    "closing-door",
    "(?:(?:pode )?(?:reclamar|reclame|queixe-se|queixar-se|se queixar|escrever|escreva|processar|processe|denunciar|denuncie|ir|vá|dizer|diga|faça|publicar|publique))(?: \\p{L}+){0,2} (?:(?:onde|o que|a quem|quanto|para quem|como|quando) (?:quiser|bem entender|entender|lhe apetecer|lhe der na telha)|à vontade)(?=[.,!;]|$)|não (?:vai|vão) (?:mudar nada(?! (?:na|no) (?:sua|seu))|conseguir nada|adiantar(?: de)? nada|dar em nada|levar a nada|ganhar nada)|(?:fique|esteja) à vontade (?:para|de) (?:ir|reclamar|processar|queixar-se|escrever|denunciar|publicar|cancelar|comprar)|(?:força|vá em frente|avance),? (?:e )?(?:escreva|reclame|processe|publique|denuncie|faça|vá|ligue)|(?:tanto me|não me|não nos) (?:faz|interessa|importa|rala)(?=[.,!]|$)|pouco (?:me|nos) importa|(?:que|muito|pouca) (?:azar|sorte)(?=[.!]|$)|é pegar ou largar|pois é,? (?:a vida|paciência|azar)|a vida é assim|azar(?=[.!])",
  ),
  rule(
    "closing-door",
    "não (?:temos|tenho|somos|sou) (?:nenhuma |qualquer |a )?(?:obrigação|obrigad[oa]s?) (?:de|a|nenhuma)|não lhe dev(?:o|emos) (?:nada|explicações|nenhuma)|não (?:tenho|temos) (?:de|que) (?:lhe )?(?:dar explicações|justificar|explicar|aturar|aguentar)",
  ),
  rule(
    "doubt",
    "(?:muito |bem |bastante |um pouco )?(?:difícil|custoso|impossível) (?:de )?acreditar|(?:custa-me|me custa|custa)(?: muito| a)* acreditar|(?:eu |muito )?duvid(?:o|amos)(?: muito| que| de| bastante)?|não (?:acredito|acreditamos) (?:n(?:isso|isto|o que|a sua|essa|esse)|em (?:si|você|nada|uma palavra)|que (?:você|o senhor|a senhora|tenha|continua|ainda|não))|(?:quer|espera|pretende) que (?:eu|nós|a gente)? ?(?:acredite|acreditemos|engula)",
  ),
  rule(
    "doubt",
    "(?:que |muito |bem |é |tão )?(?:engraçado|curioso|estranho|conveniente|suspeito|interessante) (?:só |que só |que agora |que nunca |você |o senhor |a senhora )+(?:\\p{L}+)?|que (?:conveniente|estranho|curioso)(?=[.,!]|$)|(?:que|bela|linda|mais uma|a sua) (?:história|desculpa)(?= (?:não|muda|mal|esfarrapada|de novo)|[.,!]|$)|(?:muda|mudou|mudando|a mudar) (?:de|a) (?:versão|história|conversa|sua versão|sua história)|(?:cada vez|toda hora|sempre) (?:\\p{L}+ )?(?:conta|diz|inventa) (?:uma|outra|algo|coisas?)",
  ),
  rule(
    "doubt",
    "(?:ontem|antes|primeiro|outro dia|na semana passada|no começo|no início)(?:,)? (?:você |o senhor |a senhora )?(?:me |nos )?(?:disse|dizia|contou|escreveu|falou|falava|disse-me|disse-nos)(?:-me|-nos)? (?:outra coisa|algo (?:diferente|muito)|o contrário|uma coisa|que não)|(?:me |nos )?(?:disse|contou)(?:-me|-nos)? (?:outra coisa|o contrário)|(?:nós dois|nós os dois|ambos|você e eu|todos) sabemos|não prova (?:absolutamente )?nada|(?:é|isso é|são|está a|estão a) (?:uma |tudo |só )?(?:mentira|mentiras|mentir)|(?:está|estás) mentindo|continua (?:insistindo|a insistir|reclamando|a reclamar|repetindo|a repetir|perguntando|a perguntar|escrevendo|a escrever|mandando|sem (?:entender|ler|perceber))",
  ),
  rule(
    "winning",
    "não seja (?:tão |assim )?(?:\\p{L}+ )?(?:ridícul[oa]|absurd[oa]|infantil|mal-educad[oa]|mal educad[oa]|exagerad[oa]|grosseir[oa]|chat[oa]|dramátic[oa]|impaciente)|(?:está sendo|está a ser|sendo) (?:muito |bem |tão )?(?:ridícul[oa]|absurd[oa]|infantil|grosseir[oa]|mal-educad[oa]|injust[oa]|agressiv[oa])|não exagere|deixe de (?:drama|fazer drama|exageros|fita)|que (?:exagero|drama|falta de educação|absurdo)",
  ),
  rule(
    "doubt",
    "se (?:é que )?(?:isso |isto |o \\p{L}+ |a \\p{L}+ )?(?:está |foi |é |estiver |for )?(?:mesmo(?! assim)|realmente|de verdade) ",
  ),
  rule(
    "command-calm",
    "não (?:lhe )?(?:admito|tolero|permito|aceito|vou admitir|vou tolerar|vou aceitar|vamos tolerar|vamos aceitar|vamos admitir)(?: que)? (?:esse|este|seu|o seu|a sua|essas|estas|suas|mais|tais|me|nos|que)(?: \\p{L}+)?|não (?:me |nos )?(?:fale|trate|insulte|ameace|grite|venha)(?:-me|-nos)? (?:assim|desse|dessa|desta|mais|com|comigo|conosco|connosco)(?: (?:jeito|modo|forma|maneira|tom))?|(?:o seu|seu|esse|este) (?:tom|comportamento) (?:é|não|está|deixa)|(?:a sua|sua|essa) (?:atitude|postura) (?:é|não|está|deixa)|(?:com|as suas|suas|essas) (?:ameaças|insultos|gritos|exigências) (?:não|só)|ameaçar(?:-nos|-me)? não",
  ),
  rule(
    "command-calm",
    "não é (?:o |a |nosso |nossa |o nosso |a nossa )?únic[oa]|(?:você |o senhor |a senhora )?(?:acha|pensa|julga) (?:mesmo )?que (?:não )?(?:é|somos|sou|estamos|estou|tenho|temos)(?: \\p{L}+){1,4}|é (?:o |a )únic[oa] (?:cliente |pessoa )?(?:com (?:este|esse)|que (?:reclama|tem (?:este|esse)|se queixa))|(?:temos|tenho|há|tem) (?:mais|outros|outras|centenas de|milhares de|muitos)(?: outros)? (?:clientes|pedidos|pessoas|casos|e-mails)(?= (?:para|a|que|por|à)|[.,!]|$)|(?:espere|aguarde|pague|faça fila|siga)(?: \\p{L}+){0,3} como (?:toda a gente|todo mundo|todos|os outros|qualquer)|espere (?:pela |a )?sua vez|o mundo não gira",
  ),
  rule(
    "winning",
    "(?:vocês|os clientes|as pessoas|vocês,? clientes,?)? ?(?:querem|quer|exigem|reclamam|pedem) sempre (?:tudo|o mesmo|algo|de tudo|de graça|mais)|(?:vocês|os clientes|as pessoas)? ?sempre (?:querem|quer|exigem|reclamam|pedem) (?:tudo|o mesmo|a mesma|algo|de tudo|de graça|mais)|(?:gente|clientes?|pessoas) como (?:você|vocês|o senhor|a senhora)|(?:quem|gente que|clientes que|pessoas que) não (?:sabe|sabem|quer|querem) (?:ler|ouvir|esperar|entender|perceber|pagar)|(?:devia|deveria) (?:agradecer|estar agradecid[oa]|dar graças|ter vergonha|se envergonhar|estar content[oa]|ficar feliz)|típico (?:de|do|da) (?:você|vocês|cliente|senhor|senhora)|tenha vergonha",
  ),
  rule(
    "told-you",
    "já (?:falamos|falámos|conversamos|conversámos|discutimos|tratamos) (?:\\p{L}+ )?(?:disto|disso|sobre isso|sobre isto|isto|isso)(?: \\p{L}+ vezes|(?=[.,!]))|(?:diz|consta|está escrito|está lá) (?:lá |aí |tudo |muito |bem )*(?:clar[oa]|claramente|claríssim[oa]|explícit[oa])(?= (?:no|na|em)|[.,!]|$)|mais claro (?:não|impossível|do que)|(?:conforme|segundo|leia|releia|veja) (?:o )?(?:meu|minha|o meu|a minha) (?:último|última|anterior|primeiro|primeira) (?:e-?mail|mensagem|resposta|mail)|(?:vou dizer|digo|vou explicar|explico) (?:só |apenas )?(?:uma (?:única |última )?vez|pela última)|de uma vez por todas|não (?:me )?(?:vou|pretendo) (?:me )?repetir",
  ),
  rule(
    "over-promise",
    "(?:eu )?(?:juro|juramos)(?:-lhe)? que|(?:dou|damos|tem|te dou|lhe dou)(?:-lhe)? (?:a )?(?:minha|nossa) palavra de que|pode (?:confiar|ter certeza|ter a certeza|ficar cert[oa]) (?:de )?que",
    "pelo que vejo,",
  ),
  rule(
    "over-promise",
    "(?:eu )?(?:juro|juramos)(?=[.,!]|$| chega| por)|juro(?:-lhe)?|(?:dou|damos|tem|te dou|lhe dou)(?:-lhe)? (?:a )?(?:minha|nossa) palavra",
  ),
  rule(
    "over-promise",
    "(?:confie em (?:mim|nós)|acredite(?: em mim)?|pode (?:confiar|crer|acreditar))(?=,)|(?<=, )(?:confie em (?:mim|nós)|acredite(?: em mim)?|pode (?:confiar|crer|acreditar|ter certeza))(?=[.!]|$)",
    "",
  ),
  rule(
    "over-promise",
    "(?:fique|esteja|pode ficar|pode estar) (?:descansad[oa]|tranquil[oa]|sossegad[oa])|(?:até )?(?:o último|cada|ao último) (?:centavo|cêntimo|tostão)|(?:sem|não há|nenhum) (?:nenhum |o menor |qualquer )?risco(?: (?:nenhum|algum))?(?=[.!,]|$)|aconteça o que acontecer|(?:vem|vai (?:vir|ficar|chegar)|virá|ficará|chegará|estará|será|fica|chega) (?:\\p{L}+ )?(?:perfeit[oa]|impecável|como nov[oa]|novinh[oa])|nada (?:pode|vai|poderá) (?:dar errado|correr mal|falhar)|(?:absolutamente|totalmente|completamente) (?:segur[oa]|garantid[oa]|cert[oa])|garant(?:o|imos) (?:absolutamente|totalmente|a 100)",
  ),
  rule(
    "over-promise",
    "(?:resolvo|resolvemos|arrumo|arrumamos|arranjo|conserto|soluciono|solucionamos|trato disso|resolverei) (?:isso |isto |tudo |já |lhe )*(?:ainda )?(?:hoje|amanhã|esta tarde|esta noite|agora|num instante|em cinco minutos)(?: mesmo)?|(?:hoje|amanhã|esta tarde|esta noite)(?: mesmo)? (?:já )?(?:está (?:aí|resolvido|resolvida|arranjado|consertado|pronto)|fica (?:resolvido|pronto)|resolvo|resolvemos|chega|tem (?:tudo|isso))(?=[.,! ]|$)",
  ),
  rule(
    "blame",
    `${YOU} (?:não|nem|nunca|jamais) (?:se |me |nos |o |a )?(?:tem direito|sabe|quer|pode exigir|escuta|ouve|lê|abriu|mencionou|perguntou|esperou|provou|colabora|ajuda|tem razão|tem nada)|(?<=^\\s*|[.!?\\n]\\s*|que |visto |vistos )nem (?:sequer )?(?:abriu|leu|olhou|perguntou|ligou|se deu|viu|se preocupou)|não tem (?:qualquer |nenhum )?direito a`,
  ),
  rule(
    "blame",
    "(?:já )?(?:saberia|entenderia|perceberia|teria sabido|teria visto)(?: \\p{L}+){0,3} se|se (?:me |nos |o |a )?tivesse (?:escutado|ouvido|feito|dito|pensado|respondido|aberto|guardado|posto|trazido|consultado|prestado)|(?<!eu )devia ter (?:pensado|guardado|perguntado|escutado|ouvido)|(?:jogou|deitou|deixou|abriu|cortou|molhou|guardou|lavou|perdeu|rasgou)(?: \\p{L}+){1,8},? (?:então|por isso|logo|e agora|daí)|e agora (?:a culpa|o culpado|quer|pretende|exige|vem)",
  ),
  rule(
    "closing-door",
    "(?:e )?(?:ela |ele |isso |isto )?não (?:vai|vou|vamos|irá|pretendo) mudar(?: de (?:opinião|ideia))?(?=[.,!;]|$)|se não (?:consegue|sabe|é capaz de|quer) (?:ler|seguir|escutar|ouvir|esperar|entender|perceber|usar|colaborar)[^.!?\\n]{0,60}|não (?:espere|conte com)(?! (?:o|a) (?:e-mail|parcela))|não (?:adianta|vale a pena|serve de nada|faz sentido) (?:\\p{L}+ )?(?:escrever|ligar|insistir|reclamar|continuar|gritar|mandar|ameaçar)|(?:eu )?(?:só|apenas) (?:estou (?:dizendo|a dizer|cumprindo|a cumprir|fazendo)|trabalho aqui|cumpro|faço o meu trabalho|sigo (?:ordens|as regras))|(?:eu )?não (?:tenho|temos) (?:a )?culpa|(?:o )?que (?:é que )?quer que (?:eu )?(?:lhe )?faça(?=[.?!]|$)",
  ),
  rule(
    "told-you",
    "(?:é |já é )?(?:a )?(?:segunda|terceira|quarta|quinta|décima|enésima) vez que (?:me |nos |lhe )?(?:pergunta|explico|digo|repito|respondo|pede|reclama)|(?<=^|[.!?]\\s|\\n)mais uma vez:|já (?:lhe )?(?:dei|demos|foi dada) (?:a|uma|essa|esta|a minha|a nossa) (?:resposta|explicação)|já (?:lhe )?(?:foi dito|foi explicado|avisei|tinha dito)|(?:isso|isto) já lhe foi|(?:está|consta|diz|vem) (?:\\p{L}+ )?(?:na|no) (?:\\p{L}+ )?(?:página|contrato|manual|cláusula|site)(?: \\p{L}+){0,4} que (?:\\p{L}+ )?(?:\\p{L}+ )?(?:assinou|aceitou|leu|tem à frente)",
  ),
  rule(
    "doubt",
    "não (?:provam|demonstram|significam|dizem|prova|demonstra|quer dizer) (?:absolutamente )?nada(?! (?:desde|por enquanto))|nunca (?:\\p{L}+ )?(?:tivemos|recebemos|houve|aconteceu|vimos) (?:esse|este|isso|isto|tal|uma|nenhum|nenhuma) ?(?:problema|queixa|reclamação|caso)?|antes de (?:nos |me )?(?:acusar|culpar|atacar|insultar|gritar|ofender)\\p{L}*|(?:me |nos )?(?:está|estão) (?:me |nos )?(?:chamando|a chamar|acusando|a acusar|insultando|a insultar)(?:-me|-nos)?(?: de)?",
  ),
  rule(
    "command-calm",
    "(?:tanto|tanta|todo esse|todo este|esse|este|que) (?:escândalo|drama|alarido|espetáculo|espetaculo|barulho todo|circo|chilique)|(?:um pouco|um bocado|um pouquinho) (?:mais )?de (?:paciência|respeito|educação|compreensão|calma|consideração|gratidão)|(?:pare|parem|deixe|deixem) de (?:gritar|exagerar|insistir|ameaçar|insultar|incomodar|acusar|discutir|fazer|choramingar)\\p{L}*|não (?:faça|arme) (?:um |uma |tanto |tal )?(?:escândalo|drama|cena|tempestade|barraco)|não dramatize",
  ),
  rule(
    "sarcasm",
    "como (?:todo mundo|toda a gente|todos|os outros|qualquer um) (?:faz|fazem|fez|tem de|tem que)|pois (?:devia|tivesse|espere|leia)(?: \\p{L}+)?",
  ),
  rule(
    "over-promise",
    "(?:nunca|jamais) mais (?:vai|terá|tem|verá|voltará)(?: \\p{L}+){0,4}|(?:tenha|pode ter|esteja|fique)(?: a)? (?:certeza|certo|certa|garantia|segur[oa])(?: de)? que|(?:tudo|nada) (?:vai|irá) (?:correr|dar|ficar|sair|falhar)(?: (?:bem|certo|perfeito|mal|errado))?|(?:vou|vamos) garantir|(?:garanto|asseguro|certifico-me|me certifico)(?: \\p{L}+){0,2} (?:de )?que (?:não|nada|tudo|nunca)|é (?:completamente|totalmente|absolutamente) (?:certo|seguro)",
  ),
];

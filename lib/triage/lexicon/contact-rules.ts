/** What customers write when this is not their first contact about the matter: folded text. */
import type { Trigger } from "../taxonomy";
import { phrase, type Rule } from "./rules";

export const CONTACT: Rule<Trigger> = {
  label: "repeat-contact",
  patterns: {
    en: phrase(
      "(?:already|previously) (?:wrote|written|emailed|called|contacted|told|reported|sent|explained|asked|spoke|complained|raised|messaged|rang|phoned|been in touch|opened)",
      "(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|nth|umpteenth) (?:time (?:i|we|of|now|writing|contacting|asking)|email|message|ticket|call|attempt|request|letter|chat|complaint)",
      "(?:i|we)(?:'ve| have)? (?:written|wrote|emailed|called|rang|phoned|contacted|messaged|chased|asked|told you|reported)[^.!?\\n]{0,60}(?:times|last week|last month|days ago|weeks ago|twice|before|again|yesterday|on monday|on tuesday|on wednesday|on thursday|on friday|no (?:reply|response|answer)|nobody|no one|since|and nothing)",
      "(?:my|our) (?:previous|last|earlier|first|second|two|three|four|five|many|several) (?:emails?|messages?|tickets?|calls?|complaints?|requests?|letters?|contacts?)",
      "(?:writing|contacting you|contacting|asking|emailing|calling|messaging) (?:you )?(?:again|once more|yet again)|(?:following|follow) up on my|still (?:no|haven't had a|waiting for (?:a|an|your)) (?:reply|response|answer)|(?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:emails|calls|chats|tickets|phone calls|agents|people)|me again|as (?:i said|i told|mentioned|explained) (?:before|already|in my|on the phone|last)|no(?:body| one)(?: has)? (?:answered|replied|responded)|reported (?:it|this)[^.!?\\n]{0,20}(?:ticket|before|twice|last)",
      "(?:been|am|i'm) (?:ringing|calling|phoning|writing|emailing|chasing|messaging|asking|trying to (?:reach|get))[^.!?\\n]{0,30}(?:since|for (?:weeks|days|months|an? |two|three|four|\\d))",
      "(?:call|callback|reply|answer|email|response) (?:i was|you|that was) promised|promised (?:me |us )?(?:a (?:call|callback|reply|response)|(?:that |to |someone )[^.!?\\n]{0,20}(?:call|ring|get back|reply|be in touch))|(?:call|ring|get back to|contact) (?:me|us)(?: back)?[^.!?\\n]{0,20}(?:and|but)[^.!?\\n]{0,20}(?:never|no one|nobody|hasn't|haven't|didn't|nothing|not )",
      "(?:was|were) (?:going|supposed|meant) to (?:call|ring|get back|reply|let me know|look into|come back to me)|(?:flagged|raised|reported)[^.!?\\n]{0,20}(?:at the time|back in|and nothing|and nobody|and no one)",
      "(?:i repeat|repeating|restat[a-z]+|reiterat[a-z]+) (?:my|what|the)|(?:opened|raised|logged) (?:two|three|\\d) (?:tickets?|cases?)|(?:tickets?|cases?) (?:was|were|got|just|been|keeps?)[^.!?\\n]{0,12}closed|closed (?:my|the) (?:ticket|case)",
      "(?:each|every) (?:person|rep|agent|one of you)[^.!?\\n]{0,40}(?:different|another story)|(?:keep|kept) (?:sending|uploading|asking you|calling|writing|emailing|explaining|ringing|being (?:told|passed))|(?:chat|phone|shop|they) (?:says?|tells? me)[^.!?\\n]{0,30}(?:phone|chat|shop|they|you)[^.!?\\n]{0,12}(?:say|tell)|chasing (?:my|up)|nudge about my|bumping this",
      "(?:not|isn't|wasn't) (?:the |my )?first (?:time|call|email|message)",
    ),
    es: phrase(
      "(?:ya (?:les|os|le|te) (?:escrib\\w+|llam\\w+|mand\\w+|dije|avis\\w+|reclam\\w+|expli\\w+|cont\\w+|inform\\w+|envi\\w+|ped\\w+)|ya (?:escribi|llame|reclame|avise|llevo|hable|he (?:escrito|llamado|reclamado|enviado|mandado|hablado|pedido)|van|mande|reporte|contacte|son \\w+ (?:correos|llamadas|mensajes)))",
      "(?:por )?(?:segunda|tercera|cuarta|quinta|sexta|enesima|2a|3a|4a) (?:vez|llamada|queja|solicitud|reclamacion)|(?:segundo|tercer|cuarto|quinto|sexto|enesimo) (?:correo|mensaje|mail|reclamo|intento|ticket|email|e-mail|aviso|contacto|formulario)",
      "(?:les|os|le) (?:(?:escribo|contacto) (?:nuevamente|de nuevo|otra vez|por (?:segunda|tercera|cuarta))|vuelvo a escribir|reitero|insisto)|vuelvo a (?:escribir|contactar|reclamar|insistir|llamar)|de nuevo yo|otra vez yo|soy yo (?:otra vez|de nuevo)|(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|\\d+) (?:correos|mails|emails|llamadas|mensajes|reclamos|tickets|chats|agentes|quejas)|(?:llame|escribi|he llamado|he escrito|reclame|he reclamado)[^.!?\\n]{0,40}(?:veces|la semana pasada|hace|ayer|anteayer|y nada|y nadie)|sigo (?:sin respuesta|esperando (?:una )?respuesta)|nadie (?:me |nos )?(?:contesta|responde|ha contestado|ha respondido|contesto|respondio)|sin respuesta|mi (?:correo|mensaje|mail|reclamo|email) (?:anterior|del|de la semana)",
      "(?:llevo|llevamos|estoy|sigo)[^.!?\\n]{0,25}(?:llamand|escribiend|insistiend|reclamand|mandand|enviand|detras de)[a-z]*[^.!?\\n]{0,30}(?:desde|semanas|dias|meses|hace)|(?:estoy|llevo) (?:llamand|escribiend)[a-z]*",
      "(?:prometieron|prometisteis|quedaron en|quedasteis en|dijeron que|iban a|iba a|quedo en) [^.!?\\n]{0,25}(?:llam|avis|contest|respuesta|devol[a-z]+ la llamada|decirme)[^.!?\\n]{0,30}(?:y |pero |nunca|no |nada|tampoco)|llamada (?:prometida|que me prometi|que nunca)",
      "(?:en su (?:dia|momento)|ya en [a-z]+) (?:lo |os |les |ya )?(?:avise|dije|comunique)|(?:avise|dije)[^.!?\\n]{0,15}(?:y no|y nadie|y nada)|(?:repito|reitero) (?:lo|mi|que|el|la)|(?:he abierto|abri|abrimos|puse) (?:dos|tres|varias|varios|\\d)|(?:cerraron|cerrasteis|cierran|cerrais)[^.!?\\n]{0,20}(?:incidencia|caso|ticket|sin (?:mas|solu|arregl))",
      "cada (?:persona|agente|asesor[a]?|uno|vez que llamo)[^.!?\\n]{0,40}(?:una cosa|distint|diferente|otra version|versiones)|desde [a-z]+ (?:os |les |le )?(?:voy )?(?:mand|envi|escrib|llam|pid)[a-z]+|me mandan? (?:de|a)[^.!?\\n]{0,30}(?:y (?:vosotros|ustedes|de ahi|en)|a otro)|os recuerdo mi|doy seguimiento",
      "no es (?:la|mi|el) primer[a]? (?:vez|correo|mensaje)",
    ),
    pt: phrase(
      "(?:ja (?:escrevi|liguei|mandei|enviei|reclamei|falei|avisei|pedi|contactei|expliquei|abri|vos (?:escrevi|contactei)|lhes (?:escrevi)|informei|reportei|tentei|sao \\w+ (?:emails|e-mails|ligacoes|protocolos|mensagens)))",
      "(?:pela )?(?:segunda|terceira|quarta|quinta|sexta|enesima|2a|3a|4a) (?:vez|mensagem|ligacao|reclamacao|tentativa|chamada)|(?:segundo|terceiro|quarto|quinto|sexto|enesimo) (?:email|e-mail|contato|contacto|chamado|protocolo|ticket|pedido de ajuda)",
      "(?:escrevo|contacto|entro em contato|venho) (?:novamente|de novo|outra vez|mais uma vez)|volto a (?:escrever|contactar|insistir|pedir|ligar|reclamar)|(?:dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|varios|varias|\\d+) (?:emails|e-mails|ligacoes|mensagens|protocolos|chamados|atendentes|chamadas|chats|tickets|reclamacoes)|(?:liguei|escrevi|mandei|reclamei|falei)[^.!?\\n]{0,40}(?:vezes|semana passada|ha \\w+ dias|ontem|anteontem|e nada|e ninguem)|continuo (?:sem resposta|a espera|aguardando|esperando)|ninguem (?:me )?(?:responde|respondeu|retorna|retornou|atende|da (?:uma )?resposta|me da|deu retorno)|sem (?:resposta|retorno)|eu de novo|sou eu (?:de novo|outra vez)|o(?: meu)? (?:email|e-mail|mensagem|pedido) anterior",
      "(?:ando|estou|to|venho)[^.!?\\n]{0,10} (?:a )?(?:ligar|ligando|escrever|escrevendo|mandar|mandando|insistir|insistindo|reclamando|atras de)[^.!?\\n]{0,30}(?:desde|semanas|dias|meses|ha )",
      "(?:prometeram|ficaram de|ficou de|disseram que|iam|ia) [^.!?\\n]{0,25}(?:lig|chamada|avis|retorn|respo|dizer-me|resposta)[^.!?\\n]{0,30}(?:e |mas |nunca|nao |nada)|(?:chamada|ligacao) (?:prometida|que (?:me )?promet|que nunca)",
      "na altura (?:ja )?(?:vos )?avisei|avisei[^.!?\\n]{0,20}(?:e nao|e ninguem|e nada)|(?:repito|reitero) (?:o|a|que|meu|minha)|abri (?:dois|tres|varios|\\d)|(?:fecharam|encerraram|fecham)[^.!?\\n]{0,25}(?:chamado|pedido|ticket|sem (?:mais|nada|resolver|solu))",
      "cada (?:pessoa|atendente|um|vez que ligo)[^.!?\\n]{0,40}(?:uma coisa|diferente|outra coisa|uma historia|versao)|desde [a-z]+ que (?:vos |lhes )?(?:envio|mando|escrevo|ligo|peco)|mandam-?(?: ?me)? [^.!?\\n]{0,30}(?:e (?:voces|aqui|no)|a loja)|relembro o meu|dando seguimento",
      "nao e (?:a |o )?(?:minha |meu )?primeir[oa] (?:vez|e-?mail|mensagem)",
    ),
  },
};

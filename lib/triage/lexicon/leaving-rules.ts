/** What customers write when they threaten to leave, or end a contract in protest: folded text. */
import type { Trigger } from "../taxonomy";
import { GAP, WILL } from "./intent";
import { phrase, type Rule } from "./rules";

export const LEAVING: Rule<Trigger> = {
  label: "churn-threat",
  patterns: {
    en: phrase(
      `${WILL.en}${GAP}(?:cancel (?:my|the|our|this|everything|all)|leave|leaving|switch\\w*|take (?:my|our) (?:business|custom|money)|go(?:ing)? elsewhere|mov(?:e|ing) (?:my|our|to|all|banks?|provider|supplier)|clos(?:e|ing) (?:my|our|the) account|never (?:order|buy|shop|use|book|come|fly|stay)|not (?:be )?(?:renew\\w*|order\\w*|buy\\w*|shop\\w*|com(?:e|ing) back|us(?:e|ing))|look(?:ing)? elsewhere|find another|won't be)`,
      "(?:and|or|then) (?:also )?(?:i(?:'ll| will) )?cancel(?:ling)? (?:my|our) (?:subscription|account|membership|plan|contract|order)",
      "(?:won't|will not|wont|never going to|never) (?:be )?(?:(?:order|buy|shop|book|deal|renew|us|com|stay|fly)(?:ing|e)?) ?(?:back|from|with|here|again|you|your|anything|my)",
      "(?:last (?:order|time (?:i|we)|purchase|booking)|losing a customer|lost a customer|lose (?:me|us|my|our)|taking (?:my|our) (?:business|custom|money)|my business elsewhere|business elsewhere|competitor|done with (?:you|this company))",
      "(?:don't|do not|can't|cannot) count on (?:me|us)(?: as)?|count (?:me|us) out",
      "(?:thinking (?:of|about)|considering|thought (?:of|about)) (?:chang|switch|mov|leav|cancel|not renew|not extend)ing(?: (?:my |our )?(?:banks?|providers?|suppliers?|insurers?|carriers?|you|the (?:contract|agreement)))?",
      "(?:relationship|dealings) (?:with you )?(?:ends?|stops?|is over)|(?:i'm|i am|i'll|i will|we're|we'll|we will|i) (?:end|terminat)(?:e|ing)? (?:the|my|our|this) (?:contract|agreement)",
      "(?:my |our )?next (?:[a-z]+ )?(?:trip|order|booking|flight|move|stay|contract|policy|purchase|phone|car|service|delivery) (?:will be|is|goes|is going) (?:to be )?(?:with|from|to|through|at) (?!you)|next time (?:it's|i'll|i will|i|we'll|we) (?:[a-z]+ ){0,3}(?:amazon|elsewhere|somewhere|another|competition|from|shop|store)",
      "(?:sooner|rather) (?:switch|leave|pay more|go)(?![a-z])[^.!?\\n]{0,30}(?:than|elsewhere|competit)|pac code|asking for (?:my|the) pac|port (?:my|our|the|all) [^.!?\\n]{0,12}(?:out|numbers?|lines?)",
      "not (?:staying|going to stay) (?:with you|here|a|one|another)|(?:i|we)(?: won't| will not| shall not|'ll not|'m not| am not|'re not| are not)(?: be)? (?:renew|extend)|expect (?:me|us) to renew|rethink[^.!?\\n]{0,30}(?:supplier|provider|partner|you|stay)",
      "(?:look(?:ing)?|shop(?:ping)?) (?:at|for|around for) (?:your competit|(?:other|another|a new|a different) (?:supplier|provider|bank|insurer|carrier|gym|company))|or i(?:'m| am) (?:gone|off|out)|or i walk|i'm out",
      "(?:doubt|can't see|cannot see|don't see)[^.!?\\n]{0,25} (?:stay|book|buy|order|shop|return|use|com)[a-z]*[^.!?\\n]{0,20}again|(?:salary|wages|savings|money) (?:goes|is going|will go|moves) (?:to another|elsewhere|somewhere)|(?:closing|close) (?:the|my|our) account|delet[a-z]+ the app|uninstall",
      "(?:booked|having|had|seen|watched|got|getting|asked for|signed up for|started|doing|running)[^.!?\\n]{0,15} (?:demo|trial|quote|quotation)s?[^.!?\\n]{0,30}(?:other|another|your (?:rival|competit)|competit|elsewhere|different|alternative|from|with|of)|trialling (?:another|a|the|your)|(?:deleted|uninstalled) (?:the|your) app|(?:already )?(?:got|have|had) (?:two |three |a )?quotes? (?:from|elsewhere)|(?:port|porting) (?:my|our|the) number",
      "(?:won't|will not|wont) be (?:from|with) you|(?:shifting|moving|taking|move|shift|take) (?:everything|it all|all (?:of )?(?:my|our|it)[^.!?\\n]{0,15}) (?:to|elsewhere|with)|(?:get|buy|order|hire) (?:one|it|them|somebody|another) (?:from|elsewhere)|goes? back in (?:its|the) box|somebody else's (?:business|customer)",
    ),
    es: phrase(
      `(?:${WILL.es}|o)${GAP}(?:dar(?:me|nos|se)? de baja|me (?:doy|voy)|nos vamos|cambi\\w+ de (?:compania|banco|proveedor|operador\\w*|empresa|seguro)|cancel\\w+ (?:mi|el|la|todo|nuestr)|ir(?:me|nos) (?:a|con) (?:la|otr)|portabilidad|la competencia|no (?:vuelvo|volvere|volveremos|compro|renov))`,
      "(?:no (?:vuelvo|volvere|volveremos|volvemos) a (?:comprar|pedir|contratar|confiar|pisar|reservar|usar|viajar)|no (?:me|nos) (?:ven|veran|vereis) mas|pierden (?:un|una|a un|a una) client\\w|perd(?:eis|ido) (?:un|una|a un|a una) client\\w|(?:me|nos) (?:paso|pasamos|voy|vamos) (?:a|con) (?:la competencia|otr[oa])|me (?:cambio|largo)|ultima (?:vez|compra) que|me doy de baja|no renov\\w+|busc\\w+ otr[oa] (?:proveedor|compania|empresa|banco))",
      "no (?:ya )?cuent[a-z]+ (?:ya |mas )?con(?:migo| nosotr)|con(?:migo| nosotr[oa]s) (?:ya )?no cuent|renunci[a-z]+ a ser client",
      "(?:pensando|considerando|valorando|evaluando|plante[a-z]+|pensar)[^.!?\\n]{0,30}(?:cambi[a-z]+(?:me|nos)? de|no (?:renov|prorrog|segu|continu)|ir(?:me|nos)(?![a-z])|rescindir|dejar(?:os|los|lo))",
      "replante[^.!?\\n]{0,35}(?:segu|contin|trabaj)|relacion (?:comercial |con [a-z]+ )?(?:termina|acaba|se acaba|llega|llego)|(?:llego|llega|termina|acaba)[^.!?\\n]{0,20}relacion",
      "rescind(?:o|imos|ire|iremos)|(?:doy|damos|dare) (?:por (?:terminado|finalizado|rescindido|acabado)|fin) [^.!?\\n]{0,10}contrato|no (?:voy|vamos|volvere|pienso volver|pienso) a (?:volver a )?(?:renovar|alojar|comer|reservar|comprar|pedir|contratar|venir|pisar)",
      "(?:dudo|no creo|no pienso|no espero)[^.!?\\n]{0,15} (?:vuelva|volver|volvamos|renovar)|(?:pido|pedire|pedimos|hago|hare|tramito|solicito|inicio) la portabilidad|port(?:o|are) (?:mi|el|los|mis)",
      "no (?:sigo|me quedo|continuo|seguimos|nos quedamos)[^.!?\\n]{0,20}(?:ni un dia|ni un mes|con (?:ustedes|vosotros))|con (?:ustedes|vosotros) (?:ya )?no (?:sig|contin|me qued|nos qued|renuev|vuelv)|(?:proxima|siguiente) [a-z]+ (?:la|lo) (?:hago|hare|hacemos|haremos|pido|pedire|compro|comprare|contrato|reservo|reservare) (?:con|en|a) |(?:proxim[oa]|siguiente) [a-z]+ (?:sera|va a ser|ira) (?:con|en|a|de) otr|(?:la|para la) (?:proxima|otra)(?: vez)? (?:lo )?(?:compro|pido|voy|reservo|compramos|ire|comprare|pedire)",
      "me llevo[^.!?\\n]{0,30}(?:otra parte|otro (?:sitio|lado|banco|lugar)|a otra|la competencia)|dinero se va|antes (?:me voy|nos vamos)|prefiero (?:irme|cambiarme|pagar mas en otr)|(?:domicilio|paso|me llevo) la nomina|o (?:me (?:largo|voy)|hasta aqui lleg)",
      "(?:estoy|estamos) (?:mirando|viendo|pidiendo|buscando|comparando|evaluando)[^.!?\\n]{0,35}(?:competencia|otr[oa]s? |ofertas)|(?:perder|perdieron|perdisteis|perderan|perdereis|pierden|perdeis|perdido)(?: a)? (?:un|una|a un|a una) (?:buena? )?client|cierro (?:mi|la) cuenta|desinstalo",
      "(?:probando|viendo|mirando|pidio|pedi|pedimos|vimos|agende|agendamos|solicite|contrate)[^.!?\\n]{0,20}(?:demo|prueba|cotizacion|presupuesto|oferta)s?[^.!?\\n]{0,20} (?:de|a|con|en) (?:otr|la compet)|borre (?:ya )?(?:la|su|vuestra) app|(?:he borrado|borrado|desinstale|he desinstalado) (?:la|su|vuestra) (?:app|aplicacion)|(?:ya )?(?:tengo|tenemos) (?:otra|una) (?:oferta|cotizacion) (?:de|mejor|en)",
      "o (?:saco|retiro|cierro|me llevo)[^.!?\\n]{0,15} (?:cuentas?|ahorros|dinero|plata|negocio|lineas?)|(?:se buscan?|busquense|buscaos|buscan|que se busquen) otr[oa]s?|(?:paso|pasamos|llevo|llevamos|mudo|mudamos) (?:todo|todas|todos)[^.!?\\n]{0,20} (?:a|con) (?:otr|la)|(?:sera|seran|va a ser) (?:con|de|a) otr",
    ),
    pt: phrase(
      `(?:${WILL.pt}|ou)${GAP}(?:cancel\\w+ (?:o|a|meu|minha|tudo|nosso|nossa|os|as)|mudar? de (?:operadora|banco|empresa|fornecedor|plano)|trocar? de (?:operadora|banco|empresa|fornecedor)|portabilidade|para a concorrencia|pra concorrencia|encerrar (?:a|minha|meu|o)|procurar outr[oa]|sair)`,
      "(?:nunca mais (?:compro|comprarei|volto|uso|contrato|peco|piso|reservo|quero)|nao (?:volto|voltarei|voltamos) a (?:comprar|encomendar|usar|contratar)|nao compro mais|perd(?:em|eram|er|endo) (?:um|uma) client\\w|ultima (?:vez|compra|encomenda) que|(?:vou|mudo|passo)(?:-me)? (?:para|pra) (?:a )?(?:concorrencia|outr[oa])|a concorrencia|nao renov\\w+|cancelo (?:tudo|o plano|a assinatura|o contrato))",
      "nao contem (?:mais )?com(?:igo| a gente| nos)",
      "(?:pensando|pensar|considerando|considerar|ponderando|ponderar|avaliando|avaliar)[^.!?\\n]{0,30}(?:(?:mudar|trocar) de|nao (?:renov|prolong|continu)|sair(?![a-z])|rescindir|deixar)",
      "repensar[^.!?\\n]{0,35}(?:continu|segui|trabalh|fic)|relacao (?:comercial )?(?:com [a-z]+ )?(?:termina|acaba|acabou)|rescind(?:o|imos|irei)|(?:dou|damos) (?:o contrato por|por (?:terminad|encerrad)|fim ao)|encerro (?:o contrato|a (?:minha )?conta|minha conta)",
      "nao (?:vou|vamos|penso|tenciono|pretendo) (?:voltar a )?(?:renov|reserv|compr|encomend|ficar|usar)|esper[a-z]+ que eu renove|(?:duvido|nao (?:creio|acho|me vejo))[^.!?\\n]{0,20}(?:volt|comprando|ficando)|nao volto a (?:reservar|comprar|ficar|encomendar|usar)",
      "(?:peco|pedirei|faco|farei|solicito|inicio) (?:a )?portabilidade|nao fico (?:aqui|com voces|convosco)?[^.!?\\n]{0,12}(?:nem mais|mais) um|(?:da|para a|pra) proxima(?: vez)? (?:compro|vou|peco|reservo|encomendo)|(?:proxim[oa]) [a-z]+ (?:faco|farei|fazemos|compro|encomendo|reservo|contrato|sera|vai ser) (?:com|noutr|em outr|com outr)|com voces (?:eu )?nao (?:contin|fico|sigo|renov)|convosco nao (?:contin|fico|sigo|renov)",
      "lev(?:o|amos)[^.!?\\n]{0,30}(?:outro (?:lado|lugar|banco|sitio)|outra|concorrencia)|dinheiro vai (?:pra|para)|mais depressa vou|prefiro (?:ir|mudar|trocar|pagar mais)|(?:passo|levo|transfiro) o (?:meu )?(?:salario|ordenado)|ou (?:vou-me embora|vou embora|acabou)|(?:eu saio|vou-me embora)",
      "(?:estou|estamos) (?:a ver|vendo|a pedir|pedindo|a procurar|procurando|a comparar|comparando)[^.!?\\n]{0,35}(?:concorrencia|outr[oa]s? )|(?:perder|perderam|perderao|perdem|acabaram de perder) (?:um|uma) (?:bom |boa )?client|desinstalo|procurar outr[oa]",
      "(?:a testar|testando|vendo|a ver|pediu|pedi|pedimos|vimos|agendei|marcamos|solicitei)[^.!?\\n]{0,20}(?:demo|teste|orcamento|proposta|cotacao)s?[^.!?\\n]{0,20} (?:de|do|da|a|com|em|doutr|noutr)(?: |-)?(?:outr|um concorrente|concorr)|(?:apaguei|desinstalei|ja apaguei) (?:o|a|vosso|vossa) (?:app|aplicativo|aplicacao)",
      "ou (?:tiro|saco|retiro|encerro|levo)[^.!?\\n]{0,15} (?:contas?|poupancas?|dinheiro|negocio|linhas?)|(?:procurem|arranjem|arrumem|achem) outr[oa]|(?:passo|passamos|levo|levamos|mudo|mudamos) (?:tudo|todas|todos)[^.!?\\n]{0,20} (?:para|pra|com|a) ",
    ),
  },
};

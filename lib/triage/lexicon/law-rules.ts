/** What customers write when they may go to court, or to whoever watches over the trade: folded text. */
import type { Trigger } from "../taxonomy";
import { GAP, WILL } from "./intent";
import { phrase, type Rule } from "./rules";

const LAW =
  "(?:lawyers?|attorneys?|solicitors?|court|sue|suing|legal action|legal advice|legal steps|legal proceedings|small claims|lawsuit)";
const LAW_ES =
  "(?:abogad[oa]s?|demandar\\w*|demanda|denuncia\\w*|via judicial|acciones legales|medidas legales|juzgados?|tribunales|burofax|justicia|juicio|querella|via legal|notario)";
const LAW_PT =
  "(?:advogad[oa]s?|process(?:ar|o|a-l[oa]s?)\\w*|justica|judicial\\w*|juizado|pequenas causas|tribunal|acao (?:judicial|contra)|medidas (?:legais|judiciais|cabiveis)|meios legais|vias legais|jec|julgado de paz|injuncao)";
const REG_EN =
  "(?:ombudsman|trading standards|regulator|fca|ofcom|ofgem|cfpb|ftc|bbb|better business bureau|attorney general|ico|information commissioner|consumer (?:affairs|protection|court|forum|commission|council|helpline|ombudsman)|accc|asic|aca|fair trading|afca|tio|rbi|comreg|ccpc|data protection (?:commission|authority)|fccpc|faa|dot|caa|council|cpsc|epa|environmental health|health department|watchdog|authorities|npci|trai|irdai)";
const REG_ES =
  "(?:profeco|condusef|sernac|indecopi|(?<!(?:el|mi|un|su|este|ese|alto|del) )consumo|omic|ocu|facua|defensa (?:del|al) consumidor|sic|superintendencia\\w*|superfinanciera|hojas? de reclamaci(?:on|ones)|libro de reclamaciones|oficina (?:municipal )?(?:del|de) consum\\w+|aepd|agencia (?:espanola )?de proteccion de datos|banco de espana|cnmc|enacom|ente regulador|osiptel|sunass|osinergmin|susalud|ift|arcotel|aesa|ursec|bcu|defensoria|inspeccion|arbitraje de consumo|sec|subtel|cmf|ans|dgs|junta arbitral|organismos? competentes?|autoridad(?:es)?|enre|enargas|bcra)";
const REG_PT =
  "(?:procon|reclame aqui(?=nunca)|consumidor\\.gov|consumidor gov|anatel|aneel|anac|ans|bacen|banco central|susep|senacon|anvisa|ouvidoria|livro de reclamacoes|livro amarelo|deco|anacom|erse|asae|banco de portugal|ers|cnpd|anpd|centro de arbitragem|entidade reguladora|regulador|vigilancia sanitaria|direcao-geral do consumidor|nip|agencia reguladora|antt|provedor|autoridades?)";

export const COURT: Rule<Trigger> = {
  label: "legal-threat",
  patterns: {
    en: phrase(
      `${WILL.en}${GAP}${LAW}(?![a-z])`,
      "(?:see you in|take (?:you|this|it) to) (?:small claims|court)|next letter[^.!?\\n]{0,30} (?:court|solicitor|lawyer)",
      "(?:my|our) (?:lawyer|solicitor|attorney)s? (?:will|is|has|have|are|says|gets|can)",
      "(?:letter before action|letter before claim|mcol|money claim online)",
      "(?:or|otherwise)[^.!?\\n]{0,40}(?:legal action|court|small claims|lawyers?|solicitors?)(?![a-z])",
      "legal action will|reserve (?:my|our|all) (?:legal )?rights|will be seeking legal|consult(?:ed|ing) (?:a|my|our) (?:lawyer|solicitor|attorney)",
      "(?:i|we)(?:'ll| will| shall| am going to| may| might| intend to| have no choice but to)? ?(?:issue|file|lodge|start|begin|bring)[^.!?\\n]{0,25}(?:proceedings|small claim|claim (?:in|at|with|online)|district court|county court|vcat|ncat|tribunal|lawsuit|papers)|(?:small claims|court|tribunal) (?:form|papers?|paperwork)|(?:served|serve you) (?:with )?(?:papers|notice)|before a judge|(?:my|our) (?:cousin|brother|sister|wife|husband|son|daughter|friend|uncle)[^.!?\\n]{0,30} (?:is a |a )?(?:lawyer|solicitor|attorney|barrister|practises|practices law)|see you (?:before|in front of)",
    ),
    es: phrase(
      `${WILL.es}${GAP}${LAW_ES}(?![a-z])`,
      "(?:los|les|te|os) (?:demando|denuncio|voy a demandar|demandare|demandaremos|denunciare)|nos vemos en (?:los )?(?:juzgados?|tribunales|el juzgado)|(?:mi|nuestro|nuestra) abogad[oa] (?:ya|va|les?|se|os|me|dice|esta|tiene|enviara)",
      "o demanda|(?:emprend\\w+|tom\\w+|inici\\w+|ejerc\\w+) (?:las )?(?:acciones|medidas) (?:legales|judiciales|oportunas|correspondientes)|por (?:la )?via (?:judicial|legal)|carta documento|proxima carta[^.!?\\n]{0,30} (?:juzgad|tribunal|abogad)|(?:recibir|mand|envi|llegar|redact|prepar|remit)[a-z]*[^.!?\\n]{0,20}burofax|(?:hablara|contactara|escribira|llamara|se encargara)[^.!?\\n]{0,15} abogad|(?:lo|la|esto|los) (?:va a|vera|decidira|resolvera)[^.!?\\n]{0,6} un juez|me reservo (?:las|el|mis) (?:acciones|derecho)",
      "(?:interpon\\w+|interpong\\w+|presentar?e?|presento|pondre|meter?e?|meto|iniciar?e?|inicio|promover?e?|plantear?e?)[^.!?\\n]{0,20}(?:tutela|demanda|querella|denuncia|amparo|monitorio|juicio verbal|papeleta|accion(?:es)?|recurso)|(?:turno|audiencia|cita|solicitud|papeleta)[^.!?\\n]{0,15}(?:mediacion|conciliacion)|juicio verbal|acciones que (?:me )?correspondan|lo que (?:en derecho|legalmente) (?:me )?corresponda|ante (?:el|un) juez|(?:mi|un) (?:prim[oa]|herman[oa]|cunad[oa]|amig[oa]|hij[oa]|sobrin[oa]|ti[oa]|yerno|vecin[oa])[^.!?\\n]{0,30}abogad",
    ),
    pt: phrase(
      `${WILL.pt}${GAP}${LAW_PT}(?![a-z])`,
      "(?:o |a )?(?:meu|minha|nosso|nossa) advogad[oa] (?:ja|vai|esta|entra|pediu|disse|tem)|nos vemos (?:no|na) (?:tribunal|justica|juizado)|vejo voces (?:no|na) (?:tribunal|justica|juizado)|entro (?:com|na) (?:acao|processo|justica)|entrarei com|acion(?:o|arei|aremos) (?:judicialmente|a justica|o juizado|meu advogado)|processo voces|medidas (?:judiciais|legais)|juizado especial|proxima carta[^.!?\\n]{0,30} (?:tribunal|advogad|justica)|vias judiciais|meios judiciais",
      "notificac(?:ao|oes) (?:extra)?judicia|(?:entro|entrarei|entrar|entramos|dou entrada|recorro|recorrerei|avanco|avancarei|sigo|seguirei)[^.!?\\n]{0,20}(?:juizado|tribunal|justica|pequenas causas|julgados? de paz|acao|injuncao|judicial)|perante (?:o|um) juiz|(?:meu|um|minha) (?:prim[oa]|irma|irmao|cunhad[oa]|amig[oa]|filh[oa]|sobrinh[oa]|ti[oa]|vizinh[oa])[^.!?\\n]{0,30}advogad|audiencia de conciliacao",
    ),
  },
};

export const REGULATOR: Rule<Trigger> = {
  label: "regulator-threat",
  patterns: {
    en: phrase(
      `${WILL.en}${GAP}${REG_EN}(?![a-z])`,
      `(?:report|reporting|reported|escalat\\w+|complain\\w*|complaint|refer\\w*|tak\\w+|file\\w*|filing|letter|copying|cc'?ing|goes?|going|straight) (?:[^.!?\\n]{0,40} )?(?:to|with|in)? ?(?:the |my |your )?(?:[a-z]+ )?${REG_EN}(?![a-z])`,
      "(?:ombudsman|fca|ofcom|ofgem|cfpb|ftc|bbb|attorney general|accc|afca|tio|comreg|ccpc|trading standards|dot|caa|fair trading|regulator)(?:'s)? (?:form|complaint|website|page|would|will|might|has|have|already|is next|gets|hears|can|should)|(?:form|complaint) (?:is |for )[^.!?\\n]{0,25}(?:ombudsman|ofcom|ccpc|ftc|accc|cfpb|comreg|trading standards)",
    ),
    es: phrase(
      `(?:${WILL.es}|denunci\\w+|reclam\\w+|pong\\w+|present\\w+|acud\\w+|queja (?:en|ante)|voy|ire|recurr\\w+|ante|elev\\w+|me quejo (?:en|ante)|hablo con|aviso a)${GAP}(?<![a-z])${REG_ES}(?![a-z])`,
      "(?:sernac|profeco|procon|indecopi) (?:les|vai|ya|ja|tambien)",
      "(?:formulario|reclamo|queja|denuncia|reclamacion|escrito)[^.!?\\n]{0,20}(?:sernac|profeco|indecopi|omic|condusef|superintendencia|sic|cnmc|osiptel|defensa del consumidor)(?![a-z])|(?:mande|envie|pase|subi)[^.!?\\n]{0,15} a (?:la |el )?(?:sernac|profeco|indecopi|omic|condusef|consumo|superintendencia\\w*|sic|cnmc|osiptel|defensa del consumidor)|(?:sernac|profeco|indecopi|omic|condusef|la superintendencia|consumo|la sic)[^.!?\\n]{0,12} (?:se va a|se entera|sabra|decidira|dira|lo vera|va a (?:saber|ver|recibir))",
    ),
    pt: phrase(
      `(?:${WILL.pt}|denunci\\w+|reclam\\w+|apresent\\w+|abr\\w+|queixa|registr\\w+|acion\\w+|recorr\\w+|escrev\\w+|fac[oa]|particip\\w+)${GAP}(?<![a-z])${REG_PT}(?![a-z])`,
      "(?:formulario|reclamacao|queixa|denuncia)[^.!?\\n]{0,20}(?<![a-z])(?:procon|anatel|aneel|bacen|banco central|anac|susep|asae|deco|anacom|erse|banco de portugal|consumidor\\.gov)|(?:procon|anatel|aneel|bacen|banco central|anac|susep|asae|deco|anacom|erse)[^.!?\\n]{0,12} (?:vai (?:saber|receber|ver)|fica a saber|vai ficar|que resolva|decide|decidira)",
    ),
  },
};

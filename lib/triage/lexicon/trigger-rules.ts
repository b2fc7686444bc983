/** What customers write when they threaten, insist, or need care: first-person intent, never the mere word. */
import type { Trigger } from "../taxonomy";
import { CONTACT } from "./contact-rules";
import { DEADLINE } from "./deadline-rules";
import { GAP, WILL } from "./intent";
import { LEAVING } from "./leaving-rules";
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
  "(?:profeco|condusef|sernac|indecopi|consumo|omic|ocu|facua|defensa (?:del|al) consumidor|sic|superintendencia\\w*|superfinanciera|hojas? de reclamaci(?:on|ones)|libro de reclamaciones|oficina (?:municipal )?(?:del|de) consum\\w+|aepd|agencia (?:espanola )?de proteccion de datos|banco de espana|cnmc|enacom|ente regulador|osiptel|sunass|osinergmin|susalud|ift|arcotel|aesa|ursec|bcu|defensoria|inspeccion|arbitraje de consumo|sec|subtel|cmf|ans|dgs|junta arbitral|organismos? competentes?|autoridad(?:es)?|enre|enargas|bcra)";
const REG_PT =
  "(?:procon|reclame aqui(?=nunca)|consumidor\\.gov|consumidor gov|anatel|aneel|anac|ans|bacen|banco central|susep|senacon|anvisa|ouvidoria|livro de reclamacoes|livro amarelo|deco|anacom|erse|asae|banco de portugal|ers|cnpd|anpd|centro de arbitragem|entidade reguladora|regulador|vigilancia sanitaria|direcao-geral do consumidor|nip|agencia reguladora|antt|provedor|autoridades?)";

/** One row a phrase family; several rows may carry one label. */
export const TRIGGER_RULES: readonly Rule<Trigger>[] = [
  LEAVING,
  CONTACT,
  DEADLINE,
  {
    label: "chargeback-threat",
    patterns: {
      en: phrase(
        `${WILL.en}${GAP}(?:disput\\w+|chargeback|charge back|charge it back|revers\\w+ the (?:charge|payment)|contact(?:ing)? my (?:bank|card)|call(?:ing)? (?:my|the) (?:bank|card)|my (?:bank|card (?:company|issuer|provider))|let(?:ting)? (?:my|the) (?:bank|card))`,
        "(?:i let|let) (?:my|the) (?:bank|card company|credit card company) (?:pick|handle|deal|sort)",
        "(?:or|otherwise)[^.!?\\n]{0,40}(?:chargeback|dispute (?:it|this|the charge|the payment)|section 75|my bank)",
        "section 75 claim",
      ),
      es: phrase(
        `(?:${WILL.es}|o)${GAP}(?:contracargo|desconocer(?:e|emos)? (?:el|la|los|las|ese|este)|disput\\w+|impugn\\w+|retroce\\w+|reclam\\w+ (?:a|al|en) (?:mi|el) banco|pid\\w+ al banco|anul\\w+ el (?:cargo|pago) (?:con|en|desde|por) (?:mi|el) banco|devolver (?:el )?recibo|devuelvo el recibo)`,
        "(?:hare|hago|pido|abro|inicio|meto|solicito) (?:un |el |una )?(?:contracargo|disputa)",
      ),
      pt: phrase(
        `(?:${WILL.pt}|ou)${GAP}(?:chargeback|contest\\w+|disput\\w+|estorn\\w+ (?:pel[oa]|com [oa]|n[oa]) (?:meu )?(?:banco|cartao)|abrir (?:uma )?contestacao|acion\\w+ (?:o|meu) (?:banco|cartao)|peco o estorno (?:no|ao) banco|revert\\w+ o (?:debito|pagamento) (?:no|com o) banco)`,
        "(?:faco|peco|abro|contesto|solicito) (?:um |o |a |uma )?(?:chargeback|contestacao|disputa|compra no (?:cartao|banco)|no (?:cartao|banco))",
        "reembolso ou contesto",
      ),
    },
  },
  {
    label: "chargeback-open",
    patterns: {
      en: phrase(
        "(?:i(?:'ve| have)?(?: already)?|we(?:'ve| have)?(?: already)?) (?:opened|filed|raised|started|submitted|initiated)[^.!?\\n]{0,25}(?:dispute|chargeback|claim (?:with|at|through) (?:my|the) (?:bank|card))",
        "(?:already )?disputed (?:it|this|the (?:charge|payment|transaction)) (?:with|through) (?:my (?:bank|card)|(?:monzo|revolut|chase|amex|barclay|lloyds|hsbc|santander|natwest|starling|paypal|visa|master))",
      ),
      es: phrase(
        "(?:ya )?(?:abri|meti|inicie|puse|levante|presente|hice)[^.!?\\n]{0,25}(?:aclaracion|contracargo|disputa|desconocimiento)|(?:reclame|reclamado|desconoci|disputado|impugne|impugnado)[^.!?\\n]{0,25} (?:en|ante|con|al|a) (?:mi |el |la )?(?:banco|tarjeta)",
      ),
      pt: phrase(
        "(?:ja )?(?:abri|fiz|pedi|iniciei)[^.!?\\n]{0,25}(?:chargeback|contestacao|disputa)",
        "(?:ja )?contestei[^.!?\\n]{0,30}(?:banco|cartao|nubank|itau|bradesco)",
      ),
    },
  },
  {
    label: "legal-threat",
    patterns: {
      en: phrase(
        `${WILL.en}${GAP}${LAW}(?![a-z])`,
        "(?:see you in|take (?:you|this|it) to) (?:small claims|court)|next letter[^.!?\\n]{0,30} (?:court|solicitor|lawyer)",
        "(?:my|our) (?:lawyer|solicitor|attorney)s? (?:will|is|has|have|are|says|gets|can)",
        "(?:letter before action|letter before claim|mcol|money claim online)",
        "(?:or|otherwise)[^.!?\\n]{0,40}(?:legal action|court|small claims|lawyers?|solicitors?)(?![a-z])",
        "legal action will|reserve (?:my|our|all) (?:legal )?rights|will be seeking legal|consult(?:ed|ing) (?:a|my|our) (?:lawyer|solicitor|attorney)",
      ),
      es: phrase(
        `${WILL.es}${GAP}${LAW_ES}(?![a-z])`,
        "(?:los|les|te|os) (?:demando|denuncio|voy a demandar|demandare|demandaremos|denunciare)|nos vemos en (?:los )?(?:juzgados?|tribunales|el juzgado)|(?:mi|nuestro|nuestra) abogad[oa] (?:ya|va|les?|se|os|me|dice|esta|tiene|enviara)",
        "o demanda|(?:emprend\\w+|tom\\w+|inici\\w+|ejerc\\w+) (?:las )?(?:acciones|medidas) (?:legales|judiciales|oportunas|correspondientes)|por (?:la )?via (?:judicial|legal)|carta documento|proxima carta[^.!?\\n]{0,30} (?:juzgad|tribunal|abogad)|(?:recibir|mand|envi|llegar|redact|prepar|remit)[a-z]*[^.!?\\n]{0,20}burofax|(?:hablara|contactara|escribira|llamara|se encargara)[^.!?\\n]{0,15} abogad|(?:lo|la|esto|los) (?:va a|vera|decidira|resolvera)[^.!?\\n]{0,6} un juez|me reservo (?:las|el|mis) (?:acciones|derecho)",
      ),
      pt: phrase(
        `${WILL.pt}${GAP}${LAW_PT}(?![a-z])`,
        "(?:o |a )?(?:meu|minha|nosso|nossa) advogad[oa] (?:ja|vai|esta|entra|pediu|disse|tem)|nos vemos (?:no|na) (?:tribunal|justica|juizado)|vejo voces (?:no|na) (?:tribunal|justica|juizado)|entro (?:com|na) (?:acao|processo|justica)|entrarei com|acion(?:o|arei|aremos) (?:judicialmente|a justica|o juizado|meu advogado)|processo voces|medidas (?:judiciais|legais)|juizado especial|proxima carta[^.!?\\n]{0,30} (?:tribunal|advogad|justica)|vias judiciais|meios judiciais",
      ),
    },
  },
  {
    label: "regulator-threat",
    patterns: {
      en: phrase(
        `${WILL.en}${GAP}${REG_EN}(?![a-z])`,
        `(?:report|reporting|reported|escalat\\w+|complain\\w*|complaint|refer\\w*|tak\\w+|file\\w*|filing|letter|copying|cc'?ing|goes?|going|straight) (?:[^.!?\\n]{0,40} )?(?:to|with|in)? ?(?:the |my |your )?(?:[a-z]+ )?${REG_EN}(?![a-z])`,
      ),
      es: phrase(
        `(?:${WILL.es}|denunci\\w+|reclam\\w+|pong\\w+|present\\w+|acud\\w+|queja (?:en|ante)|voy|ire|recurr\\w+|ante|elev\\w+|me quejo (?:en|ante)|hablo con|aviso a)${GAP}(?<![a-z])${REG_ES}(?![a-z])`,
        "(?:sernac|profeco|procon|indecopi) (?:les|vai|ya|ja|tambien)",
      ),
      pt: phrase(
        `(?:${WILL.pt}|denunci\\w+|reclam\\w+|apresent\\w+|abr\\w+|queixa|registr\\w+|acion\\w+|recorr\\w+|escrev\\w+|fac[oa]|particip\\w+)${GAP}(?<![a-z])${REG_PT}(?![a-z])`,
      ),
    },
  },
  {
    label: "public-threat",
    patterns: {
      en: phrase(
        `${WILL.en}${GAP}(?:one[- ]star|1[- ]star|bad review|review|trustpilot|google|twitter|tiktok|facebook|instagram|reddit|youtube|social media|newspaper|the press|journalist|everyone know|tell everyone|go(?:ing)? public|publicly|local news|the papers|linkedin|yelp|post (?:it|this|the|about))`,
        "(?:going|goes) (?:on|to|up on) (?:tiktok|twitter|x|facebook|reddit|instagram|youtube|trustpilot|google|social media|the press|linkedin|yelp)",
      ),
      es: phrase(
        `(?:${WILL.es}|lo )${GAP}(?:resena|opinion(?:es)?|publicar\\w*|publico|redes(?: sociales)?|tiktok|twitter|facebook|instagram|prensa|periodistas?|google|trustpilot|viral\\w*|la tele|los medios|youtube|todo el mundo (?:lo|se))`,
        "(?:publicare|subire|subo|publicaremos|lo subo|lo publico|lo cuento)[^.!?\\n]{0,40}(?:redes|tiktok|twitter|facebook|instagram|google|video|resena|todo)",
      ),
      pt: phrase(
        `(?:${WILL.pt}|(?:vai|vou) (?:pro|para o|pra|postar|publicar))${GAP}(?:avaliacao|reclame aqui|redes(?: sociais)?|tiktok|twitter|facebook|instagram|imprensa|jornal|google|trustpilot|viral\\w*|youtube|publicar|postar|portal da queixa|linkedin|televisao)`,
        "(?:vai|vou|abro|abrirei|registro|reclamo|reclamacao) (?:pro|para o|no|pra o|ao) (?:tiktok|reclame aqui|twitter|instagram|portal da queixa|facebook)",
        "(?:posto|publico|postarei|publicarei)[^.!?\\n]{0,30}(?:redes|tiktok|twitter|facebook|instagram|google|video|reclame)",
      ),
    },
  },
  {
    label: "vulnerable",
    patterns: {
      en: phrase(
        "(?:i'm|i am|she's|she is|he's|he is|who is|who's) (?:\\w+ ){0,2}(?:disabled|blind|deaf|pregnant|autistic|elderly|bedridden|housebound|terminally ill|diabetic|in a wheelchair|epileptic|dyslexic|grieving)",
        "(?:my|our|his|her) (?:\\w+ ){0,2}(?:cancer|chemo\\w*|dialysis|disability|wheelchair|oxygen|insulin|surgery|operation|funeral|stroke|depression|anxiety|carer|medication|miscarriage|newborn|premature|heart condition|feeding tube)",
        "(?:wheelchair|chemotherapy|chemo|dialysis|oncolog\\w+|bereave\\w+|funeral|widow\\w*|hospice|insulin|oxygen concentrator|power of attorney|disability|homeless|food bank|evict\\w+|can't afford (?:food|rent|heating|to eat)|lost my job|universal credit|newborn|pregnan\\w+|(?:died|passed away|passed) (?:in|on|last|this|yesterday|suddenly|\\w+ weeks)|\\d+[- ](?:week|month)s?[- ]old|years? old (?:and|mother|father|daughter|son)|(?:mum|mom|dad|mother|father|husband|wife|gran|nan|grandmother|grandfather) (?:died|passed|is (?:8|9)\\d)|(?:8|9)\\d[- ]year[- ]old)",
        "stalk(?:s|ed|ing|er)|restraining order|domestic (?:abuse|violence)|(?:that|this) money (?:was|is) (?:for )?(?:the|my|our) (?:rent|food|heating|medic)|(?:that|it|this) (?:was|is) (?:my|our|the) rent",
      ),
      es: phrase(
        "(?:embarazada|discapacidad\\w*|discapacitad\\w*|silla de ruedas|cancer|quimio\\w*|dialisis|oncolog\\w+|fallec\\w+|viud[oa]|luto|duelo|funeral|entierro|insulina|oxigeno|respirador|autis\\w+|depresion|ansiedad|enferm[oa] (?:de|cronic\\w+|terminal)|(?:mi|su) (?:madre|padre|mama|papa|abuel[oa]|marido|mujer|esposa|esposo|hij[oa])[^.!?\\n]{0,25}(?:murio|enferm[oa]|operad[oa]|ingresad[oa]|hospital\\w*|tiene \\d{2} anos|de (?:7|8|9)\\d anos)|(?:7|8|9)\\d anos|desahucio|desalojo|sin trabajo|desemplead\\w+|en (?:el )?paro|jubilad[oa]|pensionad[oa]|recien nacid[oa]|bebe|no (?:tengo|me queda) (?:para|ni para) (?:comer|la comida|la renta)|ceg[ua]\\w*|sord[oa]|postrad[oa]|epilep\\w+)",
        "(?:me|nos) acosa|acosador|orden de alejamiento|violencia (?:de genero|domestica|machista)|con (?:eso|esto|ese dinero|esa plata) [^.!?\\n]{0,20}(?:pag|com)[a-z]* (?:el alquiler|la renta|la luz|la comida|el mes|los medic)|(?:era|es) (?:para )?(?:el alquiler|la renta|mis medic)",
      ),
      pt: phrase(
        "(?:gravida|gestante|deficien(?:te|cia)|cadeirante|cadeira de rodas|cancer|quimio\\w*|dialise|hemodialise|oncolog\\w+|falec\\w+|viuv[oa]|luto|enterro|velorio|insulina|oxigenio|autis\\w+|depressao|ansiedade|acamad[oa]|(?:minha|meu|a minha|o meu) (?:mae|pai|avo|marido|mulher|esposa|esposo|filh[oa])[^.!?\\n]{0,25}(?:morreu|doente|operad[oa]|internad[oa]|hospital\\w*|tem \\d{2} anos|de (?:7|8|9)\\d anos)|(?:7|8|9)\\d anos|despej\\w+|desempregad\\w+|aposentad[oa]|reformad[oa]|recem[- ]nascid[oa]|bebe|sem dinheiro (?:para|pra) (?:comer|comida)|ceg[oa]|surd[oa]|epilep\\w+|invalidez)",
        "(?:persegue-me|me persegue|perseguindo)|violencia domestica|medida protetiva|com (?:isso|isto|esse dinheiro|este dinheiro) [^.!?\\n]{0,20}(?:pag|com)[a-z]* (?:o aluguel|a renda|a luz|a comida|os? remedio)|(?:era|e) (?:para |pra )?(?:o aluguel|a renda|os meus medic)",
      ),
    },
  },
  {
    label: "safety",
    patterns: {
      en: phrase(
        "(?:caught fire|on fire|went up in flames|smoke|smoking|sparks?|sparking|electric shock|electrocuted|explod\\w+|burn(?:ed|t|s|ing)?(?= (?:my|me|his|her|the|a|through|smell|mark|plastic|on))|smell(?:s|ed|ing)? (?:of )?(?:gas|burning|burnt)|gas leak|injur\\w+|hospital|a&e|stitches|bleeding|bled|allergic reaction|anaphyla\\w*|epipen|chok(?:ed|ing)|poison\\w*|vomit\\w*|food poisoning|glass in|piece of (?:glass|metal|plastic)|swollen|swelling|recall|unsafe|dangerous|hazard\\w*|carbon monoxide|mould|mold|shocked me|live wire|insulation|collapsed|electrical fire)",
      ),
      es: phrase(
        "(?:se (?:incendio|prendio fuego|quemo|quemaron)|incendi\\w+|humo|chispa\\w*|descarga electrica|calambre|corrientazo|explot\\w+|quemadur\\w+|quemad[oa]|huele a (?:gas|quemado)|olor a (?:gas|quemado)|fuga de gas|lesion\\w*|lastim\\w+|urgencias|puntos en|sangr\\w+|reaccion alergica|alergi\\w+|intoxic\\w+|vomit\\w+|diarrea|vidrio en|cristal en|trozos? de (?:vidrio|cristal|metal|plastico)|peligro\\w*|asfixi\\w+|atragant\\w+|moho|retirada del producto|monoxido|electrocut\\w+)",
      ),
      pt: phrase(
        "(?:pegou fogo|incendi\\w+|fumaca|fumo(?= (?:a|d|e|no|preto))|fais[qc]\\w+|choque(?: eletrico)?|explod\\w+|queimadur\\w+|queimei|queimou (?:a|o|minha|meu)|cheir\\w+ (?:a |de )?(?:gas|queimado)|cheiro (?:forte |fraco )?(?:a|de) (?:gas|queimado)|fuga de gas|vazamento de gas|lesion\\w*|machuc\\w+|feri(?:u|d)\\w*|pronto[- ]socorro|urgencias|hospital|pontos n[oa]|sangr\\w+|reacao alergica|alergi\\w+|intoxic\\w+|vomit\\w+|diarreia|vidro n[oa]|cac[oa]s? de vidro|pedacos? de (?:vidro|metal|plastico)|perig\\w+|sufoc\\w+|engasg\\w+|mofo|bolor|recolhimento|monoxido|eletrocut\\w+)",
      ),
    },
  },
  {
    label: "abuse",
    patterns: {
      en: phrase(
        "(?:you (?:are |bunch of |fucking |stupid )*(?:idiots?|morons?|cunts?|bastards?|assholes?|arseholes?|pricks?|wankers?|scumbags?)|fuck (?:you|off)|piss off|go to hell|i(?:'ll| will) (?:come down there|find (?:you|him|her|out where)|smash|hurt|break))",
      ),
      es: phrase(
        "(?:hijos? de puta|hdp|cabron\\w*|gilipollas|pendejos?|imbeciles|idiotas|subnormal\\w*|malnacid\\w+|vayanse a la|iros a la mierda|conchatumadre|ctm|boludos|pelotudos|hijueputas?|malparid\\w+|los voy a (?:buscar|encontrar|reventar))",
      ),
      pt: phrase(
        "(?:filh[oa]s? da puta|fdp|cambada de|bando de (?:idiotas|imbecis|ladroes|incompetentes|vagabundos)|idiotas|imbecis|otari[oa]s?|vao (?:se foder|a merda|tomar)|vtnc|vsf|arrombad\\w+|desgracad\\w+|cabroes|vou (?:ai|la) (?:quebrar|pegar|acabar))",
      ),
    },
  },
  {
    label: "fraud-suspected",
    patterns: {
      en: phrase(
        "(?:fraud\\w*|scam\\w*|hacked|hacker|phish\\w*|stolen card|card (?:was |has been )?(?:stolen|cloned|skimmed)|identity theft|unauthori[sz]ed|someone (?:else )?(?:has |is |must have )?(?:used|using|got into|accessed|opened|bought|logged|ordered|changed|has my)|not me|wasn't me|impersonat\\w+|compromised|counterfeit|fake)",
      ),
      es: phrase(
        "(?:fraude\\w*|estafa\\w*|hacke\\w+|phishing|clon(?:ad[oa]|aron)\\w*|suplant\\w+|robo de identidad|no autoriz\\w+|alguien (?:esta |ha |uso|usa|entro|accedio|compro)\\w*|timo|tim(?:ado|aron)|(?:han|me|nos) (?:vaciado|vaciaron)|(?:pagina|web|tienda|cuenta) falsa|falsific\\w+|usurp\\w+|me huele a)",
      ),
      pt: phrase(
        "(?:fraude\\w*|golpe(?= |\\.|,|\\?|!)|golpistas?|burla|burlad[oa]|hacke\\w+|invadi\\w+|phishing|clon(?:ad[oa]|aram|agem)\\w*|nao autoriz\\w+|alguem (?:esta |usou|entrou|acessou|comprou|acedeu)\\w*|falsific\\w+|usurp\\w+|estelionato|esvaziaram|(?:pagina|site|loja|conta|perfil) fals[oa])",
      ),
    },
  },
];

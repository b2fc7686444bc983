/** What customers write that asks for care: who threatens, insists, is in need or in danger. First-person intent, never the mere word. Folded text. */
import type { Trigger } from "../taxonomy";
import { BANK_MAY_TAKE_BACK, BANK_TAKES_BACK } from "./chargeback-rules";
import { CONTACT } from "./contact-rules";
import { DEADLINE } from "./deadline-rules";
import { COURT, REGULATOR } from "./law-rules";
import { LEAVING } from "./leaving-rules";
import { PUBLICITY } from "./publicity-rules";
import { phrase, type Rule } from "./rules";

/** One row a phrase family; several rows may carry one label. */
export const TRIGGER_RULES: readonly Rule<Trigger>[] = [
  LEAVING,
  CONTACT,
  DEADLINE,
  BANK_MAY_TAKE_BACK,
  BANK_TAKES_BACK,
  COURT,
  REGULATOR,
  PUBLICITY,
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

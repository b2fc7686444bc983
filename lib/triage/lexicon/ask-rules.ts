/** What customers write when they ask for something: the request, never the story. */
import type { Ask } from "../taxonomy";
import { phrase, type Rule } from "./rules";

const GAP = "[^.!?\\n]{0,45}?";
const WANT =
  "(?:i(?:'d| would)? (?:just |really |simply )?(?:like|want|need|expect|demand|request|insist on|am asking for|'m asking for)|i'm (?:requesting|asking for|after|looking for)|please|pls|plz|kindly|can you|could you|can i (?:get|have)|could i (?:get|have)|may i|i want|i(?:'d| would) (?:rather|prefer)|i prefer|give me|we (?:want|need|expect|request|would like|demand)|requesting|just|would you|will you|you (?:should|must|need to)|i'll (?:take|have)|either|or)";
const WANT_ES =
  "(?:quiero|queremos|quisiera|necesito|necesitamos|exijo|exigimos|solicito|solicitamos|pido|pedimos|reclamo|espero|ruego|rogamos|por favor|favor de|me gustaria|podrian?|pueden|puedes|podeis|me pueden|agradeceria|requiero|deseo|prefiero|preferimos|preferiria|o |que me|deben)";
const WANT_PT =
  "(?:quero|queremos|queria|preciso|precisamos|exijo|exigimos|solicito|solicitamos|peco|pedimos|espero|por favor|pf|favor|gostaria|gostava|podem|pode|poderiam|conseguem|agradecia|agradeco|desejo|prefiro|preferimos|preferia|requeiro|ou |que me|devem|aguardo)";

/** One row a phrase family. */
export const ASK_RULES: readonly Rule<Ask>[] = [
  {
    label: "refund",
    patterns: {
      en: phrase(
        `${WANT}${GAP}(?:refund\\w*|money back|reimburse\\w*|reverse (?:it|the|this|that)|my (?:money|deposit|cash|\\W?\\d+)|take (?:it|that|this) off|credit (?:it|the|my|me) back|pay me back|return(?:ed)? (?:the|my) (?:money|deposit|payment))`,
        "(?:refund|reimburse) (?:me|the|my|it|one|both|us|this|that|please|in full|or|now)|(?:full|partial) refund|give (?:me )?(?:my|the) money back|(?:want|need|get) (?:it|my money|the money|my deposit) back|send (?:me )?(?:my|the) money|where(?:'s| is) my (?:refund|money)|money back|want (?:it|the (?:second|extra|duplicate)[^.!?\\n]{0,20}) (?:refunded|back|reversed)|put (?:the money|it) back",
        "take (?:it|that|this|the [a-z]+) off|(?:let|wa[iv]+e?|drop|write off|forget) (?:the |that |those )?\\W?\\d+[^.!?\\n]{0,12}(?: go)?|return what (?:was|you) (?:taken|took|charged)|(?:what (?:was|you) (?:taken|took|charged|overcharged))[^.!?\\n]{0,12}back|(?:put|pay|send|transfer|give) [^.!?\\n]{0,25} back (?:to|on|onto|in|into) (?:my|the|our)",
      ),
      es: phrase(
        `${WANT_ES}${GAP}(?:devoluci\\w+|devolv\\w+|devuelv\\w+|reembols\\w+|reintegr\\w+|(?:mi|el|la) (?:dinero|plata)|me regresen|extorn\\w+|abon\\w+ (?:el|la|lo|mi))`,
        "(?:devuelvan(?:me|nos)?|devolvedme|devuelvanme|devuelveme|reembolsen(?:me)?|reintegren(?:me)?|regresen(?:me)?|que me (?:devuelvan|devolvais|reembolsen|reintegren|regresen)|devolverme|reembolsarme|reintegrarme|mi dinero (?:de vuelta|ya)|la devolucion (?:de|del|integra|completa)|cuando me (?:devuelven|devolveis|reembolsan|reintegran)|donde esta mi (?:dinero|reembolso|devolucion)|me (?:devuelven|devolveis|reembolsan|reintegran) )",
        "(?:quit\\w+|retir\\w+|elimin\\w+|anul\\w+|descuent\\w+) (?:me )?(?:ese|este|el|esos|los|esa|la) (?:cobro|cargo|cuota|comision|recargo|penalizacion|importe)|(?:condon\\w+|perdon\\w+)[^.!?\\n]{0,15}(?:\\d|recargo|multa|comision)|lo (?:que )?(?:cobrado|pagado|me cobraron|me cobrasteis|me quitaron)[^.!?\\n]{0,12}(?:de vuelta|a mi)|(?:vuelva|regrese|esté|este) (?:el dinero|la plata|a mi (?:cuenta|tarjeta))",
      ),
      pt: phrase(
        `${WANT_PT}${GAP}(?:reembols\\w+|devolu\\w+|devolv\\w+|estorn\\w+|(?:meu|o) dinheiro|restitu\\w+|ressarc\\w+|de volta)`,
        "(?:devolvam(?:-me)?|reembolsem(?:-me)?|estornem|me (?:devolvam|reembolsem|estornem|devolve|devolvem)|devolver(?:-me)? (?:o|os|a|meu)|dinheiro de volta|com estorno|o estorno (?:do|da|de|integral)|reembolso (?:integral|total|imediato|do|da|ou)|quero (?:meu|o meu) dinheiro|cade (?:meu|o) (?:dinheiro|reembolso|estorno)|onde esta o meu (?:dinheiro|reembolso))",
        "(?:retir\\w+|tir\\w+|elimin\\w+|anul\\w+|descont\\w+) (?:esse|este|essa|esta|o|a|os|as) (?:cobranca|taxa|valor|comissao|multa|encargo|debito)|o que (?:me )?(?:cobraram|tiraram|paguei)[^.!?\\n]{0,12}(?:de volta)|(?:volte|regresse|esteja|caia) (?:o dinheiro|na minha (?:conta)|no meu (?:cartao))",
      ),
    },
  },
  {
    label: "replacement",
    patterns: {
      en: phrase(
        `${WANT}${GAP}(?:replac\\w+|exchange|swap\\w*|send (?:me |us |out )?(?:a|another|the (?:right|correct|missing)|new)|new one|another one|(?:correct|right|missing) (?:one|item|part|size|piece|product|model|colou?r))`,
        "replacement|send (?:me |us )?(?:a new|another|the correct|the right|the missing)|ship (?:me |us )?(?:a new|another|the correct|the right|the missing)|swap it",
        "(?:send|bring|get|give|post) (?:me |us |out )?(?:the |a |an |one )?(?:[a-z]+ ){0,2}(?:i|we) (?:actually )?(?:ordered|bought|paid for|chose)|(?:a|one) that works|(?:working|undamaged|intact|proper) one",
      ),
      es: phrase(
        `${WANT_ES}${GAP}(?:reemplaz\\w+|remplaz\\w+|cambi(?:o|en|ar|arme|arlo|arla|emos)(?= (?:el|la|lo|de|por|del|este|ese|inmediato|o|$)|[.,!?]|$)|sustitu\\w+|repos\\w+|repon\\w+|otr[oa] (?:nuev|unidad)|un[oa] nuev[oa]|envi\\w+ (?:un[oa] nuev|otr|el (?:correcto|que)|la (?:correcta|que)|lo que))`,
        "(?:cambienm\\w+|reemplacen|mandenme (?:otr|el|la|un)|envienme (?:otr|el correcto|la correcta|un)|enviar(?:me)? (?:un[oa] nuev[oa]|otr[oa]|el correcto|la correcta)|me (?:lo|la) (?:cambian|cambiais|reponen)|reposicion|una unidad nueva)",
      ),
      pt: phrase(
        `${WANT_PT}${GAP}(?:troc\\w+|troqu\\w+|substitu\\w+|repos\\w+|repon\\w+|outr[oa] (?:nov|unidade)|um[a]? nov[oa]|envi\\w+ (?:um[a]? nov|outr|o (?:correto|certo)|a (?:correta|certa)|o que)|mand\\w+ (?:um[a]? nov|outr|o certo|a certa))`,
        "(?:troquem|substituam|mandem (?:outr|o certo|a certa|um nov|uma nov)|enviem (?:outr|o certo|o correto|a correta|um nov|uma nov)|a troca|reposicao|trocam-me|me trocam|troca d[oa])",
      ),
    },
  },
  {
    label: "repair",
    patterns: {
      en: phrase(
        `${WANT}${GAP}(?:fix(?:ed|ing)?|repair\\w*|redo(?:ne)?|sort(?:ed)? (?:it|this|out)|finish(?:ed)? (?:the|it|off)|put (?:it |this )?right|working again|come back (?:and|to)|restor\\w+|resolve (?:the|this) (?:bug|issue|fault|problem|error))`,
        "fix (?:it|this|the|your|my)|repair (?:it|the|my)|send (?:someone|somebody|an engineer|a technician)|when will (?:it|this) be fixed",
        "(?:do|done|doing) (?:it|this|the job) (?:over|again|properly)|roll (?:it|this|that) back|(?:make|get) (?:it|this|the) [^.!?\\n]{0,25}work(?:ing)?|put (?:it|this|things) (?:back|right)|(?:finish|complete) (?:the|what)|(?:flip|turn|switch) [^.!?\\n]{0,20}(?:switch|back on)|(?:engineer|technician|plumber|fitter|team|crew|someone)[^.!?\\n]{0,15} (?:back|out|round) (?:to|here|and)",
      ),
      es: phrase(
        `${WANT_ES}${GAP}(?:arregl\\w+|repar\\w+|rehac\\w+|solucion\\w+ (?:el|la|este|esto|lo)|correg\\w+ (?:el|la)|corrij\\w+ (?:el|la) (?:error|fallo)|terminen|vuelvan a|que (?:vengan|vengais|venga)|restablec\\w+|repongan el servicio|tecnico)`,
        "(?:arreglen(?:lo|la)?|arregladlo|reparen|reparenlo|manden (?:a alguien|un tecnico)|envien (?:a alguien|un tecnico)|vengan a|restablezcan|arreglarlo|arreglarla|repararl[oa])",
        "(?:hacer|hagan|haced|haganlo|repet\\w+|repit\\w+)[^.!?\\n]{0,15}(?:de nuevo|otra vez|bien)|(?:dej\\w+)[^.!?\\n]{0,20}(?:funcionando|como estaba|bien|en condiciones)|(?:funcione|ande|vaya)[^.!?\\n]{0,12}(?:de nuevo|otra vez|bien|de una vez)|que (?:alguien|un tecnico|el tecnico)[^.!?\\n]{0,12} (?:venga|pase|lo mire|revise)|vuelv\\w+ a (?:la version|activar|poner|conectar)",
      ),
      pt: phrase(
        `${WANT_PT}${GAP}(?:consert\\w+|arrum\\w+|repar\\w+|refaz\\w+|refac\\w+|resolv\\w+ (?:o|a|esse|este)|corrij\\w+ (?:o|a)|corrig\\w+ (?:o|a)|termin\\w+|volt\\w+ (?:para|pra|a)|restabele\\w+|tecnico|que (?:venham|venha))`,
        "(?:consertem|arrumem|reparem|refacam|mandem (?:alguem|um tecnico)|enviem (?:alguem|um tecnico)|restabelecam|venham (?:ca|aqui|arranjar|terminar)|arranjem|arranjar (?:o|a|isto))",
        "(?:fac\\w+|fazer|repet\\w+|repit\\w+)[^.!?\\n]{0,15}(?:de novo|outra vez|direito|bem feito)|(?:deix\\w+)[^.!?\\n]{0,20}(?:funcionando|a funcionar|como estava|em condicoes)|(?:funcione|volte a)[^.!?\\n]{0,12}(?:de novo|outra vez|direito|funcionar)|que (?:alguem|um tecnico|o tecnico)[^.!?\\n]{0,12} (?:venha|passe|veja)|volt\\w+ a (?:versao|ativar|ligar)",
      ),
    },
  },
  {
    label: "cancel",
    patterns: {
      en: phrase(
        `${WANT}${GAP}(?:cancel\\w*|terminat\\w+|unsubscribe|close (?:my|the|our) account|end (?:my|the|our) (?:contract|subscription|membership)|stop (?:the|my|charging|billing)|withdraw)`,
        "cancel (?:my|the|it|this|everything|our|and|immediately|before)|stop (?:charging|billing|taking)|close (?:my|the) account|i(?:'m| am) cancelling|i(?:'d| would) like to (?:cancel|return|withdraw)",
      ),
      es: phrase(
        `${WANT_ES}${GAP}(?:cancel\\w+|(?:dar|den|darme|denme|deme|dad(?:me)?|dar de|la) (?:de )?baja|anul\\w+|rescind\\w+|desist\\w+|desvincul\\w+|desactiv\\w+)`,
        "(?:cancelen|cancelenme|anulen|den de baja|denme de baja|dadme de baja|tramit\\w+ la baja|la baja (?:del|de|inmediata|definitiva)|ejerzo (?:mi|el) derecho de desistimiento|doy de baja|cancelar (?:mi|el|la|todo))",
      ),
      pt: phrase(
        `${WANT_PT}${GAP}(?:cancel\\w+|encerr\\w+|rescind\\w+|rescis\\w+|desist\\w+|desvincul\\w+|desativ\\w+|anul\\w+|desligu\\w+|denunci\\w+ o contrato)`,
        "(?:cancelem|encerrem|o cancelamento|cancelar (?:o|a|meu|minha|tudo)|desliguem|anulem|quero desistir|direito de arrependimento|livre resolucao)",
      ),
    },
  },
  {
    label: "compensation",
    patterns: {
      en: phrase(
        "compensat\\w*|goodwill|(?:some|a|any) (?:form of )?(?:credit|discount|gesture)|make (?:it|this) up to|knock (?:something|some|a bit) off|money off|voucher|(?:cover|pay for|reimburse)[^.!?\\n]{0,25}(?:my (?:taxi|lost|hotel|costs|expenses|day|wages)|the (?:taxi|hotel|cost of|damage|vet|lost))|for (?:my|the) (?:time|trouble|inconvenience|lost)",
      ),
      es: phrase(
        "compens\\w+|indemni\\w+|bonific\\w+|alguna (?:atencion|compensacion)|un (?:descuento|vale|credito|gesto)|(?:paguen|cubran|abonen|reconozcan|reconocen)[^.!?\\n]{0,25}(?:taxi|hotel|gastos|danos|dia|horas|consulta)|danos y perjuicios|haganse cargo",
      ),
      pt: phrase(
        "compens\\w+|indeniz\\w+|indemniz\\w+|ressarc\\w+|abatimento|um (?:desconto|vale|credito|gesto|agrado)|(?:paguem|cubram|arquem|reembolsem)[^.!?\\n]{0,25}(?:taxi|uber|hotel|gastos|despesas|danos|dia|horas|consulta|prejuizo)|o prejuizo|os prejuizos|danos morais",
      ),
    },
  },
  {
    label: "explanation",
    patterns: {
      en: phrase(
        "(?:please |can you |could you |can someone |could someone |will someone |i(?:'d| would) like you to |i want (?:you )?to |i need (?:you )?to )(?:please )?(?:explain|clarify|tell me|know|let me know|confirm|advise|check|look into|understand|show me)|an explanation|why (?:did|do|does|was|were|is|am|are|have|has|would|can't|should|on earth|the)|how (?:come|is it|can|do i|did|is this|long)|what (?:is this|happened|is going on|are these|did|does|do i|was|am i)|where (?:is|are) (?:my|the|it)|when (?:will|can|is|are)|is (?:this|it|that) (?:normal|right|correct|a|safe)|am i (?:missing|being|reading|wrong)|who (?:authori[sz]ed|decided|is|has|do)|which (?:one|of)|what's (?:this|that|the|going)",
        "who (?:exactly |actually )?(?:signed|approved|agreed|ordered|gave|told|took|can|do i|should)|tell me (?:who|the name|how|which|whether|if|what|where|when|why)|on what (?:authority|basis|grounds)|what (?:basis|grounds|authority|happens|should i|am i supposed|do you)|how (?:do|can|should|would) (?:i|we)|(?:just )?(?:wondering|curious|asking) (?:if|whether|why|how|what|when)|(?:is|are|was|were|does|do|did|can|could|will|would|have|has) (?:there|this|that|it|i|we|you|the|my|your)(?= )[^.!\\n]{3,90}\\?",
      ),
      es: phrase(
        "(?:expliquen|explicar(?:me|nos)?|explic\\w+|aclar(?:en|ar|arme|acion|ame)\\w*|digan(?:me|nos)|decidme|decirme|informen|informar(?:me)?|confirm(?:en|ar|arme|adme)\\w*|quiero saber|quisiera saber|me gustaria saber|necesito saber|saber (?:por que|que|cuando|donde|si|a que|como|quien)|por ?que (?:me|se|no|hay|aparece|esta|nos|tengo|sale|pone)|que (?:paso|pasa|es (?:esto|este|ese)|significa)|a que (?:corresponde|se debe|viene)|donde esta|cuando (?:llega|me|va|van|lo|estara)|como (?:es posible|puede|puedo|hago|se)|cual (?:es|de)|de donde (?:sale|salio|sacan)|es (?:normal|correcto|seguro)|revis(?:en|ar|arlo)|verifi(?:quen|car)|xq|quien (?:autorizo|lo|me))",
        "(?:quien|quienes) (?:firm|dio|aprob|decid|orden|pidio|dijo|es el|se)[a-z]*|(?:decidme|diganme|digame|dime|indiqueme|indiquenme|indicadme|que me (?:diga|digan|digais|indique|indiquen|aclare|aclaren|expliqu|cuent|confirm)|me (?:aclar|indi[cq]|confirm|expli[cq])[a-z]+)[^.!?\\n]{0,40}|con que (?:permiso|derecho|autorizacion|base|motivo)|en base a que|(?:como|donde|a donde|a que (?:direccion|correo|sitio|telefono)|cuanto|cuantos|cual|cuales)(?: lo| la| se| tengo| debo| puedo| hay)? [a-z]+[^.!\\n]{0,60}\\?|(?:hay|es|son|esta|estan|puedo|podria|tengo que|debo|se puede|me (?:toca|corresponde))[^.!\\n]{4,80}\\?",
      ),
      pt: phrase(
        "(?:expliquem|explicar(?:-me)?|explic\\w+|esclare\\w+|digam(?:-me)?|me (?:digam|expliquem|informem|confirmem)|informem|informar(?:-me)?|confirm(?:em|ar)(?:-me)?|quero saber|queria saber|gostaria de saber|gostava de saber|preciso saber|saber (?:por que|porque|o que|quando|onde|se|a que|como|quem)|por ?que (?:me|se|nao|ha|aparece|esta|estao|fui|foi|o|a|voces|cobraram|eu)|o que (?:aconteceu|houve|e isso|e isto|significa|se passa|posso|e esse|e essa|comprei)|a que (?:corresponde|se refere|se deve)|onde esta|quando (?:chega|vai|vao|posso|sera|e que|recebo)|como (?:e possivel|pode|posso|faco|funciona)|qual (?:e|o|a|foi)|de onde (?:saiu|veio|vem)|e (?:normal|correto|certo|seguro)|verifi(?:quem|car|cam)|quem (?:autorizou|foi))",
        "quem (?:assin|deu|aprov|decid|mand|pediu|disse|e o|sao)[a-z]*|(?:digam-me|diga-me|me (?:diga|digam|esclare|indiqu|confirm|expli)[a-z]*|indiquem-me|que me (?:diga|digam|esclare|expli|confirm)[a-z]*)[^.!?\\n]{0,40}|com que (?:autorizacao|direito|base|permissao)|com base em que|(?:como|onde|para onde|para que (?:morada|endereco|email)|quanto|quantos|qual|quais)(?: o| a| se| tenho| devo| posso| ha)? [a-z]+[^.!\\n]{0,60}\\?|(?:ha|e|sao|esta|estao|posso|poderia|tenho (?:que|de)|devo|da para)[^.!\\n]{4,80}\\?",
      ),
    },
  },
  {
    label: "apology",
    patterns: {
      en: phrase(
        "(?:an? |written |proper |sincere |genuine )*apolog(?:y|ize|ise|ies)(?! for (?:the|my|any))|say sorry|a sorry",
      ),
      es: phrase(
        "(?:una |unas )?disculpas?(?= (?:de|por escrito|formal|publica|a)|[.,!?]|$)|que (?:se|me) (?:disculpe\\w*|pida\\w* (?:perdon|disculpas))|pedir (?:perdon|disculpas)|pid(?:an|a)(?:le|me|nos)? (?:perdon|disculpas)|se disculpen",
      ),
      pt: phrase(
        "(?:um )?pedidos? de desculpas?|que (?:se|me) (?:desculpem|pecam desculpas?)|pecam desculpas?|retratacao|desculpas (?:formais|publicas|por escrito|da|do)",
      ),
    },
  },
  {
    label: "correct-invoice",
    patterns: {
      en: phrase(
        "(?:correct(?:ed|ing)?|amend(?:ed)?|revis(?:ed?|ing)|updat(?:ed?|ing)|re-?issue\\w*|new|proper|void|cancel|withdraw|fix|adjust(?:ed)?|rectif\\w+|change) (?:the |this |that |my |our |your |a )?(?:\\w+ )?(?:invoice|bill|receipt|credit note|statement)|credit note|(?:invoice|bill) (?:to be )?(?:corrected|amended|reissued|revised|re-issued|matching|to match|adjusted)|bill (?:me|us) (?:for )?(?:the|only|what|correctly)|correct (?:it|the (?:amount|price|charge|balance|bill))|re-?bill|adjust (?:it|the|my) ",
      ),
      es: phrase(
        "(?:correg\\w+|corrij\\w+|rectific\\w+|anul\\w+|rehac\\w+|refactur\\w+|emit\\w+|modific\\w+|ajust\\w+|cambi\\w+|nueva|correcta|cancel\\w+) (?:[a-z]+ ){0,3}(?:factura|boleta|recibo|cfdi|comprobante|nota de credito)|nota de credito|factura (?:rectificativa|corregida|correcta|nueva|rectificada)|refactur\\w+|abono de la factura|anulen (?:la|el|esa|ese)|anulala|corrijan (?:el|la|mi) (?:monto|importe|cobro|precio)",
      ),
      pt: phrase(
        "(?:corrig\\w+|corrij\\w+|retific\\w+|anul\\w+|refaz\\w+|refac\\w+|reemit\\w+|emit\\w+|alter\\w+|ajust\\w+|nova|correta|cancel\\w+) (?:[a-z]+ ){0,3}(?:fatura|nota fiscal|nota|boleto|recibo|conta|nf|cobranca)|nota de credito|(?:fatura|nota|boleto) (?:corrigid[oa]|corret[oa]|retificad[oa]|nov[oa])|segunda via corrigida|carta de correcao",
      ),
    },
  },
  {
    label: "delivery",
    patterns: {
      en: phrase(
        `${WANT}${GAP}(?:deliver\\w*|(?:my|the) (?:parcel|package|order|item|box)(?= (?:now|today|by|before|to|delivered|sent|please|here)|[.,!?]|$)|shipp?(?:ed)? (?:it|to|today|out|now)|send it|redeliver\\w*|get it (?:here|by|to|before)|new (?:slot|date|appointment|time)|resched\\w*|reschedule|come (?:on|today|tomorrow|round)|turn up|dispatch\\w*|expedit\\w*|overnight)`,
        "deliver (?:it|my|the|them)|where(?:'s| is) my (?:order|parcel|package|stuff|delivery)|i (?:just )?want my (?:order|parcel|package|stuff|things|delivery|item|sofa|bed)|redeliver\\w*|bring (?:it|them|me)|i (?:just |only )?want (?:the|my) (?:[a-z]+ ){1,3}(?:that )?(?:i|we)(?:'ve| have)? (?:paid|bought|ordered)",
      ),
      es: phrase(
        `${WANT_ES}${GAP}(?:entreg\\w+|(?:mi|el) (?:pedido|paquete|envio|producto)(?= (?:ya|hoy|antes|y|o|en)|[.,!?]|$)|que (?:llegue|me llegue|lo entreguen)|envi(?:en|ar|arlo|armelo|enlo) (?:ya|hoy|de|lo|el)|nueva (?:cita|fecha|hora)|reprogram\\w+|otra (?:cita|fecha)|fecha (?:firme|cierta|concreta|de entrega)|despach\\w+)`,
        "(?:entreguenm\\w*|entreguen|mandenlo|mandadlo|traigan(?:me)?(?:lo)?|donde esta mi (?:pedido|paquete|envio)|quiero mi (?:pedido|paquete)|despachen|enviadme|denme (?:fecha|cita|dia|una fecha)|dia y hora|quier[oe](?:mos)? (?:el|la|los|las|lo) (?:[a-z]+ ){0,2}que (?:pague|pagamos|compre|compramos|encargue|pedi |pedimos))",
      ),
      pt: phrase(
        `${WANT_PT}${GAP}(?:entreg\\w+|(?:meu|minha|o meu|a minha|o|a) (?:pedido|pacote|encomenda|produto|compra)(?= (?:ja|hoje|antes|e|ou|em)|[.,!?]|$)|que (?:chegue|entreguem)|envi(?:em|ar) (?:ja|hoje|logo)|nova (?:data|visita|hora)|reagend\\w+|remarc\\w+|outra (?:data|visita)|data (?:certa|firme|concreta|de entrega)|despach\\w+)`,
        "(?:entreguem|mandem logo|tragam|onde esta (?:o meu|a minha|meu|minha) (?:pedido|encomenda|pacote|compra)|cade (?:o )?meu (?:pedido|pacote|produto)|quero (?:o )?meu (?:pedido|pacote|produto)|despachem|remarquem|reagendem|quer(?:o|emos) (?:o|a|os|as) (?:[a-z]+ ){0,2}que (?:paguei|pagamos|comprei|compramos|encomendei|pedi |pedimos))",
      ),
    },
  },
  {
    label: "call-back",
    patterns: {
      en: phrase(
        "(?:call|ring|phone) (?:me|us|my (?:mum|mother|husband|wife|dad))(?: back| on| at| today| tomorrow| before| when|[.,!?]|$)|give (?:me|us) a (?:call|ring|bell)|call ?back|(?:someone|somebody|a manager|a human|a person|supervisor)[^.!?\\n]{0,20} (?:to )?(?:call|ring|phone|contact)|speak (?:to|with) (?:a|someone|somebody|your)|talk to (?:a|someone|somebody|your) (?:\\w+ )?(?:human|person|manager|supervisor)|someone (?:senior|to) (?:to )?(?:contact|call|ring)|reach me (?:on|at)",
      ),
      es: phrase(
        "(?:que me (?:llame|llamen|llameis)|llamen(?:me)?|llamadme|llameme|me (?:llaman|llame alguien|pueden llamar|puede llamar|podeis llamar|podrian llamar|llamais)|que (?:alguien|una persona)[^.!?\\n]{0,15} (?:me )?(?:llame|contacte|comunique)|comuniquense conmigo|hablar con (?:un|una|alguien|el|la)[^.!?\\n]{0,20}(?:persona|human|supervisor|encargad|responsable|gerente|alguien)|una llamada|pasenme con|devuelvan(?:me)? la llamada|contactenme)",
      ),
      pt: phrase(
        "(?:que me (?:ligue|liguem)|liguem(?:-me| para| pra)?|me (?:liguem|ligue|ligam|telefonem)|telefonem(?:-me)?|podem (?:me )?ligar|pode(?:m)?-me ligar|que (?:alguem|uma pessoa)[^.!?\\n]{0,15} (?:me )?(?:ligue|contacte|contate|contact\\w+)|falar com (?:um|uma|alguem|o|a)[^.!?\\n]{0,20}(?:pessoa|human|supervisor|responsavel|gerente|alguem)|uma ligacao|um telefonema|retornem a ligacao|contactem-me|entrem em contato)",
      ),
    },
  },
  {
    label: "access",
    patterns: {
      en: phrase(
        "(?:restore|unlock|unblock|reinstate|reactivate|give (?:me|us) back|get (?:me |us )?(?:back )?(?:in(?:to)?|access)|let (?:me|us) (?:back )?in|regain|recover|reset|lift)[^.!?\\n]{0,25}(?:access|account|password|profile|ban|suspension|login|in(?=[.,!? ]|$))|(?:unlock|unblock|reactivate|reinstate) (?:it|me|my)|back in(?:to)? my account|access (?:back|restored|again|to my)",
      ),
      es: phrase(
        "(?:desbloque\\w+|reactiv\\w+|recuper(?:ar|en|o|arla) (?:mi |el |la )?(?:acceso|cuenta|contrasena|perfil|clave)|restablec\\w+ (?:mi |el |la )?(?:acceso|cuenta|contrasena|clave)|devuelvan(?:me)? (?:el acceso|la cuenta|mi cuenta)|(?:poder |volver a )(?:entrar|acceder|ingresar)|habilit\\w+|liberen (?:mi|la) cuenta|acceso a mi cuenta|dejarme entrar|levanten (?:la suspension|el bloqueo))",
      ),
      pt: phrase(
        "(?:desbloque\\w+|reativ\\w+|recuper(?:ar|em|o) (?:a |o |minha |meu |a minha |o meu )?(?:acesso|conta|senha|palavra-passe|perfil)|restabele\\w+ (?:o )?acesso|devolvam (?:o (?:meu )?acesso|a (?:minha )?conta)|(?:poder |voltar a )(?:entrar|aceder|acessar)|liberem (?:minha|meu|a|o)|acesso (?:a|à) (?:minha )?conta|deixar(?:em)?(?:-me)? entrar|liberar (?:meu|minha|o|a) (?:acesso|conta)|redefin\\w+)",
      ),
    },
  },
];

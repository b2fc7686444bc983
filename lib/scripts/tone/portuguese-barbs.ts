/** Portuguese words that mock, or that win the argument and lose the customer, Brazil and Portugal. */
import { rule, type ToneRule } from "./types";

export const PORTUGUESE_BARBS: readonly ToneRule[] = [
  rule(
    "sarcasm",
    "(?:obrigad[oa]|agradeço) por nada|(?:que|quanta) gentileza (?:a )?sua|que (?:engraçad[oa]|esperto|esperta)(?=[.!,]|$)",
  ),
  rule("sarcasm", "(?:nossa|uau|ora)?,? ?que (?:grande )?(?:surpresa|coincidência|novidade)(?=[.!,]|$)"),
  rule("sarcasm", "pela (?:enésima|décima|centésima|milésima|milionésima) vez|pela última vez(?=,)", ""),
  rule(
    "sarcasm",
    "não é (?:assim )?(?:tão|nada) (?:difícil|complicado)|é (?:assim )?tão difícil|não é preciso ser (?:um )?(?:génio|gênio)|não precisa ser (?:um )?(?:gênio|génio|adivinho)",
  ),
  rule("sarcasm", "boa sorte com (?:isso|isto)|passe bem(?=[.!]|$)"),
  rule(
    "sarcasm",
    "se (?:você |o senhor |a senhora )?(?:tivesse|se desse|se tivesse) (?:se )?(?:dado|dignado|tido|ao|o) (?:ao |o |a )?(?:trabalho|incômodo|incómodo)?(?: de| a)?|se se dignasse",
  ),
  rule(
    "sarcasm",
    "quer que (?:eu )?(?:lhe )?(?:desenhe|faça um desenho)|vou (?:ter que )?desenhar|(?:explico|vou explicar)(?:-lhe)? (?:devagar|devagarinho|bem devagar)",
    "explico passo a passo",
  ),
  rule(
    "sarcasm",
    "parabéns[,.!] (?:você |o senhor |a senhora )?(?:encontrou|conseguiu|descobriu|quebrou|partiu)|parabéns por (?:não|nada)|bravo!",
  ),
  rule(
    "sarcasm",
    "até (?:uma?|o meu|a minha|meu|minha) (?:criança|bebé|bebê|filho|filha|sobrinho|avó)(?: de \\p{L}+ anos)? \\p{L}+",
  ),
  rule(
    "sarcasm",
    "como (?:toda a gente|todo mundo|qualquer um|qualquer pessoa) (?:sabe|vê|pode ver|entende|percebe)",
    "",
  ),
  rule(
    "sarcasm",
    "se (?:o senhor|a senhora|você) (?:o )?diz|como queira(?=[.!]|$)|(?:ah|pois),? claro(?=[.!]|$)|sei, sei|até parece",
  ),
  rule(
    "sarcasm",
    "é (?:uma )?(?:questão de )?bom senso|faça (?:os|o) (?:seus )?(?:trabalhos|dever) de casa|faça-me o favor|tenha dó|poupe-me|ora essa",
  ),
  rule("sarcasm", "(?:me )?desculpe por (?:existir|tentar ajudar|respirar|fazer o meu trabalho)"),
  rule(
    "sarcasm",
    "(?:na|da|para a) próxima(?: vez)?,? (?:leia|olhe|preste|veja se|tente ler)|vê se (?:lê|aprende)|veja se (?:lê|aprende)",
  ),
  rule("sarcasm", "(?:era|bastava|é) só ler|bastava ter lido|custava (?:muito )?(?:ler|olhar)"),
  rule("winning", "na verdade|na realidade(?=,)|a verdade é que|o facto é que|o fato é que", ""),
  rule("winning", "com (?:todo )?(?:o )?(?:devido )?respeito|sem querer ofender|sem ofensa", ""),
  rule(
    "winning",
    "para (?:ser|lhe ser) (?:sincer[oa]|honest[oa]|franc[oa])|sendo (?:sincer[oa]|honest[oa])|sinceramente(?=,)|francamente|honestamente",
    "",
  ),
  rule(
    "winning",
    "(?:(?:você|o senhor|a senhora) (?:está|tá) (?:muito |redondamente |completamente )?(?:errad[oa]|enganad[oa]|equivocad[oa])|está (?:redondamente |completamente )?(?:enganad[oa]|equivocad[oa])|isso está errado)(?=[.!,;]|$)",
    "eu vejo outra coisa",
  ),
  rule(
    "winning",
    "(?:você|o senhor|a senhora) (?:está|tá) (?:muito |redondamente |completamente )?(?:errad[oa]|enganad[oa]|equivocad[oa])",
  ),
  rule(
    "winning",
    "(?:isso|isto) (?:é|não é) (?:simplesmente |totalmente |completamente )?(?:falso|mentira|verdade|um absurdo|absurdo|ridículo|um disparate|besteira)",
    "eu vejo outra coisa",
  ),
  rule("winning", "(?:tenho|temos) provas?(?= (?:de|d[oa])|[.,!]|$)|posso provar|reconheça que|admita que"),
  rule(
    "winning",
    "(?:você|o senhor|a senhora) (?:não (?:entende|percebe|escuta|ouve|quer (?:entender|ouvir|perceber))|parece não (?:entender|ouvir|perceber))",
  ),
  rule("winning", "(?:quer )?(?:goste|queira) ou não|gostando ou não", ""),
  rule("winning", "o que (?:você|o senhor|a senhora) não (?:entende|percebe|vê|quer ver) é que", ""),
  rule(
    "sarcasm",
    "não (?:sei|entendo|percebo) por ?que (?:continua|insiste|ainda)|que bom[,.]? (?:mais|outra|outro)|no nosso lugar uma vez",
  ),
  rule("winning", "(?<=^|[.!?]\\s|\\n)mais uma vez,(?! (?:agradeço|obrigad|peço))", ""),
];

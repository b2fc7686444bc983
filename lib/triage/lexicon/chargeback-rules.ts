/** What customers write when they dispute a payment with their bank, or may: folded text. */
import type { Trigger } from "../taxonomy";
import { GAP, WILL } from "./intent";
import { phrase, type Rule } from "./rules";

export const BANK_MAY_TAKE_BACK: Rule<Trigger> = {
  label: "chargeback-threat",
  patterns: {
    en: phrase(
      `${WILL.en}${GAP}(?:disput\\w+|chargeback|charge back|charge it back|revers\\w+ the (?:charge|payment)|contact(?:ing)? my (?:bank|card)|call(?:ing)? (?:my|the) (?:bank|card)|my (?:bank|card (?:company|issuer|provider))|let(?:ting)? (?:my|the) (?:bank|card))`,
      "(?:i let|let) (?:my|the) (?:bank|card company|credit card company) (?:pick|handle|deal|sort)",
      "(?:or|otherwise)[^.!?\\n]{0,40}(?:chargeback|dispute (?:it|this|the charge|the payment)|section 75|my bank)",
      "section 75 claim",
      "(?:i'll|i will|or i|we'll|then i|happy to|i can) [^.!?\\n]{0,20}(?:take|raise|go|ring|phone|speak|talk|have|ask|get)[^.!?\\n]{0,15} (?:my|the) (?:bank|card (?:company|issuer|provider|people)|credit union)|(?:claw|pull|charge) (?:it|the money|this|that) back (?:through|via|with|myself)",
    ),
    es: phrase(
      `(?:${WILL.es}|o)${GAP}(?:contracargo|desconocer(?:e|emos)? (?:el|la|los|las|ese|este)|disput\\w+|impugn\\w+|retroce\\w+|reclam\\w+ (?:a|al|en) (?:mi|el) banco|pid\\w+ al banco|anul\\w+ el (?:cargo|pago) (?:con|en|desde|por) (?:mi|el) banco|devolver (?:el )?recibo|devuelvo el recibo)`,
      "(?:hare|hago|pido|abro|inicio|meto|solicito) (?:un |el |una )?(?:contracargo|disputa)",
      "(?:si no|o)[^.!?\\n]{0,50}(?:devuelvo|devolvere|retrocedo|retrocedere|tiro para atras) (?:el|los|ese|este) (?:recibo|cargo|adeudo)|(?:lo|la) (?:devuelvo|retrocedo|desconozco|desconocere|reclamo|reclamare|impugno) (?:por|en|con|desde|a traves)[^.!?\\n]{0,12} (?:banco|tarjeta|app)|que (?:lo |la )?(?:resuelva|pelee|arregle|reclame) (?:el|mi) banco|(?:llamo|llamare|hablo|hablare|aviso|avisare)[^.!?\\n]{0,12} (?:mi|al|el) banco",
    ),
    pt: phrase(
      `(?:${WILL.pt}|ou)${GAP}(?:chargeback|contest\\w+|disput\\w+|estorn\\w+ (?:pel[oa]|com [oa]|n[oa]) (?:meu )?(?:banco|cartao)|abrir (?:uma )?contestacao|acion\\w+ (?:o|meu) (?:banco|cartao)|peco o estorno (?:no|ao) banco|revert\\w+ o (?:debito|pagamento) (?:no|com o) banco)`,
      "(?:faco|peco|abro|contesto|solicito) (?:um |o |a |uma )?(?:chargeback|contestacao|disputa|compra no (?:cartao|banco)|no (?:cartao|banco))",
      "reembolso ou contesto",
      "(?:que |deixo )?(?:o|meu) banco (?:que )?(?:resolva|trate|tratar|resolve)|(?:ligo|falo|vou falar|aviso)[^.!?\\n]{0,12} (?:pro|para o|com o|ao|meu) (?:meu )?banco|(?:devolvo|anulo|revogo) o debito",
    ),
  },
};

export const BANK_TAKES_BACK: Rule<Trigger> = {
  label: "chargeback-open",
  patterns: {
    en: phrase(
      "(?:i(?:'ve| have)?(?: already)?|we(?:'ve| have)?(?: already)?) (?:opened|filed|raised|started|submitted|initiated)[^.!?\\n]{0,25}(?:dispute|chargeback|claim (?:with|at|through) (?:my|the) (?:bank|card))",
      "(?:already )?disputed (?:it|this|the (?:charge|payment|transaction)) (?:with|through) (?:my (?:bank|card)|(?:monzo|revolut|chase|amex|barclay|lloyds|hsbc|santander|natwest|starling|paypal|visa|master))",
      "(?:my|the) (?:bank|card (?:company|issuer|provider|people)|credit union|building society|paypal|visa|amex)(?: has| have| already|'s)*(?: already)? (?:pulled|reversed|clawed|taken|charged|credited|accepted|upheld|opened|raised|started|approved|sided|ruled|is (?:now )?(?:investigating|looking into))(?=[^.!?\\n]{0,40}(?:back|claim|dispute|chargeback|charge|payment|\\d|it|this|me|my))",
      "(?:opened|filed|raised|started|submitted|initiated|lodged|put in|logged)[^.!?\\n]{0,30}(?:dispute|chargeback|claim) (?:with|at|through|via|against)[^.!?\\n]{0,12} (?:bank|card|paypal|visa|amex|mastercard|klarna|credit union)|(?:dispute|chargeback|section 75)(?: claim)? (?:is|has been|was|already|went)(?: now| already)? (?:open|opened|filed|lodged|in|raised|running|under way|underway|in progress|with)",
    ),
    es: phrase(
      "(?:ya )?(?:abri|meti|inicie|puse|levante|presente|hice)[^.!?\\n]{0,25}(?:aclaracion|contracargo|disputa|desconocimiento)|(?:reclame|reclamado|desconoci|disputado|impugne|impugnado)[^.!?\\n]{0,25} (?:en|ante|con|al|a) (?:mi |el |la )?(?:banco|tarjeta)",
      "(?:el|mi|del|por el) (?:banco|emisor)(?: ya)?(?: me| nos)?(?: lo| la| los| las)?(?: ha| han| esta)? ?(?:retroce\\w+|revers\\w+|revirt\\w+|revert\\w+|devolvio|devuelto|anulo|anulado|abrio|abierto|acepto|aceptado|dio la razon|dado la razon|investig\\w+|tramit\\w+)",
      "(?:meti|puse|cargue|ingrese|presente|hice|abri|registre|tramite|inicie|he (?:metido|puesto|presentado|abierto|hecho|iniciado|tramitado))[^.!?\\n]{0,20} (?:objecion|reclamo|reclamacion|aclaracion|contracargo|disputa|desconocimiento|retrocesion|devolucion)[^.!?\\n]{0,25}(?:banco|tarjeta|app|emisor|visa|mastercard|bancari)|(?:aclaracion|disputa|contracargo|objecion|retrocesion)[^.!?\\n]{0,15}(?: ya)? (?:esta |quedo |va )?(?:abiert|en (?:curso|tramite|proceso)|ingresad|presentad|hech|registrad)|(?:he devuelto|devolvi) (?:el|los|ese|este|vuestro|su) recibo",
    ),
    pt: phrase(
      "(?:ja )?(?:abri|fiz|pedi|iniciei)[^.!?\\n]{0,25}(?:chargeback|contestacao|disputa)",
      "(?:ja )?contestei[^.!?\\n]{0,30}(?:banco|cartao|nubank|itau|bradesco)",
      "(?:o|meu|pelo|do) (?:banco|nubank|itau|bradesco|santander|inter|emissor|cartao)(?: ja)?(?: me| nos)?(?: ja)? (?:estorn\\w+|devolv\\w+|revert\\w+|abriu|aceit\\w+|acat\\w+|deu razao|esta (?:a )?(?:analis|investig)\\w+)",
      "(?:abri|fiz|pedi|iniciei|registrei|registei|entrei com|meti|apresentei|dei entrada)[^.!?\\n]{0,20} (?:contestacao|disputa|chargeback|reclamacao|estorno|med)[^.!?\\n]{0,25}(?:banco|cartao|app|nubank|itau|bradesco|caixa|visa|mastercard|bandeira|emissor)|(?:contestacao|disputa|chargeback)[^.!?\\n]{0,15} (?:esta |ficou |ja )?(?:abert|em (?:curso|andamento|analise)|registad|registrad|feit)",
    ),
  },
};

/** Everyday words that tell a language; a word that two languages share stands in neither. Folded forms. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const LANGUAGE_WORDS = {
  en: words(`the and to of i you my your it is was for that this have has had with not no on be are but we they he she
    what when how from at so if an as by or been will would could should can do does did don't didn't isn't i'm i've
    it's there their them our us please thanks thank hello hi dear still never again now just get got out up one would
    who why where which about because any all some more only after before than then been being am were said told want
    need like know order paid charged refund money back received arrived help works work been't can't won't wasn't
    day days week weeks month months yesterday today tomorrow called asked sent account company`),
  es: words(`no la de se el los las una unos unas y del al lo le les que es son pero muy mas mi mis tu sus su nos ustedes usted yo
    hola buenas buenos dias gracias saludos por con sin hay he ha han habia hace hacer dice dijo dijeron quiero
    quisiera necesito tengo tiene tienen puedo puede pueden esta estan estoy fue era ser sido desde hasta cuando donde
    como porque aunque ya aun todavia siempre tambien ahora ayer hoy manana otra otro otros nada nadie algo llego
    llegado compre pague cobrado cobraron pedido dinero tarjeta cuenta ni si les ese esa eso este esto aqui alli entonces
    pues luego vez veces mes meses semana semanas ano anos dia correo llamar llame ustedes vosotros os me habeis
    devolver devolucion reembolso factura xq q bien mal solo asi cual quien`),
  pt: words(`de se o os um uma uns umas e do da dos das no na nos nas ao aos em que nao sim mas muito mais meu minha meus
    minhas seu sua voce voces vcs vc eu ele ela eles elas ola oi bom boa obrigado obrigada por com sem ha tem tenho
    tinha foi era ser sido esta estao estou estava desde ate quando onde como porque pois ja ainda sempre tambem agora
    ontem hoje amanha outra outro nada ninguem algo chegou comprei paguei cobrado cobraram cobranca pedido dinheiro
    cartao conta nem isso isto esse essa aqui ali entao depois vez vezes mes meses semana semanas ano anos dia dias quero
    queria preciso posso pode podem fazer feito disse disseram pra pro pela pelo num numa lhe lhes nosso nossa encomenda
    fatura reembolso devolver atendimento tudo bem so assim qual quem ai la tambem fui vou vai`),
  /** French, German, Italian, Dutch, Catalan, Polish, Swedish, Turkish, Romanian: enough to know that it is none of ours. */
  other:
    words(`le les des une et est je vous nous mon ma mes votre avec pour pas sur dans qui ne ce cette j'ai bonjour
    merci commande ete mais aux ou der die das und ich nicht ist mit ein eine sie wir haben habe auf fur von zu dem den
    auch bitte danke meine mein bestellung wurde il gli della del che per non sono ho mio mia grazie buongiorno ordine
    anche questo het een niet ik van dat en de mijn voor met zijn jullie bestelling amb els que hem molt aquest meva
    jest nie sie prosze dzien dobry och jag att det som inte ar har ve bir bu icin sipariş si nu este pentru sunt`),
} as const;

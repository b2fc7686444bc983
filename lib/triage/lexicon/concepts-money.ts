/** Concepts of money, paper and time, each with the English, Spanish and Portuguese words that carry it (folded; `*` ends a stem). */

export const MONEY_CONCEPTS: Record<string, string> = {
  charge:
    "charg* billed billing debited debit* deducted deduct* cobr* cargo cargos cargaron debit* desconta* descuento-de lancad* lancamento* lancaram",
  pay: "pay paid pays paying payment* pague pago pagos pagu* pagad* pagamos pagar* pagamento* paguei pagou paga pagas abone abonad* abono transferi transferencia* pix",
  twice:
    "twice double doubled duplicate* duplicad* duplicid* doble dobles dobrad* dobro duplo dupla doubly dup duplicaron duplicou duplicaram repeated repetid* bis identical identicos identicas iguais iguales",
  two: "two both 2 2x dos ambos ambas dois duas second 2nd segundo segunda segundos segundas",
  once: "once single uma-vez una-sola unico unica unic* solo-una one un una um uma",
  again:
    "again another otra otro outra outro otra-vez nuevamente novamente denovo volvieron volvio voltou voltaram",
  times: "times veces vez vezes time",
  same: "same mismo misma mismos mismas mesmo mesma mesmos mesmas",
  amount:
    "amount* total* price* priced cost costs monto* importe* precio* preco* valor* valores cantidad* quantia* sum rate tarifa* tariff mensualidad mensalidade",
  more: "more higher extra mas mais superior higher-than overcharg* overbill* excess excesso demais de-mas increase* increased aumento* aumentaron aumentou subio subieron subiu inflad* wrong-price",
  instead: "instead rather lugar vez-de en-vez ao-inves em-vez",
  quoted:
    "quoted quote* advertised agreed presupuest* cotiza* cotice orcament* combinad* acordad* pactad* anunciad* orcad* promo* promoc* offer* oferta* discount* descuento* desconto* coupon* cupon* cupom voucher* code codigo* rebaja* sale",
  exchange: "exchange-rate fx conversion tipo-de-cambio cambio cambial currency moneda moeda dollars-instead",
  tax: "tax taxes vat iva igv itbis gst icms iss imposto* impuesto* customs aduana alfandega",
  renew:
    "renew* renov* auto-renew* autorenew* automatic* automatica* automatico* recurring recurr* trial* prueba gratuita gratis free teste",
  subscription:
    "subscription* subscrib* suscri* assin* subscri* membership* member membresia* plan plano planes planos anuidade anualidad mensal* annual anual yearly monthly abonement contrato contract*",
  refund:
    "refund* reembols* reintegr* devolucion* devoluc* devolv* devuel* devolu* estorn* money-back reimburs* restitu* extorn* ressarc* reverse* reversal",
  money: "money dinero dinheiro plata grana pasta cash guita lana",
  notReceived:
    "nowhere missing pending pendiente* pendente* waiting esperando espero aguard* aguardo todavia aun ainda yet still",
  bank: "bank banks banco bancos bancari* visa mastercard amex card cards tarjeta* cartao cartoes statement* extracto* extrato* estado-de-cuenta fatura-do-cartao paypal",
  unrecognised:
    "unrecogni* unrecogniz* recognise recognize recogniz* recognis* reconozco reconhec* reconoc* unknown desconoc* desconhec* unfamiliar strange never-heard fraud* fraude* fraudulent* clonad* clonaron hacked hackead* hackearam stolen robad* roubad* roubaram unauthoris* unauthoriz* autoriz* authori*",
  fee: "fee fees surcharge* penalty penalt* fine fines comision* comissao comissoes tasa tasas taxa taxas multa multas recargo* cargo-por juros interest intereses tarifa-de encargos",
  late_fee: "late-fee mora atraso moratori*",
  invoice:
    "invoice* factura facturas facturad* facturacion facturaron fatura faturas faturad* faturaram faturamento faturacao boleta boletas nota-fiscal nf nfe recibo* receipt* dunning statement-of-account",
  invoiceWrong:
    "line-item items partida* concepto lineas nif cif rfc cnpj ruc vat-number razon-social address-on po purchase-order contract-says",
  deposit:
    "deposit* deposito* senal sinal calcao caucao fianza reservation-fee booking-fee reserva no-show noshow hold holdback bond garantia-de caparra arras adelanto advance",
  booking:
    "book booked booking* reserv* reserve* hotel room habitacion quarto flight vuelo voo table mesa trip viaje viagem alojamiento airbnb hospedaje hospedagem hostel",
  cancelWord:
    "cancel* cancell* unsubscrib* terminate* termination baja bajas rescind* rescis* rescision desuscrib* encerr* anul* desist* withdraw* desvincul* desligar desactivar desativar dar-de-baja close opt-out quit",
  return_: "return* returned sent-back retour devolve* arrepent* retracto retirada desist* cambie withdraw*",
  owed: "owe owed owes debo deben debe devo devem deuda divida debt* collections cobranza",
  gift: "gift* regalo* presente* birthday cumple* aniversario wedding boda casamento christmas navidad natal",
  compensate:
    "compensa* indemni* indeniz* credit bonific* bonus abatimento goodwill gesture gesto make-up-for",
};

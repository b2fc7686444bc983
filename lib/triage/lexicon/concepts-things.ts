/** Concepts of goods, parcels, works and machines, with the words of three languages that carry them (folded; `*` ends a stem). */

export const THING_CONCEPTS: Record<string, string> = {
  broken:
    "broken broke breaks roto rota rotos rotas rompio rompid* quebr* partid* partiu hecho-pedazos pedazos pedacos shatter* smash* snapped estropead* estrope* estragad* avari* fault faulty",
  damagedTransit:
    "damag* crack* dent* scratch* crushed torn chipped bent leak* danad* danific* dano golpead* golpe abollad* rayad* rajad* arranhad* amassad* amassou rachad* trincad* aplastad* mojad* molhad* derramad* wet ripped squashed estilhac* astill* abolladura hundid* soaked",
  packaging:
    "box boxes packag* packing packed wrap* bubble caja cajas embalaj* embalagem embalage* caixa caixas empaque paquete* envoltorio fragile fragil",
  stopped:
    "stopped stops stop dejo deja paro parou deixou dies died dead muerto muerta morreu murio fails failed failing fallo falla fallan falhou falha fails quit",
  work: "work works worked working funciona* funcion* andar anda prende enciende encende liga ligar liga-se arranca carga charge-up carrega turn-on power encend*",
  defect:
    "defect* defeito* defecto* malfunction* faulty fault falla averia* averiad* avaria* avariad* broken-down warranty guarantee garantia* tara vicio noise ruido overheat* calienta esquenta",
  device:
    "battery bateria screen pantalla tela ecra phone telefono celular movil telemovel laptop portatil notebook washing lavadora maquina machine fridge nevera heladera geladeira frigorifico tv televisor televisao printer impresora impressora kettle blender licuadora liquidificador headphones auriculares fones motor vacuum aspiradora aspirador cafetera cafeteira oven horno forno watch reloj relogio",
  describe:
    "describ* description* descripcion descricao descrito listing* listed advert* anunci* anuncio* photo* picture* foto fotos web page site catalog* specs especifica* says-on product-page ficha",
  different:
    "different differs diferent* distint* nothing-like parece parecid* match matches matched coincide* corresponde* bate actually really realmente en-realidad na-verdade fake replica imitacion imitacao counterfeit falso falsa falsific* original smaller bigger",
  material:
    "leather cuero piel couro cotton algodon algodao polyester poliester plastic plastico wood madera madeira silk seda wool lana size talla tamanho tamano fabric tela-de tecido colour color cor waterproof used usado usada new nuevo nueva novo nova refurbished reacondicionado recondicionado",
  wrongItem: "wrong incorrect* equivocad* errad* trocad* trocaram cambiad* otro-producto mistaken",
  ordered:
    "order* ordered purchase* bought buy pedi pedido pedidos compr* comprei encarg* encomend* encomenda orden",
  received:
    "receiv* recib* recebi* recebe* got arrived-with llego llegaron chegou chegaram came vino veio vinieron vieram mandaron mandou mandaram enviaron enviou enviaram sent ship* delivered",
  missing: "missing faltan falta faltaba faltando faltou faltaram incomplet* without absent short-of",
  swap: "swap* exchange* replac* cambio cambiar cambien trocar troca trocas reempl* sustitu* substitu* repos* repon* envien-otra",
  repair: "repair* fix fixed fixes arregl* repar* consert* mend reparacion",
  app: "app apps application* software website site web page update* updat* actualiz* atualiz* version versao android iphone ios browser navegador plugin download* descarg* baixar api sync sincroniz* export* import* feature aplicacion aplicativo aplicacao plataforma platform file pdf button boton botao",
  crash:
    "crash* bug bugs error* erro erros freez* congel* trava* travou cuelga cierra fecha loading carga carrega blank blanco screen-of glitch* lag* slow lento lenta fallo",
  injure:
    "burn* burnt quem* queim* fire fuego fogo smoke humo fumaca fumo shock* electric* descarga choque electrocut* injur* hurt herid* lastim* machuc* feri* cut corte bleed* sangr* hospital emergency urgencias emergencia allerg* alerg* rash poison* intoxic* vomit* sick explod* explot* explod* mold mould moho mofo glass vidrio vidro danger* peligro* perigo* unsafe safety seguridad-del recall gas sparks chispas faiscas toxic* choking asfix*",
  parcel:
    "parcel* package* packet paquete* pacote* encomenda* envio envios shipment* order pedido pedidos delivery deliver* entrega* entregar repart* mercancia",
  arrive: "arriv* lleg* cheg* deliver* entreg* show-up turn-up llegado chegado come",
  track:
    "track* rastre* seguimiento guia tracking-number transit transito courier* mensajer* transportadora* transportista* carrier* ups fedex dhl correos correios ctt seur royal-mail hermes evri dpd mrw andreani",
  deliveredClaim:
    "delivered entregado entregada entregue signed firm* assinou neighbour neighbor vecin* vizinh* porch porteria portaria doorstep buzon",
  lost: "lost perdid* extravi* vanished disappear* desaparec* sumiu stolen robado roubado never nunca jamas jamais",
  late: "late delay* overdue tarde retras* atras* demor* tard* delayed behind slow lent* postpon* aplaz* adi* promised-for",
  dueDate:
    "by due expected estimated should-have deberia debia deveria devia previst* prazo plazo prevision previsao eta",
  days: "day days dia dias week weeks semana semanas month months mes meses hour hours hora horas year years ano anos",
  poorWork:
    "job work-done trabajo trabalho workmanship sloppy shoddy chapuza botched finish* unfinished acabado* terminad* sin-terminar inacabad* half-done clean* limpi* limpeza paint* pintur* pintor plumb* fontan* plomer* gasfiter encanador canalizador install* instal* tiler builder obra* reform* albanil pedreiro haircut corte-de peluquer* cabeleireir* mechanic mecanico taller oficina crooked torcid* torto technician tecnico",
  redo: "redo again-properly rehacer refazer repetir correct corrijan corrigir come-back volver voltar",
  appointment:
    "appointment* cita citas turno turnos consulta consultas visit* visita* agendad* agendamento agenda slot scheduled marcad* marcacao marcaram citado cita-previa hora-marcada booked-for lesson clase aula session",
  noShow:
    "show showed nobody no-one no-show aparec* presento presentaron apareceu compareceu vino veio came turned-up plantad* waited waiting esperando espere esperei",
  outage:
    "outage* down downtime offline caid* caiu cae queda interrup* corte* cortaron sin-servicio signal senal sinal internet wifi fibra fibra-optica broadband electricity luz energia agua water power unreachable unavailable blackout apagon apagao servers servidor*",
  network:
    "internet wifi wi-fi router modem fibra banda signal senal sinal network red rede line linea linha phone-line 4g 5g",
  login:
    "login log-in logged sign-in password* contrasen* senha* palavra-passe clave entrar acceder aceder acessar access acceso acesso locked lock blocked bloque* bloquead* suspended suspend* suspens* banned ban verification verific* code 2fa otp authenticat* autentic* reset account cuenta conta usuario username credential* inhabilit* iniciar-sesion perfil profile",
};

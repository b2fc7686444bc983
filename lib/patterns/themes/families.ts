/**
 * What complaints can be about, finer than any kind of dispute: parts, goods, plans, steps, places, ways to pay and to
 * deliver. Each family names one thing in English, Spanish and Portuguese (folded; `*` ends a stem, `-` joins words),
 * so that customers of three languages meet in one theme. Beside triage's glossary, whose order is part of a trained
 * artefact and whose families are about what happened, not about what it happened to.
 */
export const FAMILIES: Record<string, string> = {
  // Ways to pay and what is paid for.
  checkout:
    "checkout check-out finalizar-compra finalizar-la-compra finalizar-a-compra finalizacao-da-compra pasarela carrito carrinho cart basket cesta",
  app: "app apps aplicacion aplicaciones aplicativo* aplicacao aplicacoes application mobile-app",
  website: "website* web site webpage* pagina-web sitio",
  wallet: "wallet* apple-pay google-pay monedero* carteira-digital billetera*",
  transfer: "transferenc* bank-transfer wire bizum pix spei iban swift transfer transfers",
  directdebit:
    "direct-debit direct-debits sepa domiciliac* domiciliad* debito-direto debito-automatico debitos-diretos standing-order mandate mandato",
  paypal: "paypal",
  installments:
    "instalment* installment* cuotas mensualidades prestacoes parcelas parcelad* plazos a-plazos klarna",
  giftcard:
    "gift-card gift-cards giftcard* gift-voucher tarjeta-regalo tarjetas-regalo tarjeta-de-regalo cartao-presente cartao-oferta vale-presente cheque-regalo vale-oferta cheque-prenda",
  coupon:
    "coupon* promo-code promocode discount-code voucher* cupon cupones cupao cupoes cupom cupons codigo-promocional codigo-de-descuento codigo-de-desconto codigo-descuento",
  blackfriday: "black-friday cyber-monday blackfriday",
  points:
    "points loyalty reward rewards puntos pontos fidelidad* fidelidade fidelizacion fidelizacao miles millas milhas cashback",
  studentdiscount: "student students estudiant* universitari* estudante*",
  priceincrease:
    "price-increase price-rise price-hike subida-de-precio subida-del-precio subio-el-precio aumento-de-preco subida-de-preco aumento-do-preco reajuste aumento-de-tarifa",
  currency:
    "exchange-rate currency tipo-de-cambio divisa* cambio-de-moneda moeda cambial cotizacion cotacao conversion conversao",
  customsduty: "customs duties import-duty aduana* aduaner* alfandeg* arancel* aranceles",
  vat: "vat iva nif cif cnpj rfc tax-number vat-number numero-de-contribuinte contribuinte",
  invoicepdf: "pdf",
  latefee: "late-fee late-payment-fee recargo-por-mora mora multa-por-atraso juros-de-mora",
  bookingfee:
    "booking-fee service-fee resort-fee gastos-de-gestion taxa-de-servico taxa-de-reserva cargo-por-servicio cleaning-fee gastos-de-limpieza taxa-de-limpeza",
  shippingcost:
    "shipping-cost* shipping-fee delivery-fee delivery-charge postage gastos-de-envio coste-de-envio costo-de-envio portes frete custo-de-envio taxa-de-entrega",
  cashondelivery:
    "cash-on-delivery contrareembolso contra-reembolso pago-contra-entrega pagamento-na-entrega a-cobranca",
  atm: "atm cashpoint cash-machine cajero* caixa-eletronico multibanco caixa-automatico",
  boleto: "boleto boletos",
  tip: "gratuity propina* gorjeta*",
  // Plans and contracts.
  trial:
    "trial trials free-trial prueba-gratis prueba-gratuita periodo-de-prueba teste-gratis teste-gratuito periodo-de-teste periodo-experimental avaliacao-gratuita mes-gratis",
  familyplan:
    "family-plan family-subscription plan-familiar plan-familia plano-familia plano-familiar family-account cuenta-familiar",
  premium: "premium",
  annualplan:
    "annual-plan yearly-plan annual-subscription yearly-subscription plan-anual suscripcion-anual plano-anual assinatura-anual subscricao-anual anuidade",
  autorenewal: "auto-renew* autorenew* automatic-renewal renovacion-automatica renovacao-automatica",
  upgrade: "upgrade* upgraded ascenso mejora-de-plan mudanca-de-plano cambio-de-plan upgrade-do-plano",
  cancelbutton:
    "cancel-button cancellation-page cancellation-link boton-de-cancelar boton-para-cancelar botao-para-cancelar boton-cancelar boton-de-baja botao-de-cancelar botao-cancelar pagina-de-cancelacion pagina-de-cancelamento",
  warranty: "warrant* guarantee-period garantia garantias extended-warranty",
  insurance: "insurance insurer aseguradora* seguradora* poliza* apolice* seguro-de seguro-do seguro-del",
  deposit: "security-deposit fianza* caucao calcao deposito-de-garantia",
  tariff: "tariff* tarifa tarifas",
  roaming: "roaming itinerancia",
  portability: "portability portabilidad* portabilidade number-port porting porting-number",
  permanence:
    "minimum-term lock-in permanencia fidelizacao fidelidade-contratual lock-in-period early-termination",
  gym: "gym gyms gimnasio* ginasio* academia academias",
  // Getting in.
  password: "password* contrasena* palavra-passe palavras-passe senha senhas passcode",
  verificationcode:
    "verification-code security-code one-time-code otp 2fa two-factor authenticator codigo-de-verificacion codigo-de-verificacao codigo-de-seguridad codigo-sms codigo-de-seguranca doble-factor dois-fatores segundo-factor segundo-fator autenticador autenticacion autenticacao sms-code",
  login:
    "login log-in sign-in signin inicio-de-sesion iniciar-sesion inicio-de-sessao iniciar-sessao entrar-na-conta logon",
  sms: "sms text-message text-messages mensaje-de-texto mensagem-de-texto torpedo",
  captcha: "captcha",
  faceid: "face-id selfie facial reconocimiento-facial reconhecimento-facial biometria biometric*",
  iddocument:
    "id-card passport pasaporte passaporte dni cedula documento-de-identidad documento-de-identidade bilhete-de-identidade cartao-de-cidadao driving-licence",
  oldphone:
    "old-number old-phone numero-antiguo numero-antigo telefono-antiguo telemovel-antigo celular-antigo antiguo-numero antigo-numero new-phone new-number nuevo-numero novo-numero",
  addresschange:
    "change-of-address address-change cambio-de-direccion cambio-de-domicilio mudanca-de-morada mudanca-de-endereco alteracao-de-morada new-address old-address direccion-antigua direccion-anterior endereco-antigo morada-antiga",
  // Sending.
  courierdhl: "dhl",
  courierups: "ups",
  courierfedex: "fedex",
  courierseur: "seur",
  couriercorreios: "correios",
  courierctt: "ctt",
  couriercorreos: "correos",
  couriergls: "gls",
  courierhermes: "hermes evri",
  locker:
    "locker* parcel-shop parcel-locker pick-up-point pickup-point pick-up-locker punto-de-recogida punto-pack punto-de-entrega taquilla* consigna casillero* ponto-de-recolha ponto-de-retirada ponto-de-coleta ponto-de-levantamento cacifo* armario-inteligente buzon-inteligente",
  neighbour: "neighbo* vecin* vizinh*",
  doorstep: "doorstep front-door porch porta-de-casa na-porta en-la-puerta umbral alpendre",
  signature:
    "signature signed-for firmas assinatura-falsa assinou assinado rubrica mi-firma la-firma my-signature",
  reception:
    "concierge reception receptionist portero porteria conserje porteiro portaria rececao recepcao recepcion front-desk",
  deliveryphoto:
    "delivery-photo photo-of-delivery foto-de-la-entrega foto-de-entrega foto-da-entrega proof-of-delivery prueba-de-entrega comprovativo-de-entrega comprovante-de-entrega",
  trackingstuck: "tracking tracker seguimiento rastreio rastreamento codigo-de-seguimiento",
  warehouse:
    "warehouse* depot* almacen* armazem armazens deposito-de-logistica centro-de-distribuicao centro-de-distribucion sorting-centre hub",
  timeslot:
    "time-slot time-slots delivery-slot delivery-window slot franja* franja-horaria horario-de-entrega janela-de-entrega janela-horaria faixa-horaria ventana-de-entrega",
  sameday:
    "same-day next-day entrega-en-24 express expresso expres urgente-24 entrega-expressa envio-urgente",
  islands: "canary canarias baleares azores acores madeira islands islas ilhas ilha isla highlands",
  packaging:
    "packaging embalaje* embalagem embalagens bubble-wrap envoltorio plastico-bolha papel-bolha empaque empaquetado padding",
  partialdelivery:
    "half-the-order half-my-order partial-delivery part-of-the-order media-entrega mitad-del-pedido parte-del-pedido metade-da-encomenda metade-do-pedido entrega-parcial",
  returnlabel:
    "return-label returns-label prepaid-label shipping-label etiqueta etiquetas etiqueta-de-devolucion etiqueta-de-devolucao label labels qr-code codigo-qr",
  returnwindow:
    "return-window return-period plazo-de-devolucion prazo-de-devolucao prazo-de-troca 14-days fourteen-days thirty-day",
  collection:
    "pick-up-my recogida recolha coleta retirada-em-casa courier-collection home-collection collection-of-the courier-collect",
  exchange: "size-exchange cambio-de-talla troca-de-tamanho",
  // Goods and their parts.
  size: "size sizes sizing talla tallas talle talles tamanho tamanhos numeracao tamano",
  colour: "colour colours color colores cor cores shade tonalidade",
  fabric: "fabric cotton polyester tela tejido algodon poliester tecido algodao seam seams costura costuras",
  zip: "zip zips zipper zippers cremallera* fecho-eclair ziper",
  sole: "sole soles suela*",
  strap: "strap straps correa* pulseira correia alca alcas handle handles tirante*",
  wheel: "wheel wheels castor* rueda* roda rodas ruedecilla* rodinha*",
  lid: "lid lids tapa tapas tampa tampas",
  hinge: "hinge* bisagra* dobradica* charneira*",
  drawer: "drawer* cajon cajones gaveta* gavetas",
  leg: "legs pata patas pernas-da perna-da table-leg chair-leg",
  screw: "screw* tornillo* parafuso* bolt bolts dowel*",
  manual:
    "manual manuals instructions instrucciones instrucoes assembly-guide guia-de-montaje guia-de-montagem user-guide",
  assembly: "assembly assembl* montaje montagem montar",
  battery: "batter* bateria* pila pilas pilha pilhas",
  charger:
    "charger* charging-cable cargador* carregador* cable-de-carga cabo-de-carga charging-port puerto-de-carga porta-de-carregamento",
  screen: "screen* pantalla* tela-do ecra ecras display* visor touchscreen tactil",
  keyboard: "keyboard* key-caps teclado* teclas",
  camera: "camera* camara* camera-traseira lens lente lentes objetivo",
  speaker: "speaker* altavo* altifalante* coluna-de-som alto-falante* caixa-de-som parlante* bocina*",
  microphone: "microphone* mic microfono* microfone*",
  headphones:
    "headphone* earbud* earphone* headset* auricular* audifono* fone fones fones-de-ouvido auscultador*",
  remote:
    "remote remote-control mando mando-a-distancia control-remoto comando-da controle-remoto telecomando",
  bluetooth: "bluetooth",
  wifi: "wifi wi-fi",
  router: "router* modem modems roteador* encaminhador",
  fibre: "fibre fiber fibra",
  sim: "sim esim e-sim tarjeta-sim chip-novo cartao-sim",
  decoder: "decoder set-top set-top-box decodificador* descodificador* box-tv",
  firmware:
    "firmware software-update system-update actualizacion actualizaciones atualizacao atualizacoes latest-update last-update the-update nova-versao nueva-version new-version",
  printer: "printer* impresora* impressora* cartridge* cartucho* toner tinteiro*",
  laptop: "laptop* portatil* notebook* ordenador-portatil",
  tablet: "tablet* tableta*",
  watch: "smartwatch* reloj relojes relogio*",
  tv: "television* televisor* televisao televisores smart-tv",
  fridge:
    "fridge* refrigerator* freezer* nevera* frigorifico* refrigerador* geladeira* heladera* congelador*",
  washer: "washing-machine washer* lavadora* lavarropas maquina-de-lavar",
  dishwasher: "dishwasher* lavavajillas lava-loucas maquina-de-lavar-loica lavaplatos lava-loica",
  dryer: "dryer* tumble-dryer secadora* secador-de-roupa maquina-de-secar",
  oven: "oven ovens horno* forno*",
  microwave: "microwave* microondas micro-ondas",
  kettle: "kettle* hervidor* chaleira* pava",
  coffeemachine:
    "coffee-machine coffee-maker espresso-machine cafetera* cafeteira* maquina-de-cafe maquina-de-cafes maquina-de-espresso",
  blender: "blender* batidora* licuadora* liquidificador* varinha-magica",
  toaster: "toaster* tostadora* torradeira*",
  airfryer: "air-fryer airfryer freidora* fritadeira*",
  vacuum: "vacuum* hoover aspirador* aspiradora*",
  iron: "steam-iron plancha ferro-de-engomar ferro-de-passar",
  heater:
    "heater* boiler* calefactor* caldera* calentador* estufa aquecedor* esquentador* caldeira* radiador* radiator*",
  aircon: "air-conditioner air-conditioning aircon aire-acondicionado ar-condicionado",
  fan: "ventilador* ventoinha*",
  filter: "filter* filtro*",
  motor: "motor motors motores engine",
  button: "power-button boton-de-encendido botao-de-ligar",
  mattress: "mattress* colchon colchones colchao colchoes",
  sofa: "sofa sofas couch* sillon sillones",
  chair: "chair chairs silla sillas cadeira cadeiras",
  table: "dining-table desk desks escritorio secretaria-de escrivaninha mesa-de mesita mesinha",
  wardrobe: "wardrobe* armario* guarda-roupa* roupeiro* ropero* closet",
  lamp: "lamp lamps lampara* candeeiro* luminaria* abajur bulb bulbs bombilla* lampada*",
  glassware:
    "glass glasses-set mug mugs taza tazas caneca* chavena* vaso vasos copo copos plates platos pratos",
  pan: "frying-pan saucepan sarten sartenes frigideira* panela* cacerola*",
  shoes:
    "shoe shoes trainer trainers sneaker* boot boots zapato* zapatilla* botas sapato* sapatilha* tenis sapatos",
  jacket: "jacket* coat coats chaqueta* abrigo* casaco* jaqueta* chamarra* campera*",
  dress: "dress dresses vestido*",
  trousers: "trousers jeans pants pantalon* calca calcas vaqueros",
  suitcase: "suitcase* luggage maleta* valija* equipaje equipajes bagagem bagagens baggage",
  backpack: "backpack* rucksack* mochila*",
  stroller: "stroller* pram prams pushchair* cochecito* carrinho-de-bebe carricoche carreola",
  carseat: "car-seat car-seats silla-de-coche silla-de-auto cadeirinha cadeira-auto sillita*",
  toy: "toy toys juguete* brinquedo* doll* muneca* boneca* puzzle* rompecabezas quebra-cabeca*",
  bike: "bike bikes bicycle* bici bicis bicicleta* ebike",
  scooter: "scooter* patinete* trotinete* trotineta* patin-electrico",
  helmet: "helmet* casco cascos capacete*",
  tyre: "tyre* tire tires neumatico* llanta* pneu pneus",
  drone: "drone* dron drones",
  console: "console* consola* videoconsola*",
  game: "videogame* game-key clave-del-juego chave-do-jogo in-game videojuego*",
  ebook: "ebook* e-book* libro-electronico livro-digital kindle audiobook* audiolibro*",
  course:
    "course courses cursos lesson lessons webinar* curso-de curso-online del-curso do-curso el-curso o-curso este-curso",
  certificate: "certificate* certificado* diploma*",
  licencekey:
    "licence-key license-key activation-code activation-key clave-de-licencia clave-de-activacion codigo-de-activacion chave-de-ativacao chave-de-licenca codigo-de-ativacao serial",
  download: "download* descarga* descargar baixar transferencia-do-ficheiro",
  streaming: "streaming buffering buffer",
  subtitles: "subtitle* subtitulo* legenda legendas",
  perfume: "perfume* fragrance* fragancia* fragrancia* colonia",
  cream: "cream creams crema cremas creme cremes lotion* locion* serum serums locao",
  makeup: "makeup lipstick* labial* maquillaje maquiagem maquilhagem batom mascara-de-pestanas",
  vitamins: "vitamin* supplement* suplement* protein proteina* colageno collagen",
  petfood:
    "pet-food dog-food cat-food pienso racao croquetas comida-para-perros comida-para-gatos cat-litter arena-para-gatos",
  wine: "wine wines vino vinos vinho vinhos botella* garrafa*",
  coffee: "coffee coffees cafe cafes capsule* capsula* pods beans granos graos",
  flowers: "flowers bouquet* flores ramo ramos buque",
  cake: "cake cakes tarta tartas bolo bolos torta tortas",
  pizza: "pizza pizzas",
  sushi: "sushi",
  meat: "meat chicken carne pollo frango beef ternera",
  fruit: "fruit fruits fruta frutas vegetables verdura* legumes hortalizas vegetais",
  dairy: "milk leche leite yoghurt* yogur* iogurte* cheese queso* queijo*",
  allergen: "allergen* peanut* gluten alergen* cacahuete* amendoim lactose lactosa",
  expirydate:
    "expiry expired-food best-before use-by caducad* fecha-de-caducidad fecha-de-vencimiento vencid* validade prazo-de-validade fora-de-prazo",
  // Places and services.
  airport: "airport* aeropuerto* aeroporto*",
  flight:
    "flight* vuelo* voo voos boarding embarque boarding-pass tarjeta-de-embarque cartao-de-embarque check-in-online",
  seat: "seat seats asiento* assento* butaca* lugar-marcado",
  hotelroom: "room rooms habitacion* quarto quartos suite",
  breakfast: "breakfast* desayuno* cafe-da-manha pequeno-almoco",
  pool: "pool pools swimming-pool piscina* alberca",
  parking:
    "parking car-park aparcamiento* estacionamiento* estacionamento* parqueadero* garage garaje garagem",
  rentalcar:
    "rental-car hire-car car-hire car-rental coche-de-alquiler alquiler-de-coches carro-alugado aluguer-de-carro aluguel-de-carro rent-a-car",
  fuel: "fuel petrol gasoline gasolina combustible combustivel diesel gasoleo deposito-lleno full-tank tanque-lleno",
  damagewaiver:
    "scratches-on-the bumper parachoques para-choques aranazo* risco-na-porta arranhao arranhoes scratch scratches",
  ticketevent:
    "concert concerts concierto* show-tickets ticket-qr entradas entrada-para ingresso ingressos festival festivales festivais",
  train: "train trains tren trenes trem trens comboio* renfe",
  bus: "bus buses autobus* autocar* onibus autocarro*",
  taxi: "taxi taxis driver-app ride rides viaje-en-taxi corrida corridas trayecto",
  technician: "technician* tecnico tecnicos engineer engineers instalador* installer*",
  plumber: "plumber* fontaner* encanador* canalizador* plomero*",
  painter: "painter* pintor pintores pintura paint",
  cleaner: "cleaner cleaners cleaning limpieza limpeza limpiador* faxineira* empregada-de-limpeza",
  hairdresser: "hairdresser* haircut peluquer* cabeleireir* salon salao",
  dentist: "dentist* dental dentista*",
  clinic: "clinic* clinica* hospital*",
  lab: "blood-test analisis-de-sangre analitica exame-de-sangue analises-clinicas laboratori* lab-results",
  installation: "installation instalacion instalaciones instalacao",
  meter:
    "meter meters meter-reading contador contadores medidor* lectura-del-contador lectura leitura leituras leitura-do-contador smart-meter",
  electricity:
    "electricity electricidad eletricidade electric-bill energia-eletrica kwh recibo-de-la-luz conta-de-luz fatura-da-luz factura-de-la-luz",
  gassupply: "gas-bill gas-supply factura-del-gas conta-do-gas fatura-do-gas",
  water: "water-bill water-pressure agua",
  solar: "solar solares photovoltaic placas-solares paineis-solares",
  elevator: "elevator* lift lifts ascensor* elevador*",
  backup: "backup* copia-de-seguridad copias-de-seguridad copia-de-seguranca restore-point",
  apiintegration: "api apis webhook* integration* integracion integracao integracoes integraciones",
  calendar: "calendar* calendario* google-calendar agenda",
  export: "export* exportar exportacion exportacao csv excel spreadsheet",
  notifications: "push-notification* notification* notificacion* notificac* avisos-push",
  newsletter: "newsletter* boletin boletines marketing-emails mailing marketing spam",
  unsubscribe:
    "unsubscrib* opt-out darme-de-baja-del descadastr* remover-da-lista cancelar-la-suscripcion-al-boletin",
  callrecording: "call-recording recording recordings grabacion* gravacao gravacoes",
  chatbot: "chatbot* bot bots virtual-assistant asistente-virtual assistente-virtual",
  phoneline:
    "helpline hotline phone-line linea-telefonica linea-de-atencion linha-de-apoio linha-telefonica on-hold hold-music en-espera em-espera",
  storebranch: "sucursal* filial filiais balcao loja-fisica tienda-fisica store-staff agencia",
  cashier: "cashier* cajera cajero-de-la caixa-da-loja operadora-de-caixa",
  waiter: "waiter* waitress* camarer* garcom garconete empregado-de-mesa mesero* mozo",
  recipient: "recipient destinatari*",
  engraving: "engrav* personalis* personaliz* grabado* gravacao-do-nome gravura bordado embroider*",
  secondhand:
    "refurbished second-hand reacondicionad* recondicionad* seminuevo* seminov* segunda-mano segunda-mao usado-em",
  counterfeit: "counterfeit* replica* falsificac* falsificad* imitacion imitacao",
  serialnumber: "serial-number imei numero-de-serie",
  serviceplan:
    "basic-plan plan-basico plano-basico starter-plan plan-pro pro-plan plano-pro business-plan plan-empresa plano-empresa",
  storage: "storage almacenamiento armazenamento cloud nube nuvem",
  users:
    "extra-seat extra-user extra-users usuarios-adicionales usuarios-extra utilizadores-adicionais usuarios-a-mais licencias licencas licences seats-we",
  addon:
    "add-on add-ons complemento complementos extra-service servico-adicional servicio-adicional extra-que",
  domain: "domain domains dominio dominios",
  hosting: "hosting alojamiento hospedagem servidor server servers",
  foreigntransaction:
    "foreign-transaction comision-por-cambio taxa-internacional operacion-en-el-extranjero compra-internacional compra-no-exterior",
  overdraft: "overdraft* descubierto descoberto-na cheque-especial saldo-negativo",
  mortgage: "mortgage* hipoteca* credito-habitacao financiamento-imobiliario",
  creditscore:
    "credit-score credit-file buro historial-crediticio serasa cadastro-de-inadimplentes asnef morosos",
};

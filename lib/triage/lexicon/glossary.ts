/** Everyday words of disputes by what they mean: English, Spanish and Portuguese under one name (folded; `*` ends a stem), so that each language teaches the others. */

export const GLOSSARY: Record<string, string> = {
  send: "send sends sending sent mand* envi* remit* expedi* expedid*",
  ship: "ship shipped shipping shipment* despach* embarq* flete frete",
  deliver: "deliver* entreg* repartid* repartidor*",
  courier:
    "courier* carrier* driver* deliveryman motorizado motoboy estafeta* repartidor* entregador* mensajer* transportist* transportador* rider* cartero carteiro mailman postman dhl ups fedex seur mrw correos correios ctt",
  parcel: "parcel* package* packet* paquete* pacote* encomienda* encomenda* bulto* volume*",
  box: "box boxes carton cartons caja cajas caixa caixas embalaj* embalag* packaging empaque*",
  arrive: "arriv* lleg* cheg* turned-up showed-up",
  receive: "receiv* recib* receb*",
  come: "come comes came coming viene vienen vino vinieron venir venga vengan vem vir veio vieram venha venham vinha vinham venia vinda",
  go: "go goes went gone going voy vas va vamos van ir fue fui vou vai vao foi fomos",
  return: "return* devolv* devuelv* devolu* devuelt* send-back sent-back",
  giveback:
    "money-back give-back pay-back reembols* refund* reintegr* estorn* extorn* reimburs* restitu* ressarc*",
  money: "money dinero dinheiro plata lana pasta guita grana cash efectivo",
  pay: "pay pays paid paying payment* pag* abon*",
  charge:
    "charg* cobr* debit* debited deducted deduct* carg* descont* cargo cargos lancamento* lancad* taken-from",
  bill: "bill bills billed billing invoice* factur* fatur* boleta* boleto* recibo* conta nota-fiscal talao",
  statement: "statement* extract* extrat* movimientos movimentos apunte*",
  account: "account* cuenta* conta contas cadastro perfil profile*",
  card: "card cards tarjeta* cartao cartoes visa mastercard amex",
  bank: "bank banks bancari* banco bancos banking",
  transfer: "transfer* pix bizum spei transf wire wired giro",
  deposit:
    "deposit* fianza* caucao calcao garantia-deposito deposito senal sinal advance anticipo adelanto arras signal-pay",
  rent: "rent rental rented rents alquil* alug* arriend* arrend* renta rentar lease* tenant* inquilin* landlord* casero senhorio propietari*",
  price: "price* precio* preco* cost costs costo* custo* custa cuesta cuestan valor* importe*",
  total: "total* suma sum soma",
  amount: "amount* monto* cantidad* quantia* quantidade* cuantia",
  expensive: "expensive caro cara caros dear overpriced pricey",
  cheap: "cheap* barat* lower",
  discount:
    "discount* descuent* desconto* promo* rebaja* sale coupon* voucher* code cupon* cupom offer* oferta*",
  quote: "quote* quoted presupuest* orcament* cotiza* estimate*",
  tax: "tax taxes vat iva iof imposto* impuest* customs aduana* alfandeg* duty",
  fee: "fee fees comision* comissao comiss* taxa taxas tasa tasas recargo* surcharge* tarifa* tariff",
  penalty: "penalt* penaliz* multa* fine fined fines mora late-fee",
  interest: "interest juros intereses interes apr",
  loan: "loan* prestamo* emprestimo* credito* credit* hipoteca* mortgage* financ*",
  debt: "debt* deuda* divida* owe owed owes owing debo debe devo deve-me collector* collection* cobrador* moroso*",
  installment:
    "installment* instalment* cuota cuotas parcela parcelas mensualidad* mensalidad* prestacao prestacoes",
  twice: "twice double doubled duplic* dupl* dobl* dobrad* dobro repetid* dos-veces duas-vezes two-times",
  two: "two both dos ambos ambas dois duas second segund* 2nd",
  three: "three tres third tercer* terceir* 3rd",
  again: "again another otra-vez de-nuevo de-novo novamente nuevamente volvi* outra-vez",
  same: "same mism* mesm* identic* igual iguales iguais",
  once: "once only-one una-vez uma-vez una-sola uma-so single",
  never: "never nunca jamas jamais",
  nothing: "nothing nada zero cero",
  nobody: "nobody no-one nadie ninguem",
  no: "not no nao dont don't doesn't didn't isn't wasn't won't can't cannot couldn't haven't hasn't hadn't aren't without sin sem nem ni tampoco tampouco",
  still: "still yet todavia aun ainda",
  already: "already ya ja",
  wait: "wait* esper* aguard*",
  long: "long weeks-on months-on eternity siglos demor* tard* forever",
  late: "late delay* retras* atras* overdue tarde demora* tardanza",
  early: "early temprano cedo soon pronto",
  before: "before antes previously previo",
  after: "after despues depois luego later",
  today: "today hoy hoje tonight",
  tomorrow: "tomorrow manana amanha",
  yesterday: "yesterday ayer ontem",
  week: "week weeks semana* fortnight quincena quinzena",
  month: "month* mes meses monthly mensual* mensal*",
  year: "year* ano anos annual* anual* yearly",
  day: "day days dia dias",
  hour: "hour* hora horas minute* minut*",
  morning: "morning mananas manha-de noon afternoon tarde-de evening noche noite night",
  date: "date* fecha* data datas day-of plazo prazo deadline venc*",
  weekday:
    "monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo segunda-feira terca quarta quinta sexta",
  since: "since desde ago hace faz ha",
  until: "until till hasta ate by",
  when: "when cuando quando",
  where: "where donde onde cade whereabouts",
  why: "why porque por-que",
  how: "how como",
  who: "who quien quem",
  what: "what que-es o-que",
  which: "which cual qual",
  expect: "expect* suppose* supuest* supost* deberia* deveria* debia devia should",
  promise:
    "promis* promet* prometi* word palabra palavra compromi* assur* asegur* garanti* guarante* committed",
  say: "said say says saying dij* dic* diz* disse* falou falaram told tell tells",
  agree: "agree* agreement acord* acuerd* combin* pact* deal trato",
  answer: "answer* repl* respond* respost* respuest* respon* contest* reply response*",
  ask: "ask* pregunt* pergunt* query question* duda* duvida*",
  request: "request* solicit* pedi pedir pido peco",
  call: "call calls called calling llam* lig* phone* telefon* rang ring rung",
  write:
    "write writing wrote written escrib* escrev* message* mensaj* mensag* email* mail correo* e-mail emails whatsapp zap",
  chat: "chat bot chatbot asistente assistente robot virtual",
  ignore: "ignor* silence silencio ghost* unanswered radio-silence",
  contact: "contact* comunic* reach atend*",
  agent:
    "agent* operator* operador* atendente* asesor* advisor representative* rep reps ejecutiv* executive* consult* staff employee* emplead* funcionari* colleague* companer* colega*",
  manager: "manager* supervis* encargad* gerente* jefe* jefa chefe* boss head responsab* director*",
  support: "support soporte suporte helpdesk atencion atencao assistance helpline hotline desk",
  team: "team equipo equipa equipe time-de department* departament* area setor sector",
  company: "company compan* empresa* firm firma business negocio* compania companhia",
  shop: "shop shops store stores tienda* loja* sucursal* filial branch local mostrador balcao counter",
  website: "website* web site page pagin* portal online internet-site sitio app aplicac* aplicativo*",
  rude: "rude* groser* grosser* mal-educ* maleduc* impolite insult* disrespect* falta-de-respeto falta-de-respeito desrespeit* arrog* shout* yell* scream* grit* mocking burl* gozou ri rio laughed hung-up colgo colgaron desligou desligaram condescend* patroniz* sarcas* prepotent* despectiv* desplante humill* humilh*",
  polite: "polite* kind amable* gentil* educad* friendly courteous simpatic*",
  tone: "tone tono tom manner* manera modo modos attitude actitud atitude trato treat*",
  lie: "lie lied lies lying mentir* minti* mentira* liar* misled mislead* engan* decei* trick* estaf* scam* golpe timo fraud* burla*",
  false: "false fals* fake untrue",
  true: "true verdad* verdade* truth cierto certo",
  mistake: "mistake* error* erro erros equivoc* engano slip typo confus* mix-up mixup blunder",
  wrong: "wrong incorrect* errad* equivocad* mal",
  right: "right correct* correct* correto certo",
  different: "different differ* diferent* distint* other-than",
  match: "match* coincid* bate correspond* cuadra",
  as_described:
    "describ* descri* listing* anunci* advert* catalog* foto* photo* picture* image* imagem imagen ficha spec*",
  look: "look looks looked parec* seem* appear* aparent*",
  fake_brand: "genuine original* autentic* counterfeit imitac* replica pirat* knockoff",
  quality: "quality calidad qualidade cheap-feeling flimsy",
  size: "size* talla* tamano* tamanh* numero-de small pequen* large grande* big fit fits length width largo ancho largura altura cm inch*",
  colour:
    "colour* color* cor cores blue azul red rojo vermelh* black negro negra preto preta white blanc* branc* green verde grey gris cinza pink rosa brown",
  material:
    "leather cuero couro pele piel cotton algod* polyester poli* plastic* wood madera madeira metal* acero aco steel glass vidrio vidro oak roble carvalho",
  new: "new nuev* nov* brand-new",
  used: "used usad* second-hand refurb* reacondicion* recondicion* segunda-mano",
  old: "old viej* velh* antig* anterior*",
  broken:
    "broke* break* roto rota rotos rotas romp* quebr* partid* partiu avari* averi* estrag* estrope* descompus* jodid* busted kaput",
  stopped_working: "stopped-working stop stops quit dej* parou par* died dead muert* morreu murio gave-up",
  not_work: "doesn't-work not-working no-funciona nao-funciona",
  work_fn: "work works worked working funcion* function*",
  turn_on:
    "turn-on turns-on switch* encend* enciend* liga-se ligar prende prender power* arranc* start boot*",
  turn_off: "turn-off apag* deslig* shut* reinici* restart* reboot* reset*",
  noise: "noise* noisy ruid* barulh* rattl* squeak* buzz* zumb* hum",
  leak: "leak* fuga* goter* pinga* vaz* derram* spill* wet mojad* molhad* drip* flood* inund* damp humed*",
  heat: "hot heat* calor calient* quent* warm* burn* quem* overheat* recalent* sobreaquec* sobrecalent* esquent* temperatur*",
  smoke:
    "smoke smoking humo fum* fire fuego fogo incend* flame* llama* chama spark* chisp* faisc* explod* explot* explos* smell* olor* cheir* gas",
  cold: "cold frio fria fri* freez* congel* frozen",
  battery: "batter* bateri* pilas charger* cargador* carregador* plug* enchuf* tomada cable cabo",
  screen: "screen* pantalla* tela ecra display",
  phone: "cellphone celular* movil telemov* smartphone* iphone android handset",
  computer:
    "laptop* computer* ordenador* computador* portatil* notebook* pc tablet* printer* impresor* impressor*",
  appliance:
    "fridge* freezer never* heladera* refriger* geladeir* frigorif* washing lavador* lavarrop* lava* dishwasher* oven* horno* forno* microond* microwave* dryer* secador* aspirador* vacuum* boiler* caldera* caldeira* calent* esquentador* heater* cafeter* coffee kettle* air-con aire ar-condicionado",
  furniture:
    "sofa* couch table mesa* chair* silla* cadeir* bed cama wardrobe armario* guarda-roup* desk mattress* colch* shelf estante* drawer* cajon* gaveta*",
  clothes:
    "dress* vestid* shirt* camis* jacket* chaquet* casac* coat* abrig* shoe* zapat* sapat* boot* bota* trouser* pant* pantalon* calca* jeans sweater* sueter* zapatill* tenis sneaker*",
  jewel: "ring anillo anel watch reloj relogio necklace collar earring* jewel* joy*",
  toy: "toy* juguet* brinquedo* doll munec* bonec* game* juego* jogo* console consola",
  book: "book* libro* livro* ebook* newspaper* periodic* jornal* magazine* revista*",
  food: "food comid* comida meal* pizza* burger* hambur* meat carne* chicken pollo frango fish pescado peixe milk leche leite fruit* frut* bread pan pao cake* tort* bolo dish plato prato menu* restaurante* restaurant* groceries compra-del-super supermerc* supermarket",
  drink: "wine vino vinho beer cerve* water agua* bottle* botell* garraf* coffee cafe",
  rotten:
    "rotten podrid* podre* mould* mold* moho mofo bolor* spoil* stale expired caduc* vencid* sour agri* azed* raw crud* undercook* sick intoxic* vomit* ill",
  foreign_body:
    "hair pelo cabelo insect* bug bugs cockroach* cucarach* barata worm* gusano* glass-in piece-of",
  scratch:
    "scratch* ray* arranh* risc* dent* aboll* amass* crack* raja* rach* chip chipped torn rasg* rip ripped bent dobl* torcid* crush* aplast* esmag* smash* shatter* hecho-trizas golp* dan* damag* estropead* danific*",
  stain: "stain* manch* dirt* suci* suj* dust polvo po",
  missing: "missing falt* absent short incomplet* left-out",
  part: "part parts pieza* peca* piece* piez* component* screw* tornill* parafus* accessor* accesori* acessor*",
  item: "item* articul* artig* product* produt* unit* unidad* thing cosa coisa goods mercanc* mercador*",
  order: "order* pedid* encarg* encomend* purchase* compr* bought buy",
  instead: "instead lugar vez-de rather",
  swap: "swap* exchang* cambi* troc* troqu* replac* reemplaz* sustitu* substitu* repos* repon*",
  repair: "repair* fix* arregl* repar* consert* mend",
  technician:
    "technic* tecnic* engineer* ingenier* engenheir* plumber* fontaner* plomer* encanador* canalizador* electrician* electric* eletric* builder* alban* pedreiro* contractor* worker* obrero* operari* mechanic* mecanic* installer* instalador* painter* pintor*",
  install: "install* instal* mont* assembl* armad* setup set-up configur*",
  job_done: "workmanship job trabajo* trabalho* servicio* servico* obra obras finish* termin* acab*",
  badly:
    "badly poorly mal-hecho malfeito chapuz* shoddy sloppy porquer* pessim* pesim* terribl* horribl* awful* dreadful disaster desastre",
  wall: "wall* pared* parede* floor* suelo piso* chao ceiling* techo* teto* roof* tejado* telhado* tile* azulej* ladrilh* bathroom* bano banheiro kitchen* cocina* cozinha* window* ventana* janela* door* puerta* porta paint* pintur* pint*",
  car: "car cars coche* carro* auto autos vehicle* vehic* veic* van truck* camion* caminh* tyre* tire neumatic* llanta* pneu* brake* fren* freio* travao engine* motor* garage* taller* oficina* mileage kilometr* quilometr* bike* bici* moto*",
  clean: "clean* limpi* limp* wash* lav*",
  cut_hair:
    "haircut peluquer* cabeleir* corte-de dye tinte tinta nails unas unhas beauty spa massage masaj* massag*",
  lesson:
    "lesson* class* clase* aula* course* curs* teacher* profesor* professor* tutor* school* escuel* escola* colegio* universi* faculdade* student* alumn* alun* exam* tuition matricul* mensalidade-escola",
  medical:
    "doctor* medic* clinic* clin* hospital* dentist* dentista* patient* pacient* nurse* enfermer* enfermeir* pharmac* farmac* medicin* remedi* treatment tratamient* tratament* surgery cirug* cirurg* pill* pastill* allerg* alergi*",
  insurance: "insur* segur* seguro* policy poliza* apolice* claim* sinies* sinistr* reclam*",
  appointment:
    "appointment* cita citas turno* consulta* visit* agend* schedul* slot* window-of booking* reserv* book booked marcac* marcad* horario*",
  no_show: "showed no-show present* aparec* apareci* turned presento stood-up plant* compareci* comparec*",
  waited_in: "stayed-home stayed took-off day-off falte pedi-permiso faltei folga dia-libre waited-in",
  reschedule: "reschedul* reprogram* remarc* reagend* postpon* aplaz* adi* moved",
  hotel:
    "hotel* room* habitacion* quarto* hostal pousada* apartament* apartment* airbnb host anfitri* checkin check-in stay estancia estadia hosped*",
  flight:
    "flight* vuelo* voo* airline* aerolinea* aerea* plane avion* aviao airport* aeropuert* aeroport* luggage* baggage* maleta* equipaj* bagag* mala malas suitcase*",
  trip: "trip* viaj* viagem* travel* holiday* vacacion* ferias tour* excursion* cruise* crucer* train* tren trem comboio bus buses autobus* onibus autocarro* ferry ticket* billete* bilhete* boleto-de pasaje* passag*",
  event:
    "event* evento* concert* concierto* show* espectacul* espetacul* festival* theatre* teatro* cinema* cine match-day partido entrada* ingresso* seat* asiento* butaca* lugar-sentado wedding* boda* casament* party fiesta* festa* birthday* cumplean* aniversari*",
  internet:
    "internet wifi wi-fi fibra fibre broadband router* modem* conexion* conex* connection* signal* senal-de sinal-de network* red rede cobertura coverage data-plan datos dados",
  power: "electricity electricidad* energia* luz light-supply corriente power-cut apagon*",
  outage:
    "outage* down downtime corte* caid* caiu cay* interrup* offline sin-servicio sem-servico no-service intermit* drops",
  water_supply: "agua-corriente water-supply tap grifo torneira",
  tv: "tv tele televis* channel* canal* stream* serie* series movie* pelicul* filme*",
  download:
    "download* descarg* baix* instala* update* actualiz* atualiz* version* versao upgrade* sync* sincron*",
  crash:
    "crash* bug bugs glitch* error-message freez* trav* cuelg* colg* cierra-sola fecha-sozinh* load* carga-la carrega blank blanc* spinning lag*",
  file: "file* archiv* arquiv* ficheir* photo-files document* backup* data-lost save* guard* export*",
  licence_key: "licence* license* licenc* key keys clave-de chave* activat* activ* ativ* serial*",
  login:
    "login log-in logged sign-in signin entrar iniciar-sesion sesion* sessao acced* acced* access* acess* ingresar ingres*",
  password: "password* contrasen* senha* palavra-passe pin passcode clave*",
  locked:
    "lock* block* bloque* suspend* suspens* restrict* restrin* disabled deshabilit* desativ* inhabilit* banned cerrad* closed encerr* deactivat*",
  code: "code* codigo* otp sms verif* authenticator token 2fa",
  identity: "identity identidad* identific* id dni cpf nif passport* pasaport* passaport* rg ine curp",
  cancel:
    "cancel* anul* baja desist* rescind* rescis* terminate* encerrar dar-de-baja unsubscrib* desuscrib*",
  renew: "renew* renov* auto-renew* autorenov* automatic* rollover roll-over",
  trial: "trial* prueba* teste gratis gratuit* free gratuita",
  subscription: "subscri* suscri* assin* member* membres* plan plano planes planos abonad* socio* quota*",
  contract:
    "contract* contrat* clause* clausul* terms condicion* condic* signed firm* assin*-o permanencia fidelizac* small-print letra-pequena letra-chica letras-miudas",
  notice: "notice notified notif* avis* warn* advert* aviso* prior reminder* record*",
  withdraw: "withdraw* retract* cooling* desistimiento arrependimento livre-resolucao days-to",
  invoice_val:
    "valid* vat-number tax-id cif cnpj rut rfc nif-no razon-social company-name purchase-order po-number concept* deliver-note albaran* remito guia-de-remision remessa",
  b2b: "supplier* proveedor* fornecedor* client* cliente* customer* account-manager procurement accounts-payable contabil* account*-dept finance-dept bookkeep*",
  recognise: "recogni* reconoc* reconozc* reconhec* familiar",
  unknown: "unknown desconoc* desconhec* strange extran* estranh* mysterious weird raro rara",
  authorise: "authori* autoriz* consent* permission permis* permiss* approve* aprob* aprov*",
  hack: "hack* clon* stol* steal* robo robar* robad* roub* theft ladron* phish* suplant* scamm*",
  charge_descr: "merchant* comercio* descriptor lancamento-de",
  safety:
    "danger* peligr* perig* unsafe insegur* hazard* risk* riesgo* risco-de shock* descarga choque injur* herid* lesion* hurt lastim* machuc* feri* cut-my corte-en queimadura quemadur* choking atragant* engasg* almost-killed casi",
  child:
    "child* kid kids nin* hij* filh* baby bebe* son daughter boy girl menin* crianc* miud* toddler* nieto neto* grandson",
  elderly:
    "elderly mayor idos* pension* jubil* aposent* reformad* retired mother* father* madre* padre* mae pai mum mom dad grandm* grandf* abuel* avo avos parent*",
  family:
    "wife husband esposa* marido* mujer mulher partner* family famil* sister* brother* herman* irma* irmao",
  illness:
    "ill sick* enferm* doente* doenc* cancer chemo* quimio* diabet* asthma asma surgery operac* disabled disab* discapac* deficien* wheelchair silla-de-ruedas cadeira-de-rodas depress* anxiety ansie* pregnan* embaraz* gravid* gestante hospitaliz* oxygen oxigen*",
  death:
    "death* died passed-away falleci* falec* murio morreu muert* funeral* widow* viud* viuv* late-husband difunt* luto deceased duelo velorio velatorio entierro enterro sepult* buried burial cremat* crema* griev* grief mourning",
  hardship:
    "hardship unemploy* desemple* desempreg* rent-money can't-afford eat food-on-table no-money sin-dinero sem-dinheiro ruina overdraft overdrawn descubierto* negativ* bounced payday salary sueldo* salario* nomina* out-of-work sin-trabajo sem-trabalho lost-my-job perdi-el-trabajo perdi-o-emprego",
  privacy:
    "privacy privac* privacidad* personal-data datos-personales dados-pessoais gdpr rgpd lgpd share* comparti* shared leak-data filtr* expos* vaz*-dados third-part* tercer*-parte spam marketing newsletter* unsolicited publicit* publicid* confidencial* confidential* someone-else's",
  see: "see sees saw seen ver veo vi vejo visto vio viu",
  show_info: "show* muestra* mostr* figura consta aparece* states reads dice-que",
  know: "know* knew sab* se-que conozc* conhec*",
  understand: "understand* understood entend* entiend* comprend* compreend* perceb* percib* make-sense",
  explain: "explain* explic* clarif* aclar* esclarec*",
  think: "think thought cre* pens* acho supong* suponh* guess",
  hidden: "hidden hid find* found encontr* hall* achar buried escond* ocult* nowhere-to",
  change: "change* cambi* mud* alter* modif* remov* quit* retir* took-away",
  believe:
    "believ* interpret* misunderst* malentend* mal-entend* assum* thought-that pense-que pensei-que clear* clar*",
  need: "need* necesit* necessit* precis* requir*",
  want: "want* quier* quer* quis* dese* wish* would-like gostaria gustaria quisiera",
  please: "please pls por-favor kindly favor",
  thanks: "thank* thx cheers gracias agradec* agradez* obrigad* grat*",
  hello: "hello hi hey hola buenas ola oi bom-dia buenos-dias dear estimad* prezad* car*-senhor",
  help: "help* ayud* ajud* assist* auxili*",
  solve: "solv* resolv* resuelv* soluc* sort sorted solution*",
  complain: "complain* complaint* quej* queix* reclam* reclamac*",
  check: "check* verif* revis* comprob* confir* confirm* confer*",
  proof:
    "proof prueb* prova* evidence evidenc* comprob* comprov* receipt* recib* ticket* justific* screenshot* captura* print*",
  attach: "attach* adjunt* anex* envio-foto",
  number: "number* numero* num no reference* referenc* protocolo* folio* ticket-number",
  address:
    "address* direccion* endereco* morada* domicil* street calle rua postal postcode cep zip neighb* vecin* vizinh* porter* conserje*",
  track: "track* rastre* seguimient* transit* guia",
  lost: "lost perd* extravi* disappear* desaparec* sumiu vanish*",
  delivered_claim:
    "delivered entregad* entregue* signed-for firmado leave left deix* dejad* doorstep portal porch safe-place",
  customs: "customs aduan* alfand* import*",
  home: "home house casa* hogar lar flat piso-mio depto",
  workplace: "office* oficina* escritori* work-place",
  angry_w:
    "angry furious* enfadad* enojad* indignad* bronca harto harta fed-up furios* cabread* irritad* chatead* puto rabia raiva",
  disgrace:
    "disgrace* shame* vergonh* verguenz* vergonz* joke broma piada unaccept* inacept* inaceit* ridicul* absurd* outrage* pathetic tomadura pouca-vergonha palhacada descaso falta-de",
  tired: "tired cansad* sick-of farto farta esgotad* exhaust* enough basta bast* ja-chega over-it",
  worry:
    "worr* preocup* afraid miedo medo scared nervios* nervos* anxious angusti* aflit* urgent* urgen* panic* desesper*",
  disappoint:
    "disappoint* decepc* desilus* desilu* sad triste* pena let-down lastima shame-because esperaba-mas esperava-mais loyal* fiel* years-customer",
  confused_w: "confus* puzzl* lost-here perdid* don't-get no-entiendo nao-entendo unclear weird",
  calm_w: "no-rush sin-prisa sem-pressa whenever no-hurry tranquil* kindly",
  love: "love* lov* great excel* fantastic* perfect* perfeit* maravill* maravilh* wonderful genial otim* amazing happy content* feliz pleased",
  trust: "trust* confi* confian* faith",
  reason: "reason* motiv* razon razao causa because porque",
  fault_of: "fault* culpa* blame* responsib* responsab*",
  policy_w: "policy politic* rule* regla* regra* norma* norm*",
  law: "law ley lei legal* law-yer abogad* advogad* lawyer* court* juzgad* tribunal* judge juiz* sue demand* process* rights derecho* direito*",
  regulator:
    "procon* deco consumer-* profeco sernac indecopi omic consumo consumidor* ombudsman* regulator* anatel aneel cfpb ofcom ofgem reclame hoja-de-reclam* livro-de-reclam*",
  review:
    "review* resen* avaliac* opinion* estrellas estrelas stars trustpilot google-review post publish* public* twitter facebook instagram social redes",
  leave:
    "leave-you leaving switch-to competitor* competencia* concorren* concorrencia move-to porta* portab* elsewhere me-voy vou-sair",
  apology: "apolog* disculp* desculp* sorry perdon* perdao lament* regret*",
  compensation: "compensat* compens* indemn* indeniz* credit-for goodwill gesto gesture bonific* bonus bono",
  keep: "keep* kept qued* fico ficar mantener manter maintain",
  use: "use* usar uso utiliz* using",
  open: "open* abr* abiert* abert*",
  close: "close* cerr* fech* encerr*",
  start: "start* began begin empez* comenz* comec* inici*",
  end: "end ended fin final fim finish*",
  increase: "increase* sub* aument* rais* went-up higher mas-caro mais-caro",
  reduce: "reduc* baj* diminu* lower* downgrade*",
  extra: "extra* additional* adicional* plus add-on on-top",
  include: "includ* inclu*",
  free_w: "free gratis gratuit* libre livre",
  limit: "limit* maxim* minim* cap",
  meter: "meter* medidor* contador* reading* lectura* leitura* consum* usage kwh",
  estimate_w: "estimat* estimad* averag* promedi* media",
  balance: "balance* saldo* remaining restante",
  wallet: "wallet paypal mercadopago mercado-pago nubank picpay revolut venmo zelle cashapp monzo",
  credit_report: "report* bureau* score* serasa spc asnef buro dicom equifax experian transunion",
  process_w: "process* tramit* tramite* procedim* proced* protocol* review-of",
  system: "system* sistema* platform* plataform* software programa*",
  option: "option* opcion* opcao opcoes choice* eleg* escolh*",
  button: "button* boton* botao click* clic* menu* link* enlace* press*",
  language_w: "english ingles spanish espanol portuguese portug* idioma",
  question_price:
    "how-much cuanto cuanta quanto quanta price-list tarifas-de available* disponib* stock opening-hours horario-de",
  interested: "interest*-in interesad* interessad* would-like-to-know quisiera-saber gostaria-de-saber",
  job_app: "cv resume curricul* vacan* vaga-de apply postul* candidat* hiring",
  offer_sales: "seo marketing-services propuesta* proposta* partner* collaborat* colabor* parceria",
  pet: "pet pets dog* perro* cachorr* cao cat cats gato* vet veterin* puppy animal*",
  plant: "plant* flower* flores ramo bouquet garden* jardin* jardim",
  gym: "gym* gimnas* academia* ginasio* trainer entren* treino* pool piscina",
  ID_doc: "certificate* certific* diploma* titulo* escritura* deed*",
  phone_no: "extension switchboard centralita hold musica music on-hold en-espera em-espera",
  transfer_between:
    "passed-around bounced-between de-un-lado-a-otro de-um-lado pasan-de empurra* pelot* transferr*",
  repeat_story: "repeat* repet* repit* explain-again explicar-otra mesma-historia misma-historia same-story",
  weeks_ago_contact:
    "already-wrote ya-escribi ja-escrevi chased chas* follow-up seguimiento-a third-email tercer-correo terceiro-email third-time tercera-vez terceira-vez",
  deadline_w:
    "before-saturday asap cuanto-antes quanto-antes immediately inmediat* imediat* right-now ya-mismo ja-agora by-friday urgent*",
  chargeback_w: "chargeback* contracargo* retroces* contestac* section-75 dispute* disput* desconocimiento",
  sg_illness:
    "hospital* ill illness sick* disease* surgery surgeon* operation asthma* asma* diabet* epilep* cancer* chemo* quimio* dialysis dialis* hemodial* autis* dement* alzheimer* parkinson* stroke derrame avc infart* fibromialg* arthrit* artrit* lupus hiv vih depress* anxiety ansied* ansiedad* ptsd wheelchair* sord* surd* deaf blind ciego ciega cego cega bedridden acamad* encamad* postrad* oxygen oxig* insulin* nebuli* pacemaker marcapas* crutch* muleta* carer carers cuidador* disab* discapac* deficien* miscarri* biopsy biopsia diagnos* medication* medicac* upa uti uci icu ambulanc* tumor* tumour* pcd internad* ingresad* operad* cirug* enferm* doent* doenc* allerg* alergi* dyslexi* dislexi* panic-attack* ataque-de migraine* hernia* fractur* recover* rehab* therapy terapia* transplant* trasplant* silla-de-ruedas cadeira-de-rodas heart-condition special-needs bomba-de marcapasos sonda leukemia leucemia sclerosis esclerosis esclerose",
  sg_old:
    "pensioner* elderly jubilad* aposentad* reformad* idos* octogenari* ninety eighty seventy retired viv*-solo viv*-sola lives-alone living-alone mora-sozinh* vive-sozinh* old-age tercera-edad grandmother* grandfather* nan gran abuel* avo avos bisavo",
  sg_child:
    "baby babies bebe bebes newborn* toddler* infant* child children kid kids nino nina ninos ninas nene nena crianca* menino menina miudo* miuda* filho filha filhos hijo hija hijos son daughter months-old year-old recien-nacid* recem-nascid* premature prematur* pregnan* embaraz* gravid* gestant* nursery guarderia creche pediatr* formula-milk",
  sg_death:
    "funeral* passed-away fallec* falec* widow* viud* viuv* bereave* luto duelo deceased difunt* defunt* estate executor probate herenc* heranca inventario enterr* velorio* burial cremat* late-husband late-wife late-mother late-father late-mum late-dad death-certificate obito acta-de-defuncion",
  sg_hardship:
    "benefits food-bank unemployed laid-off redundan* desped* desemple* desempreg* paro sueldo-minimo salario-minimo evict* desahuci* despej* overdraft* overdrawn descubierto cheque-especial afford* hardship broke-until rent-money heating-off no-heating freezing-house comer* fome hambre food-on single-mum single-mother madre-soltera mae-solteira bolsa-familia subsidio* ayuda-social pay-the-rent pagar-el-alquiler pagar-o-aluguel pagar-a-renda fin-de-mes no-llego sin-dinero sem-dinheiro last-money savings universal-credit",
  sg_insult:
    "idiot* stupid moron* braindead brain-dead imbecil* inutil* inuteis burro burra burros estupid* gilipollas pendej* cabron* puta puto mierda merda porra caralho fod* fuck* shit* bullshit retard* scum* clown* palhac* payas* vagabund* sinvergu* sem-vergonha bandid* otari* babaca* lixo basura corno tarad* cretin* dumb dimwit* twat* wanker* prick* bastard* asshole* arsehole* bollocks* tosser* numpty* ladron ladrones ladrao ladroes crooks thieves liars mentiros* inept* ineptos incompetent* sois-unos bando cambada corja trapaceir* caloteir* chorros garcas pelotud* tarado tonto tontos bobo animales animais cerdos porcos jerk* pathetic-excuse",
  sg_lawyer:
    "lawyer* attorney* solicitor* barrister* chambers court courts courthouse tribunal* juzgad* juez jueza juiz juizado jec small-claims abogad* advogad* demanda demandar* demandas denunci* processar processo judicial* sue suing sued litigat* legal legally burofax carta-documento notario notari* querella* letter-before legal-action acciones-legales medidas-legales medidas-judiciais acao-judicial civil-court county-court mcol arbitrat* mediat* julgado-de-paz injunction injuncao cuñado-abogado cunado-abogado law-firm bufete escritorio-de-advocacia",
  sg_regulator:
    "ombudsman* trading-standards regulator* regulador* fca ofcom ofgem ofwat cfpb ftc bbb attorney-general ico accc asic fair-trading afca tio rbi comreg ccpc fccpc watchdog* authorit* autoridad* profeco condusef sernac indecopi consumo omic ocu facua defensa-del-consumidor defensa-al-consumidor superintend* superfinanciera hoja-de-reclam* hojas-de-reclam* libro-de-reclam* aepd banco-de-espana cnmc enacom osiptel procon consumidor.gov anatel aneel anac ans bacen banco-central susep senacon anvisa ouvidoria livro-de-reclam* deco anacom erse asae banco-de-portugal cnpd anpd entidade-reguladora licens* ministry ministerio consumer-affairs consumer-court consumer-commission health-inspect* inspect* inspecc* vigilancia-sanitaria better-business council-of dgs state-attorney data-protection proteccion-de-datos protecao-de-dados citizens-advice arbitraje-de junta-arbitral",
  sg_media:
    "review reviews star stars trustpilot google twitter tiktok instagram insta facebook reels youtube followers seguidor* post posted posting publish* public* blog* newspaper* journalist* periodista* jornalista* column columna radio viral hashtag* telling-everyone tell-everyone everyone-know resena* resen* avaliacao* avaliar estrella* estrela* linkedin podcast* story stories reclame-aqui redes redes-sociales redes-sociais forum* foro* whatsapp-group grupo grupos vizinhos vecinos barrio prensa imprensa press reporter* tv television televis* program* de-radio denuncia-publica hilo thread screenshots mundo-entero todo-mundo toda-la-gente boca-a-boca",
  sg_leave:
    "competitor* rival* rivals switch* switching elsewhere move-to moving-to take-my-business taking-our-business another-bank another-provider otra-compania otra-empresa outra-empresa outro-banco otro-banco competencia concorren* concorr* me-paso me-cambio me-voy me-largo doy-de-baja darme-de-baja de-baja portab* cancel-my close-my cerrar-mi encerrar fechar-a-minha mudar-de mudo-de trocar-de vou-embora vou-sair sair never-again nunca-mas nunca-mais lose-me lost-me perdeis perden perdem perder-a last-order last-time ultima-vez ultima-compra customer-for loyal* fiel* adios adeus goodbye good-bye next-door de-al-lado de-enfrente la-de-enfrente da-frente al-lado ao-lado unsubscrib* quebrar-esse esquecer-a-cliente",
  sg_dispute:
    "dispute disputed disputing chargeback* charge-back reversal reverse section-75 my-bank card-issuer card-company contracargo* desconoc* desconozco retroced* retroces* devolver-el-recibo contest* contestac* impugn* paypal-case mi-banco mi-tarjeta llamo-a-la meu-banco meu-cartao o-cartao operadora-do amex lodged filed opened-a abri abierto abierta westpac aclaracion* nubank visa mastercard bank-has claim-with",
  sg_deadline:
    "today tonight tomorrow deadline due asap urgent* urgente* latest tardar manana hoy amanha hoje before antes monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo segunda-feira terca-feira quarta-feira quinta-feira sexta-feira midnight medianoche meia-noite noon mediodia wedding boda casamento flight vuelo voo fly vuelo exam examen exame prova birthday cumple* aniversari* christmas navidad natal expires vence prazo plazo last-day ultimo-dia close-of hours-left this-week esta-semana this-afternoon esta-tarde end-of fin-de fim-de-mes closes cierra fecha cierre fecho opening inaugur* guests convidados invitados deadline-is",
  sg_fraud:
    "scam* fraud* phish* hack* clon* suplant* impersonat* golpe golpes golpist* estafa* estafad* identity-theft stolen robar* robad* roubad* not-me fui-yo fui-eu unknown-device fake falso falsa falsos falsas never-made somebody-else someone-else otra-persona outra-pessoa alguien alguem breach* compromis* unauthor* no-autoriz* nao-autoriz* spoof* timo timad* sim-swap invad* vazad* filtrad* suspicious sospechos* suspeit*",
  sg_safety:
    "burn* burnt fire smoke* humo fumaca fumo shock* explod* explot* explos* spark* chisp* faisc* chok* atragant* engasg* fell caida cayo caiu queda injur* herid* ferid* lesion* hurt bleed* sangr* toxic* poison* intoxic* gas danger* peligr* perig* allergic-reaction salmonell* glass vidrio vidro recall* overheat* recalent* sobreaquec* melted derreti* derret* brake* fren* freio* collapsed desplom* desab* electrocut* stitches puntos pontos casi quase nearly almost emergency urgencias",
  sg_again:
    "again already told wrote emailed rang called phoned third fourth fifth twice times previous earlier ticket case-number reference still waiting chasing chased heard-nothing otra-vez de-nuevo ya-les ya-os ya-te escribi llame mande mandamos tercera tercer cuarta quinta segunda-vez ja-liguei ja-mandei ja-falei liguei mandei escrevi falei protocolo de-novo outra-vez novamente nuevamente ninguem-respond* nadie-respond* nadie-contest* insist* reiter* reminder follow-up seguimiento last-week semana-pasada semana-passada as-i-said as-i-told dije dijimos disse como-dije como-ja repeat* repit* repet* explain-again your-answer tu-respuesta su-respuesta vossa-resposta a-resposta sin-respuesta sem-resposta no-reply no-answer weeks-ago dias-que",
  sg_givemeback:
    "refund* reembols* devuelv* devolv* devoluc* reintegr* estorn* money-back my-money mi-dinero mi-plata meu-dinheiro give-back pay-back credit-back back-on de-vuelta de-volta put-back restitu* ressarc* return-my",
  sg_sendit:
    "send sending deliver* bring brought come-and get-it where-is mand* envi* entreg* traig* trag* tragam traer trazer llegue cheg* acha ach* find-the busc* localiz* when-will when-do cuando quando que-llegue reship* resend* reenvi* new-date nueva-fecha nova-data get-here",
  sg_fixit:
    "fix* repair* redo* finish* sort put-right make-it-work working-again arregl* repar* consert* arranj* rehac* refaz* refac* termin* acab* solucion* resolv* restor* restablec* repon* restaur* patch* recover* recuper* technician tecnico* engineer",
  sg_callme:
    "call-me ring-me phone-me speak-to talk-to human person callback call-back llam* llamad* llamen hablar telefon* lig* ligacao liguem ligue-me falar telefonema alguem-me somebody-call someone-call ring visit-me",
  sg_sorry: "apolog* sorry disculp* perdon* pedir-perdon desculp* perdao se-disculpe retract*",
  sg_makeup:
    "compensat* compens* indemn* indeniz* goodwill credit discount descuent* descont* free-month mes-gratis mes-gratuito voucher* vale vales bono bonific* gesture gesto abat* rebaja* something-for what's-that-worth worth inconvenien* trastorn* transtorn* por-las-molestias pelo-incomodo pelo-transtorno hotel-costs",
  sg_stopit:
    "cancel* stop-the terminate* end-the close-the anul* dar-de-baja darme-de-baja baja rescind* rescis* encerr* desist* withdraw* take-me-off remove-me unsubscrib* parem dejen-de no-renov* nao-renov* opt-out desactiv* desativ*",
  sg_letmein:
    "access acceso acesso login log-in log-on unlock* desbloque* liberar libere* password contrasen* senha entrar reset reactivat* reactiv* reativ* restore-my recuperar-mi recuperar-a my-account mi-cuenta minha-conta data-copy",
  sg_rightpaper:
    "invoice* factur* fatur* bill corrected correct credit-note nota-de-credito nota-fiscal rectif* corrij* correg* corrig* statement recibo* receipt* vat nif cif rut rfc cnpj reissue* emit* wrong-name update-your remove-from my-record credit-report",
  sg_swapit:
    "replac* exchang* swap* reemplaz* remplaz* sustitu* substitu* troc* troqu* cambi* otro-nuevo outro-novo new-one another-one right-one correct-one the-right repos* repong*",
  sg_question:
    "why how what when where which who whether explain* explic* aclar* esclarec* tell-me let-me-know wondering quisiera-saber gostaria-de-saber me-puede me-pueden podem-me can-you could-you por-que porque como cual qual quien quem donde onde cuanto quanto clarif* entiendo entendo percebo sense mean significa",
  settled:
    "sorted forgiven forgotten settled done-and-dusted that-part's ya-quedo quedo-resuelto esta-resuelto zanjado cerrado solucionado solucionada resuelto resuelta conciliado ficou-resolvido assunto-morto morto-e-enterrado encerrado resolvido resolvida all-good please-ignore asunto-cerrado",
  remaining:
    "only-thing-left what's-left outstanding lo-que-queda lo-que-falta queda-pendiente pendiente pendente o-que-falta separate-thing another-thing otra-cosa outra-coisa this-is-about turning-to ahora-escribo nada-que-ver nada-a-ver",
  standstill:
    "not-moved hasn't-moved no-movement no-se-mueve sin-movimiento detenido detenida estancado estancada parado parada sorting-centre sorting-center sorting depot centro-de-distribucion centro-de-distribuicao",
  vanish:
    "disappear* vanish* wiped erased deleted desaparec* borro borraron borrado sumiu sumiram apagou apagaram apagado perdeu-se",
  trades:
    "paint* plaster* tiles tiling grout* plumb* electrician* roof* builder* bricklay* pintar pintura pintor* pintaron pintaram fachada azulej* fontaner* plomer* albanil* electricist* eletricist* yeso techo tejado obra obras pedreiro* canalizador* encanador* telhado reboco rejunte silicone retoc* retoqu* bathroom bano banheiro",
  software:
    "sync* export* update* updating version* backup* bug bugs buggy glitch* freez* frozen lag* sincroniz* exporta* actualiz* atualiz* cuelga colgada congela congelad* trava travou travando bugou plugin* integra* api",
  laughed:
    "laugh* mocked mocking shout* yell* sneer* scold* se-rio se-rieron burl* grito gritaron griton riu-se riu riram gozou gritou humill* humilh*",
  unanswered:
    "unanswered silence radio-silence no-answer no-reply nadie-contesta nadie-responde ninguem-responde ninguem-atende sin-respuesta sem-resposta voicemail buzon ghosted en-visto",
  remainder: "difference diferencia diferenca remainder resto saldo",
  shelf: "shelf till lineal gondola prateleira caja caixa etiqueta tag label",
  praise:
    "brilliant lovely wonderful fantastic great excellent kind helpful impecable excelente genial divina divino maravill* otimo otima perfeito perfeita perfecto perfecta gentil amable amables crack nota-dez spotless impeccable",
  joke: "jaja jajaja jajajaja jeje haha hahaha kkk kkkk kkkkk rsrs lol",
  failAgain:
    "still-not still-doesn't still-won't sigue-sin sigo-sin sigue-igual continua-sem continua-igual voltou-igual igual-que-antes same-as-before no-better",
};

/** Who needs more care than others, and what harms: English, Spanish and Portuguese under one name (folded; `*` ends a stem, `-` parts words). */

/** "I'm 84", "tengo ochenta", "de 81 años". */
const HIGH_AGES = Array.from({ length: 30 }, (_, at) => at + 70)
  .flatMap((age) => [
    `${age}-year`,
    `${age}-years`,
    `${age}-anos`,
    ..."i'm im i-am she's he's is aged tengo tiene tenho tem".split(" ").map((is) => `${is}-${age}`),
  ])
  .join(" ");
/** "My son, who is six", "tiene 9 meses". */
const LOW_AGES = [
  ..."two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" "),
  ...Array.from({ length: 15 }, (_, at) => `${at + 2}`),
]
  .flatMap((age) => ["who-is", "who's", "she's", "he's", "all-of", "aged"].map((is) => `${is}-${age}`))
  .concat(
    [
      ..."dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince".split(" "),
      ..."dois duas quatro sete oito nove dez onze doze treze quinze".split(" "),
      ...Array.from({ length: 15 }, (_, at) => `${at + 2}`),
    ].flatMap((age) =>
      ["tiene", "tem", "de", "con", "com"].flatMap((is) => [`${is}-${age}-anos`, `${is}-${age}-meses`]),
    ),
  )
  .join(" ");

export const NEEDS_CONCEPTS: Record<string, string> = {
  // Illnesses, and what treats them.
  ailment: `
    ill illness sick sickness disease ailing unwell fever cancer tumour* tumor* leukaemia leukemia lymphoma
    melanoma chemo* radiotherapy oncolog* remission metasta* biopsy hospice palliative diabet* insulin
    glucose dialysis kidney kidneys renal transplant* pacemaker angina heart-attack heart-condition
    heart-failure heart-patient heart-surgery bypass stroke seizure* epilep* migraine* asthma* copd
    emphysema bronchi* pneumonia oxygen concentrator cpap apnea apnoea inhaler* nebuli* arthrit* osteo*
    fibromyalgia lupus sclerosis parkinson* alzheimer* dementia crohn* colitis ibs celiac* coeliac*
    anaphyla* epipen allerg* eczema psoriasis hiv hepatitis tuberculosis covid long-covid infection sepsis
    surgery surgeries surgical operated post-op convalesc* icu intensive-care ward inpatient paramedic*
    ambulance nurse nurses carer carers caregiver* oncologist cardiolog* neurolog* nephro* therapist physio*
    rehab* meds medication* medicine* prescription* pills dose doses doctor's-orders gp diagnos* chronic
    flare-up bedridden bed-bound bedbound catheter stoma colostomy feeding-tube ventilator iv-drip
    blood-pressure blood-thinners cyst hernia fracture* broken-hip broken-leg broken-arm broken-wrist
    concussion brain-injury head-injury enferm* doencas doente* doenca dolencia maligno leucemia linfoma
    quimio* radioterapia biopsia paliativ* insulina glucos* glicemia dialisis dialise hemodialis* rinon
    marcapasos marcapasso infarto enfarte avc acv ictus derrame convuls* migran* enxaqueca* asma asmatic*
    epoc enfisema bronquit* neumonia oxigeno oxigenio inhalador* inalador* bombinha nebuliz* artrit* artros*
    reuma* fibromialgia esclerosis esclerose parkinson alzheimer demencia crohn celiaquia anafil* alergi*
    vih hepatite cirugia* cirurgia* operaron opero operou recuperand* convalec* internad* ingresad*
    internamento uci uti ambulancia samu enfermer* cuidador* nefrolog* terapia fisioterap* rehabilit*
    reabilit* medicacion medicacao medicament* medicina-para remedio* pastillas comprimid* receta-medica
    dosis diagnost* cronic* postrad* acamad* sonda ostomia respirador ventilador-pulmonar tension-alta
    pressao-alta fractura* fratura* operatori* tratamiento-de tratamento-de quirofano sala-de-operaciones
    oncologo oncologa lesion-cerebral hypo hypos hospital hospitals hospitalised hospitalized hospitalizad*
    operado operada fui-operado fui-operada operation-on heart-operation`,
  // What a body or mind can't do, and what helps it.
  impairment: `
    oigo-poco oigo-mal oye-mal oye-poco no-oigo casi-no-oigo escucho-poco escucho-mal no-escucho-bien escucha-poco
    ouco-mal ouco-pouco ouve-mal ouve-pouco oico-mal nao-oico nao-ouco escuto-pouco escuto-mal half-deaf
    my-hearing hearing-isn't poor-hearing poor-eyesight my-eyesight one-lung one-kidney one-eye white-stick
    white-cane baston-blanco bengala-branca veo-mal veo-poco ve-poco vejo-mal vejo-pouco enxergo-mal enxerga-pouco
    powered-chair power-chair electric-wheelchair silla-electrica cadeira-eletrica grab-bars roll-in
    disab* handicap* impair* wheelchair* crutch* walker zimmer rollator walking-stick walking-frame cane
    mobility mobility-scooter stairlift stair-lift step-free grab-rail hoist blue-badge blind blindness
    partially-sighted low-vision guide-dog assistance-dog service-dog screen-reader screenreader braille
    large-print magnifier cataract* glaucoma macular retinit* deaf deafness hard-of-hearing hearing-aid
    hearing-aids hearing-loss cochlear sign-language bsl asl lipread* nonverbal non-verbal stammer* stutter*
    autis* asperger* adhd dyslex* dyspraxi* learning-disability special-needs down-syndrome down's
    cerebral-palsy paralys* paralyz* paraple* quadriple* tetraple* hemiple* amput* prosthe* one-leg one-arm
    one-hand one-handed limp limping can't-walk can't-stand can't-climb can't-see can't-hear can't-lift
    cannot-walk cannot-stand cannot-climb cannot-see cannot-hear cannot-lift can't-manage-stairs discapac*
    minusval* incapacidad* deficien* deficient* silla-de-ruedas cadeira-de-rodas cadeirante* muleta* andador
    andarilho baston bengala escaner-de-pantalla lector-de-pantalla leitor-de-ecra leitor-de-tela
    leitor-de-telas perro-guia cao-guia lazarillo braile cieg* ceguera cego cega cegueira baja-vision
    baixa-visao cataratas retinopat* sord* surd* surdez hipoacusi* audifono* aparelho-auditivo
    aparelhos-auditivos implante-coclear lengua-de-senas lengua-de-signos lingua-de-sinais libras-interprete
    lingua-gestual tartamud* gaguej* autist* asperger tdah phda dislex* dislexi* sindrome-de-down paralis*
    paralit* paraplej* paraplegic* tetraplej* tetraplegic* hemiplej* amputa* protesis protese cojo coja
    manco manca movilidad-reducida mobilidade-reduzida rampa grua-de salvaescaleras plataforma-elevadora
    no-puedo-caminar no-puedo-subir no-puedo-andar no-puedo-bajar no-puede-caminar no-puede-subir
    no-puede-andar nao-posso-andar nao-posso-subir nao-consigo-andar nao-consigo-subir nao-consegue-andar
    nao-consegue-subir dependiente gran-dependencia lip-reading lip-read lipreading learning-difficulty
    learning-difficulties invalidez`,
  // Somebody died.
  bereaved: `
    died dies dying death deceased deceas* passed-away passed-on passing late-husband late-wife late-mother
    late-father late-mum late-mom late-dad late-brother late-sister late-son my-late her-late his-late
    funeral* burial bury buried cremat* ashes urn coffin grave graveside headstone cemetery memorial
    obituary condolence* mourning mourn* grief griev* bereav* widow* orphan* executor* executrix probate
    estate death-certificate next-of-kin inheritance heirs stillb* miscarr* no-longer-with-us rest-in-peace
    isn't-here-anymore since-mum since-mom since-dad fallec* falleci* murio murieron muerto muerta muerte
    morir se-nos-fue se-fue-mi difunt* finad* qepd q.e.p.d en-paz-descanse que-en-paz-descanse entierro*
    enterr* sepelio velorio velatorio tanatorio cremacion cenizas lapida cementerio luto duelo viud* viuv*
    huerfan* orfa orfao heredero* herdeiro* herencia heranca sucesion espolio testament* albacea
    certificado-de-defuncion acta-de-defuncion partida-de-defuncion certidao-de-obito atestado-de-obito
    obito pesame condolencias falec* morreu morreram morte morto funeraria cemiterio sepult* cremado cremada
    cinzas aborto natimort* lost-my-mum lost-my-mom lost-my-dad lost-my-mother lost-my-father
    lost-my-husband lost-my-wife lost-my-son lost-my-daughter lost-my-brother lost-my-sister lost-my-baby
    lost-my-grandmother lost-my-grandfather lost-my-nan lost-my-partner lost-our-mum lost-our-mom
    lost-our-dad lost-our-mother lost-our-father lost-our-husband lost-our-wife lost-our-son
    lost-our-daughter lost-our-brother lost-our-sister lost-our-baby lost-our-grandmother
    lost-our-grandfather lost-our-nan lost-our-partner perdi-a-mi-madre perdi-a-mi-mama perdi-a-mi-padre
    perdi-a-mi-papa perdi-a-mi-marido perdi-a-mi-esposo perdi-a-mi-esposa perdi-a-mi-mujer perdi-a-mi-hijo
    perdi-a-mi-hija perdi-a-mi-hermano perdi-a-mi-hermana perdi-a-mi-abuela perdi-a-mi-abuelo perdi-meu-pai
    perdi-meu-marido perdi-meu-filho perdi-meu-irmao perdi-meu-avo perdi-meu-bebe perdi-o-meu-pai
    perdi-o-meu-marido perdi-o-meu-filho perdi-o-meu-irmao perdi-o-meu-avo perdi-o-meu-bebe perdi-minha-mae
    perdi-minha-mulher perdi-minha-esposa perdi-minha-filha perdi-minha-irma perdi-minha-avo
    perdi-a-minha-mae perdi-a-minha-mulher perdi-a-minha-esposa perdi-a-minha-filha perdi-a-minha-irma
    perdi-a-minha-avo`,
  // Money does not reach for what one lives on.
  hardship: `
    rent mortgage landlord evict* eviction bailiff* repossess* foreclos* arrears debt debts debt-collectors
    bankrupt* insolven* overdrawn overdraft bounced payday paycheck paycheck-to-paycheck payday-loan
    unemploy* jobless laid-off redundan* furlough* lost-my-job out-of-work on-benefits universal-credit
    jobseeker* pip dole welfare disability-benefit food-bank foodbank food-stamps snap ebt wic medicaid
    centrelink sassa pantry soup-kitchen groceries feed-my feed-the feed-us to-eat can't-eat can't-afford
    cannot-afford couldn't-afford no-money not-a-penny penniless skint last-of-my last-money left-to-live
    live-on lives-on living-on fixed-income low-income single-income minimum-wage zero-hours pension
    pensioner* pensions social-security state-pension homeless shelter in-the-meter no-heating no-heat
    no-electric skip-meals skipping-meals make-ends-meet scraping struggling hardship borrow* borrowed-from
    pawn* single-mum single-mom single-dad single-parent alquiler renta arriendo hipoteca desahuci*
    desalojo* embarg* deudas cobrador* quiebra en-numeros-rojos nomina quincena fin-de-mes llegar-a-fin
    paro-y en-el-paro en-paro al-paro desemple* sin-trabajo sin-empleo cesante despid* despidieron
    echaron-del me-quede-sin nos-quedamos-sin erte subsidio ingreso-minimo renta-minima ayuda-social
    bono-social bonosocial banco-de-alimentos comedor-social caritas cruz-roja parroquia despensa
    mercado-del-mes dar-de-comer para-comer ni-para no-alcanza no-me-alcanza no-nos-alcanza no-tengo-para
    no-tengo-dinero sin-dinero sin-plata sin-un-peso sin-un-duro ni-un-peso ni-un-centavo lo-ultimo-que
    ultimo-que-tenia todo-lo-que-tenia unico-ingreso unicos-ingresos unica-entrada jubil* pensionad*
    salario-minimo sueldo-minimo cobro-la vivo-de vivimos-de sobreviv* prestado prestamo-para madre-soltera
    padre-soltero monoparental sin-techo en-la-calle sin-calefaccion aluguel aluguer renda prestacao-da-casa
    senhorio despej* penhor* divida* cobrador cobranca-judicial falencia cheque-especial salario fim-do-mes
    ate-ao-fim desempreg* sem-trabalho sem-emprego demitid* despedimento seguro-desemprego
    subsidio-de-desemprego rsi rendimento-social bolsa-familia auxilio bpc loas inss aposent* reformad*
    pensionista cesta-basica banco-alimentar vizinhos-ajudam feira-do-mes comida-em pra-comer sem-dinheiro
    nao-sobra nao-sobrou sem-um-tostao sem-um-centimo sem-um-real nem-um-real unica-renda unico-rendimento
    tudo-o-que tudo-que-eu contando-moeda contar-moedas vivo-do vivo-da vivemos-do vivemos-da sobrev*
    emprestado fiado agiota mae-solo mae-solteira pai-solteiro sem-abrigo sem-teto morando-de-favor
    sem-aquecimento debt-collector food-parcel food-parcels couch-surfing sofa-surfing on-the-meter
    mandado-embora mandada-embora mandaram-embora scraping-by scrape-together`,
  // Babies and children, and those about to be born.
  little_ones: `${LOW_AGES}
    baby babies newborn* infant* toddler* preemie premature formula breastfe* nursing-mother pregnan*
    expecting trimester midwife maternity antenatal c-section labour-ward crib cot pram pushchair stroller
    car-seat carseat nappies diaper* daycare nursery preschool kindergarten childminder schoolboy schoolgirl
    year-old years-old month-old months-old week-old weeks-old little-one little-ones little-girl little-boy
    my-kid my-kids my-child my-children my-son my-daughter my-boy my-girl our-son our-daughter our-kids
    our-children grandchild* grandson granddaughter teen* underage minors grader graders pupil* bebe bebes
    lactante* lactancia amament* leche-de-formula leche-especial leite-especial prematur* embaraz* gravid*
    gestant* gestacion gestacao parto cesarea cesariana matrona parteira cuna berco carrito-de carrinho-de
    silla-de-auto silla-del-coche cadeira-auto cadeirinha panales fralda* guarderia jardin-de-infantes
    creche infantario parvulario colegio primaria escola escuela anitos aninhos mi-nino mi-nina mis-ninos
    mi-hijo mi-hija mis-hijos mi-peque mi-pequeno mi-pequena mi-criatura mi-nene mi-nena mi-guagua mi-wawa
    mi-chamo nuestro-hijo nuestra-hija menores menor-de meu-filho minha-filha meus-filhos minhas-filhas
    o-meu-filho a-minha-filha meu-menino minha-menina meu-bebe minha-bebe crianca* miud* garot* guri guria
    pirralh* adolescent* nosso-filho nossa-filha menina-de menino-de crianca-de recien-nacido recien-nacida
    recien-nacidos recem-nascido recem-nascida mi-chiquito mi-chiquita mi-chavito mi-chavita mi-nieto
    mi-nieta mis-nietos mi-sobrino mi-sobrina meu-neto minha-neta meus-netos meu-sobrinho minha-sobrinha
    a-minor`,
  // High age, and living alone with it.
  old_age: `${HIGH_AGES}
    seventy* eighty* ninety* setenta ochenta noventa oitenta
    elderly aged-parent old-man old-lady old-age old-folk my-age at-my-age grandm* grandp* granny nan nana
    gran grandad granddad grandfather grandmother in-her-eighties in-his-eighties in-their-eighties
    in-her-nineties in-his-nineties in-her-seventies in-his-seventies care-home nursing-home retirement-home
    sheltered-housing senior-citizen lives-alone live-alone living-alone on-my-own on-her-own on-his-own
    power-of-attorney meals-on-wheels ancian* abuel* viejit* viejo-ya mayores-de persona-mayor
    personas-mayores tercera-edad adulto-mayor adulta-mayor a-mi-edad a-su-edad residencia-de geriatric*
    asilo teleasistencia idos* velhinh* avo avos avozinh* terceira-idade casa-de-repouso na-minha-idade
    na-idade-dele na-idade-dela procuracao curatela anciao ancia vive-sola vive-solo vivo-sola vivo-solo
    mora-sozinho mora-sozinha moro-sozinho moro-sozinha vive-sozinho vive-sozinha vivo-sozinho vivo-sozinha
    mayores-de-70`,
  // Fear for life and limb at others' hands.
  peril: `
    restraining-order protective-order non-molestation injunction-against domestic-violence domestic-abuse
    abusive abuser abused stalk* harass* threatened-me threatened-to-hit threatened-my threatening-me
    followed-me follows-me following-me ex-husband ex-wife ex-partner ex-boyfriend ex-girlfriend my-ex
    her-ex refuge women's-shelter safe-house in-hiding my-new-address my-whereabouts afraid-to fear-for
    scared-to-go assault* attacked beat-me hit-me grabbed-me groped touched-me predator grooming groomed
    stranded stranded-at alone-at-night dark-street nowhere-to-sleep nowhere-to-go locked-out-of suicid*
    self-harm kill-myself end-my-life end-it-all not-worth-living don't-want-to-live no-point-going
    orden-de-alejamiento orden-de-proteccion orden-de-restriccion violencia-de-genero violencia-domestica
    violencia-intrafamiliar maltrat* agresor agredi* acosador amenaz* me-siguio me-sigue me-persigue mi-ex
    su-ex exmarido ex-marido exmujer exnovio ex-novio expareja ex-pareja casa-de-acogida mi-direccion-nueva
    mi-nueva-direccion miedo-a-salir temo-por manose* me-toco me-pego me-golpeo me-agarro varad*
    en-plena-noche sola-de-noche quitarme-la-vida no-quiero-vivir no-quiero-seguir hacerme-dano matarme
    medida-protetiva ordem-de-restricao ordem-de-afastamento agressor agred* assedi* persegu* ameac*
    me-seguiu meu-ex minha-ex o-meu-ex casa-abrigo casa-de-abrigo minha-morada minha-nova-morada
    novo-endereco medo-de-sair temo-pela me-bateu me-agarrou me-empurrou sozinha-a-noite tirar-a-minha-vida
    me-matar nao-quero-viver acoso acosa acosan acosador* acosando tirada-en-la tirado-en-la tirados-en-la
    ex-companheiro ex-companheira ex-namorado ex-namorada`,
  // A mind under strain.
  distress: `
    depress* anxiety anxious panic-attacks ptsd burnout mental-health meltdown overwhelm* can't-cope
    cannot-cope not-coping can't-sleep sleepless haven't-slept in-tears cried crying sobbing suicid*
    therapist psychiatr* psycholog* bipolar schizo* ocd eating-disorder anorexi* bulimi* sobriety rehab
    depresion depressao depresiv* depressiv* ansiedad ansiedade ataque-de-panico ataque-de-ansiedad
    ataques-de-panico crise-de-ansiedade crises-de-ansiedade crise-de-panico crisis-de-ansiedad
    crisis-nerviosa salud-mental saude-mental no-duermo sin-dormir no-puedo-dormir nao-durmo sem-dormir
    llorando lloro llore llorar chorando choro chorei chorar psiquiatr* psicolog* esquizo* no-doy-mas
    no-puedo-mas nao-aguento nao-dou-conta panic-attack counselling counselor counsellor`,
  // What burns, cuts, shocks, chokes or falls.
  hazard: `
    fire flame* smoke smoulder* smolder* melt* burn burned burnt burns scorch* singe* scald* spark sparks
    sparked sparking arcing electrocut* electric-shock got-a-shock gave-me-a-shock shocked-me zapped
    live-wire bare-wire exposed-wire exposed-wires tripped-the explod* explosion exploded burst-into
    swollen-battery bulging overheat* gas-leak gas-smell smell-of-gas smells-of-gas smell-gas smelling-gas
    carbon-monoxide fumes toxic chemical-burn poison* vomit* threw-up diarrh* food-poisoning salmonella
    undercooked maggot* mouse-in rat-in cockroach* glass-in shard* splinter* metal-in wire-in screw-in
    plastic-in chok* swallow* allergic-reaction hives rash swelled swelling bleed* bled blood stitches gash
    cut-my cut-his cut-her sliced slipped tripped fell-off fell-down collapsed collapse gave-way came-loose
    came-off snapped-under tipped-over toppled brakes brake steering seatbelt seat-belt airbag tyre-burst
    wheel-came recall* recalled hazard* danger* unsafe injur* bruis* concuss* sprain* fractur* a&e
    emergency-room er-visit hurt-my hurt-her hurt-his mould mold asbestos legionella fuego incendi* humo
    humareda quem* derriti* derret* chisp* calambrazo corrientazo descarga-electrica patada-de-corriente
    me-dio-corriente pelado pelados cable-pelado cortocircuito corto-circuito explot* estall* hinchada-la
    bateria-hinchada recalient* olor-a-gas huele-a-gas fuga-de-gas escape-de-gas monoxido vapores toxic*
    intoxic* envenen* diarrea salmonel* gusan* cucaracha* vidrio-en vidrios-en cristal-en cristales
    trozo-de-metal grapa tornillo-en atragant* asfixi* se-trago reaccion-alergica ronchas sarpullido hinch*
    sangr* sutura me-corte resbal* tropec* me-cai se-cayo se-vino-abajo se-solto cedio volco frenos cinturon
    reventon alerta-sanitaria peligr* insegur* lesion* lesione moret* esguince urgencias-con moho amianto
    fogo pegou-fogo fumaca fumo faisca* fagulh* choque-eletrico levei-um-choque tomei-um-choque deu-choque
    fio-desencapado fios-desencapados fio-descarnado curto-circuito estour* rebent* estufada bateria-inchada
    superaquec* sobreaquec* cheiro-a-gas cheiro-de-gas cheira-a-gas vazamento-de-gas vapor-toxico diarreia
    larva* baratas caco cacos vidro-no vidro-na metal-no prego-no parafuso-no engasg* sufoc* engoliu
    reacao-alergica urticaria inchou inchad* inchaco levei-pontos levou-pontos cortei-me cortou-se me-cortei
    escorreg* cai-da caiu-da caiu-em-cima desab* cedeu soltou-se se-soltou tombou travoes freio freios
    cinto-de recolha-do recall perig* inseguro machuc* ferid* feriu feri-me entorse fratur* pronto-socorro
    mofo bolor short-circuit short-circuited short-circuits slipped-on se-desplomo se-desplomaron barata-no
    barata-na is-smoking was-smoking started-smoking burning-smell smell-of-burning smells-of-burning`,
  // Somebody pretends, or gets in.
  deceit: `
    scam* fraud* phish* hack* hacker* hacked stolen identity-theft impersonat* pretend* pretending posing
    posed fake counterfeit clone cloned skimm* spoof* bogus con-artist conman con-man otp passcode
    one-time-code sim-swap remote-access anydesk teamviewer took-over taken-over account-takeover
    unknown-device strange-login don't-recognise don't-recognize didn't-authorise didn't-authorize
    never-authorised never-authorized not-mine wasn't-me never-signed opened-in-my-name in-my-name
    my-name-without cloned-card crypto shell-company blocked-me deleted-their estaf* fraude* fraudul*
    phishing hacke* pirate* robo-de-identidad suplant* se-hizo-pasar se-hicieron-pasar haciendose-pasar
    fingi* falso falsa falsific* clon* duplicado-de-sim codigo-que dicte-el di-el-codigo di-la-clave
    dispositivo-desconocido no-reconozco no-autorice no-he-autorizado no-soy-yo no-fui-yo yo-no-fui
    firma-que-no no-es-mi-firma timo timad* tumbada tumbaron chanta trucho trucha paquete-chileno
    pagina-falsa web-falsa vigar* estelion* invadi* clonad* clonaram clonagem passou-se-por se-passou
    se-passando fingindo codigo-por-sms passei-o-codigo dei-o-codigo aparelho-desconhecido
    dispositivo-desconhecido nao-reconheco nao-autorizei nao-fui-eu assinatura-falsa site-falso loja-falsa
    boleto-falso pix-errado me-bloquearam golpista* cai-num-golpe cai-no-golpe um-golpe burlado burlada
    burlao burloes me-bloqueo me-bloquearon`,
};

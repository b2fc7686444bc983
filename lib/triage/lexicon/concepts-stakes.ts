/** What turns a complaint into a threat, a need or a second contact: English, Spanish and Portuguese under one name (folded; `*` ends a stem, `-` parts words). */

/** "13-year-old", "de 9 anitos"; "I'm 16", "tengo 15". */
const AGES = Array.from({ length: 17 }, (_, at) => at + 1)
  .flatMap((age) => [
    ..."year-old years-old yr-old yo month-old months-old anitos aninhos"
      .split(" ")
      .map((unit) => `${age}-${unit}`),
    ...(age < 10
      ? []
      : "i'm im i-am turned turn aged tengo tenho cumpli completei fiz"
          .split(" ")
          .map((is) => `${is}-${age}`)),
  ])
  .join(" ");

export const STAKES_CONCEPTS: Record<string, string> = {
  // Behind it stands what the writer will do.
  ultimatum: `
    or-i or-i'm or-i'll or-im or-we or-we're or-we'll or-else otherwise if-not if-it's-not if-it-isn't
    if-this-isn't if-you-don't unless last-chance o-me o-nos o-lo o-la o-cierro o-cancelo o-rescindo
    o-borro o-vamos o-voy o-ire o-iremos o-llamo o-hago o-doy o-pongo o-publico si-no si-esto-no
    de-lo-contrario caso-contrario do-contrario senao se-nao ou-eu ou-vou ou-vamos ou-cancelo ou-fecho
    ou-encerro ou-troco ou-mudo ou-saio ou-nunca ou-faco ou-ponho ou-publico ou-rescindo ultima-chance
    ultima-oportunidad ultima-oportunidade`,
  // Who leaves, and with whom they are through.
  ends_it: `
    closing-my closing-our closing-the close-our shut-my dropping drop-you ditch* ripping-out rip-out
    pulling-our pull-our moving-banks moving-bank moving-on moving-over i'm-moving i'm-switching
    im-switching we're-switching i'm-leaving we're-leaving i'm-gone i'm-off we're-off done-with we're-done
    i'm-done walk-away walking-away somewhere-else someone-else's shop-elsewhere other-shop other-shops
    others-do hiring find-another finding-another find-somebody find-someone take-it-elsewhere last-you'll
    last-you never-come don't-come won't-come won't-be-back not-be-back won't-return won't-renew
    not-renewing not-renew lost-a-customer lose-a-customer losing-a-customer lose-us lost-us deleting-it
    deleting-the deleting-your delete-my no-vuelvo no-volvere no-volveremos no-vuelva no-volvemos
    no-compro-mas no-les-compro no-les-vendo no-renuevo no-renovamos nos-pasamos nos-vamos nos-mudamos
    me-borro me-mudo me-doy-de-baja rescindo rescindimos rescindir cierro cerramos cierro-la cierren-mi
    cancelenme otro-proveedor otra-tienda otro-gimnasio cambiar-de cambiamos-de cambiarme paso-a pasarme-a
    no-me-veis-mas no-me-ven-mas un-cliente-menos pierden-un perdeis-un nao-volto nao-voltamos
    nao-compro-mais nao-renovo nunca-mais-compro nunca-mais-volto vou-trocar vou-mudar vou-cancelar
    vou-encerrar vou-fechar encerro fecho-a fecho-conta fecho-a-conta mudo-me troco-de mudamos-de
    trocamos-de outra-loja outro-fornecedor outro-lado noutro-lado perderam-um perderam-uma perdem-um
    perdem-uma um-cliente-a-menos desinstal* uninstall*`,
  // A minor: by age, by kinship, by where they spend the day.
  underage: `${AGES}
    year-old years-old yr-old underage minor minors teen teens teenag* adolescent* menor-de-edad
    menor-de-idade menores pupil pupils alumn* alun* school* colegio escola escuela instituto liceo
    primaria kinder nursery jardin toddler* grandchild* granddaughter grandson niet* sobrin* hermanit*
    irmaozinh* hijit* filhinh* nephew niece baby* bebe bebes i'm-fifteen i'm-fourteen i'm-seventeen
    i'm-sixteen i'm-thirteen i'm-twelve i-am-fifteen i-am-fourteen i-am-seventeen i-am-sixteen
    i-am-thirteen i-am-twelve neto neta netos netas netinh*`,
  // A day, an hour or an event by which it has to be done.
  by_when: `
    by-monday by-tuesday by-wednesday by-thursday by-friday by-saturday by-sunday by-tomorrow by-tonight
    by-today by-noon by-midnight before-monday before-tuesday before-wednesday before-thursday
    before-friday before-saturday before-sunday before-tomorrow before-tonight before-today before-noon
    before-midnight until-monday until-tuesday until-wednesday until-thursday until-friday until-saturday
    until-sunday until-tomorrow until-tonight until-today until-noon until-midnight till-monday
    till-tuesday till-wednesday till-thursday till-friday till-saturday till-sunday till-tomorrow
    till-tonight till-today till-noon till-midnight need-it-monday need-it-tuesday need-it-wednesday
    need-it-thursday need-it-friday need-it-saturday need-it-sunday need-it-tomorrow need-it-tonight
    need-it-today need-it-noon need-it-midnight this-monday this-tuesday this-wednesday this-thursday
    this-friday this-saturday this-sunday by-the-end by-end-of by-close-of by-then by-the-time
    by-next-week by-the-weekend by-morning by-lunch by-lunchtime by-five by-6pm by-5pm by-12 by-eod
    in-time-for in-time no-later-than not-later-than at-the-latest latest-by within-24 within-48
    starts-tomorrow starts-today starts-on starts-monday opens-tomorrow opens-on leaves-tomorrow
    leave-tomorrow fly-tomorrow fly-on we-fly i-fly travel-on due-on is-due due-tomorrow before-my
    before-our before-the needed-by needed-for need-it-for need-it-by need-by i-need-it this-weekend
    this-week first-thing right-away straight-away antes-del-lunes antes-del-martes antes-del-miercoles
    antes-del-jueves antes-del-viernes antes-del-sabado antes-del-domingo antes-del-mediodia para-el-lunes
    para-el-martes para-el-miercoles para-el-jueves para-el-viernes para-el-sabado para-el-domingo
    para-el-mediodia hasta-el-lunes hasta-el-martes hasta-el-miercoles hasta-el-jueves hasta-el-viernes
    hasta-el-sabado hasta-el-domingo hasta-el-mediodia a-mas-tardar-el-lunes a-mas-tardar-el-martes
    a-mas-tardar-el-miercoles a-mas-tardar-el-jueves a-mas-tardar-el-viernes a-mas-tardar-el-sabado
    a-mas-tardar-el-domingo a-mas-tardar-el-mediodia este-lunes este-martes este-miercoles este-jueves
    este-viernes este-sabado este-domingo este-mediodia que-sea-el-lunes que-sea-el-martes
    que-sea-el-miercoles que-sea-el-jueves que-sea-el-viernes que-sea-el-sabado que-sea-el-domingo
    que-sea-el-mediodia el-proximo-lunes el-proximo-martes el-proximo-miercoles el-proximo-jueves
    el-proximo-viernes el-proximo-sabado el-proximo-domingo el-proximo-mediodia antes-de-hoy
    antes-de-manana para-hoy para-manana hasta-manana hoy-mismo manana-mismo hoy-cierro antes-de-las
    antes-del antes-de-que a-mas-tardar como-mucho como-maximo a-tiempo-para hasta-el para-el-dia
    empieza-el empiezo-el empieza-manana sale-el salgo-el viajo-el vuelo-el volamos-el me-caso nos-casamos
    presento-el entra-hoy cierra-el cierra-hoy me-urge urge corre-prisa ya-mismo ahora-mismo cuanto-antes
    este-fin esta-noche esta-tarde antes-de-segunda antes-de-terca antes-de-quarta antes-de-quinta
    antes-de-sexta antes-de-sabado antes-de-domingo antes-de-amanha antes-de-hoje ate-segunda ate-terca
    ate-quarta ate-quinta ate-sexta ate-sabado ate-domingo ate-amanha ate-hoje ate-a-segunda ate-a-terca
    ate-a-quarta ate-a-quinta ate-a-sexta ate-a-sabado ate-a-domingo ate-a-amanha ate-a-hoje
    ate-ao-segunda ate-ao-terca ate-ao-quarta ate-ao-quinta ate-ao-sexta ate-ao-sabado ate-ao-domingo
    ate-ao-amanha ate-ao-hoje para-segunda para-terca para-quarta para-quinta para-sexta para-sabado
    para-domingo para-amanha para-hoje para-a-segunda para-a-terca para-a-quarta para-a-quinta
    para-a-sexta para-a-sabado para-a-domingo para-a-amanha para-a-hoje para-o-segunda para-o-terca
    para-o-quarta para-o-quinta para-o-sexta para-o-sabado para-o-domingo para-o-amanha para-o-hoje
    na-proxima-segunda na-proxima-terca na-proxima-quarta na-proxima-quinta na-proxima-sexta
    na-proxima-sabado na-proxima-domingo na-proxima-amanha na-proxima-hoje esta-segunda esta-terca
    esta-quarta esta-quinta esta-sexta esta-sabado esta-domingo esta-amanha esta-hoje este-segunda
    este-terca este-quarta este-quinta este-sexta este-amanha este-hoje antes-do antes-da ate-o ate-ao
    ate-dia ate-ao-dia ate-as hoje-mesmo amanha-mesmo sem-falta no-maximo o-mais-tardar a-tempo-de
    a-tempo-do comeca-amanha comeca-na comeca-no viajo-no viajo-dia viajo-na embarco caso-me caso-no
    entra-hoje fecha-hoje fecha-na com-urgencia neste-fim esta-noite hoje-a-noite`,
  // That this was written, said or answered before.
  asked_before: `
    second-mail third-mail second-email third-email fourth-email second-message third-message
    fourth-message first-mail first-email first-message last-mail last-email last-message earlier-mail
    earlier-email earlier-message previous-mail previous-email previous-message my-mail my-email my-emails
    my-message my-messages my-letter my-ticket my-question asked-already already-asked asked-twice
    asked-before asked-again i-asked as-i-said like-i-said i-said brought-this-up told-you told-u
    told-them raised-this raised-it reported-this reported-it reported-already you-replied you-wrote
    you-answered you-answer you-reply your-reply your-answer your-response the-reply the-answer-was
    got-a-reply got-back and-got got-no got-an chat-told they-said they-told first-yes read-again
    read-it-again read-my got-me-wrong nobody-wrote nobody-replied nobody-answers no-one-replied
    heard-zilch heard-zip heard-back no-use second-time third-time fourth-time fifth-time sixth-time
    number-two number-three number-four number-five number-3 number-4 number-5 twice-already again-now
    last-time-i since-i-wrote after-two-letters two-letters three-letters two-emails three-emails
    four-emails three-calls two-calls four-calls mi-primer-correo primer-correo segundo-correo
    tercer-correo cuarto-correo primer-mensaje segundo-mensaje tercer-mensaje mi-mensaje mi-correo
    mis-correos mis-mensajes mi-escrito escrito-anterior mensaje-anterior correo-anterior otro-mensaje
    mi-pregunta mi-consulta mi-reclamo mi-reclamacion mi-queja ya-pregunte pregunte-ya ya-reporte
    lo-reporte lo-habia-reportado ya-lo-dije ya-os-dije ya-les-dije ya-te-dije ya-avise avise-ya
    reiterando reitero repito segundo-aviso tercer-aviso primer-aviso segunda-vez tercera-vez cuarta-vez
    quinta-vez segundo-intento tercer-intento cuarto-intento vuelvo-a vuelvo-con vuelvo-otra
    me-respondieron me-respondisteis me-respondio me-contestan me-contestais me-contestaron
    me-contestasteis me-contesto me-contestas me-dijeron me-dijisteis me-decis me-dicen vuestro-correo
    su-correo tu-correo vuestra-respuesta su-respuesta tu-respuesta de-repetirlo de-explicar de-insistir
    sigo-esperando nadie-me nadie-contesta nadie-responde no-me-contestan no-me-responden escribi-el
    escribi-ayer les-escribi os-escribi te-escribi ya-escribi ya-llame llame-ayer llame-el llame-dos
    llame-tres dos-correos tres-correos tres-veces cuatro-veces dos-veces-ya minha-mensagem meu-email
    meus-emails minhas-mensagens minha-pergunta minha-reclamacao mensagem-anterior email-anterior
    primeiro-email segundo-email terceiro-email primeira-mensagem segunda-mensagem terceira-mensagem
    ja-perguntei ja-reportei ja-disse ja-vos-disse ja-avisei ja-expliquei ja-reclamei terceiro-aviso
    terceira-vez quarta-vez segunda-tentativa terceira-tentativa quarta-tentativa volto-a voltei-a
    me-responderam responderam-me respondeu-me me-respondeu me-disseram disseram-me me-dizem dizem-me
    vossa-resposta sua-resposta tua-resposta a-resposta-foi o-vosso-email ninguem-me ninguem-responde
    ninguem-respondeu nao-me-respondem nao-respondem nao-responderam escrevi-no escrevi-na escrevi-ontem
    ja-escrevi ja-liguei liguei-ontem liguei-no liguei-na liguei-duas liguei-tres dois-emails tres-emails
    tres-vezes quatro-vezes abri-chamado chamado-aberto protocolo-aberto segue-sem continua-sem`,
  // Of what somebody lives, and what ails them.
  in_need: `
    on-benefits on-disability disability-benefit pip can't-work cannot-work off-work out-of-work off-sick
    sick-leave sick-pay laid-off got-laid made-redundant between-jobs lost-my-job single-income
    single-parent single-mother single-dad my-wheels one-armed one-legged one-handed hearing-aid
    hearing-aids hard-of-hearing can't-see can't-hear can't-walk can't-stand can't-sleep can't-float
    can't-lift can't-drive stutter* tremor* stammer* dyslex* adhd asperger* bipolar back-brace broken-leg
    broken-arm broken-hip broken-wrist broken-foot broken-ankle bad-back bad-hip bad-knee hip-replacement
    knee-replacement months-along weeks-along i'm-expecting she's-expecting we're-expecting due-date
    my-due prescription* inhaler* epipen* nebuli* pills meds coeliac celiac intoleran* nut-allergy
    not-well unwell frail housebound bed-bound widower* orphan* in-care foster* refuge homeless
    food-stamps snap-benefits medicaid pantry my-gas no-heating no-heat no-hot-water no-water no-power
    in-tears crying cried baston muletas escayolad* yeso-en audifono* hipoacusia receta recetas
    medicament* pastilla* inhalador* marcapasos sin-empleo sin-trabajo sin-sueldo sin-ingresos sin-cobrar
    en-paro al-paro de-baja-medica baja-medica invalidez incapacidad dependencia gran-dependiente viuda
    viudo huerfan* madre-sola padre-solo ingreso-minimo subsidio ayuda-alimentaria sin-calefaccion
    sin-agua sin-luz llorando llore tartamud* temblor* celiac* triturado movilidad-reducida no-veo no-oigo
    no-camino no-puedo-caminar no-puedo-subir no-puedo-andar en-silla mi-silla prematur* embarazo muleta
    bengala gesso engessad* aparelho-auditivo aparelhos-auditivos surdez remedios receita-medica
    comprimido* bombinha sem-emprego sem-trabalho sem-salario sem-renda sem-rendimento afastad*
    auxilio-doenca baixa-medica inss bpc reforma-de pensao-de reformado-por viuvo orfa orfao mae-solo
    mae-solteira sem-aquecimento sem-agua sem-luz chorando chorei chorar gaguej* mobilidade-reduzida
    nao-vejo nao-ouco nao-ando gravidez lactante remedios bolsa-familia`,
};

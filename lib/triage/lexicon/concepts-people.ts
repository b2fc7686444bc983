/** Concepts of talk, people, feelings and threats, with the words of three languages that carry them (folded; `*` ends a stem). */

export const PEOPLE_CONCEPTS: Record<string, string> = {
  reply:
    "reply replied replies answer* respond* response* respuesta* responden respondio responder respondeu respondem resposta* contest* contesta* retorno retornam acknowledg* hear-back heard",
  nobody:
    "nobody no-one noone nadie ninguem none anyone alguien alguem crickets silence silencio ignored ignor* ghosted",
  contact:
    "email* emailed e-mail* mail* correo* wrote write written escrib* escrit* escrev* call* called phone phoned rang llam* llame ligu* liguei telefon* chat chats ticket tickets message* mensaj* mensag* contact* form formulario protocolo whatsapp reclam* abri",
  passedAround:
    "transfer* passed pasan pasaron passam passaram jogo-de department* departament* depto another-agent queue cola fila hold espera",
  promise:
    "promis* promet* prometeu prometid* assured asegur* garant* garantiz* commit* said-would told dijeron disseram quedaron ficaram palabra palavra guaranteed compromis*",
  contradict:
    "contradict* contrad* different-answer first luego depois then another-one otro-me outro-me denies niega nega versions versiones versoes backtrack*",
  rude: "rude* grosser* grosseir* groser* maleducad* mal-educad* insult* yell* shout* grit* laugh* riendo riu rio mock* burl* sarcas* condescend* attitude disrespect* falta-de-respeto desrespeit* arrogant* arrogante* impolite unprofessional hung-up colgo colgaron desligou prepotent* humill* humilh* racist* discrimin* tone trato tratou mal-trato maltrat* ironic* hostil* unpleasant tratar dismissive patroni*",
  staff:
    "agent* employee* staff manager* supervisor* rep representative* advisor assistant driver* courier waiter camarer* garcom cashier cajer* caixa empleado* empleada* funcionari* atendent* dependient* ejecutiv* asesor* operador* colleague receptionist recepcion* seller vendedor* gerente encargad* chofer motorista conductor tecnico doctor",
  understand:
    "understand* understood misunder* entiend* entend* confus* mistaken thought-it pense pensei crei achei supose supus creia assumed assumption misread interpreted interpret* unclear claro mal-entendido malentendido explain* explic* clarif* aclar* esclarec* meaning means significa",
  privacy:
    "privacy privacidad privacidade gdpr rgpd lgpd personal personales pessoais data dados datos leaked leak* filtr* vaz* share* shared compart* third-party terceros terceiros address-to consent* consentimiento consentimento spam newsletter marketing delete-my erase borr* elimin* apagar exclu* unsubscribe photo-of proteccion protecao habeas",
  someoneElse:
    "someone-else another-customer another-person otra-persona otro-cliente outra-pessoa outro-cliente stranger desconocid* desconhecid* publish* public* expos*",
  refundAsk: "refund reembolso devolucion devolvam devuelvan reintegren estorno reembolsem",
  lawyer:
    "lawyer* attorney* solicitor* abogad* advogad* court courts sue suing lawsuit legal legally juzgado* juez tribunal* justicia justica judicial* demand* demanda denunci* processar process* juridic* small-claims letter-before acciones-legales medidas burofax notario notarial jec",
  regulator:
    "regulator* ombudsman* ombud* ofcom ofgem fca cfpb ftc bbb trading-standards profeco procon sernac indecopi consumo consumidor* omic facua ocu anatel aneel anac ans bacen condusef sic superintendencia defensa defesa asic accc tio aca nccc consumer-affairs consumer-protection livro-de-reclamacoes anacom deco hoja hojas ouvidoria senacon ctt-regulador cnmc ico aepd anpd enacom ursec dgc cnpd watchdog",
  public_:
    "review* resena* avaliac* trustpilot google tiktok twitter x facebook instagram reddit post posting social redes press prensa imprensa journalist* periodist* jornal* newspaper viral youtube forum stars estrellas estrelas reclame-aqui publicar publish local-news",
  chargeback:
    "chargeback* contracargo* dispute* disput* disputar contest* contestar retroced* back-charge chargeback-with section-75 impugn* estornar-no",
  leave:
    "leave leaving switch* competitor* competencia concorren* concurrencia never-again loyal* fiel cambiar-de portab* otra-compania outra-empresa outra-operadora last-time ultima-vez take-my-business business-elsewhere",
  illness:
    "ill illness cancer disab* discapac* deficien* wheelchair silla-de-ruedas pregnan* embaraz* gravid* gestant* elderly anciana anciano idos* pension* mayor surgery cirugia cirurgia oncolog* diabet* insulin* medic* hospital* funeral died death fallec* falec* murio muerte morte widow* viud* viuv* bereav* depress* anxiety ansiedad* ansiedade autis* baby bebe child children hijo hija hijos filho filha nino nina menor unemployed desemplead* desempreg* rent alquiler aluguel evict* hardship oxygen oxigeno respirador dialysis dialisis",
  urgent:
    "urgent* urgente* asap immediately inmediat* imediat* today hoy hoje tomorrow manana amanha tonight deadline antes before-the right-now ya-mismo ahora-mismo agora-mesmo saturday sabado friday viernes sexta monday lunes segunda-feira",
  thanks:
    "thank* thanks gracias agradez* agradec* obrigad* love loved encant* ador* excellent excelente great genial perfect* perfeit* amazing wonderful maravill* maravilh* happy feliz contento content praise felicit* parabens congrat* recommend* recomiend* recomend* enhorabuena otimo",
  question:
    "how como what que which cual qual where donde onde when cuando quando whether can-i possible posible possivel could-you do-you wondering pregunta pergunta consulta duda duvida information informacion informacao info interested interesad* want-to-know quisiera-saber gostaria-de-saber catalogue price-list quote-for presupuesto-para orcamento-para vacancy cv job-opening horario hours opening",
  angryWord:
    "unacceptable inaceptable inaceitavel outrageous ridiculous ridiculo disgust* disgrace* verguenza vergonzos* vergonha absurd* scandal* escandal* furious furios* angry joke tomadura palhacada robbery robo roubo ladron* ladrao ladroes thief thieves thieving scam* estafa* golpe golpistas liar* mentir* enough harto harta basta chega fed-up sick-of incompet* useless inutil* inutei* bastard* mierda merda shit fuck* damn carajo puta porra caralho conchatumadre boludo* disgusting asco nojo hdp pqp bullshit wtf",
  worryWord:
    "worr* preocup* afraid scared asust* miedo medo nervous* nervios* nervosa anxious angusti* desesper* desperate panic* please-help ayuda help ajuda socorro por-favor",
  disappointWord:
    "disappoint* decepcion* desilus* decepcao desepc* sad* triste pena shame lastima expected esperaba esperava ilusion let-down shame upset never-expected loyal confianza confianca trusted",
  confuseWord:
    "confus* understand entiendo entendo weird raro raros estranho strange sense sentido puzzled lost-here not-sure sure seguro certeza perdido perdida maybe quizas talvez capaz idea nocion makes-sense",
  frustrateWord:
    "frustrat* frustrant* frustrad* frustrad* tired cansad* cansei annoy* molest* third-time tercera terceira weeks still todavia ainda sigo sigue continuo continua seguimos aun again otra de-novo nuevamente",
  not: "not no nunca jamas never without sin sem nao jamais nem ni dont don't didn't doesn't isn't wasn't won't can't cannot couldn't hasn't haven't wouldn't ain't aint didnt doesnt cant wont isnt havent hasnt n nada aren't weren't tampoco",
  want: "want wants wanted quiero quisiera queria quero gostaria desejo deseo need* necesito preciso solicito exijo demand require please pido peco por-favor kindly request* ruego requer* exigi* reclamo would-like i'd",
  me: "i me my mi mis yo meu minha eu mim i'm i've i'd we our us nos nuestro nosso",
};

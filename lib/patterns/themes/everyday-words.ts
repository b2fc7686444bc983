/** Words so common in complaints, whatever they are about, that they name no theme; made by test/tools/everyday-words.ts. */

export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `
abaixo abajo abatimento aberta aberto abierta abierto able abogada abogado abono about above abraco abrazo abre
abri abrigo abril abrio abrir abriu abro abuela aca acaba acabar acabo acabou academia acao accepted acceso
access according account accounts aceita aceite aceitei aceito acende aceptan acepte acepto acesso acha acham
achando achei acho achou acima aclaracion aclaro acontece aconteceu acordo acredito across acta action active
activo actual actualizacion actually acuerdo acuse adaptada adaptado add added address adelantado adelante
ademas adentro adesao adicional adjunto admin administracion administrador admite adoro adquiri advance
advogada advogado aeroporto afinal afraid after afternoon afterwards afuera again against agencia agency agenda
agent agente ago agora agosto agradece agradecer agradeceria agradeco agradezco agreed agreement agua aguardo
aguento ahead ahi ahora ahorro ainda aire airline ajuda ajuste alarm alarma alarme albaran album alcanza alem
alergia alergica algo alguem alguien algum alguma algun alguna alguno ali alias alimento all alla alli allowed
almacen almoco alojamento alone along alquiler already also alta although alto altura aluguei aluguel alumnos
alunos always alzheimer amable amables amanha amarillo ambas ambos amiga amigas amigo amigos amor amount
analise and anda andar ando anexo angry aniversario annual ano anoche anos anotado another anotou answer
answered answering ante antecedencia anterior anteriores antes antiga antigo antivirus anual anualidad anuidade
anulad anulada anular anule anulem anulen anunciado anuncio anuncios any anybody anymore anyone anything anyway
anywhere aos apaga apagado aparato aparece aparecem aparecen aparecer apareceu aparecia aparecio aparelho
apartado apartamento aparte apartment apellido apenas api aplica aplicacao aplicacion aplicativo apoio apolice
apology apos app apparently application applied apply appointment approved april aprobado aprovada aprovado
apunte apuro aquela aquele aqui aquilo archivo are area aren't armario armazem around arquivo arregla arreglado
arreglar arreglaron arreglen arreglo arriba arriendo arrived arroz arrumem art arte article articulo artigo
asae ascensor asesor asesoria asi asiento ask asked asking asks asociacion aspirador aspiradora assim assina
assinada assinado assinar assinatura assinei assino assinou assistencia associacao assumed assunto asunto ate
atencao atencion atende atendente atendeu atendimento atendio atentamente atiende atras atrasado atraso atrasou
attached attorney atualizacao audio auditoria august aula aulas aun aunque ausente auto autobus automatic
automatica automatically automatico autopay autorizacao autorizacion autorizou auxiliar available avaliacao
avaria avion avisa avisar avise avisei aviso avisos avisou avo away ayer ayuda azul baby back bad bag bags
bairro baixa baixo baja bajar bajaron baje bajo balance balcao banco banda bandeja banheiro banho bank bank's
banking bano banquete bar barato barbaro barco barra barriga barrio barulho base basico basta bastante batch
bate bateria bateu bathroom battery bautizo beautiful bebe because bed been before beginning behind being
beleza believe belongs below bem berco beside best better between biblioteca bicho bici bicicleta bien
bienvenida big bike bilhete bilhetes bill billed billetes billing bills bin birthday bit black blanca blanco
blank bless block blocked bloke bloqueada bloqueado blue boa board boas boca boda bodas bodega body boiler bola
boleta boleto boletos bolinha bolo bolsa bolso bom bomba bonita bonito bono book booked booking books boots
borrowed bot bota botao botas both bother boton bottle bottles bottom bought bounced box boxes boy braco branca
branch branco brand brasil bravo break breakdown breakfast breve bridge brinde bring brochure broke broken
bronca brother brother's brought brown bucks buen buena buenas bueno buenos bug building bulto burned bus busca
buscar busco business busque but button buy buying buzon caballero cabe cabeca cabelo cabeza cabina cabine
cable cabo cache cachorro cada cadastro cade cadeira cadeirante caderno cae cafe cafetera cai caida caido cair
caiu caixa caixas caixinha caja cajas cajero cajita cajon calcada calculo caldera calendario calidad caliente
call calle called calling calls calma calor cama camara cambia cambiado cambian cambiar cambiaron cambiasteis
cambie cambien cambio cambios came camera camiao caminhao caminho camino camion camioneta campana campanha
camping campo can can't canal cancel cancela cancelacion cancelado cancelamento cancelar cancelaron cancele
canceled cancelei cancelem cancelen cancellation cancelled cancelo cancelou caneta cannot cansa cansada cansado
canse cansei cant cantidad canto cao capa capsulas captura capturas car cara card cards care carga cargado
cargador cargo cargos carimbo carino carlos carne caro carpeta carrega carregador carreguei carried carrier
carrinha carrinho carrito carro cart carta cartao cartas cartaz carteira carteiro cartel cartoes carton
cartorio casa casaco casal casamento casamos casas casco case cases cash casi casilla caso casos cat catalogo
categoria catorce catorze caucao caught causa cayo cedo cedula celu celular cena centimetros centimo cento
central centre centro cerca cero cerrada cerrado cerrar cerre cerro certa certidao certificada certificado
certificate certified certinha certinho certo chair chaleco chama chamada chamado chamo chamou chance change
changed chao chap chapo chapter charge chargeback charged charges charging charity chat chaval chave chaves che
check checked checking checkout checks cheers chefe chega chegar chegaram chegou cheguei cheia cheio cheiro
cheque chica chico chicos child children chile chip chofer chorar chorou chose christmas church chuva cidade
ciento cierra cierre cierro cierto cif cima cinco cincuenta cine cinquenta cinta cinza circuito cirurgia cita
civil claim claims clara claro clase clases class classes clause clausula clave clean cleaning clear cleared
clearly click clicked client clienta cliente clientes clients clinic clinica cliquei close closed closes
closing club clube cnpd cnpj coach coat cobertura cobra cobrada cobrado cobran cobranca cobrando cobrar
cobraram cobraron cobre cobro cobros cobrou coche cocina code codes codigo coffee coincide coisa coisas cola
colchao colchon cold cole colega colegas colegio colleague collect collected collection collector colonia color
colour coluna com combinado comboio come comecar comeco comecou comedor comento comer comercial comercio comes
comida comigo coming comision comissao como companera companhia compania company compensacao compensacion
competencia complained complaint complaints completa complete completed completo compra comprado comprador
compramos comprando comprar compras compre comprei comprendo compro comprobante comprou comprovante computador
computer comunidad con concepto concerto concierto concluido concorrente condicionado condiciones condicoes
condition condominio conductor confere conferi conferir confesso confirm confirma confirmacao confirmacion
confirmada confirmado confirmar confirmaram confirmation confirme confirmed confirmei confirmo confirmou
conforme conheco conjunto conmigo conozco consegue conseguem consertem conserto consigo consola console consta
constancia conste consulta consulte consultor consultoria consumer consumidor consumo conta contabilidade
contact contacto contacts contado contador contando contar contas contato conte contei contento contesta
contestacao contestado contestais contestan contestar contestaron contestasteis conteste contesto continua
continuam continuar continue continuo conto contra contract contractor contrario contrasena contratado
contratamos contrate contratei contrato control controle convenio conversa convidados convites convosco
cooperativa copia copy cor coracao coraje corazon cordial corner corre correcao correct correcta corrected
correcto corredor corregido correio corrente correo correos correr corresponde correto corretor correu corrida
corriente corrigida corrijam corrijan corta cortada corte cortesia cortina corto cosa cosas cost costas coste
costo costs costura cotacao cotizacion could couldn't count counted counter county couple coupon courier course
court cover covered cozinha cpf crack cracked creche credit credited credito crema creme creo crew crianca
criancas cried cristal croquetas cross crushed cuadra cuadro cual cualquier cualquiera cuando cuantas cuanto
cuarenta cuarta cuarto cuatro cuenta cuentas cuento cuesta cuidado cuido culpa cumple cumpleanos cumprimentos
cuna cunado cunhada cuota cuotas cupom cupon curioso curso custa custo customer customers custou cut dad dad's
dadme dado dados dai daily dais damage damaged dan dando danos daqui dar dark darle das data date dated dates
datos daughter daughter's day days dead deal dear debajo debe debit debitaram debited debito debitos debo debt
december decent decia decide decidi decidme decir decirlo decirme decis declaracao declined dedo dedos deem
defeito dei deixa deixar deixaram deixei deixem deixo deixou deja dejado dejan dejar dejarlo dejaron deje dejen
dejo del dela delante delas delay dele deles delete deleted delivered delivery demais demanda demas demo demora
den denme dental dentista dentro denuncia departamento department depende depois deposit deposito depot der
deram derecho desayuno descarga descobri desconozco descontaron desconto described descuento desculpa desculpas
desculpem desde desenho deseo desfazer desistencia desisti desistir desk desliga desligado desligou desliguei
despacho despues dessa desse desta destas deste destinatario details detalle detras deu deus deve devem devia
device devo devolucao devolucion devolvais devolvam devolve devolved devolvedme devolveis devolvem devolvemos
devolver devolveram devolveu devolvi devolvido devolvieron devolvio devuelta devuelto devuelvan devuelvanme
devuelve devuelven devuelvo dez dezembro dia diagnostico diaria diario dias dice dicen dices dicho diciembre
diciendo did didn't died dieron diesel diez diferenca diferencia diferente diferentes difference different diga
digais digam digan diganme digital digito digo dije dijeron dijisteis dijo dinero dinheiro dinner dio dios
direccion direct directo director direitinho direito direto diretora disco discount disculpa disculpas disculpe
disculpen disculpense discutir discuto diseno dispatch disponible dispositivo disputa dispute disputing disse
disseram disso distancia disteis distinto disto dito divida divino diz dizem dizendo dizer dizia dni doble
dobro doce doctor doctora document documento documentos documents does doesn't dog dog's doing dois dolares
dollar dollars domicilio domingo domingos dominio don don't dona donativo donde done dono dont door dor dorme
dormir dos dou double doubt doutor doutora down download doy doze dra drama dramas drive driver driver's
drivers driving drop dropped drops drove dry duas duda due dueno duerme duermo dulce duplicado duplicate dura
durante durmo durou duvida each ear earlier early easy ecra edad edicao edicion edificio educada educado
efectivo eight either ejecutivo ela ele electrica electronica eles eletricista eletronica eletronico elevador
eleven ella ello ellos else else's elsewhere email emailed emails embaixo embalado embalagem embarazo embarque
embora emergencia emergency emi emitida emoji empezo empieza emprego empresa empresas emprestimo empty encanta
encanto encargado encargamos encargo encargue encerrado encerrar encerro encima encomenda encomendei encontre
encontrei encontro encuentro encuesta end ended endereco ending ends energia enero enfrente eng engano
engenheiro engineer english enlace enough enquanto enseguida enseno ensinou entao entende entender entenderam
entendeu entendi entendido entendo entera entere entered entero entiende entiendo entire entonces entra entrada
entradas entrado entrar entre entrega entregada entregado entregador entregar entregaram entregaron entregas
entrego entregou entregue entreguei entreguem entregues entrei entretanto entrevista entro entrou envelope
enviado enviar enviaron enviei enviem envio envios equipamento equipe equipo equivocado era eram eramos eran
errada errado erro error esa esas escada escalera escola escolar escolher escolhi escreve escrever escreveu
escrevi escrevo escribe escribi escribio escribir escribo escrita escrito escritorio escuela escuro ese eso
esos espaco espana espanol especial espejo espelho espera esperaba esperamos esperando esperar esperava espere
esperei espero espetaculo esposa esposo esquerdo esquina essa essas esse esses esta estaba estaban
estacionamento estado estafeta estagiario estais estamos estan estao estar estas estava estavam este esteve
estimado estimados estive esto estoque estornem estorno estos estou estoy estrada estranho estrela estrelas
estrella estrellas estudante estudiante estudio estuve estuvo etiqueta etiquetas eur euro euros even evening
evento ever every everybody everyone everything everywhere exactly exacto exam exame examen exas exatamente
excelente excellent exchange executive exige exijo exist existe existem existia existir existo exists exito
exmos expect expected expediente experiencia experimentei explain explained explica explicacion explicar
explico explicou explique expliquem expliquen export exportar extension extra extracto extrato eye eyes fabrica
fabricante facam face facebook facil faco factura facturaron facturas faculdade failed fair fala falando falar
falaram faleceu falei falha fall falla fallo falo falou falta faltaba faltam faltan faltava faltou familia
familiar familias family far farmacia faro fase fast father father's fatura faturacao faturas fault favor faz
fazem fazendo fazer fazia feb febrero february fecha fechada fechado fechar fechas fecho fechou fee feel
feeling fees feet feira feita feito feliz fell fella fence fenomenal feria feriado ferias ferry festa festival
fevereiro few fez fianza fibra fica ficam ficamos ficar ficaram ficava ficha fico ficou fidelidade field fiesta
fifteen fifty fight figura figuran figure figured fijo fila file filed filha filho filhos filled filme filter
filtro fim fin final finally finance financeiro finca find fine finger finish finished fio fique fiquei fire
firm firma firmada firmado firmamos firmar firme firmo firmware first fiscal fish fisica fisico fit fita fitted
five fix fixed fiz fizeram flat flete flight floor flores flyer fogo foi folder folha folheto folio folios
folks folleto follow following fomos fondo fontanero food foot for fora foram forget form forma formal formato
formatura formula formulario fornecedor forno fortnight forty forum forward fosse foto fotografia fotografias
fotografo fotos found four fourteen fourth frame frango frasco frase fraud fraude free freight frente frete
fria friday fridge friend friends frigorifico frio from front froze frozen fue fuera fueron fuga fui fuimos
full fully funcion funciona funcionar funcionaria funcionario funcione funcionou funda fundacion fundo funeral
funny furgoneta further gafas game ganhei garage garagem garantia garantiu garrafas gas gastei gasto gastos
gata gate gato gatos gave gaveta geladeira general genial gente gentil gentileza gentleman genuine gerencia
gerente gestion gestor get gets getting gift gimnasio ginasio gira girl give given gives giving glass glasses
god goes going gold golpe gone good google gorgeous gostaria gostava gostei gosto got gps grabacion grabado
graca gracas gracias grado graduacion grafica grand grande grandes grandson gratis gratuita gratuito graus
gravacao gravida gray great green gris grito group grua grupo gst guarantee guaranteed guard guarda guardada
guardar guardei guardia guardo guess guia gusta gustaria gusto guy guys gym habeis haber habia habiamos habian
habiles habitacion habla hablado hablar hable hablo habra hace haceis hacen hacer hacia haciendo had hadn't
haga hagan hago hair half hall han hand handed handle hands happen happened happens happy hard hardware has
hasn't hasta have haven't havia having hay haya hayan he'd he's head hear heard heart heater hecha hecho hechos
held hello help hemos her here hermana hermano hers herself hey hice hicieron hicimos hicisteis high hija hijo
hijos hilo him himself hired his historia historial historico history hit hizo hogar hoja hoje hola hold
holding hole holiday hombre home homem honest honestly honor honorarios hope hora horario horas hospital hostel
hosting hot hotel hour hours house houve how hoy hubo hueco huele huella human humano humedad humo hundida
hundred hung husband i'd i'll i'm i've iam iba iban ida idade idea idioma ido igual iguales ill ilusion imagino
imobiliaria imovel impecable impecavel importa importe impreso impresora impresso impressora imprimir
incidencia included including incluida incluido incluidos inclusive incluso incluye indicacao ines inexistente
infantil informa information informe ing ingeniero ingles ingreso ingresso ingressos inicio ink inquieta
inquilino inquilinos inscrevi inscricao inside insiste inspeccion inspection insta instagram instalacao
instalacion instalado instalador instalar instalaram installed instead insurance integra integral inteira
inteiro inteligente intento interesa intereses interest interior internet into inventario invitados invoice
invoices iphone irma irmao irme isn't isso issue issued isto it'd it'll it's item items its itself iva
izquierdo jacket jaja jala jamas janeiro janela jantar january jardim jardin jefe jeito job joga jogar jogo
joined joint joke jornal joven juego jueves juicio julho julio july june junho junio junta junto jura juridico
juro juros jurou just justa justamente justica justificante justo juzgado keep keeps kept key keys kids
kilometros kilos kind kindly kit kitchen kkk knew knock know knows label laboratorio laburo lacre lad lado
lados lads lady lamp lampara lanche landed landlord laptop larga largo las last lastima lata late later laudo
laughed lavadora law lawyer leaflet leaking least leave leaves leaving leche lector lectura lee leer left leg
legal lei leia leido leite leitor leitura lender lens lentes leo ler leram les less lessons let letra letras
letrero letter letters leu leva levantar levar levei levo levou ley leyendo leyo lhe lhes libera liberem
library libre libreta libro libros licenca licence licencia licenciado license lid life lift liga ligacao ligam
ligar light ligou ligue liguei liguem like limite limpa limpar limpeza limpieza limpio limpo linda lindamente
lindas lindo line linea lineas linha link linked lio lisboa list lista listed listing listo lists literally
literalmente little live living livre livro livros llama llamada llamadas llamadme llamado llamar llamarme
llame llamen llamenme llamo llave llaves llega llegado llegamos llegan llegar llegaron llego llegue lleno lleva
llevaba llevamos llevan llevar lleve llevo llorar lluvia load loan lobby locadora local localizador lock locked
locker log logged login logo logs loja lol long longe longer look looked looking looks los lose lost lot lote
loud love loved lovely low lucas luego lugar lugares lujo luna lunch lunes luz machine mad madam made madeira
madera madre madrid madrugada mae maestro mail mailbox mailed mails main maintenance maio maior mais make makes
mal mala maleta malo mama man manage manager manana manaus mancha manda mandadme mandado mandais mandam mandan
mandando mandar mandaram mandaron mande mandei mandem manden mandenme mando mandou manejo manera manha mano
manos mantenimiento manual manutencao many mao map mapa maquina maquinas maquininha mar maravilhoso maravilla
marca marcada marcado marcar march marco marcou maria marido mark marked marketplace marks marque marquei
marquenme marta martes marzo mas match mate material matricula matter mattress maximo may maybe mayo mayor
mayores meal mean means meant measured mecanico mechanic medi media mediante medias medica medical medico
medida medidas medidor medio mediodia medir medo meeting meia meio mejor mel melhor melhores member membership
membresia memoria menina menor menos mensagem mensagens mensaje mensajero mensajes mensal mensalidade mensual
mensualidad mention mentioned mentira menu mercado merchant merece mes mesa mesas meses mesma mesmo mesmos
message messages met metade meter meti metido metro metros meu meus mexer mexi mia mid miedo miel mientras
miercoles might migrar mil miles milk mim min mind mine minha minhas minimo minimum minute minutes minuto
minutos mio mios mira mirado mirando mirar mire miro mis misma mismo mismos missed missing mistake mitad miudos
mix mob mobile moca mochila moco model modelo modem modo modulo mom momento monday money monitor monitoring
mono montado montagem montar monte month month's monthly months monto mora morada more morning moro morre
morreu mortgage most mostly mostra mostrador mostrar mostrou mother mother's motivo moto motor motorista move
moved movil moving mrs msm much mucha muchacha muchacho muchachos muchas mucho muda mudanca mudanza mudar
mudaram mudei mudo mudou muerto muestra muita muito mujer mulher multa mum mum's mundo municipal murio museu
music musica musico must muy myself nacional nada nadie name named names nao nas natal natural navegador
navidad near nearly necesita necesito need needed needs negocio negra negro neighbour neither nem nenhum
nenhuma nephew nervous nessa nesse neste net neta neto network neve never nevera new news newsletter next nice
nicely nieta nieto nif night nights nina nine ninguem ningun ninguna ninguno nino ninos nisso nivel nobody
nobody's noche noches noite noites noiva noivos nomas nombre nome nomina non none noon nor normal norte nos
nosotros nossa nosso nossos not nota notas note notebook noted nothing nothing's notice noticed noticia noutra
nov nova nove novela november novembro noventa novia noviembre novio novo novos now nowhere nube nuestra
nuestro nuestros nueva nuevas nueve nuevo nuevos num numa number numbers numero numeros nunca nurse nursery
objeto obra obras obrigada obrigado ocho oct october octubre oculos ofereceram ofereceu oferta off offer
offered offering office officer offline oficial oficina ofrecen ofrecieron ofrecio ohio oigan oil oito ojo ojos
okay ola old olha olhando olhar olho olhos olhou once onda onde one one's ones ong onibus online only ontem
onze opcao opcion open opened opening operacion operada operador operadora ora orcamento ordem orden ordenador
order ordered ordering orders organizar original oro other others otherwise otima otimo otra otras otro otros
ought our ours out outage outra outras outro outros outside outubro ouvi ouvir over owe owed own owner owners
oye paciencia paciente pack package packed packet packing pacote padre paga pagada pagado pagamento pagamos
pagan pagando pagar pagas page pages pagina paginas pago pagos pagou pague paguei pai paid painel paint pais
palabra palavra palavras pan panel panela pantalla pao papa papel papelaria papeles papelito paper papers
paperwork paquete par para parabens parada parado parafusos parar parcel parcela parcelas parece parecer
parecia parede pareja parem parents park parked parking paro parou parque part parte partes particular partida
partido partir partner parts party pasa pasada pasado pasan pasar pasaron pase pasillo paso pass passa passada
passado passagem passar passaram passe passed passei passo passou passport password past pasta pastel pastillas
patient patio paulo pausa pausar pay paying payment payments payroll paz pdf peca pecam pecas peco pedaco pedal
pede pedi pedido pedidos pedimos pedindo pedir pediram pediu pega pegada pegado pegar pegou peguei pela pelas
pelicula pelo pelos pena penalizacion pendiente pending pensaba pensando pensar pense pensei pension people
pequena pequeno per perceber percebi percebo perder perdeu perdi perdida perdido perdio perdoem perdon perdona
perfect perfecta perfectamente perfectly perfecto perfeita perfeito perfil perfume pergunta perguntando
perguntar perguntei pergunto perguntou perhaps period periodico periodo perito permanencia permiso permite pero
perro perros persiana person persona personal personas perto pes pesa peso pesos pesquisa pessoa pessoal
pessoas pet phone phoned photo photos piano pibe pick picked pickup pico picture pictures pida pidan pide piden
pidiendo pidieron pidio pido pie piece pieces pienso pierde pieza pilar pilas pilha pin pintura piscina piso
pisos pix pizza placa placas place plain plan planilha planilla plano planos planta plantao plantas plastic
plastico plata plataforma platform platos play plaza plazas plazo please plena pls plug plumber plus poco pode
podeis podem podemos poder podia podria podrian point points pois policia policy polite politica poliza pollo
poltrona pone poner pongo ponham ponia ponta ponto pontos pool poor popped por porch porem porfa porque porta
portal portanto portao portaria portas portatil porteiro portes porto portugal portugues pos posible possa
possible possivel posso post postal posted posting posto pouco pounds pousada power pra practice prateleira
prazo pre precio precios preciosa precioso precisa precisar precisava preciso preco predio prefer prefiero
prefiro pregnant pregunta preguntado preguntando preguntar preguntas pregunte pregunto premio premium prende
preocupa preocupada preocupado prepaid presenca presencial presente presento presion press pressa pressao
pressed pressure prestamo presupuesto preta pretendo preto pretty previsao prevista previsto prezados price
prima primeira primeiro primer primera primero primeros primo principal principio print printed printing prints
prisa privado pro probably probado probe problem problema procede proceso process processing processo procon
procurar produccion product producto productos produto profe profeco profesor professor professora profile
profissional program programa projeto promessa prometeram prometeu prometido prometieron promise promised promo
promocao promocion pronta pronto proof propaganda proper properly propia propina propio proporcional proposta
propria proprio pros protecao proteccion protection protesto protocolo prova proveedor proxima proximo proyecto
prueba publica publicar publicidad publico puder puderem pueblo puede pueden puedo puente puerta puertas pues
puesta puesto puestos pull pulled pump punto puntos puntual purchase purchased puro pus puse puseram pusieron
puso put putting quadro qual qualidade quality qualquer quando quanto quarenta quarta quarter quarto quase
quatro que quebrada quebrado quebrou queda quedaba quedado quedamos quedan quedar quedaron quede quedo queijo
queimou queixa queja quejas quejo quem quente quer queremos querer queria querida quero questao question queue
quick quien quiere quieren quiero quilometros quince quinta quinto quinze quis quisiera quit quitado quitar
quite quiten quito quote quoted racao radio rain raise raised raiva ramo rampa ran rang rapaz rapida rapido
raro rasgado rastreio rate rather rato razao razon reach reached read reader reading reads ready reais real
really reason recall recargo recebe recebemos receber recebeu recebi recebido recebo rececao receio receipt
receipts receita receive received recepcao recepcion recepcionista reception receta recibi recibida recibido
recibio recibir recibo recibos recien recife reckons reclamacao reclamacion reclamaciones reclamacoes
reclamando reclamar reclame reclamei reclamo recoger recogida reconheco reconoce reconozcan record recorded
recording records recuperar recusa red rede redes redo reembolso ref refacam refazer reference referencia
reforma refund refundable refunded refused regalo regarding regards region register registered registo
registrado registro regra regresa regresar regrese regreso regulamento regular reinicie reiniciei reintegro
relato relatorio release released relogio reloj remedio remember remessa reminder remove removed renata renda
renew renewal renewed renglon renovacao renovacion renovado renovar renovaram renovo renovou rent renta rental
rented rep repair reparacao reparacion reparar reparei reparo repartidor repeti repetir repito replacement
replied reply reponham report reporte reported republica repuesto request requested resena resenas reserva
reservar reservas reservation reserve reservei reset residencia resolved resolver resolveram resolveu resolvido
respeito respeto responda responde respondem responden responder responderam respondeu respondi respondieron
respondio responsable responsavel response resposta respostas respuesta rest restaurant restaurante resto
resuelto resulta resultado resumen retencao retencion retention retirada retirar retired retirem retiro retorno
retraso return returned returns reuniao reunion reverse reversed reves review reviews revisado revisao revisar
revise revisen revision reviso revisor revista rider right ring ringing rio riu road robo robot roda rodas rojo
rolled room rosa rosario rosto rota roto rotulo round roupa router row rua rude ruedas ruego ruido ruim rules
run rung running runs rush ruta sabado sabados sabe sabem sabemos saber sabia sabor saca sacar sacaron saco
sacola sacos sad safe safety sai saia saiba said saida sair sairam saiu sala salao salario salary saldo sale
salen sales salga salgo sali salia salida salido saliendo salieron salimos salio salir salon saluda saludo
saludos salvo same santa sao saque sat saturday saude sauna save saved savings saw say saying says scared
schedule scheduled school scooter scratch screen screenshot screws sea sealed seam season seat seats seca seco
second seconds secretaria section security seda sede see seems seen segue seguia seguidas seguimiento seguimos
seguinte seguir segun segunda segundo segundos segura seguradora seguranca segurar seguridad seguro sei seis
seja selfie sell seller sello selo sem semana semanas semestre sempre sena senal senao send sending sendo senha
senhor senhora senhores senhorio senior senor senora senores senorita sense sensor sent sentada sentado sepa
separate sept september septiembre ser sera seria serial serian serie serio seriously serve server service
servicio servico servidor sesenta sesion sessao sessenta set sete setembro setor settings settled settlement
seu seus seven sexta sexto share she she'd she's sheet shelf shift ship shipped shipping shoes shop shopping
short should shouldn't show showed showing shown shows shut sick side sido siempre siendo siento siete siga
sign signature signed significa sigo sigue siguen siguiente silencio silla sillas sim simpatica simpatico
simple simplemente simples simplesmente simply sin sinal since single sinistro sino sinto siquiera sir sirve
sistema sistemas sister sister's sit site sitio sitting situacion six sixteen sixty size skip sleep slept slip
slot slow small smart smell smells sms snapped sobra sobre sobrinha sobrinho sobrino socia social socio socorro
sofa software sogra sois sol sola solar sold soles solicitamos solicite solicito solicitud solito solo solto
soltou som some somebody somebody's someone something somewhere somos son son's sonido sono sopa soporte sorry
sort sorted sou soube sound soy sozinha sozinho spa spam speak spelled spent split spoke spoken spot spring sra
staff stairs stamp stand standard standing stands star stars start started starts state statement station
status stay stayed sticker still stock stood stop stopped stops storage store story straight streaming street
stuck student students stuff sua sube subi subido subir subiu submitted subo subscription substituicao sucesso
such sucursal suegra sueldo suelta suena suma sumiu summer sunday super supervisor suplemento supongo suponho
suporte support suppose supposed sure surgery survey surveyor sus suscripcion susto suya suyo swap swapped
sweet switch switched swore system tabela tabla table tablet tablets tag take taken takes taking tal talao talk
talked talking talla taller talvez tamanho tambem tambien tampa tampoco tan tanque tanta tanto tao tap tapa
tapete tarde tardes tarifa tarjeta tava tax taxa taxi tea teacher team teatro tech technician techo teclado
tecnica tecnico teh tela tele telefona telefone telefonei telefonem telefono telemovel telephone televisao tell
telling tells tem tema temo temos tempo temporada ten tenant tenants tendria teneis tenemos tener tenga tengo
tenha tenho tenia teniamos tenian tenido tenis tentar tentei ter terca tercas terceira terceiro tercer tercera
tercero teria term termina terminal terminar termino termo termostato terms terra test teste tested testei teto
teve text texted texto than thank thanks thanksgiving that that's thats the their them then there there's
theres these they they'd they'll they're they've thing things think thinking thinks third thirty this those
though thought thousand thread three threw through thrown thumb thursday tia ticked ticket tickets tiempo
tienda tiene tienen tiktok till timbre time times tinha tinham tinta tio tip tipo tira tirando tirar tiraram
tired tirei tirem tiro tirou title titular titulo tive tiver tivesse toca tocar toco tocou toda todas todavia
today todo todos together token told toll tom toma tomada tomar tomo tomorrow tonight tono too took tool top
toque torcido torn torneira tornillo torta torto total touch tour town trabaja trabajo trabalha trabalhar
trabalho tracking tractor traducao trae tragam traia traigo trailer train training tramite tranquila tranquilo
transaction transfer transferencia transit transito transportadora transporte transportista tras traslado trata
tratado tratamento tratar trato tratou trava travel travou traz treinta tren tres trial tribunal tried
trimestre trinta trip triste tristeza troca trocado trocam trocar trocaram trocou troquei troquem trouble truck
true truly trust try trying tubo tudo tuesday turma turn turned turno turnos turns tutor tutorial tuve tuvieron
tuvo twelve twenty twice twitter two type typed typing ultima ultimo ultimos uma umas una unable unas under
understand understood unica unico unidad unidade union unit unless uno unos uns until update updated upgrade
upi upset urgencia urgencias urgente usa usada usado usamos usando usar usd use used usei user users using uso
usted ustedes usuario usuarios uteis vacaciones vacio vacuum vaga vai vale valeu valid valido valor value
valvula vamos van vao varanda vaso vat vaya vazamento vazia vcs veces vecina vecino vecinos veinte veintidos
veio vejo velha velho vem vemos ven vence vencimento venda vende vendedor vendedora vendem venden vender
venderam vendeu vendi vendida vendido vendieron vendo vendor venga vengan vengo venham venho venia venian
venido venir venta ventana ventanas ventanilla ventas ventilador veo ver verano veras verdad verdade verde
vergonha verguenza verificar verified vermelha vermelho versao version very vespera vestido vet veterinaria vez
vezes via viagem viajar viaje viajes viajo vida video videollamada videos vidrio vidro vieja viejo viendo viene
vienen vieram viernes view vim vindo vinha vinho vinieron vino vinte vio violao vip vir vira virar virou
virtual visa visit visita vista visto vistoria viu viva vive vivo vizinha vizinho voce voces voice voicemail
volante volta voltar voltei volto voltou voluntarios volver volvi volvieron volvio vontade voo vos vosotros
vossa vossas vosso vou voucher voy voz vuelo vuelta vueltas vuelto vuelva vuelvan vuelve vuelvo vuestra
vuestras vuestro vuestros wait waited waiting waive walk walked wall wallet want wanted wants warehouse
warranty was washing wasn't watch watching water way we'd we'll we're we've web website wedding wednesday week
weekend weeks weight welcome well went were weren't wet what what's whatever whatsapp wheel wheelchair when
whenever where where's whether which while white who who's whoever whole whom whose why wife wife's wifi will
window windows winter wire wish with withdraw within without woman won't wonderful word words work worked
working works worn worried worth would wouldn't wrapped write writing written wrong wrote xxxx yeah year years
yellow yerno yes yesterday yet yoga you you'd you'll you're you've young your yours yourselves zap zapatillas
zapatos zero zip zona
`
    .trim()
    .split(/\s+/),
);

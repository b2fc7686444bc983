/** Playbooks for goods: faulty, other than described, damaged, wrong, digital, unsafe (domain.md §2.2). */
import { ask, askCustomer, dispute, goodwill, look, owed, usual } from "./build";
import { benefitOfDoubt, goodwillCredit, guidance } from "./common";
import type { Playbook } from "./schema";
import { t } from "./text";

export const product: Playbook[] = [
  dispute("defective", {
    firstReply: t(
      "Repeat the fault in the customer’s own words, so that it need not be told twice.",
      "Repite el fallo con las palabras del cliente, para que no tenga que contarlo otra vez.",
      "Repita o defeito com as palavras do cliente, para ele não precisar contar duas vezes.",
      "Repita o defeito com as palavras do cliente, para que não tenha de o contar duas vezes.",
    ),
    gather: [
      askCustomer(
        "ask-symptom",
        t(
          "Ask what happens, since when, with a photo if easy",
          "Pregunta qué ocurre, desde cuándo, con una foto si es fácil",
          "Pergunte o que acontece, desde quando, com uma foto se for fácil",
        ),
        t(
          "A picture saves a round of questions, and its absence must not stop the case.",
          "Una imagen ahorra una ronda de preguntas, y su falta no debe frenar el caso.",
          "Uma imagem poupa uma rodada de perguntas, e a falta dela não deve travar o caso.",
          "Uma imagem poupa uma ronda de perguntas, e a sua falta não deve travar o caso.",
        ),
        ["symptom"],
      ),
      ask(
        "ask-quality",
        t(
          "Ask Quality whether this fault or batch is known",
          "Pregunta a Calidad si este fallo o lote es conocido",
          "Pergunte à Qualidade se este defeito ou lote é conhecido",
        ),
        t(
          "A known batch settles the cause without examining the item.",
          "Un lote conocido aclara la causa sin examinar el artículo.",
          "Um lote conhecido esclarece a causa sem examinar o item.",
          "Um lote conhecido esclarece a causa sem examinar o artigo.",
        ),
        t(
          "To Quality: this item stopped working. Is the fault or the batch known, what is the usual cure, and do you want the item back for examination?",
          "Para Calidad: este artículo dejó de funcionar. ¿Se conoce el fallo o el lote, cuál es el arreglo habitual y hace falta el artículo de vuelta para examinarlo?",
          "Para a Qualidade: este item parou de funcionar. O defeito ou o lote é conhecido, qual é o conserto habitual, e o item precisa voltar para análise?",
          "Para a Qualidade: este artigo deixou de funcionar. O defeito ou o lote é conhecido, qual é a reparação habitual, e é preciso o artigo de volta para análise?",
        ),
      ),
    ],
    faultTest: t(
      "Within the guarantee a fault counts as ours unless misuse is plain to see.",
      "Dentro de la garantía el fallo se toma como nuestro, salvo mal uso evidente.",
      "Dentro da garantia o defeito conta como nosso, salvo mau uso evidente.",
    ),
    carryOut: t(
      "Send the replacement or book the repair, with the return paid",
      "Envía el reemplazo o programa la reparación, sin coste de devolución",
      "Envie a troca ou agende o conserto, com a devolução paga",
      "Envie a substituição ou marque a reparação, com a devolução paga",
    ),
    check: t(
      "Check that the new or repaired item works",
      "Comprueba que el artículo nuevo o reparado funciona",
      "Confirme que o item novo ou consertado funciona",
      "Confirme que o artigo novo ou reparado funciona",
    ),
    cause: t(
      "Note the fault and the batch or model",
      "Anota el fallo y el lote o modelo",
      "Anote o defeito e o lote ou modelo",
    ),
    remedies: [
      owed(
        "repair-or-replace",
        t("Repair or replace it", "Repararlo o reemplazarlo", "Consertar ou trocar", "Reparar ou substituir"),
        t(
          "The legal guarantee comes first; we pay the way back.",
          "Primero va la garantía legal; la devolución la pagamos nosotros.",
          "A garantia legal vem primeiro; nós pagamos a devolução.",
        ),
        ["ours", "third-party", "unclear"],
      ),
      usual(
        "refund",
        t("Refund it against return", "Reembolsarlo contra devolución", "Reembolsar mediante devolução"),
        t(
          "Right when repair failed, or would take too long.",
          "Corresponde si la reparación falló o tardaría demasiado.",
          "Cabe quando o conserto falhou ou demoraria demais.",
          "Adequado quando a reparação falhou ou demoraria demasiado.",
        ),
      ),
      usual(
        "price-cut",
        t(
          "Reduce the price and keep it",
          "Rebajar el precio y quedárselo",
          "Reduzir o preço e ficar com ele",
        ),
        t(
          "Fits a flaw that the customer can live with.",
          "Encaja con un defecto con el que el cliente puede vivir.",
          "Serve para um defeito com que o cliente pode conviver.",
        ),
      ),
      goodwill(
        "loan",
        t(
          "Lend one meanwhile",
          "Prestar uno mientras tanto",
          "Emprestar um enquanto isso",
          "Emprestar um entretanto",
        ),
        t(
          "Worth it where the customer depends on it every day.",
          "Vale la pena si el cliente depende de él a diario.",
          "Vale a pena quando o cliente depende dele todo dia.",
          "Vale a pena quando o cliente depende dele todos os dias.",
        ),
        ["ours", "third-party", "unclear"],
      ),
    ],
  }),

  dispute("not-as-described", {
    firstReply: t(
      "Name what differs, without defending the page.",
      "Nombra en qué difiere, sin defender la página.",
      "Diga o que é diferente, sem defender a página.",
    ),
    gather: [
      look(
        "compare-listing",
        t(
          "Compare the listing of the purchase day with what came",
          "Compara la ficha del día de la compra con lo recibido",
          "Compare o anúncio do dia da compra com o que chegou",
        ),
        t(
          "The page may have changed since, and only the old one counts.",
          "La página puede haber cambiado, y solo cuenta la de entonces.",
          "A página pode ter mudado, e só vale a daquele dia.",
          "A página pode ter mudado, e só vale a desse dia.",
        ),
      ),
      ask(
        "ask-catalogue",
        t(
          "Ask Marketing for the listing’s history",
          "Pide a Marketing el historial de la ficha",
          "Peça ao Marketing o histórico do anúncio",
        ),
        t(
          "One wrong line on a page is waiting for the next customer too.",
          "Una línea equivocada en la ficha espera también al próximo cliente.",
          "Uma linha errada na página também espera o próximo cliente.",
        ),
        t(
          "To Marketing: the customer received something other than described. What did the listing say on the day of purchase, with which pictures and sizes, and was it changed since?",
          "Para Marketing: el cliente recibió algo distinto de lo descrito. ¿Qué decía la ficha el día de la compra, con qué fotos y medidas, y se cambió después?",
          "Para o Marketing: o cliente recebeu algo diferente do descrito. O que o anúncio dizia no dia da compra, com quais fotos e medidas, e foi alterado depois?",
          "Para o Marketing: o cliente recebeu algo diferente do descrito. O que dizia o anúncio no dia da compra, com que fotos e medidas, e foi alterado depois?",
        ),
      ),
    ],
    faultTest: t(
      "A listing that said otherwise is ours; size or taste calls for explaining and help to choose.",
      "Una ficha que decía otra cosa es cosa nuestra; talla o gusto piden explicar y ayudar a elegir.",
      "Um anúncio que dizia outra coisa é nosso; tamanho ou gosto pedem explicação e ajuda para escolher.",
    ),
    carryOut: t(
      "Arrange the return or exchange, and have the page corrected",
      "Organiza la devolución o el cambio y haz corregir la ficha",
      "Organize a devolução ou troca e mande corrigir a página",
      "Trate da devolução ou troca e mande corrigir a página",
    ),
    check: t(
      "Check that what the customer has now is what was expected",
      "Comprueba que lo que el cliente tiene ahora es lo que esperaba",
      "Confirme que o que o cliente tem agora é o que esperava",
    ),
    cause: t(
      "Note which line or picture misled",
      "Anota qué línea o foto llevó a confusión",
      "Anote que linha ou foto levou ao engano",
    ),
    remedies: [
      owed(
        "refund-or-exchange",
        t("Exchange or refund it", "Cambiarlo o reembolsarlo", "Trocar ou reembolsar"),
        t(
          "The page was ours, so the return costs the customer nothing.",
          "La ficha era nuestra, así que la devolución no le cuesta nada al cliente.",
          "A página era nossa, por isso a devolução não custa nada ao cliente.",
        ),
      ),
      usual(
        "part-refund",
        t(
          "Refund part and keep it",
          "Reembolsar una parte y quedárselo",
          "Reembolsar uma parte e ficar com ele",
        ),
        t(
          "For a difference that matters a little.",
          "Para una diferencia que importa un poco.",
          "Para uma diferença que pesa pouco.",
        ),
      ),
      goodwill(
        "free-return",
        t(
          "Take it back, return paid",
          "Aceptar la devolución con el envío pagado",
          "Aceitar a devolução com frete pago",
          "Aceitar a devolução com portes pagos",
        ),
        t(
          "Also where the page was right and the wish was another.",
          "También si la ficha era correcta y el deseo era otro.",
          "Também quando a página estava certa e o desejo era outro.",
        ),
        ["misunderstanding", "unclear"],
      ),
    ],
  }),

  dispute("damaged", {
    firstReply: t(
      "Say that you put it right first and settle with the carrier yourself.",
      "Di que primero lo solucionas y que con el transportista te entiendes tú.",
      "Diga que primeiro resolve e que com a transportadora você se entende.",
      "Diga que primeiro resolve e que o assunto com a transportadora fica consigo.",
    ),
    gather: [
      askCustomer(
        "ask-photos",
        t(
          "Ask for photos of the item, the box and the label",
          "Pide fotos del artículo, la caja y la etiqueta",
          "Peça fotos do item, da caixa e da etiqueta",
          "Peça fotografias do artigo, da caixa e da etiqueta",
        ),
        t(
          "They are for our claim against the carrier, not to test the customer.",
          "Son para nuestra reclamación al transportista, no para poner a prueba al cliente.",
          "São para o nosso pedido à transportadora, não para pôr o cliente à prova.",
        ),
        ["photos", "box-photos"],
      ),
      ask(
        "ask-logistics",
        t(
          "Ask Logistics how long a claim stays possible",
          "Pregunta a Logística hasta cuándo se puede reclamar",
          "Pergunte à Logística até quando dá para reclamar",
          "Pergunte à Logística até quando é possível reclamar",
        ),
        t(
          "The carrier’s window is short and runs from the day of delivery.",
          "El plazo del transportista es corto y corre desde el día de la entrega.",
          "O prazo da transportadora é curto e corre desde o dia da entrega.",
        ),
        t(
          "To Logistics: this parcel arrived damaged. Until which date can we claim from the carrier, what does the last scan say, and what evidence do you need?",
          "Para Logística: este paquete llegó dañado. ¿Hasta qué fecha podemos reclamar al transportista, qué dice el último escaneo y qué pruebas hacen falta?",
          "Para a Logística: este pacote chegou danificado. Até que data podemos reclamar à transportadora, o que diz a última leitura e que provas são necessárias?",
        ),
      ),
    ],
    faultTest: t(
      "Damage on the way is the carrier’s doing, and still ours to solve for the customer.",
      "El daño en el camino es del transportista, y aun así nos toca resolverlo al cliente.",
      "O dano no caminho é da transportadora, e mesmo assim cabe a nós resolver para o cliente.",
      "O dano no caminho é da transportadora, e mesmo assim cabe-nos resolver para o cliente.",
    ),
    carryOut: t(
      "Send a new one or the money, and file the carrier claim",
      "Envía uno nuevo o el dinero y reclama al transportista",
      "Envie um novo ou o dinheiro e abra o pedido à transportadora",
    ),
    check: t(
      "Check that the new parcel arrived whole",
      "Comprueba que el nuevo paquete llegó entero",
      "Confirme que o novo pacote chegou inteiro",
    ),
    cause: t(
      "Note carrier, packing and where it broke",
      "Anota el transportista, el embalaje y dónde se rompió",
      "Anote transportadora, embalagem e onde quebrou",
      "Anote transportadora, embalagem e onde se partiu",
    ),
    remedies: [
      owed(
        "replace",
        t("Send a new one now", "Enviar uno nuevo ya", "Enviar um novo agora"),
        t(
          "The customer bought from us; the carrier claim follows later.",
          "El cliente nos compró a nosotros; la reclamación al transportista va después.",
          "O cliente comprou conosco; o pedido à transportadora vem depois.",
          "O cliente comprou-nos a nós; o pedido à transportadora vem depois.",
        ),
      ),
      owed(
        "refund",
        t("Refund it", "Reembolsarlo", "Reembolsar"),
        t(
          "Where no new one can come in time.",
          "Si no puede llegar otro a tiempo.",
          "Quando outro não pode chegar a tempo.",
        ),
      ),
      usual(
        "keep-cheaper",
        t(
          "Reduce the price and keep it",
          "Rebajar el precio y quedárselo",
          "Reduzir o preço e ficar com ele",
        ),
        t(
          "For a scratch that changes nothing in use.",
          "Para un rasguño que no afecta al uso.",
          "Para um arranhão que não muda o uso.",
          "Para um risco que não altera o uso.",
        ),
      ),
    ],
  }),

  dispute("wrong-item", {
    firstReply: t(
      "Name what was ordered and what came, and say it will be put right.",
      "Nombra lo pedido y lo recibido, y di que se arreglará.",
      "Diga o que foi pedido e o que chegou, e que isso será acertado.",
      "Diga o que foi encomendado e o que chegou, e que isso será corrigido.",
    ),
    gather: [
      ask(
        "ask-warehouse",
        t(
          "Ask the Warehouse for the pick log and the weight",
          "Pide al Almacén el registro de preparación y el peso",
          "Peça ao Armazém o registro de separação e o peso",
          "Peça ao Armazém o registo de preparação e o peso",
        ),
        t(
          "A weight that does not fit proves the slip without asking the customer.",
          "Un peso que no cuadra prueba el descuido sin preguntar al cliente.",
          "Um peso que não bate prova a falha sem perguntar ao cliente.",
          "Um peso que não bate certo prova a falha sem perguntar ao cliente.",
        ),
        t(
          "To the Warehouse: the customer received a wrong item, or one is missing. What do pick log, packing slip and parcel weight say, and is the right item in stock?",
          "Para Almacén: el cliente recibió un artículo equivocado o falta uno. ¿Qué dicen el registro de preparación, el albarán y el peso del paquete, y hay existencias del correcto?",
          "Para o Armazém: o cliente recebeu um item trocado ou falta um. O que dizem o registro de separação, a lista de itens e o peso do pacote, e há o item certo disponível?",
          "Para o Armazém: o cliente recebeu um artigo trocado ou falta um. O que dizem o registo de preparação, a guia e o peso do pacote, e há o artigo certo disponível?",
        ),
      ),
    ],
    faultTest: t(
      "A log or weight that does not fit is ours; if it stays unclear, send it once.",
      "Un registro o peso que no cuadra es cosa nuestra; si sigue sin estar claro, envíalo una vez.",
      "Registro ou peso que não bate é nosso; se continuar sem clareza, envie uma vez.",
      "Registo ou peso que não bate certo é nosso; se continuar pouco claro, envie uma vez.",
    ),
    carryOut: t(
      "Ship the right item and have the wrong one collected",
      "Envía el artículo correcto y haz recoger el equivocado",
      "Envie o item certo e mande buscar o trocado",
      "Envie o artigo certo e mande recolher o trocado",
    ),
    check: t(
      "Check that the right item arrived",
      "Comprueba que llegó el artículo correcto",
      "Confirme que o item certo chegou",
      "Confirme que o artigo certo chegou",
    ),
    cause: t(
      "Note where the mix-up happened",
      "Anota dónde se produjo la confusión",
      "Anote onde aconteceu a troca",
    ),
    remedies: [
      owed(
        "send-right",
        t(
          "Send the right item",
          "Enviar el artículo correcto",
          "Enviar o item certo",
          "Enviar o artigo certo",
        ),
        t(
          "First class and free; the wrong one is collected.",
          "Con prioridad y sin coste; el equivocado se recoge.",
          "Com prioridade e sem custo; o trocado é recolhido.",
        ),
      ),
      owed(
        "refund",
        t("Refund what did not come", "Reembolsar lo que no llegó", "Reembolsar o que não veio"),
        t(
          "Where the right item is sold out or no longer wanted.",
          "Si el correcto está agotado o ya no se quiere.",
          "Quando o certo esgotou ou já não é desejado.",
        ),
      ),
      goodwill(
        "keep-both",
        t(
          "Let the customer keep the wrong one",
          "Dejar que el cliente se quede el equivocado",
          "Deixar o cliente ficar com o trocado",
        ),
        t(
          "Often cheaper than collecting it.",
          "A menudo sale más barato que recogerlo.",
          "Muitas vezes sai mais barato que buscar.",
          "Muitas vezes fica mais barato do que recolher.",
        ),
        ["ours", "third-party"],
      ),
    ],
  }),

  dispute("digital-fault", {
    firstReply: t(
      "Say what you will try first and when you will report back.",
      "Di qué vas a probar primero y cuándo informarás.",
      "Diga o que vai tentar primeiro e quando dará retorno.",
      "Diga o que vai tentar primeiro e quando dará notícias.",
    ),
    gather: [
      askCustomer(
        "ask-steps",
        t(
          "Ask for version, last step and what was on screen",
          "Pide la versión, el último paso y lo que se veía en pantalla",
          "Peça a versão, o último passo e o que aparecia na tela",
          "Peça a versão, o último passo e o que aparecia no ecrã",
        ),
        t(
          "Engineering can only look where it can follow the steps.",
          "Ingeniería solo puede mirar donde puede seguir los pasos.",
          "A Engenharia só consegue olhar onde consegue repetir os passos.",
        ),
        ["version", "screen", "tried"],
      ),
      ask(
        "ask-engineering",
        t(
          "Ask Engineering whether an incident is open",
          "Pregunta a Ingeniería si hay una incidencia abierta",
          "Pergunte à Engenharia se há um incidente aberto",
        ),
        t(
          "A known incident gives you a cause and a time to name.",
          "Una incidencia conocida te da una causa y una hora que decir.",
          "Um incidente conhecido dá a você uma causa e um prazo para informar.",
          "Um incidente conhecido dá-lhe uma causa e um prazo para indicar.",
        ),
        t(
          "To Engineering: this customer meets a fault. Is an incident open, since when, what works meanwhile, and by when do you expect the fix? Please give the incident number.",
          "Para Ingeniería: este cliente tiene un fallo. ¿Hay una incidencia abierta, desde cuándo, qué funciona mientras tanto y para cuándo se espera el arreglo? Por favor, envíame el número de incidencia.",
          "Para a Engenharia: este cliente está com uma falha. Há um incidente aberto, desde quando, o que funciona enquanto isso e para quando se espera a correção? Por favor, informe o número do incidente.",
          "Para a Engenharia: este cliente tem uma falha. Há um incidente aberto, desde quando, o que funciona entretanto e para quando se espera a correção? Por favor, indique o número do incidente.",
        ),
      ),
    ],
    faultTest: t(
      "An incident on record is ours; a setting or a hidden function is a misunderstanding.",
      "Una incidencia registrada es cosa nuestra; un ajuste o una función escondida, un malentendido.",
      "Um incidente registrado é nosso; uma configuração ou função escondida é um mal-entendido.",
      "Um incidente registado é nosso; uma configuração ou função escondida é um mal-entendido.",
    ),
    carryOut: t(
      "Deliver the fix or the way around it",
      "Entrega el arreglo o la forma de sortearlo",
      "Entregue a correção ou um caminho alternativo",
    ),
    check: t(
      "Check that it works on the customer’s side",
      "Comprueba que funciona en el equipo del cliente",
      "Confirme que funciona do lado do cliente",
    ),
    cause: t(
      "Note version, incident and what was hard to find",
      "Anota la versión, la incidencia y lo que costó encontrar",
      "Anote versão, incidente e o que foi difícil de encontrar",
    ),
    remedies: [
      owed(
        "fix",
        t(
          "Fix it, or give a way around",
          "Arreglarlo o dar una alternativa",
          "Corrigir ou dar uma alternativa",
        ),
        t(
          "What was sold has to work, with a date where it takes time.",
          "Lo vendido debe funcionar, con fecha si lleva tiempo.",
          "O que foi vendido tem que funcionar, com data quando leva tempo.",
          "O que foi vendido tem de funcionar, com data quando leva tempo.",
        ),
      ),
      usual(
        "downtime-credit",
        t(
          "Credit the time it did not work",
          "Abonar el tiempo que no funcionó",
          "Creditar o tempo em que não funcionou",
        ),
        t(
          "Follow the service terms where they name a sum.",
          "Sigue las condiciones del servicio si fijan una suma.",
          "Siga os termos do serviço quando eles definem um valor.",
          "Siga os termos do serviço quando definem um valor.",
        ),
      ),
      usual(
        "refund",
        t("Refund and end it", "Reembolsar y terminar", "Reembolsar e encerrar"),
        t("Where no fix is in sight.", "Si no hay arreglo a la vista.", "Quando não há correção à vista."),
        ["ours", "third-party"],
      ),
      goodwill(
        "session",
        t("Give a guided session", "Dar una sesión guiada", "Oferecer uma sessão guiada"),
        t(
          "Half an hour together teaches more than ten mails.",
          "Media hora juntos enseña más que diez correos.",
          "Meia hora juntos ensina mais que dez e-mails.",
          "Meia hora em conjunto ensina mais do que dez e-mails.",
        ),
      ),
    ],
    without: [goodwillCredit],
  }),

  dispute("safety", {
    firstReply: t(
      "Ask first whether everyone is well and to stop using it; do not discuss blame.",
      "Pregunta primero si todos están bien y pide dejar de usarlo; no hables de culpas.",
      "Pergunte primeiro se todos estão bem e peça para parar de usar; não fale de culpa.",
      "Pergunte primeiro se todos estão bem e peça para deixar de usar; não fale de culpa.",
    ),
    gather: [
      ask(
        "alert-legal",
        t(
          "Alert Legal and Quality before anything else",
          "Avisa a Legal y a Calidad antes que nada",
          "Avise o Jurídico e a Qualidade antes de tudo",
        ),
        t(
          "Others may be at risk from the same batch right now.",
          "Otras personas pueden estar en riesgo ahora por el mismo lote.",
          "Outras pessoas podem estar em risco agora com o mesmo lote.",
        ),
        t(
          "URGENT, to Legal and Quality: a customer reports a danger or an injury. Who takes the case, which batch is affected, must sales be stopped, and what may I tell the customer today?",
          "URGENTE, para Legal y Calidad: un cliente informa de un peligro o una lesión. ¿Quién toma el caso, qué lote está afectado, hay que parar la venta y qué puedo decir hoy al cliente?",
          "URGENTE, para o Jurídico e a Qualidade: um cliente relata um perigo ou lesão. Quem assume o caso, que lote é afetado, é preciso parar as vendas e o que posso dizer hoje ao cliente?",
          "URGENTE, para o Jurídico e a Qualidade: um cliente relata um perigo ou uma lesão. Quem assume o caso, que lote é afetado, é preciso parar as vendas e o que posso dizer hoje ao cliente?",
        ),
      ),
      look(
        "keep-evidence",
        t(
          "Write down batch, photos and what happened",
          "Anota el lote, las fotos y lo ocurrido",
          "Anote o lote, as fotos e o que aconteceu",
        ),
        t(
          "Only what is written down today can be relied on later.",
          "Solo lo que se anota hoy servirá después.",
          "Só o que se anota hoje serve depois.",
        ),
      ),
    ],
    faultTest: t(
      "Leave the cause to Legal and Quality, and choose unclear until they have spoken.",
      "Deja la causa a Legal y Calidad, y márcala como poco clara hasta que se pronuncien.",
      "Deixe a causa com o Jurídico e a Qualidade e marque como incerta até eles se pronunciarem.",
      "Deixe a causa ao Jurídico e à Qualidade e marque como incerta até se pronunciarem.",
    ),
    carryOut: t(
      "Hand the case to its owner and refund the item",
      "Entrega el caso a quien lo lleva y reembolsa el artículo",
      "Passe o caso a quem o assumiu e reembolse o item",
      "Passe o caso a quem o assumiu e reembolse o artigo",
    ),
    check: t(
      "Check that the customer is well and was contacted",
      "Comprueba que el cliente está bien y que lo contactaron",
      "Confirme que o cliente está bem e foi contatado",
      "Confirme que o cliente está bem e foi contactado",
    ),
    cause: t(
      "Note batch, danger and who took over",
      "Anota el lote, el peligro y quién se hizo cargo",
      "Anote lote, perigo e quem assumiu",
    ),
    remedies: [
      owed(
        "stop-and-refund",
        t(
          "Stop the use and refund it",
          "Detener el uso y reembolsarlo",
          "Parar o uso e reembolsar",
          "Parar a utilização e reembolsar",
        ),
        t(
          "At once, without waiting for the cause and without a word about blame.",
          "De inmediato, sin esperar la causa y sin hablar de culpas.",
          "Na hora, sem esperar a causa e sem falar de culpa.",
          "De imediato, sem esperar pela causa e sem falar de culpa.",
        ),
        ["ours", "third-party", "misunderstanding", "unclear"],
      ),
      owed(
        "report",
        t(
          "Have it reported to the authority",
          "Hacer que se notifique a la autoridad",
          "Providenciar o aviso à autoridade",
          "Assegurar a comunicação à autoridade",
        ),
        t(
          "Legal decides whether and where; you make sure that they know.",
          "Legal decide si procede y dónde; tú te aseguras de que lo sepan.",
          "O Jurídico decide se e onde; você garante que ele saiba.",
          "O Jurídico decide se e onde; a si cabe garantir que sabe.",
        ),
        ["ours", "third-party", "unclear"],
      ),
      usual(
        "collect-item",
        t(
          "Collect the item for examination",
          "Recoger el artículo para examinarlo",
          "Recolher o item para análise",
          "Recolher o artigo para análise",
        ),
        t(
          "At our cost; nobody has to carry a dangerous thing to the post.",
          "A nuestro cargo; nadie tiene que llevar algo peligroso a Correos.",
          "Por nossa conta; ninguém precisa levar algo perigoso ao correio.",
          "Por nossa conta; ninguém tem de levar algo perigoso aos correios.",
        ),
        ["ours", "third-party", "misunderstanding", "unclear"],
      ),
    ],
    without: [benefitOfDoubt, goodwillCredit, guidance],
  }),
];

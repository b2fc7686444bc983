/** Playbooks for what we do for people: delivery, delay, work, visits, outages, leaving, access (domain.md §2.3). */
import { ask, askCustomer, dispute, goodwill, look, owed, usual } from "./build";
import { benefitOfDoubt, goodwillCredit } from "./common";
import type { Playbook } from "./schema";
import { t } from "./text";

export const service: Playbook[] = [
  dispute("not-delivered", {
    firstReply: t(
      "Name the parcel and the promised day, and say what you are checking now.",
      "Nombra el paquete y el día prometido, y di qué estás comprobando ahora.",
      "Cite o pacote e o dia prometido, e diga o que está verificando agora.",
      "Refira a encomenda e o dia prometido, e diga o que está a verificar agora.",
    ),
    gather: [
      ask(
        "ask-logistics",
        t(
          "Ask Logistics for the last scan and the proof of delivery",
          "Pide a Logística el último escaneo y la prueba de entrega",
          "Peça à Logística a última leitura e a prova de entrega",
        ),
        t(
          "No scan for days means lost, whatever the tracking page says.",
          "Días sin escaneo significan perdido, diga lo que diga el seguimiento.",
          "Dias sem leitura significam extravio, diga o que disser o rastreio.",
        ),
        t(
          "To Logistics: this parcel did not arrive. Where and when was the last scan, is there a photo, signature or position of a delivery, and until when can we claim it as lost?",
          "Para Logística: este paquete no llegó. ¿Dónde y cuándo fue el último escaneo, hay foto, firma o posición de una entrega, y hasta cuándo podemos reclamarlo como perdido?",
          "Para a Logística: este pacote não chegou. Onde e quando foi a última leitura, há foto, assinatura ou posição de uma entrega, e até quando podemos reclamar o extravio?",
          "Para a Logística: esta encomenda não chegou. Onde e quando foi a última leitura, há foto, assinatura ou posição de uma entrega, e até quando podemos reclamar o extravio?",
        ),
      ),
      askCustomer(
        "ask-address",
        t(
          "Ask about the address and neighbours, if it shows as delivered",
          "Si figura como entregado, pregunta por la dirección y los vecinos",
          "Se consta como entregue, pergunte sobre o endereço e os vizinhos",
          "Se consta como entregue, pergunte pela morada e pelos vizinhos",
        ),
        t(
          "Two quick checks find many parcels, and after them we decide.",
          "Dos comprobaciones rápidas encuentran muchos paquetes; después decidimos.",
          "Duas verificações rápidas encontram muitos pacotes; depois decidimos.",
          "Duas verificações rápidas encontram muitas encomendas; depois decidimos.",
        ),
        ["address"],
      ),
    ],
    faultTest: t(
      "A parcel without a scan is the carrier’s doing and ours to solve; one shown as delivered stays unclear.",
      "Sin escaneo la causa es del transportista y nos toca resolverlo; si figura entregado, no está claro.",
      "Sem leitura a causa é da transportadora e cabe a nós resolver; se consta entregue, não está claro.",
      "Sem leitura a causa é da transportadora e cabe-nos resolver; se consta entregue, não está claro.",
    ),
    carryOut: t(
      "Send it again or refund it, and file the loss",
      "Envíalo de nuevo o reembólsalo, y da parte de la pérdida",
      "Envie de novo ou reembolse, e comunique o extravio",
    ),
    check: t(
      "Check that it is in the customer’s hands",
      "Comprueba que ya está en manos del cliente",
      "Confirme que está nas mãos do cliente",
    ),
    cause: t(
      "Note carrier, route and where the trail ends",
      "Anota el transportista, la ruta y dónde se pierde el rastro",
      "Anote transportadora, rota e onde o rastro some",
      "Anote transportadora, percurso e onde o rasto se perde",
    ),
    remedies: [
      owed(
        "reship",
        t("Send it again", "Enviarlo de nuevo", "Enviar de novo"),
        t(
          "With a new date and tracking from the first day.",
          "Con nueva fecha y seguimiento desde el primer día.",
          "Com nova data e rastreio desde o primeiro dia.",
        ),
      ),
      owed(
        "refund",
        t("Refund it", "Reembolsarlo", "Reembolsar"),
        t(
          "The customer may choose the money instead of waiting again.",
          "El cliente puede preferir el dinero a volver a esperar.",
          "O cliente pode preferir o dinheiro a esperar de novo.",
        ),
      ),
      usual(
        "safer-way",
        t(
          "Deliver to a pick-up point",
          "Entregar en un punto de recogida",
          "Entregar em um ponto de retirada",
          "Entregar num ponto de recolha",
        ),
        t(
          "Avoids the door where the last one went missing.",
          "Evita la puerta donde se perdió el anterior.",
          "Evita a porta onde o anterior sumiu.",
          "Evita a porta onde a anterior desapareceu.",
        ),
        ["third-party", "misunderstanding", "unclear"],
      ),
    ],
  }),

  dispute("late", {
    firstReply: t(
      "Say honestly that the promised day has passed and when a firm one comes.",
      "Di con franqueza que el día prometido pasó y cuándo darás uno firme.",
      "Diga com franqueza que o dia prometido passou e quando virá um dia certo.",
    ),
    gather: [
      look(
        "find-promise",
        t(
          "Find the promised day, and by when it is needed",
          "Busca el día prometido y para cuándo lo necesita",
          "Encontre o dia prometido e para quando é necessário",
        ),
        t(
          "A wedding on Saturday makes Monday worthless.",
          "Con una boda el sábado, el lunes ya no sirve.",
          "Com um casamento no sábado, a segunda já não serve.",
        ),
      ),
      ask(
        "ask-operations",
        t(
          "Ask Operations for the cause and a firm new date",
          "Pide a Operaciones la causa y una nueva fecha firme",
          "Peça a Operações a causa e uma nova data certa",
        ),
        t(
          "A second broken date costs more trust than the first.",
          "Una segunda fecha incumplida cuesta más confianza que la primera.",
          "Uma segunda data quebrada custa mais confiança que a primeira.",
          "Uma segunda data falhada custa mais confiança do que a primeira.",
        ),
        t(
          "To Operations: this order is late. What holds it up, which date can you keep for certain, and what would make it faster?",
          "Para Operaciones: este pedido va con retraso. ¿Qué lo frena, qué fecha se puede cumplir con seguridad y qué lo aceleraría?",
          "Para Operações: este pedido está atrasado. O que o segura, que data dá para cumprir com certeza e o que o aceleraria?",
          "Para Operações: esta encomenda está atrasada. O que a retém, que data é possível cumprir com certeza e o que a aceleraria?",
        ),
      ),
    ],
    faultTest: t(
      "A date that we gave and missed is ours; a delay from the carrier is a third party’s.",
      "Una fecha que dimos y no cumplimos es cosa nuestra; el retraso del transportista es de un tercero.",
      "Uma data que demos e não cumprimos é nossa; o atraso da transportadora é de terceiro.",
    ),
    carryOut: t(
      "Set the new date with Operations and return the delivery fee",
      "Fija la nueva fecha con Operaciones y devuelve el coste de envío",
      "Fixe a nova data com Operações e devolva o frete",
      "Fixe a nova data com Operações e devolva os portes",
    ),
    check: t(
      "Check that it arrived on the new day",
      "Comprueba que llegó el nuevo día",
      "Confirme que chegou no novo dia",
    ),
    cause: t(
      "Note what held it up and who gave the first date",
      "Anota qué lo frenó y quién dio la primera fecha",
      "Anote o que segurou e quem deu a primeira data",
      "Anote o que reteve a encomenda e quem deu a primeira data",
    ),
    remedies: [
      owed(
        "cancel-or-wait",
        t(
          "Let the customer choose: new date or cancel",
          "Dejar elegir: nueva fecha o cancelar",
          "Deixar escolher: nova data ou cancelar",
        ),
        t(
          "Cancelling means the whole sum back.",
          "Cancelar significa devolver todo el importe.",
          "Cancelar significa devolver o valor inteiro.",
        ),
      ),
      usual(
        "return-fee",
        t(
          "Return the delivery fee",
          "Devolver el coste de envío",
          "Devolver o frete",
          "Devolver os portes de envio",
        ),
        t(
          "A fast delivery that was paid for did not happen.",
          "La entrega rápida que se pagó no ocurrió.",
          "A entrega rápida que foi paga não aconteceu.",
        ),
      ),
      usual(
        "upgrade",
        t("Send it the fastest way", "Enviarlo por la vía más rápida", "Enviar pela via mais rápida"),
        t(
          "Saves what can still be saved, at our cost.",
          "Salva lo que aún se puede salvar, a nuestro cargo.",
          "Salva o que ainda dá para salvar, por nossa conta.",
          "Salva o que ainda se pode salvar, por nossa conta.",
        ),
      ),
    ],
  }),

  dispute("poor-work", {
    firstReply: t(
      "Name what is not right and offer to look at it together.",
      "Nombra lo que no quedó bien y ofrece verlo juntos.",
      "Diga o que não ficou bom e ofereça ver isso juntos.",
      "Diga o que não ficou bem e proponha ver isso em conjunto.",
    ),
    gather: [
      askCustomer(
        "ask-result",
        t(
          "Ask what was expected and what is missing",
          "Pregunta qué se esperaba y qué falta",
          "Pergunte o que era esperado e o que falta",
        ),
        t(
          "The gap between the two is the whole dispute.",
          "La distancia entre ambas cosas es toda la disputa.",
          "A distância entre as duas coisas é toda a disputa.",
        ),
        ["expected"],
      ),
      ask(
        "ask-operations",
        t(
          "Ask the Operations lead for the job sheet",
          "Pide a Operaciones el parte de trabajo",
          "Peça a Operações a ordem de serviço",
        ),
        t(
          "It shows what was agreed, who did it and who signed.",
          "Muestra qué se acordó, quién lo hizo y quién firmó.",
          "Mostra o que foi combinado, quem fez e quem assinou.",
          "Mostra o que foi acordado, quem fez e quem assinou.",
        ),
        t(
          "To Operations: the customer is not content with this work. What did the order include, who did it on which day, was it signed off, and when could somebody go back?",
          "Para Operaciones: el cliente no está conforme con este trabajo. ¿Qué incluía el encargo, quién lo hizo y qué día, se firmó la conformidad y cuándo podría volver alguien?",
          "Para Operações: o cliente não está satisfeito com este trabalho. O que o serviço incluía, quem o fez e em que dia, houve aceite assinado e quando alguém pode voltar?",
          "Para Operações: o cliente não está satisfeito com este trabalho. O que incluía o serviço, quem o fez e em que dia, houve aceitação assinada e quando pode alguém voltar?",
        ),
      ),
    ],
    faultTest: t(
      "Work short of the agreed scope is ours; a wish beyond it is a misunderstanding about the scope.",
      "Un trabajo por debajo de lo acordado es cosa nuestra; un deseo que va más allá es un malentendido.",
      "Trabalho abaixo do combinado é nosso; um desejo além dele é um mal-entendido sobre o escopo.",
      "Trabalho abaixo do acordado é nosso; um desejo para além disso é um mal-entendido sobre o âmbito.",
    ),
    carryOut: t(
      "Book the redo, or return part of the price",
      "Programa la repetición o devuelve parte del precio",
      "Agende a correção ou devolva parte do preço",
      "Marque a correção ou devolva parte do preço",
    ),
    check: t(
      "Check that the customer accepts the work now",
      "Comprueba que el cliente acepta ahora el trabajo",
      "Confirme que o cliente aceita o trabalho agora",
    ),
    cause: t(
      "Note what went short: scope, skill or time",
      "Anota qué falló: alcance, oficio o tiempo",
      "Anote o que faltou: escopo, preparo ou tempo",
      "Anote o que faltou: âmbito, preparação ou tempo",
    ),
    remedies: [
      owed(
        "redo",
        t("Do it again, free", "Repetirlo sin coste", "Refazer sem custo"),
        t(
          "What was agreed has to be delivered; offer two dates.",
          "Lo acordado debe cumplirse; ofrece dos fechas.",
          "O combinado tem que ser entregue; ofereça duas datas.",
          "O acordado tem de ser entregue; proponha duas datas.",
        ),
      ),
      usual(
        "part-refund",
        t("Return part of the price", "Devolver parte del precio", "Devolver parte do preço"),
        t(
          "For the part that is missing or not wanted any more.",
          "Por la parte que falta o que ya no se quiere.",
          "Pela parte que falta ou que já não é desejada.",
        ),
      ),
      usual(
        "visit",
        t("Send somebody to look", "Enviar a alguien a verlo", "Mandar alguém ver"),
        t(
          "Seeing it together often ends the argument.",
          "Verlo juntos suele acabar la discusión.",
          "Ver juntos costuma encerrar a discussão.",
          "Ver em conjunto costuma encerrar a discussão.",
        ),
        ["misunderstanding", "unclear"],
      ),
    ],
  }),

  dispute("missed-appointment", {
    firstReply: t(
      "Own the lost hours first; the new date comes second.",
      "Reconoce primero las horas perdidas; la nueva fecha va después.",
      "Reconheça primeiro as horas perdidas; a nova data vem depois.",
    ),
    gather: [
      ask(
        "ask-dispatch",
        t(
          "Ask Dispatch what happened to the slot",
          "Pregunta a Planificación qué pasó con la cita",
          "Pergunte ao Agendamento o que houve com o horário",
          "Pergunte ao Planeamento o que aconteceu à marcação",
        ),
        t(
          "Tell the customer the real reason, or none at all.",
          "Da al cliente la razón real, o ninguna.",
          "Dê ao cliente a razão real, ou nenhuma.",
        ),
        t(
          "To Dispatch: nobody came to this appointment. What was booked, was the customer told of a change and how, and which first slot can you hold for them?",
          "Para Planificación: nadie acudió a esta cita. ¿Qué estaba programado, se avisó al cliente de algún cambio y cómo, y cuál es el primer hueco que se le puede reservar?",
          "Para o Agendamento: ninguém apareceu neste horário. O que estava marcado, o cliente foi avisado de mudança e como, e qual é o primeiro horário que dá para reservar?",
          "Para o Planeamento: ninguém apareceu nesta marcação. O que estava marcado, o cliente foi avisado de alguma alteração e como, e qual é a primeira vaga que se pode reservar?",
        ),
      ),
    ],
    faultTest: t(
      "A slot that we did not keep is ours, unless a change was announced in time.",
      "Una cita que no cumplimos es cosa nuestra, salvo cambio avisado a tiempo.",
      "Um horário que não cumprimos é nosso, salvo mudança avisada a tempo.",
      "Uma marcação que não cumprimos é nossa, salvo alteração avisada a tempo.",
    ),
    carryOut: t(
      "Hold the first free slot under one name",
      "Reserva el primer hueco libre a cargo de una persona",
      "Reserve o primeiro horário livre, com um responsável",
      "Reserve a primeira vaga, com um responsável",
    ),
    check: t(
      "Check that somebody came this time",
      "Comprueba que esta vez acudió alguien",
      "Confirme que desta vez alguém apareceu",
    ),
    cause: t(
      "Note why nobody came and nobody called",
      "Anota por qué nadie acudió ni avisó",
      "Anote por que ninguém foi nem avisou",
      "Anote porque é que ninguém foi nem avisou",
    ),
    remedies: [
      owed(
        "priority-slot",
        t(
          "Give the first free slot",
          "Dar el primer hueco libre",
          "Dar o primeiro horário livre",
          "Dar a primeira vaga",
        ),
        t(
          "At an hour of the customer’s choosing, with a name and a number.",
          "A la hora que elija el cliente, con un nombre y un teléfono.",
          "Na hora que o cliente escolher, com nome e telefone.",
        ),
      ),
      usual(
        "compensate",
        t("Make up for the lost time", "Compensar el tiempo perdido", "Compensar o tempo perdido"),
        t(
          "Waiting for us may have cost the customer a day’s work.",
          "Esperarnos puede haberle costado al cliente un día de trabajo.",
          "Esperar por nós pode ter custado ao cliente um dia de trabalho.",
        ),
        ["ours", "third-party"],
      ),
      usual(
        "refund-visit",
        t(
          "Return the call-out fee",
          "Devolver el coste de la visita",
          "Devolver a taxa de visita",
          "Devolver a taxa de deslocação",
        ),
        t(
          "Nothing is charged for a visit that did not happen.",
          "No se cobra una visita que no ocurrió.",
          "Não se cobra uma visita que não aconteceu.",
        ),
      ),
    ],
  }),

  dispute("outage", {
    firstReply: t(
      "Say what is down, since when, and when the next news comes.",
      "Di qué está caído, desde cuándo y cuándo habrá más noticias.",
      "Diga o que está fora do ar, desde quando e quando virá a próxima notícia.",
      "Diga o que está em baixo, desde quando e quando haverá mais notícias.",
    ),
    gather: [
      ask(
        "ask-engineering",
        t(
          "Ask Engineering for the window and the next update",
          "Pide a Ingeniería el periodo y la próxima actualización",
          "Peça à Engenharia o período e a próxima atualização",
        ),
        t(
          "The next time for news calms more than a guess at the end.",
          "La hora de la próxima noticia calma más que adivinar el final.",
          "A hora da próxima notícia acalma mais que adivinhar o fim.",
          "A hora da próxima notícia acalma mais do que adivinhar o fim.",
        ),
        t(
          "To Engineering: this customer is hit by the interruption. From when to when, which services, what is the cause as far as known, and when is the next update?",
          "Para Ingeniería: la interrupción afecta a este cliente. ¿Desde cuándo y hasta cuándo, qué servicios, cuál es la causa hasta donde se sabe y cuándo es la próxima actualización?",
          "Para a Engenharia: a interrupção afeta este cliente. De quando a quando, quais serviços, qual é a causa até onde se sabe e quando é a próxima atualização?",
          "Para a Engenharia: a interrupção afeta este cliente. De quando a quando, que serviços, qual é a causa tanto quanto se sabe e quando é a próxima atualização?",
        ),
      ),
      look(
        "find-terms",
        t(
          "Look up what the service terms promise",
          "Consulta qué prometen las condiciones del servicio",
          "Consulte o que os termos do serviço prometem",
        ),
        t(
          "A credit fixed in the contract is owed without asking.",
          "Un abono fijado en el contrato se debe sin que lo pidan.",
          "Um crédito previsto em contrato é devido sem que se peça.",
        ),
      ),
    ],
    faultTest: t(
      "Our systems are ours; a supplier’s failure is a third party’s, though we chose the supplier.",
      "Nuestros sistemas son cosa nuestra; el fallo de un proveedor es de un tercero, aunque lo elegimos nosotros.",
      "Os nossos sistemas são nossos; a falha de um fornecedor é de terceiro, embora nós o tenhamos escolhido.",
    ),
    carryOut: t(
      "Book the credit for the hours lost",
      "Registra el abono por las horas perdidas",
      "Lance o crédito pelas horas perdidas",
      "Lance o crédito pelas horas perdidas na conta do cliente",
    ),
    check: t(
      "Check that everything runs again",
      "Comprueba que todo funciona de nuevo",
      "Confirme que tudo voltou a funcionar",
    ),
    cause: t(
      "Note the incident and what it stopped for this customer",
      "Anota la incidencia y qué le impidió hacer al cliente",
      "Anote o incidente e o que ele impediu para este cliente",
      "Anote o incidente e o que impediu a este cliente",
    ),
    remedies: [
      owed(
        "contract-credit",
        t(
          "Give the credit the contract names",
          "Dar el abono que fija el contrato",
          "Dar o crédito previsto no contrato",
        ),
        t(
          "For the whole interruption, without waiting for a request.",
          "Por toda la interrupción, sin esperar a que lo pidan.",
          "Por toda a interrupção, sem esperar que peçam.",
        ),
      ),
      usual(
        "status-line",
        t("Send news until it is over", "Enviar noticias hasta que termine", "Enviar notícias até terminar"),
        t(
          "At fixed hours, also when nothing changed.",
          "A horas fijas, también si nada cambió.",
          "Em horas fixas, mesmo que nada mude.",
          "A horas fixas, mesmo que nada mude.",
        ),
        ["ours", "third-party", "unclear"],
      ),
      usual(
        "cause-report",
        t(
          "Send the cause and what changes",
          "Enviar la causa y lo que cambia",
          "Enviar a causa e o que muda",
        ),
        t(
          "Business customers need it for their own customers.",
          "Los clientes empresa lo necesitan para los suyos.",
          "Clientes empresariais precisam disso para os clientes deles.",
          "Os clientes empresariais precisam disso para os seus próprios clientes.",
        ),
      ),
    ],
  }),

  dispute("cancellation", {
    firstReply: t(
      "Confirm the day on which the notice came in, since the clock runs from it.",
      "Confirma el día en que llegó el aviso: desde ahí corre el plazo.",
      "Confirme o dia em que o aviso chegou: o prazo corre a partir dele.",
    ),
    gather: [
      look(
        "find-contract-date",
        t(
          "Find how and when the contract was made",
          "Busca cómo y cuándo se hizo el contrato",
          "Descubra como e quando o contrato foi feito",
        ),
        t(
          "Bought at a distance, the law mostly gives days to change one’s mind.",
          "En una compra a distancia, la ley suele dar días para arrepentirse.",
          "Na compra a distância, a lei costuma dar dias para desistir.",
        ),
      ),
      ask(
        "ask-legal",
        t(
          "Ask Legal whether the withdrawal period is open",
          "Pregunta a Legal si sigue abierto el plazo de desistimiento",
          "Pergunte ao Jurídico se o prazo de arrependimento está aberto",
          "Pergunte ao Jurídico se o prazo de livre resolução está aberto",
        ),
        t(
          "Inside it the refund is owed, and the reason is nobody’s business.",
          "Dentro de él se debe el reembolso, y el motivo no es asunto nuestro.",
          "Dentro dele o reembolso é devido, e o motivo não nos diz respeito.",
        ),
        t(
          "To Legal: this customer wants to cancel or withdraw. Is the legal or agreed period still open, from which day does it count, and may anything be kept for service already given?",
          "Para Legal: este cliente quiere cancelar o desistir. ¿Sigue abierto el plazo legal o pactado, desde qué día cuenta y se puede retener algo por el servicio ya prestado?",
          "Para o Jurídico: este cliente quer cancelar ou desistir. O prazo legal ou contratual ainda está aberto, desde que dia conta e algo pode ser retido pelo serviço já prestado?",
          "Para o Jurídico: este cliente quer cancelar ou resolver o contrato. O prazo legal ou contratual ainda está aberto, desde que dia conta e pode ser retido algo pelo serviço já prestado?",
        ),
      ),
    ],
    faultTest: t(
      "An open period needs no fault at all; after it, look at what the terms and our pages said.",
      "Un plazo abierto no necesita culpa alguna; después, mira qué decían las condiciones y nuestras páginas.",
      "Prazo aberto não precisa de culpa nenhuma; depois dele, veja o que diziam os termos e as nossas páginas.",
    ),
    carryOut: t(
      "End the contract and send the confirmation in writing",
      "Termina el contrato y envía la confirmación por escrito",
      "Encerre o contrato e envie a confirmação por escrito",
    ),
    check: t(
      "Check that the refund came and nothing is billed any more",
      "Comprueba que llegó el reembolso y ya no se factura nada",
      "Confirme que o reembolso chegou e nada mais é cobrado",
    ),
    cause: t(
      "Note where leaving was made hard",
      "Anota dónde se hizo difícil darse de baja",
      "Anote onde sair ficou difícil",
    ),
    remedies: [
      owed(
        "withdraw",
        t(
          "Full refund inside the legal period",
          "Reembolso completo dentro del plazo legal",
          "Reembolso integral dentro do prazo legal",
        ),
        t(
          "Owed whoever caused it, without asking for a reason.",
          "Se debe sea de quien sea la causa, sin pedir motivo.",
          "É devido seja de quem for a causa, sem pedir motivo.",
        ),
        ["ours", "third-party", "misunderstanding", "unclear"],
      ),
      usual(
        "pro-rata",
        t("Refund the unused part", "Reembolsar la parte no usada", "Reembolsar a parte não usada"),
        t(
          "After the period, what was not used goes back.",
          "Pasado el plazo, se devuelve lo no usado.",
          "Passado o prazo, volta o que não foi usado.",
        ),
        ["ours", "third-party", "unclear"],
      ),
      goodwill(
        "early-exit",
        t("Let the customer leave early", "Permitir la salida anticipada", "Permitir a saída antecipada"),
        t(
          "Someone who left easily may come back.",
          "Quien se fue sin trabas puede volver.",
          "Quem saiu sem dificuldade pode voltar.",
        ),
        ["misunderstanding", "unclear"],
      ),
    ],
    without: [goodwillCredit, benefitOfDoubt],
  }),

  dispute("account-access", {
    firstReply: t(
      "Say when they will be back in, and never ask for the password.",
      "Di cuándo podrá volver a entrar y no pidas nunca la contraseña.",
      "Diga quando o acesso volta e nunca peça a senha.",
      "Diga quando o acesso volta e nunca peça a palavra-passe.",
    ),
    gather: [
      ask(
        "ask-security",
        t(
          "Ask Security why the account is blocked",
          "Pregunta a Seguridad por qué está bloqueada la cuenta",
          "Pergunte à Segurança por que a conta está bloqueada",
          "Pergunte à Segurança porque é que a conta está bloqueada",
        ),
        t(
          "The cause decides between a new key and an appeal.",
          "La causa decide entre una clave nueva y una revisión.",
          "A causa decide entre uma nova chave e uma revisão.",
        ),
        t(
          "To Security: this customer cannot get in. Is the account blocked, by a rule or by a person, since when, and what does the customer have to prove to be let in? Which part may I tell them?",
          "Para Seguridad: este cliente no puede entrar. ¿La cuenta está bloqueada, por una regla o por una persona, desde cuándo, y qué debe acreditar para entrar? ¿Qué parte puedo decirle?",
          "Para a Segurança: este cliente não consegue entrar. A conta está bloqueada, por regra ou por uma pessoa, desde quando, e o que ele deve comprovar para entrar? Que parte posso contar a ele?",
          "Para a Segurança: este cliente não consegue entrar. A conta está bloqueada, por regra ou por uma pessoa, desde quando, e o que deve comprovar para entrar? Que parte lhe posso dizer?",
        ),
      ),
    ],
    faultTest: t(
      "A block without cause is ours; a forgotten key is a misunderstanding; a stranger’s login is a third party’s.",
      "Un bloqueo sin motivo es cosa nuestra; una clave olvidada, un malentendido; el acceso de un extraño, de un tercero.",
      "Um bloqueio sem motivo é nosso; uma chave esquecida, um mal-entendido; o acesso de um estranho, de terceiro.",
    ),
    carryOut: t(
      "Confirm the identity and restore the access",
      "Confirma la identidad y restablece el acceso",
      "Confirme a identidade e restabeleça o acesso",
    ),
    check: t(
      "Check that the customer can get in",
      "Comprueba que el cliente puede entrar",
      "Confirme que o cliente consegue entrar",
    ),
    cause: t(
      "Note what locked the door, without the rule itself",
      "Anota qué cerró la puerta, sin detallar la regla",
      "Anote o que fechou a porta, sem detalhar a regra",
    ),
    remedies: [
      owed(
        "restore",
        t("Restore the access", "Restablecer el acceso", "Restabelecer o acesso"),
        t(
          "With the data and the time as they were before.",
          "Con los datos y el tiempo como estaban antes.",
          "Com os dados e o tempo como estavam antes.",
        ),
      ),
      usual(
        "verify",
        t(
          "Verify the person and reset the key",
          "Verificar a la persona y restablecer la clave",
          "Verificar a pessoa e redefinir a chave",
        ),
        t(
          "A few minutes that protect the customer as well.",
          "Unos minutos que también protegen al cliente.",
          "Alguns minutos que também protegem o cliente.",
        ),
        ["third-party", "misunderstanding", "unclear"],
      ),
      usual(
        "appeal",
        t("Have the block reviewed", "Hacer revisar el bloqueo", "Pedir a revisão do bloqueio"),
        t(
          "By a person, with a day on which the answer comes.",
          "Por una persona, con un día para la respuesta.",
          "Por uma pessoa, com um dia para a resposta.",
        ),
        ["misunderstanding", "unclear", "third-party"],
      ),
      goodwill(
        "extend",
        t("Add the days that were lost", "Añadir los días perdidos", "Acrescentar os dias perdidos"),
        t(
          "Nobody should pay for days in front of a closed door.",
          "Nadie debería pagar días ante una puerta cerrada.",
          "Ninguém deveria pagar por dias diante de uma porta fechada.",
        ),
      ),
    ],
    without: [benefitOfDoubt, goodwillCredit],
  }),
];

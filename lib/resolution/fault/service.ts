/** Whose doing it was, for deliveries, work and access (domain.md §2.3). */
import { t } from "../playbooks/text";
import { either, no, yes } from "./build";
import type { FamilyTests } from "./schema";

export const service: FamilyTests<"service"> = {
  "not-delivered": [
    no("ours")(
      "left-us",
      ["tracking"],
      t(
        "Does the tracking show that the carrier took it over?",
        "¿El seguimiento muestra que el transportista lo recogió?",
        "O rastreio mostra que a transportadora coletou?",
        "O seguimento mostra que a transportadora o recolheu?",
      ),
    ),
    no("third-party")(
      "proof",
      ["proof-of-delivery"],
      t(
        "Is there proof of delivery with a name, place or picture?",
        "¿Hay prueba de entrega con nombre, lugar o foto?",
        "Há prova de entrega com nome, local ou foto?",
      ),
    ),
    yes("ours")(
      "label-differs",
      ["address", "proof-of-delivery"],
      t(
        "Does our label show another address than the order?",
        "¿Nuestra etiqueta lleva otra dirección que el pedido?",
        "A nossa etiqueta tem outro endereço que não o do pedido?",
        "A nossa etiqueta tem outra morada que não a da encomenda?",
      ),
    ),
    either("misunderstanding", "unclear")(
      "taken-in",
      ["proof-of-delivery", "address"],
      t(
        "Did a neighbour or a safe place take it, as the proof says?",
        "¿Lo recibió alguien del vecindario o quedó en un lugar seguro, según la prueba?",
        "Um vizinho recebeu, ou ficou em lugar seguro, como diz a prova?",
        "Um vizinho recebeu-o, ou ficou em lugar seguro, como diz a prova?",
      ),
    ),
  ],
  late: [
    yes("ours")(
      "sent-late",
      ["promised-day", "tracking"],
      t(
        "Did it leave us too late for the day that was promised?",
        "¿Salió de aquí demasiado tarde para el día prometido?",
        "Saiu daqui tarde demais para o dia prometido?",
        "Saiu daqui demasiado tarde para o dia prometido?",
      ),
    ),
    yes("third-party")(
      "held-up",
      ["tracking"],
      t(
        "Does the tracking show it held up on the way?",
        "¿El seguimiento muestra que se retuvo en el camino?",
        "O rastreio mostra que ficou parado no caminho?",
        "O seguimento mostra que ficou parado no caminho?",
      ),
    ),
    either("ours", "misunderstanding")(
      "day-named",
      ["promised-day", "need-by"],
      t(
        "Did we name or confirm the day they counted on?",
        "¿Nombramos o confirmamos nosotros el día con el que contaban?",
        "Fomos nós que demos ou confirmamos o dia esperado?",
        "Fomos nós que demos ou confirmámos o dia esperado?",
      ),
    ),
  ],
  "poor-work": [
    no("misunderstanding")(
      "in-scope",
      ["contract", "expected"],
      t(
        "Does the agreed scope hold what they miss?",
        "¿Lo acordado incluye lo que echan en falta?",
        "O escopo combinado inclui o que falta?",
        "O âmbito acordado inclui o que falta?",
      ),
    ),
    no("ours")(
      "done",
      ["job-sheet", "photos"],
      t(
        "Do the job sheet and the pictures show it done as agreed?",
        "¿El parte de trabajo y las fotos lo muestran hecho según lo acordado?",
        "A ordem de serviço e as fotos mostram que foi feito como combinado?",
        "A folha de obra e as fotos mostram que foi feito como acordado?",
      ),
    ),
    either("unclear", "ours")(
      "signed-off",
      ["acceptance"],
      t(
        "Was it signed off without a remark?",
        "¿Se firmó la aceptación sin observaciones?",
        "Foi aceito sem ressalvas?",
        "Foi aceite sem reservas?",
      ),
    ),
  ],
  "missed-appointment": [
    yes("ours")(
      "we-missed",
      ["slot-log"],
      t(
        "Does the log show that we missed, moved or cancelled it?",
        "¿El registro muestra que fallamos, movimos o anulamos la cita?",
        "O registro mostra que faltamos, mudamos ou desmarcamos?",
        "O registo mostra que faltámos, mudámos ou desmarcámos?",
      ),
    ),
    no("ours")(
      "confirmed",
      ["slot-log", "dates"],
      t(
        "Was that slot confirmed to the customer in writing?",
        "¿Se confirmó esa hora al cliente por escrito?",
        "Esse horário foi confirmado ao cliente por escrito?",
      ),
    ),
    either("unclear", "ours")(
      "visit-proof",
      ["slot-log"],
      t(
        "Is there a time-stamped proof that we were at the door?",
        "¿Hay prueba con hora de que estuvimos en la puerta?",
        "Há prova com horário de que estivemos na porta?",
        "Há prova com hora de que estivemos à porta?",
      ),
    ),
  ],
  outage: [
    yes("ours")(
      "own-incident",
      ["incident", "dates"],
      t(
        "Does an incident of our own cover that time?",
        "¿Una incidencia nuestra cubre ese periodo?",
        "Um incidente nosso cobre esse período?",
        "Um incidente nosso abrange esse período?",
      ),
    ),
    yes("third-party")(
      "supplier",
      ["incident"],
      t(
        "Was a supplier or the grid down then?",
        "¿Falló entonces un proveedor o la red eléctrica?",
        "Um fornecedor ou a rede elétrica caiu nesse momento?",
        "Falhou nessa altura um fornecedor ou a rede elétrica?",
      ),
    ),
    either("misunderstanding", "unclear")(
      "announced",
      ["service-terms", "dates"],
      t(
        "Was it planned work that had been announced?",
        "¿Eran trabajos previstos y anunciados?",
        "Era manutenção prevista e anunciada?",
      ),
    ),
  ],
  cancellation: [
    yes("ours")(
      "window-open",
      ["contract-day", "terms"],
      t(
        "Was the legal or agreed window still open when they asked?",
        "¿El plazo legal o acordado seguía abierto cuando lo pidieron?",
        "O prazo legal ou combinado ainda estava aberto quando pediram?",
        "O prazo legal ou acordado ainda estava aberto quando pediram?",
      ),
    ),
    yes("ours")(
      "tried-before",
      ["cancel-proof"],
      t(
        "Is an earlier attempt to cancel on record?",
        "¿Consta un intento anterior de cancelar?",
        "Há uma tentativa anterior de cancelar registrada?",
        "Há uma tentativa anterior de cancelar registada?",
      ),
    ),
    either("misunderstanding", "ours")(
      "terms-known",
      ["terms"],
      t(
        "Were these terms shown before the contract was made?",
        "¿Se mostraron estas condiciones antes de contratar?",
        "Estes termos foram mostrados antes da contratação?",
        "Estas condições foram mostradas antes da contratação?",
      ),
    ),
  ],
  "account-access": [
    yes("ours")(
      "our-block",
      ["block-reason"],
      t(
        "Did we block it by mistake or by a rule that misfired?",
        "¿Lo bloqueamos por error o por una regla que falló?",
        "Bloqueamos por engano ou por uma regra que falhou?",
        "Bloqueámos por engano ou por uma regra que falhou?",
      ),
    ),
    yes("third-party")(
      "outside-login",
      ["screen", "block-reason"],
      t(
        "Does another company’s sign-in or network fail here?",
        "¿Falla aquí el acceso o la red de otra empresa?",
        "É o login ou a rede de outra empresa que falha?",
        "É o acesso ou a rede de outra empresa que falha?",
      ),
    ),
    either("misunderstanding", "unclear")(
      "other-details",
      ["identity", "block-reason"],
      t(
        "Does the log show another address or an old key being used?",
        "¿El registro muestra que se usa otro correo o una clave antigua?",
        "O registro mostra o uso de outro e-mail ou de uma senha antiga?",
        "O registo mostra o uso de outro e-mail ou de uma palavra-passe antiga?",
      ),
    ),
  ],
};

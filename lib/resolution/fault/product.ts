/** Whose doing it was, for things that were bought (domain.md §2.2). */
import { t } from "../playbooks/text";
import { either, no, yes } from "./build";
import type { FamilyTests } from "./schema";

export const product: FamilyTests<"product"> = {
  defective: [
    yes("ours")(
      "known-batch",
      ["batch-known", "serial"],
      t(
        "Is this batch or model known for the fault?",
        "¿Este lote o modelo es conocido por ese fallo?",
        "Este lote ou modelo é conhecido por esse defeito?",
      ),
    ),
    yes("misunderstanding")(
      "misuse",
      ["photos", "symptom"],
      t(
        "Do the pictures or the repair report plainly show another cause than the product?",
        "¿Las fotos o el informe de reparación muestran claramente otra causa que el producto?",
        "As fotos ou o laudo do reparo mostram claramente outra causa que não o produto?",
        "As fotos ou o relatório da reparação mostram claramente outra causa que não o produto?",
      ),
    ),
    either("ours", "unclear")(
      "presumed",
      ["delivery-day", "order"],
      t(
        "Is it within the time in which a fault counts as there from the start?",
        "¿Está en el plazo en que la falta se presume de origen?",
        "Está no prazo em que se presume que o defeito já existia?",
      ),
    ),
  ],
  "not-as-described": [
    yes("ours")(
      "listing-said",
      ["listing", "difference"],
      t(
        "Did the page of that day promise what is missing?",
        "¿La ficha de ese día prometía lo que falta?",
        "O anúncio daquele dia prometia o que falta?",
        "O anúncio desse dia prometia o que falta?",
      ),
    ),
    yes("ours")(
      "left-out",
      ["listing"],
      t(
        "Did the page leave the point out, or show another picture?",
        "¿La ficha omitía el dato o mostraba otra imagen?",
        "O anúncio omitia esse ponto ou mostrava outra imagem?",
      ),
    ),
    either("misunderstanding", "unclear")(
      "taste",
      ["difference", "photos"],
      t(
        "Is the difference one of size, colour or use that the page names?",
        "¿La diferencia es de talla, color o uso, y la ficha la indica?",
        "A diferença é de tamanho, cor ou uso que o anúncio informa?",
        "A diferença é de tamanho, cor ou uso que o anúncio indica?",
      ),
    ),
  ],
  damaged: [
    yes("third-party")(
      "carrier-noted",
      ["carrier-note", "box-photos"],
      t(
        "Did the carrier note damage, or does the box show it?",
        "¿El transportista anotó el daño o se ve en la caja?",
        "A transportadora anotou o dano, ou a caixa mostra?",
        "A transportadora anotou o dano, ou vê-se na caixa?",
      ),
    ),
    yes("ours")(
      "packed-badly",
      ["box-photos", "photos"],
      t(
        "Is the box whole and the packing inside too thin?",
        "¿La caja está entera y el embalaje interior era insuficiente?",
        "A caixa está inteira e a proteção de dentro era fraca?",
        "A caixa está inteira e a proteção no interior era fraca?",
      ),
    ),
    either("misunderstanding", "unclear")(
      "after-delivery",
      ["photos", "delivery-day"],
      t(
        "Do the pictures plainly show damage that came after delivery?",
        "¿Las fotos muestran claramente un daño posterior a la entrega?",
        "As fotos mostram claramente um dano depois da entrega?",
        "As fotos mostram claramente um dano posterior à entrega?",
      ),
    ),
  ],
  "wrong-item": [
    yes("ours")(
      "log-differs",
      ["pick-log", "order"],
      t(
        "Does the pick log or the weight differ from the order?",
        "¿El registro de preparación o el peso difiere del pedido?",
        "O registro de separação ou o peso difere do pedido?",
        "O registo de preparação ou o peso difere da encomenda?",
      ),
    ),
    yes("misunderstanding")(
      "second-parcel",
      ["pick-log"],
      t(
        "Is the rest on its way in a second parcel?",
        "¿El resto viene en un segundo paquete?",
        "O resto está a caminho em outro pacote?",
        "O resto vem a caminho noutro pacote?",
      ),
    ),
    either("misunderstanding", "unclear")(
      "ordered-so",
      ["order", "what-came"],
      t(
        "Does the order itself name exactly what came?",
        "¿El propio pedido nombra exactamente lo que llegó?",
        "O próprio pedido indica exatamente o que chegou?",
        "A própria encomenda indica exatamente o que chegou?",
      ),
    ),
  ],
  "digital-fault": [
    yes("ours")(
      "incident",
      ["incident", "version"],
      t(
        "Is an incident on record for that time and version?",
        "¿Consta una incidencia en ese momento y versión?",
        "Há um incidente registrado nesse momento e nessa versão?",
        "Há um incidente registado nesse momento e nessa versão?",
      ),
    ),
    yes("third-party")(
      "not-ours",
      ["screen", "version"],
      t(
        "Does the message on the screen come from another service?",
        "¿El mensaje de la pantalla viene de otro servicio?",
        "A mensagem na tela vem de outro serviço?",
        "A mensagem no ecrã vem de outro serviço?",
      ),
    ),
    either("misunderstanding", "unclear")(
      "setting",
      ["tried", "screen"],
      t(
        "Does it work here once one setting is changed?",
        "¿Funciona aquí al cambiar un ajuste?",
        "Funciona aqui quando se muda uma configuração?",
        "Funciona aqui quando se altera uma definição?",
      ),
    ),
  ],
  safety: [
    no("unclear")(
      "experts-spoke",
      ["batch-known"],
      t(
        "Have Legal and Quality named a cause in writing?",
        "¿Legal y Calidad han nombrado una causa por escrito?",
        "O Jurídico e a Qualidade indicaram uma causa por escrito?",
      ),
    ),
    yes("ours")(
      "from-product",
      ["batch-known", "serial"],
      t(
        "Do they say that it came from the product or its instructions?",
        "¿Dicen que vino del producto o de sus instrucciones?",
        "Dizem que veio do produto ou das instruções?",
      ),
    ),
    either("third-party", "unclear")(
      "from-elsewhere",
      ["batch-known", "photos"],
      t(
        "Do they say that it came from somebody else’s part or service?",
        "¿Dicen que vino de una pieza o servicio de otra empresa?",
        "Dizem que veio de uma peça ou serviço de outra empresa?",
      ),
    ),
  ],
};

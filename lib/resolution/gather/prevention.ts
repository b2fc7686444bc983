/** Prompts for the closing step: what we could have done, and what would have helped the customer (practice 000-20/37). */
import type { Localized } from "../../i18n/localized";
import { t } from "../playbooks/text";

/** For our side. */
export const OUR_PREVENTION = {
  "check-before-charge": t(
    "Could a check before the charge have stopped it?",
    "¿Lo habría evitado una comprobación antes del cobro?",
    "Uma verificação antes da cobrança teria evitado?",
  ),
  "price-one-place": t(
    "Does the price live in one place only?",
    "¿El precio está en un solo lugar?",
    "O preço está em um só lugar?",
    "O preço está num só lugar?",
  ),
  "remind-before": t(
    "Would a reminder a week before have helped?",
    "¿Habría ayudado un aviso una semana antes?",
    "Um aviso uma semana antes teria ajudado?",
  ),
  "say-when-money-moves": t(
    "Did anybody say when the money would arrive?",
    "¿Alguien dijo cuándo llegaría el dinero?",
    "Alguém disse quando o dinheiro chegaria?",
  ),
  "clear-statement-name": t(
    "Does the statement show a name customers know?",
    "¿El extracto muestra un nombre que el cliente conoce?",
    "O extrato mostra um nome que o cliente conhece?",
  ),
  "terms-in-plain-words": t(
    "Is the rule said in plain words where people decide?",
    "¿La regla está dicha con claridad donde se decide?",
    "A regra está dita com clareza onde se decide?",
  ),
  "scope-in-writing": t(
    "Was the scope in writing, and the promise beside it?",
    "¿Estaba por escrito el alcance, y la promesa al lado?",
    "O escopo estava por escrito, e a promessa ao lado?",
    "O âmbito estava por escrito, e a promessa ao lado?",
  ),
  "test-the-batch": t(
    "Could a test before shipping have found it?",
    "¿Una prueba antes del envío lo habría detectado?",
    "Um teste antes do envio teria detectado?",
    "Um teste antes do envio tê-lo-ia detetado?",
  ),
  "listing-photos": t(
    "Which sentence or photo of the listing misled?",
    "¿Qué frase o foto de la ficha confundió?",
    "Que frase ou foto do anúncio confundiu?",
  ),
  packing: t(
    "Was it packed for this journey?",
    "¿Iba embalado para ese viaje?",
    "Estava embalado para essa viagem?",
  ),
  "pick-check": t(
    "Would a weight check at packing have caught it?",
    "¿Lo habría visto un control de peso al empacar?",
    "Um controle de peso na embalagem teria percebido?",
    "Um controlo de peso na embalagem teria detetado?",
  ),
  "tell-early": t(
    "When did we know, and when did we say so?",
    "¿Cuándo lo supimos y cuándo lo dijimos?",
    "Quando soubemos, e quando dissemos?",
  ),
  "hand-over": t(
    "Where between two of us did it get lost?",
    "¿Entre qué dos personas o equipos se perdió?",
    "Entre quais pessoas ou equipes se perdeu?",
    "Entre que pessoas ou equipas se perdeu?",
  ),
  "easier-to-find": t(
    "Can the way there be made easier to find?",
    "¿Se puede hacer más fácil de encontrar?",
    "Dá para tornar o caminho mais fácil de achar?",
    "Pode tornar-se o caminho mais fácil de encontrar?",
  ),
  "promise-in-power": t(
    "Who may promise that, and do they know it?",
    "¿Quién puede prometer eso, y lo sabe?",
    "Quem pode prometer isso, e sabe disso?",
  ),
} satisfies Record<string, Localized>;
export type OurPrevention = keyof typeof OUR_PREVENTION;

/** For the customer's side: a tip that can be offered, never a reproach. */
export const THEIR_PREVENTION = {
  "save-confirmation": t(
    "Keep the confirmation mail until all is settled",
    "Guardar el correo de confirmación hasta el final",
    "Guardar o e-mail de confirmação até o fim",
    "Guardar o e-mail de confirmação até ao fim",
  ),
  "open-at-door": t(
    "Look at the parcel while the carrier is there",
    "Mirar el paquete con el repartidor delante",
    "Olhar o pacote na presença do entregador",
    "Ver a encomenda na presença do estafeta",
  ),
  "ask-early": t(
    "Write to us first: one line is enough",
    "Escribirnos primero: basta una línea",
    "Escrever primeiro para nós: basta uma linha",
    "Escrever-nos primeiro: basta uma linha",
  ),
  "calendar-date": t(
    "Put the renewal date into a calendar",
    "Anotar la fecha de renovación",
    "Anotar a data de renovação",
  ),
  "pickup-point": t(
    "Choose a pick-up point when nobody is home",
    "Elegir un punto de recogida si no hay nadie",
    "Escolher um ponto de retirada se não houver ninguém",
    "Escolher um ponto de recolha se não estiver ninguém",
  ),
  "size-guide": t(
    "Use the size guide, or ask us before ordering",
    "Usar la guía de tallas o preguntarnos antes",
    "Usar o guia de medidas ou perguntar antes",
  ),
  "get-it-written": t(
    "Ask for a promise in writing",
    "Pedir que la promesa quede por escrito",
    "Pedir a promessa por escrito",
  ),
  "strong-key": t(
    "Use a key of its own for this account, and a second factor",
    "Usar una clave propia y un segundo factor",
    "Usar uma senha própria e um segundo fator",
    "Usar uma palavra-passe própria e um segundo fator",
  ),
} satisfies Record<string, Localized>;
export type TheirPrevention = keyof typeof THEIR_PREVENTION;

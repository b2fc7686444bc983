/** Whose doing it was, for what was said and not said (domain.md §2.4). */
import { t } from "../playbooks/text";
import { either, no, yes } from "./build";
import type { FamilyTests } from "./schema";

export const communication: FamilyTests<"communication"> = {
  "no-reply": [
    no("unclear")(
      "arrived",
      ["contacts"],
      t(
        "Did their messages reach us, in any inbox or call log?",
        "¿Nos llegaron sus mensajes, en algún buzón o registro de llamadas?",
        "As mensagens chegaram até nós, em alguma caixa ou registro de chamadas?",
        "As mensagens chegaram até nós, nalguma caixa ou registo de chamadas?",
      ),
    ),
    no("ours")(
      "answered",
      ["open-question", "contacts"],
      t(
        "Is there an answer of ours to the question they asked?",
        "¿Hay una respuesta nuestra a lo que preguntaron?",
        "Há uma resposta nossa ao que perguntaram?",
      ),
    ),
    either("misunderstanding", "ours")(
      "delivered",
      ["contacts"],
      t(
        "Does the log show it delivered to the address they wrote from?",
        "¿El registro muestra que llegó a la dirección desde la que escribieron?",
        "O registro mostra que chegou ao e-mail de onde escreveram?",
        "O registo mostra que chegou ao e-mail de onde escreveram?",
      ),
    ),
  ],
  "broken-promise": [
    no("unclear")(
      "on-record",
      ["promise-record", "promise-words"],
      t(
        "Is the promise in a mail, a chat or a call note?",
        "¿La promesa consta en un correo, chat o nota de llamada?",
        "A promessa está em um e-mail, chat ou anotação de ligação?",
        "A promessa está num e-mail, chat ou nota de chamada?",
      ),
    ),
    either("misunderstanding", "ours")(
      "kept",
      ["promise-record", "dates"],
      t(
        "Was it kept to the letter, in full and in time?",
        "¿Se cumplió al pie de la letra, por completo y a tiempo?",
        "Foi cumprida à risca, por inteiro e no prazo?",
      ),
    ),
  ],
  "rude-staff": [
    no("unclear")(
      "on-record",
      ["contacts", "said-words"],
      t(
        "Does a message or a recording hold the words?",
        "¿Algún mensaje o grabación recoge las palabras?",
        "Alguma mensagem ou gravação tem as palavras?",
      ),
    ),
    either("ours", "misunderstanding")(
      "below-standard",
      ["contacts"],
      t(
        "Does the team lead want to answer for them as ours?",
        "¿La persona responsable del equipo las asume como nuestras?",
        "A liderança da equipe quer responder por elas como nossas?",
        "A chefia da equipa quer responder por elas como nossas?",
      ),
    ),
  ],
  misunderstanding: [
    yes("ours")(
      "we-said",
      ["findable", "screen"],
      t(
        "Did our own page, mail or button say it the way they took it?",
        "¿Nuestra página, correo o botón lo decía como lo entendieron?",
        "A nossa página, e-mail ou botão dizia do jeito que entenderam?",
        "A nossa página, e-mail ou botão dizia-o como o entenderam?",
      ),
    ),
    either("misunderstanding", "unclear")(
      "works-so",
      ["tried", "findable"],
      t(
        "Does it work when you follow the same steps?",
        "¿Funciona al seguir los mismos pasos?",
        "Funciona quando você segue os mesmos passos?",
        "Funciona quando segue os mesmos passos?",
      ),
    ),
  ],
  privacy: [
    no("unclear")(
      "officer-spoke",
      ["data-record"],
      t(
        "Has Data Protection given its view in writing?",
        "¿Protección de Datos ha dado su parecer por escrito?",
        "A Proteção de Dados deu o seu parecer por escrito?",
      ),
    ),
    yes("ours")(
      "without-ground",
      ["data-record", "data-wanted"],
      t(
        "Were data used or shown without ground, or the answer late?",
        "¿Se usaron o mostraron datos sin base, o se respondió tarde?",
        "Houve uso ou exposição sem base, ou resposta fora do prazo?",
      ),
    ),
    either("third-party", "misunderstanding")(
      "processor",
      ["data-record"],
      t(
        "Did it happen at a company that works for us?",
        "¿Ocurrió en una empresa que trabaja para nosotros?",
        "Aconteceu em uma empresa que trabalha para nós?",
        "Aconteceu numa empresa que trabalha para nós?",
      ),
    ),
  ],
};

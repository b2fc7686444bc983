/** What every dispute shares: its steps keep one id across kinds, so that correcting the kind loses no tick. */
import type { Localized } from "../../i18n/localized";
import type { Step } from "../types";
import type { PlaybookRemedy } from "./schema";
import { t } from "./text";

export const CONFIRM_KIND = "common.confirm-kind";
export const FIRST_REPLY = "common.first-reply";
export const FAULT = "common.fault";
export const REMEDY = "common.remedy";
export const CARRY_OUT = "common.carry-out";
export const TELL = "common.tell";
export const CHECK = "common.check";
export const CAUSE = "common.cause";
export const CLOSED = "common.closed";

export const confirmKind: Step = {
  id: CONFIRM_KIND,
  stage: "identify",
  action: "confirm-kind",
  title: t(
    "Confirm what this is about",
    "Confirma de qué se trata",
    "Confirme do que se trata",
    "Confirme de que se trata",
  ),
  why: t(
    "Everything that follows depends on it, so correct it now if it is off.",
    "Todo lo que sigue depende de esto; corrígelo ahora si no encaja.",
    "Tudo o que vem depois depende disso; corrija agora se não for o caso.",
    "Tudo o que se segue depende disto; corrija agora se não for o caso.",
  ),
};

/** @param why what the first reply has to achieve for this kind of dispute */
export const firstReply = (why: Localized): Step => ({
  id: FIRST_REPLY,
  stage: "identify",
  action: "reply",
  title: t(
    "Write a first reply that names the problem",
    "Escribe una primera respuesta que nombre el problema",
    "Escreva uma primeira resposta que diga qual é o problema",
  ),
  why,
});

/** @param test how to tell whose doing it was, for this kind of dispute */
export const chooseFault = (test: Localized): Step => ({
  id: FAULT,
  stage: "decide",
  action: "choose-fault",
  title: t("Decide whose doing it was", "Decide quién lo causó", "Decida quem causou o problema"),
  why: test,
});

export const chooseRemedy: Step = {
  id: REMEDY,
  stage: "decide",
  action: "choose-remedy",
  title: t("Choose the remedy", "Elige la solución", "Escolha a solução"),
  why: t(
    "What is owed comes first; everything else is your judgement.",
    "Primero va lo que se debe; lo demás queda a tu criterio.",
    "Primeiro vem o que é devido; o resto fica a seu critério.",
  ),
};

/** @param title what carrying out the remedy usually means here */
export const carryOut = (title: Localized, why?: Localized): Step => ({
  id: CARRY_OUT,
  stage: "resolve",
  action: "tick",
  title,
  why:
    why ??
    t(
      "Get it under way before you write, so that the reply can say it is done.",
      "Ponlo en marcha antes de escribir, para que la respuesta pueda decir que ya está hecho.",
      "Coloque em andamento antes de escrever, para que a resposta possa dizer que já foi feito.",
      "Ponha em marcha antes de escrever, para que a resposta possa dizer que já está feito.",
    ),
});

export const tell: Step = {
  id: TELL,
  stage: "resolve",
  action: "reply",
  title: t(
    "Tell the customer what was done",
    "Cuéntale al cliente lo que se ha hecho",
    "Conte ao cliente o que foi feito",
    "Diga ao cliente o que foi feito",
  ),
  why: t(
    "Say what you did, how it answers the complaint and when they will see it.",
    "Di qué hiciste, cómo responde a la queja y cuándo lo verá.",
    "Diga o que fez, como isso responde à reclamação e quando o cliente verá o resultado.",
  ),
};

/** @param title the one question that shows whether this kind of dispute is settled */
export const check = (title: Localized): Step => ({
  id: CHECK,
  stage: "follow-up",
  action: "reply",
  title,
  why: t(
    "One short question shows whether the matter is settled, before it comes back as a second complaint.",
    "Una pregunta corta muestra si el asunto quedó resuelto, antes de que vuelva como segunda queja.",
    "Uma pergunta curta mostra se o assunto ficou resolvido, antes que ele volte como segunda reclamação.",
  ),
});

/** @param title what to write down about the cause of this kind of dispute */
export const noteCause = (title: Localized): Step => ({
  id: CAUSE,
  stage: "follow-up",
  action: "tick",
  title,
  why: t(
    "A cause written down is what makes the pattern visible next time; “unknown” is an answer too.",
    "Una causa anotada es lo que deja ver el patrón la próxima vez; «desconocida» también es una respuesta.",
    "Uma causa anotada é o que deixa ver o padrão na próxima vez; “desconhecida” também é uma resposta.",
  ),
});

/** What is next when nothing is: keeps "exactly one next step" true at the end. */
export const closed: Step = {
  id: CLOSED,
  stage: "follow-up",
  action: "tick",
  title: t("Nothing is left to do here", "No queda nada por hacer aquí", "Não há mais nada a fazer aqui"),
  why: t(
    "Every step is done or passed; reopen a stage if the customer comes back.",
    "Todos los pasos están hechos o pasados; reabre una etapa si el cliente vuelve a escribir.",
    "Todos os passos foram feitos ou dispensados; reabra uma etapa se o cliente voltar a escrever.",
  ),
};

export const guidance: PlaybookRemedy = {
  id: "common.guidance",
  kind: "usual",
  title: t("Show the way, step by step", "Muestra el camino, paso a paso", "Mostre o caminho, passo a passo"),
  note: t(
    "A short guide or a call; it costs us minutes and spares the customer the search.",
    "Una guía breve o una llamada; nos cuesta minutos y le ahorra la búsqueda al cliente.",
    "Um guia curto ou uma ligação; custa minutos e poupa o cliente de procurar.",
    "Um guia curto ou uma chamada; custa minutos e poupa ao cliente a procura.",
  ),
  faults: ["misunderstanding"],
};

export const benefitOfDoubt: PlaybookRemedy = {
  id: "common.benefit-of-doubt",
  kind: "usual",
  title: t(
    "Take the customer’s word this time",
    "Confía esta vez en la palabra del cliente",
    "Confie desta vez na palavra do cliente",
  ),
  note: t(
    "Settle it within your limit without asking for more proof, and write down that you did.",
    "Resuélvelo dentro de tu límite sin pedir más pruebas y deja constancia de ello.",
    "Resolva dentro do seu limite sem pedir mais provas e deixe isso registrado.",
    "Resolva dentro do seu limite sem pedir mais provas e deixe isso registado.",
  ),
  faults: ["unclear"],
};

export const goodwillCredit: PlaybookRemedy = {
  id: "common.goodwill-credit",
  kind: "goodwill",
  title: t("Add a small credit", "Añade un pequeño saldo a favor", "Ofereça um pequeno crédito"),
  note: t(
    "A gesture given once; the terms stay as they are.",
    "Un gesto que se hace una vez; las condiciones siguen igual.",
    "Um gesto feito uma única vez; as condições continuam as mesmas.",
    "Um gesto feito uma única vez; as condições mantêm-se.",
  ),
  faults: ["ours", "third-party", "misunderstanding", "unclear"],
};

export const other: PlaybookRemedy = {
  id: "common.other",
  kind: "goodwill",
  title: t("Something else", "Otra cosa", "Outra coisa"),
  note: t(
    "Write in the note what you agreed and who approved it.",
    "Escribe en la nota qué acordaste y quién lo aprobó.",
    "Escreva na nota o que combinou e quem aprovou.",
    "Escreva na nota o que acordou e quem aprovou.",
  ),
  faults: ["ours", "third-party", "misunderstanding", "unclear"],
};

/** The playbook for a ticket that is no dispute: answer it well, and look once for a complaint behind it. */
import { CAUSE, CHECK, confirmKind, guidance, other, TELL } from "./common";
import type { Playbook } from "./schema";
import { t } from "./text";

export const none: Playbook[] = [
  {
    subcategory: "not-a-dispute",
    steps: [
      confirmKind,
      {
        id: "not-a-dispute.find-answer",
        stage: "gather",
        action: "tick",
        title: t(
          "Find the answer to what was asked",
          "Busca la respuesta a lo que se pregunta",
          "Encontre a resposta para o que foi perguntado",
        ),
        why: t(
          "A question answered well does not become a complaint.",
          "Una pregunta bien respondida no se vuelve queja.",
          "Uma pergunta bem respondida não vira reclamação.",
          "Uma pergunta bem respondida não se torna reclamação.",
        ),
      },
      {
        id: "not-a-dispute.look-behind",
        stage: "decide",
        action: "tick",
        title: t(
          "Look once for a complaint behind the question",
          "Mira si hay una queja detrás de la pregunta",
          "Veja se há uma reclamação por trás da pergunta",
        ),
        why: t(
          "Polite people often ask where they mean to complain.",
          "La gente amable a menudo pregunta cuando quiere quejarse.",
          "Pessoas gentis muitas vezes perguntam quando querem reclamar.",
        ),
      },
      {
        id: TELL,
        stage: "resolve",
        action: "reply",
        title: t("Answer the question", "Responde a la pregunta", "Responda à pergunta"),
        why: t(
          "A short, whole answer saves the next mail.",
          "Una respuesta breve y completa ahorra el siguiente correo.",
          "Uma resposta curta e completa poupa o próximo e-mail.",
        ),
      },
      {
        id: CHECK,
        stage: "follow-up",
        action: "reply",
        title: t(
          "Ask whether that answered it",
          "Pregunta si con eso quedó claro",
          "Pergunte se isso respondeu à dúvida",
        ),
        why: t(
          "One line now is cheaper than a second ticket.",
          "Una línea ahora cuesta menos que otro ticket.",
          "Uma linha agora custa menos que outro chamado.",
          "Uma linha agora custa menos do que outro pedido.",
        ),
      },
      {
        id: CAUSE,
        stage: "follow-up",
        action: "tick",
        title: t(
          "Note it if the answer was hard to find",
          "Anota si la respuesta costó de encontrar",
          "Anote se a resposta foi difícil de achar",
          "Anote se a resposta foi difícil de encontrar",
        ),
        why: t(
          "What you had to search for, customers search for too.",
          "Lo que te costó buscar, también lo buscan los clientes.",
          "O que você teve que procurar, os clientes também procuram.",
          "O que teve de procurar, os clientes também procuram.",
        ),
      },
    ],
    remedies: [guidance, other],
  },
];

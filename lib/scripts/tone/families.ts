/** Why each family of wording works against the agent, in one sentence of the interface's language. */
import type { Localized } from "../../i18n/localized";
import type { ToneFamily } from "./types";

const why = (en: string, es: string, pt: string): Localized => ({ en, es, pt });

export const WHY: Readonly<Record<ToneFamily, Localized>> = {
  "command-calm": why(
    "Telling people to be calm has the opposite effect. Name the problem and act on it.",
    "Pedir calma produce lo contrario. Nombra el problema y actúa.",
    "Pedir calma causa o efeito contrário. Cite o problema e aja.",
  ),
  "policy-wall": why(
    "A policy ends the conversation. Give the reason behind it and what you can do.",
    "Una política corta la conversación. Da el motivo y lo que sí puedes hacer.",
    "Uma norma encerra a conversa. Dê o motivo e o que você pode fazer.",
  ),
  "cold-refusal": why(
    "This announces a no before any help. Begin with what you can do, then say the limit plainly.",
    "Anuncia un no antes de ayudar. Empieza por lo que puedes hacer y di después el límite.",
    "Anuncia um não antes de ajudar. Comece pelo que pode fazer e depois diga o limite.",
  ),
  "told-you": why(
    "It sounds like a reproach for not having listened. Say it again, shorter.",
    "Suena a reproche por no haber escuchado. Dilo otra vez, más corto.",
    "Soa como crítica por não ter ouvido. Diga de novo, mais curto.",
  ),
  blame: why(
    "It puts the customer in the dock. Describe what happened, not who failed.",
    "Señala al cliente. Describe lo que pasó, no quién falló.",
    "Aponta o dedo ao cliente. Descreva o que aconteceu, não quem falhou.",
  ),
  doubt: why(
    "It says that you do not believe them. Say what you will check instead.",
    "Dice que no le crees. Di mejor qué vas a comprobar.",
    "Diz que você não acredita. Diga o que vai conferir.",
  ),
  "non-apology": why(
    "It apologises for their feeling, or for nothing in particular. Name what went wrong.",
    "Se disculpa por lo que siente, o por nada concreto. Nombra lo que falló.",
    "Pede desculpas pelo sentimento, ou por nada concreto. Diga o que deu errado.",
  ),
  orders: why(
    "It reads as an order. Say what the step is for: “to finish this, one thing is missing: …”.",
    "Suena a orden. Di para qué sirve el paso: «para terminar falta una cosa: …».",
    "Soa como ordem. Diga para que serve o passo: “para concluir, falta uma coisa: …”.",
  ),
  "but-eraser": why(
    "The “but” takes the sympathy back. Put a full stop and start a new sentence.",
    "El «pero» borra la empatía. Pon un punto y empieza otra frase.",
    "O “mas” apaga a empatia. Ponha um ponto e comece outra frase.",
  ),
  "false-understanding": why(
    "Nobody knows exactly how somebody else feels. Say what you can see in their case.",
    "Nadie sabe exactamente cómo se siente otra persona. Di lo que ves en su caso.",
    "Ninguém sabe exatamente como o outro se sente. Diga o que você vê no caso.",
  ),
  "over-promise": why(
    "It promises more than you control. Give a date, and say that you will write by then in any case.",
    "Promete más de lo que depende de ti. Da una fecha y di que escribirás ese día en todo caso.",
    "Promete mais do que depende de você. Dê uma data e diga que escreve até lá de todo modo.",
  ),
  "passing-on": why(
    "It sends the customer away. Say whom you will ask, and when you come back.",
    "Manda al cliente a otro sitio. Di a quién preguntarás y cuándo vuelves con la respuesta.",
    "Manda o cliente embora. Diga a quem você vai perguntar e quando volta com a resposta.",
  ),
  jargon: why(
    "Nobody speaks like this. A plain verb and a date are warmer and clearer.",
    "Nadie habla así. Un verbo sencillo y una fecha son más cálidos y claros.",
    "Ninguém fala assim. Um verbo simples e uma data são mais humanos e claros.",
  ),
  "closing-door": why(
    "It leaves no way on. Say the decision, and how to have it reviewed.",
    "No deja salida. Di la decisión y cómo pedir que se revise.",
    "Não deixa saída. Diga a decisão e como pedir uma revisão.",
  ),
  sarcasm: why(
    "It mocks, or reads as if it did. Say the plain fact, or nothing.",
    "Se lee como burla. Di el hecho sin más, o nada.",
    "Parece ironia. Diga o fato simples, ou nada.",
  ),
  winning: why(
    "It wins the argument and loses the customer. Leave the verdict out and show what you see.",
    "Gana la discusión y pierde al cliente. Quita el veredicto y muestra lo que ves.",
    "Ganha a discussão e perde o cliente. Tire o veredito e mostre o que vê.",
  ),
  heat: why(
    "It reads as shouting. Leave the anger out and the facts in.",
    "Se lee como un grito. Quita el enfado y deja los hechos.",
    "Parece um grito. Tire a irritação e deixe os fatos.",
  ),
  "repeated-apology": why(
    "One apology is enough; the second one costs time that the solution deserves.",
    "Con una disculpa basta; la segunda quita sitio a la solución.",
    "Um pedido de desculpas basta; o segundo tira espaço da solução.",
  ),
  "dead-link": why(
    "The EU platform for online disputes closed on 20 July 2025; the link leads nowhere.",
    "La plataforma europea de litigios en línea cerró el 20 de julio de 2025; el enlace no lleva a nada.",
    "A plataforma europeia de litígios online fechou em 20 de julho de 2025; o link não leva a nada.",
  ),
};

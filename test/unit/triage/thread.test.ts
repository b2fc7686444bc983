/** Second contacts that only the shape of the thread shows, and threats that are not the matter. */
import { describe, expect, it } from "vitest";
import { Classifier } from "../../../lib/triage/classify";
import { FEATURE_COUNT } from "../../../lib/triage/features";
import { type Delta, learnFrom } from "../../../lib/triage/learning";
import { shippedModel } from "../../../lib/triage/model-file";
import { prepare } from "../../../lib/triage/prepare";
import { readTicket, ticketTraits } from "../../../lib/triage/read-ticket";
import { answeredAmiss, replyIn } from "../../../lib/triage/thread";

const thread = (...texts: string[]) =>
  readTicket({
    messages: texts.map((text, at) => ({
      role: at % 2 === 0 ? ("customer" as const) : ("agent" as const),
      text,
    })),
  });

const FIRST = "You charged my card twice for order HB-20441, 143.50 each. Please return one of them.";

describe("a customer who comes back", () => {
  it("after an answer that missed the point has contacted us again", () => {
    const { triggers } = thread(FIRST, "Please restart the app.", "No. It is about the money, not the app!!");
    expect(triggers).toContain("repeat-contact");
  });

  it("with what was asked for has not", () => {
    const { triggers } = thread(
      FIRST,
      "Could you send the booking number?",
      "Sure, it is HB-20441. Thank you.",
    );
    expect(triggers).not.toContain("repeat-contact");
  });

  it.each([
    ["Hi, you sent me the delivery date.", "Hi there, I asked about the second charge, as before."],
    ["Su envío ya salió.", "Hola, no pregunté por el envío. Es el cobro doble."],
    ["O seu pedido já foi enviado.", "Pessoal, eu não perguntei da entrega, e sim da cobrança."],
  ])("and corrects the answer %s has contacted us again, in words that are shown", (answer, correction) => {
    const { triggers, evidence } = thread(FIRST, answer, correction);
    expect(triggers).toContain("repeat-contact");
    const [shown] = evidence.filter(({ label }) => label === "repeat-contact");
    expect(shown?.message).toBe(2);
    expect(correction).toContain(shown?.text);
  });

  it.each([
    ["Could you send a photo of the box?", "Sure, the photo is attached. Thank you."],
    ["¿Nos puede enviar una foto?", "Claro, aquí va la foto. Gracias."],
    ["Pode mandar uma foto?", "Claro, segue a foto. Obrigada."],
  ])("with what %s asks for is answering", (question, answer) => {
    expect(thread("The lamp is cracked.", question, answer).triggers).not.toContain("repeat-contact");
  });

  it("is taken for angry sooner than for calm where it is not sure", () => {
    const reply = { amiss: 0.3, settled: 0, asked: false, courtesy: false, empty: false };
    expect(answeredAmiss(reply, "calm")).toBe(false);
    expect(answeredAmiss(reply, "angry")).toBe(true);
    expect(answeredAmiss({ ...reply, amiss: 0.05 }, "angry")).toBe(false);
  });

  it("and was asked something must say so plainly, in anger too", () => {
    const reply = { amiss: 0.4, settled: 0, asked: true, courtesy: false, empty: false };
    expect(answeredAmiss(reply, "angry")).toBe(false);
    expect(answeredAmiss({ ...reply, asked: false }, "angry")).toBe(true);
    expect(answeredAmiss({ ...reply, amiss: 0.6 }, "calm")).toBe(true);
  });

  it.each([
    [
      "Which of the two lamps is it? 🙂",
      "It's the tall one from the hallway. It came with the shade torn and two of the screws gone, I was really annoyed when I opened it.",
    ],
    [
      "¿Cuál de las dos lámparas es? Un saludo, Rocío",
      "La alta, la del pasillo. Vino con la pantalla rasgada y le faltan dos tornillos, menudo disgusto al abrirla.",
    ],
    [
      "Qual das duas luminárias é? Fico no aguardo! Atenciosamente, Bruna",
      "É a alta, a do corredor. Veio com a cúpula rasgada e faltando dois parafusos, fiquei bem chateada quando abri.",
    ],
  ])("with the trouble told once more, as %s asks, is answering", (question, answer) => {
    expect(thread("My lamp is damaged.", question, answer).triggers).not.toContain("repeat-contact");
  });

  it.each([
    ["Could you tell me your order number?", "It's in my first message, which you clearly didn't read."],
    ["¿Nos indica su número de pedido?", "Está en mi primer mensaje, que por lo visto no han leído."],
    ["Pode nos informar o número do pedido?", "Está na minha primeira mensagem, que pelo jeito ninguém leu."],
  ])(
    "because %s asks for what was given has contacted us again, in words that are shown",
    (question, answer) => {
      const { triggers, evidence } = thread(FIRST, question, answer);
      expect(triggers).toContain("repeat-contact");
      const [shown] = evidence.filter(({ label }) => label === "repeat-contact");
      expect(shown?.message).toBe(2);
      expect(answer).toContain(shown?.text);
    },
  );

  it("with an answer that sounds like no complaint has settled nothing", () => {
    const { subcategory } = thread(
      "The book I bought crashes the reader app whenever I open it.",
      "Sorry to hear that. Which version of the app have you got?",
      "It says 8.1.4. I don't know if that's old or new. Does that tell you anything?",
    );
    expect(subcategory).toBe("digital-fault");
  });

  it.each([
    ["La lámpara llegó rota.", "¿Aceptaría una lámpara nueva?", "Sí, me parece bien, gracias."],
    ["The lamp arrived in pieces.", "We will look into it.", "Any news?"],
    ["A luminária chegou quebrada.", "Vamos verificar.", "Segue em anexo a foto"],
  ])("and says nothing of the matter has changed nothing: %s", (first, answer, reply) => {
    expect(thread(first, answer, reply).subcategory).toBe("damaged");
  });

  it.each([
    ["We are looking into it.", "Perfect, thanks!"],
    ["Shall I send you a new one?", "Thanks, please go ahead."],
    ["Please send us a photo.", "See the photo attached, thank you very much"],
    ["We are looking into it.", "Looking forward to your reply."],
    ["Lo estamos revisando.", "Quedo atenta, gracias"],
    ["¿Le envío una nueva?", "Gracias, adelante."],
    ["Estamos verificando.", "Ótimo, muito obrigado!"],
    ["Posso enviar uma nova?", "Obrigada, pode seguir."],
  ])("and is only polite settles nothing and threatens nothing: %s – %s", (answer, reply) => {
    const { subcategory, triggers } = thread("The lamp arrived in pieces.", answer, reply);
    expect([subcategory, ...triggers]).toEqual(["damaged"]);
  });

  it("and says that it works now has settled the matter, however short", () => {
    for (const reply of ["Ya quedó, mil gracias", "All sorted now, cheers", "Resolvido, valeu"])
      expect(thread("The lamp arrived in pieces.", "We sent a new one.", reply).subcategory).toBe(
        "not-a-dispute",
      );
  });

  it("and is short about a new matter is read for that", () => {
    const { subcategory } = thread(
      "The kettle arrived in pieces.",
      "We have sent you a new one.",
      "Wrong item sent",
    );
    expect(subcategory).toBe("wrong-item");
  });

  it("settles nothing with a calm answer, and the matter with the word that it works", () => {
    const settled = (answer: string, reply: string) => {
      const messages = [
        { role: "customer" as const, text: "The book I bought crashes the reader app." },
        { role: "agent" as const, text: answer },
        { role: "customer" as const, text: reply },
      ];
      const shipped = new Classifier(shippedModel(FEATURE_COUNT));
      return replyIn(shipped, messages, prepare({ messages }))?.settled;
    };
    const asked = "Which version of the app have you got?";
    expect(settled(asked, "It says 8.1.4. I don't know if that's old or new.")).toBe(0);
    expect(settled("Please try the new version.", "It works now, all sorted, thanks.")).toBeGreaterThan(0.5);
  });

  it.each([
    ["The plate came broken.", "Would you like a new one?", "Yes, I need a new one.", "damaged"],
    ["My parcel never came.", "Do you still need it?", "I need it for Monday.", "not-delivered"],
    ["El sofá llegó rasgado.", "¿Podemos recogerlo el martes?", "El martes va bien, gracias.", "damaged"],
    ["O sofá veio rasgado.", "Podemos recolher na terça?", "terça está bem, obrigada", "damaged"],
  ])(
    "and shortly answers a question leaves the matter as it was: %s – %s – %s",
    (first, answer, reply, kind) => {
      expect(thread(first, answer, reply).subcategory).toBe(kind);
    },
  );

  it("and answers a question wishes still for what was wished for", () => {
    const { ask } = thread(
      FIRST,
      "Could you tell me on which days the two payments left your account?",
      "Both on the 3rd. Why does this happen?",
    );
    expect(ask).toEqual(expect.arrayContaining(["refund", "explanation"]));
  });

  it("and says no to a question has answered it", () => {
    const { triggers } = thread(
      "The watch I bought in May runs half an hour late every day.",
      "Has it ever been in water?",
      "No, it has always been kept in its case. I had hoped for more from your house.",
    );
    expect(triggers).not.toContain("repeat-contact");
  });

  it("to say that all is well threatens no more", () => {
    const reading = thread(
      "Where is my parcel? If it is not here today I will leave a one-star review everywhere.",
      "The driver is at your door in ten minutes.",
      "It came just now, thank you so much, you can close this.",
    );
    expect(reading.subcategory).toBe("not-a-dispute");
    expect(reading.triggers).toEqual([]);
  });

  it.each([
    [
      "The bike came with a bent wheel.",
      "We have sent a new wheel.",
      "I have it and it fits. You can close this.",
    ],
    [
      "Llevamos sin luz desde las siete.",
      "El equipo sale ahora.",
      "Ya volvió la luz, muchas gracias, todo perfecto.",
    ],
    [
      "O pedido não chegou.",
      "Sai hoje para entrega.",
      "Chegou agora, deu tudo certo, podem encerrar. Obrigado!",
    ],
  ])("%s, once it is settled, is no dispute", (...texts) => {
    const { category, alternatives } = thread(...texts);
    expect(category).toBe("none");
    expect(alternatives[0]?.category).not.toBe("none");
  });

  it("thanks for one thing and complains about the next has a dispute", () => {
    const { category, subcategory } = thread(
      "The refund of 40 euros has not arrived.",
      "It was paid out today.",
      "Thank you, the refund is here. But now my card was charged twice for the new order, 60 euros each.",
    );
    expect(category).toBe("billing");
    expect(subcategory).toBe("duplicate-charge");
  });

  it.each([
    ["Gracias, el paquete ya llegó perfecto. Pero me cobraron dos veces el pedido.", "duplicate-charge"],
    ["Obrigada, o reembolso caiu. Mas o técnico não apareceu hoje.", "missed-appointment"],
    ["Perfect, that works now, thank you! One more thing: my card was charged twice.", "duplicate-charge"],
  ])("and sounds settled has a dispute still where there is a next matter: %s", (latest, kind) => {
    expect(thread("The parcel has not come.", "It is on its way.", latest).subcategory).toBe(kind);
  });

  it.each([
    ["My sofa is two weeks late. When will it come?", "I'll ask the warehouse.", "Ok, thank you."],
    ["Mi sofá lleva dos semanas de retraso. ¿Cuándo llega?", "Pregunto al almacén.", "Vale, gracias."],
    ["The lamp came broken.", "Could you send us a photo?", "Here you go, thanks!"],
    [FIRST, "We look into it.", "I am out of the office until Monday with limited access to email."],
  ])("with a courtesy or a mailbox's own message has a dispute still: %s / %s / %s", (...texts) => {
    expect(thread(...texts).category).not.toBe("none");
  });

  it("can be taught that a thread read as settled is none", () => {
    const messages = [
      "The lamp I bought is broken, it does not switch on.",
      "Please send a photo.",
      "Thanks, all good with the photo. See it there.",
    ];
    const ticket = {
      messages: messages.map((text, at) => ({
        role: at === 1 ? ("agent" as const) : ("customer" as const),
        text,
      })),
    };
    const lesson = {
      at: 1,
      was: "not-a-dispute" as const,
      right: "defective" as const,
      traits: ticketTraits(ticket),
    };
    const chance = (delta?: Delta): number => {
      const { subcategory, confidence, alternatives } = readTicket(ticket, delta);
      return (
        [{ subcategory, confidence }, ...alternatives].find((one) => one.subcategory === "defective")
          ?.confidence ?? 0
      );
    };
    expect(chance(learnFrom([lesson]))).toBeGreaterThan(chance() + 0.1);
  });

  it("says nothing of an answer where there is none", () => {
    const messages = [{ role: "customer" as const, text: "Still nothing. That is not what I asked." }];
    const classifier = new Classifier(shippedModel(FEATURE_COUNT));
    expect(replyIn(classifier, messages, prepare({ messages }))).toBeUndefined();
  });

  it("is read by customers' words alone: an agent's message changes no category", () => {
    const agent = "Was your parcel damaged? Our courier lost many. Your subscription renews on Monday.";
    const alone = readTicket({ messages: [{ role: "customer", text: FIRST }] });
    const answered = readTicket({
      messages: [
        { role: "customer", text: FIRST },
        { role: "agent", text: agent },
      ],
    });
    expect(answered.subcategory).toBe(alone.subcategory);
    expect(answered.confidence).toBe(alone.confidence);
  });
});

describe("a threat", () => {
  it("is not the matter, and what is threatened is not asked for", () => {
    const reading = thread(
      "I was billed twice this month. I want the second charge refunded, or I will cancel my subscription.",
    );
    expect(reading.subcategory).toBe("duplicate-charge");
    expect(reading.triggers).toContain("churn-threat");
    expect(reading.ask).toEqual(["refund"]);
  });
});

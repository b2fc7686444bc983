/** What customers tell in their own words is known, and is asked neither in a question nor by a step [001-3]. */
import { describe, expect, it } from "vitest";
import { checklist, knownItems, openQuestions } from "../../../lib/resolution/gather/checklist";
import { GUIDES } from "../../../lib/resolution/gather/guides";
import { type ItemId, itemOf } from "../../../lib/resolution/gather/items";
import { SAYABLE, saidIn } from "../../../lib/resolution/gather/said";
import { planOf } from "../../../lib/resolution/plan";
import { PLAYBOOKS } from "../../../lib/resolution/playbooks";
import { NO_FACTS } from "../../../lib/triage/reading";
import { ALL_SUBCATEGORIES } from "../../../lib/triage/taxonomy";
import { start } from "./arbitrary";

/** English, Spanish, Portuguese; then one that stands near it and tells nothing. */
const TOLD: Partial<Record<ItemId, readonly [string, string, string, string]>> = {
  "statement-text": [
    "The bank statement shows it as AMZ*MKT 88.",
    "En el extracto aparece como TIENDA 24.",
    "No extrato consta LOJA*24H.",
    "I can send you my statement if you need it.",
  ],
  "quoted-price": [
    "Your website had it advertised at 19.99.",
    "El precio anunciado era de 1.290.",
    "No site estava R$ 129,90.",
    "I thought it would be cheaper.",
  ],
  "cancel-proof": [
    "I cancelled by e-mail on 3 May.",
    "Cancelé por teléfono el 3 de mayo.",
    "Cancelei pelo aplicativo em maio.",
    "Please cancel my plan now.",
  ],
  "refund-account": [
    "It should go to the card ending 0071.",
    "Tiene que llegar a la tarjeta terminada en 4432.",
    "Era no cartão final 4432.",
    "It should go to my card.",
  ],
  household: [
    "Nobody else here uses my card.",
    "Nadie más usa mi tarjeta.",
    "Ninguém mais usa o meu cartão.",
    "My card was charged.",
  ],
  symptom: [
    "The kettle stopped heating last week.",
    "Desde el lunes no enciende.",
    "A geladeira parou de gelar.",
    "I am not happy with this kettle.",
  ],
  tried: [
    "I have already restarted it.",
    "Ya probé en otro enchufe.",
    "Já reiniciei o aparelho.",
    "What should I do?",
  ],
  photos: [
    "Photos attached.",
    "Les adjunto dos fotos.",
    "Seguem as fotos em anexo.",
    "It looked different in the photo of your shop.",
  ],
  "box-photos": [
    "I attach pictures of the box too.",
    "Adjunto fotos de la caja.",
    "Enviei fotos da caixa.",
    "Here are photos of the vase.",
  ],
  serial: [
    "The serial number is AX70-0094471.",
    "El número de serie es 0094471.",
    "Número de série: 0094471.",
    "I cannot find any serial number.",
  ],
  difference: [
    "I got a grey one instead of green.",
    "Llegó gris en lugar de verde.",
    "Veio cinza em vez de verde.",
    "It is a nice enough rug.",
  ],
  "what-came": [
    "One chair leg is missing.",
    "Recibí dos lámparas en vez de tres.",
    "Faltam dois parafusos.",
    "My parcel came today.",
  ],
  version: ["It happens on my iPhone.", "Es la versión 4.1.", "É a versão 4.1.", "The app fails."],
  screen: [
    "The screen goes black.",
    "Sale el mensaje “acceso denegado”.",
    "Aparece erro 502.",
    "The app does not open.",
  ],
  address: [
    "I asked both neighbours and nobody has it.",
    "Le pregunté a los vecinos.",
    "Perguntei aos vizinhos.",
    "The parcel is not here.",
  ],
  "need-by": [
    "I need it before Friday.",
    "Lo necesito antes del viernes.",
    "Preciso disso até sexta.",
    "I need this parcel.",
  ],
  expected: [
    "We agreed on two coats of paint.",
    "Se suponía que incluía dos capas de pintura.",
    "Combinamos duas demãos de tinta.",
    "The wall looks bad.",
  ],
  impact: [
    "I had to pay a taxi.",
    "Tuve que cerrar la tienda.",
    "Perdi um dia de trabalho.",
    "This is annoying.",
  ],
  identity: [
    "My e-mail is ana@example.com.",
    "Mi cuenta es 55120.",
    "A conta está registada com este número.",
    "I cannot log in.",
  ],
  "promise-words": [
    "Your colleague promised it would be free.",
    "Me prometieron un descuento en abril.",
    "O vendedor garantiu-me o desconto.",
    "I want a discount.",
  ],
  "said-words": [
    "The clerk told me to read the sign.",
    "El empleado me gritó.",
    "A atendente disse para eu ir embora.",
    "The clerk was not polite.",
  ],
  "data-wanted": [
    "Please delete all my data.",
    "Quiero una copia de mis datos.",
    "Peço que apaguem os meus dados.",
    "Please write to me.",
  ],
};

describe("what the customer tells in words", () => {
  it("has an example for every fact that can be told so, and every fact asked for can be told", () => {
    expect(Object.keys(TOLD).toSorted()).toEqual([...SAYABLE].toSorted());
    const asked = ALL_SUBCATEGORIES.flatMap((kind) => GUIDES[kind].items).filter((id) => itemOf(id).ask);
    expect(asked.filter((id) => !itemOf(id).known && !SAYABLE.includes(id))).toEqual([]);
  });

  it.each(Object.entries(TOLD))(
    "%s is heard in three languages, and not where it is not told",
    (id, said) => {
      const [en, es, pt, not] = said;
      for (const text of [en, es, pt]) expect(saidIn(text), text).toContain(id);
      expect(saidIn(not), not).not.toContain(id);
    },
  );

  it("hears nothing in what the customer quotes of us", () => {
    expect(saidIn("Hello?\n> Photos attached, please confirm.\n> My e-mail is help@shop.example")).toEqual(
      [],
    );
  });

  it("takes the words that led to a kind for the story itself, once they are more than a line", () => {
    const story =
      "Hello there, I bought this in spring and it worked nicely until last week, and since then one side stays quite cold every single time.";
    expect(saidIn(story)).not.toContain("symptom");
    expect(saidIn(story, ["defective"])).toContain("symptom");
    expect(saidIn("One side stays cold.", ["defective"])).not.toContain("symptom");
  });

  it("takes no time for a mail of twenty thousand letters", () => {
    const long = "statement advertised account nobody serial promised ".repeat(400);
    const before = performance.now();
    saidIn(long);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe("whatever the kind of dispute", () => {
  it.each(ALL_SUBCATEGORIES)(
    "%s asks nothing that was said, and everything else it may ask [001-3]",
    (kind) => {
      for (const id of GUIDES[kind].items.filter((item) => SAYABLE.includes(item))) {
        const [text = ""] = TOLD[id] ?? [];
        const before = openQuestions(checklist(kind, NO_FACTS, [], [])).map((question) => question.id);
        const after = openQuestions(checklist(kind, NO_FACTS, [], saidIn(text))).map(
          (question) => question.id,
        );
        expect(before).toContain(id);
        expect(after).not.toContain(id);
      }
    },
  );

  it.each(PLAYBOOKS)(
    "a question of $subcategory whose answer is known is no next step [001-3]",
    ({ subcategory, steps }) => {
      for (const step of steps.filter(({ learns }) => learns)) {
        expect(step.learns?.filter((id) => !GUIDES[subcategory].items.some((item) => item === id))).toEqual(
          [],
        );
        const evidence = (step.learns ?? []).map((id) => ({ id, state: "have" as const, note: "", at: 1 }));
        const known = knownItems(checklist(subcategory, NO_FACTS, evidence, []));
        const planned = (knows: readonly string[]) =>
          planOf({ ...start(subcategory), known: knows }).steps.find((each) => each.step.id === step.id);
        expect(planned(known)).toMatchObject({ done: true, known: true });
        expect(planned(known.slice(1))).toMatchObject({ done: false, known: false });
      }
    },
  );

  it("has such a question in ten playbooks", () => {
    expect(PLAYBOOKS.flatMap(({ steps }) => steps).filter(({ learns }) => learns)).toHaveLength(10);
  });
});

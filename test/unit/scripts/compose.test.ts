/** Filling a reply: values stay what they are, sentences without a fact drop out, nothing of the template is left. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeReply, countWords } from "../../../lib/scripts/compose";
import { LIBRARY, scriptOf } from "../../../lib/scripts/library/index";
import { parseTemplate } from "../../../lib/scripts/parse";
import { offerOf } from "../../../lib/scripts/preview";
import { SLOTS } from "../../../lib/scripts/slots";
import type { Script } from "../../../lib/scripts/types";
import { REPLY_CHANNELS, type ReplyChannel, VARIANTS, type Variant } from "../../../lib/scripts/variants";
import { fullCase } from "./samples";

const recap = scriptOf("gen.ack.recap") as Script;
const withText = (en: string): Script => ({ ...recap, texts: { mail: { en } } });
const compose = (en: string, values: Record<string, string>) =>
  composeReply(withText(en), { variant: "en", channel: "mail", values, locale: "en" });

describe("composeReply", () => {
  it("fills slots and names the gaps in reading order, each once", () => {
    const reply = compose("Hello {name}, {by_when} and {amount}, {by_when}.\n{agent}", {
      name: " Margaret ",
    });
    expect(reply.gaps).toEqual(["by_when", "amount", "agent"]);
    expect(reply.text).toBe("Hello Margaret, ‹You write by› and ‹Amount›, ‹You write by›.\n‹Your name›");
    expect(reply.fields.map(({ slot, value, required }) => [slot, value, required])).toEqual([
      ["name", "Margaret", true],
      ["by_when", "", true],
      ["amount", "", true],
      ["agent", "", true],
    ]);
  });

  it("drops a sentence whose slot is blank, with the whitespace around it", () => {
    const template = "One.[[ Two {ref}.]] Three.\n\n[[Four {order}. ]]Five.\n\n[[Six {invoice}.]]\n\nSeven.";
    expect(compose(template, { order: "  " }).text).toBe("One. Three.\n\nFive.\n\nSeven.");
    expect(compose(template, { ref: "7", order: "8", invoice: "9" }).text).toBe(
      "One. Two 7. Three.\n\nFour 8. Five.\n\nSix 9.\n\nSeven.",
    );
    expect(compose(template, {}).gaps).toEqual([]);
  });

  it("keeps an optional sentence only with all of its slots", () => {
    expect(compose("A.[[ {ref} and {order}.]]", { ref: "7" }).text).toBe("A.");
  });

  it("greets without a name when there is none", () => {
    const values = fullCase("es-usted");
    delete values.name;
    expect(composeReply(recap, { variant: "es-usted", channel: "mail", values, locale: "en" }).text).toMatch(
      /^Hola:\n\n/,
    );
  });

  it("leaves braces, brackets and markup of a value as they are, and never fills them again", () => {
    const value = "{name} [[x]] <b onclick=alert(1)>{{y}}</b>";
    expect(compose("A {topic} B {name}.", { topic: value, name: "N" }).text).toBe(`A ${value} B N.`);
  });

  it("does not double the full stop that a value brings", () => {
    expect(compose("I wrote to {who}. Next.", { who: "Acme Inc." }).text).toBe("I wrote to Acme Inc. Next.");
  });

  it("leaves an apology out where one was made before, and keeps the rest of its sentence", () => {
    const script = withText("It was ours[[~, and I am sorry]]. [[~I am sorry. ]]Next.");
    const text = (apologised: boolean) =>
      composeReply(script, { variant: "en", channel: "mail", values: {}, locale: "en", apologised }).text;
    expect(text(false)).toBe("It was ours, and I am sorry. I am sorry. Next.");
    expect(text(true)).toBe("It was ours. Next.");
  });

  it("says of which text it is made, the nearest where one is not written", () => {
    const script: Script = {
      ...recap,
      texts: { mail: { en: "Long.", "es-usted": "Largo." }, chat: { en: "Short." } },
    };
    const of = (variant: Variant, channel: ReplyChannel) => {
      const made = composeReply(script, { variant, channel, values: {}, locale: "en" });
      return [made.text, made.variant, made.channel];
    };
    expect(of("en", "chat")).toEqual(["Short.", "en", "chat"]);
    expect(of("es-tu", "chat")).toEqual(["Largo.", "es-usted", "mail"]);
    expect(of("pt-pt", "mail")).toEqual(["Long.", "en", "mail"]);
    expect(
      composeReply(script, { variant: "en", channel: "phone", values: {}, locale: "en" }).channels,
    ).toEqual(["mail", "chat"]);
  });

  it("writes a calendar day as the variant does, with its weekday where it is to come", () => {
    const script: Script = {
      ...recap,
      texts: {
        mail: { en: "{first_date}, {by_when}", "pt-br": "{first_date}, {by_when}", "es-tu": "{by_when}" },
      },
    };
    const values = { first_date: "2026-11-12", by_when: "2026-12-01" };
    const text = (variant: Variant) =>
      composeReply(script, { variant, channel: "mail", values, locale: "en" }).text;
    expect(text("en")).toBe("12 November, Tuesday 1 December");
    expect(text("pt-br")).toBe("12 de novembro, terça-feira, 1º de dezembro");
    expect(text("es-tu")).toBe("martes 1 de diciembre");
  });

  it("offers the next working days for a day to come, and none for one gone by", () => {
    const fields = composeReply(withText("{first_date} {by_when} {topic}"), {
      variant: "en",
      channel: "mail",
      values: {},
      locale: "es",
      today: "2026-11-27",
    }).fields;
    expect(fields.map(({ choices }) => choices)).toEqual([
      [],
      [
        "Monday 30 November",
        "Tuesday 1 December",
        "Wednesday 2 December",
        "Friday 4 December",
        "Friday 11 December",
      ],
      [],
    ]);
  });

  it("takes no value from an object's prototype", () => {
    expect(compose("A {constructor}.", {}).gaps).toEqual(["constructor"]);
  });

  it("labels in the interface's language while the text stays in the customer's", () => {
    const reply = composeReply(recap, { variant: "en", channel: "mail", values: {}, locale: "es" });
    expect(reply.title).toBe(recap.title.es);
    expect(reply.text).toMatch(/^Hello,/);
    expect(reply.fields.find(({ slot }) => slot === "agent")?.label).toBe("Su nombre");
  });

  it("counts words as a reader does", () => {
    expect(countWords("Two words – and 3 more.\n\n—")).toBe(5);
  });
});

describe("any values", () => {
  const value = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: fc.constantFrom("{", "}", "[", "]", "<", ">", "&", " ", "\n", "a", "name", "‹") }),
  );
  const values = fc
    .record(
      Object.fromEntries(Object.keys(SLOTS).map((name) => [name, value])) as Record<string, typeof value>,
      { requiredKeys: [] },
    )
    .map((some) => some as Record<string, string>);
  const cell = fc.record({
    script: fc.constantFrom(...LIBRARY),
    variant: fc.constantFrom(...VARIANTS),
    channel: fc.constantFrom(...REPLY_CHANNELS),
    apologised: fc.boolean(),
    values,
  });

  it("leaves no brace, bracket or markup of the template", () => {
    fc.assert(
      fc.property(cell, ({ script, values, ...rest }) => {
        const { parts } = composeReply(script, { ...rest, values, locale: "en" });
        const ours = parts.flatMap((part) => (part.kind === "text" ? [part.text] : [])).join("");
        expect(ours).not.toMatch(/[{}[\]<>&]/);
      }),
    );
  });

  it("puts in every value that is shown exactly, trimmed at its ends only", () => {
    fc.assert(
      fc.property(cell, ({ script, values, ...rest }) => {
        const reply = composeReply(script, { ...rest, values, locale: "pt-BR" });
        for (const part of reply.parts) {
          if (part.kind === "slot") expect(part.value).toBe((values[part.slot] ?? "").trim());
          if (part.kind === "gap") expect((values[part.slot] ?? "").trim()).toBe("");
        }
        const joined = reply.parts
          .map((part) =>
            part.kind === "text" ? part.text : part.kind === "slot" ? part.value : `‹${part.label}›`,
          )
          .join("");
        expect(reply.text).toBe(joined.trimEnd());
        expect(reply.text).not.toMatch(/\s$/);
      }),
    );
  });

  it("is whole exactly when every required field has a value", () => {
    fc.assert(
      fc.property(cell, ({ script, values, ...rest }) => {
        const reply = composeReply(script, { ...rest, values, locale: "es" });
        const open = reply.fields.filter((field) => field.required && field.value === "");
        expect(reply.gaps).toEqual(open.map(({ slot }) => slot));
      }),
    );
  });

  it("previews in one line", () => {
    fc.assert(
      fc.property(cell, ({ script, values, ...rest }) => {
        const offer = offerOf(script, composeReply(script, { ...rest, values, locale: "en" }));
        expect(offer.preview).not.toMatch(/[\n\r\t]/);
        expect(offer.preview.length).toBeLessThanOrEqual(121);
      }),
    );
  });
});

describe("parseTemplate", () => {
  it.each([
    ["A {name", "stray-brace"],
    ["A } B", "stray-brace"],
    ["A {Name}", "stray-brace"],
    ["A [[ {name}", "stray-bracket"],
    ["A {name} ]]", "stray-bracket"],
    ["A [[never dropped]]", "optional-without-slot"],
  ])("%s: %s", (template, reason) => {
    expect(parseTemplate(template)).toEqual({ ok: false, reason });
  });
});

describe("offerOf", () => {
  it("starts after the greeting and shows gaps as labels", () => {
    const reply = composeReply(recap, {
      variant: "en",
      channel: "mail",
      values: { name: "Ann", feeling: "Thank you for telling me." },
      locale: "en",
    });
    const offer = offerOf(recap, reply);
    expect(offer.preview).toMatch(/^Thank you for telling me\. You wrote to us about ‹What happened›/);
    expect(offer).toMatchObject({ scriptId: "gen.ack.recap", title: "I hear what happened", gapCount: 3 });
  });

  it("is not misled by a name with a blank line in it", () => {
    const reply = composeReply(recap, {
      variant: "en",
      channel: "mail",
      values: { name: "Ann\n\nX" },
      locale: "en",
    });
    expect(offerOf(recap, reply).preview).toMatch(/^You wrote to us about/);
  });
});

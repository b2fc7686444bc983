/** The demo tickets are what the demo, the end-to-end tests and the bench stand on: they must stay varied and consistent. */
import { describe, expect, it } from "vitest";
import { CATEGORIES, categoryOf } from "../../../lib/triage/taxonomy";
import { DEMO_DAY, DEMO_TICKETS } from "../../demo-desk/tickets";

const withMessages = DEMO_TICKETS.filter((ticket) => ticket.messages.length > 0);

describe("demo tickets", () => {
  it("has at least fourteen, each under a number of its own", () => {
    const ids = DEMO_TICKETS.map((ticket) => ticket.id);
    expect(ids.length).toBeGreaterThanOrEqual(14);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[1-9]\d*$/.test(id))).toBe(true);
  });

  it("covers every family, and all three languages with at least four tickets each", () => {
    expect(new Set(DEMO_TICKETS.map((ticket) => ticket.expected.category))).toEqual(new Set(CATEGORIES));
    for (const language of ["en", "es", "pt"] as const) {
      expect(
        DEMO_TICKETS.filter((ticket) => ticket.expected.language === language).length,
      ).toBeGreaterThanOrEqual(4);
    }
  });

  it("expects a subcategory of the family it names", () => {
    for (const { expected } of DEMO_TICKETS) expect(categoryOf(expected.subcategory)).toBe(expected.category);
  });

  it("begins every conversation with the customer and keeps it in order, up to the fixed day", () => {
    for (const { id, messages } of withMessages) {
      expect(messages[0]?.role, `#${id}`).toBe("customer");
      const times = messages.map((message) => Date.parse(message.at));
      expect(times, `#${id}`).toEqual([...times].sort((one, other) => one - other));
      expect(times.at(-1), `#${id}`).toBeLessThanOrEqual(Date.parse(`${DEMO_DAY}T23:59:59Z`));
    }
  });

  it("names the customer's messages after the requester", () => {
    for (const { id, messages, requester } of withMessages) {
      const authors = messages
        .filter((message) => message.role === "customer")
        .map((message) => message.author);
      expect(new Set(authors), `#${id}`).toEqual(new Set([requester.name]));
    }
  });

  it("keeps the hard ones: empty, long, shouting, marked-up, answered and noted", () => {
    const texts = withMessages.flatMap((ticket) => ticket.messages);
    expect(DEMO_TICKETS.some((ticket) => ticket.messages.length === 0 && ticket.subject === "")).toBe(true);
    expect(texts.some((message) => message.text.length > 3_000)).toBe(true);
    expect(texts.some(({ text }) => text.length > 200 && text === text.toUpperCase())).toBe(true);
    expect(
      DEMO_TICKETS.some(({ subject, requester, messages }) =>
        [subject, requester.name, messages[0]?.text ?? ""].every((part) => /<\w+[^>]*>/.test(part)),
      ),
    ).toBe(true);
    expect(texts.some((message) => message.role === "note")).toBe(true);
    expect(texts.some((message) => message.text.includes("\n-- \n"))).toBe(true);
    const repeated = withMessages.filter(({ messages }) => {
      const answered = messages.findIndex((message) => message.role === "agent");
      return answered > 0 && messages.slice(answered).some((message) => message.role === "customer");
    });
    expect(repeated.length).toBeGreaterThanOrEqual(3);
  });

  it("uses no address that could belong to somebody", () => {
    for (const { requester } of DEMO_TICKETS) {
      expect(requester.email).toMatch(/@(example\.(com|net|org)|[\w-]+\.example)$/);
    }
  });
});

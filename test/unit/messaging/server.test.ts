/** The background's ear: who may say what, and what happens to nonsense. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", () => ({ default: {} }));

import { toBackground } from "@/lib/messaging/protocol";
import { dispatch, type Handlers, identify, type Sender } from "@/lib/messaging/server";

const OWN = "chrome-extension://abc/";
const view: Sender = { speaker: "view", tabId: 1, origin: "" };
const page: Sender = { speaker: "page", tabId: 1, origin: "http://desk.example" };

/** Records what reached a handler. */
function ear() {
  const heard: string[] = [];
  const handlers = Object.fromEntries(
    Object.keys(toBackground).map((name) => [
      name,
      async () => {
        heard.push(name);
        return { ok: true, value: {} };
      },
    ]),
  ) as unknown as Handlers;
  return { heard, handlers };
}

describe("who speaks", () => {
  it("knows our own pages, framed ones too, as views", () => {
    const sender = { id: "abc", url: `${OWN}sidebar.html`, tab: { id: 4 }, frameId: 3 };
    expect(identify(sender as never, "abc", OWN)).toEqual({ speaker: "view", tabId: 4, origin: "" });
  });

  it("knows a tab's top frame as a page", () => {
    const sender = { id: "abc", url: "http://desk.example/t/1", tab: { id: 4 }, frameId: 0 };
    expect(identify(sender as never, "abc", OWN)).toEqual({
      speaker: "page",
      tabId: 4,
      origin: "http://desk.example",
    });
  });

  it.each([
    ["another extension", { id: "evil", url: `${OWN}sidebar.html`, tab: { id: 4 }, frameId: 0 }],
    ["a frame inside a page", { id: "abc", url: "http://ads.example/", tab: { id: 4 }, frameId: 7 }],
    ["a sender without a tab", { id: "abc", url: "http://desk.example/" }],
    [
      "a page whose address begins like ours",
      { id: "abc", url: `https://x.example/?${OWN}`, tab: { id: 1 }, frameId: 2 },
    ],
  ])("takes %s for nobody", (_, sender) => {
    expect(identify(sender as never, "abc", OWN)).toBeNull();
  });
});

describe("what is said", () => {
  it("leaves messages of others alone", () => {
    const { handlers } = ear();
    for (const raw of [null, "x", 7, {}, { type: "toString" }, { type: "__proto__" }]) {
      expect(dispatch(raw, view, handlers)).toBeUndefined();
    }
  });

  it("lets a page say nothing that is a view's", async () => {
    const { heard, handlers } = ear();
    for (const [name, spec] of Object.entries(toBackground)) {
      const from: readonly string[] = spec.from;
      if (from.includes("page")) continue;
      const answer = await dispatch({ type: name, payload: {} }, page, handlers);
      expect(answer).toMatchObject({ ok: false, problem: { code: "not-allowed" } });
    }
    expect(heard).toEqual([]);
  });

  it("refuses payloads that do not fit, with the field's name", async () => {
    const { heard, handlers } = ear();
    const answer = await dispatch({ type: "note.save", payload: { caseKey: "k", text: 5 } }, view, handlers);
    expect(answer).toMatchObject({ ok: false, problem: { code: "bad-request" } });
    expect(JSON.stringify(answer)).toContain("text");
    expect(heard).toEqual([]);
  });

  it("never rejects, whatever is said", async () => {
    const { handlers } = ear();
    const names = fc.constantFrom(...Object.keys(toBackground));
    await fc.assert(
      fc.asyncProperty(names, fc.jsonValue(), async (type, payload) => {
        const answer = await dispatch({ type, payload }, view, handlers);
        expect(typeof answer?.ok).toBe("boolean");
      }),
    );
  });

  it("turns a handler that throws into a problem with its message", async () => {
    const { handlers } = ear();
    handlers["case.current"] = () => Promise.reject(new Error("disk on fire"));
    expect(await dispatch({ type: "case.current", payload: {} }, view, handlers)).toEqual({
      ok: false,
      problem: { code: "failed", message: "disk on fire" },
    });
  });
});

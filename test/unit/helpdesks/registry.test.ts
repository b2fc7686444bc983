/** The list of helpdesks holds together. */
import { describe, expect, it } from "vitest";
import { ADAPTERS, adapterById, locateTicket } from "../../../lib/helpdesks/registry";

describe("the registry", () => {
  it("loads without a DOM, names each helpdesk once and finds it by name", () => {
    expect(typeof document).toBe("undefined");
    expect(new Set(ADAPTERS.map(({ id }) => id)).size).toBe(ADAPTERS.length);
    for (const adapter of ADAPTERS) expect(adapterById(adapter.id)).toBe(adapter);
    expect(adapterById("no-such-desk")).toBeUndefined();
  });

  it("dates every adapter's facts", () => {
    for (const { checked } of ADAPTERS) expect(new Date(checked).toISOString()).toContain(checked);
  });

  it("finds no ticket in a document that answers nothing", () => {
    const broken = new Proxy(
      {},
      {
        get: () => () => {
          throw new Error("broken");
        },
      },
    ) as Document;
    expect(locateTicket(broken, new URL("https://desk.example/Ticket/Display.html?id=1"))).toBeNull();
    expect(locateTicket(broken, new URL("https://desk.example/tickets/1"))).toBeNull();
  });
});

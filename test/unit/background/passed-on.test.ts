/** "I have passed this on" is said of what was logged, and of nothing else. */
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { compose, freshDesk, KEY, view, worth } from "./own-desk";

beforeEach(freshDesk);

const SAID = "I have passed this on";

it("cannot be said before the confusion was logged, not even by typing it [002-9]", async () => {
  const before = worth(await compose("comm.hardtofind"));
  expect(before.text).not.toContain(SAID);
  expect(before.fields.map(({ slot }) => slot)).not.toContain("passed_on");
  const typed = worth(
    await handlers["reply.compose"](
      {
        caseKey: KEY,
        scriptId: "comm.hardtofind",
        values: { passed_on: "I have passed this on to the board" },
      },
      view,
    ),
  );
  expect(typed.text).not.toContain(SAID);
});

it("is said once it was logged, in the customer's language [002-9]", async () => {
  worth(
    await handlers["settle.change"](
      { caseKey: KEY, change: { kind: "improvement", id: "i", what: "The link is hidden" } },
      view,
    ),
  );
  const { text } = worth(await compose("comm.hardtofind"));
  expect(text).toContain(`${SAID} to the people who can make it clearer.`);
  expect(text).not.toContain("The link is hidden");
});

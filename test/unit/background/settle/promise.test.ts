/** Promises out of replies: made where the reply went in or was copied, taken back where it was not sent. */
import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { page } from "../../fake-browser";
import { changed, current, eachWithOneCase, fromView, key, worth } from "./one-case";

eachWithOneCase();

/** A reply that names a day by which something is done, with what fills it. */
async function datedReply() {
  const { offers } = worth(await handlers["reply.search"]({ ...key, query: "" }, fromView));
  const all = await Promise.all(
    offers.map(async ({ scriptId }) => {
      const { fields } = worth(await handlers["reply.compose"]({ ...key, scriptId, values: {} }, fromView));
      return { scriptId, fields };
    }),
  );
  const reply = all.find(({ fields }) => fields.some(({ slot }) => slot === "by_when"));
  if (!reply) throw new Error("no reply with a date");
  const values = Object.fromEntries(
    reply.fields.map(({ slot, value }) => [slot, slot === "by_when" ? "2026-11-27" : value || "x"]),
  );
  return { ...key, scriptId: reply.scriptId, values };
}
const answerInsert = (inserted: boolean) =>
  page.answer.mockImplementation(async (_, message) => ({
    ok: true,
    value: {
      id: (message as { payload: { id: string } }).payload.id,
      inserted,
      problem: inserted ? "" : "no-reply-box",
    },
  }));
const promisedDays = async () =>
  (await current()).settlement.record.promises.map(({ dueAt, state }) => [
    new Date(dueAt).toISOString().slice(0, 10),
    state,
  ]);

describe("a reply with a date", () => {
  it("becomes one promise when it is in the editor, and none when it is not [001-23]", async () => {
    const reply = await datedReply();
    answerInsert(false);
    await handlers["reply.insert"](reply, fromView);
    expect(await promisedDays()).toEqual([]);
    answerInsert(true);
    await handlers["reply.insert"](reply, fromView);
    await handlers["reply.insert"](reply, fromView);
    expect(await promisedDays()).toEqual([["2026-11-27", "open"]]);
  });

  it("promises also where it was copied instead, once however often [001-23]", async () => {
    const reply = await datedReply();
    await handlers["reply.copied"](reply, fromView);
    await handlers["reply.copied"](reply, fromView);
    expect(await promisedDays()).toEqual([["2026-11-27", "open"]]);
  });

  it("promises where it failed to go in and was copied from the banner, but not for another reply [001-23]", async () => {
    const reply = await datedReply();
    answerInsert(false);
    await handlers["reply.insert"](reply, fromView);
    await handlers["reply.copied"]({ ...key, scriptId: "gen.ask.open" }, fromView);
    expect(await promisedDays()).toEqual([]);
    await handlers["reply.copied"]({ ...key, scriptId: reply.scriptId }, fromView);
    expect(await promisedDays()).toEqual([["2026-11-27", "open"]]);
  });

  it("that was not sent after all promises nothing any more, and counts as no failure", async () => {
    await handlers["reply.copied"](await datedReply(), fromView);
    const id = (await current()).settlement.record.promises[0]?.id;
    const { due, failures } = await changed({ kind: "promise-withdrawn", id });
    expect(due).toEqual([]);
    expect(failures).toBe(0);
    expect(await promisedDays()).toEqual([["2026-11-27", "withdrawn"]]);
  });
});

/** The Request Tracker adapter on reply pages: what is a reply, what a note, and where the words go. */
import { describe, expect, it } from "vitest";
import { replyPage } from "../../fixtures/helpdesks/request-tracker";
import { type Look, openDesk } from "./request-tracker-desk";

const { open, look } = openDesk();

describe("Request Tracker's reply page", () => {
  const at = "/Ticket/Update.html?Action=Respond;id=7";
  const page = { id: 7, subject: "Minha encomenda não chegou" };

  it("knows a reply from an internal comment by the form's own field", async () => {
    expect(await look(replyPage({ ...page, type: "response" }), at)).toMatchObject({
      ready: true,
      editor: { tag: "textarea", mode: "reply" },
      snapshot: {
        page: "reply",
        id: "7",
        subject: page.subject,
        status: "open",
        partial: true,
        found: ["id", "subject", "status", "reply"],
      },
    });
    expect((await look(replyPage({ ...page, type: "private", action: "Respond" }), at))?.editor?.mode).toBe(
      "note",
    );
    expect((await look(replyPage({ ...page, action: "Respond" }), at))?.editor?.mode).toBe("reply");
    expect((await look(replyPage({ ...page, action: "Comment" }), at))?.editor?.mode).toBe("note");
    expect((await look(replyPage(page), at))?.editor?.mode).toBe("unknown");
  });

  it("follows the agent who switches from reply to comment", async () => {
    const world = await open(replyPage({ ...page, type: "response" }), at);
    await world.page.selectOption("#UpdateType", "private");
    expect((await world.run<Look>("amends.look()")).editor?.mode).toBe("note");
    await world.close();
  });

  it("waits for the rich editor instead of writing into the field behind it", async () => {
    const world = await open(replyPage({ ...page, type: "response", rich: true }), at);
    expect(await world.run("amends.look()")).toMatchObject({ ready: false, editor: null });
    await world.page.evaluate(`{
      const box = document.createElement("div");
      box.id = "cke_UpdateContent";
      const frame = document.createElement("iframe");
      frame.className = "cke_wysiwyg_frame";
      box.append(frame);
      document.querySelector("#UpdateContent").after(box);
    }`);
    expect(await world.run("amends.look()")).toMatchObject({ ready: false, editor: null });
    await world.page.evaluate(
      `document.querySelector("iframe").contentDocument.body.contentEditable = "true"`,
    );
    expect(await world.run("amends.look()")).toMatchObject({
      ready: true,
      editor: { tag: "body", mode: "reply" },
    });
    expect(await world.run(`amends.insert("Olá.")`)).toMatchObject({ inserted: true });
    expect(
      await world.page.evaluate(`document.querySelector("iframe").contentDocument.body.textContent`),
    ).toBe("Olá.");
    await world.close();
  });

  it("takes the ticket from the page when the form was posted back, if two marks agree", async () => {
    expect(
      (await look(replyPage({ ...page, type: "response" }), "/rt/Ticket/Update.html"))?.snapshot.id,
    ).toBe("7");
    expect(
      await look(replyPage({ ...page, type: "response", fieldId: 8 }), "/rt/Ticket/Update.html"),
    ).toBeNull();
  });

  it("goes above a signature in the plain field and leaves it alone", async () => {
    const world = await open(replyPage({ ...page, type: "response", draft: "\n\n-- \nAlex Rivera" }), at);
    expect(await world.run(`amends.insert("Sorry.\\n\\nIt is on its way.")`)).toEqual({
      inserted: true,
      technique: "exec-command",
    });
    await expect
      .poll(() => world.page.inputValue("#UpdateContent"))
      .toBe("Sorry.\n\nIt is on its way.\n\n-- \nAlex Rivera");
    await world.close();
  });
});

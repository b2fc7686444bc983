/** Bad input on a live page: each shows a clear state and loses nothing. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DemoDesk, startDemoDesk } from "../demo-desk/server.ts";
import { DEMO_TICKETS, type DemoTicket } from "../demo-desk/tickets.ts";
import { openTicket, type Stage, setStage } from "./stage.ts";

const base = DEMO_TICKETS[0] as DemoTicket;
const said = (text: string, index = 0) => ({
  role: index % 2 ? ("agent" as const) : ("customer" as const),
  author: index % 2 ? "Robin Achterberg" : base.requester.name,
  at: new Date(Date.UTC(2026, 10, 1) + index * 60_000).toISOString(),
  text,
});
const COMPLAINT =
  "I was charged twice for order HB-40718, 20.00 EUR each time. Please refund the second charge. ";
const MARKUP = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

const tickets: DemoTicket[] = [
  { ...base, id: "large", messages: [said(COMPLAINT.repeat(Math.ceil(1_000_000 / COMPLAINT.length)))] },
  {
    ...base,
    id: "many",
    messages: Array.from({ length: 2000 }, (_, index) => said(`${index}. ${COMPLAINT}`, index)),
  },
  {
    ...base,
    id: "markup",
    subject: MARKUP,
    requester: { name: `Eve ${MARKUP}`, email: "eve@example.com" },
    messages: [{ ...said(`${COMPLAINT}${MARKUP}`), author: MARKUP }],
  },
  { ...base, id: "empty", subject: "", messages: [] },
  { ...base, id: "emoji", subject: "🙃", messages: [said("🙃")] },
  { ...base, id: "rtl", subject: "طلب", messages: [said("لم يصل طلبي حتى الآن وأريد استرداد المبلغ")] },
  { ...base, id: "log", messages: [said(`at Object.<anonymous> (/srv/app.js:1:1)\n`.repeat(300))] },
];

let stage: Stage;
let desk: DemoDesk;

beforeAll(async () => {
  desk = await startDemoDesk(0, { tickets });
  stage = await setStage({ desk });
});
afterAll(async () => {
  await stage?.close();
  await desk?.close();
});

it.each(["large", "many"])("reads a ticket that is %s, while the page keeps answering", async (id) => {
  const sidebar = await openTicket(stage, id);
  await expect
    .poll(() => sidebar.getByTestId("kind").getAttribute("data-subcategory"))
    .toBe("duplicate-charge");
  await stage.page.locator("[data-reply-editor]").fill("still typing");
  await sidebar.getByLabel("Note", { exact: true }).fill("noted");
  await sidebar.locator('[data-testid="note-state"][data-state="saved"]').waitFor();
});

it("shows markup in subject, name and body as the letters it is", async () => {
  const sidebar = await openTicket(stage, "markup");
  await sidebar.getByText("Eve", { exact: false }).first().waitFor();
  for (const frame of stage.page.frames()) {
    expect(await frame.evaluate(() => "hacked" in window)).toBe(false);
  }
  await expect.poll(() => sidebar.locator("img, script[src='x']").count()).toBe(0);
});

it("is not fooled by form fields that shadow the page's own properties", async () => {
  const sidebar = await openTicket(stage, "markup", "?hostile");
  await expect
    .poll(() => sidebar.getByTestId("kind").getAttribute("data-subcategory"))
    .toBe("duplicate-charge");
});

it("has a state for a ticket without any text, and takes a note there", async () => {
  const sidebar = await openTicket(stage, "empty");
  await sidebar.getByLabel("Note", { exact: true }).fill("called, no voicemail");
  await sidebar.locator('[data-testid="note-state"][data-state="saved"]').waitFor();
  await expect.poll(() => sidebar.getByTestId("kind").count()).toBe(0);
});

it.each(["emoji", "rtl", "log"])("is honest about a ticket that is only %s: not sure, pick", async (id) => {
  const sidebar = await openTicket(stage, id);
  await expect.poll(() => sidebar.getByTestId("kind").getAttribute("data-sureness")).toBe("unsure");
});

/** A desk's own words: edited in the workbench and offered in the ticket, brought back, and handed around as a pack. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTicket, type Stage, setStage } from "./stage.ts";
import { keep, kept, openBench, overflowing, violations } from "./workbench-stage.ts";

let stage: Stage;
let bench: Page;
beforeAll(async () => {
  stage = await setStage();
  await keep(stage, { settings: { agentName: "Noor" } });
  bench = await openBench(stage, "scripts");
});
afterAll(() => stage?.close());

/** The reply that is offered first on a ticket, as its preview shows it, and its title. */
async function firstReply(ticket: number) {
  const sidebar = await openTicket(stage, ticket);
  const region = sidebar.getByRole("region", { name: "What do I say?" });
  return { sidebar, words: await region.innerText() };
}
const go = (place: string) =>
  bench.evaluate((hash) => {
    location.hash = hash;
  }, `#/scripts/${place}`);
const text = () => bench.getByLabel("Text of the reply");

const PACK = {
  format: "amends-pack",
  version: 1,
  name: "Lisbon desk",
  made: "2026-11-20",
  scripts: [
    {
      id: "lisbon.zebra",
      title: { en: "Zebra promise", es: "Zebra", pt: "Zebra" },
      move: "acknowledge",
      stance: "own",
      alsoStances: [],
      stages: ["identify"],
      categories: [],
      subcategories: [],
      emotions: [],
      triggers: ["repeat-contact"],
      asks: [],
      internal: false,
      texts: { mail: { en: "Hello {name}, a zebra called {zebra_name} looks after {topic} now." } },
    },
    { id: "lisbon.bad", title: { en: "Leaky" } },
  ],
  edits: [{ id: "gen.ack.recap", texts: { mail: { en: "The pack's own recap for {name}." } } }],
  policies: [
    {
      id: "lisbon.returns",
      title: "Returns",
      text: "Thirty days from delivery.",
      link: "https://shop.example/returns",
      version: "2020-01-01",
      scripts: ["lisbon.zebra"],
    },
  ],
};
const asFile = (name: string, data: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(data)),
});

describe("a built-in in the desk's words", () => {
  it("is edited with a live look, and the ticket offers the new words", async () => {
    await go("gen.ack.second");
    await bench.getByRole("link", { name: "Edit", exact: true }).click();
    await text().waitFor();
    const before = await text().inputValue();
    await text().fill("Hello[[ {name}]],\n\nA heron reads your message. You should have told us.\n\n{agent}");
    await bench.getByTestId("tried").getByText("A heron reads your message.").waitFor();
    // The wording is looked at while it is typed.
    await bench.getByTestId("findings").getByText("You should have", { exact: false }).first().waitFor();
    await text().fill("Hello[[ {name}]],\n\nA heron reads your message.\n\n{agent}");
    await text().press("Control+s");
    await bench.getByTestId("done").waitFor();
    const { sidebar, words } = await firstReply(1);
    expect(words).toContain("A heron reads your message.");
    await sidebar.getByRole("button", { name: "Preview We made you ask twice" }).click();
    await sidebar.getByRole("button", { name: "Edit the words of this reply" }).click();
    await expect.poll(() => bench.evaluate(() => location.hash)).toContain("edit:gen.ack.second");
    expect(before).not.toContain("heron");
  });

  it("says clearly what is wrong, and keeps nothing of it", async () => {
    await go("edit:gen.ack.second");
    await text().fill("Hello {Name}, we stop at {ceiling}.");
    await bench.getByRole("button", { name: "Save" }).click();
    await bench.locator(".text-editor .wrong").waitFor();
    await expect.poll(() => bench.locator(".text-editor .wrong").innerText()).toContain("{Name}");
    const own = (await kept(stage, "own-scripts")) as { edits: { texts: { mail: { en: string } } }[] };
    expect(own.edits[0]?.texts.mail.en).toContain("heron");
  });

  it("keeps what was typed and not saved, even when the window is gone", async () => {
    await text().fill("Half a thought about {topic}");
    await expect
      .poll(async () => JSON.stringify(await kept(stage, "script-drafts")))
      .toContain("Half a thought");
    await bench.reload();
    await text().waitFor();
    await expect.poll(() => text().inputValue()).toBe("Half a thought about {topic}");
    await bench.getByRole("button", { name: "Discard it" }).click();
    await expect.poll(() => text().inputValue()).toContain("heron");
  });

  it("has its own words again on one click, and the ticket with it", async () => {
    await go("gen.ack.second");
    await bench.getByRole("button", { name: "Bring the original back" }).click();
    await bench.getByTestId("done").waitFor();
    const { words } = await firstReply(1);
    expect(words).not.toContain("heron");
  });
});

describe("a pack", () => {
  it("shows what would change, comes in as chosen, and is first in the ticket [001-25]", async () => {
    await go("files");
    await bench.getByLabel("Choose a file").setInputFiles(asFile("pack.json", PACK));
    const preview = bench.getByTestId("import-preview");
    await preview.getByText("From Lisbon desk").waitFor();
    await expect.poll(() => preview.locator(".incoming").count()).toBe(3);
    await preview.getByText("Leaky").waitFor();
    await preview.locator("select").nth(1).selectOption("leave");
    expect(await violations(bench)).toEqual([]);
    await preview.getByRole("button", { name: "Take over 2 items" }).click();
    await bench.getByTestId("done").getByText("2 items were taken over.").waitFor();
    const { sidebar, words } = await firstReply(1);
    expect(words.indexOf("Insert Zebra promise")).toBeGreaterThan(-1);
    expect(words.indexOf("Insert Zebra promise")).toBe(words.indexOf("Insert "));
    // The gap that nobody can fill opens the preview, which names the policy the reply rests on.
    const notes = sidebar.getByTestId("policy-notes");
    const zebra = sidebar.getByRole("button", { name: /^Insert Zebra promise/ });
    // While the dock still slides in, a click may fall beside the row.
    await expect
      .poll(
        async () => {
          if ((await notes.count()) === 0 && (await zebra.isVisible())) await zebra.click();
          return notes.isVisible();
        },
        { timeout: 10_000, interval: 700 },
      )
      .toBe(true);
    await expect.poll(() => notes.innerText()).toContain("old: check that it still holds");
    await sidebar.getByLabel("zebra name").waitFor();
  });

  it("is taken back whole", async () => {
    await bench.getByRole("button", { name: "Undo" }).click();
    await bench.getByText("Taken back: everything is as it was before.").waitFor();
    const { words } = await firstReply(1);
    expect(words).not.toContain("Zebra");
    expect(((await kept(stage, "own-scripts")) as { scripts: unknown[] }).scripts).toEqual([]);
  });

  it("that is none changes nothing and says why", async () => {
    await bench.getByLabel("Choose a file").setInputFiles({
      name: "x.json",
      mimeType: "application/json",
      buffer: Buffer.from('{"format":"amends-pack","version":9}'),
    });
    await bench.getByText("A newer Amends made this pack.", { exact: false }).waitFor();
  });
});

describe("macros of another tool", () => {
  it("come in with their placeholders made ours", async () => {
    const macros = [
      {
        id: 25,
        title: "Late parcel",
        active: true,
        actions: [
          {
            field: "comment_value_html",
            value:
              "<p>Hi {{ticket.requester.first_name}},</p><p>Parcel {{ticket.ticket_field_77}} is late.</p>",
          },
          { field: "status", value: "open" },
        ],
      },
    ];
    await bench.getByLabel("Choose a file").setInputFiles(asFile("macros.json", { macros }));
    await bench.getByText("From Zendesk").waitFor();
    await bench.getByText("{{ticket.ticket_field_77}}", { exact: false }).waitFor();
    await bench.getByRole("button", { name: "Take over 1 item" }).click();
    await go("import.zendesk.25");
    const paper = bench.getByTestId("script-text");
    await paper.waitFor();
    await expect.poll(() => paper.innerText()).toContain("is late.");
    expect(await paper.innerText()).not.toContain("{{");
  });
});

describe("a new reply", () => {
  it("is written by keyboard: its gap from the list, a sentence made optional, saved, and handed on as a file", async () => {
    await go("new");
    await bench.getByLabel("Title").fill("Ibis answer");
    await bench.getByRole("button", { name: "Write this text" }).press("Enter");
    await expect.poll(() => text().evaluate((area) => area === document.activeElement)).toBe(true);
    await bench.keyboard.type("An ibis looks at ");
    await bench.getByRole("button", { name: "Insert a gap" }).press("Enter");
    await bench.keyboard.type("first na");
    expect(await violations(bench)).toEqual([]);
    await bench.keyboard.press("Enter");
    await expect.poll(() => text().inputValue()).toContain("An ibis looks at {name}");
    await text().evaluate((area) => {
      const box = area as HTMLTextAreaElement;
      const at = box.value.indexOf(" looks at {name}");
      box.setSelectionRange(at, at + " looks at {name}".length);
    });
    await bench.getByRole("button", { name: "Make the selection optional" }).click();
    await expect.poll(() => text().inputValue()).toContain("An ibis[[ looks at {name}]]");
    expect(await violations(bench)).toEqual([]);
    await bench.getByRole("button", { name: "Save" }).press("Enter");
    await bench.getByTestId("done").waitFor();
    await go("files");
    const download = bench.waitForEvent("download");
    await bench.getByRole("button", { name: /^Save a pack with/ }).click();
    const { createReadStream } = await import("node:fs");
    let pack = "";
    for await (const piece of createReadStream(await (await download).path())) pack += piece;
    expect(JSON.parse(pack)).toMatchObject({ format: "amends-pack", version: 1 });
    expect(pack).toContain("An ibis[[ looks at {name}]]");
  });

  it("is deleted and comes back", async () => {
    const own = (await kept(stage, "own-scripts")) as {
      scripts: { id: string; script: { title: { en: string } } }[];
    };
    const id = own.scripts.find(({ script }) => script.title.en === "Ibis answer")?.id ?? "";
    await go(id);
    await bench.getByRole("button", { name: "Delete" }).click();
    await bench.getByText("“Ibis answer” is deleted.").waitFor();
    await bench.getByRole("button", { name: "Undo" }).click();
    await bench.getByRole("link", { name: /Ibis answer/ }).waitFor();
  });
});

describe("policies", () => {
  it("are written with their day, flagged when old, and named where a reply rests on them [000-21]", async () => {
    await go("policies");
    await bench.getByRole("button", { name: "New policy" }).click();
    await bench.getByLabel("Title").fill("Refunds");
    await bench.getByLabel("What it says").fill("Money goes back the way it came.");
    await bench.getByLabel("Link").fill("javascript:alert(1)");
    await bench.getByLabel("Day of its version").fill("2024-01-15");
    await bench.getByRole("button", { name: "Save" }).click();
    await bench.getByText("A link begins with https://", { exact: false }).waitFor();
    await bench.getByLabel("Link").fill("https://shop.example/refunds");
    await bench.getByRole("button", { name: "Save" }).click();
    await bench.getByText("check that it still holds", { exact: false }).waitFor();
    await go("gen.ack.recap");
    await bench.getByLabel("Attach a policy…").selectOption({ label: "Refunds" });
    await bench.getByRole("link", { name: "Refunds" }).waitFor();
    expect(await violations(bench)).toEqual([]);
  });
});

describe.each(["es", "pt-BR", "pt-PT"])("in %s", (language) => {
  it("nothing is cut or runs over on a narrow window", async () => {
    await keep(stage, { settings: { agentName: "Noor", interfaceLanguage: language } });
    const page = await stage.context.newPage();
    await page.setViewportSize({ width: 768, height: 900 });
    for (const place of ["scripts/policies", "scripts/files", "scripts/edit:gen.ack.recap", "scripts/new"]) {
      await page.goto(`chrome-extension://${stage.extensionId}/workbench.html#/${place}`);
      await page.reload();
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await overflowing(page), place).toEqual([]);
    }
    await page.close();
  });
});

/** What of a message is its writer's own, in the shapes that mail programs leave behind. */
import { describe, expect, it } from "vitest";
import { fold } from "../../../lib/triage/text/fold";
import { ownWords } from "../../../lib/triage/text/own-words";

const own = (text: string, author = ""): string => {
  const folded = fold(text);
  return ownWords(folded.text, fold(author).text)
    .own.map((part) => text.slice(folded.at(part.start), folded.at(part.end)))
    .join("\n")
    .trim();
};

describe("quoted older text", () => {
  it.each([
    ["a > quotation", "Still broken.\n> I was charged twice\n> help"],
    [
      "an English head",
      "Still broken.\n\nOn Tue, 4 Nov 2025 at 10:12, Desk <d@x.example> wrote:\nI was charged twice",
    ],
    [
      "a head over two lines",
      "Still broken.\n\nOn Tue, 4 Nov 2025 at 10:12, Long Desk Name\n<desk@x.example> wrote:\n> old",
    ],
    [
      "a Spanish head",
      "Still broken.\n\nEl mar, 4 nov 2025 a las 10:12, Mesa (<m@x.example>) escribió:\n\nviejo",
    ],
    [
      "a Portuguese head",
      "Still broken.\n\nEm ter., 4 de nov. de 2025 às 10:12, Mesa <m@x.example> escreveu:\n\nvelho",
    ],
    ["an Outlook divider", "Still broken.\n\n-----Original Message-----\nFrom: Desk\nold"],
    ["a header block", "Still broken.\n\nFrom: Desk\nSent: Monday\nTo: Me\nSubject: Old\n\nold"],
  ])("drops %s", (_name, text) => {
    expect(own(text)).toBe("Still broken.");
  });

  it("keeps answers written between quoted lines", () => {
    expect(own("On Tue, 4 Nov 2025, Desk wrote:\n> colour?\nBlue.\n> size?\nLarge.")).toBe("Blue.\nLarge.");
  });
});

describe("what stands around the matter", () => {
  it("drops greeting, closing, name and disclaimer", () => {
    expect(own("Dear team,\n\nIt broke.\n\nKind regards,\nJane Roe\nHead of Sales")).toBe("It broke.");
    expect(own("Hola:\n\nSe rompió.\n\nUn saludo,\nJuan")).toBe("Se rompió.");
    expect(own("Bom dia,\n\nPartiu.\n\nCom os melhores cumprimentos,\nInês")).toBe("Partiu.");
    expect(own("It broke.\n\nThis email and any attachments are confidential.")).toBe("It broke.");
    expect(own("It broke.\n\nSent from my iPhone")).toBe("It broke.");
    expect(own("It broke.\n\nJane Roe\nphone 555", "Jane Roe")).toBe("It broke.");
    expect(own("It broke.\n-- \nJane\nRoe Ltd")).toBe("It broke.");
  });

  it("keeps thanks that are part of the story", () => {
    expect(own("Thanks to your driver the vase broke.\nI want another.")).toBe(
      "Thanks to your driver the vase broke.\nI want another.",
    );
  });
});

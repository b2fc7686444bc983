/** "What happens next": three steps with days, in the words of each variant, added where a reply can take them. */
import { describe, expect, it } from "vitest";
import { composeReply } from "../../../lib/scripts/compose";
import { LIBRARY, scriptOf } from "../../../lib/scripts/library/index";
import { isHardToRead } from "../../../lib/scripts/readability";
import { allTexts } from "../../../lib/scripts/text-of";
import { lintTone } from "../../../lib/scripts/tone/lint";
import type { Script } from "../../../lib/scripts/types";
import { languageOf, VARIANTS } from "../../../lib/scripts/variants";
import { REGISTERS } from "./registers";
import { fullCase } from "./samples";

const DAYS = { next_1: "2026-11-26", next_2: "2026-11-27", next_3: "2026-12-01" };
const takers = LIBRARY.flatMap((script) =>
  allTexts(script).flatMap(({ channel, variant }) => {
    const reply = composeReply(script, {
      variant,
      channel,
      values: { ...fullCase(variant), ...DAYS },
      locale: "en",
      next: true,
    });
    return reply.next ? [{ script, channel, variant, reply }] : [];
  }),
);

describe("what happens next", () => {
  it("[000-9] can be said in replies of every family and every variant, with its three days", () => {
    for (const family of ["gen.", "bill.", "prod.", "serv.", "comm.", "cb."]) {
      for (const variant of VARIANTS) {
        const own = takers.filter((one) => one.variant === variant && one.script.id.startsWith(family));
        expect(own.length, `${family} ${variant}`).toBeGreaterThan(0);
      }
    }
    const DAY = {
      en: ["Thursday 26 November", "Friday 27 November", "Tuesday 1 December"],
      es: ["jueves 26 de noviembre", "viernes 27 de noviembre", "martes 1 de diciembre"],
      pt: ["quinta-feira, 26 de novembro", "sexta-feira, 27 de novembro", "terça-feira, 1"],
    };
    for (const { variant, reply } of takers) {
      expect(reply.gaps).toEqual([]);
      for (const [index, day] of DAY[languageOf(variant)].entries()) {
        expect(reply.text).toMatch(new RegExp(`^${index + 1}\\. .*${day}`, "m"));
      }
    }
  });

  it("[000-9] passes the linter, keeps its register and is easy to read", () => {
    for (const { variant, reply, script } of takers) {
      const language = languageOf(variant);
      expect(lintTone(reply.text, language), script.id).toEqual([]);
      expect(isHardToRead(reply.text, language, false), script.id).toBe(false);
      const block = reply.text.slice(reply.text.search(/^1\. /m)).split("\n\n")[0] ?? "";
      for (const [why, pattern] of REGISTERS[variant]) expect(block, why).not.toMatch(pattern);
    }
  }, 30_000);

  it("stands before the sign-off of a mail and at the end of a chat", () => {
    const recap = scriptOf("gen.ack.recap") as Script;
    const mail = composeReply(recap, {
      variant: "en",
      channel: "mail",
      values: { ...fullCase("en"), ...DAYS },
      locale: "en",
      next: true,
    });
    expect(mail.text).toMatch(
      /What happens next:\n1\. [^\n]+\n2\. [^\n]+\n3\. [^\n]+\n\nBest wishes,\nAlex$/,
    );
    const chat = composeReply(recap, {
      variant: "pt-br",
      channel: "chat",
      values: { ...fullCase("pt-br"), ...DAYS },
      locale: "en",
      next: true,
    });
    expect(chat.text).toMatch(/O que acontece agora:\n1\. [^\n]+\n2\. [^\n]+\n3\. [^\n]+$/);
  });

  it("is left out where it was not asked for, and cannot be asked for where a text has steps or is at its end", () => {
    const of = (id: string, channel: "mail" | "social" = "mail") =>
      composeReply(scriptOf(id) as Script, {
        variant: "en",
        channel,
        values: { ...fullCase("en"), ...DAYS },
        locale: "en",
      });
    expect(of("gen.ack.recap")).toMatchObject({ next: "off" });
    expect(of("gen.ack.recap").text).not.toContain("What happens next");
    for (const id of ["serv.withdraw", "gen.fup.check", "gen.esc.brief", "prod.defect.own"]) {
      expect(of(id).next, id).toBeUndefined();
    }
    expect(of("comm.social.public", "social").next).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginsWith, firstWordSign, signsOf } from "../../../lib/triage/text/beginnings.ts";
import { isMachineLine } from "../../../lib/triage/text/machine-line.ts";
import {
  headAt,
  isForward,
  isMailHeader,
  isQuoted,
  isReplyAbove,
} from "../../../lib/triage/text/quotation.ts";

const line = fc.string({
  unit: fc.constantFrom(..."ab>|&-_ \t\u00a0\u200b9Zé", "\ud83d\ude00"),
  maxLength: 8,
});

describe("what a line begins with", () => {
  it("is its first sign behind white space, as a pattern would tell", () => {
    const signs = signsOf(">|a-");
    fc.assert(
      fc.property(line, (text) => {
        expect(beginsWith(text, signs)).toBe(/^\s*[>|a-]/.test(text));
      }),
      { numRuns: 500 },
    );
  });

  it("is the first letter, digit or underscore behind anything else", () => {
    fc.assert(
      fc.property(line, (text) => {
        const found = /\w/.exec(text)?.[0];
        expect(firstWordSign(text)).toBe(found ? found.charCodeAt(0) : 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe("lines that the first sign lets through", () => {
  it.each([
    ["\u00a0 > quoted", isQuoted],
    ["&gt; quoted", isQuoted],
    ["| quoted", isQuoted],
    ["begin forwarded message:", isForward],
    ["---------- mensaje reenviado ---------", isForward],
    ["*enviado el: lunes", isMailHeader],
    ["##- please type your reply above this line -##", isReplyAbove],
    ["escreva a sua resposta acima de esta linha", isReplyAbove],
    ["*** external: this email originated from outside of the organization", isMachineLine],
    ["por favor, no responda a este correo", isMachineLine],
    ["el cliente escribio:", isMachineLine],
    ["[2026-11-03t10:00:01z] error boom", isMachineLine],
    [`${"ab12".repeat(16)}`, isMachineLine],
  ])("%s", (text, tells) => {
    expect(tells(text)).toBe(true);
  });

  it("are heads of quotations that begin with an address", () => {
    const text = "<ana@shop.example> wrote";
    expect(headAt([{ start: 0, end: text.length, text }], 0)).toBe(1);
  });
});

/** Macros come as web pages: their words stay, and nothing of the markup does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikeHtml, textOfHtml } from "@/lib/scripts/imports/html-text";

describe("HTML as text", () => {
  it.each([
    ["<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"],
    ["<ul><li>a</li><li>b &lt;i&gt;</li></ul>", "– a\n– b <i>"],
    ["a < b and c > d", "a < b and c > d"],
    ["<script>alert('x')</script>Hi<style>p{}</style>", "Hi"],
    ["<scr<script>ipt>alert(1)</script>", "ipt>alert(1)"],
    ['<a href="javascript:alert(1)">click</a>', "click"],
    ["<img src=x onerror=alert(1)>Hi &#128512; &#x26; &nope;", "Hi 😀 & &nope;"],
    ["<!-- hidden --><b>Bold", "Bold"],
    ["<div>Hi<div>there</div></div>end", "Hi\nthere\nend"],
  ])("%j reads %j", (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it("is told from plain words with a stray sign", () => {
    expect(looksLikeHtml("5 < 6 & 7 > 2")).toBe(false);
    expect(looksLikeHtml("Hi<br>there")).toBe(true);
  });

  it("leaves no tag of any markup, whatever it is", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<b>",
        "</b>",
        "<p class='x'>",
        "<script>",
        "</script>",
        '<img src="a>b">',
        "<!--",
        "-->",
        "<br/>",
        "words",
        " < ",
        "&lt;",
        "\n",
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const html = pieces.join("").replaceAll("&lt;", "").replaceAll("&#", "");
        expect(textOfHtml(html)).not.toMatch(/<\/?(?:b|p|img|br)\b[^<>"']*>/i);
      }),
      { numRuns: 300 },
    );
  });
});

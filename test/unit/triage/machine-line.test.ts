/** What a program printed is not taken for the customer's words. */
import { describe, expect, it } from "vitest";
import { readTicket } from "@/lib/triage/read-ticket";
import { isMachineLine } from "@/lib/triage/text/machine-line";

describe("a line a program printed", () => {
  it.each([
    "at object.<anonymous> (/srv/app.js:1:1)",
    "2026-11-20t10:12:44z error [pool-3] http.client: status=502 path=/api/v1/orders",
    "2026-11-20 10:12:44,120 [main] warn retry in 5 seconds",
    "[2026-11-20 10:12:44] error payment declined",
    "ZXN0byBubyBlcyB1biB0ZXh0byBxdWUgbmFkaWUgcHVlZGEgbGVlciBzaW4gZGVjb2RpZmljYXI=".toLowerCase(),
    '{"order":{"id":20931,"state":"failed"}}',
    "caution: this email originated from outside the organization. do not click links.",
    "[external] warning: this message comes from outside acme.",
    "atencao: este e-mail foi enviado de fora da organizacao.",
    "please do not reply to this email.",
    "no responda a este correo",
    "nao responda a este e-mail.",
    "automatic message: new reply to ticket 20419",
    "customer wrote:",
    "o cliente escreveu:",
    "caution: external email. do not open attachments.",
  ])("is told from prose: %s", (line) => {
    expect(isMachineLine(line)).toBe(true);
  });

  it.each([
    "order #20931 (the blue kettle) arrived broken, see https://shop.example/o/20931",
    "pedido mx-48213: la cafetera llego rota :(",
    "cobraram r$ 89,90 + r$ 12,00 de frete (duas vezes)",
    "2026-11-20 10:12:44 got an error and was charged twice",
    "on 2026-11-20 10:12:44 the error came back and my money was gone",
    "this email is from my external lawyer and it says you owe me a refund",
    "the customer wrote a nice review of your shop",
    "i got an automatic message about my ticket and nothing else",
    "it says do not reply to this email, so how do i reach you",
    "please do not reply to this email, ring me: the kettle leaks",
    "external monitor is broken since monday",
    "invoice inv-20931 / order 20931 / phone +1 555 0134",
  ])("leaves a person's line alone: %s", (line) => {
    expect(isMachineLine(line)).toBe(false);
  });

  it("alone makes no reading that claims to be sure", () => {
    const text = "at Object.<anonymous> (/srv/app.js:1:1)\n".repeat(300);
    const reading = readTicket({ subject: "", messages: [{ role: "customer", text }] });
    expect(reading.sureness).toBe("unsure");
  });

  it("does not hide the complaint beside it", () => {
    const text =
      "The app crashes every time I open my cart since the update.\nTypeError: x.y is not a function (/srv/app.js:1:1)";
    const reading = readTicket({ subject: "", messages: [{ role: "customer", text }] });
    expect(reading.subcategory).toBe("digital-fault");
  });
});

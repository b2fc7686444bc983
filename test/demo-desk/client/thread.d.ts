/** Types of the demo desk's ticket page, for tests that draw it without a browser. */
import type { DemoTicket } from "../ticket.ts";

export interface Draft {
  mode: "reply" | "note";
  text: string;
}

export declare function ticketPage(
  ticket: DemoTicket,
  draft: Draft,
  onSend: (message: { note: boolean; text: string }) => void,
): HTMLElement;

/** How views and content scripts speak to the background: checked both ways, errors as values, writes never retried here. */
import { browser } from "../browser";
import { fail, ok, type Result } from "../result";
import { z } from "../zod";
import { DraftTyped } from "./draft-messages";
import { CaseChanged, type RequestOf, type ResponseOf, type ToBackground, toBackground } from "./protocol";

export type MessageName = keyof ToBackground;

export interface Client {
  /** Says one message and waits for its answer; never throws. */
  send<K extends MessageName>(
    name: K,
    payload: RequestOf<ToBackground[K]>,
  ): Promise<Result<ResponseOf<ToBackground[K]>>>;
  /** Calls back with the key of a case that changed; returns how to stop. */
  onCaseChanged(listener: (caseKey: string) => void): () => void;
  /** Calls back when the agent has typed in the reply box of a case; returns how to stop. */
  onDraftTyped(listener: (caseKey: string) => void): () => void;
}

const Envelope = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem: z.object({ code: z.string(), message: z.string() }) }),
]);

/** Maps what browsers throw when nobody can answer any more (pitfalls P14) to a code a view can explain. */
export function explainSendError(error: unknown): { ok: false; problem: import("../result").Problem } {
  const text = error instanceof Error ? error.message : String(error);
  if (/context invalidated|runtime\.id|undefined \(reading/i.test(text)) {
    return fail("gone", "Amends was updated while this page was open.");
  }
  return fail("background-unavailable", text || "Amends did not answer.");
}

/** Listens for one kind of news about a case; returns how to stop. */
function hearOf(news: z.ZodType<{ caseKey: string }>, listener: (caseKey: string) => void): () => void {
  const hear = (message: unknown) => {
    const said = news.safeParse(message);
    if (said.success) listener(said.data.caseKey);
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/** The client over the browser's own one-shot messages. */
export const browserClient: Client = {
  async send(name, payload) {
    type Response = ResponseOf<ToBackground[typeof name]>;
    if (!browser.runtime?.id) return fail("gone", "Amends was updated while this page was open.");
    try {
      const answer = Envelope.safeParse(await browser.runtime.sendMessage({ type: name, payload }));
      if (!answer.success) return fail("background-unavailable", "Amends gave no answer.");
      if (!answer.data.ok) return answer.data as Result<Response>;
      const value = toBackground[name].response.safeParse(answer.data.value);
      return value.success
        ? ok(value.data as Response)
        : fail("failed", `Unreadable answer to ${name}: ${value.error.message}`);
    } catch (error) {
      return explainSendError(error);
    }
  },
  onCaseChanged: (listener) => hearOf(CaseChanged, listener),
  onDraftTyped: (listener) => hearOf(DraftTyped, listener),
};

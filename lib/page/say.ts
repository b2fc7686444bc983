/**
 * The content script's end of the message table. Types only: schemas would put the whole validator on the helpdesk's
 * main thread, so what comes in is checked by hand here and everything that goes out is checked by the background.
 */
import { browser } from "../browser";
import type { RequestOf, ResponseOf, ToBackground, ToPage } from "../messaging/protocol";

/** Says one message to the background; null when nobody answers or it said no. */
export async function say<K extends keyof ToBackground>(
  name: K,
  payload: RequestOf<ToBackground[K]>,
): Promise<ResponseOf<ToBackground[K]> | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type: name, payload });
    const fine = typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === true;
    return fine && "value" in answer ? (answer.value as ResponseOf<ToBackground[K]>) : null;
  } catch {
    // The extension was updated or removed: the page is left as it is, the next load starts the new copy.
    return null;
  }
}

type Listeners = {
  [K in keyof ToPage]: (
    payload: RequestOf<ToPage[K]>,
  ) => ResponseOf<ToPage[K]> | Promise<ResponseOf<ToPage[K]>>;
};

type Fields = Record<string, unknown>;

/** What each payload must look like before it is believed. */
const FITS: { [K in keyof ToPage]: (payload: Fields) => boolean } = {
  "page.status": () => true,
  "page.leave": () => true,
  "page.insert": ({ id, text, sure }) =>
    typeof id === "string" && typeof text === "string" && (sure === undefined || typeof sure === "boolean"),
  "page.open-reply": ({ url }) => typeof url === "string",
  "page.dock": ({ collapsed, width }) =>
    (collapsed === undefined || typeof collapsed === "boolean") &&
    (width === undefined || typeof width === "number"),
  "page.draft": () => true,
  "page.redraft": ({ draft, start, end, words }) =>
    typeof draft === "string" &&
    typeof words === "string" &&
    Number.isInteger(start) &&
    Number.isInteger(end),
  "page.watch-draft": ({ on }) => typeof on === "boolean",
};

/**
 * Answers the background's messages to this page; returns how to stop. Only our own background and views can reach
 * this listener: pages cannot send to it, and other extensions use another event.
 */
export function listen(listeners: Listeners): () => void {
  const hear = (raw: unknown, sender: { id?: string }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || typeof raw !== "object" || raw === null) return undefined;
    const { type, payload } = raw as { type?: unknown; payload?: unknown };
    if (typeof type !== "string" || !Object.hasOwn(FITS, type)) return undefined;
    const name = type as keyof ToPage;
    const fields = (typeof payload === "object" && payload !== null ? payload : {}) as Fields;
    if (!FITS[name](fields)) {
      return Promise.resolve({ ok: false, problem: { code: "bad-request", message: name } });
    }
    const answer = listeners[name] as (payload: Fields) => unknown;
    return Promise.resolve(answer(fields)).then((value) => ({ ok: true, value }));
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

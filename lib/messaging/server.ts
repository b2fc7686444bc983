/** The background's one ear: registered in the first turn, checks who speaks and what is said before anything else. */
import { browser, type Runtime } from "../browser";
import { fail, type Result } from "../result";
import { type RequestOf, type ResponseOf, type Speaker, type ToBackground, toBackground } from "./protocol";

/** Who said a message: never taken from the message itself. */
export interface Sender {
  speaker: Speaker;
  tabId: number | null;
  /** Origin of the page it came from; "" for our own pages. */
  origin: string;
}

export type Handlers = {
  -readonly [K in keyof ToBackground]: (
    payload: RequestOf<ToBackground[K]>,
    sender: Sender,
  ) => Promise<Result<ResponseOf<ToBackground[K]>>>;
};

/**
 * Tells a page from a view by what the browser says of the sender: our own extension id, then our own URL (a view) or
 * the top frame of a tab (a page). Anything else is nobody.
 */
export function identify(sender: Runtime.MessageSender, ownId: string, ownUrl: string): Sender | null {
  if (sender.id !== ownId) return null;
  const tabId = sender.tab?.id ?? null;
  if (sender.url?.startsWith(ownUrl)) return { speaker: "view", tabId, origin: "" };
  if (tabId === null || sender.frameId !== 0 || !sender.url) return null;
  return { speaker: "page", tabId, origin: new URL(sender.url).origin };
}

/** Checks one message and hands it to its handler; undefined when it is none of ours. Never rejects. */
export function dispatch(
  raw: unknown,
  sender: Sender | null,
  handlers: Handlers,
): Promise<Result<unknown>> | undefined {
  if (typeof raw !== "object" || raw === null || !("type" in raw)) return undefined;
  const name = String(raw.type);
  if (!Object.hasOwn(toBackground, name)) return undefined;
  const spec = toBackground[name as keyof ToBackground];
  if (!sender || !(spec.from as readonly Speaker[]).includes(sender.speaker)) {
    return Promise.resolve(fail("not-allowed", `${name} may not be said from here.`));
  }
  const payload = spec.request.safeParse("payload" in raw ? raw.payload : undefined);
  if (!payload.success) return Promise.resolve(fail("bad-request", `${name}: ${payload.error.message}`));
  const handle = handlers[name as keyof ToBackground] as (
    payload: unknown,
    sender: Sender,
  ) => Promise<Result<unknown>>;
  return handle(payload.data, sender).catch((error: unknown) =>
    fail("failed", error instanceof Error ? error.message : String(error)),
  );
}

/** Starts listening; call it synchronously while the background starts (pitfalls P1, P12). */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) =>
    dispatch(raw, identify(sender, browser.runtime.id, browser.runtime.getURL("")), handlers),
  );
}

/** A client that speaks to the real handlers in this process; what is said is copied as the browser copies it. */
import { handlers } from "@/lib/background/handlers";
import type { Client } from "@/lib/messaging/client";
import { dispatch } from "@/lib/messaging/server";

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** @param before is told of each message; what it returns is the answer instead, if anything */
export const clientOf = (before: (name: string) => unknown = () => undefined): Client => ({
  async send(name, payload) {
    const instead = before(name);
    if (instead !== undefined) return instead as never;
    const sender = { speaker: "view" as const, tabId: null, origin: "" };
    const answer = await dispatch(copy({ type: name, payload }), sender, handlers);
    return copy(answer) as never;
  },
  onCaseChanged: () => () => {},
  onDraftTyped: () => () => {},
});

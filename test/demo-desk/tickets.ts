/** All tickets of the demo desk, by id. */
import type { DemoTicket } from "./ticket.ts";
import { ENGLISH } from "./tickets/english.ts";
import { PORTUGUESE } from "./tickets/portuguese.ts";
import { SPANISH } from "./tickets/spanish.ts";

export { DEMO_AGENT, DEMO_DAY, type DemoMessage, type DemoTicket } from "./ticket.ts";

/** Every ticket, lowest number first. */
export const DEMO_TICKETS: readonly DemoTicket[] = [...ENGLISH, ...SPANISH, ...PORTUGUESE].sort(
  (one, other) => Number(one.id) - Number(other.id),
);

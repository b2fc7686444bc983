/** Every way out of a page or a worker, closed: whatever is tried is noted. */
import { vi } from "vitest";

/** @returns what was tried, as it is tried; `vi.unstubAllGlobals` opens the ways again */
export function closeNetwork(): string[] {
  const tried: string[] = [];
  const refuse = (way: string) =>
    function refused(this: unknown, target: unknown): never {
      tried.push(`${way} ${String(target)}`);
      throw new Error(`${way} is closed`);
    };
  for (const way of [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "WebTransport",
    "RTCPeerConnection",
  ]) {
    vi.stubGlobal(way, refuse(way));
  }
  return tried;
}

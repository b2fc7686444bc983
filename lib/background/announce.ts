/** Tells every view of a case that it changed; that nobody listens is no error. */
import { browser } from "../browser";
import type { CaseChanged } from "../messaging/protocol";

export function announce(caseKey: string): void {
  const message: CaseChanged = { type: "case.changed", caseKey };
  void browser.runtime.sendMessage(message).catch(() => undefined);
}

/** What is wrong with a text, in a sentence that says what to do. */
import type { OwnWords } from "../../../../lib/i18n/own/words";
import type { TextFaultView } from "../../../../lib/messaging/own-script-messages";

export function faultSentence(words: OwnWords["edit"], { code, detail }: TextFaultView): string {
  const known: Readonly<Record<string, (detail: string) => string>> = words.faults;
  return (Object.hasOwn(known, code) ? known[code]?.(detail) : undefined) ?? words.fix;
}

/** "What happens next" (practice 000-9): three steps with days of the customer's calendar, added to any reply that fits. */
import type { Script } from "./types";
import type { ReplyChannel, Variant } from "./variants";

/** Working days from today: looked into, written about, looked at once more. */
export const NEXT_AHEAD = { next_1: 1, next_2: 2, next_3: 5 } as const;

const BLOCK: Readonly<Record<Variant, readonly [string, string, string, string]>> = {
  en: [
    "What happens next:",
    "1. By {next_1}, I check what is still open.",
    "2. By {next_2}, I write to you with the result, even if one answer is still missing.",
    "3. On {next_3}, I look at your case once more. It stays open until you tell me that it is settled.",
  ],
  "es-usted": [
    "Lo que sigue:",
    "1. A más tardar el {next_1}, reviso lo que aún está pendiente.",
    "2. A más tardar el {next_2}, le escribo con el resultado, aunque falte alguna respuesta.",
    "3. El {next_3} vuelvo a mirar su caso. Sigue abierto hasta que me diga que está resuelto.",
  ],
  "es-tu": [
    "Lo que sigue:",
    "1. A más tardar el {next_1}, reviso lo que aún está pendiente.",
    "2. A más tardar el {next_2}, te escribo con el resultado, aunque falte alguna respuesta.",
    "3. El {next_3} vuelvo a mirar tu caso. Sigue abierto hasta que me digas que está resuelto.",
  ],
  "pt-br": [
    "O que acontece agora:",
    "1. Até {next_1}, confiro o que ainda está em aberto.",
    "2. Até {next_2}, escrevo para você com o resultado, mesmo que falte alguma resposta.",
    "3. A partir de {next_3}, olho o seu caso mais uma vez. Ele fica aberto até você me dizer que está resolvido.",
  ],
  "pt-pt": [
    "O que se segue:",
    "1. Até {next_1}, verifico o que ainda está em aberto.",
    "2. Até {next_2}, escrevo-lhe com o resultado, mesmo que falte alguma resposta.",
    "3. A partir de {next_3}, volto a ver o seu caso. Fica aberto até me dizer que está resolvido.",
  ],
};

/** Ends of a matter, lists of their own and what is said in public tell no next steps. */
const MOVES: readonly Script["move"][] = ["acknowledge", "ask", "update", "offer", "explain", "escalate"];

/** Whether the block can be added to a text: mails and chats that go on, and have no numbered steps of their own. */
export const fitsNext = (script: Script, channel: ReplyChannel, template: string): boolean =>
  !script.internal &&
  MOVES.includes(script.move) &&
  (channel === "mail" || channel === "chat") &&
  !/^1\. /m.test(template);

/** A text with the block in it: before the sign-off of a mail, as the last bubble of a chat. */
export function withNext(template: string, channel: ReplyChannel, variant: Variant): string {
  const block = BLOCK[variant].join("\n");
  if (channel !== "mail") return `${template}\n\n${block}`;
  const end = template.lastIndexOf("\n\n");
  return end === -1
    ? `${template}\n\n${block}`
    : `${template.slice(0, end)}\n\n${block}${template.slice(end)}`;
}

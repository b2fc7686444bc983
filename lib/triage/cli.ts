/** The `triage` command: one ticket a line in, one Reading a line out. */
import { readFileSync } from "node:fs";
import { DateTime } from "luxon";
import { MESSAGE_ROLES } from "../ticket";
import { z } from "../zod";
import { readTicket } from "./read-ticket";

/** A time as a number of milliseconds or ISO 8601; one that can't be read without guessing is none. */
const momentOf = (at: string | number | null | undefined): number | undefined => {
  const moment = typeof at === "string" ? DateTime.fromISO(at).toMillis() : at;
  return typeof moment === "number" && Number.isFinite(moment) ? moment : undefined;
};

/** What a line must hold; times are needed only for what "yesterday" means. */
const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  subject: z.string().nullish(),
  messages: z.array(
    z.object({
      role: z.string().transform((role) => MESSAGE_ROLES.find((known) => known === role) ?? "unknown"),
      author: z.string().nullish(),
      at: z.union([z.string(), z.number()]).nullish().catch(undefined),
      text: z.string(),
    }),
  ),
});

/** The Reading of one line as the outside contract (design.md §5) wants it; a string when the line is bad. */
export const readLine = (line: string): { ok: true; reading: object } | { ok: false; why: string } => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { ok: false, why: "not JSON" };
  }
  const ticket = Line.safeParse(parsed);
  if (!ticket.success) {
    const issue = ticket.error.issues[0];
    return { ok: false, why: `${issue?.path.join(".") || "line"}: ${issue?.message ?? "not a ticket"}` };
  }
  const { id, subject, messages } = ticket.data;
  const reading = readTicket({
    ...(subject ? { subject } : {}),
    messages: messages.map(({ role, author, at, text }) => ({
      role,
      text,
      at: momentOf(at),
      ...(author ? { author } : {}),
    })),
  });
  const { sureness, evidence, ...rest } = reading;
  return {
    ok: true,
    reading: {
      id: id ?? null,
      ...rest,
      sureness,
      evidence: evidence.map(({ label, text }) => ({ label, text })),
    },
  };
};

/** Reads a file (or "-": standard input); returns the exit status. */
export const main = (args: readonly string[]): number => {
  const [file] = args;
  if (!file || args.length !== 1) {
    console.error("usage: npm run -s triage -- FILE.jsonl   (or - for standard input)");
    return 2;
  }
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    console.error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  let bad = 0;
  text.split(/\r?\n/).forEach((line, index) => {
    if (!line.trim()) return;
    const result = readLine(line);
    if (result.ok) process.stdout.write(`${JSON.stringify(result.reading)}\n`);
    else {
      bad += 1;
      console.error(`line ${index + 1}: ${result.why}`);
    }
  });
  return bad > 0 ? 1 : 0;
};

if (process.argv[1]?.endsWith("cli.ts")) process.exitCode = main(process.argv.slice(2));

/**
 * The backup file: a line that says what it is, a line of JSON, then frames of packed lines, one case a line. It is
 * written and read a frame at a time, so its size does not matter to memory.
 */
import { BackupParts } from "../records/backup-parts";
import { z } from "../zod";
import { type Bytes, packed, unpacked } from "./gzip";
import { bad, type FileResult } from "./problems";
import { hashSeal, ITERATIONS, passphraseSeal, type Seal } from "./seal";

const MAGIC = "AMENDS-BACKUP ";
/** 1: cases alone · 2: named parts in the first frame. Every older one is still read. */
const VERSION = 2;
/** A header is a few hundred bytes; a frame holds some hundred cases, or one of many long notes. More is no file of ours. */
const HEADER_LIMIT = 4096;
const FRAME_LIMIT = 64_000_000;
const TEXT_LIMIT = 64_000_000;
/** Length and end mark before each frame. */
const FRAME_HEAD = 5;

const Header = z.object({
  made: z.number(),
  sealed: z
    .object({
      salt: z.string().regex(/^[0-9a-f]{32}$/),
      // Bounded: a file must not be able to keep the computer busy for hours.
      iterations: z.number().int().min(1).max(5_000_000),
    })
    .nullable(),
});

/** The first frame. */
const First = z.object({ salt: z.string(), cases: z.number(), parts: BackupParts.default({}) });
/** The last frame. */
const Last = z.object({ end: z.literal(true), cases: z.number() });

const hex = (bytes: Uint8Array): string => [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
const unhex = (text: string): Bytes =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const frameHead = (length: number, last: boolean): Bytes => {
  const head = new Uint8Array(FRAME_HEAD);
  new DataView(head.buffer).setUint32(0, length);
  head[4] = last ? 1 : 0;
  return head;
};

/**
 * Writes a backup.
 * @param pieces lines of cases, some hundred at a time
 * @param passphrase "" for none
 */
export async function* writeBackup(
  about: { made: number; salt: string; cases: number; parts?: BackupParts },
  pieces: AsyncIterable<readonly string[]>,
  passphrase: string,
): AsyncGenerator<Bytes> {
  const salt = passphrase ? hex(crypto.getRandomValues(new Uint8Array(16))) : "";
  const sealed = passphrase ? { salt, iterations: ITERATIONS } : null;
  const header = new TextEncoder().encode(
    `${MAGIC}${VERSION}\n${JSON.stringify({ made: about.made, sealed })}\n`,
  );
  const seal = sealed
    ? await passphraseSeal(header, passphrase, unhex(salt), sealed.iterations)
    : hashSeal(header);
  yield header;
  const frame = async (text: string, last: boolean): Promise<Bytes[]> => {
    const closed = await seal.close(await packed(text), last);
    return [frameHead(closed.length, last), closed];
  };
  const { salt: customers, cases: all, parts = {} } = about;
  yield* await frame(JSON.stringify({ salt: customers, cases: all, parts }), false);
  let cases = 0;
  for await (const lines of pieces) {
    if (lines.length === 0) continue;
    cases += lines.length;
    yield* await frame(lines.join("\n"), false);
  }
  yield* await frame(JSON.stringify({ end: true, cases }), true);
}

export interface OpenBackup {
  made: number;
  salt: string;
  /** As counted when it was begun. */
  cases: number;
  parts: BackupParts;
  /** The cases, a frame at a time; a problem is the last thing that comes. */
  frames(): AsyncGenerator<FileResult<string[]>>;
}

const bytesOf = async (file: Blob, from: number, to: number): Promise<Bytes> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());

interface Frame {
  text: string;
  last: boolean;
  next: number;
}

async function readFrame(file: Blob, at: number, seal: Seal): Promise<FileResult<Frame>> {
  if (at + FRAME_HEAD > file.size) return bad("cut-off");
  const head = await bytesOf(file, at, at + FRAME_HEAD);
  const length = new DataView(head.buffer).getUint32(0);
  const last = head[4] === 1;
  if (length > FRAME_LIMIT || (head[4] ?? 2) > 1) return bad("damaged");
  const next = at + FRAME_HEAD + length;
  if (next > file.size) return bad("cut-off");
  const opened = await seal.open(await bytesOf(file, at + FRAME_HEAD, next), last);
  if (!opened) return bad("damaged");
  const text = await unpacked(opened, TEXT_LIMIT);
  return text === null ? bad("damaged") : { ok: true, value: { text, last, next } };
}

function parsed<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    const value = schema.safeParse(JSON.parse(text));
    return value.success ? value.data : null;
  } catch {
    return null;
  }
}

async function headerOf(file: Blob) {
  const start = await bytesOf(file, 0, HEADER_LIMIT);
  const first = start.indexOf(10);
  const second = first < 0 ? -1 : start.indexOf(10, first + 1);
  const text = (from: number, to: number) => new TextDecoder().decode(start.slice(from, to));
  const magic = text(0, Math.max(0, first));
  if (!/^AMENDS-BACKUP \d{1,6}$/.test(magic) || second < 0) return bad("not-a-backup");
  if (Number(magic.slice(MAGIC.length)) > VERSION) return bad("newer-backup");
  const header = parsed(Header, text(first + 1, second));
  return header
    ? { ok: true as const, value: { header, bytes: start.slice(0, second + 1) } }
    : bad("damaged");
}

/** Opens a backup as far as to know what it is; its cases are read by `frames`. */
export async function openBackup(file: Blob, passphrase: string): Promise<FileResult<OpenBackup>> {
  const start = await headerOf(file);
  if (!start.ok) return start;
  const { header, bytes } = start.value;
  if (header.sealed && !passphrase) return bad("needs-passphrase");
  const seal = header.sealed
    ? await passphraseSeal(bytes, passphrase, unhex(header.sealed.salt), header.sealed.iterations)
    : hashSeal(bytes);
  const first = await readFrame(file, bytes.length, seal);
  if (!first.ok) return header.sealed && first.problem === "damaged" ? bad("wrong-passphrase") : first;
  const about = parsed(First, first.value.text);
  if (!about || first.value.last) return bad("damaged");

  async function* frames(): AsyncGenerator<FileResult<string[]>> {
    let cases = 0;
    let at = first.ok ? first.value.next : 0;
    for (;;) {
      const frame = await readFrame(file, at, seal);
      if (!frame.ok) return yield frame;
      const { text, last, next } = frame.value;
      at = next;
      if (last) {
        const end = parsed(Last, text);
        if (end?.cases !== cases || next !== file.size) yield bad("damaged");
        return;
      }
      const lines = text.split("\n");
      cases += lines.length;
      yield { ok: true, value: lines };
    }
  }
  return { ok: true, value: { made: header.made, ...about, frames } };
}

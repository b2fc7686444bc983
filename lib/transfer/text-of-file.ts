/** A file's text, piece by piece, in the encoding it seems to have. */
import { bad, type FileResult } from "./problems";

/** Looked at to tell encodings and kinds of files. */
const SAMPLE = 64_000;
const PIECE = 256_000;

/** UTF-16 by its mark, UTF-8 where it is that, else the Western encoding of older spreadsheets. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  try {
    // The sample may end in the middle of a letter.
    new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true });
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

export interface FileText {
  sample: string;
  pieces(): AsyncGenerator<string>;
}

/** @returns `empty`, or `not-a-table` for web pages and files that are no text */
export async function textOf(file: Blob): Promise<FileResult<FileText>> {
  const start = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const encoding = encodingOf(start);
  const sample = new TextDecoder(encoding).decode(start, { stream: true });
  if (sample.trim() === "") return bad("empty");
  if (sample.includes("\0") || /^\s*<(!doctype|html|\?xml|body|table)/i.test(sample))
    return bad("not-a-table");
  async function* pieces(): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding);
    for (let at = 0; at < file.size; at += PIECE) {
      const bytes = await file.slice(at, at + PIECE).arrayBuffer();
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
  }
  return { ok: true, value: { sample, pieces } };
}

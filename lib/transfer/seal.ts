/**
 * How the frames of a backup are bound together: with a passphrase by authenticated encryption, without one by a chain
 * of hashes. Either way a frame that was changed, moved, left out or cut off is noticed.
 */
import type { Bytes } from "./gzip";

/** OWASP's figure for PBKDF2-HMAC-SHA256 (cheat sheet "Password Storage", read 2026-11). */
export const ITERATIONS = 600_000;
const IV = 12;
const HASH = 32;

export interface Seal {
  /** @param last no frame comes after this one */
  close(packed: Bytes, last: boolean): Promise<Bytes>;
  /** @returns null for a frame that is not the next one as it was written */
  open(frame: Bytes, last: boolean): Promise<Bytes | null>;
}

const joined = (...parts: Bytes[]): Bytes => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const sha256 = async (...parts: Bytes[]): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", joined(...parts)));

/** Without a passphrase: whoever can change the file can make a new chain; damage is noticed all the same. */
export function hashSeal(header: Bytes): Seal {
  let chain: Promise<Bytes> = sha256(header);
  const next = async (packed: Bytes, last: boolean) =>
    sha256(await chain, Uint8Array.of(last ? 1 : 0), packed);
  return {
    async close(packed, last) {
      const hash = await next(packed, last);
      chain = Promise.resolve(hash);
      return joined(hash, packed);
    },
    async open(frame, last) {
      const packed = frame.slice(HASH);
      const hash = await next(packed, last);
      chain = Promise.resolve(hash);
      return frame.length >= HASH && hash.every((byte, index) => byte === frame[index]) ? packed : null;
    },
  };
}

async function keyFrom(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** AES-GCM under a key from the passphrase; place, end and header are authenticated with each frame. */
export async function passphraseSeal(
  header: Bytes,
  passphrase: string,
  salt: Bytes,
  iterations: number,
): Promise<Seal> {
  const key = await keyFrom(passphrase, salt, iterations);
  let place = 0;
  const bound = (last: boolean): Bytes => {
    const head = new Uint8Array(5);
    new DataView(head.buffer).setUint32(0, place++);
    head[4] = last ? 1 : 0;
    return joined(head, header);
  };
  return {
    async close(packed, last) {
      const iv = crypto.getRandomValues(new Uint8Array(IV));
      const closed = await crypto.subtle.encrypt(
        { name: "AES-GCM", iv, additionalData: bound(last) },
        key,
        packed,
      );
      return joined(iv, new Uint8Array(closed));
    },
    async open(frame, last) {
      const [iv, closed, additionalData] = [frame.slice(0, IV), frame.slice(IV), bound(last)];
      try {
        return new Uint8Array(
          await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, closed),
        );
      } catch {
        return null;
      }
    },
  };
}

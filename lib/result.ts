/** Errors as values: they cross message boundaries, where an `Error` would not survive. */

/** What went wrong: a stable code for programs, a sentence for people (English; views translate by code). */
export interface Problem {
  code: ProblemCode;
  message: string;
}

export type ProblemCode =
  | "bad-request" // a message that does not fit its schema
  | "not-allowed" // a sender that may not say this
  | "not-a-ticket" // the tab shows no ticket we know
  | "not-found" // the case, script or step named does not exist
  | "storage-unavailable" // the database cannot be opened here
  | "storage-full"
  | "storage-newer" // a newer Amends made the database: read, not written
  | "storage-busy" // a restore is being written; try again
  | "gone" // the extension was updated or reloaded while the page was open
  | "background-unavailable" // nobody answered
  | "gaps" // the reply still misses facts
  | "no-editor" // no reply box on this page
  | "not-inserted" // written, but the editor does not have it
  | "refused" // makes no sense with what is known; the message is a code of its own
  | "failed"; // anything else; the message says more

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: ProblemCode, message: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, message },
});

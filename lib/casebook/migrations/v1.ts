/** Version 1, 2026-11-22: cases, one note a case, events, insertions. Frozen: later code must not change it. */

export const STORES = {
  cases: "key, customerKey, updatedAt",
  notes: "id, caseKey, updatedAt",
  events: "++id, caseKey, at",
  insertions: "id, caseKey, at",
  meta: "name",
  quarantine: "++id",
} as const;

/** What of a case version 1 was sure to hold; the rest had the types of its day. */
export interface CaseRowV1 {
  key: string;
  helpdesk: string;
  host: string;
  ticketId: string;
  number: string;
  subject: string;
  requesterName: string;
  customerKey: string;
  url: string;
  status: string;
  thread: { role: string; at: number }[];
  messageCount: number;
  firstSeenAt: number;
  updatedAt: number;
  reading: object | null;
  excerpt: { text: string; marked: boolean; at: number }[];
  correction: { subcategory?: string; emotion?: string; facts?: object };
  kindConfirmed: boolean;
  done: string[];
  skipped: { stage: string; reason: string }[];
  fault: string | null;
  remedyId: string | null;
  inserted: string[];
  replyLanguage: string | null;
}

export interface NoteRowV1 {
  id: string;
  caseKey: string;
  text: string;
  updatedAt: number;
}

export interface EventRowV1 {
  id?: number;
  caseKey: string;
  at: number;
  kind: string;
  label: string;
  stage?: string;
}

/** Recognises a customer again without keeping the address: a hash under a salt that never leaves this browser. */
import type { Person } from "../ticket";
import type { CasebookDatabase } from "./database";

const hex = (bytes: Uint8Array): string => [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");

async function salt(db: CasebookDatabase): Promise<string> {
  const kept = await db.meta.get("customer-salt");
  if (kept) return kept.value;
  const value = hex(crypto.getRandomValues(new Uint8Array(16)));
  // `add` fails where another call was first; then the first one counts.
  await db.meta.add({ name: "customer-salt", value }).catch(() => undefined);
  return (await db.meta.get("customer-salt"))?.value ?? value;
}

/**
 * The key of a customer: by address where there is one, else by name and host (two people of one name on one
 * helpdesk are then taken for one). "" for nobody.
 */
export async function customerKey(
  db: CasebookDatabase,
  person: Person | undefined,
  host: string,
): Promise<string> {
  const email = person?.email?.trim().toLowerCase();
  const name = person?.name?.trim().toLowerCase().replace(/\s+/g, " ");
  const identity = email ? `mail:${email}` : name ? `name:${host}:${name}` : "";
  if (!identity) return "";
  const bytes = new TextEncoder().encode(`${await salt(db)}:${identity}`);
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))).slice(0, 32);
}

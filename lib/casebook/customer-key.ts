/** Recognises a customer again without keeping the address: a hash under a salt that never leaves this browser. */
import type { Person } from "../ticket";
import type { CasebookDatabase } from "./database";

const hex = (bytes: Uint8Array): string => [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");

/** The salt of this casebook, made when first asked for; it goes into backups, or they would know nobody again. */
export async function customerSalt(db: CasebookDatabase): Promise<string> {
  const kept = await db.meta.get("customer-salt");
  if (kept) return kept.value;
  const value = hex(crypto.getRandomValues(new Uint8Array(16)));
  // `add` fails where another call was first; then the first one counts.
  await db.meta.add({ name: "customer-salt", value }).catch(() => undefined);
  return (await db.meta.get("customer-salt"))?.value ?? value;
}

function identityOf(person: Person | undefined, host: string): string {
  const email = person?.email?.trim().toLowerCase();
  const name = person?.name?.trim().toLowerCase().replace(/\s+/g, " ");
  return email ? `mail:${email}` : name ? `name:${host}:${name}` : "";
}

async function keyUnder(salt: string, identity: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}:${identity}`);
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))).slice(0, 32);
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
  const identity = identityOf(person, host);
  return identity ? keyUnder(await customerSalt(db), identity) : "";
}

/**
 * Cases that a merged backup brought know their customers under its own salt. Whoever is met again gets one key for
 * all of their cases.
 */
export async function joinFormerKeys(
  db: CasebookDatabase,
  person: Person | undefined,
  host: string,
): Promise<void> {
  const identity = identityOf(person, host);
  const former = (await db.meta.get("former-salts"))?.value.split(" ").filter(Boolean) ?? [];
  if (!identity || former.length === 0) return;
  const key = await keyUnder(await customerSalt(db), identity);
  const old = await Promise.all(former.map((salt) => keyUnder(salt, identity)));
  await db.transaction("rw", [db.cases, db.cards], async () => {
    await db.cases.where("customerKey").anyOf(old).modify({ customerKey: key });
    await db.cards.where("customerKey").anyOf(old).modify({ customerKey: key });
  });
}

/** Keys for many at once. */
export async function customerKeys(
  db: CasebookDatabase,
  people: readonly { person: Person | undefined; host: string }[],
): Promise<string[]> {
  const salt = await customerSalt(db);
  return Promise.all(
    people.map(({ person, host }) => {
      const identity = identityOf(person, host);
      return identity ? keyUnder(salt, identity) : "";
    }),
  );
}

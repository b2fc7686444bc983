/** The customer's key for a ticket; "" where nobody is named or the casebook is refused. */
import { customerKey, joinFormerKeys } from "../casebook/customer-key";
import { withCasebook } from "../casebook/database";
import type { Person } from "../ticket";

export async function addressBook(person: Person | undefined, host: string): Promise<string> {
  const key = await withCasebook(async (db) => {
    await joinFormerKeys(db, person, host);
    return customerKey(db, person, host);
  });
  return key.ok ? key.value : "";
}

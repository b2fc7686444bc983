/** Whether the agent has been shown around: the workbench begins with that once. */
import { browser } from "../browser";

const KEY = "welcomed";

export async function isWelcomed(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

export const setWelcomed = (): Promise<void> => browser.storage.local.set({ [KEY]: true });

/** Puts whole cases into the casebook of a running extension, the way a backup does it. */
import type { Page } from "playwright-core";
import type { Bundle } from "../../lib/casebook/rows.ts";

interface Extension {
  chrome: {
    runtime: {
      sendMessage(
        said: object,
      ): Promise<{ ok: boolean; value: { id: string; job: { state: string } | null } }>;
    };
  };
}

const PIECE = 200;

/**
 * @param page a page of the extension
 * @throws Error naming the message that was refused
 */
export async function bringCases(page: Page, bundles: readonly Bundle[]): Promise<void> {
  const say = (type: string, payload: object) =>
    page.evaluate(
      async ([type, payload]) => {
        const { chrome } = globalThis as unknown as Extension;
        const answer = await chrome.runtime.sendMessage({ type, payload });
        if (!answer.ok) throw new Error(`${type}: ${JSON.stringify(answer)}`);
        return answer.value;
      },
      [type, payload] as const,
    );
  const { id } = await say("restore.begin", { salt: "" });
  for (let from = 0; from < bundles.length; from += PIECE) {
    const lines = bundles.slice(from, from + PIECE).map((bundle) => JSON.stringify(bundle));
    await say("restore.receive", { id, lines });
  }
  await say("restore.apply", { id, mode: "merge" });
  for (;;) {
    const { job } = await say("restore.status", {});
    if (job === null || job.state === "applied") return;
    await page.waitForTimeout(100);
  }
}

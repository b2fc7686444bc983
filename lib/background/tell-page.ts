/** One message to the content script of one tab, its answer checked. */
import { browser } from "../browser";
import { type RequestOf, type ResponseOf, type ToPage, toPage } from "../messaging/protocol";
import { fail, ok, type Result } from "../result";
import { z } from "../zod";

const Answer = z.object({ ok: z.literal(true), value: z.unknown() });

/** @returns the page's answer, or `gone` when no content script of ours lives there */
export async function tellPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  payload: RequestOf<ToPage[K]>,
): Promise<Result<ResponseOf<ToPage[K]>>> {
  try {
    const raw: unknown = await browser.tabs.sendMessage(tabId, { type: name, payload }, { frameId: 0 });
    const answer = Answer.safeParse(raw);
    const value = toPage[name].response.safeParse(answer.success ? answer.data.value : undefined);
    return value.success ? ok(value.data as ResponseOf<ToPage[K]>) : fail("failed", `No answer to ${name}.`);
  } catch (error) {
    return fail("gone", error instanceof Error ? error.message : String(error));
  }
}

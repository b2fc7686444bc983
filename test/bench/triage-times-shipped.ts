/** How long letters take to read with the code as it ships: bundled, minified, in a thread where nothing else ran. */
import { Worker } from "node:worker_threads";
import { bundled } from "./bundle";
import type { letterTimes } from "./triage-time";

type Times = ReturnType<typeof letterTimes>;

const TO_WORKER = `const { parentPort, workerData } = require("node:worker_threads");
globalThis.tickets = workerData;
globalThis.tell = (times) => parentPort.postMessage(times);
`;

/** In: tickets, of whose messages letters are strung together. Out: microseconds, with words met before and without. */
export async function shippedLetterTimes(
  tickets: Parameters<typeof letterTimes>[0],
): Promise<{ met: Times; unmet: Times }> {
  const script = TO_WORKER + (await bundled("./triage/in-worker.ts"));
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { eval: true, workerData: tickets });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

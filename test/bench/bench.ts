/**
 * `npm run bench`: what Amends costs in time and bytes; `-- --json` gives one flat object (design.md §5), `-- --help`
 * says what else there is.
 */
import { parseArgs } from "node:util";
import { startDemoDesk } from "../demo-desk/server.ts";
import { buildExtension } from "../tools/extension.ts";
import { casebookSizes } from "./casebook-sizes.ts";
import { casebookFigures } from "./casebook-times.ts";
import { bytesWithImports, contentScriptBytes } from "./entry-bytes.ts";
import { fallbackFigures } from "./fallback-figures.ts";
import { helpdeskTimes } from "./helpdesk-time.ts";
import { pageTimes } from "./page-time.ts";
import { patternFigures } from "./patterns-figures.ts";
import { patternTimes } from "./patterns-time.ts";
import { percentile } from "./statistics.ts";
import { triageTimes } from "./triage-time.ts";
import { wordsFigures } from "./words-figures.ts";
import { workbenchFigures } from "./workbench-time.ts";

type Figures = Record<string, number>;

function triageFigures(): Figures {
  const times = triageTimes();
  return { triage_p50_us: percentile(times, 0.5), triage_p99_us: percentile(times, 0.99) };
}

async function byteFigures(): Promise<Figures> {
  const root = await buildExtension("chrome-mv3");
  return {
    content_script_bytes: contentScriptBytes(root),
    sidebar_bytes: bytesWithImports(root, "sidebar.html"),
    background_bytes: bytesWithImports(root, "background.js"),
    popup_bytes: bytesWithImports(root, "popup.html"),
  };
}

async function pageFigures(): Promise<Figures> {
  const extension = await buildExtension("chrome-mv3-e2e");
  const desk = await startDemoDesk();
  try {
    const times = await pageTimes(extension, `${desk.url}/tickets/1`);
    return {
      sidebar_filled_ms: times.filledMs,
      page_main_thread_ms: times.mainThreadMs,
      page_script_ms: times.scriptMs,
      ...(await workbenchFigures(extension)),
      ...(await patternTimes(extension)),
    };
  } finally {
    await desk.close();
  }
}

async function helpdeskFigures(): Promise<Figures> {
  const times = await helpdeskTimes();
  return {
    helpdesk_locate_first_ms: times.locateFirstMs,
    helpdesk_locate_ms: times.locateMs,
    helpdesk_read_first_ms_at_200: times.readFirstMs,
    helpdesk_read_ms_at_200: times.readMs,
    helpdesk_no_ticket_ms: times.noTicketMs,
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function table(figures: Figures): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  const line = ([name, value]: [string, number]) =>
    `${name.padEnd(width)}  ${value.toLocaleString("en").padStart(12)}`;
  return Object.entries(figures).map(line).join("\n");
}

const HELP = `npm run bench -- [options]

  --json          one flat JSON object, figure to number
  --cases SIZES   sizes of the casebook, e.g. 1000,10000; without it 1000,10000,100000,
                  of which the last takes two to five minutes to fill in
  --only casebook measures the casebook alone
`;

function options() {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      cases: { type: "string", default: "" },
      only: { type: "string", default: "" },
    },
  });
  if (values.only !== "" && values.only !== "casebook")
    throw new Error(`--only ${values.only} is not known.`);
  return { ...values, sizes: casebookSizes(values.cases) };
}

async function allButCasebook(): Promise<Figures> {
  return {
    ...triageFigures(),
    ...wordsFigures(),
    ...(await byteFigures()),
    ...(await pageFigures()),
    ...(await helpdeskFigures()),
    ...(await fallbackFigures()),
    ...patternFigures(),
  };
}

async function main(): Promise<void> {
  const { json, help, only, sizes } = options();
  if (help) return console.log(HELP);
  const measured = { ...(only ? {} : await allButCasebook()), ...(await casebookFigures(sizes)) };
  const figures = Object.fromEntries(Object.entries(measured).map(([name, value]) => [name, rounded(value)]));
  console.log(json ? JSON.stringify(figures) : table(figures));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

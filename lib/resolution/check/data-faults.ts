/** Holds the data of playbooks, fault tests, facts and clocks to their shapes; each fault is named by file and line. */
import { ALL_SUBCATEGORIES, categoryOf } from "../../triage/taxonomy";
import type { z } from "../../zod";
import { consumerClocks } from "../clocks/consumer";
import { paymentClocks } from "../clocks/payment";
import { Clock } from "../clocks/schema";
import { FAULT_TESTS } from "../fault";
import { FaultTest } from "../fault/schema";
import { PLAYBOOKS } from "../playbooks/index";
import { Playbook } from "../playbooks/schema";
import { playbookSpot } from "./playbook-spots";
import { LANGUAGES, lineOf, type Spot } from "./source-lines";

/** The text of a source file, by its path from the top of the project. */
export type ReadSource = (file: string) => string;

export interface DataFault {
  file: string;
  line: number;
  /** Which entry, what in it, and what is wrong with that. */
  what: string;
}

/** All data, as it ships; tests hand in broken ones. */
export interface CheckedData {
  playbooks: readonly unknown[];
  clocks: Readonly<Record<string, readonly unknown[]>>;
  faultTests: Readonly<Record<string, readonly unknown[]>>;
}

export const SHIPPED: CheckedData = {
  playbooks: PLAYBOOKS,
  clocks: {
    "lib/resolution/clocks/payment.ts": paymentClocks,
    "lib/resolution/clocks/consumer.ts": consumerClocks,
  },
  faultTests: FAULT_TESTS,
};

type Path = readonly PropertyKey[];

/** A spot behind the names of a path, e.g. `within: … value:`; its last part may be a language. */
function namedSpot(file: string, after: readonly string[], path: Path): Spot {
  const names = path.filter((part) => typeof part === "string");
  const language = LANGUAGES.indexOf(names.at(-1) ?? "");
  const keys = (language < 0 ? names : names.slice(0, -1)).map((name) => `${name}:`);
  const spot = { file, after: [...after, ...keys], until: "\n  }," };
  return language < 0 ? spot : { ...spot, sentence: 0, language };
}

const idOf = (entry: unknown): string =>
  typeof entry === "object" && entry !== null && "id" in entry ? String(entry.id) : "?";

/**
 * Every fault in the data; empty when it may ship.
 * @param read gives the source files, for their line numbers
 */
export function dataFaults(read: ReadSource, data: CheckedData = SHIPPED): DataFault[] {
  const fault = (spot: Spot, what: string): DataFault => ({
    file: spot.file,
    line: lineOf(read(spot.file), spot),
    what,
  });
  const held = (schema: z.ZodType, entry: unknown, name: string, spotOf: (path: Path) => Spot) =>
    (schema.safeParse(entry).error?.issues ?? []).map(({ path, message }) =>
      fault(spotOf(path), `${name}: ${[...path.map(String), message].join(" ")}`),
    );

  const playbooks = data.playbooks.flatMap((entry) => {
    const playbook = entry as Playbook;
    return held(Playbook, entry, playbook.subcategory, (path) => playbookSpot(playbook, path));
  });
  const clocks = Object.entries(data.clocks).flatMap(([file, entries]) =>
    entries.flatMap((entry, index) => {
      const id = idOf(entry);
      const before = entries.slice(0, index).map(idOf);
      const spotOf = (path: Path) => namedSpot(file, [`id: "${id}"`], path);
      const twice = before.includes(id)
        ? [fault({ file, after: [`id: "${id}"`, `"${id}"`, `id: "${id}"`] }, `${id}: stands here twice`)]
        : [];
      return [...twice, ...held(Clock, entry, id, spotOf)];
    }),
  );
  const tests = Object.entries(data.faultTests).flatMap(([kind, entries]) => {
    const family = ALL_SUBCATEGORIES.find((each) => each === kind);
    const file = `lib/resolution/fault/${family ? categoryOf(family) : "index"}.ts`;
    return entries.flatMap((entry) =>
      held(FaultTest, entry, `${kind}.${idOf(entry)}`, (path) => {
        const after = [/^\w+$/.test(kind) ? `${kind}: [` : `"${kind}"`, `"${idOf(entry)}"`];
        const language = LANGUAGES.indexOf(String(path[1]));
        return language < 0 ? { file, after } : { file, after, sentence: 0, language };
      }),
    );
  });
  return [...playbooks, ...clocks, ...tests];
}

/**
 * Stops a build whose data does not hold.
 * @throws with one line for each fault, `file:line what`
 */
export function assertData(read: ReadSource): void {
  const faults = dataFaults(read);
  if (faults.length === 0) return;
  throw new Error(
    [
      "Data that does not fit its shape:",
      ...faults.map(({ file, line, what }) => `${file}:${line} ${what}`),
    ].join("\n"),
  );
}

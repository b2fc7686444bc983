/** The casebook's figures alone: `tsx test/bench/casebook-bench.ts [sizes…]`, all sizes where none is named. */

import { casebookSizes } from "./casebook-sizes.ts";
import { casebookFigures } from "./casebook-times.ts";

const figures = await casebookFigures(casebookSizes(process.argv.slice(2).join(",")));
console.log(
  JSON.stringify(figures, (_, value) => (typeof value === "number" ? Math.round(value * 10) / 10 : value), 1),
);

/** The casebook's figures alone: `tsx test/bench/casebook-bench.ts [sizes…]`. */
import { casebookFigures } from "./casebook-times.ts";

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const figures = await casebookFigures(sizes.length > 0 ? sizes : undefined);
console.log(
  JSON.stringify(figures, (_, value) => (typeof value === "number" ? Math.round(value * 10) / 10 : value), 1),
);

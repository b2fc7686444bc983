/** The figures of the patterns alone: `tsx test/bench/patterns-bench.ts`. */
import { patternFigures } from "./patterns-figures.ts";

console.log(JSON.stringify(patternFigures(), null, 1));

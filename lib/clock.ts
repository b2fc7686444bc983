/** The only reader of the system clock; everything else takes `now` (epoch ms) as an argument. */
export const now = (): number => Date.now();

/** Keeps scores apart from length: a letter must not say more of everything than a line. */

/** Features are scaled to this length in all. */
export const LENGTH = 1.6;

/** What features count whose squared values sum up to `energy`. */
export const scaleOf = (energy: number): number => (energy > 0 ? LENGTH / Math.sqrt(energy) : 0);

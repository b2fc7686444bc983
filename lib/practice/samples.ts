/** All practice disputes. Made up; any likeness is chance. */
import { ENGLISH } from "./samples-en";
import { SPANISH } from "./samples-es";
import { PORTUGUESE } from "./samples-pt";
import type { Sample } from "./types";

export const SAMPLES: readonly Sample[] = [...ENGLISH, ...SPANISH, ...PORTUGUESE];

export const sampleOf = (id: string): Sample | undefined => SAMPLES.find((sample) => sample.id === id);

/** The cases that every kind of editor must pass, written once and read back through the library's own model. */
import type { Case } from "./cases/case";
import { FORMATS } from "./cases/formats";
import { REFUSING } from "./cases/refusing";
import { REWRITING } from "./cases/rewriting";
import { SIGNS } from "./cases/signs";
import { TAKING_BACK } from "./cases/taking-back";
import { WRITING } from "./cases/writing";

export const CASES: readonly Case[] = [
  ...WRITING,
  ...SIGNS,
  ...TAKING_BACK,
  ...FORMATS,
  ...REFUSING,
  ...REWRITING,
];

/** The promise a reply makes, from the dates it was filled with. */
import { localize } from "../../i18n/localized";
import { promiseIn } from "../../resolution/after/promises";
import type { PromiseMade } from "../../resolution/record/afterwards";
import type { Composition, Script } from "../../scripts/types";
import { languageOf } from "../../scripts/variants";
import type { KnownCase } from "../replies";
import { settleFacts } from "./facts";

/** @returns null where the reply names no day that lies ahead */
export function promiseOf(
  script: Script,
  composition: Composition,
  { row, settings, locale }: KnownCase,
  id: string,
  now: number,
): PromiseMade | null {
  const values = Object.fromEntries(composition.fields.map(({ slot, value }) => [slot, value]));
  const { place } = settleFacts(row, settings.policy);
  const title = localize(script.title, locale);
  return promiseIn(script.id, title, values, languageOf(composition.variant), { id, now, place });
}

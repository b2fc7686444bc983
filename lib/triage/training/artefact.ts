/** From training text to the artefact: heads, what can be left out of them, heads again with what is left, second look. */
import type { Artefact } from "../model-file";
import { packSecond } from "../second-look";
import { type Material, packedHeads, pruned, trainHeads } from "./heads";
import { trainSecond } from "./second";

/**
 * Trains everything. Heads that were merely cut lose a twentieth of the kinds they know; learned a second time with
 * only what will be kept they lose little. The same material gives the same artefact.
 */
export const trainArtefact = (material: Material): Omit<Artefact, "trainedOn"> => {
  const kept = pruned(trainHeads(material));
  return {
    ...packedHeads(trainHeads(material, kept).heads),
    second: trainSecond(material, kept).map(({ name, head }) => packSecond(name, head)),
  };
};

/**
 * The template language of replies, read into a tree: text, `{slot}`, `[[ ]]` that drops out when a slot in it is
 * empty, and `[[~ ]]`, an apology, which also drops out where one was made before.
 */

export type TemplatePart = { kind: "text"; text: string } | { kind: "slot"; slot: string };

export type TemplateNode =
  | TemplatePart
  | { kind: "optional"; apology: boolean; parts: readonly TemplatePart[] };

/** A template that is not well formed names what is wrong, for the tests of the library and for own scripts later. */
export type ParsedTemplate =
  | { ok: true; nodes: readonly TemplateNode[] }
  | { ok: false; reason: "stray-brace" | "stray-bracket" | "optional-without-slot" };

const SLOT = /\{([a-z][a-z0-9_]*)\}/g;
const OPTIONAL = /\[\[([\s\S]*?)\]\]/g;

/**
 * Reads one text of a script.
 *
 * @returns the nodes in reading order, or the reason why it is not a template: a brace that belongs to no
 * slot, a bracket pair without partner, an optional stretch that could never drop out.
 */
export function parseTemplate(template: string): ParsedTemplate {
  const nodes: TemplateNode[] = [];
  for (const [index, stretch] of template.split(OPTIONAL).entries()) {
    const apology = index % 2 === 1 && stretch.startsWith("~");
    const parts = partsOf(apology ? stretch.slice(1) : stretch);
    const text = parts.flatMap((part) => (part.kind === "text" ? [part.text] : [])).join("");
    if (/[{}]/.test(text)) return { ok: false, reason: "stray-brace" };
    if (/\[\[|\]\]/.test(text)) return { ok: false, reason: "stray-bracket" };
    // `split` with one group alternates: even is outside, odd is what the group caught.
    if (index % 2 === 0) nodes.push(...parts);
    else if (apology || parts.some((part) => part.kind === "slot")) {
      nodes.push({ kind: "optional", apology, parts });
    } else return { ok: false, reason: "optional-without-slot" };
  }
  return { ok: true, nodes };
}

/** Slots of a template in reading order, each once; `required` when it occurs outside every optional stretch. */
export function slotsOf(nodes: readonly TemplateNode[]): { slot: string; required: boolean }[] {
  const found = new Map<string, boolean>();
  const note = (part: TemplatePart, required: boolean) => {
    if (part.kind === "slot") found.set(part.slot, required || found.get(part.slot) === true);
  };
  for (const node of nodes) {
    if (node.kind === "optional") for (const part of node.parts) note(part, false);
    else note(node, true);
  }
  return [...found].map(([slot, required]) => ({ slot, required }));
}

function partsOf(stretch: string): TemplatePart[] {
  return stretch.split(SLOT).flatMap((piece, index): TemplatePart[] => {
    if (index % 2 === 1) return [{ kind: "slot", slot: piece }];
    return piece === "" ? [] : [{ kind: "text", text: piece }];
  });
}

/** A review as Markdown: plain enough to be read as it is, and to be pasted anywhere. */
import type { Block, ReviewDocument } from "./document";

/** Signs that Markdown would take for its own; what agents wrote is text. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`);

const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;

function lines(block: Block): string[] {
  switch (block.kind) {
    case "figures":
      return block.items.map(({ label, value, note }) => {
        const behind = note ? ` (${escaped(note)})` : "";
        return `- **${escaped(label)}:** ${escaped(value)}${behind}`;
      });
    case "text":
      return [escaped(block.text)];
    case "steps":
      return [
        `## ${escaped(block.title)}`,
        "",
        ...block.items.map(
          ({ todo, why, evidence }, place) =>
            `${place + 1}. **${escaped(todo)}**  \n   ${escaped(why)}  \n   ${escaped(evidence)}`,
        ),
      ];
    case "table":
      return [
        `## ${escaped(block.title)}`,
        "",
        row(block.columns.map(({ name }) => name)),
        `| ${block.columns.map(({ right }) => (right ? "---:" : "---")).join(" | ")} |`,
        ...block.rows.map(row),
      ];
    case "list":
      return [
        `## ${escaped(block.title)}`,
        "",
        ...block.items.map(({ text, count }) => `- ${escaped(text)}${count ? ` (${count})` : ""}`),
      ];
  }
}

/** The whole document; ends with a line break. */
export const reviewMarkdown = ({ title, blocks, foot }: ReviewDocument): string =>
  `${[`# ${escaped(title)}`, ...blocks.map((block) => lines(block).join("\n")), escaped(foot)].join("\n\n")}\n`;

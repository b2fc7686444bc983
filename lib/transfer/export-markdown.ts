/** A case as Markdown, for reading and for a manager's mail; text of people stays text. */
import type { ExportedCase } from "../records/exported";

/** No sign of a person's text is taken for markup or for HTML. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]#|~!]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/^(\s*)([-+])(\s)/gm, "$1\\$2$3")
    .replace(/^(\s*\d+)\.(\s)/gm, "$1\\.$2");

const quoted = (text: string): string =>
  plain(text)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

const when = (at: number): string => new Date(at).toISOString().slice(0, 16).replace("T", " ");

function facts({ case: row }: ExportedCase): string[] {
  const { times, resolution } = row;
  const of = (name: string, value: string | null | undefined) =>
    value ? [`- ${name}: ${plain(value)}`] : [];
  return [
    ...of("Customer", row.requesterName),
    ...of("Kind", row.correction.subcategory ?? row.reading?.subcategory),
    ...of("Fault", row.fault),
    ...of("Status", row.status),
    ...of("Outcome", resolution.outcome.kind),
    ...of("First reply", times.firstReplyAt === null ? null : when(times.firstReplyAt)),
    ...of("Lesson", resolution.outcome.lesson),
  ];
}

function decisions({ case: row }: ExportedCase): string[] {
  return row.resolution.decisions.map(({ at, remedyId, wording, amount, reason }) => {
    const money = amount ? ` (${amount.value} ${amount.currency})` : "";
    return `- ${when(at)} ${plain(wording || remedyId)}${plain(money)}${reason ? `: ${plain(reason)}` : ""}`;
  });
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? `\n### ${title}\n\n${lines.join("\n")}\n` : "";

export function markdownOf(bundle: ExportedCase): string {
  const { case: row, notes, events } = bundle;
  const link = /^https?:/.test(row.url) ? `\n<${encodeURI(row.url)}>\n` : "";
  return [
    `## ${plain(`#${row.number} ${row.subject}`)}\n${link}\n`,
    facts(bundle).join("\n"),
    "\n",
    section("Decisions", decisions(bundle)),
    section(
      "Notes",
      notes.map(
        ({ text, fields }) => `${fields.kind === "free" ? "" : `**${fields.kind}**\n`}${quoted(text)}\n`,
      ),
    ),
    section(
      "Timeline",
      events.map(({ at, kind, label }) => `- ${when(at)} ${kind}${label ? `: ${plain(label)}` : ""}`),
    ),
    "\n",
  ].join("");
}

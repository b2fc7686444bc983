/** What of a backup could not be put in place, or not back, each with its reason. */
import type { RestoreJob } from "../../lib/records/restore";
import { useWords } from "../ui/words-context";

export function RefusedParts({ job }: { job: RestoreJob }) {
  const { casebook, problems } = useWords();
  const words = casebook.parts;
  const over = job.state === "applied" || job.state === "undone";
  if (!over || job.refused.length === 0) return null;
  const reasonOf = (code: string): string =>
    words.reasons[code] ??
    (Object.entries(problems).find(([known]) => known === code)?.[1] || problems.failed);
  return (
    <div className="banner due" role="alert" data-testid="restore-refused">
      <div>
        <p>{job.state === "applied" ? words.refused : words.notBack}</p>
        <ul>
          {job.refused.map(({ name, code }) => (
            <li key={name}>
              {words.names[name] ?? words.other}: {reasonOf(code)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What agents wrote at closing about cases of one kind: why it came, what would prevent it, what was learned. */

import { sayCount } from "../../../lib/patterns/say";
import type { Complaint } from "../../../lib/patterns/types";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { sayCause } from "./say-cause";

const PARTS = ["causes", "preventions", "lessons"] as const;

export const hasNotes = (complaint: Complaint): boolean => PARTS.some((part) => complaint[part].length > 0);

export function ComplaintNotes({ complaint }: { complaint: Complaint }) {
  const { patterns: words, locale } = useBench();
  const said = useWords().settle.close;
  return (
    <div className="noted">
      {PARTS.filter((part) => complaint[part].length > 0).map((part) => (
        <div key={part}>
          <h3>{words[part]}</h3>
          <ul>
            {complaint[part].map(({ text, count }) => (
              <li key={text}>
                {part === "causes" ? sayCause(text, said.causes) : text}
                {count > 1 && <small>{` ${sayCount(count, locale)} ×`}</small>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

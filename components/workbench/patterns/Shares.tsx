/** A whole and its parts: a short table whose rows carry their share as a bar. */
import type { CSSProperties } from "react";
import { sayCount, sayShare } from "../../../lib/patterns/say";
import { useBench } from "../bench-words";

export interface Part {
  id: string;
  name: string;
  href: string;
  count: number;
  before: number;
}

interface Props {
  id: string;
  title: string;
  parts: readonly Part[];
}

export function Shares({ id, title, parts }: Props) {
  const { patterns: words, locale } = useBench();
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  const shown = parts.filter(({ count, before }) => count + before > 0);
  if (whole === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className="figures shares" aria-labelledby={id}>
        <thead className="quiet">
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.share}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id: part, name, href, count }) => (
            <tr key={part}>
              <th scope="row">{count > 0 ? <a href={href}>{name}</a> : name}</th>
              <td className="share">
                <i style={{ "--share": count / whole } as CSSProperties} />
                <span>{sayShare(count / whole, locale)}</span>
              </td>
              <td className="n">{sayCount(count, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

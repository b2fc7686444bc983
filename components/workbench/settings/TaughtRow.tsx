/** One taught site: what is read there, since when, and by which selectors. */
import type { TaughtSite } from "../../../lib/helpdesks/taught/profile";
import { taughtSelectors } from "../../../lib/helpdesks/taught/profile";
import { teachWordsFor } from "../../../lib/i18n/teach/words";
import { useBench } from "../bench-words";
import { shortDay } from "../relative-time";

interface Props {
  site: TaughtSite;
  now: number;
  save: () => void;
  forget: () => void;
}

export const hostOf = ({ origin }: TaughtSite): string => origin.replace(/^https?:\/\//, "");

export function TaughtRow({ site, now, save, forget }: Props) {
  const { locale } = useBench();
  const teach = teachWordsFor(locale);
  const words = teach.settings;
  const host = hostOf(site);
  const { subject, customer, thread, reply, number } = site;
  const taught = { subject, customer, messages: thread, reply, number };
  const names = Object.keys(words.parts) as (keyof typeof words.parts)[];
  const parts = names.filter((name) => taught[name] !== null).map((name) => words.parts[name]);
  const read = new Intl.ListFormat(locale, { type: "conjunction" }).format(parts);
  return (
    <li className="taught">
      <span className="what">
        <b>{host}</b>
        <small>
          {words.reads(read)} · {shortDay(site.savedAt, now, locale)}
        </small>
      </span>
      <span className="end">
        <button type="button" className="btn" aria-label={words.exportName(host)} onClick={save}>
          {words.export}
        </button>
        <button type="button" className="btn" aria-label={words.forgetName(host)} onClick={forget}>
          {words.forget}
        </button>
      </span>
      <details>
        <summary>{teach.review.advanced}</summary>
        <dl>
          {taughtSelectors(site).map(([what, selector]) => (
            <div key={`${what} ${selector}`}>
              <dt>{what}</dt>
              <dd>{selector}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

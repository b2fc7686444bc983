/** What customers name: products, couriers, steps, in their own words, each leading to its cases. */

import { sayCount, sayTheme } from "../../../lib/patterns/say";
import type { PatternsView } from "../../../lib/patterns/types";
import { useBench } from "../bench-words";
import { hashOfPart } from "./selection";

const SHOWN = 12;

export function Themes({ view }: { view: PatternsView }) {
  const { patterns: words, locale } = useBench();
  if (view.themes.length === 0) return null;
  return (
    <section aria-labelledby="themes-title">
      <h2 id="themes-title">
        {words.themes} <small>{words.themesBy}</small>
      </h2>
      <ul className="themes">
        {view.themes.slice(0, SHOWN).map((theme) => (
          <li key={theme.id}>
            <a className="chip" href={hashOfPart(view.days, { what: "theme", id: theme.id })}>
              {sayTheme(theme, locale)} <em>{sayCount(theme.keys.length, locale)}</em>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

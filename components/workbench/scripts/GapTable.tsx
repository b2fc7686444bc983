/** For which disputes and stages there is something to say, and where there is nothing (practice 000-31). */
import { useState } from "react";
import type { LibraryLine } from "../../../lib/messaging/library-messages";
import { Stage } from "../../../lib/resolution/types";
import { VARIANTS } from "../../../lib/scripts/variants";
import { CATEGORIES } from "../../../lib/triage/taxonomy";
import { Segments } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { useOwn } from "./own-words";

const LANGUAGES = ["en", "es", "pt"] as const;
type Tongue = (typeof LANGUAGES)[number];

export function GapTable({ scripts }: { scripts: readonly LibraryLine[] }) {
  const words = useWords();
  const { locale } = useBench();
  const said = useOwn().gaps;
  const own = LANGUAGES.find((one) => locale.startsWith(one)) ?? "en";
  const [language, setLanguage] = useState<Tongue>(own);
  const inLanguage = VARIANTS.filter((variant) => variant.startsWith(language));
  const spoken = scripts.filter(
    ({ internal, written }) =>
      !internal && written.some(({ variants }) => variants.some((variant) => inLanguage.includes(variant))),
  );
  const count = (family: (typeof CATEGORIES)[number], stage: Stage) =>
    spoken.filter(
      ({ families, stages }) =>
        stages.includes(stage) && (families.length === 0 || families.includes(family)),
    ).length;
  return (
    <section className="coverage" aria-labelledby="gaps-title">
      <h2 id="gaps-title">{said.title}</h2>
      <p className="hint">{said.hint}</p>
      <Segments
        label={said.title}
        value={language}
        options={LANGUAGES.map((one) => [one, words.languages[one]] as const)}
        pick={setLanguage}
      />
      <table aria-labelledby="gaps-title" data-testid="gap-table">
        <thead>
          <tr>
            <th scope="col">{said.family}</th>
            {Stage.options.map((stage) => (
              <th key={stage} scope="col" className="n">
                {words.stages[stage]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CATEGORIES.filter((family) => family !== "none").map((family) => (
            <tr key={family}>
              <th scope="row">{words.categories[family]}</th>
              {Stage.options.map((stage) => {
                const there = count(family, stage);
                return (
                  <td key={stage} className={there === 0 ? "n hole" : "n"}>
                    {there.toLocaleString(locale)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How much of the library is written, by language and channel: what is missing is seen here. */
import { VARIANT_NAMES } from "../../../lib/i18n/variant-names";
import type { LibraryLine } from "../../../lib/messaging/library-messages";
import { REPLY_CHANNELS, VARIANTS } from "../../../lib/scripts/variants";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";

export function Coverage({ scripts }: { scripts: readonly LibraryLine[] }) {
  const words = useWords();
  const bench = useBench();
  const said = bench.scripts;
  const count = (channel: string, variant: (typeof VARIANTS)[number]) =>
    scripts.filter(({ written }) =>
      written.some((each) => each.channel === channel && each.variants.includes(variant)),
    ).length;
  return (
    <section className="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{said.coverage}</h2>
      <p className="hint">{said.coverageHint(scripts.length.toLocaleString(bench.locale))}</p>
      <table aria-labelledby="coverage-title">
        <thead>
          <tr>
            <th scope="col">{said.variant}</th>
            {REPLY_CHANNELS.map((channel) => (
              <th key={channel} scope="col" className="n">
                {words.channels[channel]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {VARIANTS.map((variant) => (
            <tr key={variant}>
              <th scope="row">{VARIANT_NAMES[variant]}</th>
              {REPLY_CHANNELS.map((channel) => (
                <td key={channel} className="n">
                  {count(channel, variant).toLocaleString(bench.locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

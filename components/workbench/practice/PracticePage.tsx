/** Practice: made-up disputes to settle, without a helpdesk and without anybody waiting. */
import { VARIANT_NAMES } from "../../../lib/i18n/variant-names";
import { VARIANTS } from "../../../lib/scripts/variants";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { PageHead } from "../PageHead";
import { hashOf } from "../routes";
import { Trouble } from "../Trouble";
import { useAnswer } from "../use-answer";
import type { WorkbenchProps } from "../workbench-props";
import { Dispute } from "./Dispute";

interface Props extends WorkbenchProps {
  /** The dispute an address asks for, or "". */
  chosen: string;
}

export function PracticePage({ client, chosen }: Props) {
  const words = useWords();
  const bench = useBench();
  const said = bench.practice;
  const { value, problem, reload } = useAnswer(client, "practice.list", {});
  const samples = value?.samples ?? [];
  const place = samples.findIndex(({ id }) => id === chosen);
  const sample = samples[place];
  if (sample) {
    const next = samples[(place + 1) % samples.length];
    return <Dispute key={sample.id} client={client} sample={sample} next={next?.id ?? ""} />;
  }
  return (
    <>
      <PageHead title={bench.nav.practice} lede={said.lede} />
      {problem && <Trouble problem={problem} retry={reload} />}
      {VARIANTS.map((variant) => {
        const of = samples.filter((each) => each.variant === variant);
        return (
          of.length > 0 && (
            <section key={variant} className="samples" aria-labelledby={`samples-${variant}`}>
              <h2 id={`samples-${variant}`} className="group">
                {VARIANT_NAMES[variant]}
              </h2>
              <ul className="rows">
                {of.map(({ id, customer, subject, kind }) => (
                  <li key={id}>
                    <a className="what" href={hashOf("practice", id)}>
                      <b>{subject}</b>
                      <small>
                        {customer} · {words.subcategories[kind]}
                      </small>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

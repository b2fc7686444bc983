/** What counts when remedies are compared, and from which share of a customer's worth an amount is argued for. */
import type { TeamPolicy } from "../../../lib/resolution/team";
import { useBench } from "../bench-words";
import { NumberField } from "./NumberField";

const WEIGHTS = ["satisfaction", "cost", "time", "policy"] as const;

interface Props {
  policy: TeamPolicy;
  change: (part: Partial<TeamPolicy>) => void;
}

/** 0.1 × 100 is not 10 to the last digit. */
const percentOf = (share: number): number => Number((share * 100).toFixed(4));

export function WeightFields({ policy, change }: Props) {
  const bench = useBench();
  const words = bench.settings;
  const { weights, bands } = policy;
  const names = { satisfaction: words.satisfaction, cost: words.cost, time: words.time, policy: words.rules };
  const all = WEIGHTS.reduce((sum, weight) => sum + weights[weight], 0);
  const percent = new Intl.NumberFormat(bench.locale, { style: "percent", maximumFractionDigits: 0 });
  return (
    <>
      <h3>{words.weights}</h3>
      <p className="hint">{words.weightsHint}</p>
      <div className="fields">
        {WEIGHTS.map((weight) => (
          <NumberField
            key={weight}
            label={names[weight]}
            value={weights[weight]}
            {...(all > 0 && { hint: words.share(percent.format(weights[weight] / all)) })}
            save={(value) => change({ weights: { ...weights, [weight]: value ?? 0 } })}
          />
        ))}
      </div>
      <h3>{words.bands}</h3>
      <div className="fields">
        <NumberField
          label={words.acceptUpTo}
          value={percentOf(bands.acceptUpTo)}
          fits={(value) => value / 100 <= bands.persuadeUpTo}
          wrong={words.badBands}
          save={(value) => change({ bands: { ...bands, acceptUpTo: (value ?? 0) / 100 } })}
        />
        <NumberField
          label={words.persuadeUpTo}
          value={percentOf(bands.persuadeUpTo)}
          fits={(value) => value <= 100 && value / 100 >= bands.acceptUpTo}
          wrong={words.badBands}
          save={(value) => change({ bands: { ...bands, persuadeUpTo: (value ?? 0) / 100 } })}
        />
      </div>
    </>
  );
}

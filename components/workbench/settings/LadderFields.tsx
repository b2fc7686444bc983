/** Who approves what is above the agent's own limit, lowest first. */
import { Plus, X } from "lucide-react";
import type { Rung } from "../../../lib/resolution/team";
import { TextField } from "../../ui/fields";
import { useBench } from "../bench-words";
import { NumberField } from "./NumberField";

const RUNGS_MOST = 6;

interface Props {
  ladder: readonly Rung[];
  change: (ladder: Rung[]) => void;
}

export function LadderFields({ ladder, change }: Props) {
  const bench = useBench();
  const words = bench.settings;
  const put = (index: number, part: Partial<Rung>) =>
    change(
      ladder
        .map((rung, place) => (place === index ? { ...rung, ...part } : rung))
        .sort((one, other) => one.upTo - other.upTo),
    );
  return (
    <fieldset className="ladder">
      <legend>{words.ladder}</legend>
      {ladder.map((rung, index) => (
        <div className="rung" key={rung.upTo}>
          <NumberField
            label={words.upTo}
            value={rung.upTo}
            save={(upTo) => put(index, { upTo: upTo ?? 0 })}
          />
          <TextField
            label={words.who}
            value={rung.who}
            save={(who) => put(index, { who: who.trim().slice(0, 60) })}
          />
          <button
            type="button"
            className="icon"
            aria-label={words.removeRung(rung.upTo.toLocaleString(bench.locale))}
            onClick={() => change(ladder.filter((_, place) => place !== index))}
          >
            <X size={14} aria-hidden />
          </button>
        </div>
      ))}
      {ladder.length < RUNGS_MOST && (
        <button
          type="button"
          className="btn"
          onClick={() => change([...ladder, { upTo: (ladder.at(-1)?.upTo ?? 100) * 2, who: "" }])}
        >
          <Plus size={14} aria-hidden />
          {words.addRung}
        </button>
      )}
    </fieldset>
  );
}

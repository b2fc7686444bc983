/** What a reply of one's own is for: so that it is offered where it fits, and nowhere else. */
import { useId } from "react";
import type { ScriptFactsForm } from "../../../../lib/messaging/own-script-messages";
import { Stage, Stance } from "../../../../lib/resolution/types";
import { ReplyMove } from "../../../../lib/scripts/types";
import { Subcategory } from "../../../../lib/triage/taxonomy";
import { Disclosure } from "../../../ui/Disclosure";
import { PickField, TickField } from "../../../ui/fields";
import { useWords } from "../../../ui/words-context";
import { useOwn } from "../own-words";

interface Props {
  facts: ScriptFactsForm;
  untitled: boolean;
  change: (part: Partial<ScriptFactsForm>) => void;
}

const toggled = <T,>(list: readonly T[], value: T, on: boolean): T[] =>
  on ? [...list, value] : list.filter((one) => one !== value);

export function FactsForm({ facts, untitled, change }: Props) {
  const words = useWords();
  const said = useOwn().edit;
  const id = useId();
  return (
    <div className="facts-form">
      <div className="field">
        <label htmlFor={id}>{said.title}</label>
        <input
          id={id}
          className="input"
          value={facts.title}
          maxLength={120}
          aria-invalid={untitled}
          aria-describedby={untitled ? `${id}-wrong` : undefined}
          onChange={(event) => change({ title: event.target.value })}
        />
        {untitled && (
          <p id={`${id}-wrong`} className="hint wrong">
            {said.titleMissing}
          </p>
        )}
      </div>
      <div className="fields">
        <PickField
          label={said.does}
          value={facts.move}
          options={ReplyMove.options.map((move) => [move, words.moves[move]] as const)}
          pick={(value) => change({ move: ReplyMove.catch(facts.move).parse(value) })}
        />
        <PickField
          label={said.speaks}
          value={facts.stance}
          options={Stance.options.map((stance) => [stance, words.stances[stance]] as const)}
          pick={(value) => change({ stance: Stance.catch(facts.stance).parse(value) })}
        />
      </div>
      <fieldset className="ticks">
        <legend>{said.when}</legend>
        {Stage.options.map((stage) => (
          <TickField
            key={stage}
            label={words.stages[stage]}
            checked={facts.stages.includes(stage)}
            tick={(on) => change({ stages: toggled(facts.stages, stage, on) })}
          />
        ))}
      </fieldset>
      <Disclosure
        label={`${said.kinds}${facts.subcategories.length > 0 ? ` (${facts.subcategories.length})` : ""}`}
      >
        <p className="hint">{said.kindsHint}</p>
        <fieldset className="ticks many">
          <legend className="quiet">{said.kinds}</legend>
          {Subcategory.options
            .filter((kind) => kind !== "not-a-dispute")
            .map((kind) => (
              <TickField
                key={kind}
                label={words.subcategories[kind]}
                checked={facts.subcategories.includes(kind)}
                tick={(on) => change({ subcategories: toggled(facts.subcategories, kind, on) })}
              />
            ))}
        </fieldset>
      </Disclosure>
      <TickField label={said.internal} checked={facts.internal} tick={(internal) => change({ internal })} />
    </div>
  );
}

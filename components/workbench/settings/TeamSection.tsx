/** What the team decides about disputes: values, place, limits, who approves, what counts. Internal, all of it. */
import { useState } from "react";
import { TeamPolicy } from "../../../lib/resolution/team";
import { countryNames } from "../../sidebar/settle/countries";
import { PickField, TextField, TickField } from "../../ui/fields";
import { useBench } from "../bench-words";
import { LadderFields } from "./LadderFields";
import { NumberField } from "./NumberField";
import type { SettingsInHand } from "./use-settings";
import { WeightFields } from "./WeightFields";

const { country: Country, sector: Sector } = TeamPolicy.shape;
const SECTORS = ["shop", "finance", "utility"] as const;
const VALUES_MOST = 6;
const VALUE_LENGTH = 60;

const whole = (from: number, to: number) => (value: number) =>
  Number.isInteger(value) && value >= from && value <= to;

const valuesOf = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((value) => value.trim().slice(0, VALUE_LENGTH))
    .filter((value) => value !== "")
    .slice(0, VALUES_MOST);

export function TeamSection({ settings, changePolicy }: SettingsInHand) {
  const bench = useBench();
  const words = bench.settings;
  const { policy } = settings;
  const [badCurrency, setBadCurrency] = useState(false);
  const setCurrency = (text: string) => {
    const currency = text.trim().toUpperCase();
    const good = currency === "" || /^[A-Z]{3}$/.test(currency);
    setBadCurrency(!good);
    if (good) changePolicy({ currency });
  };
  return (
    <>
      <p className="hint">{words.policyHint}</p>
      <div className="fields">
        <TextField
          label={words.values}
          hint={words.valuesHint}
          value={policy.values.join(", ")}
          save={(text) => changePolicy({ values: valuesOf(text) })}
        />
        <PickField
          label={words.country}
          value={policy.country ?? ""}
          empty={words.countryNone}
          options={countryNames(bench.locale)}
          pick={(value) => changePolicy({ country: Country.parse(value || null) })}
        />
        <PickField
          label={words.sector}
          value={policy.sector}
          options={SECTORS.map((sector) => [sector, words.sectors[sector]] as const)}
          pick={(value) => changePolicy({ sector: Sector.parse(value) })}
        />
      </div>
      <h3>{words.limits}</h3>
      <div className="fields">
        <NumberField
          label={words.agentLimit}
          value={policy.agentLimit}
          save={(value) => changePolicy({ agentLimit: value ?? 0 })}
        />
        <NumberField
          label={words.doubtLimit}
          value={policy.doubtLimit}
          save={(value) => changePolicy({ doubtLimit: value ?? 0 })}
        />
        <NumberField
          label={words.doubtRepeats}
          value={policy.doubtRepeats}
          fits={whole(0, 20)}
          wrong={words.badRepeats}
          save={(value) => changePolicy({ doubtRepeats: value ?? 0 })}
        />
        <NumberField
          label={words.extraCap}
          value={policy.extraCap}
          save={(value) => changePolicy({ extraCap: value ?? 0 })}
        />
        <TextField
          label={words.currency}
          hint={badCurrency ? words.badCurrency : words.currencyHint}
          value={policy.currency}
          save={setCurrency}
        />
        <NumberField
          label={words.replyDays}
          value={policy.replyDays}
          fits={whole(1, 30)}
          wrong={words.badDays}
          save={(value) => changePolicy({ replyDays: value ?? 1 })}
        />
      </div>
      <LadderFields ladder={policy.ladder} change={(ladder) => changePolicy({ ladder })} />
      <WeightFields policy={policy} change={changePolicy} />
      <TickField label={words.notify} checked={policy.notify} tick={(notify) => changePolicy({ notify })} />
    </>
  );
}

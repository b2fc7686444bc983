/** How far to go: limits, ladder, and whether giving in is the better business (practice 000-16, 002-15). Internal. */
import { Settings } from "../../../lib/settings/schema";
import { TextField, TickField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { MoneyField } from "./MoneyField";
import type { PanelProps } from "./types";

type PolicyField = "agentLimit" | "doubtLimit" | "extraCap";

export function LimitsPanel({ view, client, run, change }: PanelProps) {
  const words = useWords().settle;
  const said = words.decide;
  const { settlement } = view;
  const { limits, giveIn } = settlement.record;
  const currency = settlement.amount?.currency ?? "";
  const setPolicy = async (field: PolicyField, text: string) => {
    const value = Number(text.replace(",", "."));
    const settings = await client.send("settings.get", {});
    if (!settings.ok || !Number.isFinite(value) || value < 0) return;
    const policy = { ...Settings.parse(settings.value).policy, [field]: value };
    await client.send("settings.set", { policy });
    await run("case.refresh", { caseKey: view.key });
  };
  return (
    <>
      <p className="hint">{words.internal}</p>
      <ul className="lines">
        {settlement.limits.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="fields">
        <MoneyField
          label={said.ask}
          value={limits.ask}
          currency={currency}
          save={(ask) => change({ kind: "limits", patch: { ask } })}
        />
        <TextField
          label={said.minimum}
          value={limits.minimum}
          save={(minimum) => change({ kind: "limits", patch: { minimum } })}
        />
        <TextField
          label={said.agentLimit}
          type="number"
          value={String(settlement.agentLimit)}
          save={(text) => void setPolicy("agentLimit", text)}
        />
        <TextField
          label={said.doubtLimit}
          type="number"
          value={String(settlement.doubtLimit)}
          save={(text) => void setPolicy("doubtLimit", text)}
        />
      </div>
      <div className="block" data-testid="give-in" data-advice={settlement.giveIn?.advice ?? ""}>
        <h3>{said.giveIn}</h3>
        <div className="fields">
          <MoneyField
            label={said.customerValue}
            value={giveIn.customerValue}
            currency={currency}
            save={(customerValue) => change({ kind: "give-in", patch: { customerValue } })}
          />
          <TextField
            label={said.failed}
            type="number"
            value={String(giveIn.failedPersuasions)}
            save={(text) =>
              change({
                kind: "give-in",
                patch: { failedPersuasions: Math.min(99, Math.max(0, Math.floor(Number(text)) || 0)) },
              })
            }
          />
        </div>
        <TickField
          label={said.grounded}
          checked={giveIn.grounded}
          tick={(grounded) => change({ kind: "give-in", patch: { grounded } })}
        />
        {settlement.giveIn ? (
          <p className="verdict">
            <b>{said.advice[settlement.giveIn.advice]}.</b> {settlement.giveIn.because}{" "}
            {settlement.giveIn.reviewTerms && said.review}
          </p>
        ) : (
          settlement.giveInGap && <p className="hint">{said.gaps[settlement.giveInGap]}</p>
        )}
      </div>
    </>
  );
}

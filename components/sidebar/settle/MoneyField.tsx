/** An amount; what is no amount is said so and not kept. */
import { useState } from "react";
import type { Money } from "../../../lib/resolution/record/basics";
import { TextField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { moneyText, parseMoney } from "./money";

interface Props {
  label: string;
  value: Money | null;
  /** Currency where none is typed. */
  currency: string;
  hint?: string | undefined;
  save: (value: Money | null) => void;
}

export function MoneyField({ label, value, currency, hint, save }: Props) {
  const words = useWords();
  const [bad, setBad] = useState(false);
  return (
    <TextField
      label={label}
      value={moneyText(value, words.locale)}
      placeholder={currency ? `0 ${currency}` : "0"}
      hint={bad ? words.settle.transaction.badAmount : hint}
      save={(text) => {
        const money = parseMoney(text, currency);
        setBad(money === undefined);
        if (money !== undefined) save(money);
      }}
    />
  );
}

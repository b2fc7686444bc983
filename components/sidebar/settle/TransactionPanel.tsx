/** The transaction in question; how it was paid, where and when set the clocks (practice 000-19). */

import { useState } from "react";
import type { SettlementChange } from "../../../lib/resolution/change/schema";
import {
  CardNetwork,
  PaymentMethod,
  SalesChannel,
  StartEvent,
} from "../../../lib/resolution/record/transaction";
import { PickField, TextField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { countryNames } from "./countries";
import { MoneyField } from "./MoneyField";
import type { PanelProps } from "./types";

const CARDS: readonly string[] = ["credit-card", "debit-card"];

/** Days asked for without a click: those that the clocks of the case wait for, and those entered. */
function useDays({ view }: PanelProps): {
  shown: StartEvent[];
  rest: StartEvent[];
  add: (event: StartEvent) => void;
} {
  const [added, setAdded] = useState<StartEvent[]>([]);
  const { record, clocks } = view.settlement;
  const asked = clocks.filter(({ startDay }) => startDay === null).map(({ from }) => from);
  const entered = StartEvent.options.filter((event) => record.transaction.days[event]);
  const shown = [...new Set([...entered, ...asked, ...added])].filter(
    (event): event is StartEvent => event !== "chargeback",
  );
  const rest = StartEvent.options.filter((event) => !shown.includes(event) && event !== "chargeback");
  return { shown, rest, add: (event) => setAdded([...added, event]) };
}

export function TransactionPanel(props: PanelProps) {
  const { view, change } = props;
  const words = useWords();
  const { transaction: said, methods, networks, channels, events } = words.settle;
  const { record, amount, mixedCurrencies, country, methodRead } = view.settlement;
  const { transaction } = record;
  const days = useDays(props);
  type Patch = Extract<SettlementChange, { kind: "transaction" }>["patch"];
  const patch = (fields: Patch) => change({ kind: "transaction", patch: fields });
  const method = transaction.method ?? (PaymentMethod.safeParse(methodRead).success ? methodRead : "");
  // Several orders in one ticket: which of them is meant, only the agent can say.
  const ids = [...(view.reading?.facts.orders ?? []), ...(view.reading?.facts.invoices ?? [])];
  const read = ids.length === 1 ? (ids[0] ?? "") : "";
  const from = { entered: undefined, ticket: said.fromTicket, team: said.fromTeam, none: undefined }[
    country.from
  ];
  return (
    <div className="fields">
      <MoneyField
        label={said.amount}
        value={transaction.amount ?? amount}
        currency={amount?.currency ?? ""}
        hint={
          mixedCurrencies ? said.mixed : transaction.amount === null && amount ? said.fromTicket : undefined
        }
        save={(value) => patch({ amount: value })}
      />
      <TextField
        label={said.id}
        value={transaction.id || read}
        hint={transaction.id === "" && read ? said.fromTicket : undefined}
        save={(id) => patch({ id })}
      />
      <PickField
        label={said.method}
        value={method}
        empty={words.settle.choose}
        hint={transaction.method === null && method ? said.fromTicket : undefined}
        options={PaymentMethod.options.map((each) => [each, methods[each]])}
        pick={(value) => patch({ method: value ? PaymentMethod.parse(value) : null })}
      />
      {CARDS.includes(method) && (
        <PickField
          label={said.network}
          value={transaction.network ?? record.paymentRead.network ?? ""}
          empty={words.settle.choose}
          options={CardNetwork.options.map((each) => [each, networks[each]])}
          pick={(value) => patch({ network: value ? CardNetwork.parse(value) : null })}
        />
      )}
      <PickField
        label={said.channel}
        value={transaction.channel ?? ""}
        empty={words.settle.choose}
        options={SalesChannel.options.map((each) => [each, channels[each]])}
        pick={(value) => patch({ channel: value ? SalesChannel.parse(value) : null })}
      />
      <PickField
        label={said.country}
        value={country.code}
        empty={words.settle.choose}
        hint={from}
        options={countryNames(words.locale)}
        pick={(value) => patch({ country: value || null })}
      />
      {country.code === "ES" && (
        <TextField label={said.region} value={transaction.region} save={(region) => patch({ region })} />
      )}
      <TextField label={said.failed} value={transaction.failed} save={(failed) => patch({ failed })} />
      {days.shown.map((event) => (
        <TextField
          key={event}
          type="date"
          label={events[event]}
          value={transaction.days[event] ?? ""}
          save={(value) => patch({ days: { [event]: value || null } })}
        />
      ))}
      <PickField
        label={said.addDay}
        value=""
        empty={words.settle.choose}
        options={days.rest.map((event) => [event, events[event]])}
        pick={(value) => value && days.add(StartEvent.parse(value))}
      />
    </div>
  );
}

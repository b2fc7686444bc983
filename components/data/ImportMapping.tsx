/** Which column is what, and how the first rows are read by that. */
import { FIELDS, type Mapping } from "../../lib/transfer/mapping";
import { ticketOfRow } from "../../lib/transfer/ticket-of-row";
import { useWords } from "../ui/words-context";
import type { Chosen } from "./use-import";

interface Props {
  chosen: Chosen;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** What is shown of a cell. */
const SHORT = 80;

export function ImportMapping({ chosen, mapping, onChange }: Props) {
  const { data, locale } = useWords();
  const words = data.importing;
  const { columns } = chosen.table;
  const tickets = chosen.sample.map((row) => ticketOfRow(row, columns, mapping));
  return (
    <>
      <fieldset className="data-columns">
        <legend>{words.columns}</legend>
        {FIELDS.map((field) => (
          <label key={field}>
            <span>{words.fields[field]}</span>
            <select
              className="input"
              aria-label={words.fields[field]}
              value={mapping.columns[field] ?? ""}
              onChange={(event) =>
                onChange({ ...mapping, columns: { ...mapping.columns, [field]: event.target.value || null } })
              }
            >
              <option value="">{words.nothing}</option>
              {columns.map((column) => (
                <option key={column} value={column}>
                  {column}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          <span>{words.dates}</span>
          <select
            className="input"
            aria-label={words.dates}
            value={mapping.dates}
            onChange={(event) =>
              onChange({ ...mapping, dates: event.target.value === "mdy" ? "mdy" : "dmy" })
            }
          >
            <option value="dmy">{words.orders.dmy}</option>
            <option value="mdy">{words.orders.mdy}</option>
          </select>
        </label>
      </fieldset>
      <div className="data-scroll">
        <table>
          <caption>{words.preview}</caption>
          <thead>
            <tr>
              {(["id", "subject", "text", "name", "status", "at"] as const).map((field) => (
                <th key={field} scope="col">
                  {words.fields[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tickets.map((ticket, index) => (
              <tr key={`${ticket?.id ?? ""}-${chosen.sample[index]?.join("|").slice(0, SHORT)}`}>
                <td>{ticket?.id ?? "–"}</td>
                <td>{ticket?.subject.slice(0, SHORT)}</td>
                <td>{ticket?.text.slice(0, SHORT)}</td>
                <td>{ticket?.name}</td>
                <td>{ticket?.status}</td>
                <td>{ticket?.at ? new Date(ticket.at).toLocaleString(locale) : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Claim beside record, what differs, and a short meeting about what is open (practice 001-9, 001-10). Internal. */
import { X } from "lucide-react";
import type { Finding } from "../../../lib/resolution/record/gathered";
import { CopyButton } from "../../ui/CopyButton";
import { TextField } from "../../ui/fields";
import { useEdits } from "../../ui/use-edits";
import { useWords } from "../../ui/words-context";
import { CalendarButton } from "./CalendarButton";
import { newId, type PanelProps } from "./types";

interface OneProps {
  finding: Finding;
  differs: boolean;
  change: PanelProps["change"];
}

function One({ finding, differs, change }: OneProps) {
  const words = useWords().settle;
  const said = words.findings;
  const { at: _, ...kept } = finding;
  const edited = useEdits(finding.id, kept);
  const save = (fields: Partial<typeof kept>) => change({ kind: "finding", finding: edited(fields) });
  return (
    <li data-finding={finding.id} data-differs={differs}>
      <p>
        <b>{finding.field || said.field}</b>
        {differs && <span className="flag">{said.differs}</span>}
        <button
          type="button"
          className="icon end"
          aria-label={words.remove(finding.field || said.field)}
          onClick={() => change({ kind: "finding-removed", id: finding.id })}
        >
          <X size={13} aria-hidden />
        </button>
      </p>
      <div className="fields">
        <TextField label={said.field} value={finding.field} save={(field) => save({ field })} />
        <TextField label={said.claim} value={finding.claim} save={(claim) => save({ claim })} />
        <TextField label={said.record} value={finding.record} save={(record) => save({ record })} />
        <TextField label={said.clause} value={finding.clause} save={(clause) => save({ clause })} />
      </div>
    </li>
  );
}

export function FindingsPanel(props: PanelProps) {
  const { view, change } = props;
  const words = useWords().settle;
  const said = words.findings;
  const { record, differing, summary, huddle } = view.settlement;
  const blank = { id: newId(), field: "", claim: "", record: "", clause: "" };
  return (
    <>
      <p className="hint">{words.internal}</p>
      <ul className="entries">
        {record.findings.map((finding) => (
          <One key={finding.id} finding={finding} differs={differing.includes(finding.id)} change={change} />
        ))}
      </ul>
      <div className="row">
        <button type="button" className="btn" onClick={() => change({ kind: "finding", finding: blank })}>
          {words.add}
        </button>
        {summary && <CopyButton text={summary} label={said.copySummary} />}
      </div>
      {huddle && (
        <div className="block">
          <h3>{said.huddle}</h3>
          <p className="question">{huddle}</p>
          <div className="row">
            <CopyButton text={huddle} label={said.copyAgenda} />
          </div>
          <CalendarButton {...props} what="huddle" minutes={15} label={said.start} />
        </div>
      )}
    </>
  );
}

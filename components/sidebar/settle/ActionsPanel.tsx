/** Who does what by when, and the recap of it for the customer (practice 001-17, 000-14/15, 000-24). */
import { X } from "lucide-react";
import type { AgreedAction } from "../../../lib/resolution/record/decided";
import { CopyButton } from "../../ui/CopyButton";
import { Disclosure } from "../../ui/Disclosure";
import { TextField, TickField } from "../../ui/fields";
import { useEdits } from "../../ui/use-edits";
import { useWords } from "../../ui/words-context";
import { dayText, endOfLocalDay, isoDay } from "./days";
import { newId, type PanelProps } from "./types";

function One({ action, change, now }: { action: AgreedAction } & Pick<PanelProps, "change" | "now">) {
  const all = useWords();
  const words = all.settle;
  const said = words.actions;
  const { doneAt: _, ...kept } = action;
  const edited = useEdits(action.id, kept);
  const save = (fields: Partial<typeof kept>) => change({ kind: "action", action: edited(fields) });
  const overdue = action.status === "open" && action.dueAt !== null && action.dueAt < now;
  const due = action.dueAt === null ? "" : isoDay(action.dueAt);
  const about = [action.owner, due && dayText(due, now, all.locale)].filter(Boolean).join(" · ");
  return (
    <li data-action={action.id} data-status={action.status}>
      <div className="action">
        <TickField
          label={action.what || said.what}
          checked={action.status === "done"}
          tick={(done) => save({ status: done ? "done" : "open" })}
        />
        <span className={overdue ? "end overdue" : "end"}>
          {overdue ? `${about} · ${said.overdue}` : about}
        </span>
      </div>
      <Disclosure label={all.next.changeKind}>
        <div className="fields">
          <TextField label={said.what} value={action.what} save={(what) => save({ what })} />
          <TextField label={said.owner} value={action.owner} save={(owner) => save({ owner })} />
          <TextField
            label={said.due}
            type="date"
            value={due}
            save={(day) => save({ dueAt: day ? endOfLocalDay(day) : null })}
          />
          <TickField label={said.shared} checked={action.shared} tick={(shared) => save({ shared })} />
          <button
            type="button"
            className="icon"
            aria-label={words.remove(action.what)}
            onClick={() => change({ kind: "action-removed", id: action.id })}
          >
            <X size={13} aria-hidden />
          </button>
        </div>
      </Disclosure>
    </li>
  );
}

export function ActionsPanel({ view, change, now }: PanelProps) {
  const words = useWords().settle;
  const said = words.actions;
  const { record, recap } = view.settlement;
  const blank = { id: newId(), what: "", owner: "", dueAt: null, status: "open", shared: true } as const;
  return (
    <>
      {record.actions.length === 0 && <p className="hint">{said.none}</p>}
      <ul className="entries">
        {record.actions.map((action) => (
          <One key={action.id} action={action} change={change} now={now} />
        ))}
      </ul>
      <div className="row">
        <button type="button" className="btn" onClick={() => change({ kind: "action", action: blank })}>
          {words.add}
        </button>
      </div>
      {recap.text && (
        <div className="block">
          <h3>{said.recap}</h3>
          <p className="question" lang={view.replyLanguage}>
            {recap.text}
          </p>
          <div className="row">
            <CopyButton text={recap.text} label={said.formats.text} />
            <CopyButton text={recap.markdown} label={said.formats.markdown} />
            <CopyButton text={recap.text} html={recap.html} label={said.formats.html} />
          </div>
        </div>
      )}
    </>
  );
}

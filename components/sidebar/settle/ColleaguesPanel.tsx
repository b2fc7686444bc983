/** Questions that went to colleagues: by when they answer, and what they said (practice 001-8). Internal. */
import type { DepartmentQuestion } from "../../../lib/resolution/record/gathered";
import { CopyButton } from "../../ui/CopyButton";
import { TextField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { dayText, isoDay } from "./days";
import { newId, type PanelProps } from "./types";

function Question({
  question,
  name,
  props,
}: {
  question: DepartmentQuestion;
  name: string;
  props: PanelProps;
}) {
  const words = useWords();
  const said = words.settle.colleagues;
  const { change, now } = props;
  const day = dayText(isoDay(question.replyBy), now, words.locale);
  const late = question.answeredAt === null && question.replyBy < now;
  return (
    <li>
      <p>
        <b>{name}</b>
        <span className={late ? "end due" : "end"}>
          {question.answeredAt !== null ? said.answered : late ? said.late(day) : said.by(day)}
        </span>
      </p>
      <TextField
        label={said.answer}
        long
        value={question.answer}
        save={(answer) => change({ kind: "question-answered", id: question.id, answer })}
      />
    </li>
  );
}

/** Where departments are reached and what the team asks them, ready to copy. */
function Reached({ departments }: Pick<PanelProps["view"]["settlement"], "departments">) {
  const { settle, casebook } = useWords();
  const known = departments.filter(({ address, questions }) => address !== "" || questions.length > 0);
  if (known.length === 0) return null;
  return (
    <ul className="entries" aria-label={casebook.departments.title}>
      {known.map(({ id, name, address, questions }) => (
        <li key={id}>
          <p>
            <b>{name}</b>
            {address && <span className="end">{address}</span>}
          </p>
          {questions.length > 0 && <p className="hint">{questions.join(" ")}</p>}
          <CopyButton
            text={[address, ...questions].filter((line) => line !== "").join("\n")}
            label={`${settle.copy}: ${name}`}
          />
        </li>
      ))}
    </ul>
  );
}

export function ColleaguesPanel(props: PanelProps) {
  const { view, change } = props;
  const words = useWords().settle;
  const said = words.colleagues;
  const { departments, record, replyBy } = view.settlement;
  const nameOf = (id: string) => departments.find((each) => each.id === id)?.name ?? id;
  return (
    <>
      <p className="hint">{words.internal}</p>
      {record.questions.length > 0 && (
        <ul className="entries">
          {record.questions.map((question) => (
            <Question
              key={question.id}
              question={question}
              name={nameOf(question.department)}
              props={props}
            />
          ))}
        </ul>
      )}
      <Reached departments={departments} />
      <div className="row">
        {departments.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="btn"
            onClick={() => change({ kind: "question-asked", id: newId(), department: id, replyBy })}
          >
            {said.ask(name)}
          </button>
        ))}
      </div>
    </>
  );
}

/** What the agent's corrections have taught, each of which can be set aside, used again, or forgotten. */
import { useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { LessonView } from "../../../lib/messaging/lesson-view";
import type { Problem } from "../../../lib/result";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { shortDay } from "../relative-time";
import { Trouble } from "../Trouble";
import { useAnswer } from "../use-answer";

interface Props {
  client: Client;
  now: () => number;
}

export function LessonsSection({ client, now }: Props) {
  const said = useBench().lessons;
  const { value, problem, put, reload } = useAnswer(client, "lessons.list", {});
  const [failed, setFailed] = useState<Problem | null>(null);
  if (problem) return <Trouble problem={problem} retry={reload} />;
  if (!value) return null;
  const set = async (id: string, on: boolean) => {
    const answer = await client.send("lesson.set", { id, on });
    setFailed(answer.ok ? null : answer.problem);
    if (answer.ok) put(answer.value);
  };
  const forget = async (id: string) => {
    const answer = await client.send("lesson.forget", { id });
    setFailed(answer.ok ? null : answer.problem);
    if (answer.ok) put(answer.value);
  };
  return (
    <>
      {failed && <Trouble problem={failed} />}
      {value.lessons.length === 0 ? (
        <div className="nothing">
          <b>{said.empty}</b>
          {said.emptyHint}
        </div>
      ) : (
        <ul className="rows" aria-label={said.title}>
          {value.lessons.map((lesson) => (
            <Lesson
              key={lesson.id}
              lesson={lesson}
              now={now()}
              set={(on) => void set(lesson.id, on)}
              forget={() => void forget(lesson.id)}
            />
          ))}
        </ul>
      )}
      <p className="hint">{said.stored}</p>
    </>
  );
}

interface LessonProps {
  lesson: LessonView;
  now: number;
  set: (on: boolean) => void;
  forget: () => void;
}

function Lesson({ lesson, now, set, forget }: LessonProps) {
  const words = useWords();
  const bench = useBench();
  const said = bench.lessons;
  const [asking, setAsking] = useState(false);
  const was = words.subcategories[lesson.was];
  const right = words.subcategories[lesson.right];
  const name = `${was} → ${right}`;
  return (
    <li className={lesson.on ? "" : "off"}>
      <span className="what">
        <b>{said.line(was, right)}</b>
        <small>
          {shortDay(lesson.at, now, bench.locale)}
          {!lesson.on && ` · ${said.aside}`}
        </small>
      </span>
      <span className="end">
        {asking ? (
          <>
            <button type="button" className="btn" onClick={forget} aria-label={said.reallyName(name)}>
              {said.really}
            </button>
            <button type="button" className="btn" onClick={() => setAsking(false)}>
              {said.keep}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              className="btn"
              aria-label={(lesson.on ? said.setAsideName : said.useAgainName)(name)}
              onClick={() => set(!lesson.on)}
            >
              {lesson.on ? said.setAside : said.useAgain}
            </button>
            <button
              type="button"
              className="btn"
              aria-label={said.forgetName(name)}
              onClick={() => setAsking(true)}
            >
              {said.forget}
            </button>
          </>
        )}
      </span>
    </li>
  );
}

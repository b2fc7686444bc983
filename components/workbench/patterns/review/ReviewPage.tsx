/** The monthly review: chosen, looked at, and taken along on paper or in a file. */
import { Printer } from "lucide-react";
import { useState } from "react";
import { reviewDocument } from "../../../../lib/patterns/review/document";
import { reviewFigures } from "../../../../lib/patterns/review/figures";
import { reviewMarkdown } from "../../../../lib/patterns/review/markdown";
import type { MonthlyReview } from "../../../../lib/patterns/review-types";
import { atHead, sayMonth } from "../../../../lib/patterns/say";
import { csvOf } from "../../../../lib/transfer/export-csv";
import { PickField, TickField } from "../../../ui/fields";
import { saveFile } from "../../../ui/save-file";
import { useBench } from "../../bench-words";
import { PageHead } from "../../PageHead";
import { hashOf } from "../../routes";
import { Trouble } from "../../Trouble";
import { useAnswer } from "../../use-answer";
import { useLive } from "../../use-live";
import type { WorkbenchProps } from "../../workbench-props";
import { Skeleton } from "../Skeleton";
import { ReviewPaper } from "./ReviewPaper";
import { useReviewTongue } from "./use-review-tongue";

interface Props extends Pick<WorkbenchProps, "client" | "now"> {
  /** The month an address asks for as `YYYY-MM`, or "" for this one. */
  wanted: string;
}

/** The month of a moment on the agent's calendar. */
function monthOf(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}`;
}

export function ReviewPage({ client, now, wanted }: Props) {
  const { patterns, locale } = useBench();
  const words = patterns.report;
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(wanted) ? wanted : monthOf(now());
  const [names, setNames] = useState(false);
  const { value, problem, reload } = useAnswer(client, "patterns.review", { month, names });
  useLive(client, reload);
  const review = value?.month === month && (value.names !== null) === names ? value : null;
  const months = [...new Set([...(value?.months ?? []), month])].sort().reverse();
  return (
    <div className="review" data-state={problem ? "failed" : review ? "ready" : "loading"}>
      <p className="back">
        <a className="link" href={hashOf("patterns")}>
          ← {words.back}
        </a>
      </p>
      <PageHead title={patterns.review}>{review && <Files review={review} now={now} />}</PageHead>
      <div className="review-choices">
        <PickField
          label={words.month}
          value={month}
          options={months.map((each) => [each, atHead(sayMonth(each, locale), locale)] as const)}
          pick={(each) => {
            location.hash = hashOf("patterns", `review/${each}`);
          }}
        />
        <div>
          <TickField label={words.named} checked={names} tick={setNames} />
          <p className="hint">{words.namedHint}</p>
        </div>
      </div>
      {problem && <Trouble problem={problem} retry={reload} />}
      {!review && !problem && <Skeleton />}
      {review && <ReviewPaper review={review} now={now()} />}
    </div>
  );
}

function Files({ review, now }: { review: MonthlyReview; now: () => number }) {
  const words = useBench().patterns.report;
  const tongue = useReviewTongue();
  const save = (text: string, type: string, ending: string) =>
    saveFile(
      new Blob([text], { type: `${type};charset=utf-8` }),
      `amends-${words.file}-${review.month}.${ending}`,
    );
  return (
    <>
      <button type="button" className="btn main" onClick={() => window.print()}>
        <Printer size={14} aria-hidden />
        {words.print}
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => save(reviewMarkdown(reviewDocument(review, tongue, now())), "text/markdown", "md")}
      >
        {words.markdown}
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => save(csvOf(reviewFigures(review)), "text/csv", "csv")}
      >
        {words.csv}
      </button>
    </>
  );
}

/** Patterns: what surges, what comes back, what is worth fixing; every figure leads to its cases. */
import { useEffect } from "react";
import { sayCount } from "../../../lib/patterns/say";
import type { PatternsView } from "../../../lib/patterns/types";
import { WINDOW_DAYS, type WindowDays } from "../../../lib/patterns/types";
import { Segments } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { PageHead } from "../PageHead";
import { hashOf } from "../routes";
import { Trouble } from "../Trouble";
import { useAnswer } from "../use-answer";
import { useLive } from "../use-live";
import type { WorkbenchProps } from "../workbench-props";
import { Complaints } from "./Complaints";
import { DailyChart } from "./chart/DailyChart";
import { ledeOf } from "./first-sentence";
import { Problems } from "./Problems";
import { Sentences } from "./Sentences";
import { Settle } from "./Settle";
import { Shares } from "./Shares";
import { Skeleton } from "./Skeleton";
import { hashOfPart } from "./selection";
import { Themes } from "./Themes";
import { ENOUGH, TooFew } from "./TooFew";

const USUAL: WindowDays = 30;

interface Props extends Pick<WorkbenchProps, "client"> {
  /** The window an address asks for, or "". */
  wanted: string;
  look: (days: WindowDays) => void;
}

export function PatternsPage({ client, wanted, look }: Props) {
  const words = useWords();
  const { patterns, locale, nav } = useBench();
  const days = WINDOW_DAYS.find((each) => String(each) === wanted) ?? USUAL;
  const { value, problem, reload } = useAnswer(client, "patterns.view", { days });
  // What stands there while another window is reckoned is of that other window.
  const view = value?.days === days ? value : null;
  const enough = view !== null && view.total >= ENOUGH;
  useLive(client, reload);
  useEffect(() => {
    if (view && view.total >= ENOUGH) look(view.days);
  }, [look, view]);
  const tongue = { locale, words: patterns, kinds: words.subcategories };
  return (
    <div className="patterns" data-state={problem ? "failed" : view ? "ready" : "loading"}>
      <PageHead
        title={nav.patterns}
        lede={enough && <Sentences sentences={ledeOf(view, tongue)} days={days} />}
      >
        <Segments
          label={patterns.window}
          value={String(days)}
          options={WINDOW_DAYS.map((each) => [String(each), patterns.days(sayCount(each, locale))] as const)}
          pick={(each) => {
            location.hash = hashOf("patterns", each);
          }}
        />
        <a className="btn" href={hashOf("patterns", "review")}>
          {patterns.review}
        </a>
      </PageHead>
      {problem && <Trouble problem={problem} retry={reload} />}
      {!view && !problem && <Skeleton />}
      {view && !enough && <TooFew view={view} />}
      {enough && <Figures view={view} />}
    </div>
  );
}

const byCount = (one: { count: number }, other: { count: number }): number => other.count - one.count;

function Figures({ view }: { view: PatternsView }) {
  const words = useWords();
  const { patterns } = useBench();
  return (
    <div className="pattern-grid">
      <div>
        <DailyChart view={view} />
        <Complaints view={view} />
        <Themes view={view} />
      </div>
      <div>
        <Problems view={view} />
        <Settle view={view} />
        <Shares
          id="emotions-title"
          title={patterns.emotions}
          parts={view.emotions.toSorted(byCount).map((slice) => ({
            ...slice,
            id: slice.name,
            name: words.emotions[slice.name],
            href: hashOfPart(view.days, { what: "emotion", name: slice.name }),
          }))}
        />
        <Shares
          id="outcomes-title"
          title={patterns.outcomes}
          parts={view.outcomes.map((slice) => ({
            ...slice,
            id: slice.name,
            name: patterns.ended[slice.name],
            href: hashOfPart(view.days, { what: "outcome", name: slice.name }),
          }))}
        />
      </div>
    </div>
  );
}

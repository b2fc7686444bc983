/** The patterns or, under them, the monthly review: whichever the address names. */
import type { WindowDays } from "../../../lib/patterns/types";
import type { WorkbenchProps } from "../workbench-props";
import { PatternsPage } from "./PatternsPage";
import { ReviewPage } from "./review/ReviewPage";

interface Props extends Pick<WorkbenchProps, "client" | "now"> {
  /** What the address asks for: a window, `review`, or `review/` and a month. */
  wanted: string;
  /** Told which days are in front. */
  look: (days: WindowDays) => void;
}

export function PatternsPlace({ wanted, look, ...props }: Props) {
  const [place, month = ""] = wanted.split("/");
  return place === "review" ? (
    <ReviewPage {...props} wanted={month} />
  ) : (
    <PatternsPage client={props.client} wanted={wanted} look={look} />
  );
}

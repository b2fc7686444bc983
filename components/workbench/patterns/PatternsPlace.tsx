/** The patterns or, under them, the monthly review: whichever the address names. */
import type { WorkbenchProps } from "../Workbench";
import { PatternsPage } from "./PatternsPage";
import { ReviewPage } from "./review/ReviewPage";

interface Props extends Pick<WorkbenchProps, "client" | "now"> {
  /** What the address asks for: a window, `review`, or `review/` and a month. */
  wanted: string;
}

export function PatternsPlace({ wanted, ...props }: Props) {
  const [place, month = ""] = wanted.split("/");
  return place === "review" ? (
    <ReviewPage {...props} wanted={month} />
  ) : (
    <PatternsPage client={props.client} wanted={wanted} />
  );
}

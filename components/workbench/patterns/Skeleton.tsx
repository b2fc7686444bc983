/** The page's shape while its figures are reckoned. */
import { useBench } from "../bench-words";

const BARS = [38, 52, 44, 70, 48, 62, 90, 74, 58, 66, 82, 54, 46, 60];

export function Skeleton() {
  const { state } = useBench();
  return (
    <div className="skeleton" role="status">
      <span className="quiet">{state.loading}</span>
      <div className="sk-bars" aria-hidden="true">
        {BARS.map((height, place) => (
          // Bars have no other name than their place.
          <i key={`${place}-${height}`} style={{ height: `${height}%` }} />
        ))}
      </div>
      <div className="sk-lines" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

/** Two windows wrote the same reply: both texts stay until the agent says which. */
import { Disclosure } from "../../../ui/Disclosure";
import { useOwn } from "../own-words";
import type { TextPlace } from "./PlaceBar";
import type { InHand } from "./use-edit";

interface Props {
  inHand: InHand;
  place: TextPlace;
  /** Called with the id under which something was kept. */
  saved: (id: string | null) => void;
}

export function NewerBanner({ inHand, place, saved }: Props) {
  const { edit, view } = useOwn();
  const { newer, facts } = inHand;
  if (newer === null) return null;
  const { theirs } = newer;
  const there = theirs?.texts.find(
    ({ channel, variant }) => channel === place.channel && variant === place.variant,
  );
  return (
    <section className="banner due newer" role="alert">
      <p>{theirs ? edit.newer.changed : edit.newer.gone}</p>
      {there && (
        <Disclosure label={edit.newer.theirs} startsOpen>
          <p className="policy-text">{there.text}</p>
        </Disclosure>
      )}
      <div className="row">
        <button
          type="button"
          className="btn"
          onClick={() => void newer.saveAsNew(view.copyOf(facts.title)).then(saved)}
        >
          {edit.newer.both}
        </button>
        {theirs && (
          <>
            <button type="button" className="btn" onClick={() => void newer.saveOver().then(saved)}>
              {edit.newer.over}
            </button>
            <button type="button" className="btn" onClick={newer.takeTheirs}>
              {edit.newer.take}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

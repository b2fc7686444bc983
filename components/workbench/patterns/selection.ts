/** A part of a pattern as an address names it, and the cases that it is made of. */
import { type PatternsView, WINDOW_DAYS, type WindowDays } from "../../../lib/patterns/types";
import { Category, Emotion, Subcategory } from "../../../lib/triage/taxonomy";
import { hashOf } from "../routes";

const OUTCOMES = ["kept", "lost", "unknown", "open"] as const;
export type OutcomeName = (typeof OUTCOMES)[number];

export type Part =
  | { what: "complaint"; subcategory: Subcategory }
  /** `theme`: the id of the theme that surges, or "". */
  | { what: "surge"; subcategory: Subcategory; theme: string }
  | { what: "theme"; id: string }
  | { what: "problem"; subcategory: Subcategory; title: string }
  | { what: "emotion"; name: Emotion }
  | { what: "outcome"; name: OutcomeName }
  | { what: "category"; name: Category }
  | { what: "day"; day: string };

export interface Selection {
  days: WindowDays;
  part: Part;
}

const MARK = "of";
const BETWEEN = "~";

function nameOf(part: Part): string {
  switch (part.what) {
    case "complaint":
      return part.subcategory;
    case "surge":
      return part.theme ? `${part.subcategory}${BETWEEN}${part.theme}` : part.subcategory;
    case "theme":
      return part.id;
    case "problem":
      return `${part.subcategory}${BETWEEN}${part.title}`;
    case "day":
      return part.day;
    default:
      return part.name;
  }
}

/** Where the cases of a part are listed. */
export const hashOfPart = (days: WindowDays, part: Part): string =>
  hashOf("cases", [MARK, days, part.what, nameOf(part)].join(BETWEEN));

function partOf(what: string, name: string): Part | null {
  switch (what) {
    case "complaint": {
      const kind = Subcategory.safeParse(name);
      return kind.success ? { what, subcategory: kind.data } : null;
    }
    case "surge": {
      const [kind, ...theme] = name.split(BETWEEN);
      const subcategory = Subcategory.safeParse(kind);
      return subcategory.success ? { what, subcategory: subcategory.data, theme: theme.join(BETWEEN) } : null;
    }
    case "emotion": {
      const emotion = Emotion.safeParse(name);
      return emotion.success ? { what, name: emotion.data } : null;
    }
    case "category": {
      const category = Category.safeParse(name);
      return category.success ? { what, name: category.data } : null;
    }
    case "outcome": {
      const outcome = OUTCOMES.find((each) => each === name);
      return outcome ? { what, name: outcome } : null;
    }
    case "day":
      return /^\d{4}-\d{2}-\d{2}$/.test(name) ? { what, day: name } : null;
    case "theme":
      return name ? { what, id: name } : null;
    case "problem": {
      const [kind, ...title] = name.split(BETWEEN);
      const subcategory = Subcategory.safeParse(kind);
      return subcategory.success ? { what, subcategory: subcategory.data, title: title.join(BETWEEN) } : null;
    }
    default:
      return null;
  }
}

/** The selection an address of the list of cases asks for; null where it asks for none. */
export function selectionOf(item: string): Selection | null {
  const [mark, length, what = "", ...name] = item.split(BETWEEN);
  const days = WINDOW_DAYS.find((each) => String(each) === length);
  if (mark !== MARK || !days) return null;
  const part = partOf(what, name.join(BETWEEN));
  return part && { days, part };
}

/** The surge a part names, if it is still there. */
export const surgeOf = (view: PatternsView, part: { subcategory: Subcategory; theme: string }) =>
  view.surges.find(
    ({ subcategory, theme }) => subcategory === part.subcategory && (theme?.id ?? "") === part.theme,
  );

/** The keys of the cases a part is made of; none where the pattern is gone since. */
export function keysOfPart(view: PatternsView, part: Part): readonly string[] {
  switch (part.what) {
    case "complaint":
      return view.complaints.find(({ subcategory }) => subcategory === part.subcategory)?.keys ?? [];
    case "surge":
      return surgeOf(view, part)?.keys ?? [];
    case "theme":
      return view.themes.find(({ id }) => id === part.id)?.keys ?? [];
    case "problem":
      return (
        view.problems.find((each) => each.subcategory === part.subcategory && each.title === part.title)
          ?.keys ?? []
      );
    case "emotion":
      return view.emotions.find(({ name }) => name === part.name)?.keys ?? [];
    case "outcome":
      return view.outcomes.find(({ name }) => name === part.name)?.keys ?? [];
    case "category":
      return view.daily.flatMap(({ keys }) => keys[part.name] ?? []);
    case "day":
      return Object.values(view.daily.find(({ day }) => day === part.day)?.keys ?? {}).flat();
  }
}

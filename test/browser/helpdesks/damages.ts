/** Damages to a page, as a redesign, an error or another extension may do; undone after each look. */

/** The element at `at` (of all, as a fraction) is taken away, doubled, or moved to `to`. */
export interface Damage {
  kind: "remove" | "repeat" | "move";
  at: number;
  to: number;
}

/** What `look` gives while these damages are done to the page. */
export function withDamages<Seen>(damages: readonly Damage[], look: () => Seen): Seen {
  const whole = document.documentElement;
  const copy = whole.cloneNode(true) as HTMLElement;
  whole.replaceWith(copy);
  for (const { kind, at, to } of damages) {
    const all = Array.from(copy.getElementsByTagName("*"));
    const element = all[Math.floor(at * all.length)];
    const target = all[Math.floor(to * all.length)];
    if (!element || !target) continue;
    if (kind === "remove") element.remove();
    else if (kind === "repeat") element.after(element.cloneNode(true));
    else if (!element.contains(target)) target.append(element);
  }
  try {
    return look();
  } finally {
    copy.replaceWith(whole);
  }
}

/** Two people, or one in two windows, change the same note: both changes stay. */

/** Beyond this many changed lines a side the work of comparing would be felt; then both texts stay, one after the other. */
const COMPARED = 400;

/** Runs of `lines` that replace `base[from, to)`. */
interface Hunk {
  from: number;
  to: number;
  lines: string[];
}

/** What turns `base` into `next`, by a longest common subsequence between the ends that both share. */
function hunks(base: string[], next: string[]): Hunk[] | null {
  let head = 0;
  while (head < base.length && head < next.length && base[head] === next[head]) head++;
  let tail = 0;
  while (
    tail < base.length - head &&
    tail < next.length - head &&
    base[base.length - 1 - tail] === next[next.length - 1 - tail]
  ) {
    tail++;
  }
  const old = base.slice(head, base.length - tail);
  const now = next.slice(head, next.length - tail);
  if (old.length === 0 && now.length === 0) return [];
  if (old.length > COMPARED || now.length > COMPARED) return null;
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] as number;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [fromOld, fromNow] = [i, j];
    while ((i < old.length || j < now.length) && !(i < old.length && j < now.length && old[i] === now[j])) {
      if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    if (i > fromOld || j > fromNow) {
      found.push({ from: head + fromOld, to: head + i, lines: now.slice(fromNow, j) });
    }
    while (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
    }
  }
  return found;
}

/** A line extended by one side only is that side's; else both versions stay, theirs first. */
function both(theirs: string[], mine: string[]): string[] {
  const [t, m] = [theirs.join("\n"), mine.join("\n")];
  if (t === m || t.startsWith(m)) return theirs;
  return m.startsWith(t) ? mine : [...theirs, ...mine.filter((line) => !theirs.includes(line))];
}

/**
 * The text that holds both changes.
 * @param base what `mine` was typed over
 * @param theirs what is kept now
 */
export function mergeText(base: string, theirs: string, mine: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  const lines = base.split("\n");
  const [their, my] = [hunks(lines, theirs.split("\n")), hunks(lines, mine.split("\n"))];
  if (!their || !my) return both(theirs.split("\n"), mine.split("\n")).join("\n");
  const merged: string[] = [];
  let [line, t, m] = [0, 0, 0];
  while (t < their.length || m < my.length) {
    const from = Math.min(
      their[t]?.from ?? Number.POSITIVE_INFINITY,
      my[m]?.from ?? Number.POSITIVE_INFINITY,
    );
    merged.push(...lines.slice(line, from));
    let to = from;
    const [firstT, firstM] = [t, m];
    // Everything that touches one another is one place, whoever changed it.
    for (let grown = true; grown; ) {
      grown = false;
      for (let hunk = their[t]; hunk && (hunk.from < to || hunk.from === from); hunk = their[++t]) {
        to = Math.max(to, hunk.to);
        grown = true;
      }
      for (let hunk = my[m]; hunk && (hunk.from < to || hunk.from === from); hunk = my[++m]) {
        to = Math.max(to, hunk.to);
        grown = true;
      }
    }
    const side = (all: Hunk[], first: number, last: number) =>
      replayed(lines, from, to, all.slice(first, last));
    if (t === firstT) merged.push(...side(my, firstM, m));
    else if (m === firstM) merged.push(...side(their, firstT, t));
    else merged.push(...both(side(their, firstT, t), side(my, firstM, m)));
    line = to;
  }
  merged.push(...lines.slice(line));
  return merged.join("\n");
}

function replayed(base: string[], from: number, to: number, changes: Hunk[]): string[] {
  const out: string[] = [];
  let line = from;
  for (const hunk of changes) {
    out.push(...base.slice(line, hunk.from), ...hunk.lines);
    line = hunk.to;
  }
  return [...out, ...base.slice(line, to)];
}

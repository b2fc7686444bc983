/** The pages at the left edge; on a narrow window a bar along the top. */
import { Search } from "lucide-react";
import { Mark } from "../popup/Mark";
import { useBench } from "./bench-words";
import { hashOf, PAGES, type Page } from "./routes";

interface Props {
  page: Page;
  /** What stands beside a page's name. */
  counts: Partial<Record<Page, string>>;
  /** Null while it is not known. */
  lastBackup: { ago: string } | "never" | null;
  jump: () => void;
}

export function Navigation({ page, counts, lastBackup, jump }: Props) {
  const words = useBench();
  return (
    <nav className="bench-nav" aria-label={words.nav.label}>
      <p className="brand">
        <Mark />
        Amends
      </p>
      <button type="button" className="jump" onClick={jump} aria-keyshortcuts="Control+K Meta+K">
        <Search size={14} aria-hidden />
        <span>{words.nav.jump}</span>
        <em aria-hidden="true">Ctrl K</em>
      </button>
      <ul>
        {PAGES.map((each) => (
          <li key={each}>
            <a href={hashOf(each)} aria-current={each === page ? "page" : undefined}>
              {words.nav[each]}
              {counts[each] && <span>{counts[each]}</span>}
            </a>
          </li>
        ))}
      </ul>
      <p className="kept">
        {words.nav.local}{" "}
        {lastBackup === "never" ? words.nav.noBackup : lastBackup && words.nav.backup(lastBackup.ago)}
      </p>
    </nav>
  );
}

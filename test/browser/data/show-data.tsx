/** Mounts the Data page over the real handlers and a real IndexedDB: `?locale=es`. */
import { createRoot } from "react-dom/client";
import { DataPage } from "../../../components/data/DataPage";
import { WordsContext } from "../../../components/ui/words-context";
import { writeBundles } from "../../../lib/casebook/bundles";
import { database } from "../../../lib/casebook/database";
import { allOfCase } from "../../../lib/casebook/write";
import { UiLocale } from "../../../lib/i18n/localized";
import { wordsFor } from "../../../lib/i18n/words";
import { madeUpCase } from "../../bench/casebook/made-up-cases";
import { clientOf } from "../../unit/transfer/client";
import "../../../components/ui/tokens.css";
import "../../../components/ui/controls.css";

const locale = UiLocale.parse(new URLSearchParams(location.search).get("locale") ?? "en");
document.documentElement.lang = locale;

async function show(root: HTMLElement): Promise<void> {
  const db = await database();
  if ((await db.cases.count()) === 0 && !sessionStorage.getItem("filled")) {
    const cases = Array.from({ length: 25 }, (_, index) => madeUpCase(index));
    await db.transaction("rw", allOfCase(db), () => writeBundles(db, cases));
    sessionStorage.setItem("filled", "yes");
  }
  createRoot(root).render(
    <WordsContext value={wordsFor(locale)}>
      <main>
        <DataPage client={clientOf()} now={() => Date.UTC(2026, 10, 22)} />
      </main>
    </WordsContext>,
  );
}

const root = document.getElementById("root");
if (root) void show(root);

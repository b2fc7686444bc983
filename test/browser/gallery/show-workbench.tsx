/** Mounts the workbench in one state and language, named by the address: `?state=patterns&locale=es`. */
import { createRoot } from "react-dom/client";
import { WordsContext } from "../../../components/ui/words-context";
import { BenchWordsContext } from "../../../components/workbench/bench-words";
import { Workbench } from "../../../components/workbench/Workbench";
import { benchWordsFor } from "../../../lib/i18n/bench/words";
import { UiLocale } from "../../../lib/i18n/localized";
import { wordsFor } from "../../../lib/i18n/words";
import { BENCH_STATES } from "./bench-states";
import { type FakeBench, fakeBench } from "./fake-bench";
import { NOW } from "./fixtures";

declare global {
  interface Window {
    /** For tests: the background the workbench speaks to. */
    bench: FakeBench;
  }
}

const asked = new URLSearchParams(location.search);
const locale = UiLocale.parse(asked.get("locale"));
const state = BENCH_STATES[asked.get("state") ?? ""];
const root = document.getElementById("root");
if (!state || !root) throw new Error(`No workbench state ${asked.get("state")}`);

document.documentElement.lang = locale;
location.hash = state.at;
window.bench = fakeBench(state.patterns);
createRoot(root).render(
  <WordsContext value={wordsFor(locale)}>
    <BenchWordsContext value={benchWordsFor(locale)}>
      <Workbench
        client={window.bench}
        now={() => NOW}
        allowSite={async () => true}
        settingsChanged={() => undefined}
      />
    </BenchWordsContext>
  </WordsContext>,
);

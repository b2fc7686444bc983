import "../../components/ui/tokens.css";
import "../../components/ui/controls.css";
import "../../components/workbench/workbench.css";
import "../../components/workbench/forms.css";
import "../../components/notes/notes.css";
import "../../components/timeline/timeline.css";
import "../../components/workbench/settings/taught.css";
import "../../components/workbench/cases/cases.css";
import "../../components/workbench/cases/board.css";
import "../../components/workbench/cases/case-page.css";
import "../../components/workbench/patterns/patterns.css";
import "../../components/workbench/patterns/review/review.css";
import "../../components/workbench/scripts/scripts.css";
import "../../components/workbench/scripts/own.css";
import "../../components/workbench/practice/practice.css";
import "../../components/workbench/welcome/welcome.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { WordsContext } from "../../components/ui/words-context";
import { BenchWordsContext } from "../../components/workbench/bench-words";
import { Workbench } from "../../components/workbench/Workbench";
import { browser } from "../../lib/browser";
import { now } from "../../lib/clock";
import { benchWordsFor } from "../../lib/i18n/bench/words";
import { nearestLocale } from "../../lib/i18n/localized";
import { wordsFor } from "../../lib/i18n/words";
import { browserClient } from "../../lib/messaging/client";
import { ShowWorkbench } from "../../lib/messaging/workbench-messages";
import type { Settings } from "../../lib/settings/schema";

/** Within the click: browsers ask only while it counts. */
const allowSite = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] }).catch(() => false);

/** Another window wants the workbench: this one goes there and says which tab it is. */
browser.runtime.onMessage.addListener((raw: unknown) => {
  const show = ShowWorkbench.safeParse(raw);
  if (!show.success) return undefined;
  location.hash = show.data.at;
  return browser.tabs.getCurrent().then((tab) => ({ tabId: tab?.id, windowId: tab?.windowId }));
});

const root = document.getElementById("root");
if (root) {
  const view = createRoot(root);
  const show = (chosen: Settings["interfaceLanguage"]) => {
    const locale = chosen === "auto" ? nearestLocale(navigator.language) : chosen;
    document.documentElement.lang = locale;
    view.render(
      <StrictMode>
        <WordsContext value={wordsFor(locale)}>
          <BenchWordsContext value={benchWordsFor(locale)}>
            <Workbench
              client={browserClient}
              now={now}
              allowSite={allowSite}
              settingsChanged={({ interfaceLanguage }) => show(interfaceLanguage)}
            />
          </BenchWordsContext>
        </WordsContext>
      </StrictMode>,
    );
  };
  void browserClient
    .send("settings.get", {})
    .then((settings) => show(settings.ok ? settings.value.interfaceLanguage : "auto"));
}

import "../../components/ui/tokens.css";
import "../../components/ui/controls.css";
import "../../components/sidebar/frame.css";
import "../../components/sidebar/kind.css";
import "../../components/sidebar/next.css";
import "../../components/sidebar/settle/settle.css";
import "../../components/sidebar/reply.css";
import "../../components/sidebar/preview.css";
import "../../components/sidebar/draft/draft.css";
import "../../components/sidebar/know.css";
import "../../components/sidebar/week.css";
import "../../components/health/health.css";
import "../../components/notes/notes.css";
import "../../components/timeline/timeline.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Sidebar } from "../../components/sidebar/Sidebar";
import { WordsContext } from "../../components/ui/words-context";
import { now } from "../../lib/clock";
import { nearestLocale, type UiLocale } from "../../lib/i18n/localized";
import { wordsFor } from "../../lib/i18n/words";
import { browserClient } from "../../lib/messaging/client";

const root = document.getElementById("root");
if (root) {
  const view = createRoot(root);
  const show = (locale: UiLocale) => {
    document.documentElement.lang = locale;
    view.render(
      <StrictMode>
        <WordsContext value={wordsFor(locale)}>
          <Sidebar client={browserClient} now={now} />
        </WordsContext>
      </StrictMode>,
    );
  };
  // The page is not left empty while the background wakes up; a language chosen in the settings comes right after.
  const own = nearestLocale(navigator.language);
  show(own);
  void browserClient.send("settings.get", {}).then((settings) => {
    const chosen = settings.ok ? settings.value.interfaceLanguage : "auto";
    if (chosen !== "auto" && chosen !== own) show(chosen);
  });
}

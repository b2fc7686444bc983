import "../../components/ui/tokens.css";
import "../../components/ui/controls.css";
import "../../components/sidebar/frame.css";
import "../../components/sidebar/kind.css";
import "../../components/sidebar/next.css";
import "../../components/sidebar/reply.css";
import "../../components/sidebar/preview.css";
import "../../components/sidebar/know.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Sidebar } from "../../components/sidebar/Sidebar";
import { WordsContext } from "../../components/ui/words-context";
import { now } from "../../lib/clock";
import { nearestLocale } from "../../lib/i18n/localized";
import { wordsFor } from "../../lib/i18n/words";
import { browserClient } from "../../lib/messaging/client";

const settings = await browserClient.send("settings.get", {});
const chosen = settings.ok ? settings.value.interfaceLanguage : "auto";
const locale = chosen === "auto" ? nearestLocale(navigator.language) : chosen;
document.documentElement.lang = locale;

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <WordsContext value={wordsFor(locale)}>
        <Sidebar client={browserClient} now={now} />
      </WordsContext>
    </StrictMode>,
  );
}

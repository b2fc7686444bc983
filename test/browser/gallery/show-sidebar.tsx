/** Mounts the sidebar in one state and language, named by the address: `?state=decide&locale=es`. */
import { createRoot } from "react-dom/client";
import { Sidebar } from "../../../components/sidebar/Sidebar";
import { WordsContext } from "../../../components/ui/words-context";
import { UiLocale } from "../../../lib/i18n/localized";
import { wordsFor } from "../../../lib/i18n/words";
import { type FakeClient, fakeClient } from "./fake-client";
import { NOW } from "./fixtures";
import { SIDEBAR_STATES } from "./states";

declare global {
  interface Window {
    /** For tests: the background the sidebar speaks to. */
    fake: FakeClient;
  }
}

const asked = new URLSearchParams(location.search);
const locale = UiLocale.parse(asked.get("locale"));
const tongue = locale === "es" ? "es" : "en";
const start = SIDEBAR_STATES[asked.get("state") ?? ""]?.(tongue);
const root = document.getElementById("root");
if (!start || !root) throw new Error(`No sidebar state ${asked.get("state")}`);

document.documentElement.lang = locale;
window.fake = fakeClient(start, tongue);
createRoot(root).render(
  <WordsContext value={wordsFor(locale)}>
    <Sidebar client={window.fake} now={() => NOW} />
  </WordsContext>,
);

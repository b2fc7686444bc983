/** Mounts the popup in one state and language, named by the address: `?state=off&locale=es`. */
import { createRoot } from "react-dom/client";
import { Popup } from "../../../components/popup/Popup";
import { PopupHealth } from "../../../components/popup/PopupHealth";
import { TeachLink } from "../../../components/teach/TeachLink";
import { UiLocale } from "../../../lib/i18n/localized";
import { wordsFor } from "../../../lib/i18n/words";
import { fakeClient } from "./fake-client";
import { NOW } from "./fixtures";
import { POPUP_STATES, SIDEBAR_STATES } from "./states";

const asked = new URLSearchParams(location.search);
const locale = UiLocale.parse(asked.get("locale"));
const state = POPUP_STATES[asked.get("state") ?? ""];
const root = document.getElementById("root");
if (!state || !root) throw new Error(`No popup state ${asked.get("state")}`);

/** The ticket in front was read in part, and some of that by guessing. */
const tongue = locale === "es" ? "es" : "en";
const client = fakeClient(SIDEBAR_STATES.guessed?.(tongue) ?? "never", tongue);
const nothing = () => undefined;
document.documentElement.lang = locale;
createRoot(root).render(
  <Popup
    state={state}
    words={wordsFor(locale).popup}
    health={<PopupHealth client={client} origin="https://desk.example" locale={locale} now={NOW} />}
    teach={<TeachLink client={client} locale={locale} tabId={1} />}
    onTurnOn={nothing}
    onTurnOff={nothing}
    onWorkbench={nothing}
  />,
);

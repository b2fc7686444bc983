/** Mounts the popup in one state and language, named by the address: `?state=off&locale=es`. */
import { createRoot } from "react-dom/client";
import { Popup } from "../../../components/popup/Popup";
import { UiLocale } from "../../../lib/i18n/localized";
import { wordsFor } from "../../../lib/i18n/words";
import { POPUP_STATES } from "./states";

const asked = new URLSearchParams(location.search);
const locale = UiLocale.parse(asked.get("locale"));
const state = POPUP_STATES[asked.get("state") ?? ""];
const root = document.getElementById("root");
if (!state || !root) throw new Error(`No popup state ${asked.get("state")}`);

const nothing = () => undefined;
document.documentElement.lang = locale;
createRoot(root).render(
  <Popup
    state={state}
    words={wordsFor(locale).popup}
    onTurnOn={nothing}
    onTurnOff={nothing}
    onWorkbench={nothing}
  />,
);

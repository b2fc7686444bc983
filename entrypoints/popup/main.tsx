/** The popup's wiring: looks at the page in front and asks the browser for this one site when told to. */
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Popup, type PopupState } from "../../components/popup/Popup";
import { PopupHealth } from "../../components/popup/PopupHealth";
import { TeachLink } from "../../components/teach/TeachLink";
import { browser } from "../../lib/browser";
import { now } from "../../lib/clock";
import { nearestLocale, type UiLocale } from "../../lib/i18n/localized";
import { wordsFor } from "../../lib/i18n/words";
import { browserClient } from "../../lib/messaging/client";
import { type Site, siteInFront, statusOf } from "../../lib/sites/site-in-front";

/** A page that was just let in needs a moment until its script is there and has read it. */
const PATIENCE = { tries: 20, pause: 250 };

function App({ locale, site }: { locale: UiLocale; site: Site | null }) {
  const [state, setState] = useState<PopupState>({ kind: "reading" });

  useEffect(() => {
    if (!site) return setState({ kind: "unreadable" });
    void lookAtSite(site).then(setState);
  }, [site]);

  const turnOn = async (site: Site) => {
    // First thing in the click: browsers show this question only while the click still counts.
    const granted = await browser.permissions.request(site.permission).catch(() => false);
    if (!granted) return setState({ kind: "off", host: site.host, refused: true });
    setState({ kind: "just-on", host: site.host });
    for (let left = PATIENCE.tries; left > 0; left -= 1) {
      if ((await statusOf(site))?.ticket) break;
      await new Promise((resolve) => setTimeout(resolve, PATIENCE.pause));
    }
    setState(await lookAtSite(site));
  };

  const turnOff = async (site: Site) => {
    // Rejects or answers false for a site the manifest itself requires: then it stays on, without the button.
    const removed = await browser.permissions.remove(site.permission).catch(() => false);
    const now = await lookAtSite(site);
    setState(now.kind === "on" && !removed ? { ...now, canTurnOff: false } : now);
  };

  return (
    <Popup
      state={state}
      words={wordsFor(locale).popup}
      health={site && <PopupHealth client={browserClient} origin={site.origin} locale={locale} now={now()} />}
      teach={site && <TeachLink client={browserClient} locale={locale} tabId={site.tabId} />}
      onTurnOn={() => site && void turnOn(site)}
      onTurnOff={() => site && void turnOff(site)}
      onWorkbench={() => void openWorkbench()}
    />
  );
}

/** The popup goes when the workbench comes, or the page is looked at. */
const openWorkbench = () => browserClient.send("workbench.open", { at: "/cases" }).then(() => window.close());

/** Whether the site is on and, if it is, what its page says. */
async function lookAtSite(site: Site): Promise<PopupState> {
  const { host, permission } = site;
  if (!(await browser.permissions.contains(permission))) return { kind: "off", host, refused: false };
  return { kind: "on", host, status: await statusOf(site), canTurnOff: true };
}

async function chosenLocale(): Promise<UiLocale> {
  const settings = await browserClient.send("settings.get", {});
  const chosen = settings.ok ? settings.value.interfaceLanguage : "auto";
  return chosen === "auto" ? nearestLocale(navigator.language) : chosen;
}

async function start(root: HTMLElement) {
  const [locale, site] = await Promise.all([chosenLocale(), siteInFront()]);
  document.documentElement.lang = locale;
  createRoot(root).render(<App locale={locale} site={site} />);
}

void start(document.getElementById("root") as HTMLElement);

/** The interface's language for what the background puts into words. */
import { browser } from "../browser";
import { nearestLocale, type UiLocale } from "../i18n/localized";
import type { Settings } from "../settings/schema";

export const uiLocale = (settings: Settings): UiLocale =>
  settings.interfaceLanguage === "auto"
    ? nearestLocale(browser.i18n.getUILanguage())
    : settings.interfaceLanguage;

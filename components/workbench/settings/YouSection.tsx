/** The language of the interface, and who signs the replies. */
import { UiLocale } from "../../../lib/i18n/localized";
import { PickField, TextField, TickField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import type { SettingsInHand } from "./use-settings";

/** Each by its own name. */
const NAMES: Record<UiLocale, string> = {
  en: "English",
  es: "Español",
  "pt-BR": "Português (Brasil)",
  "pt-PT": "Português (Portugal)",
};

export function YouSection({ settings, change }: SettingsInHand) {
  const words = useBench().settings;
  const { draft } = useWords();
  const { week } = useWords();
  const options = [
    ["auto", words.auto],
    ...UiLocale.options.map((locale) => [locale, NAMES[locale]] as const),
  ] as const;
  return (
    <div className="fields">
      <PickField
        label={words.language}
        hint={words.languageHint}
        value={settings.interfaceLanguage}
        options={options}
        pick={(value) => {
          const chosen = UiLocale.safeParse(value);
          change({ interfaceLanguage: chosen.success ? chosen.data : "auto" });
        }}
      />
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={settings.agentName}
        save={(agentName) => change({ agentName: agentName.trim().slice(0, 100) })}
      />
      <TextField
        label={words.team}
        hint={words.teamHint}
        value={settings.team}
        save={(team) => change({ team: team.trim().slice(0, 100) })}
      />
      <div className="field">
        <TickField
          label={draft.setting}
          checked={settings.checkDrafts}
          tick={(checkDrafts) => change({ checkDrafts })}
        />
        <p className="hint">{draft.settingHint}</p>
      </div>
      <div>
        <TickField
          label={week.setting}
          checked={settings.loadHint}
          tick={(loadHint) => change({ loadHint })}
        />
        <p className="hint">{week.settingHint}</p>
      </div>
    </div>
  );
}

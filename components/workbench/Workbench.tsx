/** The workbench: what there is to see at the left, one page of it at the right. */
import { useEffect, useRef, useState } from "react";
import { useBench } from "./bench-words";
import { CasesPage } from "./cases/CasesPage";
import { DataPlace } from "./DataPlace";
import { Navigation } from "./Navigation";
import { Palette } from "./Palette";
import { PatternsPlace } from "./patterns/PatternsPlace";
import { useSurges } from "./patterns/use-surges";
import { PracticePage } from "./practice/PracticePage";
import { relativeTime } from "./relative-time";
import { ScriptsPage } from "./scripts/ScriptsPage";
import { SettingsPage } from "./settings/SettingsPage";
import { useAnswer } from "./use-answer";
import { useRoute } from "./use-route";
import { WelcomePage } from "./welcome/WelcomePage";
import type { WorkbenchProps } from "./workbench-props";

export function Workbench(props: WorkbenchProps) {
  const { client, now } = props;
  const words = useBench();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const [jumping, setJumping] = useState(false);
  const data = useAnswer(client, "data.status", {});
  const { reload } = data;
  const library = useAnswer(client, "library.list", { query: "" });
  const surges = useSurges(client, data.value?.cases ?? 0, route.page === "patterns");
  const last = data.value?.lastBackupAt;
  const counted = (count: number) => count.toLocaleString(words.locale);

  // Counts follow what happens in other tabs.
  useEffect(() => client.onCaseChanged(reload), [client, reload]);
  // What concerns no one case may be the library.
  const relist = library.reload;
  useEffect(() => client.onCaseChanged((key) => key === "" && relist()), [client, relist]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setJumping((before) => !before);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <div className="bench" data-testid="workbench" data-page={route.page}>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {words.nav.skip}
      </button>
      <Navigation
        page={route.page}
        counts={{
          ...(data.value && { cases: counted(data.value.cases) }),
          ...(surges.fresh > 0 && { patterns: words.patterns.fresh(counted(surges.fresh)) }),
          ...(library.value && { scripts: counted(library.value.scripts.length) }),
        }}
        lastBackup={
          last === undefined
            ? null
            : last === null
              ? "never"
              : { ago: relativeTime(last, now(), words.locale) }
        }
        jump={() => setJumping(true)}
      />
      <main ref={main} tabIndex={-1} key={route.page}>
        {route.page === "cases" && (
          <CasesPage {...props} wanted={route.item} all={data.value?.cases ?? null} />
        )}
        {route.page === "patterns" && (
          <PatternsPlace client={client} now={now} wanted={route.item} look={surges.look} />
        )}
        {route.page === "scripts" && <ScriptsPage {...props} chosen={route.item} />}
        {route.page === "practice" && <PracticePage {...props} chosen={route.item} />}
        {route.page === "data" && <DataPlace client={client} now={now} />}
        {route.page === "welcome" && <WelcomePage {...props} />}
        {route.page === "settings" && <SettingsPage {...props} section={route.item} />}
      </main>
      <Palette client={client} scripts={library.value?.scripts ?? []} open={jumping} setOpen={setJumping} />
    </div>
  );
}

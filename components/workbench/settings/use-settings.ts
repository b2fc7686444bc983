/** The agent's settings on the page: each change goes to the background at once, one after the other. */
import { useCallback, useRef, useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { TeamPolicy } from "../../../lib/resolution/team";
import type { Problem } from "../../../lib/result";
import { Settings, type SettingsPatch } from "../../../lib/settings/schema";
import { useAnswer } from "../use-answer";

export interface SettingsInHand {
  settings: Settings;
  change: (patch: SettingsPatch) => void;
  changePolicy: (part: Partial<TeamPolicy>) => void;
}

export function useSettings(client: Client, changed: (settings: Settings) => void) {
  const { value, problem, put, reload } = useAnswer(client, "settings.get", {});
  const [refused, setRefused] = useState<Problem | null>(null);
  const [saves, setSaves] = useState(0);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const send = useCallback(
    (patchOf: (now: Settings) => SettingsPatch) => {
      queue.current = queue.current.then(async () => {
        // What another window changed meanwhile stays.
        const before = await client.send("settings.get", {});
        const answer = before.ok
          ? await client.send("settings.set", patchOf(Settings.parse(before.value)))
          : before;
        setRefused(answer.ok ? null : answer.problem);
        if (!answer.ok) return;
        put(answer.value);
        changed(answer.value);
        setSaves((count) => count + 1);
      });
    },
    [client, changed, put],
  );

  const inHand: SettingsInHand | null = value && {
    settings: value,
    change: (patch) => send(() => patch),
    changePolicy: (part) => send(({ policy }) => ({ policy: { ...policy, ...part } })),
  };
  return { inHand, problem: problem ?? refused, reload, saves };
}

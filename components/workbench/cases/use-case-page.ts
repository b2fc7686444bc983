/** Everything the page of one case shows: as the sidebar has it, as exports have it, and the cases like it. */
import { useEffect } from "react";
import type { CaseView } from "../../../lib/messaging/case-view";
import type { Client } from "../../../lib/messaging/client";
import type { CaseLine } from "../../../lib/records/case-list";
import { ExportedCase } from "../../../lib/records/exported";
import type { Problem } from "../../../lib/result";
import { useAnswer } from "../use-answer";

export interface SimilarLine {
  line: CaseLine;
  because: string[];
  reason: string;
  /** What was decided, by its name. */
  decided: string;
}

export interface CaseInHand {
  view: CaseView | null;
  /** Null while it is on its way, or where its export cannot be read. */
  exported: ExportedCase | null;
  similar: readonly SimilarLine[] | null;
  problem: Problem | null;
  reload: () => void;
}

function exportedOf(line: string | undefined): ExportedCase | null {
  if (line === undefined) return null;
  return ExportedCase.safeParse(JSON.parse(line)).data ?? null;
}

export function useCasePage(client: Client, caseKey: string): CaseInHand {
  const view = useAnswer(client, "case.refresh", { caseKey });
  const bundles = useAnswer(client, "cases.bundles", { keys: [caseKey] });
  const similar = useAnswer(client, "cases.similar", { caseKey });
  const reloads = [view.reload, bundles.reload, similar.reload] as const;
  const [one, two, three] = reloads;
  useEffect(
    () =>
      client.onCaseChanged((changed) => {
        if (changed !== caseKey && changed !== "") return;
        for (const reload of [one, two, three]) reload();
      }),
    [client, caseKey, one, two, three],
  );
  return {
    view: view.value,
    exported: exportedOf(bundles.value?.lines[0]),
    similar: similar.value?.cases ?? null,
    problem: view.problem,
    reload: () => {
      for (const reload of reloads) reload();
    },
  };
}

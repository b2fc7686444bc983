/** Settings: one page, one section for each thing there is to decide. */
import { type ReactNode, useEffect, useId, useRef } from "react";
import { teachWordsFor } from "../../../lib/i18n/teach/words";
import { useHealthWords } from "../../health/health-words";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { PageHead } from "../PageHead";
import { Trouble } from "../Trouble";
import type { WorkbenchProps } from "../workbench-props";
import { DepartmentsSection } from "./DepartmentsSection";
import { HealthSection } from "./HealthSection";
import { LessonsSection } from "./LessonsSection";
import { SitesSection } from "./SitesSection";
import { TaughtSection } from "./TaughtSection";
import { TeamSection } from "./TeamSection";
import { useSettings } from "./use-settings";
import { YouSection } from "./YouSection";

interface Props extends WorkbenchProps {
  /** The section an address asks for, or "". */
  section: string;
}

export function SettingsPage({ client, now, allowSite, settingsChanged, section }: Props) {
  const bench = useBench();
  const words = bench.settings;
  const health = useHealthWords();
  const { departments } = useWords().casebook;
  const { inHand, problem, reload, saves } = useSettings(client, settingsChanged);
  return (
    <>
      <PageHead title={words.title} lede={words.lede}>
        <p className="saved" role="status" key={saves}>
          {saves > 0 && bench.state.saved}
        </p>
      </PageHead>
      {problem && <Trouble problem={problem} retry={reload} />}
      {!inHand && !problem && <p className="loading">{bench.state.loading}</p>}
      {inHand && (
        <div className="sections">
          <Section name="you" title={words.you} wanted={section}>
            <YouSection {...inHand} />
          </Section>
          <Section name="sites" title={words.sites} wanted={section}>
            <SitesSection client={client} allowSite={allowSite} />
          </Section>
          <Section name="health" title={health.title} wanted={section}>
            <HealthSection client={client} now={now} />
          </Section>
          <Section name="taught" title={teachWordsFor(bench.locale).settings.title} wanted={section}>
            <TaughtSection client={client} now={now} />
          </Section>
          <Section name="team" title={words.policy} wanted={section}>
            <TeamSection {...inHand} />
          </Section>
          <Section name="departments" title={departments.title} wanted={section}>
            <DepartmentsSection {...inHand} />
          </Section>
          <Section name="lessons" title={bench.lessons.title} wanted={section}>
            <LessonsSection client={client} now={now} />
          </Section>
        </div>
      )}
    </>
  );
}

interface SectionProps {
  name: string;
  title: string;
  wanted: string;
  children: ReactNode;
}

function Section({ name, title, wanted, children }: SectionProps) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted === name) section.current?.scrollIntoView({ block: "start" });
  }, [wanted, name]);
  return (
    <section ref={section} aria-labelledby={id} className="section">
      <h2 id={id}>{title}</h2>
      <div className="section-body">{children}</div>
    </section>
  );
}

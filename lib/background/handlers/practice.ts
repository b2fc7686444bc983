/** What the practice asks: nothing of it is kept, and no ticket is touched. */
import { localize } from "../../i18n/localized";
import type { Handlers } from "../../messaging/server";
import { choices, fittingReplies, judge } from "../../practice/judge";
import { SAMPLES, sampleOf } from "../../practice/samples";
import type { Sample } from "../../practice/types";
import { fail, ok } from "../../result";
import { composeReply } from "../../scripts/compose";
import { offerOf } from "../../scripts/preview";
import type { Script } from "../../scripts/types";
import { valuesFromCase } from "../../scripts/values";
import type { Settings } from "../../settings/schema";
import { getSettings } from "../../settings/store";
import { readTicket } from "../../triage/read-ticket";
import { uiLocale } from "../locale";
import { PUBLIC_SCRIPTS } from "../public-scripts";

/** A reply as it would stand in that ticket. */
function composed(script: Script, sample: Sample, settings: Settings) {
  const { facts } = readTicket({
    subject: sample.subject,
    messages: [{ role: "customer", text: sample.text }],
  });
  const values = valuesFromCase({
    requesterName: sample.customer,
    agentName: settings.agentName,
    team: settings.team,
    subject: sample.subject,
    facts,
    variant: sample.variant,
    subcategory: sample.kind,
    emotion: sample.emotion,
  });
  const { variant } = sample;
  return composeReply(script, { variant, channel: "mail", values, locale: uiLocale(settings) });
}

const unknown = (id: string) => fail("not-found", `There is no practice dispute ${id}.`);

export const practiceHandlers = {
  "practice.list": async () => {
    const locale = uiLocale(await getSettings());
    return ok({
      samples: SAMPLES.map(({ id, variant, customer, subject, text, kind, emotion, record }) => ({
        id,
        variant,
        customer,
        subject,
        text,
        kind,
        emotion,
        record: localize(record, locale),
      })),
    });
  },

  "practice.replies": async ({ id }) => {
    const sample = sampleOf(id);
    if (!sample) return unknown(id);
    const settings = await getSettings();
    return ok({
      offers: choices(sample, PUBLIC_SCRIPTS).map((script) => {
        const composition = composed(script, sample, settings);
        return { ...offerOf(script, composition), text: composition.text };
      }),
    });
  },

  "practice.judge": async ({ id, fault, scriptId }) => {
    const sample = sampleOf(id);
    const script = PUBLIC_SCRIPTS.find((each) => each.id === scriptId);
    if (!sample || !script) return unknown(id);
    const settings = await getSettings();
    const verdict = judge(sample, fault, script, PUBLIC_SCRIPTS);
    const [best] = fittingReplies(sample, PUBLIC_SCRIPTS);
    const better = verdict.replyFits || !best ? null : composed(best, sample, settings);
    return ok({
      ...verdict,
      why: localize(sample.why, uiLocale(settings)),
      better: better && { title: better.title, text: better.text },
    });
  },
} satisfies Partial<Handlers>;

/** What the workbench says about policies: listed with their age, kept, deleted, and how old is too old. */
import { now } from "../../clock";
import type { PolicyForm } from "../../messaging/policy-messages";
import type { Handlers } from "../../messaging/server";
import { fail, ok } from "../../result";
import { Policy } from "../../scripts/own/types";
import { getSettings, setSettings } from "../../settings/store";
import { announce } from "../announce";
import { policyDrafts } from "../own/drafts";
import { policyView } from "../own/policies";
import { changeOwn, getOwn } from "../own/store";

type Refused = "" | "title" | "link" | "version" | "changed" | "gone";

async function listed(refused: Refused = "") {
  const { policyStaleDays } = await getSettings();
  const at = now();
  const policies = (await getOwn()).policies
    .map((policy) => policyView(policy, policyStaleDays, at))
    .sort((a, b) => a.title.localeCompare(b.title));
  return ok({ policies, staleDays: policyStaleDays, drafts: await policyDrafts.list(), refused });
}

/** What another window typed meanwhile is not what was saved here. */
const sameForm = (a: PolicyForm, b: PolicyForm): boolean =>
  a.title === b.title &&
  a.text === b.text &&
  a.link === b.link &&
  a.version === b.version &&
  a.scripts.join() === b.scripts.join();

const FIELDS: readonly Refused[] = ["title", "link", "version"];

export const policyHandlers = {
  "policy.list": () => listed(),

  "policy.save": async ({ id: wanted, link, base, ...form }) => {
    const id = wanted ?? `policy.${crypto.randomUUID()}`;
    const policy = Policy.safeParse({ ...form, id, link: link.trim(), at: now() });
    if (!policy.success) {
      const field = FIELDS.find((name) => policy.error.issues.some(({ path }) => path[0] === name));
      return field ? listed(field) : fail("bad-request", policy.error.message);
    }
    let newer: Refused = "";
    const kept = await changeOwn(({ policies }) => {
      const there = policies.find((one) => one.id === wanted);
      if (wanted !== null && base !== undefined && there?.at !== base) newer = there ? "changed" : "gone";
      return ok(newer ? [] : [{ kind: "policy", id, to: policy.data } as const]);
    });
    if (!kept.ok) return kept;
    if (newer) return listed(newer);
    await policyDrafts.forget(wanted, ({ form: typed }) => sameForm(typed, { id: wanted, link, ...form }));
    announce("");
    return listed();
  },

  "policy.draft": async ({ id, draft }) => {
    await (draft ? policyDrafts.keep(id, draft) : policyDrafts.forget(id));
    return ok({});
  },

  "policy.delete": async ({ id }) => {
    const kept = await changeOwn(({ policies }) =>
      policies.some((policy) => policy.id === id)
        ? ok([{ kind: "policy", id, to: null } as const])
        : fail("not-found", `There is no policy ${id}.`),
    );
    if (!kept.ok) return kept;
    await policyDrafts.forget(id);
    announce("");
    return listed();
  },

  "policy.stale-after": async ({ days }) => {
    await setSettings({ policyStaleDays: days });
    announce("");
    return listed();
  },
} satisfies Partial<Handlers>;

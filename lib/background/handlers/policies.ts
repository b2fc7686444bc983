/** What the workbench says about policies: listed with their age, kept, deleted, and how old is too old. */
import { now } from "../../clock";
import type { Handlers } from "../../messaging/server";
import { fail, ok } from "../../result";
import { Policy } from "../../scripts/own/types";
import { getSettings, setSettings } from "../../settings/store";
import { announce } from "../announce";
import { policyView } from "../own/policies";
import { changeOwn, getOwn } from "../own/store";

type Refused = "" | "title" | "link" | "version";

async function listed(refused: Refused = "") {
  const { policyStaleDays } = await getSettings();
  const at = now();
  const policies = (await getOwn()).policies
    .map((policy) => policyView(policy, policyStaleDays, at))
    .sort((a, b) => a.title.localeCompare(b.title));
  return ok({ policies, staleDays: policyStaleDays, refused });
}

const FIELDS: readonly Refused[] = ["title", "link", "version"];

export const policyHandlers = {
  "policy.list": () => listed(),

  "policy.save": async ({ id: wanted, link, ...form }) => {
    const id = wanted ?? `policy.${crypto.randomUUID()}`;
    const policy = Policy.safeParse({ ...form, id, link: link.trim(), at: now() });
    if (!policy.success) {
      const field = FIELDS.find((name) => policy.error.issues.some(({ path }) => path[0] === name));
      return field ? listed(field) : fail("bad-request", policy.error.message);
    }
    const kept = await changeOwn(() => ok([{ kind: "policy", id, to: policy.data }]));
    if (!kept.ok) return kept;
    announce("");
    return listed();
  },

  "policy.delete": async ({ id }) => {
    const kept = await changeOwn(({ policies }) =>
      policies.some((policy) => policy.id === id)
        ? ok([{ kind: "policy", id, to: null } as const])
        : fail("not-found", `There is no policy ${id}.`),
    );
    if (!kept.ok) return kept;
    announce("");
    return listed();
  },

  "policy.stale-after": async ({ days }) => {
    await setSettings({ policyStaleDays: days });
    announce("");
    return listed();
  },
} satisfies Partial<Handlers>;

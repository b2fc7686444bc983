/** What the agent may set, and what a site remembers of its dock. */
import { UiLocale } from "../i18n/localized";
import { Privacy } from "../records/privacy";
import { TeamPolicy } from "../resolution/team";
import { z } from "../zod";
import { DOCK_DEFAULT, DOCK_MAX, DOCK_MIN } from "./dock-limits";

const name = z.string().max(100);
const policyStaleDays = z.number().int().min(1).max(3650);
const interfaceLanguage = z.union([UiLocale, z.literal("auto")]);

export const Settings = z.object({
  /** Signs replies; asked for at the first reply that needs it. */
  agentName: name.default(""),
  team: name.default(""),
  /** `auto` follows the browser. */
  interfaceLanguage: interfaceLanguage.default("auto"),
  /** Looks at the wording of a draft whenever the agent stops typing; else only when asked. */
  checkDrafts: z.boolean().default(false),
  /** A quiet word when many heated cases came in a day; for the agent alone (practice 002-13). */
  loadHint: z.boolean().default(false),
  privacy: Privacy.prefault({}),
  /** Limits, ladder, weights, place: what the team decides about disputes. */
  policy: TeamPolicy.prefault({}),
  /** A policy snippet older than this many days is flagged (practice 000-21). */
  policyStaleDays: policyStaleDays.default(180),
});
export type Settings = z.infer<typeof Settings>;

/** A change of some settings; no defaults in here, or they would overwrite what was not named. */
export const SettingsPatch = z
  .object({
    agentName: name,
    team: name,
    interfaceLanguage,
    checkDrafts: z.boolean(),
    loadHint: z.boolean(),
    privacy: Privacy,
    policy: TeamPolicy,
    policyStaleDays,
  })
  .partial();
export type SettingsPatch = z.infer<typeof SettingsPatch>;

const width = z.number().int().min(DOCK_MIN).max(DOCK_MAX);

export const DockState = z.object({
  collapsed: z.boolean().default(false),
  width: width.default(DOCK_DEFAULT),
});
export type DockState = z.infer<typeof DockState>;

export const DockPatch = z.object({ collapsed: z.boolean(), width }).partial();
export type DockPatch = z.infer<typeof DockPatch>;

/** What the agent may set, and what a site remembers of its dock. */
import { UiLocale } from "../i18n/localized";
import { z } from "../zod";

export const Settings = z.object({
  /** Signs replies; asked for at the first reply that needs it. */
  agentName: z.string().max(100).default(""),
  team: z.string().max(100).default(""),
  /** `auto` follows the browser. */
  interfaceLanguage: z.union([UiLocale, z.literal("auto")]).default("auto"),
});
export type Settings = z.infer<typeof Settings>;

/** Widths in CSS px, from design.md §1. */
export const DOCK_MIN = 300;
export const DOCK_MAX = 520;
export const DOCK_DEFAULT = 360;

export const DockState = z.object({
  collapsed: z.boolean().default(false),
  width: z.number().int().min(DOCK_MIN).max(DOCK_MAX).default(DOCK_DEFAULT),
});
export type DockState = z.infer<typeof DockState>;

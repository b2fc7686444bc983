/** Widths of the dock in CSS px, from design.md §1; apart from the schemas, so that the page need not load a validator. */
export const DOCK_MIN = 300;
export const DOCK_MAX = 520;
export const DOCK_DEFAULT = 360;

/** How much of a page is read at most, so that a page of any size costs bounded time. */
export const READING_LIMITS = {
  /** Newest messages kept of one ticket. */
  messages: 2_000,
  /** Characters kept of all messages together. */
  characters: 1_000_000,
  /** DOM nodes visited for all messages together. */
  nodes: 400_000,
  /**
   * Newest messages read of those that stand in frames of their own: the first look into a frame costs the page a
   * millisecond and a half, because the browser sets up a script world for it.
   */
  frames: 12,
  /** Characters kept of a one-line field: subject, name, time. */
  line: 500,
} as const;

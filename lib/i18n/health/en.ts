/** How well a page is read, in English; its shape is what every other language must fill. */
export const en = {
  guessed: "guessed",
  guessedTitle: "This page is read by guessing",
  guessedHint: "Amends doesn’t know this helpdesk. Check customer and conversation before you rely on them.",
  guessedShort: (count: number) => (count === 1 ? "1 of them guessed" : `${count} of them guessed`),
  states: { found: "found", guessed: "guessed", missing: "not found" },
  fields: {
    id: "Number",
    subject: "Subject",
    requester: "Customer",
    messages: "Conversation",
    status: "Status",
    reply: "Reply box",
  },
  since: (when: string) => `since ${when}`,
  list: "What was read of the page",
  copy: "Copy report",
  copied: "Report copied",
  copyRefused: "The browser did not let it be copied",
  copyHint: "The report names the helpdesk, versions and these six lines. Nothing of the ticket is in it.",
  title: "How well pages are read",
  lede: "For each site: what was found on the last ticket, and since when that has been so.",
  none: "No ticket has been read yet",
  noneHint: "Open a ticket on a site where Amends is on; what was found on its page is listed here.",
  lastRead: (when: string) => `last read ${when}`,
  all: "All six found",
};
export type HealthWords = typeof en;

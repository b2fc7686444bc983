/** Starts a lesson on this page, once at a time. */
import { say } from "../say";
import { type Teaching, teachPage } from "./teach-page";

/** Scripts of one extension share their world on a page; the page itself does not see it. */
const shared = globalThis as { amendsTeaching?: Teaching | undefined };

/** @param now reads the clock */
export async function startTeaching(document: Document, now: () => number): Promise<void> {
  if (shared.amendsTeaching) return shared.amendsTeaching.focus();
  const kept = await say("taught.get", {});
  // Nobody answers in a page that was open while the extension was updated; nothing could be kept there.
  if (!kept || shared.amendsTeaching) return;
  shared.amendsTeaching = teachPage(document, kept.site, kept.locale, now, () => {
    shared.amendsTeaching = undefined;
  });
}

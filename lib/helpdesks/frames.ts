/** What sits in a frame of its own, reached from the page that holds it: editors, and bodies of HTML mails. */

/** The editable body of a same-origin frame once its editor has made it so; null before, and for foreign frames. */
export function editableBodyOf(frame: HTMLIFrameElement): HTMLElement | null {
  let inner: Document | null = null;
  try {
    inner = frame.contentDocument;
  } catch {
    // Another origin's frame: some browsers throw where others give null.
  }
  const body = inner?.body;
  return body?.isContentEditable ? body : null;
}

/** The document of a same-origin frame once it has loaded what it is for; null before, and for foreign frames. */
export function loadedBodyOf(frame: HTMLIFrameElement): HTMLElement | null {
  let inner: Document | null = null;
  try {
    inner = frame.contentDocument;
  } catch {
    // Another origin's frame: some browsers throw where others give null.
  }
  // Every frame starts as an empty page.
  return inner && inner.URL !== "about:blank" && inner.readyState !== "loading" ? inner.body : null;
}

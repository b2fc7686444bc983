/** Editors that sit in a frame of their own, reached from the page that holds them. */

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

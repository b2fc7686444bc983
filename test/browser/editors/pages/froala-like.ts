/**
 * An imitation of Froala, which is no free package: its element names, a paste that is cleaned a moment later and put at
 * the caret with ranges, and an undo of snapshots of its own on Ctrl+Z. Not the real editor.
 */
import { factsOfHtml, fill, linesOfHtml, serve, trusted } from "./lab";

serve(({ host, draft, readOnly }) => {
  const box = document.createElement("div");
  box.className = "fr-box fr-basic";
  const editable = document.createElement("div");
  editable.className = "fr-element fr-view";
  editable.contentEditable = String(!readOnly);
  fill(editable, draft);
  box.append(editable);
  host.append(box);

  let model = editable.innerHTML;
  const snapshots: string[] = [];
  const save = () => {
    if (model === editable.innerHTML) return;
    snapshots.push(model);
    model = editable.innerHTML;
  };
  editable.addEventListener("input", save);
  editable.addEventListener("keydown", (event) => {
    if (!event.ctrlKey || event.key !== "z") return;
    event.preventDefault();
    const before = snapshots.pop();
    if (before === undefined) return;
    editable.innerHTML = trusted(before);
    model = before;
  });

  const put = (html: string) => {
    const range = getSelection()?.getRangeAt(0);
    if (!range) return;
    range.deleteContents();
    const template = document.createElement("template");
    template.innerHTML = trusted(html);
    const last = template.content.lastChild;
    const start = range.startContainer;
    const host = (start instanceof Element ? start : start.parentElement)?.closest(".fr-element > *");
    if (host?.textContent && template.content.children.length > 1) {
      // Blocks go between the two halves of the block with the caret.
      const rest = range.cloneRange();
      rest.setEndAfter(host);
      const tail = rest.extractContents();
      host.after(template.content, ...(tail.textContent ? [tail] : []));
    } else if (host?.textContent) {
      const inline = document.createDocumentFragment();
      inline.append(...(template.content.querySelector("p") ?? template.content).childNodes);
      const end = inline.lastChild;
      range.insertNode(inline);
      if (end) getSelection()?.collapse(end, end.textContent?.length ?? 0);
      return;
    } else if (host) host.replaceWith(template.content);
    else range.insertNode(template.content);
    // At its end; left to itself, the range would have grown over it.
    if (last) getSelection()?.collapse(last, last instanceof Text ? last.length : last.childNodes.length);
  };
  editable.addEventListener("paste", (event) => {
    event.preventDefault();
    const html = event.clipboardData?.getData("text/html") ?? "";
    setTimeout(() => {
      put(html);
      save();
    }, 1);
  });
  return {
    editable: () => editable,
    model: () => linesOfHtml(model),
    facts: () => factsOfHtml(model),
    destroy: () => box.remove(),
  };
});

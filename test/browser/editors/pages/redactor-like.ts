/**
 * An imitation of Redactor 3, which is no free package: its element names, a paste handler that cleans what it is given
 * and puts it at the caret, and a textarea behind it that follows. Not the real editor.
 */
import { factsOfHtml, fill, linesOfHtml, parsed, serve, trusted } from "./lab";

const isBreak = (node: Node) => node.nodeName === "BR";

const linesOf = (nodes: Iterable<Node>): Node[] =>
  Array.from(nodes, (node) =>
    isBreak(node) ? document.createElement("br") : new Text(node.textContent ?? ""),
  );

/** Keeps paragraphs, lines and text, as Redactor's cleaner does with unknown sources. */
function cleaned(html: string): Node[] {
  const body = parsed(html);
  if (!body.querySelector("p")) return linesOf(body.childNodes);
  return Array.from(body.children, (block) => {
    const paragraph = document.createElement("p");
    paragraph.append(...linesOf(block.childNodes));
    return paragraph;
  });
}

serve(({ host, draft, readOnly }) => {
  const source = document.createElement("textarea");
  source.hidden = true;
  const box = document.createElement("div");
  box.className = "redactor-box";
  const editable = document.createElement("div");
  editable.className = "redactor-in redactor-styles";
  editable.contentEditable = String(!readOnly);
  fill(editable, draft);
  box.append(editable, source);
  host.append(box);
  const sync = () => {
    source.value = editable.innerHTML;
  };
  sync();
  editable.addEventListener("input", sync);
  editable.addEventListener("keyup", sync);
  editable.addEventListener("paste", (event) => {
    event.preventDefault();
    const html = event.clipboardData?.getData("text/html") ?? "";
    const shell = document.createElement("div");
    shell.append(...cleaned(html));
    // Through the browser's own command, so that its undo knows of it.
    document.execCommand("insertHTML", false, trusted(shell.innerHTML));
    sync();
  });
  return {
    editable: () => editable,
    model: () => linesOfHtml(source.value),
    facts: () => factsOfHtml(source.value),
    destroy: () => box.remove(),
  };
});

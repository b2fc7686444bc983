/** The tools of a case, each folded to a line; opening one closes the other, so that nothing overwhelms. */
import { ChevronRight } from "lucide-react";
import { type ReactNode, useEffect, useId, useState } from "react";
import { useWords } from "../../ui/words-context";
import { nearest, type Tool, toolsOf } from "./tools";
import type { PanelProps } from "./types";

function Line({
  tool,
  open,
  toggle,
  children,
}: {
  tool: Tool;
  open: boolean;
  toggle: () => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <div className={open ? "tool open" : "tool"} data-tool={tool.id}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={toggle}>
        <ChevronRight size={13} strokeWidth={2.4} aria-hidden />
        <span>{tool.title}</span>
        {tool.status && <span className={`end ${tool.tone}`}>{tool.status}</span>}
      </button>
      <div id={id} hidden={!open} className="panel">
        {children}
      </div>
    </div>
  );
}

interface Props extends PanelProps {
  /** A tool that a button elsewhere asks for; a new object asks again. */
  wanted: { id: string } | null;
}

export function ToolList({ wanted, ...props }: Props) {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const [more, setMore] = useState(false);
  const { stage } = props.view;
  // The next stage brings its own tools; what was open belongs to the last one.
  useEffect(() => setOpen(null), [stage]);
  useEffect(() => {
    if (wanted) setOpen(wanted.id);
  }, [wanted]);
  const tools = toolsOf(props.view, words.settle);
  const { near, rest } = nearest(tools);
  const line = (tool: Tool) => (
    <Line
      key={tool.id}
      tool={tool}
      open={open === tool.id}
      toggle={() => setOpen(open === tool.id ? null : tool.id)}
    >
      {open === tool.id && <tool.Panel {...props} />}
    </Line>
  );
  return (
    <div className="tools">
      {near.map(line)}
      <button
        type="button"
        className="fold"
        aria-expanded={more}
        onClick={() => {
          setMore(!more);
          if (rest.some(({ id }) => id === open)) setOpen(null);
        }}
      >
        <ChevronRight size={13} strokeWidth={2.4} aria-hidden />
        {words.settle.tools}
      </button>
      {more && rest.map(line)}
    </div>
  );
}

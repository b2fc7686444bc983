/** The heading of a page; it takes the focus when the page is entered, so that a screen reader begins there. */
import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  title: string;
  lede?: ReactNode;
  children?: ReactNode;
}

export function PageHead({ title, lede, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Amends`;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <>
      <div className="head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children && <div className="head-end">{children}</div>}
      </div>
      {lede && <p className="lede">{lede}</p>}
    </>
  );
}

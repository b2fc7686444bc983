/** A review as it is read on the screen and on paper. */
import { useId } from "react";
import { type Block, reviewDocument } from "../../../../lib/patterns/review/document";
import type { MonthlyReview } from "../../../../lib/patterns/review-types";
import { useReviewTongue } from "./use-review-tongue";

export function ReviewPaper({ review, now }: { review: MonthlyReview; now: number }) {
  const { title, blocks, foot } = reviewDocument(review, useReviewTongue(), now);
  return (
    <article className="review-paper">
      <h2 className="review-title">{title}</h2>
      {blocks.map((block) => (
        <Part
          key={"title" in block ? block.title : "text" in block ? block.text : block.kind}
          block={block}
        />
      ))}
      <p className="review-foot">{foot}</p>
    </article>
  );
}

function Part({ block }: { block: Block }) {
  const id = useId();
  switch (block.kind) {
    case "text":
      return <p className="review-text">{block.text}</p>;
    case "figures":
      return (
        <dl className="review-figures">
          {block.items.map(({ label, value, note }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <b>{value}</b>
                {note && <small>{note}</small>}
              </dd>
            </div>
          ))}
        </dl>
      );
    case "steps":
      return (
        <section aria-labelledby={id}>
          <h3 id={id}>{block.title}</h3>
          <ol className="review-steps">
            {block.items.map(({ todo, why, evidence }) => (
              <li key={`${todo} ${why}`}>
                <b>{todo}</b>
                <span>{why}</span>
                <small>{evidence}</small>
              </li>
            ))}
          </ol>
        </section>
      );
    case "list":
      return (
        <section aria-labelledby={id}>
          <h3 id={id}>{block.title}</h3>
          <ul className="review-list">
            {block.items.map(({ text, count }) => (
              <li key={text}>
                {text} {count && <small>{count}</small>}
              </li>
            ))}
          </ul>
        </section>
      );
    case "table":
      return (
        <section aria-labelledby={id}>
          <h3 id={id}>{block.title}</h3>
          <Table block={block} titledBy={id} />
        </section>
      );
  }
}

function Table({ block, titledBy }: { block: Extract<Block, { kind: "table" }>; titledBy: string }) {
  return (
    <table className="figures" aria-labelledby={titledBy}>
      <thead>
        <tr>
          {block.columns.map(({ name, right }) => (
            <th key={name} scope="col" className={right ? "n" : ""}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([name, ...cells]) => (
          <tr key={[name, ...cells].join(" ")}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => {
              const column = block.columns[place + 1];
              return (
                <td key={column?.name} className={column?.right ? "n" : ""}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

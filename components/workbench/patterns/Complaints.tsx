/** What comes back: one line for each kind of complaint, with why it came and what would prevent it folded under it. */
import { ChevronRight } from "lucide-react";
import { Fragment, useState } from "react";
import { sayCount, sayShare, sayTheme } from "../../../lib/patterns/say";
import type { Complaint, PatternsView } from "../../../lib/patterns/types";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { ComplaintNotes, hasNotes } from "./ComplaintNotes";
import { hashOfPart } from "./selection";

/** Lines shown at first: what comes back, not all that ever came. */
const SHOWN = 8;

/** Surging, calming, or neither. */
function trendOf(
  { subcategory, count, before }: Complaint,
  { surges, calmed }: PatternsView,
): "up" | "down" | null {
  if (surges.some((surge) => surge.subcategory === subcategory)) return "up";
  return calmed.some((each) => each.subcategory === subcategory) && count < before ? "down" : null;
}

export function Complaints({ view }: { view: PatternsView }) {
  const { patterns: words, locale } = useBench();
  const [all, setAll] = useState(false);
  const shown = all ? view.complaints : view.complaints.slice(0, SHOWN);
  return (
    <section aria-labelledby="comes-back">
      <h2 id="comes-back">{words.comesBack}</h2>
      <table className="figures complaints" aria-labelledby="comes-back">
        <thead>
          <tr>
            <th scope="col">{words.complaint}</th>
            <th scope="col" className="c-theme">
              {words.theme}
            </th>
            <th scope="col" className="n">
              {words.days(sayCount(view.days, locale))}
            </th>
            <th scope="col" className="n">
              {words.before}
            </th>
            <th scope="col" className="n">
              {words.angry}
            </th>
            <th scope="col" className="n">
              {words.kept}
            </th>
            <th scope="col" className="c-fold">
              <span className="quiet">{words.causes}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((complaint) => (
            <Line key={complaint.subcategory} complaint={complaint} view={view} />
          ))}
        </tbody>
      </table>
      {view.complaints.length > shown.length && (
        <p className="row">
          <button type="button" className="link" onClick={() => setAll(true)}>
            {words.allOf(sayCount(view.complaints.length, locale))}
          </button>
        </p>
      )}
    </section>
  );
}

function Line({ complaint, view }: { complaint: Complaint; view: PatternsView }) {
  const words = useWords();
  const { patterns, locale } = useBench();
  const [open, setOpen] = useState(false);
  const { category, subcategory, theme, count, before, angry, kept } = complaint;
  const name = words.subcategories[subcategory];
  const trend = trendOf(complaint, view);
  const id = `notes-${subcategory}`;
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <a href={hashOfPart(view.days, { what: "complaint", subcategory })}>{name}</a>
          <small>{words.categories[category]}</small>
        </th>
        <td className="c-theme">
          {theme && (
            <a href={hashOfPart(view.days, { what: "theme", id: theme.id })}>{sayTheme(theme, locale)}</a>
          )}
        </td>
        <td className={`n ${trend ?? ""}`}>
          {sayCount(count, locale)}
          {trend && (
            <>
              <span aria-hidden="true">{trend === "up" ? " ↑" : " ↓"}</span>
              <span className="quiet"> {patterns[trend]}</span>
            </>
          )}
        </td>
        <td className="n">{sayCount(before, locale)}</td>
        <td className="n">{sayShare(angry, locale)}</td>
        <td className="n">{kept === null ? "–" : sayShare(kept, locale)}</td>
        <td className="c-fold">
          {hasNotes(complaint) && (
            <button
              type="button"
              className="icon"
              aria-expanded={open}
              aria-controls={id}
              aria-label={patterns.more(name)}
              title={patterns.more(name)}
              onClick={() => setOpen(!open)}
            >
              <ChevronRight size={15} aria-hidden />
            </button>
          )}
        </td>
      </tr>
      <tr id={id} className="notes" hidden={!open}>
        <td colSpan={7}>{open && <ComplaintNotes complaint={complaint} />}</td>
      </tr>
    </Fragment>
  );
}

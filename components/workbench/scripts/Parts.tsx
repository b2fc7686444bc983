/** The parts of the library side by side: replies, policies, files; and a way to a new reply. */
import { Plus } from "lucide-react";
import { useOwn } from "./own-words";
import { hashOfPlace, type Place } from "./places";

const PARTS = [
  ["replies", { at: "replies", scriptId: "" }],
  ["policies", { at: "policies" }],
  ["files", { at: "files" }],
] as const satisfies readonly (readonly [string, Place])[];

export function Parts({ at }: { at: Place["at"] }) {
  const { bar } = useOwn();
  return (
    <>
      <nav className="parts" aria-label={bar.label}>
        {PARTS.map(([name, place]) => (
          <a key={name} href={hashOfPlace(place)} aria-current={at === name ? "page" : undefined}>
            {bar[name]}
          </a>
        ))}
      </nav>
      <a className="btn" href={hashOfPlace({ at: "edit", scriptId: null })}>
        <Plus size={14} aria-hidden />
        {bar.add}
      </a>
    </>
  );
}

/** Says that the list holds only the cases of a pattern, and takes that away. */
import { X } from "lucide-react";
import { useBench } from "../bench-words";
import { hashOf } from "../routes";

export function SelectedChip({ name }: { name: string }) {
  const { patterns } = useBench();
  return (
    <a className="chip selected" href={hashOf("cases")} title={patterns.drop(name)}>
      <b>{name}</b>
      <X size={13} aria-label={patterns.drop(name)} role="img" />
    </a>
  );
}

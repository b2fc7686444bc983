/** Whom the team asks, where they are reached, and what they are asked besides. Internal, all of it. */
import { Plus, X } from "lucide-react";
import { useId, useState } from "react";
import { localize, UiLocale } from "../../../lib/i18n/localized";
import { DEPARTMENTS } from "../../../lib/resolution/gather/departments";
import { DepartmentDetails, type TeamPolicy } from "../../../lib/resolution/team";
import { Disclosure } from "../../ui/Disclosure";
import { TextField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import type { SettingsInHand } from "./use-settings";

const NAME_LENGTH = 60;
const { questions: Questions } = DepartmentDetails.shape;

/** A line each, as many and as long as the settings take. */
const questionsOf = (text: string): string[] =>
  Questions.parse(
    text
      .split("\n")
      .map((line) => line.trim().slice(0, 300))
      .filter((line) => line !== "")
      .slice(0, 12),
  );

const without = <T,>(record: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== id));

type Details = TeamPolicy["departmentDetails"];

export function DepartmentsSection({ settings, changePolicy }: SettingsInHand) {
  const words = useWords();
  const said = words.casebook.departments;
  const { departmentDetails: details, departmentNames: names } = settings.policy;
  const [gone, setGone] = useState<{ id: string; kept: DepartmentDetails } | null>(null);
  const own = Object.keys(details).filter((id) => !Object.hasOwn(DEPARTMENTS, id));
  const locale = UiLocale.safeParse(words.locale).data ?? "en";
  const usual = (id: string): string =>
    Object.hasOwn(DEPARTMENTS, id) ? localize(DEPARTMENTS[id as keyof typeof DEPARTMENTS], locale) : id;
  const put = (id: string, part: Partial<DepartmentDetails>) => {
    const before: DepartmentDetails = details[id] ?? { address: "", questions: [] };
    changePolicy({ departmentDetails: { ...details, [id]: { ...before, ...part } } });
  };
  const remove = (id: string) => {
    setGone({ id, kept: details[id] ?? { address: "", questions: [] } });
    changePolicy({ departmentDetails: without<Details[string]>(details, id) });
  };
  return (
    <>
      <p className="hint">{said.hint}</p>
      <div className="departments">
        {[...Object.keys(DEPARTMENTS), ...own].map((id) => (
          <Disclosure key={id} label={names[id] || usual(id)}>
            <div className="department">
              <p className="hint">{own.includes(id) ? said.own : said.ours}</p>
              <div className="fields">
                <TextField
                  label={said.name}
                  value={names[id] ?? ""}
                  placeholder={usual(id)}
                  save={(text) =>
                    changePolicy({
                      departmentNames: text.trim()
                        ? { ...names, [id]: text.trim().slice(0, NAME_LENGTH) }
                        : without(names, id),
                    })
                  }
                />
                <TextField
                  label={said.address}
                  value={details[id]?.address ?? ""}
                  save={(text) => put(id, { address: text.trim().slice(0, 200) })}
                />
              </div>
              <TextField
                long
                label={said.questions}
                hint={said.questionsHint}
                value={(details[id]?.questions ?? []).join("\n")}
                save={(text) => put(id, { questions: questionsOf(text) })}
              />
              {own.includes(id) && (
                <button type="button" className="btn" onClick={() => remove(id)}>
                  <X size={14} aria-hidden />
                  {said.remove(names[id] || id)}
                </button>
              )}
            </div>
          </Disclosure>
        ))}
      </div>
      <p role="status" className={gone ? "banner" : "quiet"}>
        {gone && (
          <>
            <span>{said.removed(names[gone.id] || gone.id)}</span>
            <span className="end">
              <button
                type="button"
                className="link"
                onClick={() => {
                  put(gone.id, gone.kept);
                  setGone(null);
                }}
              >
                {said.undo}
              </button>
            </span>
          </>
        )}
      </p>
      <AddDepartment
        taken={(name) => own.includes(name) || Object.keys(DEPARTMENTS).some((id) => usual(id) === name)}
        add={(name) => put(name, {})}
      />
    </>
  );
}

interface AddProps {
  taken: (name: string) => boolean;
  add: (name: string) => void;
}

function AddDepartment({ taken, add }: AddProps) {
  const said = useWords().casebook.departments;
  const [name, setName] = useState("");
  const [wrong, setWrong] = useState(false);
  const id = useId();
  return (
    <form
      className="row add-department"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = name.trim().slice(0, NAME_LENGTH);
        if (wanted === "") return;
        setWrong(taken(wanted));
        if (taken(wanted)) return;
        add(wanted);
        setName("");
      }}
    >
      <label className="quiet" htmlFor={id}>
        {said.name}
      </label>
      <input
        id={id}
        className="input"
        maxLength={NAME_LENGTH}
        value={name}
        placeholder={said.name}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="btn">
        <Plus size={14} aria-hidden />
        {said.add}
      </button>
      {wrong && (
        <span id={`${id}-wrong`} className="hint wrong">
          {said.taken}
        </span>
      )}
    </form>
  );
}

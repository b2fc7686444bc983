/** A plain text field. */
import { lines, serve } from "./lab";

serve(({ host, draft, readOnly }) => {
  const field = document.createElement("textarea");
  field.defaultValue = draft.paragraphs.join("\n");
  field.readOnly = readOnly;
  field.rows = 9;
  host.append(field);
  return {
    editable: () => field,
    model: () => lines([field.value]),
    facts: () => ({ bold: [], links: [], items: [] }),
    destroy: () => field.remove(),
  };
});

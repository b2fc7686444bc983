/** What may ever be offered for a reply box; internal texts are not among them. */
import { LIBRARY } from "../scripts/library";

export const PUBLIC_SCRIPTS = LIBRARY.filter((script) => !script.internal);

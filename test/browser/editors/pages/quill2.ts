/** Quill 2. */
import Quill from "quill";
import { serve } from "./lab";
import { quillEditor } from "./quill-of";

serve((making) => quillEditor(Quill, making));

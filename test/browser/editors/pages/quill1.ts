/** Quill 1.3.7. */
import Quill from "quill1";
import { serve } from "./lab";
import { quillEditor } from "./quill-of";

serve((making) => quillEditor(Quill, making));

/** The only importer of zod: its `new Function` probe trips an extension's CSP unless switched off before the first schema (github.com/colinhacks/zod/issues/4461, read 2026-11). */
import * as z from "zod";

z.config({ jitless: true });

export { z };

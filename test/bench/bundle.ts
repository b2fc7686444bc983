/** A bench's page as one script, without the extension around it. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const pathOf = (fromHere: string) => fileURLToPath(new URL(fromHere, import.meta.url));

/** @param entry path from this folder, e.g. `./casebook/in-page.ts` */
export async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [pathOf(entry)],
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    alias: { "webextension-polyfill": pathOf("../browser/data/stub-browser.ts") },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}

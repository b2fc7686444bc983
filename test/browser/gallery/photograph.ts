/** Photographs every state into a folder: `tsx test/browser/gallery/photograph.ts FOLDER [part of a state's name] [locales] [widths]`. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openGallery, type Shown } from "./open-gallery.ts";
import { POPUP_STATES, SIDEBAR_STATES } from "./states.ts";

const [folder, only = "", locales = "en,es", widths = "320,360,520"] = process.argv.slice(2);
if (!folder) throw new Error("Name a folder for the pictures.");
await mkdir(folder, { recursive: true });

const matches = (state: string) => state.includes(only);
const shots: Shown[] = [];
for (const locale of locales.split(","))
  for (const theme of ["light", "dark"] as const) {
    for (const state of Object.keys(SIDEBAR_STATES).filter(matches))
      for (const width of widths.split(",").map(Number))
        shots.push({ surface: "sidebar", state, locale, theme, width });
    for (const state of Object.keys(POPUP_STATES).filter(matches))
      shots.push({ surface: "popup", state, locale, theme, width: 340, height: 260 });
  }

const gallery = await openGallery();
for (const shot of shots) {
  const page = await gallery.show(shot);
  const name = [shot.surface, shot.state, shot.locale, shot.theme, shot.width].join("-");
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.context().close();
}
await gallery.close();
process.stdout.write(`${shots.length} pictures\n`);

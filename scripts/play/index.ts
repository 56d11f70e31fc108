import { parseArgs } from "node:util";
import { playHeaded } from "./headed.ts";
import { playHeadless } from "./headless.ts";
import { keepPictures } from "./keep-pictures.ts";

const { values } = parseArgs({ options: { headless: { type: "boolean" }, keep: { type: "boolean" } } });

if (values.headless) {
  console.log("\nThe main job, played by itself (Chromium, English)\n");
  await playHeadless("en");
  console.log("\nThe same in German\n");
  await playHeadless("de");
  if (values.keep) await keepPictures();
  console.log("\nPlayed to the end. The pictures are in artifacts/.");
} else {
  await playHeaded();
}

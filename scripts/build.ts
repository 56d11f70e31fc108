import { buildExtension } from "./support/build-extension.ts";

await buildExtension("chrome", "firefox");

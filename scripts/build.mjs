import { buildExtension } from "./build-extension.mjs";
import { setUpDependencies } from "./set-up.mjs";

await setUpDependencies();
await buildExtension("chrome", "firefox");

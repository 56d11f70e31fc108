import { shareShadows } from "../../page/elements/shadow-roots.ts";
import { contentScope } from "./content-scope.ts";
import { startForms } from "./start-forms.ts";

// Many pages and frames of a portal have no control at all: what deals with forms is put into those that have one.
if (contentScope.onBehalf) {
  const { shadows, signal } = contentScope.onBehalf;
  shareShadows(shadows);
  contentScope.onBehalfForms = { signal, start: startForms };
}

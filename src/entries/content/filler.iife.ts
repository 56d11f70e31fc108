import { offerFiller } from "../../form/filling/filler/offer-filler.ts";
import { shareShadows } from "../../page/elements/shadow-roots.ts";
import { contentScope } from "./content-scope.ts";

// Most frames of a portal never hold a form: what fills one is put into a frame only when it may be filled.
if (contentScope.onBehalf) {
  const { shadows, signal } = contentScope.onBehalf;
  shareShadows(shadows);
  contentScope.onBehalfFiller = { signal, make: offerFiller };
}

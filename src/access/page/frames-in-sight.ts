import { isSiteOrigin } from "../model/seen-frame.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { isInSight } from "./watch-frames.ts";

/** A frame that holds a view of a portal is at least so large, in pixels; smaller ones are tools of the page. */
const LEAST = { width: 300, height: 200 };

/** Maximum number of origins that are reported. */
const LIMIT = 20;

/** The origin of a frame's page, as its element names it; pages without an origin of their own have none. */
const originOf = ({ src }: HTMLIFrameElement): string | undefined => {
  if (!URL.canParse(src)) return undefined;
  const { origin } = new URL(src);
  return isSiteOrigin(origin) ? origin : undefined;
};

/**
 * The origins of other sites whose pages a person sees in large frames of this document, and whether the address of the
 * document or the name of the frame speaks of one of the forms.
 */
export const framesInSight = (
  document: Document,
  address: string,
  forms: readonly Pick<FormDefinition, "frameNames" | "routes">[],
): { origin: string; isForm: boolean }[] => {
  const isRoute = forms.some(({ routes }) => routes.some((route) => route.test(address)));
  const seen = new Map<string, boolean>();
  for (const element of document.querySelectorAll("iframe")) {
    const origin = originOf(element);
    const { width, height } = element.getBoundingClientRect();
    if (
      origin === undefined ||
      origin === new URL(address).origin ||
      width < LEAST.width ||
      height < LEAST.height ||
      !isInSight(element)
    )
      continue;
    const isForm = isRoute || forms.some(({ frameNames }) => frameNames.some((name) => name.test(element.name)));
    seen.set(origin, isForm || seen.get(origin) === true);
  }
  return [...seen].slice(0, LIMIT).map(([origin, isForm]) => ({ origin, isForm }));
};

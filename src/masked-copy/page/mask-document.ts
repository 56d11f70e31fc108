import { detectForm } from "../../form/detection/detect-form.ts";
import type { FoundForm } from "../../form/detection/found-form.ts";
import { searchIn } from "../../page/elements/search-in.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { maskFrameName, maskHost, maskLanguage, maskRoute } from "../model/mask-address.ts";
import { MAX_ELEMENTS, type MaskedDocument, type MaskedNode } from "../model/masked-copy.ts";
import { portalWords } from "../model/portal-words.ts";
import { privateTexts } from "../model/private-texts.ts";
import { copyElement } from "./copy-element.ts";
import { copyScope } from "./copy-scope.ts";
import { keptTexts } from "./kept-texts.ts";
import { namesPlace } from "./names-place.ts";

/** The document that is copied. */
export interface CopiedPage {
  readonly document: Document;
  readonly url: string;
  /** `window.name` */
  readonly frameName: string;
  readonly isTop: boolean;
  /** BCP 47 tag */
  readonly language: string;
}

/** What decides of each text whether it is the portal's. */
export interface Masking {
  /** The forms that the page may hold, in its words. */
  readonly forms: readonly FormDefinition[];
  /** All labels that are known of any portal, in any language. */
  readonly texts: readonly string[];
  /** Names and domains of customers, and contact details. */
  readonly privates: readonly string[];
  /** Hosts of the portals. */
  readonly hosts: readonly string[];
  /** The tag of our own hosts. */
  readonly skipped?: string;
}

const REFERENCES = "label[for],[aria-controls],[aria-owns]";

const referredIn = (document: Document): Set<Element> => {
  const referred = new Set<Element>();
  for (const element of searchIn(document, REFERENCES)) {
    const root = element.getRootNode() as Document | ShadowRoot;
    for (const name of ["for", "aria-controls", "aria-owns"]) {
      const id = element.getAttribute(name)?.trim().split(/\s+/)[0];
      const target = id ? root.getElementById(id) : null;
      if (target) referred.add(target);
    }
  }
  return referred;
};

/** Copies a document without anything but its structure and the words of the portals. */
export const maskDocument = (
  { document, url, frameName, isTop, language }: CopiedPage,
  { forms, texts, privates, hosts, skipped = "" }: Masking,
): MaskedDocument => {
  const found = forms
    .map((form) => detectForm({ document, url, frameName }, form))
    .filter((form): form is FoundForm => form !== undefined);
  const isPlace = namesPlace(language);
  const kept = keptTexts(document, found, isPlace);
  const words = portalWords(texts);
  const masking = { words, privates: privateTexts([...privates, ...kept.shown], words) };
  const scope = copyScope(kept, masking, { isPlace, referred: referredIn(document), skipped, limit: MAX_ELEMENTS });
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const nodes = [...document.body.childNodes].flatMap((node): MaskedNode[] => {
    if (node instanceof Text) return [scope.mask(node.data, kept.keepsOf(document.body))];
    const copied = node instanceof Element ? copyElement(node, scope) : undefined;
    return copied ? [copied] : [];
  });
  return {
    isTop,
    host: address ? maskHost(address.host, hosts) : "",
    route: address?.protocol === "https:" ? maskRoute(address, masking) : "",
    frameName: maskFrameName(frameName, masking),
    language: maskLanguage(language),
    direction: getComputedStyle(document.documentElement).direction === "rtl" ? "rtl" : "ltr",
    nodes,
  };
};

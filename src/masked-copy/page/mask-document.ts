import { searchIn } from "../../page/elements/search-in.ts";
import { maskFrameName, maskHost, maskLanguage, maskRoute } from "../model/mask-address.ts";
import { MAX_ELEMENTS } from "../model/limits.ts";
import type { MaskedDocument, MaskedNode } from "../model/masked-copy.ts";
import { copyElement } from "./copy-element.ts";
import { copyScope } from "./copy-scope.ts";
import type { CopiedPage } from "./copied-page.ts";
import type { Masking, PreparedMasking } from "./prepare-masking.ts";

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
  page: CopiedPage,
  masking: Masking,
  { kept, words, isPlace }: PreparedMasking,
): MaskedDocument => {
  const { document, url, frameName, isTop, language } = page;
  const { hosts, skipped = "" } = masking;
  const scope = copyScope(kept, words, { isPlace, referred: referredIn(document), skipped, limit: MAX_ELEMENTS });
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const nodes = [...document.body.childNodes].flatMap((node): MaskedNode[] => {
    if (node instanceof Text) return [scope.mask(node.data, kept.keepsOf(document.body))];
    const copied = node instanceof Element ? copyElement(node, scope) : undefined;
    return copied ? [copied] : [];
  });
  return {
    isTop,
    host: address ? maskHost(address.host, hosts) : "",
    route: address?.protocol === "https:" ? maskRoute(address, words) : "",
    frameName: maskFrameName(frameName, words),
    language: maskLanguage(language),
    direction: getComputedStyle(document.documentElement).direction === "rtl" ? "rtl" : "ltr",
    nodes,
  };
};

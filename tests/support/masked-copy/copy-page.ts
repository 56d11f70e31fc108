import { detectForm } from "../../../src/form/detection/detect-form.ts";
import type { FormDefinition } from "../../../src/portals/definition/form-definition.ts";
import { wordsFor } from "../../../src/portals/words-for.ts";
import type { MaskedDocument } from "../../../src/masked-copy/model/masked-copy.ts";
import { hideInDocument } from "../../../src/masked-copy/model/hide-privates.ts";
import { portalWords } from "../../../src/masked-copy/model/portal-words.ts";
import { privateTexts } from "../../../src/masked-copy/model/private-texts.ts";
import { maskDocument } from "../../../src/masked-copy/page/mask-document.ts";
import { prepareMasking } from "../../../src/masked-copy/page/prepare-masking.ts";
import { readPage } from "../../../src/masked-copy/page/read-page.ts";
import { collectControls } from "../../../src/page/controls/collect-controls.ts";
import { FORM_PORTALS } from "../detectors/detectors.ts";
import { addressOfCopy } from "./build-page.ts";
import { KNOWN_HOSTS, KNOWN_TEXTS } from "../../../src/portals/known-texts.ts";

/** Maximum number of elements looked at, as the extension has it. */
const MAX_LOOKED_AT = 4000;

type PortalName = (typeof FORM_PORTALS)[number]["id"];

const forms = new Map<string, readonly FormDefinition[]>();

/** The forms of all portals, or of one, in a language, made once. */
export const formsIn = (language: string, portal?: PortalName): readonly FormDefinition[] => {
  const key = `${portal ?? ""} ${language}`;
  const known =
    forms.get(key) ??
    FORM_PORTALS.filter(({ id }) => portal === undefined || id === portal).flatMap((one) =>
      one.forms(wordsFor(one.id, language)),
    );
  forms.set(key, known);
  return known;
};

/** Where a page is. */
export interface PagePlace {
  readonly url: string;
  readonly frameName: string;
  readonly language: string;
  /** The portal that it is of, where only its forms are looked for. */
  readonly portal?: PortalName | undefined;
}

/** The place of a page that was made of a copy. */
export const placeOfCopy = (copy: MaskedDocument): PagePlace => ({
  url: addressOfCopy(copy),
  frameName: copy.frameName,
  language: copy.language,
});

/** The fields that the detection finds in this document, each with the number of its control: "azure severity 3". */
export const detectedFields = ({ url, frameName, language, portal }: PagePlace): string[] => {
  const controls = collectControls(document, MAX_LOOKED_AT);
  return formsIn(language, portal)
    .flatMap((form) => {
      const found = detectForm({ document, url, frameName }, form);
      return (found?.fields ?? []).map(
        ({ field, control }) =>
          `${form.portal} ${field} ${controls.findIndex(({ element }) => element === control.element)}`,
      );
    })
    .sort();
};

/**
 * A masked copy of this document.
 * @param privates what the extension keeps, which is hidden where the page no longer sees it
 */
export const copyOfPage = (
  { url, frameName, language, portal }: PagePlace,
  privates: readonly string[] = [],
  isTop = true,
): MaskedDocument => {
  const page = { document, url, frameName, isTop, language };
  const masking = { texts: KNOWN_TEXTS, hosts: KNOWN_HOSTS };
  const copy = maskDocument(page, masking, prepareMasking(page, masking, readPage(page, formsIn(language, portal))));
  const words = portalWords(KNOWN_TEXTS);
  return hideInDocument(copy, { words, privates: privateTexts(privates, words) });
};

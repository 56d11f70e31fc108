import type { FormReport } from "../../form/model/form-report.ts";
import { partnerCard } from "../../form/detection/partner-card.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { readRequests } from "./read-requests.ts";
import { pageLanguage } from "../../page/text/page-language.ts";

interface Surroundings {
  readonly window: Window & typeof globalThis;
  readonly definitions: () => readonly FormDefinition[];
  readonly onList: (list: MessageRequest<"requestsListed">) => void;
  readonly onCard: (report: FormReport) => void;
  readonly onCardGone: (formId: string) => void;
}

interface BesideWatch {
  readonly look: (isFormOpen: boolean) => void;
  /** The verdict has changed: whom the list is about may be known now. */
  readonly reportAgain: () => void;
}

/**
 * Watches what a portal shows beside its form: the list of requests, and the customer's partner in the form's place.
 */
export const watchBeside = ({ window, definitions, onList, onCard, onCardGone }: Surroundings): BesideWatch => {
  const { document } = window;
  const reported = new Map<string, string>();
  let card: FormReport | undefined;

  const lookForList = (definition: FormDefinition): void => {
    const { portal } = definition;
    const requests = readRequests(document, definition);
    const words = JSON.stringify(requests);
    if (requests.length === 0 || reported.get(portal) === words) return;
    reported.set(portal, words);
    onList({ portal, language: pageLanguage(window), requests });
  };
  const lookForCard = (definition: FormDefinition, isFormOpen: boolean): void => {
    const { portal } = definition;
    if (card && card.portal !== portal) return;
    const obstacle = isFormOpen ? undefined : partnerCard(document, definition);
    if (card?.obstacle === obstacle) return;
    if (card) onCardGone(card.formId);
    card = obstacle && {
      formId: crypto.randomUUID(),
      portal,
      needsSeverity: false,
      evidence: [],
      fields: [],
      obstacle,
      state: "idle",
    };
    if (card) onCard(card);
  };
  return {
    look: (isFormOpen) => {
      for (const definition of definitions()) {
        // A list behind an open form is there when that is closed.
        if (!isFormOpen) lookForList(definition);
        lookForCard(definition, isFormOpen);
      }
    },
    reportAgain: () => reported.clear(),
  };
};

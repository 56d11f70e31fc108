import { config, label } from "../../azure/client/context.ts";
import { checkBoxRow, choiceRow, dropdownRow, textAreaRow, textRow } from "../../azure/client/controls/row.ts";
import { fileRow, planRow } from "../../azure/client/support-request/steps.ts";
import { contactCopy, contactRows } from "./contact.ts";
import type { LayoutShape } from "./layout-request.ts";
import { buttonHtml, errorHtml, stepBladeHtml } from "./parts.ts";

const titles = (): string[] => [label("basics"), label("problem"), label("contactInformation")];

const basics = (): string =>
  [
    dropdownRow("problem.issueType"),
    dropdownRow("problem.subscription"),
    dropdownRow("problem.serviceType"),
    dropdownRow("problem.resource"),
    planRow(),
  ].join("");

const problem = (): string =>
  [
    dropdownRow("details.severity"),
    dropdownRow("problem.problemType"),
    dropdownRow("category"),
    textAreaRow("details.description"),
    textRow("details.problemStart"),
    fileRow(),
    checkBoxRow("shareDiagnosticInformation"),
  ].join("");

const contact = (): string =>
  `<div data-bind="if: contactReady">${[
    errorHtml(),
    dropdownRow("details.preferredContactMethod"),
    contactRows("details"),
    textRow("response"),
    choiceRow[config.contactVariant.supportLanguage]("details.preferredSupportLanguage"),
    checkBoxRow("details.saveContactChanges"),
    contactCopy(),
  ].join("")}</div>`;

/** 2016 to 2018: one blade per step, each opening to the right of the one before. */
export const layoutA = {
  shape: (): LayoutShape => ({ steps: titles(), contactStep: 2, together: config.bladesAtOnce }),
  template: (): string => {
    const [first = "", second = "", third = ""] = titles();
    return `<div class="practice-journey"><div class="practice-step-list"><ol data-bind="foreach: steps"><li
      data-bind="text: text"></li></ol></div>${[
        stepBladeHtml(0, first, { content: basics(), footer: buttonHtml(label("next"), "next", true) }),
        stepBladeHtml(1, second, { content: problem(), footer: buttonHtml(label("next"), "next", true) }),
        stepBladeHtml(2, third, { content: contact(), footer: buttonHtml(label("create"), "create", true) }),
      ].join("")}</div>`;
  },
};

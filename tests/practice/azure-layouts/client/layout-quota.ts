import { config, generatedId, label, labelHtml } from "../../azure/client/context.ts";
import {
  choiceRow,
  dropdownRow,
  optionPickerRow,
  section,
  summaryRow,
  textAreaRow,
  textRow,
} from "../../azure/client/controls/row.ts";
import { planRow } from "../../azure/client/support-request/steps.ts";
import { contactSection } from "./contact.ts";
import type { LayoutShape } from "./layout-request.ts";
import { buttonHtml, errorHtml, stepHtml, tabsHtml } from "./parts.ts";

const titles = (): string[] => [label("problemDescription"), label("additionalDetails"), label("reviewCreate")];

const problem = (): string =>
  section(
    label("problemDescription"),
    dropdownRow("problem.issueType") + dropdownRow("problem.subscription") + dropdownRow("quotaType"),
  );

const details = (): string =>
  [
    section(
      label("problemDetails"),
      `<a href="#" role="button" data-bind="click: ` +
        `openDetails">${labelHtml("enterDetails")}</a>${textAreaRow("details.description")}`,
    ),
    section(
      label("supportMethod"),
      planRow() +
        `<div data-bind="if: ` +
        `details.methodShown">${dropdownRow("details.severity")}` +
        optionPickerRow("details.preferredContactMethod") +
        `${choiceRow[config.contactVariant.supportLanguage]("details.preferredSupportLanguage")}</div>`,
    ),
    `<div data-bind="if: contactReady">${contactSection("details")}</div>`,
  ].join("");

const review = (): string =>
  errorHtml() +
  section(
    label("supportMethod"),
    summaryRow(label("supportPlan"), "details.supportPlan.text") +
      summaryRow(label("severity"), "details.severity.text"),
  );

const footer = (index: number): string =>
  `<div data-bind="if: steps.${index}.shown"><div class="msportalfx-docking-footer ` +
  `msportalfx-create-footer">${index === 0 ? "" : buttonHtml(label("previous"), "previous")}${
    index === 2 ? buttonHtml(label("create"), "create", true) : buttonHtml(label("next"), "next", true)
  }</div></div>`;

const sideWindow = (): string => {
  const id = generatedId();
  return (
    `<div data-bind="if: detailsOpen"><div class="fxs-contextpane" role="complementary" aria-labelledby="${id}">
    <h2 id="${id}">${labelHtml("quotaType")}</h2>${dropdownRow("region")}${textRow("newLimit")}` +
    `${buttonHtml(label("saveAndContinue"), "saveDetails", true)}
  </div></div>`
  );
};

/** The present form for quota requests: without the step of solutions, with a side window for the limits. */
export const layoutQuota = {
  shape: (): LayoutShape => ({
    steps: titles().map((title, index) => `${index + 1}. ${title}`),
    contactStep: 1,
    together: false,
  }),
  template: (): string =>
    `<div class="msportalfx-create-blade">${tabsHtml()}<div class="fxs-step-body">${[problem(), details(), review()]
      .map((html, index) => stepHtml(index, html))
      .join("")}</div>${[0, 1, 2].map(footer).join("")}${sideWindow()}</div>`,
};

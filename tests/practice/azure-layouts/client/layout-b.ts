import { config, label, labelHtml } from "../../azure/client/context.ts";
import {
  checkBoxRow,
  choiceRow,
  dropdownRow,
  plainTextRow,
  radioRow,
  section,
  summaryRow,
  textAreaRow,
  textRow,
} from "../../azure/client/controls/row.ts";
import { fileRow, planRow } from "../../azure/client/support-request/steps.ts";
import { contactSection } from "./contact.ts";
import type { LayoutShape } from "./layout-request.ts";
import { buttonHtml, errorHtml, stepHtml, tabsHtml } from "./parts.ts";

const titles = (): string[] => [label("basics"), label("solutions"), label("details"), label("reviewCreate")];

const basics = (): string =>
  [
    dropdownRow("problem.issueType"),
    dropdownRow("problem.subscription"),
    radioRow("problem.serviceScope"),
    dropdownRow("problem.serviceType"),
    dropdownRow("problem.resource"),
    textRow("problem.title"),
    dropdownRow("problem.problemType"),
    dropdownRow("problem.problemSubtype"),
  ].join("");

const contactMethod = (): string =>
  (config.contactMethodControl === "optionPicker" ? radioRow : choiceRow[config.contactMethodControl])(
    "details.preferredContactMethod",
  );

const details = (): string =>
  [
    section(
      label("problemDetails"),
      textAreaRow("details.description") + fileRow() + checkBoxRow("shareDiagnosticInformation"),
    ),
    section(
      label("supportMethod"),
      planRow() +
        `<div data-bind="if: ` +
        `details.methodShown">${dropdownRow("details.severity")}${plainTextRow("responseHours")}` +
        contactMethod() +
        `${choiceRow[config.contactVariant.supportLanguage]("details.preferredSupportLanguage")}</div>`,
    ),
    `<div data-bind="if: contactReady">${contactSection("details")}</div>`,
  ].join("");

const review = (): string =>
  errorHtml() +
  section(
    label("contactInformation"),
    summaryRow(label("supportPlan"), "details.supportPlan.text") +
      summaryRow(label("severity"), "details.severity.text") +
      summaryRow(label("firstName"), "details.firstName.value") +
      summaryRow(label("email"), "details.primaryEmailAddress.value"),
  );

const footer = (index: number): string => {
  const all = titles();
  const [before, after] = [all[index - 1], all[index + 1]];
  return `<div data-bind="if: steps.${index}.shown"><div class="msportalfx-docking-footer">${[
    before === undefined ? "" : buttonHtml(`<< ${label("previous")}: ${before}`, "previous"),
    after === undefined
      ? buttonHtml(label("create"), "create", true)
      : buttonHtml(`${label("next")}: ${after} >>`, "next", true),
  ].join("")}</div></div>`;
};

/** 2018 to 2021: four tabs. */
export const layoutB = {
  shape: (): LayoutShape => ({ steps: titles(), contactStep: 2, together: false }),
  template: (): string =>
    `<div class="msportalfx-create-blade">${tabsHtml()}<div class="fxs-step-body">${[
      basics(),
      `<p>${labelHtml("noSolutions")}</p>`,
      details(),
      review(),
    ]
      .map((html, index) => stepHtml(index, html))
      .join("")}</div>${titles()
      .map((_title, index) => footer(index))
      .join("")}</div>`,
};

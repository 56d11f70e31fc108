import { contactSection } from "../../../azure-layouts/client/contact.ts";
import { config, escapeHtml, label, labelHtml } from "../context.ts";
import {
  choiceRow,
  dropdownRow,
  optionPickerRow,
  plainTextRow,
  radioRow,
  section,
  summaryRow,
  textAreaRow,
  textRow,
} from "../controls/row.ts";

const problemDescription = (): string =>
  section(
    label("problemDescription"),
    [
      dropdownRow("problem.issueType"),
      dropdownRow("problem.subscription"),
      `<div data-bind="if: ` +
        `problem.technical">${radioRow("problem.serviceScope")}${dropdownRow("problem.serviceType")}` +
        `${dropdownRow("problem.resource")}</div>`,
      textRow("problem.title"),
      `<div data-bind="if: ` +
        `problem.technical">${dropdownRow("problem.problemType")}${dropdownRow("problem.problemSubtype")}</div>`,
    ].join(""),
  );

const recommendedSolution = (): string =>
  section(
    label("recommendedSolution"),
    `<p>${labelHtml("noSolutions")}</p><ul class="fxs-solutions"><li><a
      href="#">Reset a VM's remote access</a></li><li><a href="#">Troubleshoot RDP connections</a></li></ul>`,
  );

/** The support plan as configured. */
export const planRow = (): string =>
  ({
    list: dropdownRow,
    listWithoutCsp: dropdownRow,
    listTwoCsp: dropdownRow,
    disabledList: dropdownRow,
    optionPicker: optionPickerRow,
    text: plainTextRow,
    textTechnical: plainTextRow,
  })[config.plan]("details.supportPlan");

const supportMethod = (): string =>
  [
    planRow(),
    `<div data-bind="if: details.methodShown">`,
    config.severityControl === "dropdown" ? dropdownRow("details.severity") : optionPickerRow("details.severity"),
    choiceRow[config.contactMethodControl]("details.preferredContactMethod"),
    choiceRow[config.contactVariant.supportLanguage]("details.preferredSupportLanguage"),
    `</div>`,
  ].join("");

/** A row with a file to choose. */
export const fileRow = (): string => `
<div class="fxc-weave-pccontrol fxc-section-control fxc-base msportalfx-form-formelement fxc-has-label">
  <div class="azc-form-labelcontainer azc-text-label"><label
    class="azc-form-label">${labelHtml("fileUpload")}</label></div>
  <div class="azc-formElementSubLabelContainer"><div class="azc-fileUpload"><input class="azc-file" type="file"
    aria-label="${labelHtml("fileUpload")}"></div></div>
</div>`;

const additionalDetails = (): string =>
  [
    section(label("problemDetails"), textAreaRow("details.description") + textRow("details.problemStart") + fileRow()),
    section(label("advancedDiagnosticInformation"), optionPickerRow("details.diagnostics")),
    section(label("supportMethod"), supportMethod()),
    `<div data-bind="if: contactReady">${contactSection("details")}</div>`,
  ].join("");

const reviewCreate = (): string =>
  [
    `<div data-bind="if: reviewError"><div class="fxs-validation-summary" role="alert"
      data-bind="text: reviewError"></div></div>`,
    section(
      label("problemDescription"),
      summaryRow(label("issueType"), "problem.issueType.text") +
        summaryRow(label("subscription"), "problem.subscription.text") +
        summaryRow(label("summary"), "problem.title.value"),
    ),
    section(
      label("supportMethod"),
      summaryRow(label("supportPlan"), "details.supportPlan.text") +
        summaryRow(label("severity"), "details.severity.text") +
        summaryRow(label("preferredContactMethod"), "details.preferredContactMethod.text"),
    ),
    section(
      label("contactInformation"),
      summaryRow(label("firstName"), "details.firstName.value") +
        summaryRow(label("lastName"), "details.lastName.value") +
        summaryRow(label("email"), "details.primaryEmailAddress.value") +
        summaryRow(label("phone"), "details.phoneNumber.value") +
        summaryRow(label("countryRegion"), "details.country.text"),
    ),
  ].join("");

const panel = (flag: string, html: string): string =>
  `<div data-bind="if: ${flag}"><div class="fxc-weave-tabpanel" role="tabpanel">${html}</div></div>`;

const footerButton = (
  flag: string,
  key: "next" | "previous" | "create" | "discard",
  action: string,
  primary = false,
): string =>
  `<div class="fxs-footer-slot" data-bind="if: ${flag}"><div
    class="fxc-base fxc-simplebutton fxs-button ` +
  `fxt-button ${primary ? "fxs-portal-button-primary" : ""}" role="button" tabindex="0" ` +
  `title="${labelHtml(key)}" data-bind="fxsButton: ${action}, attr.aria-disabled: busy"><span ` +
  `class="fxs-button-text">${escapeHtml(label(key))}</span></div></div>`;

/** The whole form of the support request blade. Steps are in the document only while they are open. */
export const supportRequestTemplate = (): string => `
<div class="msportalfx-create-blade">
  <ul class="fxc-section-tabs" role="tablist" data-bind="foreach: tabs">
    <li class="fxc-section-tab-item" role="tab" tabindex="0"
      data-bind="text: text, attr.aria-selected: selected, css.fxc-section-tab-invalid: invalid, fxsButton: open"></li>
  </ul>
  <div data-bind="if: moved"><p>${labelHtml("noSolutions")}</p></div>
  <div class="fxs-step-body">
    <div data-bind="if: loading"><div class="fxs-progress" role="progressbar" aria-label="Loading"></div></div>
    ${panel("shows.problemDescription", problemDescription())}
    ${panel("shows.recommendedSolution", recommendedSolution())}
    ${panel("shows.additionalDetails", additionalDetails())}
    ${panel("shows.reviewCreate", reviewCreate())}
  </div>
  <div class="msportalfx-docking-footer msportalfx-create-footer">
    ${footerButton("hasPrevious", "previous", "previous")}
    ${footerButton("hasNext", "next", "next", true)}
    ${footerButton("atReview", "create", "create", true)}
    ${footerButton("atFirst", "discard", "discard")}
  </div>
</div>`;

import { config, escapeHtml, generatedId } from "../context.ts";

const textBind = (): string => (config.textBinding === "textInput" ? "textInput: value" : "value: value");

const textAttributes = (): string =>
  "attr.id: id, attr.aria-required: required, attr.aria-invalid: invalid, attr.readonly: readOnly, " +
  "css.azc-validation-border: error, enable: enabled" +
  (config.textName === "labelledby" ? ", attr.aria-labelledby: labelId" : "");

const hiddenLabel = (): string =>
  config.textName === "hiddenLabel"
    ? `<label class="fxs-hide-accessible-label" data-bind="attr.for: id, text: label"></label>`
    : "";

/**
 * A row of the form as the portal lays it: the label's cell and the control's cell are siblings, nothing else joins
 * them.
 */
const row = (path: string, control: string): string => `
<div class="fxc-weave-pccontrol fxc-section-control fxc-base msportalfx-form-formelement fxc-has-label"
  data-formelement="pcControl" data-bind="with: ${path}">
  <div class="azc-form-labelcontainer azc-text-label">
    <label class="azc-form-label" data-bind="attr.id: labelId, text: label"></label><span class="azc-required-balloon"
      aria-hidden="true" data-bind="visible: required">*</span>
  </div>
  <div class="azc-formElementSubLabelContainer"><div class="azc-formElementContainer">
    ${control}
    <div class="azc-validation-message" data-bind="if: error"><span class="azc-inline-error" role="alert"
      data-bind="text: error"></span></div>
  </div></div>
</div>`;

/** A row with a line of text. */
export const textRow = (path: string): string =>
  row(
    path,
    `<div class="fxc-base azc-control azc-validatableControl azc-inputbox azc-textBox"><div class="azc-textBox-wrapper">
      <input class="azc-input azc-formControl" type="text" autocomplete="off"
        data-bind="${textBind()}, ${textAttributes()}">${hiddenLabel()}
    </div></div>`,
  );

/** A row with several lines of text. */
export const textAreaRow = (path: string): string =>
  row(
    path,
    `<div class="fxc-base azc-control azc-validatableControl azc-multilineTextBox">
      <textarea class="azc-textarea azc-formControl azc-input" rows="5"
        data-bind="${textBind()}, ${textAttributes()}"></textarea>${hiddenLabel()}
    </div>`,
  );

/** A row with a list that opens. */
export const dropdownRow = (path: string): string =>
  row(
    path,
    `<div class="fxc-base azc-control azc-editableControl azc-validatableControl fxc-dropdown"
      data-bind="fxcDropdown: $data"></div>`,
  );

/** A row with a text field that offers entries; it opens by its caret or by typing. */
export const comboBoxRow = (path: string): string =>
  row(
    path,
    `<div class="fxc-base azc-control azc-validatableControl azc-comboBox">
      <input class="azc-input azc-formControl" type="text" role="combobox" aria-autocomplete="list" autocomplete="off"
        data-bind="azcComboBox: $data, attr.aria-label: label"><button type="button" class="azc-comboBox-caret"
        tabindex="-1" aria-hidden="true"></button>
    </div>`,
  );

/** A row with all choices side by side. */
export const optionPickerRow = (path: string): string =>
  row(
    path,
    `<ul class="azc-optionPicker fxc-base" role="radiogroup"
      data-bind="attr.aria-label: label, azcOptionPicker: $data, foreach: choices">
      <li class="azc-optionPicker-item" tabindex="0" role="radio" data-bind="attr.data-value: value"><span
        data-bind="text: text"></span></li>
    </ul>`,
  );

/** A row with radio circles. */
export const radioRow = (path: string): string =>
  row(
    path,
    `<ul class="azc-radio fxc-base" role="radiogroup" data-bind="attr.aria-label: label, ` +
      `azcOptionPicker: $data, foreach: choices">
      <li class="azc-radio-item" tabindex="0" role="radio" data-bind="attr.data-value: value"><span
        class="azc-radio-circle"></span><span class="azc-radio-label" data-bind="text: text"></span></li>
    </ul>`,
  );

/** A row whose value the portal has fixed. */
export const plainTextRow = (path: string): string =>
  row(path, `<div class="fxc-base azc-control azc-text-value" data-bind="text: text"></div>`);

/** A row of the review step: what was chosen, as text. */
export const summaryRow = (title: string, path: string): string => {
  const id = generatedId();
  return `<div class="fxc-weave-pccontrol fxc-section-control fxc-summary-row"><div
    class="azc-form-labelcontainer azc-text-label"><span id="${id}">${escapeHtml(title)}</span></div>
  <div class="azc-formElementSubLabelContainer" data-bind="text: ${path}"></div></div>`;
};

/** A check box with its label in line. */
export const checkBoxRow = (path: string): string =>
  `
<div class="fxc-weave-pccontrol fxc-section-control fxc-base msportalfx-form-formelement azc-checkBoxField"
  data-bind="with: ${path}">
  <div class="azc-checkBox" role="checkbox" tabindex="0" data-bind="attr.aria-labelledby: id, ` +
  `azcCheckBox: checked"></div>
  <span class="azc-checkBoxField-inlineLabel" data-bind="attr.id: id, text: label"></span>
</div>`;

/** A section with its title. */
export const section = (title: string, rows: string): string => {
  const id = generatedId();
  const legend = config.headings
    ? `<h3 class="fxc-section-legend" id="${id}">${escapeHtml(title)}</h3>`
    : `<div class="fxc-section-legend" id="${id}">${escapeHtml(title)}</div>`;
  return `<div class="fxc-section fxc-base" role="group" aria-labelledby="${id}">${legend}${rows}</div>`;
};

/** The row of a choice by the kind of its control. */
export const choiceRow = { dropdown: dropdownRow, optionPicker: optionPickerRow, comboBox: comboBoxRow } as const;

import { escapeHtml, generatedId } from "../../azure/client/context.ts";

/** A `div` that acts as a button, as the portal makes them. */
export const buttonHtml = (text: string, action: string, primary = false): string =>
  `<div class="fxc-base fxc-simplebutton fxs-button fxt-button ${primary ? "fxs-portal-button-primary" : ""}"
    role="button" tabindex="0" ` +
  `title="${escapeHtml(text)}" data-bind="fxsButton: ${action}, attr.aria-disabled: working"><span ` +
  `class="fxs-button-text">${escapeHtml(text)}</span></div>`;

/** The alert of a form that the portal found wrong. */
export const errorHtml = (): string =>
  `<div data-bind="if: error"><div class="fxs-validation-summary" role="alert" data-bind="text: error"></div></div>`;

/** Content of a step that is in the document only while the step is shown and loaded. */
export const stepHtml = (index: number, html: string): string =>
  `<div data-bind="if: steps.${index}.shown"><div data-bind="if: steps.${index}.loaded">${html}</div></div>`;

/** A blade within the journey of a form: header with title, content, footer. */
export const stepBladeHtml = (
  index: number,
  title: string,
  parts: { readonly content: string; readonly footer: string },
): string => {
  const id = generatedId();
  return `<div data-bind="if: steps.${index}.shown"><section class="fxs-blade practice-step-blade"
    aria-labelledby="${id}">
    <header class="fxs-blade-header"><div class="fxs-blade-title"><h2 class="fxs-blade-title-titleText"
      id="${id}">${escapeHtml(title)}</h2></div></header>
    <div class="fxs-blade-content"><div data-bind="if: steps.${index}.loaded">${parts.content}</div>
      <div class="msportalfx-docking-footer">${parts.footer}</div></div>
  </section></div>`;
};

/** Tabs above a form, one for each step. */
export const tabsHtml = (): string => `<ul class="fxc-section-tabs" role="tablist" data-bind="foreach: steps">
    <li class="fxc-section-tab-item" role="tab" tabindex="0"
      data-bind="text: text, attr.aria-selected: selected, fxsButton: open"></li>
  </ul>`;

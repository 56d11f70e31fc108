import * as ko from "knockout";
import { generatedId } from "./context.ts";

/** What a blade shows: its title, its form, and what to do when it goes. */
export interface BladeContent {
  readonly name: string;
  readonly title: string;
  readonly template: string;
  readonly model: object;
  readonly dispose?: () => void;
}

/** One blade of the portal. Older blades stay in the document, hidden. */
export class Blade {
  readonly titleId = generatedId();
  readonly subtitleId = generatedId();
  readonly labelledBy = `${this.titleId} ${this.subtitleId}`;
  readonly current = ko.observable(true);
  readonly content: BladeContent;
  readonly title: string;
  readonly subtitle: string;

  constructor(content: BladeContent, subtitle: string) {
    this.content = content;
    this.title = content.title;
    this.subtitle = subtitle;
  }
}

/** `bladeContent: content`: renders the blade's template with the blade's own model. */
const bladeContent: ko.BindingHandler<BladeContent> = {
  init: (element: HTMLElement, accessor) => {
    const { template, model } = accessor();
    ko.utils.setHtml(element, template);
    ko.applyBindingsToDescendants(model, element);
    return { controlsDescendantBindings: true };
  },
};

/** Registers the binding of this file. */
export const installBlades = (): void => {
  Object.assign(ko.bindingHandlers, { bladeContent });
};

/** The template of a blade within the shell's `foreach: blades`. */
export const bladeTemplate = (closeLabel: string): string => `
<section class="fxs-blade fxs-blade-maximized fxs-bladesize-medium"
  data-bind="attr.aria-labelledby: labelledBy, css.fxs-blade-lastblade: current, css.fxs-display-none: !current">
  <header class="fxs-blade-header">
    <div class="fxs-blade-title">
      <h2 class="fxs-blade-title-titleText" data-bind="attr.id: titleId, text: title"></h2>
      <div class="fxs-blade-title-subtitleText" data-bind="attr.id: subtitleId, text: subtitle"></div>
    </div>
    <button type="button" class="fxs-blade-close" title="${closeLabel}" aria-label="${closeLabel}"
      data-bind="click: $root.closeBlade"></button>
  </header>
  <div class="fxs-blade-content" data-bind="bladeContent: content"></div>
</section>`;

import * as ko from "knockout";

const bound = new WeakMap<Node, ko.BindingAccessors>();

// Without `eval`, which the pages' policy forbids.
ko.bindingProvider.instance = {
  nodeHasBindings: (node) => bound.has(node),
  getBindingAccessors: (node) => bound.get(node) ?? {},
};

/**
 * Binds a native control with Knockout's own `value` binding.
 * @param set hears of each change, whoever made it
 * @returns puts a value in
 */
export const bindValue = (
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  initial: string,
  set: (value: string) => void,
): ((value: string) => void) => {
  const value = ko.observable(initial);
  value.subscribe((next) => set(next ?? ""));
  bound.set(control, { value: () => value, valueAllowUnset: () => true });
  ko.applyBindings({}, control);
  return (next) => value(next);
};

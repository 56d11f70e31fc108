import * as ko from "knockout";

const own = (data: unknown, name: string): unknown => (data as Record<string, unknown> | undefined)?.[name];

const resolve = (expression: string, context: ko.BindingContext<unknown>): unknown => {
  const quoted = /^'(.*)'$/.exec(expression);
  if (quoted) return quoted[1];
  const negated = expression.startsWith("!");
  const [head = "", ...rest] = expression.replace(/^!/, "").split(".");
  const start = head === "$data" ? context.$data : head === "$root" ? context.$root : own(context.$data, head);
  const found = rest.reduce<unknown>((value, name) => own(ko.unwrap(value), name), start);
  return negated ? !ko.unwrap(found) : found;
};

const pairs = (text: string): [key: string, expression: string][] =>
  text.split(",").map((pair) => {
    const at = pair.indexOf(":");
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });

/**
 * Reads `data-bind="text: label, attr.title: hint, css.azc-disabled: !enabled"` without `eval`, which the page's
 * content security policy forbids: an expression is a dotted path, a negated path or a quoted word.
 */
export class PathBindingProvider implements ko.IBindingProvider {
  nodeHasBindings(node: Node): boolean {
    return node instanceof Element && node.hasAttribute("data-bind");
  }

  getBindingAccessors(node: Node, context: ko.BindingContext<unknown>): ko.BindingAccessors {
    const accessors: Record<string, () => unknown> = {};
    if (!(node instanceof Element)) return accessors;
    const groups: Record<string, [string, string][]> = {};
    for (const [key, expression] of pairs(node.getAttribute("data-bind") ?? "")) {
      const [group = key, ...part] = key.split(".");
      if (part.length > 0) (groups[group] ??= []).push([part.join("."), expression]);
      else accessors[key] = () => resolve(expression, context);
    }
    for (const [group, members] of Object.entries(groups)) {
      accessors[group] = () =>
        Object.fromEntries(members.map(([name, expression]) => [name, resolve(expression, context)]));
    }
    return accessors;
  }
}

/** Makes Knockout use the provider above. */
export const installBindingProvider = (): void => {
  ko.bindingProvider.instance = new PathBindingProvider();
};

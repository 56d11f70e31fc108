import type { FieldDefinition, FormDefinition, Words } from "./form-definition.ts";

/** Keys of words that the person has taught of a form that was not recognised: its addresses, and its fields. */
export const TAUGHT_ADDRESSES = "taught:addresses";
export const TAUGHT_FIELDS = "taught:fields";

/** `*` alone between two slashes is any part; one among other characters is itself, so that no address takes long. */
const escaped = (text: string): string =>
  text
    .split("/")
    .map((part) => (part === "*" ? "[^/?#]*" : part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("/");

/** The addresses with this path and fragment, whose `*` is any part between two slashes; on every host. */
const route = (address: string): RegExp => {
  const [path = "", fragment] = address.split("#", 2);
  return new RegExp(
    `^https:\\/\\/[^/?#]+${escaped(path)}(?:\\?[^#]*)?${fragment === undefined ? "#?" : `#${escaped(fragment)}`}$`,
  );
};

/**
 * What the words of a page change in a form: at an address that was taught it is expected, and a field that was taught
 * with the form is evidence of it.
 */
export const taughtForm = (
  { fields, routes }: Pick<FormDefinition, "fields" | "routes">,
  words: Words,
): Pick<FormDefinition, "fields" | "routes"> => {
  const taught = words[TAUGHT_FIELDS] ?? [];
  return {
    fields: fields.map((one): FieldDefinition => (taught.includes(one.field) ? { ...one, distinctive: true } : one)),
    routes: [...routes, ...(words[TAUGHT_ADDRESSES] ?? []).map(route)],
  };
};

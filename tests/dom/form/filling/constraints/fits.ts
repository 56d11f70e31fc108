import { isValid } from "./is-valid.ts";

/** Whether an input with these attributes takes a text by its own word. */
export const fits = (attributes: Readonly<Record<string, string>>, text: string): boolean => {
  const input = document.createElement("input");
  for (const [key, value] of Object.entries(attributes))
    if (key !== "disabled" && key !== "readonly") input.setAttribute(key, value);
  input.value = text;
  return input.value === text && isValid(input);
};

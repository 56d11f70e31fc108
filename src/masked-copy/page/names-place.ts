import { isNameOf } from "../../form/detection/understanding/names-of-places.ts";

/** A calling code, alone or behind the country that has it. */
const CODE = /\s?\(?\+\d{1,4}\)?$/;

const ZONES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("timeZone"));

/** Whether a text as a whole names a country, a language, a time zone, or a calling code, also with its country. */
export const namesPlace =
  (language: string) =>
  (text: string): boolean => {
    if (text.length > 80) return false;
    const name = text.replace(CODE, "").trim();
    if (name === "") return text !== "";
    return (
      ZONES.has(text) ||
      isNameOf("region", name, language) ||
      isNameOf("language", name, language) ||
      isNameOf("language", name.split(/[([-]/)[0] ?? "", language)
    );
  };

import type { Page } from "puppeteer-core";
import { type FormPerson, formPerson } from "../microsoft365/form-person.ts";
import { commonWords, powerPlatformWord } from "./words.ts";

/** A person at the practice Power Platform admin center. */
export interface PowerPlatformPerson extends FormPerson {
  readonly word: typeof powerPlatformWord;
  readonly words: ReturnType<typeof commonWords>;
  /** Opens the form, by way of the chat where there is one. */
  openForm(chat?: boolean): Promise<void>;
  /** Fills the first page and goes on. */
  describeProblem(title: string): Promise<void>;
}

/** Puts a person before an open page. */
export const powerPlatformPerson = (page: Page, language = "en"): PowerPlatformPerson => {
  const person = formPerson(page);
  const words = commonWords(language);
  const word = powerPlatformWord;
  return {
    ...person,
    word,
    words,
    openForm: async (chat = true) => {
      await person.press(word("getSupport"));
      if (chat) await person.press(word("switchToWebform"));
      await person.control(word("product"));
    },
    describeProblem: async (title) => {
      await person.choose(word("product"), "Dynamics 365 Sales");
      await person.choose(word("category"), "Performance");
      await person.choose(word("subcategory"), "Forms load slowly");
      await person.write(word("title"), title);
      await person.write(word("description"), "Every form takes a minute.");
      await person.press(words("next"));
      await person.control(word("severity"));
    },
  };
};

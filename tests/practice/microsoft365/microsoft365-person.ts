import type { Frame, Page } from "puppeteer-core";
import { microsoft365Config, type Microsoft365Overrides } from "./config.ts";
import { dialCountries } from "./client/shared/countries.ts";
import { type FormPerson, formPerson } from "./form-person.ts";
import type { Word, Words } from "./words/words.ts";
import { wordsOf } from "./words/words.ts";

/** A person at the practice admin center, the Intune admin center or the classic wizard. */
export interface Microsoft365Person extends FormPerson {
  /** The page's words, for `press`, `write` and the like. */
  readonly words: Words;
  /** Presses the button, tab or link with the text of this key. */
  pressWord(key: Word): Promise<void>;
  /** Opens the pane by the floating button, and its form by way of a question, whose text becomes the title. */
  openForm(question: string): Promise<void>;
  /** Opens a tab of the pane. */
  openTab(tab: "selfHelp" | "contactSupport" | "supportHistory"): Promise<void>;
  /** Closes the pane or the card by its X. */
  closePane(): Promise<void>;
  /** Takes a country in the picker before the number. */
  chooseCountry(country: string): Promise<void>;
  /** Unfolds "Regional settings". */
  openRegionalSettings(): Promise<void>;
  /** Answers what only the person may answer: the recording, where it is asked, and the contact method. */
  answerOwnQuestions(method?: "phone" | "email"): Promise<void>;
  /** Goes through the first three pages of the classic wizard. */
  fillWizard(title: string): Promise<void>;
}

/**
 * Puts a person before an open page (or frame), in the page's language; `overrides` are what the page was opened with.
 */
export const microsoft365Person = (page: Page | Frame, overrides: Microsoft365Overrides = {}): Microsoft365Person => {
  const config = microsoft365Config(overrides);
  const words = wordsOf(config);
  const person = formPerson(page);
  const pressWord = (key: Word): Promise<void> => person.press(words(key));
  const openPane = (): Promise<void> => pressWord(config.generation === "2024" ? "helpAndSupport" : "needHelp");
  return {
    ...person,
    words,
    pressWord,
    openForm: async (question) => {
      await openPane();
      if (config.generation.startsWith("card")) {
        if (config.generation === "card2016") await pressWord("getHelpNow");
        await person.write(words("needHelp"), question);
        return pressWord("getHelp");
      }
      await person.write(words("search"), question);
      await pressWord("getHelp");
      await pressWord("contactSupport");
      await person.control(words("title"));
    },
    openTab: pressWord,
    closePane: () => pressWord("close"),
    chooseCountry: async (country) => {
      const entry = dialCountries.find((candidate) => candidate.country === country);
      if (!entry) throw new Error(`No ${country} in the picker`);
      await person.choose(
        words("countryCode"),
        config.countryCodeEntries === "name" ? `${entry.name} (${entry.code})` : entry.code,
      );
    },
    openRegionalSettings: () => pressWord("regionalSettings"),
    answerOwnQuestions: async (method = "email") => {
      if (config.generation !== "2019") await person.choose(words("consentToRecording"), words("yes"));
      if (config.contactMethod) await person.pick(`${words(method)} (`);
    },
    fillWizard: async (title) => {
      await person.press(words("more"));
      await person.press(words("mobileDeviceManagement"));
      await person.choose(words("feature"), "Intune: Enrollment");
      await person.choose(words("symptom"), "Admin setup");
      await person.write(words("issueSummary"), title);
      await person.write(words("issueDetails"), "Every device since Monday.");
      await person.press(words("next"));
      await person.press(words("yesContinue"));
      await person.choose(words("affectedUsers"), "11-100");
      await person.press(words("next"));
      await person.control(words("phoneNumber"));
    },
  };
};

import { render } from "preact";
import { page, userEvent } from "vitest/browser";
import { afterEach, expect, it } from "vitest";
import { FormHere, type FormHereSource } from "../../../src/lessons/popup/form-here.tsx";
import { translationInto } from "../words/interface-language.ts";

afterEach(() => {
  render(null, document.body);
});

const open = (isOffered: boolean): string[] => {
  const asked: string[] = [];
  const source: FormHereSource = {
    isOffered: () => Promise.resolve(isOffered),
    teach: () => asked.push("teach"),
    report: (error) => asked.push(String(error)),
  };
  render(<FormHere source={source} t={translationInto("en")} />, document.body);
  return asked;
};

it("offers to teach a form where none is recognised", async () => {
  const asked = open(true);
  await userEvent.click(page.getByRole("button", { name: "There is a form here" }));
  expect(asked).toEqual(["teach"]);
});

it("says nothing elsewhere", async () => {
  open(false);
  await new Promise((resolve) => void setTimeout(resolve));
  expect(document.querySelector("p, button")).toBeNull();
});

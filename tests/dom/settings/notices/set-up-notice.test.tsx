import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/ui/notices.css";
import { render } from "preact";
import { page, userEvent } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import { SetUpNotice } from "../../../../src/settings/notices/set-up-notice.tsx";
import type { SetUpPart } from "../../../../src/settings/missing-set-up.ts";
import { translationInto } from "../../words/interface-language.ts";
import { storedSource } from "../options/stored-source.ts";

const CONTACT = { firstName: "Kim", lastName: "Akers", primaryEmailAddress: "kim.akers@fabrikam.example" };

const open = (settings: object) => {
  const { source } = storedSource({ settings: { ...settings } });
  const asked: SetUpPart[] = [];
  const t = translationInto("en");
  render(<SetUpNotice source={{ ...source, complete: (part) => void asked.push(part) }} t={t} />, document.body);
  return { source, asked };
};

afterEach(() => render(null, document.body));

const button = page.getByRole("button", { name: "Complete setup" });

describe("what has to be set up", () => {
  it("is said one after the other, each with the way to its place, until nothing is missing", async () => {
    const { source, asked } = open({});
    await expect.element(page.getByText(/does not know your name and email address/)).toBeVisible();
    await userEvent.click(button);
    await source.write({ contactDetails: CONTACT });
    await expect.element(page.getByText(/does not know your own organization/)).toBeVisible();
    await userEvent.click(button);
    expect(asked).toEqual(["contactDetails", "ownTenants"]);
    await source.write({ ownTenants: [{ domain: "fabrikam.example" }] });
    await expect.element(button).not.toBeInTheDocument();
  });
});

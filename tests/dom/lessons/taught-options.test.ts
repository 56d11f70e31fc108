import { afterEach, expect, it } from "vitest";
import type { FieldReport } from "../../../src/form/model/form-report.ts";
import type { FormField } from "../../../src/form/model/form-field.ts";
import type { Taught } from "../../../src/lessons/model/lesson.ts";
import { teachWords } from "../../../src/lessons/model/teach-words.ts";
import { azurePage } from "../../../src/portals/azure/page.ts";
import { formsOf } from "../../../src/portals/forms-of.ts";
import { wordsFor } from "../../../src/portals/words-for.ts";
import { runSession } from "../form/filling/constraints/run-session.ts";
import { virtualClock } from "../form/filling/constraints/virtual-clock.ts";

const list = (id: string, label: string, entries: readonly string[]): string =>
  `<div><label for="${id}">${label}</label><select id="${id}">${entries
    .map((entry) => `<option>${entry}</option>`)
    .join("")}</select></div>`;

const MANY = Array.from({ length: 100 }, (_, at) => `Channel ${at}`);

const FORM = `<form><h1>New support request</h1>
<div><label for="title">Summary</label><input id="title"></div>
${list("severity", "Severity", ["Red", "Yellow", "Green"])}
${list("plan", "Support plan", ["Basic", "Partner tier 2"])}
<h2>Contact information</h2>
<div><label for="first">First name</label><input id="first"></div>
<div><label for="last">Last name</label><input id="last"></div>
<div><label for="phone">Phone</label><input id="phone"></div>
<div><label for="mail">Email</label><input id="mail"></div>
${list("method", "Preferred contact method", ["Select", "Pigeon", "Drum"])}
${list("language", "Support language", ["Select", `<b>${"x".repeat(300)}</b>`, ...MANY])}
</form>`;

const DETAILS = {
  firstName: "Kim",
  lastName: "Akers",
  phoneNumber: "+498912345678",
  primaryEmailAddress: "kim@fabrikam.example",
  preferredContactMethod: "email",
  preferredSupportLanguage: "de",
} as const;

afterEach(() => document.body.replaceChildren());

/** What the engine reports of the form, with what was taught. */
const filled = async (lessons: readonly Omit<Taught, "portal" | "language">[] = []) => {
  const clock = virtualClock();
  document.body.innerHTML = FORM;
  const words = teachWords(
    wordsFor("azure", "en"),
    formsOf("azure"),
    lessons.map((one) => ({ portal: "azure", language: "en", ...one })),
  );
  const session = runSession(DETAILS, azurePage.forms(words), clock);
  await session.settled();
  const fields = session.report()?.fields ?? [];
  session.stop();
  await clock.pass(20_000);
  clock.remove();
  return (field: FormField): FieldReport | undefined => fields.find((one) => one.field === field);
};
const chosen = (id: string): string => (document.getElementById(id) as HTMLSelectElement).value;

it("says what a list offers in which nothing is known, as much as there may be", async () => {
  const report = await filled();
  expect(report("supportPlan")).toMatchObject({ reason: "noOption", entries: ["Basic", "Partner tier 2"] });
  expect(report("preferredContactMethod")).toMatchObject({ reason: "noOption", entries: ["Select", "Pigeon", "Drum"] });
  const { entries = [] } = report("preferredSupportLanguage") ?? {};
  expect([entries.length <= 60, entries.slice(0, 2)]).toEqual([true, ["Select", "Channel 0"]]);
  expect(report("severity")).toMatchObject({ reason: "unclear", entries: ["Red", "Yellow", "Green"] });
  expect(report("firstName")?.entries).toBeUndefined();
  expect(chosen("severity")).toBe("Red");
});

it("chooses the entry that was taught", async () => {
  const option = (field: FormField, label: string, value?: string) => ({
    kind: "option" as const,
    field,
    label,
    ...(value !== undefined && { value }),
  });
  const report = await filled([
    option("supportPlan", "Partner tier 2"),
    option("preferredContactMethod", "Pigeon", "email"),
    option("preferredSupportLanguage", "Channel 7", "de"),
    option("severity", "Red", "critical"),
  ]);
  expect(["plan", "method", "language"].map(chosen)).toEqual(["Partner tier 2", "Pigeon", "Channel 7"]);
  expect(report("supportPlan")).toMatchObject({ reason: "set" });
  // A severity is read, and never chosen.
  expect([report("severity"), chosen("severity")]).toEqual([undefined, "Red"]);
});

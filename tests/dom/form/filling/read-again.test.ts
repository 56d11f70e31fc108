import { afterEach, expect, it, vi } from "vitest";
import type { FoundField } from "../../../../src/form/detection/found-form.ts";
import { applyPlan } from "../../../../src/form/filling/apply.ts";
import { planFilling } from "../../../../src/form/filling/plan.ts";
import type { TargetValue } from "../../../../src/form/filling/target/target-value.ts";
import { undisturbed } from "./person-at-rest.ts";

const target: TargetValue = { kind: "text", value: "Kim", same: (shown) => shown === "Kim" };

afterEach(() => document.body.replaceChildren());

const fill = async (onInput: (input: HTMLInputElement) => void = () => undefined) => {
  const first = document.body.appendChild(document.createElement("input"));
  first.addEventListener("input", () => onInput(first));
  const find = vi.fn((): FoundField | undefined => {
    const element = document.querySelector("input");
    return element
      ? { field: "firstName", control: { kind: "text", element }, label: "First name", sum: 100, clues: [] }
      : undefined;
  });
  const found = find();
  if (!found) throw new Error("There is no field");
  find.mockClear();
  const plan = planFilling([found], new Map([["firstName", target]]), new Set());
  const reports = await applyPlan(plan, { ...undisturbed, find });
  return { find, report: reports[0] };
};

it("searches the page once for a field that stays where it is", async () => {
  const { find, report } = await fill();
  expect(report).toMatchObject({ outcome: "filled", reason: "set", after: "Kim" });
  expect(find).toHaveBeenCalledTimes(1);
});

it("reads the element that the page has put in its place", async () => {
  const { report } = await fill((input) => {
    const other = document.createElement("input");
    other.value = "Ki";
    input.replaceWith(other);
  });
  // What was there before we wrote is back, in the new element.
  expect(report).toMatchObject({ outcome: "refused", reason: "rejected", before: "", after: "" });
  expect(document.querySelector("input")?.value).toBe("");
});

it("leaves whom the page has put into the element in its place", async () => {
  const { report } = await fill((input) => {
    const other = document.createElement("input");
    other.value = "Robin";
    input.replaceWith(other);
  });
  expect(report).toMatchObject({ outcome: "refused", reason: "rejected", before: "", after: "Robin" });
});

it("does not read one that the page has hidden and put another beside", async () => {
  const { report } = await fill((input) => {
    const other = document.createElement("input");
    other.value = "Kim";
    input.before(other);
    input.style.display = "none";
    input.value = "";
  });
  expect(report).toMatchObject({ outcome: "filled", after: "Kim" });
});

it("sees a value that the page takes back", async () => {
  const { report } = await fill((input) => {
    input.value = "Megan";
  });
  expect(report).toMatchObject({ outcome: "refused", reason: "rejected", before: "", after: "Megan" });
});

it("reads the field where it is by now, when the page has given its element to another field", async () => {
  const { report } = await fill((input) => {
    const other = document.createElement("input");
    other.value = "Kim";
    input.before(other);
    input.value = "Country";
  });
  expect(report).toMatchObject({ outcome: "filled", after: "Kim" });
});

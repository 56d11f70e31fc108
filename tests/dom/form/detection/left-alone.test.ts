import { beforeEach, describe, expect, it } from "vitest";
import {
  ROUTE,
  HOME,
  text,
  list,
  button,
  blade,
  METHOD,
  CONTACT,
  FOOTER,
  show,
  detect,
  fields,
} from "./azure-blades.ts";

const ADD_USER =
  text("First name") +
  text("Last name") +
  text("Email") +
  text("Phone") +
  list("Country/region", "") +
  button("Create");

beforeEach(() => document.body.replaceChildren());

describe("detectForm leaves alone", () => {
  it.each([
    ["a user form", blade("Add a user", ADD_USER), HOME],
    [
      "a virtual machine form",
      blade(
        "Create a virtual machine",
        list("Subscription", "") +
          list("Resource group", "") +
          text("Virtual machine name") +
          list("Region", "") +
          button("Next : Disks >") +
          button("Review + create"),
      ),
      "https://portal.azure.com/#create/Microsoft.VirtualMachine",
    ],
    [
      "an alert rule with a severity",
      blade(
        "Create an alert rule",
        list("Severity", "3 - Informational") + list("Subscription", "") + text("Email") + button("Create"),
      ),
      HOME,
    ],
    ["a single support plan list", blade("Plans", list("Support plan", "Basic") + button("Create")), HOME],
    ["a support blade without fields", blade("New support request", button("Next")), ROUTE],
    ["a search box on the route", "<input aria-label='Search'>", ROUTE],
  ])("%s", (_name, html, url) => {
    show(html);
    expect(detect(url)).toBeUndefined();
  });

  it("a user form beside the support form", () => {
    show(blade("New support request", METHOD + FOOTER) + blade("Add a user", ADD_USER));
    expect(fields(detect())).toEqual(["preferredSupportLanguage", "severity", "supportPlan"]);
  });

  const EDIT_CONTACT = blade(
    "Edit contact",
    `<h3>Contact ` +
      `information</h3>${CONTACT}${list("Preferred contact method", "Phone")}${button("Save")}${button("Create")}`,
  );

  it("a contact form beside the support form", () => {
    show(blade("New support request", METHOD + FOOTER) + EDIT_CONTACT);
    expect(fields(detect())).toEqual(["preferredSupportLanguage", "severity", "supportPlan"]);
  });

  it("a contact form beside a step of the support form without fields", () => {
    show(blade("New support request", FOOTER) + EDIT_CONTACT);
    expect(detect()).toBeUndefined();
  });

  it("a contact form beside a support form that still loads", () => {
    show(blade("New support request", "") + EDIT_CONTACT);
    expect(detect()).toBeUndefined();
  });

  it("a side pane with contact fields over the support form", () => {
    show(
      blade("New support request", METHOD + FOOTER) +
        `<div role="complementary" aria-label="Edit user">${ADD_USER}</div>`,
    );
    expect(fields(detect())).toEqual(["preferredSupportLanguage", "severity", "supportPlan"]);
  });

  it("a support form in a hidden blade, with a user form in front", () => {
    show(
      `<div style="display:none">${blade("New support request", METHOD + FOOTER)}</div>` +
        blade("Add a user", ADD_USER),
    );
    expect(detect()).toBeUndefined();
  });
});

describe("detectForm reads a plan that the portal has fixed", () => {
  const row = (label: string, value: string): string =>
    `<div class="row"><div><span>${label}</span></div><div><div>${value}</div></div></div>`;
  const plan = (): string | undefined => {
    const field = detect()?.fields.find(({ field }) => field === "supportPlan");
    return field && `${field.control.kind}: ${field.control.element.textContent}`;
  };

  it("beside its label", () => {
    show(
      blade(
        "New support request",
        row("Support plan", "Technical support - Included") + list("Severity", "C") + text("Email") + FOOTER,
      ),
    );
    expect(plan()).toBe("plainText: Technical support - Included");
  });

  it("beside its label, an icon that explains it, and words that nobody sees", () => {
    const explained =
      `<div class="row"><div><label>Support plan</label><span role="button" ` +
      `tabindex="0" aria-label="Info">i</span></div>
      <div><div>Cloud Solution Provider - Included</div><label style="position:absolute;clip:rect(0 0 0 ` +
      `0);width:1px;height:1px;overflow:hidden">Support plan</label></div></div>`;
    show(blade("New support request", explained + list("Severity", "C") + text("Email") + FOOTER));
    expect(plan()).toMatch(/^plainText: Cloud Solution Provider - Included/);
  });

  it("not from another row", () => {
    show(blade("New support request", row("Support plan", "") + list("Severity", "C") + text("Email") + FOOTER));
    expect(plan()).toBeUndefined();
  });
});

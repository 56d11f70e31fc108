import { beforeEach, describe, expect, it } from "vitest";
import { detectForm } from "../../../../src/form/detection/detect-form.ts";
import type { FoundForm } from "../../../../src/form/detection/found-form.ts";
import { azureForm as azureFormIn } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";

const azureForm = azureFormIn(wordsFor("azure", ""));

const ROUTE = "https://portal.azure.com/#@contoso.com/view/Microsoft_Azure_Support/NewSupportRequestV3Blade";
const HOME = "https://portal.azure.com/#home";

const text = (label: string, value = ""): string =>
  `<div class="row"><div><label>${label}</label></div><div><input value="${value}"></div></div>`;
const list = (label: string, value: string): string =>
  `<div class="row"><div><label>${label}</label></div><div role="combobox" tabindex="0" aria-label="${label}">${value}</div></div>`;
const button = (name: string): string => `<div role="button" tabindex="0" title="${name}">${name}</div>`;
const blade = (title: string, content: string): string =>
  `<section aria-labelledby="${title.replaceAll(" ", "-")}"><h2 id="${title.replaceAll(" ", "-")}">${title}</h2>${content}</section>`;

const METHOD =
  list("Support plan", "Basic") + list("Severity", "C - Minimal impact") + list("Support language", "English");
const CONTACT =
  text("First name", "Megan") +
  text("Last name", "Bowen") +
  text("Email", "megan@example.com") +
  text("Phone") +
  list("Country/region", "Germany");
const FOOTER = button("<< Previous") + button("Next: Review + create >>");
const ADD_USER =
  text("First name") +
  text("Last name") +
  text("Email") +
  text("Phone") +
  list("Country/region", "") +
  button("Create");

const show = (html: string): void => {
  document.body.innerHTML = html;
};
const detect = (url = ROUTE, frameName = ""): FoundForm | undefined =>
  detectForm({ document, url, frameName }, azureForm);
const fields = (form: FoundForm | undefined): string[] | undefined => form?.fields.map(({ field }) => field).sort();

beforeEach(() => document.body.replaceChildren());

describe("detectForm recognises", () => {
  const whole = [
    "country",
    "firstName",
    "lastName",
    "phoneNumber",
    "preferredSupportLanguage",
    "primaryEmailAddress",
    "severity",
    "supportPlan",
  ];

  it("the details step, with route and title", () => {
    show(blade("New support request", `<section>${METHOD}</section><section>${CONTACT}</section>${FOOTER}`));
    expect(fields(detect())).toEqual(whole);
  });

  it("it without the route, for a blade may be redirected", () => {
    show(blade("New support request", METHOD + CONTACT + FOOTER));
    expect(fields(detect(HOME))).toEqual(whole);
  });

  it.each([600, 5000])("it behind %d other fields", (count) => {
    const others = document.createElement("div");
    for (let made = 0; made < count; made += 1) others.append(document.createElement("input"));
    show(blade("New support request", `<section>${METHOD}</section><section>${CONTACT}</section>${FOOTER}`));
    document.body.prepend(others);
    expect(fields(detect())).toEqual(whole);
  });

  it("it in a frame that knows neither route nor title", () => {
    show(`<div>${METHOD}${CONTACT}${FOOTER}</div>`);
    expect(fields(detect("https://sandbox-1.reactblade.portal.azure.net/React/Index?l=en.en-us"))).toEqual(whole);
  });

  it("the first step", () => {
    show(
      blade(
        "New support request",
        list("Issue type", "Technical") +
          list("Subscription", "Pay") +
          text("Summary") +
          list("Problem type", "Select a type") +
          button("Next"),
      ),
    );
    expect(fields(detect())).toEqual(["issueType", "problemType", "subscription", "title"]);
  });

  it("its title behind the name of a resource", () => {
    show(
      blade("Help + support | New support request", list("Severity", "C - Minimal impact") + text("Email") + FOOTER),
    );
    expect(detect(HOME)?.evidence).toContainEqual({
      kind: "heading",
      text: "Help + support | New support request",
    });
  });

  it("labels that say what kind of control follows, or that it is required", () => {
    show(
      blade(
        "New support request",
        list("Plan de support Liste déroulante", "Basic") + list("Schweregrad erforderlich", "C") + FOOTER,
      ),
    );
    expect(fields(detect())).toEqual(["severity", "supportPlan"]);
  });

  it("two fields that share one word in their order", () => {
    show(
      blade(
        "Neue Supportanfrage",
        list("Problemtyp", "Technisch") + list("Abonnement", "X") + list("Problemtyp", "Start") + button("Weiter"),
      ),
    );
    const form = detect();
    expect(fields(form)).toEqual(["issueType", "problemType", "subscription"]);
    expect(form?.fields.find(({ field }) => field === "issueType")?.control.element.textContent).toBe("Technisch");
  });

  it("a form that lies over several blades", () => {
    show(
      blade("Basics", METHOD + button("Next")) +
        blade("Contact information", `<h3>Contact information</h3>${CONTACT}${button("Create")}`),
    );
    expect(fields(detect())).toEqual(whole);
  });

  it("parts with headings of their own below the title", () => {
    show(
      `<div><section><h2>New support request</h2></section><section><h3>Support method</h3>${METHOD}</section></div>`,
    );
    expect(fields(detect())).toEqual(["preferredSupportLanguage", "severity", "supportPlan"]);
  });

  it("steps in blades of their own beside the titled one", () => {
    const first = blade(
      "New support request",
      list("Issue type", "Technical") + list("Subscription", "Pay") + button("Next"),
    );
    show(
      first +
        blade("Problem", list("Severity", "C") + list("Problem type", "Start") + button("Next")) +
        blade("Contact information", CONTACT + button("Create")),
    );
    expect(fields(detect())).toEqual([
      "country",
      "firstName",
      "issueType",
      "lastName",
      "phoneNumber",
      "primaryEmailAddress",
      "problemType",
      "severity",
      "subscription",
    ]);
  });

  it("fields that carry marks, widths and bidi signs", () => {
    show(
      blade(
        "New support request",
        list("\u202aSupport plan\u202c *", "Basic") + list("Ｓｅｖｅｒｉｔｙ", "C") + text("Email (required)") + FOOTER,
      ),
    );
    expect(fields(detect())).toEqual(["primaryEmailAddress", "severity", "supportPlan"]);
  });

  it.each([
    "opacity:.01",
    "clip-path:inset(100%)",
    "height:1px;overflow:hidden",
    "position:absolute;left:-9999px",
    "filter:opacity(0)",
  ])("the fields that a person sees, whatever is copied out of sight by %s", (style) => {
    const copy = (name: string): string =>
      `<div style="${style}">${CONTACT.replaceAll("<input", `<input data-copy="${name}"`)}${METHOD}</div>`;
    show(blade("New support request", copy("before") + METHOD + CONTACT + copy("behind") + FOOTER));
    const found = detect();
    expect(fields(found)).toEqual(whole);
    expect(
      found?.fields.filter(({ control }) => !control.element.checkVisibility() || control.element.closest("[style]")),
    ).toEqual([]);
    show(blade("New support request", METHOD + copy("only") + FOOTER));
    expect(fields(detect())).toEqual(["preferredSupportLanguage", "severity", "supportPlan"]);
  });

  it("and tells why", () => {
    show(blade("New support request", METHOD + FOOTER));
    expect(detect()?.evidence).toEqual(
      expect.arrayContaining([
        { kind: "heading", text: "New support request" },
        { kind: "field", field: "supportPlan", label: "Support plan" },
      ]),
    );
  });
});

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

  it("a user form that stands beside the support form", () => {
    show(blade("New support request", METHOD + FOOTER) + blade("Add a user", ADD_USER));
    expect(fields(detect())).toEqual(["preferredSupportLanguage", "severity", "supportPlan"]);
  });

  const EDIT_CONTACT = blade(
    "Edit contact",
    `<h3>Contact information</h3>${CONTACT}${list("Preferred contact method", "Phone")}${button("Save")}${button("Create")}`,
  );

  it("a contact form that stands beside the support form", () => {
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
      `<div style="display:none">${blade("New support request", METHOD + FOOTER)}</div>${blade("Add a user", ADD_USER)}`,
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
    const explained = `<div class="row"><div><label>Support plan</label><span role="button" tabindex="0" aria-label="Info">i</span></div>
      <div><div>Cloud Solution Provider - Included</div><label style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden">Support plan</label></div></div>`;
    show(blade("New support request", explained + list("Severity", "C") + text("Email") + FOOTER));
    expect(plan()).toMatch(/^plainText: Cloud Solution Provider - Included/);
  });

  it("not from another row", () => {
    show(blade("New support request", row("Support plan", "") + list("Severity", "C") + text("Email") + FOOTER));
    expect(plan()).toBeUndefined();
  });
});

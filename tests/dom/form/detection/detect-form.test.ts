import { beforeEach, describe, expect, it } from "vitest";
import { HOME, text, list, button, blade, METHOD, CONTACT, FOOTER, show, detect, fields } from "./azure-blades.ts";

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

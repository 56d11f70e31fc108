import { label } from "../../azure/client/context.ts";

const element = (name: string, className: string, text = ""): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

const textField = (): HTMLElement => {
  const field = document.createElement("textarea");
  field.className = "azc-textarea azc-input";
  field.setAttribute("aria-label", label("describeIssue"));
  return field;
};

const list = (name: string, value: string): HTMLElement => {
  const row = element("div", "fxc-section-control");
  const control = element("div", "azc-input fxc-dropdown-input", value);
  control.setAttribute("role", "combobox");
  control.setAttribute("aria-label", name);
  control.setAttribute("aria-expanded", "false");
  control.tabIndex = 0;
  row.append(element("label", "azc-form-label", name), control);
  return row;
};

const button = (text: string): HTMLElement => {
  const made = element("button", "fxs-button", text);
  made.setAttribute("type", "button");
  return made;
};

/**
 * The help pane since 2023: free text, then questions and solutions, and the way to the form. It asks for the
 * subscription and the service as the form does, and holds neither plan nor contact.
 */
export const openHelpPane = (): void => {
  const pane = element("div", "fxs-contextpane practice-help-pane");
  pane.setAttribute("role", "complementary");
  pane.setAttribute("aria-labelledby", "practiceHelpPaneTitle");
  const title = element("h2", "", label("supportTroubleshooting"));
  title.id = "practiceHelpPaneTitle";
  const way = element("a", "", label("createSupportRequest"));
  way.setAttribute(
    "href",
    "#view/Microsoft_Azure_Support/NewSupportRequestV4Blade/callerName/Microsoft_Azure_Support%2FHelpPane.ReactView",
  );
  pane.append(
    title,
    element("h3", "", label("howCanWeHelp")),
    textField(),
    button(label("go")),
    list(label("service"), "Virtual Machine running Windows"),
    list(label("subscription"), "Production"),
    button(label("startAgain")),
    button(label("next")),
    way,
  );
  document.body.append(pane);
};

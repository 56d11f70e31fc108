import { userEvent } from "vitest/browser";
import type { FormReport } from "../../../../src/form/model/form-report.ts";
import type { PanelState } from "../../../../src/panel/model/panel-state.ts";
import type { TeachActions } from "../../../../src/panel/host/panel-actions.ts";
import { mountPanel } from "../../../../src/panel/host/mount-panel.tsx";
import { type Filling, withPolicy } from "../../../unit/panel/model/with-policy.ts";
import { verdictOf } from "../../../unit/tenant/model/verdict-of.ts";
import { translationInto } from "../../words/interface-language.ts";

export const FORM_ID = "11111111-2222-4333-8444-555555555555";

const FIELDS: FormReport["fields"] = [
  {
    field: "supportPlan",
    label: "Support plan",
    outcome: "filled",
    reason: "set",
    before: "Basic support",
    after: "Cloud Solution Provider",
  },
  { field: "firstName", outcome: "filled", reason: "set", before: "", after: "Petra" },
  {
    field: "primaryEmailAddress",
    outcome: "refused",
    reason: "rejected",
    before: "adele@contoso.com",
    after: "adele@contoso.com",
  },
  { field: "phoneNumber", outcome: "skipped", reason: "typed", before: "+49 30 1" },
  { field: "preferredTimeZone", outcome: "skipped", reason: "noTarget" },
];

/** A state of the panel on a filled form of a customer, changed as a test wants. */
export const panelState = (
  { contactMissing, fillMode, ...rest }: Partial<Omit<PanelState, "form" | "policy" | "contactMissing">> & Filling = {},
  form: Partial<FormReport> = {},
): PanelState =>
  withPolicy(
    {
      verdict: verdictOf("customer", "otherTenant"),
      form: {
        formId: FORM_ID,
        portal: "azure",
        needsSeverity: false,
        evidence: [],
        fields: FIELDS,
        state: "filled",
        ...form,
      },
      ...rest,
    },
    { ...(contactMissing && { contactMissing }), ...(fillMode && { fillMode }) },
  );

interface PageOptions {
  readonly language?: "en" | "de";
  readonly obstacles?: () => DOMRect[];
  /** Whether the panel can be taught. */
  readonly teaches?: boolean;
  /** Whether the browser lets the panel copy. */
  readonly clipboard?: boolean;
}

const teachActions = (asked: string[]): TeachActions => ({
  showWhere: (_formId, field) => asked.push(`show ${field}`),
  notThisOne: (_formId, field) => asked.push(`not ${field}`),
  chooseEntry: (_formId, field, entry, severity) => asked.push(`entry ${field} ${entry} ${severity}`),
  showPart: (_formId, part) => asked.push(`part ${part}`),
  confirm: () => asked.push("confirm"),
  undo: () => asked.push("undo lesson"),
  examine: () => asked.push("examine"),
  leave: () => asked.push("leave"),
});

/**
 * Mounts a panel and notes what it is asked to do. Its shadow root is opened here, by the test, so that locators and
 * axe see into it; the product has no such switch.
 */
export const openPanel = ({
  language = "en",
  obstacles = () => [],
  clipboard = true,
  teaches = false,
}: PageOptions = {}) => {
  const asked: string[] = [];
  const original = Object.getOwnPropertyDescriptor(Element.prototype, "attachShadow") ?? {};
  let mode: string | undefined;
  const opened = function (this: Element, options: ShadowRootInit): ShadowRoot {
    mode = options.mode;
    Object.defineProperty(Element.prototype, "attachShadow", original);
    return this.attachShadow({ ...options, mode: "open" });
  };
  Object.defineProperty(Element.prototype, "attachShadow", { ...original, value: opened });
  const panel = mountPanel(document, {
    translate: translationInto(language),
    obstacles,
    actions: {
      answer: (answer, of) => asked.push(`${answer} ${of?.domain}`),
      fill: (formId) => asked.push(`fill ${formId}`),
      undo: (formId) => asked.push(`undo ${formId}`),
      describe: (_formId, { severity, breakFix }) => asked.push(`describe ${severity} ${breakFix}`),
      openOptions: () => asked.push("options"),
      ...(teaches && { teach: teachActions(asked) }),
      kept: {
        describe: (_id, { severity, breakFix }) => asked.push(`describe kept ${severity} ${breakFix}`),
        openList: () => asked.push("list"),
        addToCalendar: ({ supportTicketId }) => asked.push(`calendar ${supportTicketId}`),
        copy: (text) => {
          asked.push(`copy ${text}`);
          return clipboard ? Promise.resolve() : Promise.reject(new DOMException("Not allowed", "NotAllowedError"));
        },
      },
    },
    language: "en-GB",
  });
  return { ...panel, asked, mode };
};

/** The panel's element in the page. */
export const hostElement = (): HTMLElement | null => document.querySelector<HTMLElement>("on-behalf-panel");

/** A button inside the panel. */
export const buttonNamed = (name: string): HTMLButtonElement => {
  const buttons = [...(hostElement()?.shadowRoot?.querySelectorAll("button") ?? [])];
  const button = buttons.find((one) => (one.ariaLabel ?? one.textContent) === name);
  if (button === undefined)
    throw new Error(`No button "${name}" among ${buttons.map(({ textContent }) => textContent).join()}`);
  return button;
};

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Longer than the panel takes no orders after it appeared. */
export const armed = (): Promise<void> => wait(700);

/** A press with the real pointer, whatever lies there. */
export const clickReally = async (name: string): Promise<void> => {
  const { left, top, width, height } = buttonNamed(name).getBoundingClientRect();
  await userEvent.click(document.documentElement, {
    position: { x: left + width / 2, y: top + height / 2 },
    force: true,
  });
};

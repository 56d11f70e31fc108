import type { TicketPortalId } from "../../../src/model/portal.ts";

const text = (label: string): string => `<p><label>${label} <input></label></p>`;
const select = (label: string, ...entries: readonly string[]): string =>
  `<p><label>${label} <select>${entries.map((entry) => `<option>${entry}</option>`).join("")}</select></label></p>`;
const CONTACT = text("First name") + text("Last name") + text("Email") + text("Phone");

/** A support form of each portal, as plain as can be: where it is recognised, the extension is at work. */
export const REQUEST_FORMS: Readonly<Record<TicketPortalId, string>> = {
  azure:
    `<section><h2>New support request</h2>` +
    select("Support plan", "Basic", "Cloud Solution Provider") +
    select("Severity", "A - Critical impact", "B - Moderate impact", "C - Minimal impact") +
    select("Support language", "English") +
    `${CONTACT}<button type="button">Create</button></section>`,
  microsoft365:
    `<div role="dialog"><h2>Contact support</h2>` +
    text("Title") +
    text("Confirm your number") +
    text("Confirm your email") +
    select("Preferred contact method", "Phone", "Email") +
    `<button type="button">Contact me</button></div>`,
  powerPlatform:
    `<div role="dialog"><h2>New support request</h2>` +
    select("Problem type", "Performance") +
    select("Severity", "A", "B", "C") +
    select("Support plan", "Included") +
    `${CONTACT}<button type="button">Submit</button></div>`,
};

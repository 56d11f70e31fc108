import type { PracticeTenant } from "../../azure/tenants.ts";
import type { Microsoft365PracticeConfig, PracticeTicket } from "../config.ts";
import { signedIn } from "../tenant-of.ts";
import { isRightToLeft, type Word, type Words } from "../words/words.ts";
import { escapeHtml, fieldRow, wizardFields, type WizardStep, type WizardValues } from "./wizard-fields.ts";
import type { WizardSession } from "./wizard-session.ts";

/** What every page of the wizard is made of. */
export interface WizardPage {
  readonly config: Microsoft365PracticeConfig;
  readonly words: Words;
  readonly tenant: PracticeTenant;
  readonly session: WizardSession;
}

export const WIZARD = "/Support/NewServiceRequest.aspx";
export const TICKETS = "/Support/ServiceRequests.aspx";
export const ENTRY = "/Support/SupportEntry.aspx";

const STEPS: readonly Word[] = ["identifyTheIssue", "reviewSuggestions", "addDetails", "confirmAndSubmit"];

/** The categories in their order; the last ones are behind "More...". */
const categories = (words: Words): readonly (readonly [id: string, text: string])[] => [
  ["users", words("usersAndGroups")],
  ["billing", words("billingAndProductInfo")],
  ["exchange", words("exchange")],
  ["sharepoint", words("sharePoint")],
  ["domains", words("domains")],
  ["mdm", words("mobileDeviceManagement")],
  ["crm", words("dynamics")],
  ["identity", words("identity")],
];

/** The whole document around a page's body. */
export const frame = (page: WizardPage, title: string, body: string, state: object = {}): string => {
  const { config, words, tenant, session } = page;
  const practice = { config, tenant, submissions: session.submissions, ...state };
  return (
    `<!doctype html>
<html lang="${config.language}" dir="${isRightToLeft(config.language) ? "rtl" : "ltr"}"><head><meta
  charset="utf-8"><title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/Content/classic.css">
<script type="application/json" ` +
    `id="practice-state">${JSON.stringify(practice).replaceAll("<", "\\u003c")}</script><script ` +
    `src="/Content/classic.js"></script></head>
<body><div class="o365-bar"><span>Office 365</span><span>${escapeHtml(words("adminCenter"))}</span><a href="#"
  id="O365_MainLink_Me" title="${escapeHtml(signedIn.name)}">${escapeHtml(signedIn.name)}</a></div>
<div class="org">${config.organizationName === "none" ? "" : escapeHtml(tenant.name)}</div>${body}</body></html>`
  );
};

/** "Create a service request": the way in. */
export const entryPage = (page: WizardPage): string => {
  const { words } = page;
  const links = categories(words).map(
    ([id, text], index) =>
      `<li${index < 4 ? "" : ' class="rest" hidden'}><a href="${WIZARD}?category=${id}">${escapeHtml(text)}</a></li>`,
  );
  return frame(
    page,
    words("support"),
    `<main><h1>${escapeHtml(words("support"))}</h1><h2>${escapeHtml(words("createServiceRequest"))}</h2><ul
      class="categories">${links.join("")}</ul>
<a href="#" class="more">${escapeHtml(words("more"))}</a><p><a
  href="${TICKETS}">${escapeHtml(words("seeAllSupportTickets"))}</a></p></main>`,
  );
};

const review = (values: WizardValues, words: Words): string =>
  `<dl class="review">${[...wizardFields[1], ...wizardFields[3].filter(({ kind }) => kind !== "file")]
    .map(({ key, label }) => `<dt>${escapeHtml(words(label))}</dt><dd>${escapeHtml(values[key] ?? "")}</dd>`)
    .join("")}</dl>`;

const head: Readonly<Record<WizardStep, (values: WizardValues, words: Words) => string>> = {
  1: () => "",
  2: () => `<ul><li><a href="#">How to enroll devices</a></li><li><a href="#">Known issues of this week</a></li></ul>`,
  3: (_, words) => `<h3>${escapeHtml(words("requestedInformation"))}</h3>`,
  4: (values, words) => `${review(values, words)}<h3>${escapeHtml(words("contactInformation"))}</h3>`,
};

const buttons: Readonly<Record<WizardStep, Word>> = { 1: "next", 2: "yesContinue", 3: "next", 4: "submitRequest" };

/** One step of the wizard; a form that is posted to the next one. */
export const stepPage = (
  page: WizardPage,
  step: WizardStep,
  values: WizardValues,
  errors: Readonly<Record<string, string>> = {},
): string => {
  const { config, words } = page;
  const rows = wizardFields[step].map((field) =>
    fieldRow(field, values[field.key] ?? "", errors[field.key] ?? "", words, config.wizardLabels),
  );
  const steps = STEPS.map(
    (word, index) => `<li${index + 1 === step ? ' class="current"' : ""}>${index + 1} ${escapeHtml(words(word))}</li>`,
  );
  const viewState = Buffer.from(JSON.stringify(values)).toString("base64");
  const summary =
    Object.keys(errors).length > 0
      ? `<div class="validation-summary" role="alert">${Object.values(errors).map(escapeHtml).join("<br>")}</div>`
      : "";
  return frame(
    page,
    words("newServiceRequest"),
    `<main class="wizard"><h1>${escapeHtml(words("newServiceRequest"))}</h1><ol class="steps">${steps.join("")}</ol>
<form method="post" action="${WIZARD}" id="aspnetForm"><input type="hidden" name="__VIEWSTATE"
  value="${viewState}"><input type="hidden" name="__STEP" value="${step}">
<h2>${escapeHtml(words(STEPS[step - 1] ?? "next").toLowerCase())}</h2>${summary}${head[step](values, words)}<table
  class="fields">${rows.join("")}</table>
<div class="wizard-buttons"><input type="submit" name="ctl00$cph$ctl90" value="${escapeHtml(words(buttons[step]))}"> <a
  href="${ENTRY}">${escapeHtml(words("cancel"))}</a></div></form></main>`,
    { step, values },
  );
};

/** The list of all requests, where one lands after submitting. */
export const ticketsPage = (page: WizardPage, message: string): string => {
  const { config, words, session } = page;
  const row = ({ number, title, status, created }: PracticeTicket): string =>
    `<tr><td><a href="#">${escapeHtml(title)}</a></td><td>${number}</td><td>` +
    `${escapeHtml(words(status === "open" ? "statusOpen" : "statusClosed"))}</td><td>` +
    `${new Date(created).toLocaleString(config.language)}</td></tr>`;
  return frame(
    page,
    words("supportTickets"),
    `<main><h1>${escapeHtml(words("supportTickets"))}</h1>${
      message
        ? `<p
      role="status">${escapeHtml(message)}</p>`
        : ""
    }
<table class="list"><thead>` +
      `<tr><th>${escapeHtml(words("title"))}</th><th>${escapeHtml(words("ticketNumber"))}</th><th>` +
      `${escapeHtml(words("status"))}</th><th>${escapeHtml(words("date"))}</th></tr></thead>
<tbody>${[...session.tickets, ...config.history].map(row).join("")}</tbody></table></main>`,
  );
};

/** The server could not. */
export const errorPage = (page: WizardPage): string =>
  frame(
    page,
    words500(page),
    `<main><h1>${escapeHtml(words500(page))}</h1><p role="alert">${escapeHtml(page.words("failed"))}</p></main>`,
  );

const words500 = ({ words }: WizardPage): string => words("errorOccurred");

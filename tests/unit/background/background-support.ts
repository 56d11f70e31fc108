import type { Runtime } from "webextension-polyfill";
import type { Clue } from "../../../src/tenant/model/verdict.ts";
import type { Submission } from "../../../src/submission/model/submission.ts";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";
import { startBackground } from "../../../src/entries/background/start-background.ts";
import { exclusivelyInOrder } from "../../../src/platform/exclusively.ts";
import { isFrameHost, isPortalHost } from "../../../src/portals/hosts/hosts.ts";
import { formsOf } from "../../../src/portals/forms-of.ts";
import { connectStore } from "../../support/ticket-store.ts";
import { allTickets, aSubmission, idNumber, START } from "../tickets/store/store-support.ts";
import { fakeBrowser, OWN_ID, type FakeBrowser, type Stored } from "./fake-browser.ts";

export const FORM = "5f0c8d52-3a4e-4b5a-9d36-2f0a1c9e7b11";
export const NUMBER = "2611230040001234";

export const CONTACT = {
  firstName: "Ada",
  lastName: "Lovelace",
  primaryEmailAddress: "ada@fabrikam.com",
  phoneNumber: "+4930123456",
};
/** Tenants of the tests by their domain, with the ID that the page of a portal names too. */
const IDS: Readonly<Record<string, string>> = {
  "fabrikam.com": idNumber(91),
  "contoso.com": idNumber(92),
  "northwind.com": idNumber(93),
};
export const tenant = (domain: string): { id: string; domain: string } => ({ id: IDS[domain] ?? idNumber(99), domain });
export const SETTINGS = { contactDetails: CONTACT, ownTenants: [tenant("fabrikam.com")] };

export const clue = (domain: string): Clue => ({ source: "page", tenant: tenant(domain) });

const tab = (id: number) => ({ id, url: "https://portal.azure.com/" }) as NonNullable<Runtime.MessageSender["tab"]>;
export const topOf = (tabId: number, documentId = `D${tabId}`): Runtime.MessageSender => ({
  id: OWN_ID,
  tab: tab(tabId),
  frameId: 0,
  documentId,
  url: "https://portal.azure.com/",
});
export const frameOf = (tabId: number, frameId = 5): Runtime.MessageSender => ({
  id: OWN_ID,
  tab: tab(tabId),
  frameId,
  documentId: `F${tabId}.${frameId}`,
  url: "https://sandbox-1.reactblade.portal.azure.net/React/Index",
});
export const ownPage: Runtime.MessageSender = {
  id: OWN_ID,
  url: `chrome-extension://${OWN_ID}/src/entries/popup/index.html`,
};

/** A clock that stays as it is until it is moved. */
export const clock = { time: START };

export interface Running extends FakeBrowser {
  readonly stored: Stored;
  readonly problems: unknown[];
  /** What the background reported as errors. */
  readonly errors: unknown[];
}

/** The tabs of which any subject has stored something: a stopped background finds them open. */
export const tabsIn = ({ session }: Stored): number[] => [
  ...new Set(
    Object.keys(session)
      .flatMap((key) => /^(?:tab|tenant|forms|submissions):(\d+)$/.exec(key)?.[1] ?? [])
      .map(Number),
  ),
];

/** A background that has started; with the `stored` of an earlier one it is the same browser after a stopped worker. */
export const running = async (
  stored: Stored = { local: { settings: SETTINGS }, session: {} },
  openTabs: readonly number[] = tabsIn(stored),
  extension: { readonly inIncognitoContext?: boolean } = {},
): Promise<Running> => {
  const browser = fakeBrowser(stored);
  browser.tabs.query.mockResolvedValue(openTabs.map((id) => ({ id })));
  const errors: unknown[] = [];
  let ids = 100;
  await startBackground(
    { ...browser.api, extension },
    {
      now: () => clock.time,
      newId: () => idNumber(++ids + Math.floor(Math.random() * 1e6) * 1000),
      isPortalHost,
      isFrameHost,
      exclusivelyWithPages: exclusivelyInOrder(),
      wordsFor: (portal, language) => ({ title: [`${portal} ${language}`] }),
      languagesOf: () => ["de", "en", "fr", "zh-hans"],
      formsOf,
      // An address of these tests says its clues itself.
      cluesIn: (_portal, address) => JSON.parse(address) as Clue[],
      fillerScript: "filler.js",
      formsScript: "forms.js",
      panelScript: "panel.js",
      pointingScript: "pointing.js",
      maskingScripts: ["examining.js", "masking.js"],
      knownTexts: ["First name"],
      knownHosts: ["portal.azure.com"],
      framesScript: "frames.js",
      teamPage: browser.teamPage,
      wakeTeam: browser.wakeTeam,
      welcomePage: "src/entries/welcome/index.html",
      report: (error) => errors.push(error),
    },
  );
  return {
    ...browser,
    stored,
    errors,
    get problems() {
      return (stored.local["logProblems"] ?? []) as unknown[];
    },
  };
};

export const tickets = (): Promise<Ticket[]> => connectStore().use(allTickets);

/** What a content script does at the intent: it writes its entry by itself. */
export const writeAhead = (browser: FakeBrowser, submission: Submission = aSubmission(0)): Promise<void> =>
  browser.storage.local.set({ [`submission:${submission.submissionId}`]: submission });

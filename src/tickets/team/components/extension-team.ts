import { REPLIES_TO_PAGES } from "../../../messages/page-replies.ts";
import type { Result } from "../../../messages/result.ts";
import { sendWith } from "../../../messages/send.ts";
import { browser } from "../../../platform/browser.ts";
import { exclusivelyByLock } from "../../../platform/exclusively.ts";
import { openOwnPage } from "../../../platform/pages/open-own-page.ts";
import { watchAccess } from "../../../platform/pages/site-access.ts";
import { storedItem } from "../../../platform/stored-item.ts";
import { changeSettings } from "../../../settings/change-settings.ts";
import { isManaged } from "../../../settings/is-managed.ts";
import { OPTIONS_PAGE } from "../../../settings/options-page.ts";
import { readSettings } from "../../../settings/read-settings.ts";
import { isSettingsChange } from "../../../settings/settings-areas.ts";
import { accessTo } from "../address/team-address.ts";
import { TEAM_NEWS_KEY, teamNewsSchema } from "../kept/team-news.ts";
import type { ShownTeam, TeamSource } from "./team-source.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

const done = (result: Result<unknown>): void => {
  if (!result.ok) throw new Error(result.error.message);
};

const readShown = async (): Promise<ShownTeam> => {
  const { settings, managed } = await readSettings(browser.storage);
  const { team } = settings;
  if (team === undefined) return { isManaged: false, hasAccess: false };
  const news = await storedItem(browser.storage.session, TEAM_NEWS_KEY, teamNewsSchema).read();
  return {
    team,
    isManaged: isManaged({ managed }, "team"),
    hasAccess: await browser.permissions.contains({ origins: [accessTo(team)] }),
    ...(team.on && news && { news }),
  };
};

/** The team as the extension keeps it. */
export const extensionTeam = (report: TeamSource["report"]): TeamSource => ({
  watch: (changed, signal) => {
    const read = (): void =>
      void readShown().then((shown) => {
        if (!signal.aborted) changed(shown);
      }, report);
    const listener = (changes: Record<string, unknown>, area: string): void => {
      if (isSettingsChange(changes, area) || (area === "session" && TEAM_NEWS_KEY in changes)) read();
    };
    browser.storage.onChanged.addListener(listener);
    signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
    watchAccess(browser.permissions, read, signal);
    read();
  },
  request: (server) => browser.permissions.request({ origins: [accessTo(server)] }),
  save: (team) => changeSettings(browser.storage, { team }, exclusivelyByLock(navigator.locks)),
  signIn: async (signIn, stays) => done(await send("signInToTeam", { ...signIn, stays })),
  signOut: async () => done(await send("signOutOfTeam", {})),
  openServer: (url) => void browser.tabs.create({ url }).catch(report),
  openOptions: () =>
    void openOwnPage(browser, browser.runtime.getURL(OPTIONS_PAGE), "#team").then(() => window.close(), report),
  report,
});

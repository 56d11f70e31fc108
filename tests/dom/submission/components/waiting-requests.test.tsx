import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/ui/notices.css";
import { render } from "preact";
import { page } from "vitest/browser";
import { afterEach, describe, expect, it } from "vitest";
import { WaitingRequests, type WaitingSource } from "../../../../src/submission/components/waiting-requests.tsx";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { setPageLanguage } from "../../../../src/ui/page-language.ts";
import { ticketWith } from "../../tickets/popup/tickets.ts";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { translationInto } from "../../words/interface-language.ts";

const open = (tickets: readonly Ticket[], language: "en" | "de" = "en") => {
  let tell: (waiting: readonly Ticket[]) => void = () => undefined;
  const source: WaitingSource = {
    watch: (changed) => {
      tell = changed;
      changed(tickets);
    },
  };
  const t = translationInto(language);
  setPageLanguage(document, t("popup_heading"), t);
  render(
    <main>
      <h1>{t("popup_heading")}</h1>
      <WaitingRequests source={source} t={t} />
    </main>,
    document.body,
  );
  return { tell: (waiting: readonly Ticket[]) => tell(waiting) };
};

afterEach(() => render(null, document.body));

describe("what was filed and is not in the list", () => {
  it("is shown with title, customer, time and deadline, until it is entered", async () => {
    const { tell } = open([ticketWith({ title: "Mail is down", dueIn: 60 }), ticketWith({ title: "" })]);
    const region = page.getByRole("region", { name: "Filed, not in the list yet" });
    await expect.element(region).toHaveTextContent(/Mail is downContosoFiled: .*2026.*Response due: .*2026/);
    await expect.element(region.getByRole("listitem").last()).toHaveTextContent("No title");
    tell([]);
    await expect.element(region).not.toBeInTheDocument();
  });

  it.each([
    ["en", "light"],
    ["de", "dark"],
  ] as const)("is accessible, %s %s", async (language, scheme) => {
    await emulateMedia({ "prefers-color-scheme": scheme });
    open([ticketWith({ dueIn: 60 })], language);
    await expect.element(page.getByRole("listitem")).toBeVisible();
    expect(await violationsIn()).toEqual([]);
    await emulateMedia({});
  });
});

import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { moveTo } from "../../words/time-zone.ts";
import { ticketWith } from "../popup/tickets.ts";
import { close, open, opened } from "./list-page.tsx";
import { press } from "./page-support.ts";

beforeEach(async () => {
  await page.viewport(1280, 800);
  await moveTo("UTC");
});
afterEach(async () => {
  close();
  await moveTo("");
});

const at = (day: number, hour: number): string => new Date(Date.UTC(2026, 2, day, hour)).toISOString();
const tickets = () => [
  ticketWith({ dueIn: -60, createdDate: at(10, 9), respondedDate: at(10, 10), status: "responded" }),
  ticketWith({ dueIn: -60, createdDate: at(9, 9), respondedDate: at(10, 12), status: "closed", severity: "critical" }),
  ticketWith({ dueIn: 60, createdDate: at(10, 11), customer: { name: "=Fabrikam" }, supportLanguage: "de" }),
  ticketWith({ createdDate: "2026-02-20T09:00:00.000Z", own: true, status: "closed", portal: "microsoft365" }),
];

describe("reports", () => {
  it("count what is in the list, by month, customer and so on, of a period that is in the address", async () => {
    open(tickets());
    await press("Reports");
    expect(location.search).toBe("?view=reports");
    await expect.element(page.getByRole("heading", { name: "Reports" })).toBeVisible();
    await expect.element(page.getByRole("region", { name: "By customer" }).getByText("Own organization")).toBeVisible();
    const contoso = page.getByRole("region", { name: "By customer" }).getByRole("row", { name: "Contoso" });
    expect(
      contoso
        .getByRole("cell")
        .elements()
        .slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual(["2", "1", "1", "0", "0", "50%", "1 h", "27 h", "3.2"]);
    await expect.element(page.getByRole("region", { name: "By month" }).getByText("February 2026")).toBeVisible();
    await userEvent.click(page.getByText("More filters"));
    await userEvent.fill(page.getByRole("group", { name: "Filed" }).getByLabelText("From"), "2026-03-01");
    await expect.element(page.getByText("Filed since Mar 1, 2026")).toBeVisible();
    await expect.element(page.getByText("February 2026")).not.toBeInTheDocument();
    expect(location.search).toBe("?view=reports&filed=2026-03-01..");
    await press("List");
    await expect.element(page.getByText("3 of 4")).toBeVisible();
  });

  it("are taken out as tables and as a text", async () => {
    open(tickets(), "en", "?view=reports");
    await userEvent.click(page.getByRole("button", { name: "Export CSV" }).nth(1));
    expect(opened.files[0]?.name).toBe("on-behalf-report-customer-2026-03-10.csv");
    expect(opened.files[0]?.text.split("\r\n")).toEqual([
      "\uFEFFcustomer,requests,inTime,late,open,other,medianMinutes,ninetiethMinutes,per30Days",
      "Contoso,2,1,1,0,0,60,1620,3.16",
      "Own organization,1,0,0,0,1,,,1.58",
      "'=Fabrikam,1,0,0,1,0,,,1.58",
      "",
    ]);
    await press("Copy text");
    await expect.element(page.getByText("Copied")).toBeVisible();
    expect(opened.copied[0]).toContain("By severity\n- A: Critical: Requests 1, In time 0, Late 1,");
    expect(opened.copied[0]).toContain("Reports: All requests, whenever filed\nRequests 4,");
  });

  it.each([
    [320, "en", "light"],
    [320, "de", "dark"],
    [1280, "de", "light"],
    [1280, "en", "forced"],
  ] as const)("have room and no violations at %s px, %s %s", async (width, language, scheme) => {
    await page.viewport(width, 800);
    await emulateMedia(scheme === "forced" ? { "forced-colors": "active" } : { "prefers-color-scheme": scheme });
    open(tickets(), language, "?view=reports");
    await expect.element(page.getByRole("table").first()).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await violationsIn()).toEqual([]);
    await emulateMedia({});
  });
});

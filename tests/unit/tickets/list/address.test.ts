import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLOUD_IDS } from "../../../../src/model/cloud.ts";
import { TICKET_PORTAL_IDS } from "../../../../src/model/portal.ts";
import { FIRST_STATE, type PageState } from "../../../../src/tickets/list/address/page-state.ts";
import { readAddress } from "../../../../src/tickets/list/address/read-address.ts";
import { writeAddress } from "../../../../src/tickets/list/address/write-address.ts";
import { ORDERS } from "../../../../src/tickets/model/facets/order.ts";
import { DEADLINE_FILTERS, STATUS_FILTERS } from "../../../../src/tickets/model/facets/ticket-filter.ts";

const text = (maxLength: number) => fc.string({ unit: "grapheme", minLength: 1, maxLength: maxLength / 10 });
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.oneof(fc.record({ from: day }), fc.record({ to: day }), fc.record({ from: day, to: day }));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const stateArbitrary: fc.Arbitrary<PageState> = fc
  .record({
    filter: fc
      .record({
        search: fc.oneof(fc.constant(""), text(200)),
        status: maybe(fc.constantFrom(...STATUS_FILTERS)),
        deadline: maybe(fc.constantFrom(...DEADLINE_FILTERS)),
        severity: maybe(fc.constantFrom("critical" as const, "minimal" as const, "none" as const)),
        portal: maybe(fc.constantFrom(...TICKET_PORTAL_IDS)),
        cloud: maybe(fc.constantFrom(...CLOUD_IDS)),
        customer: maybe(text(300)),
        filedBy: maybe(text(200)),
        keeper: maybe(text(200)),
        language: maybe(text(100)),
        own: maybe(fc.boolean()),
        filed: maybe(period),
        due: maybe(period),
      })
      .map(present),
    order: fc.record({ by: fc.constantFrom(...ORDERS), isDescending: fc.boolean() }),
    view: fc.constantFrom("list" as const, "reports" as const),
    request: maybe(fc.uuid()),
  })
  .map(present);

describe("the address of the page", () => {
  it("brings every state back", () => {
    fc.assert(
      fc.property(stateArbitrary, (state) => {
        const { state: read, unknown } = readAddress(writeAddress(state));
        expect(unknown).toEqual([]);
        expect(read).toEqual(state);
      }),
    );
  });

  it("is empty for a fresh page, and the other way round", () => {
    expect(writeAddress(FIRST_STATE)).toBe("");
    expect(readAddress("")).toEqual({ state: FIRST_STATE, unknown: [] });
  });

  it("never fails, whatever somebody wrote there, and keeps what is known", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (rubbish) => {
        const { state } = readAddress(`?status=closed&${rubbish.replaceAll("status", "")}`);
        expect(readAddress(writeAddress(state)).unknown).toEqual([]);
      }),
    );
    const bad = "?q=disk&status=lost&deadline=&filed=2026-02-30..&due=x..y&sort=-size&request=12&own=perhaps&x=y";
    expect(readAddress(bad)).toEqual({
      state: { ...FIRST_STATE, filter: { search: "disk" } },
      unknown: [
        "status=lost",
        "deadline=",
        "filed=2026-02-30..",
        "due=x..y",
        "sort=-size",
        "request=12",
        "own=perhaps",
        "x=y",
      ],
    });
    expect(readAddress(`?q=${"x".repeat(300)}`).unknown).toEqual([`q=${"x".repeat(58)}`]);
  });

  it("is one that people can read", () => {
    expect(
      writeAddress({
        ...FIRST_STATE,
        filter: { search: "", status: "open", own: false, filed: { from: "2026-03-01" } },
        order: { by: "due", isDescending: false },
      }),
    ).toBe("?status=open&own=no&filed=2026-03-01..&sort=due");
  });
});

import { describe, expect, it } from "vitest";
import { judge } from "../../../../src/tenant/verdict/judge.ts";
import type { Clue, VerdictParts } from "../../../../src/tenant/model/verdict.ts";
import { FABRIKAM, CONTOSO, NORTHWIND, page, address, facts, verdict } from "./judge-support.ts";

describe("a name at the head of the page", () => {
  const opener = (tenant: Clue["tenant"]): Clue => ({ source: "opener", tenant });

  it.each([
    ["nothing known", "Fabrikam", [{ id: FABRIKAM.id }], [], "unknown noClue undefined"],
    ["the own organization's, unconfirmed", "fabrikam", [FABRIKAM], [], "unknown unconfirmedName fabrikam"],
    ["the own organization's, confirmed", "Fabrikam", [FABRIKAM, { name: "Fabrikam" }], [], "own ownTenant Fabrikam"],
    ["a customer's, unconfirmed", "Contoso", [FABRIKAM], [CONTOSO], "unknown customerName Contoso"],
    ["a customer's, confirmed", "Contoso", [FABRIKAM], [CONTOSO, { name: "Contoso" }], "customer answered Contoso"],
    [
      "a customer's and the own organization's at once",
      "Fabrikam",
      [FABRIKAM],
      [{ name: "Fabrikam" }],
      "unknown unconfirmedName Fabrikam",
    ],
  ])("decides alone: %s", (_case, name, ownTenants, customers, result) => {
    for (const clues of [[], [{ source: "partnerCenter", tenant: NORTHWIND } as const]]) {
      const { kind, reason, tenant }: VerdictParts = judge(
        facts({ clues, names: ["Admin center", name], ownTenants, customers }),
      );
      const expected =
        clues.length > 0 && reason === "lastOpened" ? "unknown noClue undefined" : `${kind} ${reason} ${tenant?.name}`;
      expect(expected).toBe(result);
    }
  });

  it("confirms what the address names", () => {
    expect(
      verdict({
        clues: [address({ id: CONTOSO.id })],
        names: ["Contoso"],
        ownTenants: [FABRIKAM],
        customers: [CONTOSO],
      }),
    ).toBe("customer answered");
    expect(
      verdict({
        clues: [address({ id: CONTOSO.id })],
        names: ["Contoso", "Fabrikam"],
        ownTenants: [FABRIKAM],
        customers: [CONTOSO],
      }),
    ).toBe("customer answered");
    expect(verdict({ clues: [address({ id: CONTOSO.id })], names: ["Home", "Users"], ownTenants: [FABRIKAM] })).toBe(
      "customer otherTenant",
    );
  });

  it.each([
    ["contoso.onmicrosoft.com", "Contoso", "customer otherTenant"],
    ["northwindtraders.onmicrosoft.com", "Northwind Traders", "customer otherTenant"],
    ["northwindtraders.onmicrosoft.com", "Contoso", "unknown disagreement"],
    ["fabrikam.onmicrosoft.com", "Fabrikam", "unknown disagreement"],
  ])(
    "does not contradict an address (%s) whose domain it is like (%s), unless it is the own one",
    (domain, name, result) => {
      const customers = ["Contoso", "Northwind Traders"].map((one, at) => ({
        id: `dddddddd-0000-4000-8000-00000000000${at}`,
        name: one,
        inPartnerCenter: true,
      }));
      const ownTenants = [{ domain: "fabrikamcloud.onmicrosoft.com", name: "Fabrikam" }];
      expect(verdict({ clues: [address({ domain })], names: ["Home", name], ownTenants, customers })).toBe(result);
    },
  );

  it.each([["Fabrikam"], ["Northwind"]])(
    "that is another one's (%s) leaves an address in doubt, and fills nothing",
    (name) => {
      const given = { names: [name], ownTenants: [FABRIKAM], customers: [CONTOSO, NORTHWIND] };
      for (const clue of [address(CONTOSO), opener(CONTOSO)]) {
        expect(judge(facts({ ...given, clues: [clue] }))).toMatchObject({
          kind: "unknown",
          reason: "disagreement",
          clue: { tenant: { name } },
          against: [clue],
        });
        expect(judge(facts({ ...given, clues: [clue], expected: CONTOSO }))).toMatchObject({
          kind: "unknown",
          reason: name === "Fabrikam" ? "disagreement" : "notExpected",
          tenant: { name },
          expected: CONTOSO,
        });
      }
    },
  );

  it("that the person has confirmed as their own beats an address, which may be out of date", () => {
    expect(
      judge(
        facts({
          clues: [address(CONTOSO)],
          names: ["Fabrikam"],
          ownTenants: [FABRIKAM, { name: "Fabrikam" }],
          customers: [CONTOSO],
        }),
      ),
    ).toMatchObject({ kind: "own", against: [address(CONTOSO)] });
  });

  it("says nothing where the page tells an ID", () => {
    expect(verdict({ clues: [page(CONTOSO)], names: ["Fabrikam"], ownTenants: [FABRIKAM] })).toBe(
      "customer otherTenant",
    );
  });

  it("takes the answers about an own organization that is known by its name", () => {
    const own = { names: ["Fabrikam"], ownTenants: [{ name: "Fabrikam" }] };
    expect(verdict({ ...own, answers: [{ tenant: { name: "Fabrikam" }, answer: "delegated" }] })).toBe(
      "customer delegated",
    );
    expect(verdict({ ...own, answers: [{ tenant: { name: "Fabrikam" }, answer: "ownSubscription" }] })).toBe(
      "own ownSubscription",
    );
  });
});

import { describe, expect, it } from "vitest";
import { judge } from "../../../../src/tenant/verdict/judge.ts";
import type { Clue } from "../../../../src/tenant/model/verdict.ts";
import { FABRIKAM, CONTOSO, NORTHWIND, page, address, facts, verdict } from "./judge-support.ts";

describe("judge", () => {
  it("knows the own tenant by ID and by domain", () => {
    expect(verdict({ clues: [page(FABRIKAM)], ownTenants: [{ id: FABRIKAM.id }] })).toBe("own ownTenant");
    expect(verdict({ clues: [page(FABRIKAM)], ownTenants: [{ domain: FABRIKAM.domain }] })).toBe("own ownTenant");
  });

  it("knows a customer by being none of the own tenants", () => {
    expect(verdict({ clues: [page(CONTOSO)], ownTenants: [{ id: FABRIKAM.id }, { domain: FABRIKAM.domain }] })).toBe(
      "customer otherTenant",
    );
  });

  it.each([
    [
      "own by a vanity domain, shown by its initial one",
      { domain: "fabrikam.com" },
      page({ id: CONTOSO.id, domain: "fabrikamcloud.onmicrosoft.com" }),
    ],
    [
      "own by its initial domain, shown by a vanity one",
      { domain: "fabrikamcloud.onmicrosoft.com" },
      page({ id: CONTOSO.id, domain: "fabrikam.com" }),
    ],
    [
      "own by a vanity domain, named by another one in the address",
      { domain: "fabrikam.com" },
      address({ domain: "fabrikamcloud.onmicrosoft.com" }),
    ],
  ])("never takes another domain for another tenant: %s", (_case, own, clue) => {
    expect(verdict({ clues: [clue], ownTenants: [own] })).toBe("unknown notComparable");
    expect(verdict({ clues: [clue], ownTenants: [own], customers: [{ ...clue.tenant, inPartnerCenter: true }] })).toBe(
      "customer listedCustomer",
    );
  });

  it("compares initial domains where an own tenant is listed by nothing else", () => {
    const ownTenants = [{ domain: "fabrikam.onmicrosoft.com" }];
    expect(verdict({ clues: [page({ id: CONTOSO.id, domain: "contoso.onmicrosoft.com" })], ownTenants })).toBe(
      "customer otherTenant",
    );
    expect(verdict({ clues: [address({ domain: "contoso.onmicrosoft.com" })], ownTenants })).toBe(
      "customer otherTenant",
    );
  });

  it("compares by what can be compared where the own tenant is listed by ID and by domain", () => {
    const ownTenants = [{ id: FABRIKAM.id }, { domain: "fabrikam.onmicrosoft.com" }];
    expect(verdict({ clues: [address({ domain: CONTOSO.domain })], ownTenants })).toBe("customer otherTenant");
    expect(verdict({ clues: [address({ domain: "fabrikam.com" })], ownTenants })).toBe("unknown notComparable");
    expect(verdict({ clues: [page({ id: CONTOSO.id, domain: "fabrikam.com" })], ownTenants })).toBe(
      "unknown notComparable",
    );
    expect(verdict({ clues: [address({ domain: NORTHWIND.domain })], ownTenants })).toBe("unknown notComparable");
    expect(
      verdict({
        clues: [address({ domain: CONTOSO.domain })],
        ownTenants: [{ id: FABRIKAM.id }, { domain: "fabrikam.com" }],
      }),
    ).toBe("unknown notComparable");
  });

  it("does not guess where nothing can be compared", () => {
    expect(verdict({ clues: [page({ domain: CONTOSO.domain })], ownTenants: [{ id: FABRIKAM.id }] })).toBe(
      "unknown notComparable",
    );
    expect(
      verdict({
        clues: [page({ id: CONTOSO.id, domain: "fabrikam.onmicrosoft.com" })],
        ownTenants: [{ domain: "fabrikam.com" }],
      }),
    ).toBe("unknown notComparable");
    expect(verdict({ clues: [page({ name: "fabrikam" })], ownTenants: [FABRIKAM] })).toBe("unknown unconfirmedName");
  });

  it("asks where no own tenant is set, and remembers the answer", () => {
    expect(verdict({ clues: [page(CONTOSO)] })).toBe("unknown noOwnTenants");
    expect(verdict({ clues: [page(CONTOSO)], customers: [{ domain: CONTOSO.domain }] })).toBe("customer answered");
  });

  it("says unknown, never own, without a clue", () => {
    expect(verdict({ ownTenants: [FABRIKAM] })).toBe("unknown noClue");
  });

  it("lets the page beat the address, and names the stale address", () => {
    expect(judge(facts({ clues: [address(FABRIKAM), page(CONTOSO)], ownTenants: [FABRIKAM] }))).toMatchObject({
      kind: "customer",
      clue: { source: "page" },
      against: [address(FABRIKAM)],
    });
  });

  it("calls equally strong clues that disagree unknown", () => {
    expect(verdict({ clues: [page(CONTOSO), page(FABRIKAM)], ownTenants: [FABRIKAM] })).toBe("unknown disagreement");
    expect(verdict({ clues: [address(CONTOSO), address(FABRIKAM)], ownTenants: [FABRIKAM] })).toBe(
      "unknown disagreement",
    );
  });

  it("takes the person's answer for the own tenant", () => {
    const own = { clues: [page(FABRIKAM)], ownTenants: [FABRIKAM] };
    expect(verdict({ ...own, answers: [{ tenant: FABRIKAM, answer: "delegated" }] })).toBe("customer delegated");
    expect(verdict({ ...own, answers: [{ tenant: FABRIKAM, answer: "ownSubscription" }] })).toBe("own ownSubscription");
    expect(verdict({ ...own, answers: [{ tenant: CONTOSO, answer: "delegated" }] })).toBe("own ownTenant");
  });

  it("takes a name for the own one only where the person said so of this very name", () => {
    expect(verdict({ clues: [page({ name: "Fabrikam" })], ownTenants: [{ name: "Fabrikam" }] })).toBe("own ownTenant");
    expect(verdict({ clues: [page({ ...CONTOSO, name: "Fabrikam" })], ownTenants: [{ name: "Fabrikam" }] })).toBe(
      "unknown unconfirmedName",
    );
  });

  it("never makes more than a question of the customer last opened in Partner Center", () => {
    const last: Clue = { source: "partnerCenter", tenant: CONTOSO };
    expect(
      verdict({
        clues: [last],
        ownTenants: [FABRIKAM],
        customers: [CONTOSO],
        answers: [{ tenant: CONTOSO, answer: "customer" }],
      }),
    ).toBe("unknown lastOpened");
  });

  it("fills nothing where another customer is open than the one whom the person came for, until they say so", () => {
    const elsewhere = { clues: [page(CONTOSO)], ownTenants: [FABRIKAM], expected: NORTHWIND };
    expect(judge(facts(elsewhere))).toMatchObject({
      kind: "unknown",
      reason: "notExpected",
      expected: NORTHWIND,
      tenant: CONTOSO,
    });
    expect(verdict({ ...elsewhere, answers: [{ tenant: CONTOSO, answer: "customer" }] })).toBe("customer answered");
    expect(judge(facts({ ...elsewhere, clues: [page(FABRIKAM)] }))).toMatchObject({ kind: "own", expected: NORTHWIND });
    expect(judge(facts({ ...elsewhere, expected: CONTOSO }))).not.toHaveProperty("expected");
  });

  it("knows the customer whom the person came for by all of their names", () => {
    expect(
      judge(
        facts({ clues: [address({ domain: CONTOSO.domain })], ownTenants: [{ id: FABRIKAM.id }], expected: CONTOSO }),
      ),
    ).toMatchObject({ kind: "customer", tenant: CONTOSO });
  });

  it("notes that the user belongs to the open directory", () => {
    expect(judge(facts({ clues: [page(CONTOSO, CONTOSO.domain)] }))).toMatchObject({ userBelongsHere: true });
    expect(judge(facts({ clues: [page(CONTOSO, FABRIKAM.domain)] }))).toMatchObject({ userBelongsHere: false });
  });
});

describe("own tenants that may be missing", () => {
  const incomplete = { ownTenants: [FABRIKAM], ownTenantsIncomplete: true };

  it("make a question of every tenant that is only not among the others", () => {
    expect(verdict({ ...incomplete, clues: [page(CONTOSO)] })).toBe("unknown incompleteOwnTenants");
    expect(
      verdict({
        ...incomplete,
        clues: [address({ domain: CONTOSO.domain })],
        ownTenants: [{ domain: "fabrikam.onmicrosoft.com" }],
      }),
    ).toBe("unknown incompleteOwnTenants");
    expect(verdict({ ...incomplete, clues: [page({ domain: NORTHWIND.domain })] }), "not comparable either").toBe(
      "unknown incompleteOwnTenants",
    );
    expect(verdict({ ...incomplete, clues: [page(CONTOSO)], ownTenants: [] }), "all of them are missing").toBe(
      "unknown incompleteOwnTenants",
    );
  });

  it("leave those that are there own", () => {
    expect(verdict({ ...incomplete, clues: [page(FABRIKAM)] })).toBe("own ownTenant");
    expect(verdict({ ...incomplete, clues: [page({ name: "Fabrikam" })] })).toBe("unknown unconfirmedName");
    expect(verdict({ ...incomplete, clues: [page({ name: "Fabrikam" })], ownTenants: [{ name: "Fabrikam" }] })).toBe(
      "own ownTenant",
    );
  });

  it("leave the person's word in force", () => {
    expect(verdict({ ...incomplete, clues: [page(CONTOSO)], answers: [{ tenant: CONTOSO, answer: "customer" }] })).toBe(
      "customer answered",
    );
    expect(
      verdict({ ...incomplete, clues: [page(FABRIKAM)], answers: [{ tenant: FABRIKAM, answer: "delegated" }] }),
    ).toBe("customer delegated");
    expect(verdict({ ...incomplete, clues: [page(CONTOSO)], customers: [{ domain: CONTOSO.domain }] })).toBe(
      "customer answered",
    );
  });

  it(
    "let a customer who was only seen in Partner Center decide by their ID alone: the own domain is on " +
      "that page too",
    () => {
      const seen = { id: CONTOSO.id, domain: "fabrikam.net", inPartnerCenter: true };
      expect(verdict({ ...incomplete, clues: [page({ id: CONTOSO.id })], customers: [seen] })).toBe(
        "customer listedCustomer",
      );
      expect(verdict({ ...incomplete, clues: [address({ domain: "fabrikam.net" })], customers: [seen] })).toBe(
        "unknown incompleteOwnTenants",
      );
      expect(
        verdict({
          ...incomplete,
          clues: [address({ domain: "fabrikam.net" })],
          customers: [seen],
          ownTenantsIncomplete: false,
        }),
      ).toBe("customer listedCustomer");
      expect(
        verdict({
          ...incomplete,
          clues: [address({ domain: "fabrikam.net" })],
          customers: [seen, { domain: "fabrikam.net" }],
        }),
      ).toBe("customer answered");
    },
  );

  it("make no more than a question of whom the person came for", () => {
    expect(verdict({ ...incomplete, clues: [{ source: "opener", tenant: CONTOSO }], expected: CONTOSO })).toBe(
      "unknown incompleteOwnTenants",
    );
    expect(verdict({ ...incomplete, clues: [page(CONTOSO)], expected: NORTHWIND })).toBe("unknown notExpected");
  });
});

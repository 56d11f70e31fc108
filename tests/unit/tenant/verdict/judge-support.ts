import { type ContextFacts, judge } from "../../../../src/tenant/verdict/judge.ts";
import type { Clue } from "../../../../src/tenant/model/verdict.ts";

export const FABRIKAM = { id: "aaaaaaaa-0000-4000-8000-000000000001", domain: "fabrikam.com", name: "Fabrikam" };
export const CONTOSO = {
  id: "bbbbbbbb-0000-4000-8000-000000000002",
  domain: "contoso.onmicrosoft.com",
  name: "Contoso",
};
export const NORTHWIND = { id: "cccccccc-0000-4000-8000-000000000003", domain: "northwind.com", name: "Northwind" };

export const page = (tenant: Clue["tenant"], userDomain?: string): Clue => ({
  source: "page",
  tenant,
  ...(userDomain ? { userDomain } : {}),
});

export const address = (tenant: Clue["tenant"]): Clue => ({ source: "address", tenant });

export const facts = (some: Partial<ContextFacts>): ContextFacts => ({
  clues: [],
  ownTenants: [],
  customers: [],
  answers: [],
  ...some,
});

export const verdict = (some: Partial<ContextFacts>): string => {
  const { kind, reason } = judge(facts(some));
  return `${kind} ${reason}`;
};

import { expect, it } from "vitest";
import { addressOf } from "../../../src/lessons/page/address-of.ts";
import { azureForm } from "../../../src/portals/azure/forms/azure-form.ts";

it.each([
  ["https://portal.azure.com/support/new?tenant=contoso", "/support/new"],
  [
    "https://portal.azure.com/#@contoso.example/resource/5f0c8d52-3a4e-4b5a-9d36-2f0a1c9e7b11/help",
    "/#*/resource/*/help",
  ],
  ["https://admin.microsoft.com/adminportal/home#/support/requests/26112300", "/adminportal/home#/support/requests/*"],
  ["about:srcdoc", undefined],
])("keeps of %s what is no ID, no domain and no name: %s", (url, address) => {
  expect(addressOf(url)).toBe(address);
});

it("is a sign of the form at the same address with other IDs, and at no other", () => {
  const isExpected = (taught: string, url: string): boolean =>
    azureForm({ "taught:addresses": [taught] }).routes.some((route) => route.test(url));
  const at = "/#*/resource/*/help";
  expect(isExpected(at, "https://portal.azure.com/#@fabrikam.example/resource/17/help")).toBe(true);
  expect(isExpected(at, "https://portal.azure.com/?l=de#@fabrikam.example/resource/17/help")).toBe(true);
  expect(isExpected(at, "https://portal.azure.com/#@fabrikam.example/resource/17/helpers")).toBe(false);
  expect(isExpected(at, "https://portal.azure.com/#@fabrikam.example/a/resource/17/help")).toBe(false);
  expect(isExpected(`/${"*".repeat(190)}`, `https://portal.azure.com/${"a".repeat(5000)}#`)).toBe(false);
  expect(isExpected("/a.b", "https://portal.azure.com/axb")).toBe(false);
  expect(isExpected("/", "https://portal.azure.com/anything")).toBe(false);
});

import { describe, expect, it } from "vitest";
import { hostOfPattern, isHostUnder, matches, patternOf } from "../../../src/model/match-pattern.ts";

describe("a match pattern", () => {
  it.each([
    ["https://portal.azure.com/", "https://portal.azure.com/*"],
    ["https://portal.azure.com/contoso?x#view", "https://portal.azure.com/*"],
    ["https://portal.azure.com:8443/", "https://portal.azure.com/*"],
    ["https://PORTAL.azure.com/", "https://portal.azure.com/*"],
    ["https://azure.us/", "https://*.azure.us/*"],
    ["https://a.b.azure.us/", "https://*.azure.us/*"],
  ])("takes %s under %s", (address, pattern) => expect(matches(address, pattern)).toBe(true));

  it.each([
    ["http://portal.azure.com/", "https://portal.azure.com/*"],
    ["https://ms.portal.azure.com/", "https://portal.azure.com/*"],
    ["https://portal.azure.com.example.com/", "https://portal.azure.com/*"],
    ["https://fooazure.us/", "https://*.azure.us/*"],
    ["https://azure.us.example/", "https://*.azure.us/*"],
    ["https://example.com/https://portal.azure.com/", "https://portal.azure.com/*"],
    ["about:blank", "https://portal.azure.com/*"],
    ["", "https://portal.azure.com/*"],
    ["https://portal.azure.com/", "https://portal.azure.com/contoso"],
    ["https://portal.azure.com/", "<all_urls>"],
    ["https:///", "<all_urls>"],
  ])("does not take %j under %s", (address, pattern) => expect(matches(address, pattern)).toBe(false));

  it("names a host or a domain, and is made of its name", () => {
    for (const host of ["portal.azure.com", "*.azure.us"]) expect(hostOfPattern(patternOf(host))).toBe(host);
    for (const other of ["<all_urls>", "*://*/*", "https://portal.azure.com/contoso", ""])
      expect(hostOfPattern(other)).toBe("");
  });

  it("of a domain takes another one of its hosts, and of hosts below these", () => {
    expect(isHostUnder("frames.azure.us", "*.azure.us")).toBe(true);
    expect(isHostUnder("*.frames.azure.us", "*.azure.us")).toBe(true);
    expect(isHostUnder("*.azure.us", "*.azure.us")).toBe(true);
    expect(isHostUnder("*.azure.us", "*.frames.azure.us")).toBe(false);
  });
});

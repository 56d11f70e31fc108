import type { Node } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { filesIn, read, sourceFiles } from "./support/files.ts";
import { parsed } from "./support/parsed.ts";

/** Properties by which text becomes markup or code. */
const MARKUP = [
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "dangerouslySetInnerHTML",
  "srcdoc",
  "createContextualFragment",
  "setHTMLUnsafe",
  "parseHTMLUnsafe",
];
/** Ways to the page or to the network that the product does without. */
const DOORS = ["postMessage", "sendBeacon", "requestSubmit", "onmessage", "onMessageExternal", "onConnectExternal"];
/** Where a page and a worker of ours ask each other, by ends that nobody else can reach. */
const OWN_WORKERS = "src/platform/pages/worker-calls.ts";
/** Where the background wakes the hidden page of a team, by a channel of our own origin that carries nothing. */
const OWN_CHANNEL = "src/platform/pages/wake-channel.ts";
/** The one page that may speak to a server: the team's own, once a team is switched on. */
const TEAM_PAGE = "src/entries/team/index.ts";
const otherFiles = () => sourceFiles().filter((path) => path !== OWN_WORKERS && path !== OWN_CHANNEL);
const CALLS = [
  "eval",
  "Function",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "importScripts",
  "alert",
  "confirm",
  "prompt",
];

const namesIn = (node: Node): string | undefined => {
  if (node.type === "Identifier" || node.type === "JSXIdentifier") return node.name;
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  return undefined;
};

const uses = (path: string, names: readonly string[], pick: (node: Node) => Node | undefined): string[] => {
  const { places, where } = parsed(path);
  return places.flatMap(({ node }) => {
    const picked = pick(node);
    const name = picked && namesIn(picked);
    return name !== undefined && names.includes(name) ? [`${where(node)} ${name}`] : [];
  });
};

const member = (node: Node): Node | undefined => {
  if (node.type === "MemberExpression") return node.property;
  if (node.type === "JSXAttribute") return node.name;
  return undefined;
};

const called = (node: Node): Node | undefined =>
  node.type === "CallExpression" || node.type === "NewExpression" ? node.callee : undefined;

const calledMember = (node: Node): Node | undefined => {
  const callee = called(node);
  return callee?.type === "MemberExpression" ? callee.property : undefined;
};

describe("the product", () => {
  it("makes no markup or code from text", () => {
    expect(sourceFiles().flatMap((path) => uses(path, MARKUP, member))).toEqual([]);
    expect(
      sourceFiles().flatMap((path) =>
        uses(path, ["write", "writeln"], (node) => (isOn(node, "document") ? member(node) : undefined)),
      ),
    ).toEqual([]);
    expect(sourceFiles().flatMap((path) => uses(path, ["eval", "Function"], called))).toEqual([]);
  });

  it("speaks to no server and submits no form", () => {
    expect(otherFiles().flatMap((path) => uses(path, DOORS, member))).toEqual([]);
    expect(sourceFiles().flatMap((path) => uses(path, ["submit"], calledMember))).toEqual([]);
    expect(
      sourceFiles()
        .filter((path) => path !== TEAM_PAGE)
        .flatMap((path) => uses(path, CALLS, called)),
    ).toEqual([]);
  });

  it("listens to no window messages", () => {
    const wrong = otherFiles().flatMap((path) =>
      uses(path, ["message"], (node) =>
        node.type === "CallExpression" &&
        [called(node), calledMember(node)].some((one) => one && namesIn(one) === "addEventListener")
          ? node.arguments[0]
          : undefined,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("loads nothing from elsewhere", () => {
    const pages = filesIn("src").filter((path) => /\.(?:html|css)$/.test(path));
    expect(pages.filter((path) => /(?:src|href|url|@import)\s*[=(]?\s*["']?(?:https?:)?\/\//.test(read(path)))).toEqual(
      [],
    );
  });
});

const isOn = (node: Node, object: string): boolean =>
  node.type === "MemberExpression" && namesIn(node.object) === object;

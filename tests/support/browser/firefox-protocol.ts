import type { Browser, ElementHandle, Page } from "puppeteer-core";

/** A node as WebDriver BiDi tells of it. */
export interface BidiNode {
  readonly type: "node";
  readonly sharedId: string;
  readonly value?: { readonly children?: readonly BidiNode[]; readonly shadowRoot?: BidiNode | null };
}

/** The parts of puppeteer's Firefox classes that it keeps to itself and that tests need. */
interface BidiBrowser extends Browser {
  readonly connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}
interface BidiFrame {
  readonly _id: string;
  mainRealm(): { createHandle(node: BidiNode): ElementHandle<Element> };
}
interface BidiElementHandle {
  remoteValue(): { readonly sharedId?: string };
}

/** Sends one WebDriver BiDi command. */
export const sendCommand = async <Result>(browser: Browser, method: string, parameters: object): Promise<Result> =>
  (await (browser as BidiBrowser).connection.send(method, parameters)).result as Result;

const frameOf = (page: Page): BidiFrame => page.mainFrame() as unknown as BidiFrame;

/** The browsing context of a page. */
export const contextOf = (page: Page): string => frameOf(page)._id;

/** A puppeteer handle for a node found by a BiDi command. */
export const handleOf = (page: Page, node: BidiNode): ElementHandle<Element> =>
  frameOf(page).mainRealm().createHandle(node);

/** The BiDi name of a handle's node. */
export const sharedIdOf = (handle: ElementHandle<Element>): string => {
  const { sharedId } = (handle as unknown as BidiElementHandle).remoteValue();
  if (sharedId === undefined) throw new Error("The handle is no node");
  return sharedId;
};

interface Evaluation {
  readonly type: "success" | "exception";
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs an expression in the browser's own window, with all rights (needs `--remote-allow-system-access`). */
export const evaluateInBrowser = async (browser: Browser, expression: string): Promise<unknown> => {
  const { contexts } = await sendCommand<{ contexts: { context: string }[] }>(browser, "browsingContext.getTree", {
    "moz:scope": "chrome",
    maxDepth: 0,
  });
  const evaluation = await sendCommand<Evaluation>(browser, "script.evaluate", {
    expression,
    awaitPromise: true,
    target: { context: contexts[0]?.context },
  });
  if (evaluation.type !== "success") throw new Error(evaluation.exceptionDetails?.text);
  return evaluation.result?.value;
};

/** The nodes of a page with this role and name, below the given nodes. */
export const locateByRole = async (
  browser: Browser,
  page: Page,
  role: string,
  name: string,
  startNodes: readonly string[],
): Promise<BidiNode[]> => {
  const { nodes } = await sendCommand<{ nodes: BidiNode[] }>(browser, "browsingContext.locateNodes", {
    context: contextOf(page),
    locator: { type: "accessibility", value: { role, name } },
    ...(startNodes.length > 0 ? { startNodes: startNodes.map((sharedId) => ({ sharedId })) } : {}),
  });
  return nodes;
};

const shadowRootsIn = (node: BidiNode): string[] => [
  ...(node.value?.shadowRoot ? [node.value.shadowRoot.sharedId] : []),
  ...(node.value?.children ?? []).flatMap(shadowRootsIn),
];

/**
 * The shadow roots, closed ones too, of the elements directly under `<html>` and `<body>`, or in the dialog that
 * holds our panel.
 */
export const topShadowRoots = async (browser: Browser, page: Page): Promise<string[]> => {
  const { result } = await sendCommand<{ result: BidiNode }>(browser, "script.evaluate", {
    expression: `document.querySelector("dialog > on-behalf-panel")?.parentElement ?? document.documentElement`,
    awaitPromise: false,
    target: { context: contextOf(page) },
    serializationOptions: { maxDomDepth: 2, includeShadowTree: "all" },
  });
  return shadowRootsIn(result);
};

import type { CDPSession, Page } from "puppeteer-core";

/** What one copy of the extension's scripts does in a document. */
export interface ExtensionWorld {
  /** Listeners on document and window. */
  readonly listeners: number;
  /** Mutation observers that notice a change of the document. */
  readonly observing: number;
}

/** Runs in a world of ours: changes the document, and counts the observers to whom that is news. */
function noticing(this: MutationObserver[]): number {
  const mark = document.createComment("");
  document.documentElement.append(mark);
  mark.remove();
  return this.filter((observer) => observer.takeRecords().length > 0).length;
}

const listenersOf = async (session: CDPSession, expression: string, contextId: number): Promise<number> => {
  const { result } = await session.send("Runtime.evaluate", { expression, contextId });
  const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId ?? "" });
  return listeners.length;
};

const observersOf = async (session: CDPSession, contextId: number): Promise<number> => {
  const { result } = await session.send("Runtime.evaluate", { expression: "MutationObserver.prototype", contextId });
  const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId ?? "" });
  const counted = await session.send("Runtime.callFunctionOn", {
    objectId: objects.objectId ?? "",
    functionDeclaration: noticing.toString(),
    returnByValue: true,
  });
  return Number(counted.result.value);
};

/**
 * All copies of the extension's scripts that a page's process still holds, the dead ones too. Chromium only: Firefox
 * ends their worlds itself.
 */
export const extensionWorlds = async (page: Page, extensionOrigin: string): Promise<ExtensionWorld[]> => {
  const session = await page.createCDPSession();
  const ids: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (extensionOrigin.startsWith(context.origin) && context.origin !== "") ids.push(context.id);
  });
  await session.send("Runtime.enable");
  const worlds = [];
  for (const id of ids)
    worlds.push({
      listeners: (await listenersOf(session, "document", id)) + (await listenersOf(session, "window", id)),
      observing: await observersOf(session, id),
    });
  await session.detach();
  return worlds;
};

import { cdp } from "vitest/browser";

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}
interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}
interface Session {
  send(method: "Page.getFrameTree"): Promise<{ frameTree: FrameTree }>;
  send(method: "Accessibility.enable" | "Accessibility.disable"): Promise<unknown>;
  send(method: "Accessibility.getFullAXTree", parameters: { frameId: string }): Promise<{ nodes: readonly Node[] }>;
}

const framesIn = ({ frame, childFrames = [] }: FrameTree): { id: string; url: string }[] => [
  frame,
  ...childFrames.flatMap(framesIn),
];

/**
 * Roles and names of what a screen reader meets in this page now, as the browser itself says: nothing that is inert or
 * hidden.
 */
export const heardInPage = async (): Promise<string[]> => {
  const session = cdp() as unknown as Session;
  const { frameTree } = await session.send("Page.getFrameTree");
  const own = framesIn(frameTree).find(({ url }) => url === location.href);
  if (!own) throw new Error("The page is not among its frames");
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree", { frameId: own.id });
  await session.send("Accessibility.disable");
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value} ${name?.value}`.trim());
};

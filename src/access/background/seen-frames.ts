import * as v from "valibot";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import { type SeenFrame, seenFrameSchema, SEEN_FRAMES_KEY } from "../model/seen-frame.ts";
import type { Browser } from "../../platform/browser-types.ts";
import { type StorageArea, storedItem } from "../../platform/stored-item.ts";
import { OPTIONAL_CLOUDS } from "../../portals/hosts/clouds.ts";
import { isCustomerHost } from "../../portals/hosts/customer-hosts.ts";
import { cloudOfHost } from "../../portals/hosts/hosts.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import { matches } from "../../model/match-pattern.ts";

export interface SeenFramesDeps {
  readonly exclusively: Exclusively;
  /** Outlives a stopped background, but not the browser. */
  readonly state: StorageArea;
  readonly permissions: Pick<Browser["permissions"], "contains">;
}

const FRAMES_KEPT = 40;

const itemIn = ({ state }: Pick<SeenFramesDeps, "state">) =>
  storedItem(state, SEEN_FRAMES_KEY, v.array(seenFrameSchema));

const isGranted = ({ permissions }: SeenFramesDeps, origin: string): Promise<boolean> =>
  permissions.contains({ origins: [`${origin}/*`] });

/**
 * Takes which frames a portal of another cloud shows. Those that can never be granted count only where the signs of the
 * form are there: portals have frames of many kinds.
 */
export const framesSeen = async (
  deps: SeenFramesDeps,
  { frames }: MessageRequest<"framesSeen">,
  { host }: PortalSender,
): Promise<void> => {
  const definition = OPTIONAL_CLOUDS.find(({ cloud }) => cloud === cloudOfHost(host));
  if (!definition) return;
  const { cloud, frames: patterns } = definition;
  const seen = frames
    .filter(({ origin }) => !isCustomerHost(new URL(origin).hostname))
    .map(({ origin, isForm }) => ({
      cloud,
      origin,
      isForm,
      isGrantable: patterns.some((pattern) => matches(origin, pattern)),
    }));
  const granted = await Promise.all(seen.map(({ origin }) => isGranted(deps, origin)));
  const lacking = seen
    .filter(({ isForm, isGrantable }, index) => !granted[index] && (isGrantable || isForm))
    .map(({ isForm: _isForm, ...frame }) => frame);
  await deps.exclusively(SEEN_FRAMES_KEY, async () => {
    const before = (await itemIn(deps).read()) ?? [];
    const added = lacking.filter(({ origin }) => !before.some((one) => one.cloud === cloud && one.origin === origin));
    if (added.length > 0) await itemIn(deps).write([...before, ...added].slice(-FRAMES_KEPT));
  });
};

/** The seen frames to which there is still no access. */
export const framesWithoutAccess = async (deps: SeenFramesDeps): Promise<SeenFrame[]> => {
  const seen = (await itemIn(deps).read()) ?? [];
  const granted = await Promise.all(seen.map(({ origin }) => isGranted(deps, origin)));
  return seen.filter((_, index) => !granted[index]);
};

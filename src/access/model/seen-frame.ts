import * as v from "valibot";
import { CLOUD_IDS } from "../../model/cloud.ts";

/** Whether this is the origin of a site: `https://host`, without a port, for which no access can be asked. */
export const isSiteOrigin = (text: string): boolean => /^https:\/\/[a-z\d.-]{1,253}$/.test(text);

export const frameOriginSchema = v.pipe(v.string(), v.check(isSiteOrigin));

/** A frame in a portal of another cloud, where no script of ours runs. */
export const seenFrameSchema = v.object({
  cloud: v.picklist(CLOUD_IDS),
  origin: frameOriginSchema,
  /** The person can give access to it: it matches a pattern of the manifest's optional hosts. */
  isGrantable: v.boolean(),
});
export type SeenFrame = v.InferOutput<typeof seenFrameSchema>;

/** The key of the frames seen in `storage.session`; the options watch it. */
export const SEEN_FRAMES_KEY = "seenFrames";

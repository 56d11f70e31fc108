import { respondWithPage } from "../drift/site.ts";
import type { PracticeRequest, PracticeResponse } from "./practice-site.ts";
import { type PracticeConfig, practiceSites } from "./sites.ts";

/** Whether some practice portal answers for the host of this address. */
export const isPracticeAddress = (url: URL): boolean => practiceSites.some((site) => site.match(url));

/**
 * Answers a request to any practice portal.
 * @returns undefined where no practice portal lives at the address: the request must then go nowhere
 */
export const serve = async (
  request: PracticeRequest,
  config: PracticeConfig = {},
): Promise<PracticeResponse | undefined> => {
  const site = practiceSites.find((candidate) => candidate.match(request.url));
  if (site && config.drift) return respondWithPage(request, config.drift);
  const overrides: Readonly<Partial<Record<string, object>>> = { ...config };
  return site?.respond(request, overrides[site.id] ?? {});
};

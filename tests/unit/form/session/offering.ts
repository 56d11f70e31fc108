import type { Offer } from "../../../../src/messages/offer.ts";

/** An offer of the background. */
export const offering = (offer: Partial<Offer>): Offer => ({
  fill: "automatic",
  choosePlan: false,
  cloud: "worldwide",
  contactDetails: { firstName: "Petra" },
  details: [],
  ...offer,
});

import type { FormSession } from "./form-session.ts";

/** The state in which an open form is. */
export const permissionOf = ({
  offer,
  isWanted,
}: Pick<FormSession, "offer" | "isWanted">): "asking" | "barred" | "waiting" | "allowed" => {
  if (!offer) return "asking";
  if (offer.fill === "never") return "barred";
  return offer.fill === "automatic" || isWanted ? "allowed" : "waiting";
};

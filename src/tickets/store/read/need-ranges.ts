import { instantAt } from "../../../model/instant.ts";
import { UNCONFIRMED_AFTER } from "../../model/ticket.ts";
import { DUE_SOON, type Need } from "../../model/urgency.ts";

type NeedIndex = "deadline" | "confirmation" | "severityMissing";

/** Where the tickets with a need are: a range of an index, `null` for all of it. */
export interface NeedRange {
  readonly index: NeedIndex;
  readonly range: IDBKeyRange | null;
}

const deadlines = (from: string, to: string): NeedRange => ({
  index: "deadline",
  range: IDBKeyRange.bound(["awaitingResponse", from], ["awaitingResponse", to, []]),
});

const confirmations = (confirmation: "pending" | "unconfirmed", from: string, to: string | []): NeedRange => ({
  index: "confirmation",
  range: IDBKeyRange.bound([confirmation, "awaitingResponse", from], [confirmation, "awaitingResponse", to]),
});

/** The ranges that hold the tickets with a need at `now` (milliseconds since 1970), as `needsOf` sees them. */
export const needRanges = (need: Need, now: number): readonly NeedRange[] => {
  switch (need) {
    case "overdue":
      return [deadlines("", instantAt(now))];
    case "dueSoon":
      return [deadlines(instantAt(now + 1), instantAt(now + DUE_SOON))];
    case "unconfirmed":
      return [
        confirmations("unconfirmed", "", []),
        confirmations("pending", "", instantAt(now - UNCONFIRMED_AFTER)),
        confirmations("pending", instantAt(now + UNCONFIRMED_AFTER), []),
      ];
    case "noSeverity":
      return [{ index: "severityMissing", range: null }];
  }
};

import * as v from "valibot";
import { instantSchema } from "../../../model/instant.ts";

/**
 * Why the server, or this browser, takes no part of the team's list now. `signedOut`: the session has ended, or nobody
 * has signed in. `wrongPassword`: the server knows no such name and password. `notAMember`: it knows them, but the
 * database is not for them. `databaseMissing`: the server has no such database. `certificate`: the browser does not
 * trust the server's certificate. `serverFull`, `browserFull`: there is no room on the disk, there or here.
 * `serverFault`: the server does something that no CouchDB does.
 */
export const REFUSALS = [
  "signedOut",
  "wrongPassword",
  "notAMember",
  "databaseMissing",
  "certificate",
  "serverFull",
  "browserFull",
  "serverFault",
] as const;
export type Refusal = (typeof REFUSALS)[number];

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Since when it is so: an instant. */
const since = instantSchema;
/** How many requests of this browser have changed and are not on the server yet. */
const waiting = count;
/** How many documents of the team cannot be read and are kept aside. */
const aside = v.optional(count);

/**
 * How it is with the team's list. `off`: no team is set up. `starting`: a team is set up, and nothing is known yet.
 * `copying`: the list is being copied from the server for the first time; `done` of `total` requests are here.
 * `current`: this list and the server's are the same. `waiting`: changes are on their way. `offline`: the server is not
 * reached; all changes are kept here. `refused`: the server is reached, or this browser is in the way, and it needs a
 * person.
 */
export const teamStateSchema = v.variant("state", [
  v.object({ state: v.literal("off") }),
  v.object({ state: v.literal("starting"), aside }),
  v.object({ state: v.literal("copying"), done: count, total: v.optional(count), aside }),
  v.object({ state: v.literal("current"), since, aside }),
  v.object({ state: v.literal("waiting"), waiting, aside }),
  v.object({ state: v.literal("offline"), since, waiting, aside }),
  v.object({ state: v.literal("refused"), because: v.picklist(REFUSALS), since, waiting, aside }),
]);
export type TeamState = v.InferOutput<typeof teamStateSchema>;

import * as v from "valibot";
import { parseTenant, tenantSchema, type Tenant } from "../tenant/model/tenant.ts";
import { readList } from "./read-list.ts";
import { isRecord, refused, under, unknownIn, type Reading } from "./problems/settings-problem.ts";
import { MAX_OWN_TENANTS } from "./settings-schema.ts";

const PARTS = ["id", "domain", "name"] as const;
type Part = (typeof PARTS)[number];

/** Marks without a width that come along when text is copied from a page. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const trimmed = (text: string): string => text.replace(INVISIBLE, "").trim();

/** What people write around an ID (`{…}`) or a domain (`@…`) without meaning something else. */
const CLEANED: Readonly<Record<Part, (text: string) => string>> = {
  id: (text) =>
    trimmed(text)
      .replace(/^\{(.*)\}$/, "$1")
      .trim(),
  domain: (text) => trimmed(text).replace(/^@/, "").replace(/\.$/, "").trim(),
  name: trimmed,
};

/** A part that is empty loses nothing; any other that cannot be read might have named the tenant. */
const readPart = (part: Part, raw: unknown): Reading<string> => {
  if (raw === undefined || raw === null) return { problems: [] };
  const text = typeof raw === "string" ? CLEANED[part](raw) : undefined;
  if (text === "") return { problems: [] };
  const parsed = v.safeParse(tenantSchema.entries[part], text);
  return text !== undefined && parsed.success && parsed.output !== undefined
    ? { value: parsed.output, problems: [] }
    : refused(raw);
};

const readText = (text: string): Reading<Tenant> => {
  const tenant = parseTenant(CLEANED.domain(CLEANED.id(text)));
  return tenant ? { value: tenant, problems: [] } : refused(text, "namesNobody");
};

/**
 * One own tenant. What can be read of it counts, as one more sign of the own organization only makes the warning surer.
 * A name alone counts too: pages that show nothing else are compared by it.
 */
const readTenant = (raw: unknown, isPolicy: boolean): Reading<Tenant> => {
  if (typeof raw === "string") return readText(raw);
  if (!isRecord(raw)) return refused(raw, "namesNobody");
  const read = PARTS.map((part) => [part, readPart(part, Object.hasOwn(raw, part) ? raw[part] : undefined)] as const);
  const value: Tenant = Object.fromEntries(
    read.flatMap(([part, reading]) => (reading.value === undefined ? [] : [[part, reading.value]])),
  );
  if (Object.keys(value).length === 0) return refused(raw, "namesNobody");
  const isNameOnly = value.id === undefined && value.domain === undefined;
  // A later version may write more into the person's own entries; under another key a policy has meant one of these.
  const unknown = isPolicy || isNameOnly ? unknownIn(raw, PARTS) : [];
  return { value, problems: [...read.flatMap(([part, { problems }]) => under(part, problems)), ...unknown] };
};

/** Own tenants, each entry read for itself. */
export const readOwnTenants = (raw: unknown, isPolicy: boolean): Reading<Tenant[]> =>
  readList(raw, MAX_OWN_TENANTS, (entry) => readTenant(entry, isPolicy));

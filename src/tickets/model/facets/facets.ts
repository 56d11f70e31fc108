import { timeOf } from "../../../model/instant.ts";
import { isDeleted } from "../is-deleted.ts";
import { keeperOf } from "../people/keeper-of.ts";
import { foldText } from "../../../model/fold-text.ts";

/**
 * What a request is found and put in order by, small enough that those of a whole ticket store are held at once. What
 * of a damaged record cannot be read is absent; the rest of it counts.
 */
export interface Facets {
  readonly id: string;
  /** When it was filed, as it is stored: the order of these texts is that of the index. */
  readonly created: string | undefined;
  /** Times in ms since 1970. */
  readonly filed: number | undefined;
  readonly due: number | undefined;
  readonly responded: number | undefined;
  readonly status: string | undefined;
  readonly confirmation: string | undefined;
  readonly severity: string | undefined;
  readonly portal: string | undefined;
  readonly cloud: string | undefined;
  /** BCP 47 tag of the support language, of the request or of its contact details. */
  readonly language: string | undefined;
  /** Who filed it, and who looks after it. */
  readonly filedBy: string | undefined;
  readonly keeper: string | undefined;
  readonly own: boolean;
  readonly isDeleted: boolean;
  readonly title: string | undefined;
  readonly number: string | undefined;
  /** The customer as people call it; absent for the own organization. */
  readonly customer: string | undefined;
  /** All that is searched, folded. */
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

const NONE: Fields = {};

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : NONE);

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const shown = (value: unknown): string | undefined => textOf(value)?.trim() || undefined;

/** The same as `timeOf`, and faster where an instant has the form of the store. */
const quickTimeOf = (value: unknown): number | undefined => {
  if (typeof value !== "string") return undefined;
  const time = value.length === 24 ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString() !== value ? timeOf(value) : time;
};

/** What can be read of a record of the ticket store; undefined for what has no id. */
export const facetsOf = (record: unknown): Facets | undefined => {
  const fields = fieldsOf(record);
  const id = textOf(fields["id"]);
  if (id === undefined) return undefined;
  const customer = fieldsOf(fields["customer"]);
  const own = fields["own"] === true;
  const [title, number] = [textOf(fields["title"]), textOf(fields["supportTicketId"])];
  const [name, domain, tenantId] = [textOf(customer["name"]), textOf(customer["domain"]), textOf(customer["tenantId"])];
  const [filedBy, assignee] = [shown(fields["filedBy"]), shown(fields["assignee"])];
  return {
    id,
    created: textOf(fields["createdDate"]),
    filed: quickTimeOf(fields["createdDate"]),
    due: quickTimeOf(fieldsOf(fields["serviceLevelAgreement"])["expirationTime"]),
    responded: quickTimeOf(fields["respondedDate"]),
    status: textOf(fields["status"]),
    confirmation: textOf(fields["confirmation"]),
    severity: textOf(fields["severity"]),
    portal: textOf(fields["portal"]),
    cloud: textOf(fields["cloud"]),
    language:
      textOf(fields["supportLanguage"]) ?? textOf(fieldsOf(fields["contactDetails"])["preferredSupportLanguage"]),
    filedBy,
    keeper: keeperOf({ filedBy, assignee }),
    own,
    isDeleted: fields["deletedDate"] !== undefined && isDeleted({ deletedDate: textOf(fields["deletedDate"]) }),
    title: shown(title),
    number: shown(number),
    customer: own ? undefined : (shown(name) ?? shown(domain) ?? shown(tenantId)),
    text: foldText([title, number, name, domain, tenantId].filter((part) => part !== undefined).join("\n")),
  };
};

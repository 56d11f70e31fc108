import { parseTenants, tenantLine } from "../../tenant/model/tenants-input.ts";
import type { Tenant } from "../../tenant/model/tenant.ts";
import type { Translate } from "../../words/translate.ts";
import { Group } from "./fields/group.tsx";
import type { GroupOfSettingsProps } from "./fields/group-of-settings.ts";
import { TextField } from "./fields/text-field.tsx";
import { useSaving } from "./fields/use-saving.ts";

const linesOf = (tenants: readonly Tenant[]): string =>
  tenants.flatMap((tenant) => tenantLine(tenant) ?? []).join("\n");

interface NamesProps {
  readonly tenants: readonly Tenant[];
  readonly forget: (tenant: Tenant) => void;
  readonly t: Translate;
}

/** Names that were learned from a portal; one without an ID or a domain has no line above, and is forgotten here. */
const KnownNames = ({ tenants, forget, t }: NamesProps) => {
  const named = tenants.filter(({ name }) => name !== undefined);
  if (named.length === 0) return null;
  return (
    <div class="names">
      <p class="hint">{t("options_knownNames")}</p>
      <ul>
        {named.map((tenant) => (
          <li key={`${tenant.name} ${tenantLine(tenant)}`}>
            <span dir="auto">{tenant.name}</span>
            {tenantLine(tenant) === undefined ? (
              <button type="button" onClick={() => forget(tenant)}>
                {t("options_forget", tenant.name ?? "")}
              </button>
            ) : (
              <span class="hint">{tenantLine(tenant)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The partner's own tenants, in which a request is not covered by the CSP support benefit. */
export const OrganizationGroup = ({
  reading,
  source,
  title,
  t,
}: GroupOfSettingsProps & { readonly title?: string }) => {
  const { save, saving } = useSaving(source);
  const own = reading.user.ownTenants;
  const ofPolicy = reading.settings.ownTenants.slice(0, reading.settings.ownTenants.length - own.length);
  return (
    <Group
      id="organization"
      title={title ?? t("options_organization")}
      why={t("options_organizationWhy")}
      saving={saving}
      t={t}
    >
      <TextField
        id="ownTenants"
        label={t("options_ownTenants")}
        hint={t("options_ownTenantsHint")}
        value={own}
        show={linesOf}
        parse={(text) => parseTenants(text, own)}
        save={(ownTenants) => save({ ownTenants })}
        lines={4}
        wide
        t={t}
      />
      {ofPolicy.length > 0 && (
        <p class="hint">
          {t("options_managed")}: {ofPolicy.map((tenant) => tenantLine(tenant) ?? tenant.name).join(", ")}
        </p>
      )}
      <KnownNames
        tenants={own}
        forget={(tenant) =>
          save((user) => ({
            ownTenants: user.ownTenants.filter((one) => one.name !== tenant.name || tenantLine(one) !== undefined),
          }))
        }
        t={t}
      />
    </Group>
  );
};

/** @jsxImportSource react */
import { Link } from "@fluentui/react";
import { fabrikam } from "../../../azure/tenants.ts";
import { config, words } from "../context.ts";

/** Whom customers of a partner are shown before, or instead of, the form. */
export const PartnerCard = ({ onNewRequest }: { onNewRequest: () => void }) => (
  <div className="partner-card">
    <h2>{words("yourPartner")}</h2>
    <p>{words("partnerText")}</p>
    <dl>
      <dt>{fabrikam.name}</dt>
      <dd>
        <Link href="tel:+49305550100">+49 30 5550100</Link>
      </dd>
      <dd>
        <Link href="mailto:support@fabrikam.example.com">support@fabrikam.example.com</Link>
      </dd>
    </dl>
    {config().partnerCard === "withLink" && <Link onClick={onNewRequest}>{words("newMicrosoftServiceRequest")}</Link>}
  </div>
);

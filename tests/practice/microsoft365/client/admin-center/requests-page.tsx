/** @jsxImportSource react */
import { DetailsList, SelectionMode } from "@fluentui/react";
import { signedIn } from "../../tenant-of.ts";
import { config, words } from "../context.ts";
import { readHistory } from "../submit.ts";

const column = (key: string, name: string, width: number) => ({
  key,
  name,
  fieldName: key,
  minWidth: width,
  maxWidth: width,
});

/** "View service requests": the list as a page of its own. Normal tenants have no severity there. */
export const RequestsPage = () => (
  <div className="page">
    <h1>{words("serviceRequests")}</h1>
    <DetailsList
      selectionMode={SelectionMode.none}
      onShouldVirtualize={() => false}
      columns={[
        column("title", words("title"), 220),
        column("date", words("date"), 120),
        column("number", words("ticketNumber"), 130),
        column("createdBy", words("createdBy"), 90),
        column("status", words("status"), 80),
        column("product", words("product"), 80),
        column("severity", words("severity"), 70),
        column("closed", words("closedDate"), 90),
      ]}
      items={readHistory().map(({ number, title, status, created }) => ({
        key: number,
        title,
        number,
        date: new Date(created).toLocaleString(config().language),
        createdBy: signedIn.name,
        status: words(status === "open" ? "statusOpen" : "statusClosed"),
        product: "Microsoft 365",
        severity: "",
        closed: "",
      }))}
    />
  </div>
);

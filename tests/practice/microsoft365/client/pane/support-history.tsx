/** @jsxImportSource react */
import { Link, SearchBox } from "@fluentui/react";
import { config, words } from "../context.ts";
import { readHistory } from "../submit.ts";
import { useDelay } from "../shared/use-delay.ts";

/** The requests of the organization, newest first. */
export const SupportHistory = () => {
  const ready = useDelay(config().delays.form);
  return (
    <div className="support-history">
      <h2>{words("serviceRequests")}</h2>
      <SearchBox placeholder={words("search")} />
      {ready && (
        <ul>
          {readHistory().map(({ number, title, status, created }) => (
            <li key={number}>
              <Link>
                {title} (#{number})
              </Link>
              <div>
                {words(status === "open" ? "statusOpen" : "statusClosed")} ·{" "}
                {new Date(created).toLocaleString(config().language)}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

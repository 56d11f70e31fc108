/** @jsxImportSource react */
import { Link, PrimaryButton, TextField } from "@fluentui/react";
import { useState } from "react";
import { config, words } from "../context.ts";
import { type Store, useStore } from "../shared/store.ts";
import type { PaneState } from "./pane-state.ts";

const articles = ["Reset a user's password", "Fix Outlook connection problems", "Service health and known issues"];

/** The search that comes before the form; "Contact support" shows below only after a query. */
export const SelfHelp = ({ store }: { store: Store<PaneState> }) => {
  const { query } = useStore(store);
  const [text, setText] = useState(query);
  const generation = config().generation;
  return (
    <div className="self-help">
      <h2>{words(generation === "2024" ? "howCanWeHelp" : "needHelp")}</h2>
      <TextField
        multiline
        rows={3}
        ariaLabel={words("search")}
        placeholder={words(generation === "2024" ? "selfHelpQuestion" : "searchHint")}
        value={text}
        onChange={(_, value) => setText(value ?? "")}
      />
      <PrimaryButton text={words("getHelp")} onClick={() => store.set({ query: text })} />
      {query !== "" && (
        <>
          <h3>{words("topArticles")}</h3>
          <ul>
            {articles.map((article) => (
              <li key={article}>
                <Link>{article}</Link>
              </li>
            ))}
          </ul>
          <Link className="to-contact" onClick={() => store.set({ title: query, tab: "contactSupport" })}>
            {words("contactSupport")}
          </Link>
        </>
      )}
    </div>
  );
};

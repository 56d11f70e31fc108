/** @jsxImportSource react */
import { Icon, IconButton, Link, PrimaryButton } from "@fluentui/react";
import { useEffect, useMemo, useState } from "react";
import { config, words } from "../context.ts";
import { readHistory } from "../submit.ts";
import { nameForm } from "../shared/practice.ts";
import { type Store, useStore } from "../shared/store.ts";
import { type CardState, createCardState, modelOfCard } from "./card-state.ts";
import { ByEmail, ByPhone } from "./card-forms.tsx";

const Fold = ({
  store,
  name,
  title,
  children,
}: {
  store: Store<CardState>;
  name: CardState["fold"];
  title: string;
  children: React.ReactNode;
}) => {
  const { fold } = useStore(store);
  const open = fold === name;
  return (
    <section className="card-fold">
      <button type="button" aria-expanded={open} onClick={() => store.set({ fold: open ? "" : name })}>
        <Icon iconName={open ? "ChevronDown" : "ChevronRight"} /> {title}
      </button>
      {open && <div className="card-fold-body">{children}</div>}
    </section>
  );
};

const Solutions = () => (
  <ul>
    <li>
      <Link>Reset a user&apos;s password</Link>
    </li>
    <li>
      <Link>Where are my licenses?</Link>
    </li>
  </ul>
);

const Help = ({ store }: { store: Store<CardState> }) => {
  const { description, asked } = useStore(store);
  const first = config().generation === "card2016";
  return (
    <>
      <h2 id="needHelpTitle">{words("needHelp")}</h2>
      <textarea
        aria-labelledby="needHelpTitle"
        rows={4}
        maxLength={1000}
        value={description}
        onChange={(event) => store.set({ description: event.target.value })}
      />
      <PrimaryButton text={words("getHelp")} onClick={() => store.set({ asked: true, fold: "solutions" })} />
      {asked && (
        <>
          <Fold store={store} name="solutions" title={words("viewSolutions")}>
            <Solutions />
          </Fold>
          <Fold store={store} name="phone" title={words(first ? "letUsCallYou" : "newServiceRequestByPhone")}>
            <ByPhone store={store} />
          </Fold>
          {!first && (
            <Fold store={store} name="email" title={words("newServiceRequestByEmail")}>
              <ByEmail store={store} />
            </Fold>
          )}
        </>
      )}
    </>
  );
};

const Tickets = () => (
  <>
    <h2>{words("supportTickets")}</h2>
    <ul>
      {readHistory().map(({ number, title, status }) => (
        <li key={number}>
          <strong>
            {words("ticket")} #{number}
          </strong>
          <div>{title}</div>
          <div>{words(status === "open" ? "statusOpen" : "statusClosed")}</div>
        </li>
      ))}
    </ul>
  </>
);

/** The "Need help?" card of 2016 to 2019: one question, answers, and then a call or a mail. */
export const CardPane = ({ onClose }: { onClose: () => void }) => {
  const store = useMemo(createCardState, []);
  const [started, setStarted] = useState(config().generation !== "card2016");
  const { tab, submitted } = useStore(store);
  useEffect(() => nameForm(() => modelOfCard(store.get())), [store]);
  return (
    <aside className="help-card" aria-label={words("needHelp")}>
      <IconButton
        className="card-close"
        iconProps={{ iconName: "Cancel" }}
        ariaLabel={words("close")}
        onClick={onClose}
      />
      {started ? (
        <>
          <div className="card-tabs">
            <IconButton
              iconProps={{ iconName: "Help" }}
              ariaLabel={words("needHelp")}
              onClick={() => store.set({ tab: "help" })}
            />
            <IconButton
              iconProps={{ iconName: "History" }}
              ariaLabel={words("supportTickets")}
              onClick={() => store.set({ tab: "history" })}
            />
          </div>
          {submitted !== "" && <p role="status">{submitted}</p>}
          {tab === "help" ? <Help store={store} /> : <Tickets />}
        </>
      ) : (
        <>
          <h2>{words("needHelp")}</h2>
          <PrimaryButton text={words("getHelpNow")} onClick={() => setStarted(true)} />
        </>
      )}
      <Link>{words("privacy")}</Link>
    </aside>
  );
};

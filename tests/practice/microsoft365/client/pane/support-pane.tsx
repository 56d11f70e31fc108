/** @jsxImportSource react */
import { Icon, Link, MessageBar, MessageBarType, Pivot, PivotItem, PrimaryButton, Spinner } from "@fluentui/react";
import { useEffect } from "react";
import { config, words } from "../context.ts";
import { type Store, useStore } from "../shared/store.ts";
import { useDelay } from "../shared/use-delay.ts";
import { ContactForm } from "./contact-form.tsx";
import { contactMe, type PaneState, type PaneTab, prefill } from "./pane-state.ts";
import { PartnerCard } from "./partner-card.tsx";
import { SelfHelp } from "./self-help.tsx";
import { SupportHistory } from "./support-history.tsx";

const TABS = [
  ["selfHelp", "Help"],
  ["contactSupport", "Headset"],
  ["supportHistory", "History"],
] as const;

const Confirmation = ({ store }: { store: Store<PaneState> }) => {
  const { submitted, number } = useStore(store);
  return (
    <div className="confirmation">
      <MessageBar messageBarType={MessageBarType.success}>
        {submitted === "number" ? `${words("submittedNumber")} ${number}` : words("submittedText")}
      </MessageBar>
      <Link onClick={() => store.set({ tab: "supportHistory", submitted: "", title: "", description: "" })}>
        {words("viewServiceRequests")}
      </Link>
    </div>
  );
};

const Contact = ({ store }: { store: Store<PaneState> }) => {
  const { partnerCard, submitted } = useStore(store);
  const ready = useDelay(config().delays.form);
  useEffect(() => {
    if (config().delays.prefill === 0 && store.get().email === "") prefill(store);
  }, [store]);
  if (!ready) return <Spinner />;
  if (submitted) return <Confirmation store={store} />;
  return partnerCard ? (
    <PartnerCard onNewRequest={() => store.set({ partnerCard: false })} />
  ) : (
    <ContactForm store={store} />
  );
};

/** What is at the foot of the pane while the form shows. */
export const PaneFooter = ({ store }: { store: Store<PaneState> }) => {
  const { tab, partnerCard, submitted, busy } = useStore(store);
  if (tab !== "contactSupport" || partnerCard || submitted) return null;
  return (
    <div className="pane-footer">
      <PrimaryButton text={words("contactMe")} disabled={busy} onClick={() => void contactMe(store)} />
      {config().generation === "2024" && (
        <div className="pane-footer-links">
          <Link>{words("legal")}</Link>
          <Link>{words("privacy")}</Link>
        </div>
      )}
    </div>
  );
};

/** The three tabs; their names are texts since 2024, icons before. */
export const SupportPane = ({ store }: { store: Store<PaneState> }) => {
  const { tab } = useStore(store);
  const textTabs = config().generation === "2024";
  const body: Record<PaneTab, React.JSX.Element> = {
    selfHelp: <SelfHelp store={store} />,
    contactSupport: <Contact store={store} />,
    supportHistory: <SupportHistory />,
  };
  return (
    <Pivot selectedKey={tab} onLinkClick={(item) => store.set({ tab: (item?.props.itemKey ?? "selfHelp") as PaneTab })}>
      {TABS.map(([key, icon]) => (
        <PivotItem
          key={key}
          itemKey={key}
          {...(textTabs
            ? { headerText: words(key) }
            : { ariaLabel: words(key), onRenderItemLink: () => <Icon iconName={icon} /> })}
        >
          {body[key]}
        </PivotItem>
      ))}
    </Pivot>
  );
};

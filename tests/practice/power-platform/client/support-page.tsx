/** @jsxImportSource react */
import {
  CommandBar,
  DetailsList,
  Link,
  MessageBar,
  MessageBarType,
  Panel,
  PrimaryButton,
  SelectionMode,
  TextField,
} from "@fluentui/react";
import { useState } from "react";
import { config, word, words } from "./context.ts";
import { readHistory } from "./form-state.ts";
import { WebForm } from "./web-form.tsx";

const Chat = ({ onForm, onClose }: { onForm: () => void; onClose: () => void }) => {
  const [text, setText] = useState("");
  const [said, setSaid] = useState<readonly string[]>([]);
  return (
    <Panel
      isOpen
      isBlocking={false}
      headerText={word("supportAgent")}
      closeButtonAriaLabel={words("close")}
      onDismiss={onClose}
    >
      <div className="chat">
        <p>Tell me what you need help with. Which product is it about?</p>
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <TextField ariaLabel="Message" multiline value={text} onChange={(_, value) => setText(value ?? "")} />
        <PrimaryButton text={words("send")} onClick={() => setSaid([...said, text])} />
        <Link onClick={onForm}>{word("switchToWebform")}</Link>
      </div>
    </Panel>
  );
};

const column = (key: string, name: string, width: number) => ({
  key,
  name,
  fieldName: key,
  minWidth: width,
  maxWidth: width,
});

const Requests = () => (
  <DetailsList
    selectionMode={SelectionMode.none}
    onShouldVirtualize={() => false}
    columns={[
      column("title", word("title"), 240),
      column("number", words("ticketNumber"), 160),
      column("status", words("status"), 90),
      column("date", words("date"), 160),
    ]}
    items={readHistory().map(({ number, title, status, created }) => ({
      key: number,
      title,
      number,
      status: words(status === "open" ? "statusOpen" : "statusClosed"),
      date: new Date(created).toLocaleString(config().language),
    }))}
  />
);

/** The list of requests with the way to a new one; `?newTicket` opens the form at once. */
export const SupportPage = () => {
  const [open, setOpen] = useState<"list" | "chat" | "form">(
    new URLSearchParams(location.search).has("newTicket") ? "form" : "list",
  );
  const [done, setDone] = useState("");
  const created = (number: string): void => {
    const { confirmation } = config();
    setDone(
      confirmation === "history"
        ? ""
        : confirmation === "number"
          ? `${words("submittedNumber")} ${number}`
          : words("submittedText"),
    );
    setOpen("list");
  };
  if (open === "form") return <WebForm onCreated={created} />;
  return (
    <div className="page">
      <h1>{word("supportRequests")}</h1>
      {done !== "" && <MessageBar messageBarType={MessageBarType.success}>{done}</MessageBar>}
      <CommandBar
        items={[
          { key: "new", text: word("getSupport"), onClick: () => setOpen(config().chat ? "chat" : "form") },
          { key: "plans", text: word("supportPlans") },
          { key: "outage", text: word("reportOutage") },
        ]}
      />
      <Requests />
      {open === "chat" && <Chat onForm={() => setOpen("form")} onClose={() => setOpen("list")} />}
    </div>
  );
};

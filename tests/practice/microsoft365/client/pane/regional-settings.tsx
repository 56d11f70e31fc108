/** @jsxImportSource react */
import { ActionButton, Dropdown } from "@fluentui/react";
import { useState, type ReactNode } from "react";
import { words } from "../context.ts";
import { supportLanguages, timeZones } from "../shared/regions.ts";
import { type Store, useStore } from "../shared/store.ts";
import type { PaneState } from "./pane-state.ts";

/** A part of the form that is folded up at first; folded, it is not in the document. */
export const Collapsed = ({ title, children }: { title: string; children: ReactNode }) => {
  const [open, setOpen] = useState(false);
  return (
    <div className="collapsed-section">
      <ActionButton
        iconProps={{ iconName: open ? "ChevronUp" : "ChevronDown" }}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {title}
      </ActionButton>
      {open && <div className="collapsed-body">{children}</div>}
    </div>
  );
};

/** Time zone and another language. */
export const RegionalSettings = ({ store }: { store: Store<PaneState> }) => {
  const { timeZone, supportLanguage } = useStore(store);
  return (
    <Collapsed title={words("regionalSettings")}>
      <Dropdown
        label={words("timeZone")}
        options={[...timeZones]}
        selectedKey={timeZone}
        onChange={(_, option) => store.set({ timeZone: String(option?.key ?? "") })}
      />
      <Dropdown
        label={words("alternativeLanguage")}
        options={[...supportLanguages]}
        selectedKey={supportLanguage}
        onChange={(_, option) => store.set({ supportLanguage: String(option?.key ?? "") })}
      />
    </Collapsed>
  );
};

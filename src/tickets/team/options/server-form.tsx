import { useRef, useState } from "preact/hooks";
import type { Parsed } from "../../../model/parsed.ts";
import { FieldFrame, wordsOf } from "../../../settings/options/fields/field-frame.tsx";
import type { Translate } from "../../../words/translate.ts";
import { parseDatabase, parseServer, type TeamAddress, type TeamSettings } from "../address/team-address.ts";

interface ServerFormProps {
  readonly team: TeamSettings | undefined;
  readonly isManaged: boolean;
  /** Called in the click. */
  readonly switchOn: (address: TeamAddress) => void;
  readonly t: Translate;
}

type Field = "server" | "database";
type Wrong = Exclude<Parsed<unknown>, { ok: true }>;

/** Where the team's list is to be; nothing is saved before the browser allows the access. */
export const ServerForm = ({ team, isManaged, switchOn, t }: ServerFormProps) => {
  const [typed, setTyped] = useState({ server: team?.url ?? "", database: team?.database ?? "" });
  const [wrong, setWrong] = useState<Partial<Record<Field, Wrong>>>({});
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const [server, database] = [parseServer(typed.server), parseDatabase(typed.database)];
    setWrong({ ...(!server.ok && { server }), ...(!database.ok && { database }) });
    if (server.ok && database.ok) switchOn({ url: server.value, database: database.value });
    else form.current?.querySelector<HTMLElement>(server.ok ? "#team-database" : "#team-server")?.focus();
  };
  const field = (name: Field, hint: string) => (
    <FieldFrame id={`team-${name}`} label={t(`team_${name}`)} hint={hint} wrong={wrong[name]} managed={isManaged} t={t}>
      <input
        id={`team-${name}`}
        type="text"
        inputMode={name === "server" ? "url" : "text"}
        value={typed[name]}
        disabled={isManaged}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={wrong[name] !== undefined}
        aria-describedby={wordsOf(`team-${name}`)}
        onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      />
    </FieldFrame>
  );
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <div class="fields">
        {field("server", t("team_serverHint"))}
        {field("database", t("team_databaseHint"))}
      </div>
      {!isManaged && <button type="submit">{t("team_switchOn")}</button>}
    </form>
  );
};

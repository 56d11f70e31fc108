import { useState } from "preact/hooks";
import type { Translate } from "../../../words/translate.ts";
import type { SignIn } from "../kept/sign-in.ts";

interface SignInFormProps {
  readonly signIn: (signIn: SignIn, stays: boolean) => void;
  readonly t: Translate;
}

/** Name and password for the team's server. The password is in no setting and is not shown again. */
export const SignInForm = ({ signIn, t }: SignInFormProps) => {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [stays, setStays] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (name.trim() !== "" && password !== "") signIn({ name: name.trim(), password }, stays);
  };
  return (
    <form onSubmit={submit} noValidate>
      <div class="fields">
        <div class="field">
          <label for="team-name">{t("team_name")}</label>
          <input
            id="team-name"
            type="text"
            value={name}
            autocomplete="username"
            spellcheck={false}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="team-password">{t("team_password")}</label>
          <input
            id="team-password"
            type="password"
            value={password}
            autocomplete="current-password"
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        </div>
      </div>
      <div class="switch">
        <label>
          <input type="checkbox" checked={stays} onChange={(event) => setStays(event.currentTarget.checked)} />{" "}
          {t("team_stay")}
        </label>
        <p class="hint">{t("team_stayHint")}</p>
      </div>
      <button type="submit" class="first">
        {t("team_signIn")}
      </button>
    </form>
  );
};

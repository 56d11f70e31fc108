import { policyById, RESPONSE_TIME_POLICIES } from "../../../deadline/response-time-policies.ts";
import type { ResponseTimePolicy } from "../../../deadline/response-time-policy.ts";
import { SEVERITIES, SEVERITY_LETTERS } from "../../../model/severity.ts";
import type { Translate } from "../../../words/translate.ts";
import { FieldFrame, wordsOf } from "../fields/field-frame.tsx";
import { responseTimeWords } from "./policy-words.ts";

interface PolicyFieldProps {
  readonly value: string;
  readonly save: (id: string) => void;
  readonly managed: boolean;
  readonly t: Translate;
}

const ID = "responseTimePolicy";

const ResponseTimes = ({ policy, t }: { readonly policy: ResponseTimePolicy; readonly t: Translate }) => {
  const { breakFix, other, asOf, source } = policy;
  return (
    <>
      <dl class="promises">
        {SEVERITIES.map((severity) => (
          <div key={severity}>
            <dt>{t("popup_severityTitle", SEVERITY_LETTERS[severity], t(`severity_${severity}`))}</dt>
            <dd>{responseTimeWords(breakFix[severity], t)}</dd>
          </div>
        ))}
        <div>
          <dt>{t("options_otherRequests")}</dt>
          <dd>{responseTimeWords(other, t)}</dd>
        </div>
      </dl>
      <p class="hint source">{t("options_policySource", asOf.replace("/", "–"), source)}</p>
    </>
  );
};

/** The plan whose response times apply, with what it says, since when, and its source. */
export const PolicyField = ({ value, save, managed, t }: PolicyFieldProps) => {
  const policy = policyById(value);
  return (
    <>
      <FieldFrame id={ID} label={t("options_policy")} managed={managed} wide t={t}>
        <select
          id={ID}
          value={value}
          disabled={managed}
          aria-describedby={wordsOf(ID)}
          onChange={(event) => save(event.currentTarget.value)}
        >
          {RESPONSE_TIME_POLICIES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </FieldFrame>
      {policy && <ResponseTimes policy={policy} t={t} />}
    </>
  );
};

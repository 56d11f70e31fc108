import { isOtherTenant } from "../../tenant/verdict/same-tenant.ts";
import type { FormSession, SessionEffect, SessionEvent } from "./form-session.ts";
import { permissionOf } from "./permission-of.ts";

/** A form that shows neither fields nor its blade for longer than this is closed, in ms. */
const GONE_AFTER = 3000;

export interface SessionStep {
  /** None once the form is closed. */
  readonly state: FormSession | undefined;
  readonly effects: readonly SessionEffect[];
}

type Event<K extends SessionEvent["kind"]> = Extract<SessionEvent, { readonly kind: K }>;

const opened = ({ formId, continues }: Event<"opened">): FormSession => ({
  formId,
  continues,
  step: [],
  asked: [],
  offer: undefined,
  isWanted: false,
  filledFor: undefined,
  draft: {},
  facts: undefined,
  saved: "",
  foundAt: 0,
});

const ended = ({ formId }: FormSession): SessionStep => ({ state: undefined, effects: [{ kind: "end", formId }] });

/** Asks what to fill in into the fields of this step and of those before. */
const ask = (session: FormSession, effects: readonly SessionEffect[] = []): SessionStep => {
  const { formId, continues } = session;
  const fields = [...new Set([...session.asked, ...session.step])];
  return {
    state: { ...session, asked: fields },
    effects: [...effects, { kind: "ask", formId, fields, continues }],
  };
};

const read = (session: FormSession, { shown, typed }: Event<"read" | "found">) => {
  const { formId, facts } = session;
  const draft = { ...session.draft, ...shown };
  const toSave = { formId, draft, typed: [...typed], ...(facts && { facts }) };
  const saved = JSON.stringify(toSave);
  const effects: SessionEffect[] = saved === session.saved ? [] : [{ kind: "save", draft: toSave }];
  return { state: { ...session, draft, saved }, effects };
};

const found = (session: FormSession, event: Event<"found">): SessionStep => {
  const { fields, expected, at } = event;
  const { state, effects } = read({ ...session, step: [...fields, ...expected], foundAt: at }, event);
  // With nothing but two equal contacts, what is to be left is asked for too: it is named.
  const wanted = fields.length > 0 ? fields : expected;
  const step = wanted.some((field) => !state.asked.includes(field)) ? ask(state, effects) : fill(state, effects);
  return { ...step, effects: [...step.effects, { kind: "report" }] };
};

const fill = (session: FormSession, effects: readonly SessionEffect[]): SessionStep => {
  const { offer, filledFor } = session;
  if (!offer || permissionOf(session) !== "allowed") return { state: session, effects };
  return {
    state: { ...session, filledFor: offer.verdict?.tenant ?? filledFor },
    effects: [...effects, { kind: "fill", offer }],
  };
};

const missed = (session: FormSession, { at, isShown }: Event<"missed">): SessionStep =>
  at - session.foundAt > GONE_AFTER && !isShown
    ? ended(session)
    : { state: { ...session, step: [] }, effects: [{ kind: "look", after: GONE_AFTER }] };

const offered = (session: FormSession, { offer }: Event<"offered">): SessionStep => {
  const { filledFor, isWanted, draft, facts } = session;
  const tenant = offer.verdict?.tenant;
  const isOther = filledFor !== undefined && tenant !== undefined && isOtherTenant(filledFor, tenant);
  return {
    state: {
      ...session,
      offer,
      isWanted: isWanted && !isOther && offer.fill !== "never",
      filledFor: isOther ? undefined : filledFor,
      draft: { ...offer.draft, ...draft },
      facts: facts ?? offer.facts,
    },
    effects: [
      ...(isOther ? [{ kind: "hold" } as const] : []),
      { kind: "typed", fields: offer.typed ?? [] },
      { kind: "look", after: 0 },
    ],
  };
};

/** What an event makes of an open form, and what is to be done then. An event about another form changes nothing. */
export const next = (session: FormSession | undefined, event: SessionEvent): SessionStep => {
  if (!session) return { state: event.kind === "opened" ? opened(event) : undefined, effects: [] };
  if ("formId" in event && event.formId !== session.formId) return { state: session, effects: [] };
  switch (event.kind) {
    case "opened":
      return { state: session, effects: [] };
    case "found":
      return found(session, event);
    case "missed":
      return missed(session, event);
    case "read":
      return read(session, event);
    case "offered":
      return offered(session, event);
    case "offerChanged":
      return ask(session, [{ kind: "forget" }]);
    case "fillPressed":
      return ask({ ...session, isWanted: true }, [{ kind: "allowAgain" }]);
    case "undoPressed":
      return { state: { ...session, isWanted: false }, effects: [{ kind: "undo" }] };
    case "described":
      return { state: { ...session, facts: event.facts }, effects: [{ kind: "read" }, { kind: "report" }] };
    case "closed":
      return ended(session);
  }
};

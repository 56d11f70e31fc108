import type { Offer } from "../../messages/offer.ts";
import type { Tenant } from "../../tenant/model/tenant.ts";
import type { FormField } from "../model/form-field.ts";
import type { RequestFacts } from "../model/request-facts.ts";
import type { Draft } from "./draft.ts";

/**
 * One open form, from its recognition to its end:
 *
 *   opened            offered "never"
 *  ───────▶ asking ──────────────────────▶ barred
 *             │ │     offered "onClick"                fillPressed
 *             │ └────────────────────────▶ waiting ─────────────────▶ allowed
 *             │                               ▲                       ▲   │
 *             │                               └── undoPressed ────────│───┘
 *             └───────── offered "automatic" ─────────────────────────┘
 *
 * Each later offer moves it on in the same way; after one for another tenant the person has to press again. It ends
 * from each state: closed, or missed for longer than a blade takes to show its next step.
 *
 * - `asking`: the background has not offered anything yet.
 * - `barred`: nothing may be filled in under this verdict.
 * - `waiting`: it may be filled in once the person presses the button in the panel.
 * - `allowed`: each step that is found is filled in.
 */
export interface FormSession {
  readonly formId: string;
  /** The form loads a new page for each step. */
  readonly continues: boolean;
  /** The fields of the step on the page that may be filled in, and those expected beside them. */
  readonly step: readonly FormField[];
  /** The fields for which the background was asked. */
  readonly asked: readonly FormField[];
  readonly offer: Offer | undefined;
  /** The person pressed the button that fills it in. */
  readonly isWanted: boolean;
  /** The tenant for which it was filled in. */
  readonly filledFor: Tenant | undefined;
  readonly draft: Draft;
  /** What the person stated in the panel about the request. */
  readonly facts: RequestFacts | undefined;
  /** What was last saved, as JSON. */
  readonly saved: string;
  /** When its fields were last found, in ms. */
  readonly foundAt: number;
}

/** What is kept of a form outside of the page, for its next page or a later copy of this script. */
export interface SavedDraft {
  readonly formId: string;
  readonly draft: Record<string, string>;
  readonly typed: FormField[];
  readonly facts?: RequestFacts;
}

/** What a form shows at a moment, and which fields the person has changed. */
interface Reading {
  readonly shown: Draft;
  readonly typed: readonly FormField[];
}

export type SessionEvent =
  /** A form was recognised, and none was open. */
  | { readonly kind: "opened"; readonly formId: string; readonly continues: boolean }
  /** A look at the page found fields of the form; `expected` are fields that should be there beside them. */
  | (Reading & {
      readonly kind: "found";
      readonly fields: readonly FormField[];
      readonly expected: readonly FormField[];
      readonly at: number;
    })
  /** A look found no field of it; `isShown` where its title, or the blade around it, is still there. */
  | { readonly kind: "missed"; readonly isShown: boolean; readonly at: number }
  /** The person is about to act: the step may be gone afterwards. */
  | (Reading & { readonly kind: "read" })
  /** The background answered. */
  | { readonly kind: "offered"; readonly formId: string; readonly offer: Offer }
  /** The answer of the background has changed. */
  | { readonly kind: "offerChanged" }
  /** The person pressed "Fill in" in the panel. */
  | { readonly kind: "fillPressed"; readonly formId: string }
  /** The person pressed "Undo" in the panel. */
  | { readonly kind: "undoPressed"; readonly formId: string }
  /** The person stated something in the panel about the request. */
  | { readonly kind: "described"; readonly formId: string; readonly facts: RequestFacts }
  /** Its pane was closed, the page was left, or the portal took the request. */
  | { readonly kind: "closed" };

export type SessionEffect =
  /** Ask the background what to fill in. */
  | { readonly kind: "ask"; readonly formId: string; readonly fields: FormField[]; readonly continues: boolean }
  /** Fill in what the step shows. */
  | { readonly kind: "fill"; readonly offer: Offer }
  /** Fill in again what was undone. */
  | { readonly kind: "allowAgain" }
  /** Bring back what the fields showed before. */
  | { readonly kind: "undo" }
  /** Leave what was filled in for another tenant, until the person presses the button. */
  | { readonly kind: "hold" }
  /** Look at each field anew, and report anew. */
  | { readonly kind: "forget" }
  /** These fields the person changed while an earlier copy of this script watched. */
  | { readonly kind: "typed"; readonly fields: readonly FormField[] }
  /** Report to the panel, if there is news. */
  | { readonly kind: "report" }
  /** Save what the form shows. */
  | { readonly kind: "save"; readonly draft: SavedDraft }
  /** Read what the form shows. */
  | { readonly kind: "read" }
  /** Look at the page again, at once or after a time in ms. */
  | { readonly kind: "look"; readonly after: number }
  /** The form is gone. */
  | { readonly kind: "end"; readonly formId: string };

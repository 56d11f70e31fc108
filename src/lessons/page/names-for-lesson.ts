import type { Control } from "../../page/controls/control.ts";
import { namesOf } from "../../page/controls/names-of.ts";
import { readControl } from "../../page/controls/read-control.ts";
import { elementsOf } from "../../page/elements/elements-of.ts";
import { isBefore } from "../../page/elements/tree.ts";
import { isVisible } from "../../page/sight/visible.ts";
import { boundedText } from "../../page/text/bounded-text.ts";
import { MAX_LESSON_TEXT } from "../model/lesson.ts";

/** The title of a page may name the customer. */
const HEADINGS = "h2,h3,h4,[role=heading]:not([aria-level='1']),legend";

/** Maximum number of headings that are looked at. */
const MAX_HEADINGS = 200;

/** A label without the marks of a required field at its end. */
const trimmed = (label: string): string => label.replace(/(?<![\s*＊:：])[\s*＊:：]+$/, "").trim();

/**
 * The name of a control that a lesson may keep: the first that holds nothing of what the control shows. What is chosen
 * in a list is part of some names, and is no word of the portal.
 */
export const labelOf = (control: Control): string | undefined => {
  const value = readControl(control).trim();
  const names = namesOf(control)
    .map(({ text }) => trimmed(value.length > 1 && text.endsWith(value) ? text.slice(0, -value.length) : text))
    .filter((text) => text !== "" && text.length <= MAX_LESSON_TEXT && (value.length < 2 || !text.includes(value)));
  return names[0];
};

/** The heading above a control. */
export const sectionOf = ({ element }: Control): string | undefined => {
  const headings = [...elementsOf(element.ownerDocument, HEADINGS)].slice(0, MAX_HEADINGS);
  const heading = headings.findLast((one) => isBefore(one, element) && isVisible(one));
  const text = heading && boundedText(heading, MAX_LESSON_TEXT).slice(0, MAX_LESSON_TEXT).trim();
  return text === "" ? undefined : text;
};

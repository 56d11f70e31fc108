import { setTimeout as pause } from "node:timers/promises";
import type { Place } from "../../tests/practice/hands/protocol.ts";
import { waitFor } from "../../tests/support/wait-for.ts";
import { entryValues } from "./entry-values.ts";
import type { FormView } from "./form-view.ts";
import type { Hand } from "./hand.ts";
import type { InputMethod } from "./input-method.ts";
import type { Act, ChooseAct, ComposeAct, TypeAct } from "./round-plan.ts";

/** What the person did, and when: the other half of the page's log. */
export interface Deed {
  readonly act: Act;
  /** From the first key or from the sight of the open list, to the end; milliseconds since 1970. */
  readonly began: number;
  readonly ended: number;
  /** What the field holds now, as far as the person knows; undefined where they came to nothing. */
  readonly value: string | undefined;
}

/** All that the person needs. */
export interface Person {
  readonly view: FormView;
  readonly hand: Hand;
  readonly inputMethod: InputMethod | undefined;
}

const KANA = ["さ", "さー", "さーば"];
const WORD = "サーバ";
const BETWEEN_KANA = 130;

/** How long the person waits for a list before they press it again, and how often they do. */
const LIST_TIMEOUT = 2500;
const PRESSES = 3;

const goTo = async ({ view, hand }: Person, label: string): Promise<void> => {
  await waitFor(async () => (await view.model()) !== undefined, { timeout: 1000, message: "the form" });
  await view.show(label);
  await hand.aim(label, async () => {
    const place = await view.place(label);
    // What opens elsewhere may scroll it away: a person scrolls back.
    if (!place) await view.show(label);
    return place;
  });
};

const type = async (person: Person, act: TypeAct): Promise<Deed> => {
  const { hand } = person;
  for (const [index, rest] of act.wander.entries()) {
    await hand.wander((index + 1) / (act.wander.length + 1));
    await pause(rest);
  }
  await goTo(person, act.label);
  await hand.mark();
  await pause(act.rest);
  const began = Date.now();
  await hand.type(act.text, act.pauses);
  const ended = Date.now();
  if (act.leaves) await hand.tab();
  return { act, began, ended, value: act.text };
};

const compose = async (person: Person, act: ComposeAct): Promise<Deed> => {
  const { hand, inputMethod } = person;
  if (!inputMethod) throw new Error("There is no input method here");
  await goTo(person, act.label);
  await hand.mark();
  await pause(BETWEEN_KANA);
  const began = Date.now();
  for (const text of KANA) {
    await inputMethod.compose(text);
    await pause(BETWEEN_KANA);
  }
  await pause(act.pause);
  await inputMethod.compose(WORD);
  await pause(BETWEEN_KANA);
  const ended = Date.now();
  await inputMethod.commit(WORD);
  return { act, began, ended, value: WORD };
};

const openList = async (person: Person, label: string): Promise<void> => {
  const { view, hand } = person;
  for (let press = 1; press <= PRESSES; press += 1) {
    await goTo(person, label);
    await hand.press();
    const isOpen = async (): Promise<boolean> =>
      (await view.openLists()).includes(label) && (await view.entries()).length > 0;
    const opened = await waitFor(isOpen, { timeout: LIST_TIMEOUT, message: label }).catch(() => false);
    if (opened) return;
  }
  throw new Error(`The list "${label}" did not open`);
};

interface Taken {
  readonly value: string | undefined;
  /** Right before the press on the entry; milliseconds since 1970. */
  readonly at: number;
}

/** Takes an entry of the open list; undefined where it is not open any more. */
const takeEntry = async ({ view, hand }: Person, act: ChooseAct): Promise<Taken | undefined> => {
  const values = entryValues[act.field];
  if (!(await view.openLists()).includes(act.label)) return undefined;
  const offered = (await view.entries()).filter(({ text }) => values?.has(text));
  const entry = offered[Math.floor(act.which * offered.length)];
  if (!entry) return undefined;
  const find = async (): Promise<Place | undefined> => (await view.entries()).find(({ text }) => text === entry.text);
  try {
    await waitFor(find, { timeout: 500 });
    await hand.aim(entry.text, find);
  } catch {
    return undefined;
  }
  const at = Date.now();
  await hand.press();
  return { value: values?.get(entry.text), at };
};

const choose = async (person: Person, act: ChooseAct): Promise<Deed> => {
  await openList(person, act.label);
  const began = Date.now();
  await pause(act.open);
  const taken = await takeEntry(person, act);
  if (taken) return { act, began, ended: taken.at, value: taken.value };
  const ended = Date.now();
  // The list was shut: a person opens it again.
  await openList(person, act.label);
  return { act, began, ended, value: (await takeEntry(person, act))?.value };
};

/** Does one thing at the form. */
export const perform = (person: Person, act: Act): Promise<Deed> => {
  switch (act.kind) {
    case "type":
      return type(person, act);
    case "compose":
      return compose(person, act);
    case "choose":
      return choose(person, act);
  }
};

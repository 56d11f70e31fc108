import type { Make } from "../made-control.ts";
import { comboBoxByClick, comboBoxByKeys } from "./combo-box.ts";
import {
  dialogList,
  listByClick,
  listByKeys,
  listByPointerdown,
  listElement,
  menuButton,
  tree,
  virtualList,
} from "./list-button.ts";
import { nativeSelect, radios } from "./native-choice.ts";
import { inlineListbox, roleRadios, toggleButtons } from "./pressed.ts";
import { editableBox, maskedBox, textBox } from "./text-box.ts";

const MAKES: Readonly<Record<string, Make>> = {
  input: textBox,
  textarea: textBox,
  "read-only until focus": textBox,
  contenteditable: editableBox,
  masked: maskedBox,
  select: nativeSelect,
  radios,
  "radios under a text": radios,
  "list by click": listByClick,
  "list of an element": listElement,
  "list by pointerdown": listByPointerdown,
  "list by keys": listByKeys,
  "combo box": comboBoxByClick,
  "combo box by keys": comboBoxByKeys,
  "virtual list": virtualList,
  "inline listbox": inlineListbox,
  "menu button": menuButton,
  "toggle buttons": toggleButtons,
  "role radio": roleRadios,
  "dialog list": dialogList,
  tree,
};

/** Makes a control of the kind that was drawn. */
export const makeControl: Make = (control, context) => {
  const make = MAKES[control.kind];
  if (!make) throw new Error(`No control is a "${control.kind}"`);
  return make(control, context);
};

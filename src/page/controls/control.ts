/** What kinds of control we can read and write. `plainText` is a value without a control. */
type ControlKind = "text" | "select" | "list" | "comboBox" | "radioGroup" | "plainText";

/** One control of a page, whatever toolkit made it. */
export interface Control {
  readonly kind: ControlKind;
  /** The element that takes the value or the press; of a radio group the element around its options. */
  readonly element: Element;
  /** The options of a radio group, in document order. */
  readonly options?: readonly Element[];
}

/** @type {Readonly<Record<string, string>>} */
const BY_TAG = { button: "button", input: "textbox", select: "combobox", textarea: "textbox" };

/** @param {Element} element */
export const getLocalName = ({ localName }) => localName;

/**
 * The roles on which the name of a list, a button or a checkbox hangs; the library's own table knows those of all elements.
 * @param {Element} element
 */
export default ({ localName, role }) => role?.trim().split(/\s+/)[0] || (BY_TAG[localName] ?? null);

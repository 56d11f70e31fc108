/** What has the keyboard in a document, also within open shadow trees. */
export const activeIn = ({ activeElement }: Document): Element | null => {
  let active = activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

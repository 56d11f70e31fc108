type Child = Node | string | undefined;

/** Makes an element; an attribute that is undefined is left out. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
};

/** A pause, in ms. */
export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

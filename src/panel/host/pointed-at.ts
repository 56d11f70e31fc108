/** Where in the window a pointer event points; nothing for keys and for clicks that a key or a screen reader made. */
export const pointedAt = (event: Event): readonly [x: number, y: number] | undefined =>
  event instanceof MouseEvent && (event.detail > 0 || event.type !== "click")
    ? [event.clientX, event.clientY]
    : undefined;

import { render } from "preact";
import type { Translate } from "../../words/translate.ts";
import { type NoteContent, NoteView } from "../view/note-view.tsx";
import { createPanelHost } from "./panel-host.ts";

export interface NoteOptions {
  readonly translate: Translate;
  /** A link of the note itself was followed. */
  readonly onFollow: (href: string) => void;
  readonly onDismiss: () => void;
}

export interface Note {
  /** Shows this, or nothing. */
  show(content: NoteContent | undefined): void;
  destroy(): void;
}

/**
 * Prepares a quiet note in a corner of a page without a form. Nothing of it is in the page until there is something to
 * say.
 */
export const mountNote = (document: Document, { translate: t, onFollow, onDismiss }: NoteOptions): Note => {
  const host = createPanelHost(document, { language: t("uiLanguage"), direction: t("uiDirection") }, () => undefined);
  let folded = true;
  let content: NoteContent | undefined;
  const hide = (): void => {
    content = undefined;
    render(null, host.content);
    host.detach();
  };
  const draw = (): void => {
    if (content === undefined) return;
    const follow = (href: string, event: MouseEvent): void => {
      if (event.isTrusted) onFollow(href);
    };
    const dismiss = (event: MouseEvent): void => {
      if (!event.isTrusted) return;
      hide();
      onDismiss();
    };
    const toggle = (): void => {
      folded = !folded;
      draw();
    };
    render(
      <NoteView content={content} folded={folded} t={t} onToggle={toggle} onFollow={follow} onDismiss={dismiss} />,
      host.content,
    );
  };
  return {
    show: (next) => {
      if (next === undefined) {
        hide();
        return;
      }
      content = next;
      draw();
      host.attach();
    },
    destroy: hide,
  };
};

import type { Translate } from "../../words/translate.ts";
import { Sign } from "./signs.tsx";

/** A link, or the mere words of one that is on the page already. */
export interface NoteLink {
  readonly words: string;
  readonly href?: string;
}

/** What the note says: sentences, each with the links that it is about. */
export type NoteContent = readonly { readonly words: string; readonly links: readonly NoteLink[] }[];

interface NoteProps {
  readonly content: NoteContent;
  readonly folded: boolean;
  readonly t: Translate;
  readonly onToggle: () => void;
  readonly onFollow: (href: string, event: MouseEvent) => void;
  readonly onDismiss: (event: MouseEvent) => void;
}

const Links = ({
  links,
  onFollow,
}: {
  readonly links: readonly NoteLink[];
  readonly onFollow: NoteProps["onFollow"];
}) => (
  <ul class="links">
    {links.map(({ words, href }) => (
      <li key={words} dir="auto">
        {href === undefined ? (
          words
        ) : (
          <a
            href={href}
            target="_blank"
            rel="noreferrer"
            onClick={(event) => onFollow(href, event)}
            onAuxClick={(event) => onFollow(href, event)}
          >
            {words}
          </a>
        )}
      </li>
    ))}
  </ul>
);

/** The note of a page without a form: folded to one line until the person unfolds it. */
export const NoteView = ({ content, folded, t, onToggle, onFollow, onDismiss }: NoteProps) => (
  <section class={`panel ${folded ? "folded" : ""}`} aria-label={t("extensionName")}>
    <button type="button" class="head" aria-expanded={!folded} onClick={onToggle}>
      <Sign name="logo" part="logo" />
      <span>{t("note_title")}</span>
      <Sign name="turn" part="turn" />
    </button>
    {!folded && (
      <>
        <div class="body" tabIndex={0}>
          {content.map(({ words, links }) => (
            <div key={words}>
              <p>{words}</p>
              <Links links={links} onFollow={onFollow} />
            </div>
          ))}
        </div>
        <div class="actions">
          <button type="button" onClick={onDismiss}>
            {t("note_dismiss")}
          </button>
        </div>
      </>
    )}
  </section>
);

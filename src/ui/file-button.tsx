import type { RefObject } from "preact";
import { useRef } from "preact/hooks";

interface FileButtonProps {
  /** What the button says, and what the file is called for whoever looks for the field. */
  readonly words: string;
  readonly fileWords?: string;
  readonly onFile: (file: File) => void;
  readonly button?: RefObject<HTMLButtonElement | null>;
  /** Takes the focus of what goes beside it. */
  readonly isHeir?: boolean;
}

/** A button that asks for a JSON file: the browser's own field says in its own words that none is chosen. */
export const FileButton = ({ words, fileWords = words, onFile, button, isHeir }: FileButtonProps) => {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" data-heir={isHeir} ref={button ?? null} onClick={() => chooser.current?.click()}>
        {words}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={fileWords}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen once more.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
};

import type { BrokenRecord } from "../../files/backup.ts";
import type { Translate } from "../../../words/translate.ts";
import { brokenWords } from "./broken-words.ts";

/** Maximum number of records that are named one by one. */
const NAMED = 20;

interface BrokenListProps {
  readonly broken: readonly BrokenRecord[];
  readonly t: Translate;
}

/** What of a backup could not be read, each with the reason. */
export const BrokenList = ({ broken, t }: BrokenListProps) => (
  <ul>
    {broken.slice(0, NAMED).map((one) => (
      <li key={one.place} dir="auto">
        {brokenWords(one, t)}
      </li>
    ))}
    {broken.length > NAMED && <li>{t("broken_more", broken.length - NAMED)}</li>}
  </ul>
);

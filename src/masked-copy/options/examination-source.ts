import type { Examination } from "../model/examination.ts";

/** What the examination of a page needs of the extension around it. */
export interface ExaminationSource {
  /** @throws where the background gives no proper reply */
  readonly examine: (tabId: number) => Promise<Examination>;
  readonly saveFile: (name: string, text: string) => void;
  /** In ms since 1970. */
  readonly now: () => number;
}

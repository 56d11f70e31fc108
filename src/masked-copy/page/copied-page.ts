/** The document that is copied. */
export interface CopiedPage {
  readonly document: Document;
  readonly url: string;
  /** `window.name` */
  readonly frameName: string;
  readonly isTop: boolean;
  /** BCP 47 tag */
  readonly language: string;
}

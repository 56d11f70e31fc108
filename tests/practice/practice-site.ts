/** A request as a practice site sees it: the real address, whatever browser or proxy brought it. */
export interface PracticeRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The whole answer of a practice site. */
export interface PracticeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** One practice portal: a folder of `tests/practice` that answers for the hosts of a real portal. */
export interface PracticeSite<Config> {
  readonly id: string;
  /** Named in what `npm start` prints. */
  readonly title: string;
  /** Addresses worth opening by hand, by what they show. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Whether this site answers for the address. */
  match(url: URL): boolean;
  /** Answers one request; `config` overrides the site's defaults. */
  respond(request: PracticeRequest, config: Config): Promise<PracticeResponse>;
}

/** An answer made of text. */
export const textResponse = (
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): PracticeResponse => ({
  status,
  headers: { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store", ...headers },
  body,
});

/** A script or style sheet: the browser under test may keep it, for it is the same for as long as we live. */
export const fileResponse = (type: string, body: string): PracticeResponse =>
  textResponse(200, type, body, { "cache-control": "max-age=86400, immutable" });

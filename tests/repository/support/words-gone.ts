/** A word that the project no longer uses in one sense, and what it says instead. */
export interface GoneWord {
  readonly word: string;
  readonly instead: string;
  /** In comments, titles of tests and documents; code in backticks is left out. */
  readonly prose: RegExp;
  /** In names of our own, of files and of folders, written as words: `formerTenant` is "former tenant". */
  readonly name?: RegExp;
}

/** Other senses of the same words (a promise of JavaScript, `console.log`, "leads to") are not meant, and not found. */
export const GONE_WORDS: readonly GoneWord[] = [
  {
    word: "wish",
    instead: "target value",
    prose: /\bwish(?:es|ed)?\b/,
    name: /\bwish(?:es|ed)?\b/,
  },
  {
    word: "told",
    instead: "reported, shown, sent, named, asked: what happens",
    prose: /\btold\b/,
    name: /\btold\b/,
  },
  {
    word: "former",
    instead: "previous, earlier, old",
    prose: /\bformer(?:ly)?\b/,
    name: /\bformer\b(?! rule)/,
  },
  {
    word: "lead",
    instead: "referral",
    prose: /\b(?:a|an|the|no|its|this|each|every|another|own|such a) leads?\b|\bleads (?:and|or|of|that)\b/,
    name: /\bleads?\b(?! (?:to|on|from)\b)/,
  },
  {
    word: "arrival",
    instead: "referral",
    prose: /\barrivals?\b/,
    name: /\barrivals?\b/,
  },
  {
    word: "guess",
    instead: "clue, weak clue",
    prose: /(?<!\bnot )\bguess(?:es|ed)?\b/,
    name: /\bguess(?:es|ed)?\b/,
  },
  {
    word: "instance (of a form)",
    instead: "form session",
    prose: /\b(?:form(?:'s)?|this|the|one|an|each) instances?\b/,
    name: /^(?:form )?instance\b|\bform instances?\b/,
  },
  {
    word: "log (of requests)",
    instead: "ticket store; in a test's title: list, store",
    prose: /\b(?:the|whole|lost|full|newer|damaged|in|of) log\b(?! (?:of (?:keys|problems)|lines?))/,
    name: /\blog (?:trouble|support|submissions?|tickets?|store|marker|problem kinds)\b/,
  },
  {
    word: "logged",
    instead: "kept, added to the ticket store",
    prose: /\blogged\b|\blogs? (?:a|the) (?:request|submission|ticket)/,
    name: /\blogged\b|\b(?:fill|read|write|open|ticket) log\b/,
  },
  {
    word: "promise (of a response time)",
    instead: "response time, deadline",
    prose: /\bpromised\b|\bpromise (?:to|of|under|with|where|deadlines)\b|\b(?:earlier|present|such a) promise\b/,
    name: /\bpromised\b|(?<!await )\bpromise (?:words|times?|text)\b/,
  },
  {
    word: "answer (for the first response)",
    instead: "first response",
    prose:
      /\bfirst answers?\b(?! (?:of the (?:browser|page)|was lost))|\banswers? (?:is|are|was|becomes?) (?:over)?due\b/,
  },
  {
    word: "so long, so many, so much, so often (for a limit)",
    instead: "Maximum …, minimum …, interval …, in ms",
    prose: /(?:^|[.:;(] |\bat most |\bat least |\bonly )so (?:long|many|much|often|far)\b(?! as\b)/,
  },
  {
    word: "bears",
    instead: "has, carries, shows",
    prose: /\bbear(?:s|ing)?\b|\bborne\b/,
    name: /\bbears?\b/,
  },
  {
    word: "stands (for being somewhere)",
    instead: "is, shows, holds, comes",
    prose: /\bstand(?:s|ing)?\b(?! for\b)/,
    name: /\bstands?\b/,
  },
];

/** A word that no text on screen says any more, in one language of the interface. */
export interface WordGoneOnScreen {
  readonly language: "en" | "de";
  readonly word: string;
  readonly instead: string;
  readonly text: RegExp;
}

/** "Answer" stays for what the person answers, "stands for" for what a character means. */
export const WORDS_GONE_ON_SCREEN: readonly WordGoneOnScreen[] = [
  { language: "en", word: "log", instead: "list", text: /\blog(?:s|ged|ging)?\b/i },
  { language: "en", word: "ticket", instead: "request", text: /\btickets?\b/i },
  {
    language: "en",
    word: "answer (by Microsoft)",
    instead: "response",
    text: /\bfirst answers?\b|\banswers? (?:is |was )?(?:over)?due\b|\banswered\b/i,
  },
  { language: "en", word: "promise", instead: "response time, commitment", text: /\bpromis(?:es?|ed)\b/i },
  { language: "en", word: "former", instead: "previous", text: /\bformer(?:ly)?\b/i },
  { language: "en", word: "taken back, put back", instead: "undone, restored", text: /\b(?:taken|put) back\b/i },
  {
    language: "en",
    word: "names",
    instead: "shows, points to",
    text: /\b(?:page|address|entry|else)(?: still)? names\b/i,
  },
  { language: "en", word: "stands", instead: "is", text: /\bstands?\b(?! for\b)/i },
  { language: "en", word: "somebody", instead: "someone", text: /\bsomebody\b/i },
  { language: "en", word: "cannot, could not", instead: "can't, couldn't", text: /\b(?:can|could) ?not\b/i },
  {
    language: "en",
    word: "programme, licence, colour",
    instead: "US spelling",
    text: /\b(?:programme|licence|colour|behaviour|catalogue|centre)/i,
  },
  {
    language: "en",
    word: "recognise, organise",
    instead: "US spelling",
    text: /\b(?:recogni|organi|authori|synchroni)s(?:e|ing|ation)/i,
  },
  { language: "de", word: "Protokoll", instead: "Liste", text: /protokoll/i },
  { language: "de", word: "Ticket", instead: "Anfrage", text: /\bTickets?\b/ },
  { language: "de", word: "sichern", instead: "speichern, Sicherung erstellen", text: /\bsichern\b/i },
  { language: "de", word: "du", instead: "Sie", text: /\b(?:du|dir|dich|dein(?:e[mnrs]?)?)\b/i },
];

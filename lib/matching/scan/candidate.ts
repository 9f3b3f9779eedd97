/** A stretch of text that spells a name, before its match policy has been asked. */
export interface Candidate {
  /** UTF-16 code units into the text, end exclusive. */
  start: number;
  end: number;
  /** The spelling: a row of the name index. */
  row: number;
}

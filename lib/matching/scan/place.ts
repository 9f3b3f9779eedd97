/** What the scan's loops found at the place they stopped at. UTF-16 code units. */
export interface Place {
  /** Where the letters or the pair began. */
  begin: number;
  /** The hash of the letters before the place; 0 where no name is known to begin with them. */
  hash: number;
  /** Whether a name may begin with the two units at `begin`, or with the one. */
  isPair: boolean;
}

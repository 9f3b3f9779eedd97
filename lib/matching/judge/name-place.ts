/** The place of a name, as the rules ask that tell whether it is part of a longer one. */

/** Where a name stands and what is known around it. UTF-16 code units. */
export interface NamePlace {
  text: string;
  start: number;
  end: number;
  /** The sentence around it; asked for only where it matters. */
  sentence: () => readonly [start: number, end: number];
  /** Whether another name of the pack ends right before it, or begins behind it after a space. */
  follows: boolean;
  leads: boolean;
  /** Where the name of the pack before it ends. */
  previousEnd: number | undefined;
  /** Whether it is a country that is named. */
  isCountry: boolean;
}

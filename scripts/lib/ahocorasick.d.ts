declare module 'ahocorasick' {
  /** `search` answers the last unit of each find and what ends there. */
  export default class AhoCorasick {
    constructor(keywords: string[]);
    search(text: string): [last: number, keywords: string[]][];
  }
}

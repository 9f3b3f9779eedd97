/** A card as a surface shows it: resolved for one story date and one language, nothing left to look up. */
import type { Category } from '../pack/vocabulary.ts';

/** A text with the language it is written in. */
export interface ShownText {
  text: string;
  lang: string;
}

/** When a value held, in the words of the card. `date` is as precise as it should be read. */
export interface ValueNote {
  kind: 'in-story' | 'as-of' | 'from' | 'until' | 'checked-before' | 'for';
  date: string;
  /** The last of a period that begins with `date`, as precise; only where the kind is `for`. */
  last?: string;
}

/** One value of a fact. */
export interface ValueView {
  text: string;
  /** Id where the value is an entity with a card. */
  entity?: string;
  url?: string;
  note?: ValueNote;
  /** Numbers into `CardView.sources`. */
  sources: number[];
}

/** One line of the facts: a property with the values that matter for this story. */
export interface FactView {
  property: string;
  label: string;
  values: ValueView[];
  /** The value changed between the story and the check. */
  changed: boolean;
}

export interface SourceView {
  number: number;
  title: string;
  publisher: string;
  url: string;
  published?: string;
  seen: string;
}

export interface ChipView {
  id: string;
  name: string;
  category: Category;
}

/** A whole card. */
export interface CardView {
  id: string;
  category: Category;
  name: string;
  nativeName?: ShownText;
  kind: ShownText;
  /** Where it sits: shown in the corner of the head. */
  corner?: string;
  summary: ShownText;
  /** All facts in the order of the card. */
  facts: FactView[];
  /** Which of them a hover shows: indexes into `facts`, three at most. */
  short: number[];
  events: { date: string; text: string; afterStory: boolean; sources: number[] }[];
  views: { holder: string; text: string; date: string; sources: number[] }[];
  chips: ChipView[];
  sources: SourceView[];
  /** Latest check of a fact of this card, `YYYY-MM-DD`. */
  checked: string;
  storyDate?: string;
  /** What the story's date means for this card; each case has its own words. */
  asOf: 'changed' | 'held' | 'story-newer' | 'undated';
}

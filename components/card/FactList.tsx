import type { JSX } from 'preact';
import type { CardView, FactView, ValueNote } from '../../lib/knowledge/card-view.ts';
import { besideStory, formatDate, formatPeriod } from '../../lib/knowledge/format.ts';
import { type TextContext, type TextKey, useTexts } from '../texts.ts';
import { SourceMarks } from './SourceMarks.tsx';

const NOTE_TEXT: Record<ValueNote['kind'], TextKey> = {
  'in-story': 'cardNoteInStory',
  'as-of': 'cardNoteAsOf',
  from: 'cardNoteFrom',
  until: 'cardNoteUntil',
  'checked-before': 'cardNoteCheckedBefore',
  for: 'cardNoteFor',
};

function noteText({ kind, date, last }: ValueNote, storyDate: string | undefined, { t, lang }: TextContext): string {
  if (kind === 'for') return t('cardNoteFor', formatPeriod(date.slice(0, 7), (last ?? date).slice(0, 7), lang));
  const shown = kind === 'in-story' ? date.slice(0, 7) : besideStory(date, storyDate);
  return t(NOTE_TEXT[kind], formatDate(shown, lang, 'short'));
}

interface FactListProps {
  card: CardView;
  facts: FactView[];
  onOpen(id: string): void;
}

/** Facts as label and values; a value with a card of its own opens it. */
export function FactList({ card, facts, onOpen }: FactListProps): JSX.Element | null {
  const texts = useTexts();
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={fact.property}>
          <dt>{fact.label}</dt>
          {fact.values.map((value) => (
            <dd key={`${value.text} ${value.note?.kind ?? ''}`}>
              <FactValue value={value} onOpen={onOpen} />
              <SourceMarks numbers={value.sources} sources={card.sources} />
              {value.note && <span class="note"> {noteText(value.note, card.storyDate, texts)}</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function FactValue({ value, onOpen }: { value: FactView['values'][number]; onOpen(id: string): void }): JSX.Element {
  const { entity, url, text } = value;
  if (entity !== undefined) {
    return (
      <button type="button" class="value" onClick={() => onOpen(entity)}>
        {text}
      </button>
    );
  }
  if (url !== undefined) {
    return (
      <a href={url} target="_blank" rel="noopener noreferrer">
        {text.replace(/^https:\/\/(?:www\.)?/u, '').replace(/\/$/u, '')}
      </a>
    );
  }
  return <span>{text}</span>;
}

import type { JSX } from 'preact';
import type { CardView, FactView, ValueView } from '../../lib/knowledge/card-view.ts';
import { besideStory, formatDate } from '../../lib/knowledge/format.ts';
import { useTexts } from '../texts.ts';
import { SourceMarks } from './SourceMarks.tsx';

/** What held on the story's day beside what had changed by the check, for every value that differs. */
export function ThenAndNow({ card }: { card: CardView }): JSX.Element | null {
  const { t, lang } = useTexts();
  const changed = card.facts.filter((fact) => fact.changed);
  if (card.storyDate === undefined || changed.length === 0) return null;
  const latest = changed.reduce((date, fact) => {
    const checked = fact.values.at(-1)?.note?.date ?? '';
    return checked > date ? checked : date;
  }, '');
  const asOf = besideStory(latest, card.storyDate);
  // Where the check falls into the story's month, both say the day.
  const inStory = card.storyDate.slice(0, asOf.length);
  return (
    <div class="then">
      <div>
        <b>{t('cardInStoryTitle', formatDate(inStory, lang))}</b>
        {changed.map((fact) => (
          <Line key={fact.property} card={card} fact={fact} value={fact.values[0]} />
        ))}
      </div>
      <div class="after">
        <b>{t('cardAsOfTitle', formatDate(asOf, lang, 'short'))}</b>
        {changed.map((fact) => (
          <Line key={fact.property} card={card} fact={fact} value={fact.values.at(-1)} asOf={asOf} />
        ))}
      </div>
    </div>
  );
}

interface LineProps {
  card: CardView;
  fact: FactView;
  value: ValueView | undefined;
  /** What the column says that its values are checked as of; one that was checked earlier says so itself. */
  asOf?: string;
}

function Line({ card, fact, value, asOf }: LineProps): JSX.Element | null {
  const { t, lang } = useTexts();
  if (!value) return null;
  const checked = besideStory(value.note?.date ?? '', card.storyDate);
  return (
    <p>
      {fact.label}: {value.text}
      <SourceMarks numbers={value.sources} sources={card.sources} />
      {asOf !== undefined && checked !== '' && checked < asOf && (
        <span class="note"> {t('cardNoteAsOf', formatDate(checked, lang, 'short'))}</span>
      )}
    </p>
  );
}

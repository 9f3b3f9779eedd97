import type { JSX } from 'preact';
import type { CardView, FactView, ValueView } from '../../lib/knowledge/card-view.ts';
import { formatDate } from '../../lib/knowledge/format.ts';
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
  return (
    <div class="then">
      <div>
        <b>{t('cardInStoryTitle', formatDate(card.storyDate.slice(0, 7), lang))}</b>
        {changed.map((fact) => (
          <Line key={fact.property} card={card} fact={fact} value={fact.values[0]} />
        ))}
      </div>
      <div class="after">
        <b>{t('cardAsOfTitle', formatDate(latest.slice(0, 7), lang, 'short'))}</b>
        {changed.map((fact) => (
          <Line key={fact.property} card={card} fact={fact} value={fact.values.at(-1)} />
        ))}
      </div>
    </div>
  );
}

function Line({
  card,
  fact,
  value,
}: {
  card: CardView;
  fact: FactView;
  value: ValueView | undefined;
}): JSX.Element | null {
  if (!value) return null;
  return (
    <p>
      {fact.label}: {value.text}
      <SourceMarks numbers={value.sources} sources={card.sources} />
    </p>
  );
}

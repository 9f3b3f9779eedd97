import type { JSX } from 'preact';
import type { CardView } from '../../lib/knowledge/card-view.ts';
import { formatDate } from '../../lib/knowledge/format.ts';
import { useTexts } from '../texts.ts';
import { SourceMarks } from './SourceMarks.tsx';

/** A contested matter: each party in its own terms, side by side, without a score. */
export function Views({ card }: { card: CardView }): JSX.Element | null {
  const { t, lang } = useTexts();
  if (card.views.length === 0) return null;
  return (
    <section aria-label={t('cardViews')}>
      <h3>{t('cardViews')}</h3>
      <ul class="views">
        {card.views.map((view) => (
          <li key={`${view.holder} ${view.date}`}>
            <b>{view.holder}</b> <time dateTime={view.date}>{formatDate(view.date.slice(0, 7), lang, 'short')}</time>
            <p>
              {view.text}
              <SourceMarks numbers={view.sources} sources={card.sources} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

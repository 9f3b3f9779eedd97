import type { JSX } from 'preact';
import type { SourceView } from '../../lib/knowledge/card-view.ts';
import { formatDate } from '../../lib/knowledge/format.ts';
import { useTexts } from '../texts.ts';

/** The sources behind the small numbers, in their order. */
export function SourceList({ sources }: { sources: SourceView[] }): JSX.Element {
  const { t, lang } = useTexts();
  return (
    <section aria-label={t('cardSources')}>
      <h3>{t('cardSources')}</h3>
      <ol class="sources">
        {sources.map((source) => (
          <li key={source.number}>
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.title}
            </a>
            <span class="note">
              {' '}
              {source.publisher}
              {source.published && `, ${formatDate(source.published, lang, 'short')}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

import type { JSX } from 'preact';
import type { SourceView } from '../../lib/knowledge/card-view.ts';
import { useTexts } from '../texts.ts';

/** The small numbers behind a value, each a link to the source that says so. */
export function SourceMarks({ numbers, sources }: { numbers: number[]; sources: SourceView[] }): JSX.Element {
  const { t } = useTexts();
  return (
    <sup>
      {numbers.map((number) => {
        const source = sources[number - 1];
        return source ? (
          <a
            key={number}
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            title={`${source.publisher}: ${source.title}`}
            aria-label={t('cardSource', String(number), `${source.publisher}, ${source.title}`)}
          >
            {number}
          </a>
        ) : null;
      })}
    </sup>
  );
}

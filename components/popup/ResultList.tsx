import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { inLanguage } from '../../lib/knowledge/in-language.ts';
import type { SearchHit } from '../../lib/knowledge/search.ts';
import { Emphasis } from '../Emphasis.tsx';
import { useTexts } from '../texts.ts';

export const RESULTS_ID = 'results';
export const optionId = (at: number): string => `result-${at}`;

export interface ResultListProps {
  hits: readonly SearchHit[];
  active: number | undefined;
  onOpen(id: string): void;
}

/** What the search found, the matched part of each name set off. */
export function ResultList({ hits, active, onOpen }: ResultListProps): JSX.Element {
  const { t } = useTexts();
  return (
    <div id={RESULTS_ID} class="results" role="listbox" aria-label={t('popupResults')}>
      {hits.map((hit, at) => (
        <Result key={hit.id} hit={hit} at={at} isActive={at === active} onOpen={onOpen} />
      ))}
    </div>
  );
}

interface ResultProps {
  hit: SearchHit;
  at: number;
  isActive: boolean;
  onOpen(id: string): void;
}

function Result({ hit, at, isActive, onOpen }: ResultProps): JSX.Element {
  const { lang } = useTexts();
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const kind = inLanguage(hit.entry.kind, lang);
  const summary = inLanguage(hit.entry.summary, lang);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox holds the focus and has the keys; a row answers the pointer
    <div
      ref={row}
      id={optionId(at)}
      class={`result ${hit.category}`}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(hit.id)}
    >
      <i class="dot" />
      <span class="name">
        <Emphasis text={hit.name} stretches={hit.emphasis} />
        {hit.alias && (
          <small>
            <Emphasis text={hit.alias.text} stretches={hit.alias.emphasis} />
          </small>
        )}
      </span>
      <span class="kind" lang={kind.lang}>
        {kind.text}
      </span>
      <span class="summary" lang={summary.lang}>
        {summary.text}
      </span>
    </div>
  );
}

import type { JSX, RefObject } from 'preact';
import { CloseIcon, SearchIcon } from '../icons.tsx';
import { useTexts } from '../texts.ts';
import { optionId, RESULTS_ID } from './ResultList.tsx';

export interface SearchBoxProps {
  query: string;
  /** Whether the list of results is shown below. */
  hasResults: boolean;
  /** Number of the result that Enter opens. */
  active: number | undefined;
  input: RefObject<HTMLInputElement | null>;
  onQuery(query: string): void;
  onKey(event: KeyboardEvent): void;
}

/** The search box: a combobox whose list stands below it in the page. The focus stays in it. */
export function SearchBox({ query, hasResults, active, input, onQuery, onKey }: SearchBoxProps): JSX.Element {
  const { t } = useTexts();
  return (
    <search class="search">
      <SearchIcon />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('popupSearch')}
        aria-autocomplete="list"
        aria-expanded={hasResults}
        aria-controls={RESULTS_ID}
        aria-activedescendant={hasResults && active !== undefined ? optionId(active) : undefined}
        placeholder={t('popupSearchHint')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      {query !== '' && (
        <button type="button" class="clear" aria-label={t('popupClear')} onClick={() => onQuery('')}>
          <CloseIcon />
        </button>
      )}
    </search>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ALL_SITES } from '../../lib/settings/settings.ts';
import { CloseIcon } from '../icons.tsx';
import { type TextKey, useTexts } from '../texts.ts';

/** A site that the reader has decided about. */
export interface SiteRow {
  site: string;
  /** `taken`: let in, and the browser has taken the access away since. */
  state: 'off' | 'allowed' | 'taken';
}

export interface SiteListProps {
  rows: readonly SiteRow[];
  /** How many sites the extension reads without being asked. */
  bundled: number;
  /** What is wrong with what was typed last. */
  message: string | undefined;
  disabled: boolean;
  onAdd(text: string, state: 'off' | 'allowed'): void;
  onRemove(row: SiteRow): void;
  /** Asks the browser again for a site that was taken away. */
  onAgain(site: string): void;
}

const STATE_TEXT: Record<SiteRow['state'], TextKey> = {
  off: 'optionsSiteIsOff',
  allowed: 'optionsSiteIsAllowed',
  taken: 'optionsSiteIsTaken',
};

/** Sites that are switched off and sites that were let in, and a field for another. */
export function SiteList(props: SiteListProps): JSX.Element {
  const { t } = useTexts();
  const { rows, bundled } = props;
  return (
    <section class="block" aria-labelledby="sites">
      <h2 id="sites">{t('optionsSites')}</h2>
      <p class="note">{t('optionsSitesHint', String(bundled))}</p>
      <AddSite {...props} />
      {rows.length === 0 ? (
        <p class="note empty">{t('optionsSitesNone')}</p>
      ) : (
        <ul class="rows sites">
          {rows.map((row) => (
            <Row key={`${row.site} ${row.state}`} row={row} {...props} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ row, disabled, onRemove, onAgain }: SiteListProps & { row: SiteRow }): JSX.Element {
  const { t } = useTexts();
  const { site, state } = row;
  const name = site === ALL_SITES ? t('optionsSiteAll') : site;
  return (
    <li class="row">
      <span class="words">
        <b>{name}</b>
        <span class={state === 'taken' ? 'note warn' : 'note'}>{t(STATE_TEXT[state])}</span>
      </span>
      {state === 'taken' && (
        <button type="button" class="action" onClick={() => onAgain(site)}>
          {t('optionsSiteAgain')}
        </button>
      )}
      <button
        type="button"
        class="remove"
        aria-label={t('optionsSiteRemove', name)}
        title={t('optionsSiteRemove', name)}
        disabled={disabled}
        onClick={() => onRemove(row)}
      >
        <CloseIcon />
      </button>
    </li>
  );
}

function AddSite({ message, disabled, onAdd }: SiteListProps): JSX.Element {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const add = (state: 'off' | 'allowed') => {
    onAdd(text, state);
    setText('');
  };
  return (
    <>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          add('off');
        }}
      >
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('optionsSiteLabel')}
          aria-describedby="site-message"
          placeholder={t('optionsSitePlaceholder')}
          value={text}
          disabled={disabled}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="action" disabled={disabled || text.trim() === ''}>
          {t('optionsSiteOff')}
        </button>
        <button type="button" class="action" disabled={disabled || text.trim() === ''} onClick={() => add('allowed')}>
          {t('optionsSiteAllow')}
        </button>
      </form>
      <p id="site-message" class="note warn" role="status">
        {message}
      </p>
    </>
  );
}

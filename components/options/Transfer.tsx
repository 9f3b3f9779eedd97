import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useTexts } from '../texts.ts';

/** What came of the last import, reset or undo. */
export interface TransferMessage {
  text: string;
  /** Nothing was changed. */
  refused?: boolean;
  canUndo?: boolean;
}

export interface TransferProps {
  message: TransferMessage | undefined;
  /** Settings that cannot be read cannot be exported. */
  canExport: boolean;
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
  onUndo(): void;
}

/** Settings out to a file, in from one, back to the defaults; each can be undone. */
export function Transfer(props: TransferProps): JSX.Element {
  const { t } = useTexts();
  const { message, canExport, onExport, onImport, onReset, onUndo } = props;
  const file = useRef<HTMLInputElement>(null);
  return (
    <section class="block" aria-labelledby="move">
      <h2 id="move">{t('optionsMove')}</h2>
      <p class="note">{t('optionsMoveHint')}</p>
      <div class="buttons">
        <button type="button" class="action" disabled={!canExport} onClick={onExport}>
          {t('optionsExport')}
        </button>
        <button type="button" class="action" onClick={() => file.current?.click()}>
          {t('optionsImport')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={t('optionsImport')}
          tabIndex={-1}
          hidden
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) onImport(chosen);
            // The same file, mended, may be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <button type="button" class="action" onClick={onReset}>
          {t('optionsReset')}
        </button>
      </div>
      <div role="status">
        {message && (
          <p class={message.refused ? 'message refused' : 'message'}>
            <span>{message.text}</span>
            {message.canUndo && (
              <button type="button" class="link" onClick={onUndo}>
                {t('optionsUndo')}
              </button>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { TransferMessage, TransferProps } from '../../components/options/Transfer.tsx';
import { readExport, SettingsError, writeExport } from '../../lib/settings/read-settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import type { SettingsState, SettingsStore } from '../../lib/settings/store.ts';
import { translate as t } from '../shared/texts.ts';

const FILE_NAME = 'context-cards-settings.json';

/** Export, import, reset and undo. What a step replaces is kept as it was stored, to be put back. */
export function useTransfer(store: SettingsStore, state: SettingsState): TransferProps {
  const [message, setMessage] = useState<TransferMessage>();
  const [before, setBefore] = useState<{ stored: unknown }>();
  const replace = async (settings: SettingsState['settings'], text: string) => {
    setBefore({ stored: await store.snapshot() });
    await store.replace(settings);
    setMessage({ text, canUndo: true });
  };
  return {
    message,
    canExport: state.problem === undefined,
    onExport() {
      const url = URL.createObjectURL(new Blob([writeExport(state.settings)], { type: 'application/json' }));
      const link = Object.assign(document.createElement('a'), { href: url, download: FILE_NAME });
      link.click();
      URL.revokeObjectURL(url);
    },
    onImport(file) {
      void file
        .text()
        .then((text) => replace(readExport(text), t('optionsImported', file.name)))
        .catch((error: unknown) => {
          const reason = error instanceof SettingsError ? error.message : String(error);
          setMessage({ text: t('optionsImportRefused', file.name, reason), refused: true });
        });
    },
    onReset: () => void replace(DEFAULT_SETTINGS, t('optionsResetDone')),
    onUndo() {
      if (!before) return;
      void store.restore(before.stored).then(() => setMessage({ text: t('optionsUndone') }));
    },
  };
}

/** The settings in the browser's storage: one key, sparse, changed by one context at a time. */
import { readStored, SettingsError, toStored } from './read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** The part of `storage.local` that is needed. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Tells when the stored value of a key changes, in whichever context; returns what ends it. */
export type WatchStorage = (key: string, onChange: () => void) => () => void;

/** Settings as they hold, and what is wrong where the stored ones could not be read (the defaults hold then). */
export interface SettingsState {
  settings: Settings;
  problem?: string;
}

export interface SettingsStore {
  load(): Promise<SettingsState>;
  /**
   * Changes what holds; answers the new settings.
   * @throws {SettingsError} where the stored settings cannot be read: they are kept for a version that can
   */
  change(update: (settings: Settings) => Settings): Promise<Settings>;
  /** Puts these in place of whatever is stored, readable or not: import and reset. */
  replace(settings: Settings): Promise<void>;
  /** What is stored, untouched, to be put back by `restore`: for undo. */
  snapshot(): Promise<unknown>;
  restore(snapshot: unknown): Promise<void>;
  /** Calls at every change by any context until the signal fires. */
  watch(onChange: (state: SettingsState) => void, signal: AbortSignal): void;
}

const KEY = 'settings';

/**
 * @param alone runs work while no other context of the extension does (Web Locks): a change reads what it writes
 */
export function createSettingsStore(
  area: StorageArea,
  watchStorage: WatchStorage,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
): SettingsStore {
  const snapshot = async () => (await area.get(KEY))[KEY];
  const load = async (): Promise<SettingsState> => {
    const stored = await snapshot();
    if (stored === undefined) return { settings: DEFAULT_SETTINGS };
    try {
      return { settings: readStored(stored) };
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      return { settings: DEFAULT_SETTINGS, problem: error.message };
    }
  };
  const write = async (settings: Settings) => {
    const stored = toStored(settings);
    await (Object.keys(stored.changes).length === 0 ? area.remove(KEY) : area.set({ [KEY]: stored }));
  };
  return {
    load,
    snapshot,
    change: (update) =>
      alone(async () => {
        const { settings, problem } = await load();
        if (problem !== undefined) throw new SettingsError(problem);
        const next = update(settings);
        await write(next);
        return next;
      }),
    replace: (settings) => alone(() => write(settings)),
    restore: (stored) => alone(() => (stored === undefined ? area.remove(KEY) : area.set({ [KEY]: stored }))),
    watch(onChange, signal) {
      const end = watchStorage(KEY, () => void load().then((state) => signal.aborted || onChange(state)));
      signal.addEventListener('abort', end);
    },
  };
}

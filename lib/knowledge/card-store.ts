/** Cards by id, their chunks loaded when first asked for. */
import type { CardChunk, CardIndex } from '../pack/card-record.ts';
import type { CardView } from './card-view.ts';
import { type CardRequest, resolveCard } from './resolve-card.ts';

/** Where the packed files are, relative to the pack: `index.json` and `0.json`, `1.json` … */
export type LoadFile = (name: string) => Promise<unknown>;

/** Answers for cards of one pack. */
export interface CardStore {
  /** The cards of known ids, in the order asked for; unknown ids are left out. */
  get(ids: readonly string[], request: CardRequest): Promise<CardView[]>;
}

/** Loads nothing until asked; a failed load is tried again at the next question. */
export function createCardStore(load: LoadFile): CardStore {
  const files = new Map<string, Promise<unknown>>();
  const file = <T>(name: string): Promise<T> => {
    const known = files.get(name);
    if (known) return known as Promise<T>;
    const loading = load(name).catch((error: unknown) => {
      files.delete(name);
      throw error;
    });
    files.set(name, loading);
    return loading as Promise<T>;
  };
  return {
    async get(ids, request) {
      const index = await file<CardIndex>('index.json');
      const known = ids.filter((id) => Object.hasOwn(index.entities, id));
      const numbers = [...new Set(known.map((id) => index.entities[id]?.chunk))];
      const chunks = new Map(
        await Promise.all(numbers.map(async (number) => [number, await file<CardChunk>(`${number}.json`)] as const)),
      );
      return known.flatMap((id) => {
        const record = chunks.get(index.entities[id]?.chunk)?.[id];
        return record ? [resolveCard(record, index, request)] : [];
      });
    },
  };
}

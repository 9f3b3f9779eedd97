/** The bundled pack for commands: the index that the reader scans with, the cards that the background hands out. */
import { resolve } from 'node:path';
import { type CardStore, createCardStore } from '../../lib/knowledge/card-store.ts';
import { compilePack } from '../../lib/pack/compile.ts';
import { decodeNameIndex, type NameIndex } from '../../lib/pack/name-index.ts';
import { compiledPack } from './pack-files.ts';
import { readPackSource } from './read-data.ts';

/** The name index, through the same bytes as in the reader. */
export function bundledNameIndex(): NameIndex {
  return decodeNameIndex(new Uint8Array(compiledPack().nameIndex));
}

/** The name index of another data folder, unchecked: for trying a pack out. The bundled one where none is named. */
export function nameIndexOf(folder: string | undefined): NameIndex {
  if (folder === undefined) return bundledNameIndex();
  return decodeNameIndex(new Uint8Array(compilePack(readPackSource(resolve(folder))).nameIndex));
}

/** The cards, through the same files as in the background. */
export function bundledCards(): CardStore {
  const { cardIndex, chunks } = compiledPack();
  return createCardStore(async (name) => (name === 'index.json' ? cardIndex : chunks[Number.parseInt(name, 10)]));
}

/** All spellings of the bundled index, each once, in plain form. */
export function bundledSpellings(): string[] {
  const { pool, rowText, rowFlags } = bundledNameIndex();
  const spellings = Array.from(rowFlags, (_, row) =>
    String.fromCharCode(...pool.subarray(rowText[row], rowText[row + 1])),
  );
  return [...new Set(spellings)];
}

/** Prose that ships: the English summaries of all entities, one behind the other. */
export function bundledProse(): string {
  return readPackSource()
    .entities.map(({ entity }) => entity.summary['en'])
    .join('\n');
}

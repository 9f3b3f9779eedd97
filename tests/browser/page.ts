/** A page under test, without network: empty before each test. */
import { beforeEach } from 'vitest';
import { encodeNameIndex } from '../../lib/pack/encode-name-index.ts';
import { decodeNameIndex, type NameIndex } from '../../lib/pack/name-index.ts';

beforeEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

/** Fills the body from markup that a test wrote. */
export function show(html: string): HTMLElement {
  document.body.append(document.createRange().createContextualFragment(html));
  return document.body;
}

/** An index of exact names, each an entity of its own. */
export function indexOf(...names: string[]): NameIndex {
  const entities = names.map((name) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    category: 'company' as const,
    name,
    familiar: false,
  }));
  const indexed = names.map((text, entity) => ({ text, entity, match: 'exact' as const, for: [], against: [] }));
  return decodeNameIndex(
    new Uint8Array(encodeNameIndex({ entities, names: indexed, phrases: [], related: [], topics: [] })),
  );
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

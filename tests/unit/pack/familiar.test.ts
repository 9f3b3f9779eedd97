import { expect, test } from 'vitest';
import { isFamiliar } from '../../../lib/pack/familiar.ts';
import { entity } from '../../fixtures/pack.ts';

test('a country is familiar whatever its file says; an agency or a company is where the file says so', () => {
  const government = (kind: string, more = {}) => entity({ category: 'government', kind: { en: kind }, ...more });
  expect(isFamiliar(government('Country'))).toBe(true);
  expect(isFamiliar(government('Government agency'))).toBe(false);
  expect(isFamiliar(government('Union of countries'))).toBe(false);
  expect(isFamiliar(government('Union of countries', { familiar: true }))).toBe(true);
  expect(isFamiliar(entity({ kind: { en: 'Country' } }))).toBe(false);
});

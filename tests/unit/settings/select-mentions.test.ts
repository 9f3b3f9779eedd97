import { expect, test } from 'vitest';
import { selectMentions } from '../../../lib/settings/select-mentions.ts';
import { DEFAULT_SETTINGS, type PageSettings } from '../../../lib/settings/settings.ts';

const entities = [
  { id: 'deepseek', category: 'company', name: 'DeepSeek', familiar: false },
  { id: 'china', category: 'government', name: 'China', familiar: true },
  { id: 'xinhua', category: 'media', name: 'Xinhua', familiar: false },
  { id: 'trump', category: 'person', name: 'Donald Trump', familiar: true },
  { id: 'commerce', category: 'government', name: 'Department of Commerce', familiar: false },
] as const;
const mentions = [0, 1, 0, 2, 3, 4, 0].map((entity, at) => ({ entity, section: Math.floor(at / 4) }));
const ids = (changes: Partial<PageSettings> = {}) =>
  selectMentions(mentions, entities, { ...DEFAULT_SETTINGS, ...changes }, ({ section }) => section).map(
    ({ entity }) => entities[entity]?.id,
  );

test('by default a page is quiet: first mentions only, nothing familiar (countries are), no media', () => {
  expect(ids()).toEqual(['deepseek', 'commerce']);
});
test('once a section, or every mention, when the reader wants it', () => {
  expect(ids({ density: 'section' })).toEqual(['deepseek', 'commerce', 'deepseek']);
  expect(ids({ density: 'every' })).toEqual(['deepseek', 'deepseek', 'commerce', 'deepseek']);
});
test('familiar names and the quiet categories come when asked for', () => {
  const categories = { ...DEFAULT_SETTINGS.categories, media: true };
  expect(ids({ familiar: true, categories })).toEqual(['deepseek', 'china', 'xinhua', 'trump', 'commerce']);
});
test('a category that is switched off is gone, and switched off altogether nothing is marked', () => {
  expect(ids({ categories: { ...DEFAULT_SETTINGS.categories, company: false } })).toEqual(['commerce']);
  expect(ids({ trigger: 'off', density: 'every' })).toEqual([]);
});

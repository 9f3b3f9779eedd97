import { expect, test } from 'vitest';
import { selectMentions } from '../../../lib/settings/select-mentions.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

const entities = [
  { id: 'deepseek', category: 'company', name: 'DeepSeek', familiar: false },
  { id: 'china', category: 'government', name: 'China', familiar: true },
  { id: 'xinhua', category: 'media', name: 'Xinhua', familiar: false },
  { id: 'trump', category: 'person', name: 'Donald Trump', familiar: true },
] as const;
const mentions = [0, 1, 0, 2, 3, 0].map((entity) => ({ entity }));
const ids = (settings: typeof DEFAULT_SETTINGS) =>
  selectMentions(mentions, entities, settings).map(({ entity }) => entities[entity]?.id);

test('by default a page is quiet: first mentions only, nothing familiar, no countries, no media', () => {
  expect(ids(DEFAULT_SETTINGS)).toEqual(['deepseek']);
});
test('every mention, when the reader wants it', () => {
  expect(ids({ ...DEFAULT_SETTINGS, density: 'every' })).toEqual(['deepseek', 'deepseek', 'deepseek']);
});
test('familiar names and the quiet categories come when asked for', () => {
  const categories = { ...DEFAULT_SETTINGS.categories, government: true, media: true };
  expect(ids({ ...DEFAULT_SETTINGS, familiar: true, categories })).toEqual(['deepseek', 'china', 'xinhua', 'trump']);
});

import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { pageSettings } = await import('../../../entrypoints/background/page-settings.ts');

test('a page learns how it is to look and whether it is switched off, and nothing of other sites', () => {
  const settings = { ...DEFAULT_SETTINGS, sitesOff: ['reuters.com'], sitesAllowed: ['weblog.example'] };
  const told = pageSettings(settings, 'apnews.com');
  expect(told.off).toBe(false);
  expect(JSON.stringify(told)).not.toMatch(/reuters|weblog/u);
  expect(pageSettings(settings, 'graphics.reuters.com').off).toBe(true);
  expect(pageSettings(settings, undefined).off).toBe(false);
});

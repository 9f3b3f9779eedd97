import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import {
  covers,
  patternOf,
  siteFromText,
  siteOf,
  siteOfPattern,
  withAllowed,
  withSite,
} from '../../../lib/settings/sites.ts';

test.each([
  ['https://www.reuters.com/technology/', 'reuters.com'],
  ['http://news.example.co.uk:8080/x', 'news.example.co.uk'],
  ['https://例え.jp/', 'xn--r8jz45g.jp'],
  ['chrome://extensions/', undefined],
  ['about:blank', undefined],
  ['file:///home/story.html', undefined],
  [undefined, undefined],
])('the site of %s is %s', (url, site) => expect(siteOf(url)).toBe(site));

test.each([
  ['Reuters.com', 'reuters.com'],
  [' https://www.reuters.com/world?x=1 ', 'reuters.com'],
  ['www.apnews.com', 'apnews.com'],
  ['not a site', undefined],
  ['', undefined],
  ['mailto:a@b.example', undefined],
  ['ftp://files.example', undefined],
])('typed %j means %s', (text, site) => expect(siteFromText(text)).toBe(site));

describe('a site', () => {
  test('stands for its subdomains, and for nothing that only ends alike', () => {
    expect(covers(['reuters.com'], 'graphics.reuters.com')).toBe(true);
    expect(covers(['reuters.com'], 'notreuters.com')).toBe(false);
    expect(covers(['*'], 'any.example')).toBe(true);
  });
  test('becomes a match pattern and comes back from one', () => {
    for (const site of ['reuters.com', '*']) expect(siteOfPattern(patternOf(site))).toBe(site);
    expect(siteOfPattern('<all_urls>')).toBe('*');
    expect(siteOfPattern('https://www.reuters.com/*')).toBe('reuters.com');
    expect(siteOfPattern('file:///*')).toBeUndefined();
  });
  test('switched on again takes back whatever switched it off', () => {
    const off = withSite(DEFAULT_SETTINGS, 'reuters.com', false);
    expect(off.sitesOff).toEqual(['reuters.com']);
    expect(withSite(off, 'graphics.reuters.com', true).sitesOff).toEqual([]);
    expect(withSite(withSite(off, 'apnews.com', false), 'reuters.com', false).sitesOff).toEqual([
      'apnews.com',
      'reuters.com',
    ]);
  });
  test('let in is remembered once', () => {
    const once = withAllowed(withAllowed(DEFAULT_SETTINGS, 'a.example', true), 'a.example', true);
    expect(once.sitesAllowed).toEqual(['a.example']);
    expect(withAllowed(once, 'a.example', false).sitesAllowed).toEqual([]);
  });
});

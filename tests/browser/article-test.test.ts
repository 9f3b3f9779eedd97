import { describe, expect, test } from 'vitest';
import { testArticle } from '../../lib/page/article-test.ts';
import { findStoryDate } from '../../lib/page/story-date.ts';

const text = '<p>Something was said at length about something else. </p>'.repeat(20);
const page = (head: string, body = `<main>${text}</main>`) =>
  new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'text/html');
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const reason = (head: string, body?: string, path = '/2025/07/29/story') => testArticle(page(head, body), path);

describe('the gate knows an article by', () => {
  test.each([
    [{ '@type': 'NewsArticle' }],
    [[{ '@type': 'BreadcrumbList' }, { '@type': ['Article', 'AnalysisNewsArticle'] }]],
    [{ '@graph': [{ '@type': 'WebPage' }, { '@type': 'ReportageNewsArticle' }] }],
    [{ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } }],
  ])('JSON-LD %j', (data) => {
    expect(reason(jsonLd(data))).toEqual({ article: true, reason: 'json-ld' });
  });
  test('og:type', () => {
    expect(reason('<meta property="og:type" content="article">')).toEqual({ article: true, reason: 'og-type' });
  });
  test('its paragraphs, where it says nothing of itself', () => {
    const long = `<p>${'A paragraph of running text that a person would read. '.repeat(12)}</p>`.repeat(4);
    expect(reason('', long)).toEqual({ article: true, reason: 'readerable' });
  });
  test('its paragraphs in Chinese, which needs fewer characters', () => {
    const short = `<p>${'这家公司周三发布了新的人工智能模型并公开了权重。'.repeat(3)}</p>`.repeat(6);
    expect(reason('', short)).toEqual({ article: true, reason: 'readerable' });
  });
  test('its paragraphs, where the publisher sets the story in a list item', () => {
    const long = `<p>${'A paragraph of running text that a person would read. '.repeat(4)}</p>`;
    expect(reason('', `<ul><li>${long.repeat(5)}</li></ul>`)).toEqual({ article: true, reason: 'readerable' });
    expect(reason('', `<ul>${`<li>${long}</li>`.repeat(12)}</ul>`).article).toBe(false);
  });
  test('after JSON-LD that is broken', () => {
    expect(
      reason(
        '<script type="application/ld+json">{"@type": "NewsArticle",}</script><meta property="og:type" content="article">',
      ).reason,
    ).toBe('og-type');
  });
});

describe('the gate leaves alone', () => {
  test('a list of articles', () => {
    const items = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] };
    expect(reason(jsonLd(items), '<p>Short.</p>'.repeat(60)).article).toBe(false);
  });
  test.each(['/', '/en', '/de/', '/index.html'])('a home page: %s', (path) => {
    expect(reason(jsonLd({ '@type': 'NewsArticle' }), undefined, path)).toEqual({
      article: false,
      reason: 'home-page',
    });
  });
  test('a page with next to no text, and one without a body', () => {
    expect(reason(jsonLd({ '@type': 'NewsArticle' }), '<p>Soon.</p>').reason).toBe('too-little-text');
    const bare = page('');
    bare.body.remove();
    expect(testArticle(bare, '/story').reason).toBe('too-little-text');
  });
  test('an XML document', () => {
    const xml = new DOMParser().parseFromString(
      `<rss><item>${'DeepSeek '.repeat(100)}</item></rss>`,
      'application/xml',
    );
    expect(testArticle(xml, '/feed')).toEqual({ article: false, reason: 'not-html' });
  });
});

describe('the story bears the day that its publisher wrote', () => {
  const url = 'https://news.example/2024/03/05/story';
  test.each<[string, string, string | undefined]>([
    [
      'JSON-LD first',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2025-07-29T23:30:00-05:00' }) +
        '<meta property="article:published_time" content="2025-07-01">',
      '2025-07-29',
    ],
    ['then the meta tag', '<meta property="article:published_time" content="2025-07-01T06:00:00+09:00">', '2025-07-01'],
    ['then the URL', '', '2024-03-05'],
    [
      'a date that is none is passed over',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2025-13-41' }),
      '2024-03-05',
    ],
  ])('%s', (_, head, expected) => {
    expect(findStoryDate(page(head), url)).toBe(expected);
  });
  test('then the first time element of the article', () => {
    const body = `<article><time datetime="2023-02-03">yesterday</time>${text}</article>`;
    expect(findStoryDate(page('', body), url)).toBe('2023-02-03');
  });
  test('unknown means unknown', () => {
    expect(findStoryDate(page(''), 'https://news.example/story-20259999')).toBeUndefined();
  });
});

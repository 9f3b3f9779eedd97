import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card, type CardActions } from '../../components/card/Card.tsx';
import cardCss from '../../components/card/card.css?inline';
import { Texts } from '../../components/texts.ts';
import themeCss from '../../components/theme.css?inline';
import type { CardView } from '../../lib/knowledge/card-view.ts';
import { fullCard, longCard } from '../fixtures/cards.ts';
import { english as t } from '../fixtures/texts.ts';

const actions = (): CardActions => ({
  open: vi.fn(),
  back: vi.fn(),
  toggleMore: vi.fn(),
  togglePin: vi.fn(),
  close: vi.fn(),
});
let mount: HTMLElement | undefined;
let sheet: CSSStyleSheet | undefined;

function draw(
  card: CardView,
  { expanded = false, canGoBack = false, pinned = false } = {},
  on = actions(),
): HTMLElement {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(themeCss + cardCss);
  document.adoptedStyleSheets = [sheet];
  mount = document.createElement('main');
  mount.className = 'mount placed';
  document.body.append(mount);
  render(
    <Texts.Provider value={{ t, lang: 'en' }}>
      <Card card={card} expanded={expanded} pinned={pinned} canGoBack={canGoBack} actions={on} />
    </Texts.Provider>,
    mount,
  );
  return mount.querySelector('[role="dialog"]') as HTMLElement;
}
afterEach(() => {
  mount?.remove();
  document.adoptedStyleSheets = [];
});
const visibleText = (card: HTMLElement) => card.innerText.replace(/\s+/gu, ' ');
const button = (card: HTMLElement, name: RegExp) =>
  [...card.querySelectorAll('button')].find((item) =>
    name.test(item.getAttribute('aria-label') ?? item.textContent),
  ) as HTMLButtonElement;

describe('a hover shows', () => {
  test('name, native name, kind, place, summary, three facts with the as-of line, and chips', () => {
    const text = visibleText(draw(fullCard()));
    for (const part of [
      'AI COMPANY',
      'Hangzhou, China',
      'DeepSeek',
      '深度求索',
      'Maker of open-weight',
      'Founder Liang Wenfeng',
      'Owner High-Flyer',
      'in Jul 2025',
      'V4',
      'as of Nov 2026',
      '3 sources · checked Nov 2026',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Licence');
    expect(text).not.toContain('SOURCES');
  });
  test('at most 360 px, whatever it has to say', () => {
    for (const card of [fullCard(), longCard()]) {
      expect(draw(card).getBoundingClientRect().height).toBeLessThanOrEqual(360);
      mount?.remove();
    }
  });
  test('nothing cut off at the side', () => {
    const card = draw(longCard(), { expanded: true });
    const edge = card.getBoundingClientRect().right;
    for (const element of card.querySelectorAll('h2, p, dd, .kind, .corner, li, footer *')) {
      expect(element.getBoundingClientRect().right, element.className || element.localName).toBeLessThanOrEqual(edge);
    }
  });
  test('each source number as a link to its source, opened apart from the page', () => {
    const [link] = draw(fullCard()).querySelectorAll<HTMLAnchorElement>('sup a');
    expect(link?.href).toBe('https://example.org/1');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toContain('noopener');
  });
});

describe('More shows', () => {
  test('all facts, then and now side by side, views, turning points with the story among them, and the sources', () => {
    const text = visibleText(draw(fullCard(), { expanded: true }));
    for (const part of [
      'Licence MIT',
      'In this story · July 2025',
      'Newest model: R1',
      'As of Nov 2026',
      'One party',
      'Founded in Hangzhou',
      'this story',
      'A newspaper, 28 Jan 2025',
    ]) {
      expect(text).toContain(part);
    }
    const order = ['R1 released', 'this story', 'V4 released'].map((part) => text.lastIndexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
  test('a change that was checked earlier than the newest says when', () => {
    const owner = {
      property: 'parent',
      label: 'Owner',
      changed: true,
      values: [
        { text: 'High-Flyer', sources: [2], note: { kind: 'in-story' as const, date: '2025-07-29' } },
        { text: 'Its staff', sources: [2], note: { kind: 'as-of' as const, date: '2025-10-28' } },
      ],
    };
    const card = fullCard();
    const text = visibleText(draw({ ...card, facts: [...card.facts, owner] }, { expanded: true }));
    expect(text).toMatch(/As of Nov 2026 .*Newest model: V4 ?3 Owner: Its staff ?2 as of Oct 2025/u);
  });
  test('a check in the month of the story is told apart from it by the day', () => {
    const text = visibleText(draw(fullCard({ storyDate: '2026-11-03' }), { expanded: true }));
    expect(text).toContain('In this story · 3 November 2026');
    expect(text).toContain('As of 20 Nov 2026');
  });
  test('a story newer than the check says so', () => {
    expect(visibleText(draw(fullCard({ asOf: 'story-newer', storyDate: '2026-12-01' })))).toContain(
      'checked Nov 2026, before this story',
    );
  });

  test('in a story of the month of the check it says the day', () => {
    const card = fullCard({ asOf: 'story-newer', checked: '2026-11-24', storyDate: '2026-11-30' });
    expect(visibleText(draw(card))).toContain('checked 24 Nov 2026, before this story');
  });
});

test('chips, values, back, more and pin say what was asked for', () => {
  const on = actions();
  const card = draw(fullCard(), { canGoBack: true, pinned: true }, on);
  button(card, /Export controls/u).click();
  button(card, /Liang Wenfeng/u).click();
  button(card, /^Back$/u).click();
  button(card, /^More$/u).click();
  button(card, /Let it close/u).click();
  button(card, /^Close$/u).click();
  expect(on.open).toHaveBeenNthCalledWith(1, 'chip-export-controls');
  expect(on.open).toHaveBeenNthCalledWith(2, 'liang-wenfeng');
  for (const action of [on.back, on.toggleMore, on.togglePin, on.close]) expect(action).toHaveBeenCalledOnce();
});

describe('accessibility', () => {
  test.each([
    ['short', {}],
    ['opened', { expanded: true, canGoBack: true, pinned: true }],
  ])('axe finds nothing in the %s card', async (_, state) => {
    draw(fullCard(), state);
    const { violations } = await axe.run(mount as HTMLElement, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    });
    expect(
      violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`),
    ).toEqual([]);
  });
});

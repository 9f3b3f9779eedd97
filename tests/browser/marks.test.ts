import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hitTest, indexMarks } from '../../lib/page/hit-test.ts';
import { markRects } from '../../lib/page/mark.ts';
import { observePage } from '../../lib/page/page-observer.ts';
import { createPageReading, type PageReading } from '../../lib/page/page-reading.ts';
import { createSlicer } from '../../lib/page/slices.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { indexOf, pause, show } from './page.ts';

const index = indexOf('DeepSeek', 'Qwen', 'Nvidia');
let controller: AbortController;
let reading: PageReading;
beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  reading.clear();
});

async function read(html: string): Promise<PageReading> {
  show(html);
  return begin();
}

/** Reads the page as a reader with default settings does. */
async function begin(): Promise<PageReading> {
  reading = createPageReading(document, index, createSlicer());
  await reading.apply(DEFAULT_SETTINGS, controller.signal);
  await reading.scan(controller.signal);
  return reading;
}
const surfaces = () => reading.marks.map((mark) => mark.surface);
const painted = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('context-cards'));

describe('marks', () => {
  test('are painted without a change to the page', async () => {
    const html = '<p>Deep<b>Seek</b> and Qwen.</p>';
    await read(html);
    expect(surfaces()).toEqual(['DeepSeek', 'Qwen']);
    expect(painted()).toEqual(['context-cards-company']);
    expect(document.body.innerHTML).toBe(html);
  });
  test('are put back where the page has cleared them, and gone after the end', async () => {
    await read('<p>DeepSeek.</p>');
    CSS.highlights.clear();
    await reading.follow([document.body], controller.signal);
    expect(painted()).toHaveLength(1);
    reading.clear();
    expect(painted()).toEqual([]);
  });
  test('use their dark colours where the page writes light on dark', async () => {
    document.body.style.color = 'rgb(230, 230, 230)';
    await read('<p>DeepSeek.</p>');
    expect(painted()).toEqual(['context-cards-company-dark']);
  });
  test('do not stand on text that cannot be seen', async () => {
    const style = document.createElement('style');
    style.textContent = '.gone { display: none }';
    document.head.append(style);
    await read('<p class="gone">DeepSeek.</p><p>Qwen.</p>');
    style.remove();
    expect(surfaces()).toEqual(['Qwen']);
  });
});

describe('the pointer', () => {
  test('finds the mark under it, and none beside it', async () => {
    await read('<p style="font: 20px/40px sans-serif; margin: 20px">Deep<b>Seek</b> and then Qwen in a line</p>');
    const lookup = indexMarks(reading.marks);
    const [first, second] = reading.marks.map((mark) => markRects(mark)[0] as DOMRect);
    const at = (rect: DOMRect, dx = 0) =>
      hitTest(document, lookup, rect.left + rect.width / 2 + dx, rect.top + rect.height / 2)?.mark.surface;
    expect(at(first as DOMRect)).toBe('DeepSeek');
    expect(at(second as DOMRect)).toBe('Qwen');
    expect(at(second as DOMRect, -60)).toBeUndefined();
    expect(hitTest(document, lookup, 900, (first as DOMRect).top + 5)).toBeUndefined();
  });
  test('finds none where the text no longer says the name', async () => {
    await read('<p>Qwen in a line</p>');
    const lookup = indexMarks(reading.marks);
    const [rect] = markRects(reading.marks[0] as (typeof reading.marks)[number]) as [DOMRect];
    reading.marks[0]?.segments[0]?.node.replaceData(0, 4, 'Kimi');
    expect(hitTest(document, lookup, rect.left + 5, rect.top + 5)).toBeUndefined();
  });
});

describe('a page that changes', () => {
  const follow = () => {
    let calls = 0;
    observePage(
      document,
      () => false,
      (dirty) => {
        calls++;
        void reading.follow(dirty, controller.signal);
      },
      controller.signal,
    );
    return () => calls;
  };
  test('gains and loses marks; a burst is one reading', async () => {
    await read('<div id="live"><p>DeepSeek.</p></div><p id="rest">Nvidia.</p>');
    const calls = follow();
    const live = document.querySelector('#live') as HTMLElement;
    for (let turn = 0; turn < 20; turn++) live.append(document.createElement('p'));
    (live.lastElementChild as HTMLElement).textContent = 'Qwen.';
    await pause(400);
    expect(surfaces()).toEqual(['DeepSeek', 'Qwen', 'Nvidia']);
    expect(calls()).toBe(1);
    live.remove();
    await pause(400);
    expect(surfaces()).toEqual(['Nvidia']);
  });
  test('keeps document order, also when a text node alone changes', async () => {
    await read('<p id="one">First.</p><p>Nvidia.</p>');
    follow();
    ((document.querySelector('#one') as HTMLElement).firstChild as Text).data = 'Qwen first.';
    await pause(400);
    expect(surfaces()).toEqual(['Qwen', 'Nvidia']);
  });
  test('may replace its story', async () => {
    await read('<p>DeepSeek.</p>');
    follow();
    document.body.replaceChildren();
    show('<article><p>Qwen.</p></article>');
    await pause(400);
    expect(surfaces()).toEqual(['Qwen']);
  });
  test('is left alone after the end', async () => {
    await read('<p>DeepSeek.</p>');
    const calls = follow();
    controller.abort();
    show('<p>Qwen.</p>');
    await pause(400);
    expect(calls()).toBe(0);
  });
});

test('start, stop and start again leave the same page', async () => {
  const html = '<p>DeepSeek and Qwen.</p>';
  await read(html);
  reading.clear();
  await begin();
  expect(surfaces()).toEqual(['DeepSeek', 'Qwen']);
  expect(document.body.innerHTML).toBe(html);
});

test('settings are followed without reading anew, and what is unmarked is still listed', async () => {
  await read('<article><p>DeepSeek and Qwen.</p><h2>More</h2><p>DeepSeek again.</p></article>');
  expect(surfaces()).toEqual(['DeepSeek', 'Qwen']);
  await reading.apply({ ...DEFAULT_SETTINGS, density: 'section' }, controller.signal);
  expect(surfaces()).toEqual(['DeepSeek', 'Qwen', 'DeepSeek']);
  await reading.apply({ ...DEFAULT_SETTINGS, trigger: 'off' }, controller.signal);
  expect(surfaces()).toEqual([]);
  expect(painted()).toEqual([]);
  expect(reading.list()).toEqual([
    { id: 'deepseek', name: 'DeepSeek', category: 'company', count: 2, marked: 0 },
    { id: 'qwen', name: 'Qwen', category: 'company', count: 1, marked: 0 },
  ]);
  expect(reading.firstMention('qwen')?.surface).toBe('Qwen');
  expect(reading.firstMention('nvidia')).toBeUndefined();
});

test('a long page is read in many tasks, and says so', async () => {
  await read(`<p>${'Words about DeepSeek without end. '.repeat(40)}</p>`.repeat(2_000));
  const { slices } = reading.report(false);
  expect(slices.count).toBeGreaterThan(5);
  expect(slices.longest).toBeLessThan(slices.ms);
});

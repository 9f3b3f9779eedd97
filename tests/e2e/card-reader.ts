import { type DrivenPage, until } from '../../scripts/browser/driver.ts';
import { rectOfText } from '../../scripts/lib/find-text.ts';

/** What a person sees of the open card; undefined while none is. */
export async function readCard(
  page: DrivenPage,
): Promise<{ title: string; text: string; focused: boolean } | undefined> {
  const card = await page.inCard<{ title: string; text: string; focused: boolean } | null>(`function () {
    const dialog = this.querySelector('.placed [role="dialog"], .sheet [role="dialog"]');
    if (!dialog) return null;
    return {
      title: dialog.querySelector('h2').firstChild.textContent,
      text: dialog.innerText.replace(/\\s+/g, ' '),
      focused: this.activeElement !== null,
    };
  }`);
  return card ?? undefined;
}

/** Rests the pointer on a name in the story and waits for its card. */
export async function hoverName(page: DrivenPage, name: string): Promise<{ title: string; text: string }> {
  const rect = await rectOfText(page, name);
  if (!rect) throw new Error(`"${name}" does not stand in the story`);
  await page.move(rect.x + Math.min(10, rect.width / 2), rect.y + rect.height / 2);
  return until(() => readCard(page), `the card of ${name}`);
}

/** Clicks a button of the card by its name, with the mouse. */
export async function clickInCard(page: DrivenPage, name: string): Promise<void> {
  const point = await page.inCard<{ x: number; y: number } | null>(`function () {
    const wanted = ${JSON.stringify(name)};
    const button = [...this.querySelectorAll('button')].find((item) => (item.getAttribute('aria-label') ?? item.textContent).trim() === wanted);
    if (!button) return null;
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }`);
  if (!point) throw new Error(`the card has no button "${name}"`);
  await page.move(point.x, point.y, 10);
  await page.click(point.x, point.y);
}

/** Names that are painted, as the page's own scripts can see them, in no particular order. */
export async function paintedNames(page: DrivenPage): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const names = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('context-cards')) continue;
      for (const range of highlight) names.push(range.startContainer.data.slice(range.startOffset, range.endOffset));
    }
    return names;
  })()`);
}

/** Waits until the page is marked. */
export const marked = (page: DrivenPage): Promise<string[]> =>
  until(async () => {
    const names = await paintedNames(page);
    return names.length > 0 && names;
  }, 'marks');

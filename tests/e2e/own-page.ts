/** The popup and the options as a person uses them: by what is written there, with mouse and keyboard. */
import { type DrivenPage, type Driver, until } from '../../scripts/browser/driver.ts';

/** A page of the extension in a tab, or the popup of the toolbar. */
type Readable = Pick<DrivenPage, 'evaluate' | 'click'>;

/** Opens a page of the extension in a tab. */
export async function openOwn(driver: Driver, path: string): Promise<DrivenPage> {
  const page = await driver.newPage();
  await page.goto(await driver.ownUrl(path));
  await until(() => page.evaluate<boolean>(`document.querySelector('main') !== null`), `${path} to be drawn`);
  return page;
}

/** Opens the popup about a page, in a tab of its own. */
export async function openPopup(driver: Driver, about: string): Promise<DrivenPage> {
  const finder = await openOwn(driver, 'options.html');
  const id = await finder.evaluate<number | undefined>(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(about)})?.id)`,
  );
  await finder.close();
  if (id === undefined) throw new Error(`no tab shows ${about}`);
  return openOwn(driver, `popup.html?tab=${id}`);
}

/** Everything of a page with its open shadow roots, as a function of a selector. */
const ALL = `const all = (selector, root = document) => [
  ...root.querySelectorAll(selector),
  ...[...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? all(selector, element.shadowRoot) : [])),
];
const nameOf = (element) => (element.getAttribute('aria-label') ?? element.innerText ?? '').replace(/\\s+/g, ' ').trim();`;

/** The names of what a selector finds, in the order of the page. */
export const namesOf = (page: Readable, selector: string): Promise<string[]> =>
  page.evaluate<string[]>(`(() => { ${ALL} return all(${JSON.stringify(selector)}).map(nameOf); })()`);

/** Waits for something with this name (its beginning is enough) to stand still, and clicks it with the mouse. */
export async function clickNamed(page: Readable, selector: string, name: string): Promise<void> {
  let last: { x: number; y: number } | undefined;
  const place = () =>
    page.evaluate<{ x: number; y: number } | undefined>(`(() => {
        ${ALL}
        const found = all(${JSON.stringify(selector)}).find((element) => nameOf(element).startsWith(${JSON.stringify(name)}));
        if (!found) return undefined;
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      })()`);
  const point = await until(async () => {
    const now = await place();
    const stands = now !== undefined && now.x === last?.x && now.y === last.y;
    last = now;
    return stands && now;
  }, `${selector} “${name}”`);
  await page.click(point.x, point.y);
}

/** Waits until the text of a page (shadow roots included) matches. */
export async function readsAs(page: Readable, pattern: RegExp): Promise<string> {
  const text = () =>
    page.evaluate<string>(
      `(() => { ${ALL} return [document.body, ...all('.card-in-place').map((host) => host.shadowRoot.firstElementChild)].map((element) => element.innerText).join(' ').replace(/\\s+/g, ' '); })()`,
    );
  let last = '';
  const matches = async () => {
    last = await text();
    return pattern.test(last);
  };
  await until(matches, `${pattern} in the page`).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${last.slice(0, 600)}`);
  });
  return last;
}

/** Gives a file to the options' import, as its chooser would. */
export async function importFile(page: DrivenPage, name: string, text: string): Promise<void> {
  await page.evaluate(`(() => {
    const input = document.querySelector('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

/** Draws a surface as its own page would, in light or dark, and holds it against the rules of accessibility. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { cdp, page } from 'vitest/browser';
import surfaceCss from '../../components/surface.css?inline';
import { Texts } from '../../components/texts.ts';
import themeCss from '../../components/theme.css?inline';
import { english as t } from '../fixtures/texts.ts';

export const SCHEMES = ['light', 'dark'] as const;

let mount: HTMLElement | undefined;

/** Draws a view into the empty page, with the styles that its page links. */
export function drawSurface(view: ComponentChild, css: string): HTMLElement {
  clearSurface();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeCss + surfaceCss + css);
  document.adoptedStyleSheets = [sheet];
  mount = document.createElement('div');
  document.body.append(mount);
  render(<Texts.Provider value={{ t, lang: 'en' }}>{view}</Texts.Provider>, mount);
  return mount;
}

/** Takes the surface off the page again. */
export function clearSurface(): void {
  if (mount) render(null, mount);
  mount?.remove();
  mount = undefined;
  document.adoptedStyleSheets = [];
}

/** What the browser tells the page of the reader's wishes. */
export async function emulate(features: Record<string, string>): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** What axe finds, in words; empty where it finds nothing. */
export async function violations(): Promise<string[]> {
  const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** A picture for people to look at, under `.output/pictures/`. */
export async function picture(name: string): Promise<void> {
  await page.screenshot({ path: `../../.output/pictures/${name}.png`, element: document.body });
}

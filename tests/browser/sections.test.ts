import { expect, test } from 'vitest';
import { numberSections } from '../../lib/page/make-marks.ts';
import { allBlocks } from '../../lib/page/text-blocks.ts';
import { show } from './page.ts';

test('a heading below the title begins a section; its own words belong to it', () => {
  const body = show(`<article>
    <h1>The title</h1><p>An opening paragraph.</p>
    <h2>First <em>part</em></h2><p>Something.</p><ul><li>One thing</li><li>Another thing</li></ul>
    <div role="heading" aria-level="3">A part without a tag</div><p>More of it.</p>
  </article>`);
  const blocks = allBlocks(body);
  const sections = numberSections(blocks);
  const sectionOf = (text: string) => sections[blocks.findIndex((block) => block.text.includes(text))];
  expect(['The title', 'opening', 'First', 'Something', 'Another', 'without a tag', 'More'].map(sectionOf)).toEqual([
    0, 0, 1, 1, 1, 2, 2,
  ]);
});

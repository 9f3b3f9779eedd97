import { expect, test } from 'vitest';
import { findArticleRoot } from '../../lib/page/article-root.ts';
import { allBlocks, locate } from '../../lib/page/text-blocks.ts';
import { show } from './page.ts';

const texts = (html: string) => allBlocks(show(html)).map((block) => block.text.replace(/\s+/gu, ' ').trim());

test('words run on across inline elements and stop at blocks and line breaks', () => {
  expect(texts('<p>Deep<b>Seek</b> and <a href="#">Qw<i>en</i></a>.</p><div>One<br>Two<p>Three</p>Four</div>')).toEqual(
    ['DeepSeek and Qwen.', 'One', 'Two', 'Three', 'Four'],
  );
});

test('menus, footers, forms, code, hidden and editable parts are not read', () => {
  expect(
    texts(`<nav>Nav</nav><header role="banner">Banner</header><footer>Foot</footer><aside>Aside</aside><form>Form</form>
      <p>Story <code>code</code> <span hidden>hidden</span> <span aria-hidden="true">aria</span> goes on.</p>
      <pre>Pre</pre><div contenteditable>Edit</div><div style="display: none">None</div><button>Button</button>
      <div class="related-articles">Related</div><section id="comments">Comments</section><p class="shareholders">Shareholders</p>`),
  ).toEqual(['Story goes on.', 'Shareholders']);
});

test('a teaser that is all link is left out; a link within a sentence is read', () => {
  expect(
    texts(
      '<ul><li><a href="#">Nvidia and the price of a licence</a></li></ul><p>Says <a href="#">Nvidia</a> today.</p>',
    ),
  ).toEqual(['Says Nvidia today.']);
});

test('a stretch of a block leads back to its nodes', () => {
  const [block] = allBlocks(show('<p>By Deep<b>Seek</b> today</p>'));
  const at = block?.text.indexOf('DeepSeek') ?? -1;
  const segments = block ? locate(block, at, at + 8) : [];
  expect(segments.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['Deep', 'Seek']);
});

test('a page without any text, and text directly in the body', () => {
  expect(texts('<div><img alt=""></div>')).toEqual([]);
  expect(texts('Bare text')).toEqual(['Bare text']);
});

const paragraph = `<p>${'A sentence of the story that is long enough to count as a paragraph. '.repeat(3)}</p>`;

test('the story is the smallest element that holds most of the running text', () => {
  const body = show(
    `<main><article id="story"><h1>Head</h1>${paragraph.repeat(4)}</article><article class="card"><p>Teaser</p></article></main><div>${paragraph}</div>`,
  );
  expect(findArticleRoot(document)).toBe(body.querySelector('#story'));
});
test('an article body takes in the headline of the article around it', () => {
  const body = show(
    `<article id="whole"><h1>Head</h1><div itemprop="articleBody">${paragraph.repeat(3)}</div></article>`,
  );
  expect(findArticleRoot(document)).toBe(body.querySelector('#whole'));
});
test('a page without such an element is read whole', () => {
  const body = show(`<div>${paragraph.repeat(3)}</div>`);
  expect(findArticleRoot(document)).toBe(body);
});

/** The part of the page that is the story. */
import { classify } from './skip.ts';

/** A paragraph has at least this many UTF-16 code units; shorter ones are labels and teasers. */
const PARAGRAPH = 60;
/** The smallest element that holds this share of the page's paragraph text is the story. */
const SHARE = 0.7;

/**
 * The smallest `article`, `main` or article-body element that holds most of the page's running text;
 * the body where none does.
 */
export function findArticleRoot(document: Document): Element | null {
  const body = document.body;
  if (!body) return null;
  const candidates = [
    ...body.querySelectorAll('[itemprop="articleBody"], article, main, [role="main"], [role="article"]'),
  ];
  if (candidates.length === 0) return body;
  const weights = new Map<Element, number>(candidates.map((element) => [element, 0]));
  let total = 0;
  for (const paragraph of body.querySelectorAll('p, li, blockquote')) {
    const length = paragraph.textContent?.length ?? 0;
    if (length < PARAGRAPH || isFurniture(paragraph, body)) continue;
    total += length;
    for (let element = paragraph.parentElement; element && element !== body; element = element.parentElement) {
      const weight = weights.get(element);
      if (weight !== undefined) weights.set(element, weight + length);
    }
  }
  let best: Element = body;
  for (const [element, weight] of weights) {
    // Document order puts ancestors first, so a later hit is the smaller one.
    if (total > 0 && weight >= SHARE * total && (best === body || best.contains(element))) best = element;
  }
  return widenToHeadline(best, document);
}

function isFurniture(element: Element, body: Element): boolean {
  for (let current: Element | null = element; current && current !== body; current = current.parentElement) {
    if (classify(current) === 'skip') return true;
  }
  return false;
}

/** A body-only element leaves the headline and standfirst outside; the article around it takes them in. */
function widenToHeadline(root: Element, document: Document): Element {
  if (root === document.body || root.localName === 'article' || root.localName === 'main') return root;
  const around = root.closest('article');
  return around?.querySelector('h1') ? around : root;
}

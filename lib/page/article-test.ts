/** Is this page an article? Asked on every page the extension may read, so the cheap signs come first. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** The gate's answer and why, in a word the popup can explain. */
export interface GateDecision {
  article: boolean;
  reason: 'json-ld' | 'og-type' | 'readerable' | 'home-page' | 'not-html' | 'too-little-text' | 'no-sign';
}

const ARTICLE_TYPES =
  /^(?:\w*NewsArticle|Article|BlogPosting|Report|OpinionNewsArticle|LiveBlogPosting|TechArticle|ScholarlyArticle)$/u;
/** Less text than this is no story, whatever its markup says. UTF-16 code units. */
const LEAST_TEXT = 250;

/** Decides by `NewsArticle`/`Article` JSON-LD, then `og:type`, then Readability's readerable test. */
export function testArticle(document: Document, path: string): GateDecision {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return no('not-html');
  const body = document.body;
  if (!body || !hasText(body, LEAST_TEXT)) return no('too-little-text');
  if (/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/iu.test(path)) return no('home-page');
  if (hasArticleData(document)) return { article: true, reason: 'json-ld' };
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type && /^article\b/iu.test(type.trim())) return { article: true, reason: 'og-type' };
  const readable = readerableFor(body);
  const running = isProbablyReaderable(document, readable) || hasParagraphs(body, readable.minContentLength);
  return running ? { article: true, reason: 'readerable' } : no('no-sign');
}

const no = (reason: GateDecision['reason']): GateDecision => ({ article: false, reason });

/** Readability's thresholds count characters, of which Chinese, Japanese and Korean need about a third. */
function readerableFor(body: HTMLElement): { minContentLength: number; minScore: number } {
  const sample = [...body.querySelectorAll('p')]
    .map((paragraph) => paragraph.textContent)
    .join('')
    .slice(0, 2_000);
  const dense = sample.match(/[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/gu)?.length ?? 0;
  return dense > sample.length / 2 ? { minContentLength: 45, minScore: 12 } : { minContentLength: 140, minScore: 20 };
}

/** As many paragraphs of one parent are a story; teasers have a parent each. */
const STORY_PARAGRAPHS = 4;

/** Readability leaves out paragraphs in list items, where some publishers put the whole story. */
function hasParagraphs(body: HTMLElement, leastLength: number): boolean {
  const counts = new Map<Element, number>();
  for (const paragraph of body.querySelectorAll('li p')) {
    const parent = paragraph.parentElement;
    if (!parent || (paragraph.textContent?.trim().length ?? 0) < leastLength) continue;
    const count = (counts.get(parent) ?? 0) + 1;
    if (count === STORY_PARAGRAPHS) return true;
    counts.set(parent, count);
  }
  return false;
}

/** Whether the page's own text reaches `least` characters, without reading all of a long page. */
function hasText(body: HTMLElement, least: number): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (length < least && walker.nextNode()) {
    const parent = walker.currentNode.parentElement?.localName;
    if (parent !== 'script' && parent !== 'style') length += (walker.currentNode.nodeValue ?? '').trim().length;
  }
  return length >= least;
}

/** Only what the page says of itself counts: an article in a list of links does not. */
function hasArticleData(document: Document): boolean {
  for (const data of jsonLd(document)) {
    const types = [data['@type']].flat();
    if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type))) return true;
  }
  return false;
}

/** The page's top-level JSON-LD objects: arrays and `@graph` opened, broken ones passed over. */
export function jsonLd(document: Document): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      for (const item of [JSON.parse(script.textContent ?? '')].flat()) {
        if (!isObject(item)) continue;
        found.push(item);
        for (const inner of [item['@graph'], item['mainEntity']].flat()) if (isObject(inner)) found.push(inner);
      }
    } catch {
      // Publishers' templates break their JSON now and then; the next sign decides.
    }
  }
  return found;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

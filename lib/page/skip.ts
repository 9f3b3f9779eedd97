/** Which elements hold text that is not the story's: menus, footers, forms, code, hidden parts. */

/** Elements that are never read into. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'input',
  'select',
  'option',
  'button',
  'label',
  'code',
  'pre',
  'kbd',
  'samp',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
  'nav',
  'footer',
  'aside',
  'form',
  'dialog',
  'menu',
  'head',
  'link',
  'meta',
  'title',
  'datalist',
  'progress',
  'meter',
  'map',
  'rt',
  'rp',
]);

/** Elements that do not part the words before and after them. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'mark',
  'q',
  'ruby',
  'rb',
  's',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

const SKIPPED_ROLES = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
  'alertdialog',
  'tablist',
  'banner',
  'form',
  'button',
  'textbox',
]);

/** Names that publishers give to what surrounds a story, as whole words of a class or an id; two words joined by a hyphen. */
const FURNITURE = new Set(
  (
    'nav navbar navigation menu footer sidebar related recirc recirculation recommended recommendations promo newsletter ' +
    'subscribe subscription share sharing social comment comments disqus breadcrumb breadcrumbs cookie consent advert ' +
    'advertisement taboola outbrain tags trending mostread most-read popular readmore read-more signup masthead skip-link'
  ).split(' '),
);

/** Pages give the same few names to thousands of elements. */
const judged = new Map<string, boolean>();

function namesFurniture(name: string): boolean {
  if (name === '') return false;
  const known = judged.get(name);
  if (known !== undefined) return known;
  const words = name.toLowerCase().split(/[\s_-]+/u);
  const found = words.some((word, at) => FURNITURE.has(word) || FURNITURE.has(`${word}-${words[at + 1] ?? ''}`));
  judged.set(name, found);
  return found;
}

/** What an element is to the reading of text. */
export type ElementKind = 'skip' | 'inline' | 'block';

/** Classifies an element by itself; its ancestors are the walk's business. No style is computed: that costs too much. */
export function classify(element: Element): ElementKind {
  const name = element.localName;
  if (SKIPPED.has(name)) return 'skip';
  const inline = INLINE.has(name);
  if (element.attributes.length > 0 && isSetApart(element, inline)) return 'skip';
  return inline ? 'inline' : 'block';
}

function isSetApart(element: Element, inline: boolean): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style)) return true;
  if (inline) return false;
  return namesFurniture(element.getAttribute('class') ?? '') || namesFurniture(element.id);
}

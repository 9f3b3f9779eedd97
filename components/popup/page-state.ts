/** What the popup says of the page it was opened on. Pure. */
import type { PageList } from '../../lib/messaging/messages.ts';
import type { GateDecision } from '../../lib/page/article-test.ts';

export type PageState =
  /** Still asking. */
  | { kind: 'loading' }
  /** The reader is at work; `why` it is. */
  | { kind: 'read'; list: PageList; why: 'json-ld' | 'og-type' | 'readerable' | 'asked' | 'once' }
  /** The person has switched this site off. */
  | { kind: 'off' }
  /** The gate has looked and said no. */
  | { kind: 'no-article'; why: Exclude<GateDecision['reason'], 'json-ld' | 'og-type' | 'readerable'> }
  /** The extension may not read this page. `taken`: it once could, or should by its list of sites. */
  | { kind: 'no-access'; taken?: 'let-in' | 'listed' }
  /** It may, but the page was open before. */
  | { kind: 'waiting' }
  /** Pages that no extension may read. */
  | { kind: 'closed' }
  /** The person asked for it and the browser said no. */
  | { kind: 'failed' };

/** What was found out about a page. */
export interface PageFindings {
  /** Where the browser lets no extension in: its own pages and shops, files, data. */
  isClosed: boolean;
  /** The site is switched off. */
  isOff: boolean;
  /** The browser lets the extension read the site without being asked. */
  hasAccess: boolean;
  /** The site is on the bundled list. */
  isListed: boolean;
  /** The person once let it in. */
  wasLetIn: boolean;
  /** What the gate says, where there is one. */
  gate: GateDecision | undefined;
  /** What the reader lists, where there is one. */
  list: PageList | undefined;
}

export function pageStateOf(found: PageFindings): PageState {
  const { gate, list } = found;
  if (found.isClosed) return { kind: 'closed' };
  if (found.isOff) return { kind: 'off' };
  if (list) return { kind: 'read', list, why: whyRead(gate) };
  if (gate && isRefusal(gate.reason)) return { kind: 'no-article', why: gate.reason };
  if (gate) return { kind: 'loading' };
  if (found.hasAccess) return { kind: 'waiting' };
  if (found.wasLetIn) return { kind: 'no-access', taken: 'let-in' };
  return found.isListed ? { kind: 'no-access', taken: 'listed' } : { kind: 'no-access' };
}

function whyRead(gate: GateDecision | undefined): Extract<PageState, { kind: 'read' }>['why'] {
  if (!gate) return 'once';
  return isRefusal(gate.reason) ? 'asked' : gate.reason;
}

type Refusal = Extract<PageState, { kind: 'no-article' }>['why'];
const isRefusal = (reason: GateDecision['reason']): reason is Refusal =>
  reason !== 'json-ld' && reason !== 'og-type' && reason !== 'readerable';

/** Addresses of the shops that browsers keep to themselves, besides pages that are no web pages at all. */
const SHOPS =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/u;

/** Whether no extension may read an address. An address that is not shown to us may be any page. */
export function isClosedAddress(url: string | undefined): boolean {
  return url !== undefined && (!/^https?:/u.test(url) || SHOPS.test(url));
}

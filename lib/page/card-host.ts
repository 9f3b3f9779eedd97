/** The one node that the extension adds to a page: an element in the top layer with a closed shadow root. */
import { computePosition, flip, offset, type Placement, shift, size, type VirtualElement } from '@floating-ui/dom';
import { type Mark, markRects } from './mark.ts';

/** Not a registered element: `customElements` is null in Chromium's content scripts, and none is needed. */
const HOST_NAME = 'context-cards-host';
/** Between the mark's line and the card, px: the underline stays visible. */
const GAP_PX = 8;
/** Between the card and the window's edge, px. */
const EDGE_PX = 8;
/** Narrower windows show the card as a bottom sheet where it was tapped. px */
const SHEET_WIDTH_PX = 480;

/** The place where a card is drawn. */
export interface CardHost {
  /** Where the view is rendered. */
  readonly mount: HTMLElement;
  readonly box: DOMRect | undefined;
  /** Puts the card at a mark's line; `point` (viewport px) says at which one of its lines. */
  show(mark: Mark, point: DOMRect | undefined, options: { sheet: boolean }): void;
  /** Places the card again at the same mark, after a change of its size or a scroll; false once the mark is out of sight. */
  place(): boolean;
  hide(): void;
  isInside(target: EventTarget | null): boolean;
  remove(): void;
}

/** Builds the host; it joins the page when a card is first shown. */
export function createCardHost(document: Document, css: string): CardHost {
  const host = document.createElement(HOST_NAME);
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  // A constructed sheet is not the page's content: its CSP does not apply.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const mount = document.createElement('div');
  mount.className = 'mount';
  root.append(mount);
  let anchor: { mark: Mark; line: number; sheet: boolean; side?: Placement } | undefined;
  let token = 0;

  const place = (): boolean => {
    if (!anchor) return false;
    if (anchor.sheet) return true;
    const rects = markRects(anchor.mark);
    const rect = rects[Math.min(anchor.line, rects.length - 1)];
    const view = document.defaultView as Window;
    if (!rect || rect.bottom < 0 || rect.top > view.innerHeight) return false;
    const reference: VirtualElement = { getBoundingClientRect: () => rect };
    const mine = ++token;
    void computePosition(reference, mount, {
      strategy: 'fixed',
      placement: anchor.side ?? 'bottom-start',
      middleware: [
        offset(GAP_PX),
        // A card that grows stays on its side: jumping over the mark would leave the pointer behind.
        ...(anchor.side === undefined ? [flip({ padding: EDGE_PX })] : []),
        // How tall an opened card may be before it covers its own mark.
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) => mount.style.setProperty('--room', `${Math.floor(availableHeight)}px`),
        }),
        shift({ padding: EDGE_PX, crossAxis: true }),
      ],
    }).then(({ x, y, placement }) => {
      if (mine !== token || !anchor) return;
      anchor.side = placement;
      mount.style.setProperty('left', `${Math.round(x)}px`);
      mount.style.setProperty('top', `${Math.round(y)}px`);
      mount.classList.add('placed');
    });
    return true;
  };

  return {
    mount,
    get box() {
      return anchor ? mount.getBoundingClientRect() : undefined;
    },
    show(mark, point, { sheet: wantsSheet }) {
      const rects = markRects(mark);
      const line = point
        ? rects.findIndex((rect) => Math.abs(rect.top - point.top) < 1 && Math.abs(rect.left - point.left) < 1)
        : 0;
      const asSheet = wantsSheet && (document.defaultView as Window).innerWidth < SHEET_WIDTH_PX;
      anchor = { mark, line: Math.max(0, line), sheet: asSheet };
      mount.classList.toggle('sheet', asSheet);
      if (asSheet) {
        mount.style.removeProperty('left');
        mount.style.removeProperty('top');
      }
      if (!host.isConnected) document.documentElement.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
      place();
    },
    place,
    hide() {
      anchor = undefined;
      token++;
      mount.classList.remove('placed');
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    },
    isInside: (target) => target === host,
    remove() {
      anchor = undefined;
      host.remove();
    },
  };
}

/** Over a page's modal dialog a host outside it is painted but inert, so nothing opens there. */
export function isBehindModal(document: Document): boolean {
  return document.querySelector('dialog:modal') !== null;
}

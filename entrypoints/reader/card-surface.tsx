/** The card on the page: which one is open, how far, and the way back. Renders into the card host. */
import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import { type TextContext, Texts } from '../../components/texts.ts';
import type { CardView } from '../../lib/knowledge/card-view.ts';
import type { CardHost } from '../../lib/page/card-host.ts';
import type { Mark } from '../../lib/page/mark.ts';

/** What the surface asks of the rest. */
export interface CardSurfaceContext {
  host: CardHost;
  texts: TextContext;
  /** A card that was fetched with the page's marks. */
  known(id: string): CardView | undefined;
  /** Any other card; undefined where there is none. */
  fetch(id: string): Promise<CardView | undefined>;
  onPin(pinned: boolean): void;
  onClose(): void;
}

/** The surface of one page. */
export interface CardSurface {
  /** Opens a mark's card; false where its card is not there yet. */
  open(mark: Mark, line: DOMRect | undefined, how: { pinned: boolean; focus: boolean; sheet: boolean }): boolean;
  setPinned(pinned: boolean): void;
  close(): void;
}

export function createCardSurface({ host, texts, known, fetch, onPin, onClose }: CardSurfaceContext): CardSurface {
  let stack: CardView[] = [];
  let expanded = false;
  let pinned = false;
  let focusBack: Element | null = null;

  const card = (): HTMLElement | null => host.mount.querySelector('[role="dialog"]');
  const draw = () => {
    const top = stack.at(-1);
    render(
      top ? (
        <Texts.Provider value={texts}>
          <Card
            key={top.id}
            card={top}
            expanded={expanded}
            pinned={pinned}
            canGoBack={stack.length > 1}
            actions={actions}
          />
        </Texts.Provider>
      ) : null,
      host.mount,
    );
    if (top) host.place();
  };
  /** Within a card the focus stays in it: a button that was replaced must not drop it to the page. */
  const redraw = () => {
    const root = host.mount.getRootNode() as ShadowRoot;
    const held = root.activeElement !== null;
    draw();
    if (held && root.activeElement === null) card()?.focus({ preventScroll: true });
  };
  const actions = {
    async open(id: string) {
      const from = stack.at(-1);
      const next = known(id) ?? (await fetch(id));
      // The old card stays until the answer is there; an answer that comes too late is dropped.
      if (!next || stack.at(-1) !== from) return;
      stack = [...stack, next];
      redraw();
    },
    back() {
      stack = stack.slice(0, -1);
      redraw();
    },
    toggleMore() {
      expanded = !expanded;
      redraw();
    },
    togglePin() {
      onPin(!pinned);
    },
    close: () => onClose(),
  };

  host.mount.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  });

  return {
    open(mark, line, how) {
      const first = known(mark.entity);
      if (!first) return false;
      // From card to card, the way back is still to where the first one was opened.
      if (!host.isInside(document.activeElement)) focusBack = document.activeElement;
      stack = [first];
      expanded = false;
      pinned = how.pinned;
      // Shown first: a card measures itself as it is drawn, and what is not shown has no size.
      host.show(mark, line, { sheet: how.sheet });
      draw();
      if (how.focus) card()?.focus({ preventScroll: true });
      return true;
    },
    setPinned(next) {
      if (pinned === next || stack.length === 0) return;
      pinned = next;
      redraw();
    },
    close() {
      if (stack.length === 0) return;
      stack = [];
      const held = (host.mount.getRootNode() as ShadowRoot).activeElement !== null;
      host.hide();
      draw();
      if (held && focusBack instanceof HTMLElement && focusBack.isConnected) focusBack.focus({ preventScroll: true });
      focusBack = null;
    },
  };
}

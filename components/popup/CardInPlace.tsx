import { type JSX, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardView } from '../../lib/knowledge/card-view.ts';
import { Card, type CardActions } from '../card/Card.tsx';
import cardCss from '../card/card.css?inline';
import { Texts, useTexts } from '../texts.ts';
import themeCss from '../theme.css?inline';

export interface CardInPlaceProps {
  card: CardView;
  expanded: boolean;
  actions: Omit<CardActions, 'togglePin'>;
}

/** The page's card, in the popup: in a shadow root as there, so that its styles and the popup's do not meet. */
export function CardInPlace({ card, expanded, actions }: CardInPlaceProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const mount = useRef<HTMLDivElement>(null);
  const texts = useTexts();
  useLayoutEffect(() => {
    const root = (host.current as HTMLDivElement).attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(themeCss + cardCss);
    root.adoptedStyleSheets = [sheet];
    mount.current = document.createElement('div');
    mount.current.className = 'in-place';
    root.append(mount.current);
  }, []);
  useLayoutEffect(() => {
    render(
      <Texts.Provider value={texts}>
        <Card key={card.id} card={card} expanded={expanded} pinned={false} canGoBack actions={actions} />
      </Texts.Provider>,
      mount.current as HTMLDivElement,
    );
  });
  useLayoutEffect(() => mount.current?.querySelector<HTMLElement>('[role="dialog"]')?.focus(), [card.id]);
  return <div ref={host} class="card-in-place" />;
}

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { showOnPage, tabFromAddress } from './page.ts';
import { useCard } from './use-card.ts';
import { usePage } from './use-page.ts';
import { useSearch } from './use-search.ts';

/** The popup with everything it knows. */
export function PopupApp(): JSX.Element {
  const page = usePage();
  const search = useSearch();
  const list = page.page.kind === 'read' ? page.page.list : undefined;
  const card = useCard(list?.storyDate);
  const input = useRef<HTMLInputElement>(null);
  const hasCard = card.card !== undefined;

  // The search box has the focus, at first and whenever a card has gone.
  useLayoutEffect(() => {
    if (!hasCard) input.current?.focus();
  }, [hasCard]);

  // One step back a press: from the card to the list, then to an empty box, then the browser closes the popup.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (hasCard) card.close();
      else if (search.query !== '') search.setQuery('');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  const key = (event: KeyboardEvent) => {
    // Enter and arrows within an input method choose its words.
    if (event.isComposing) return;
    const hit = search.active === undefined ? undefined : search.hits?.[search.active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') search.step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && hit) void card.open(hit.id);
    else return;
    event.preventDefault();
  };

  return (
    <Popup
      site={page.site}
      page={page.page}
      triggerOff={page.settings.trigger === 'off'}
      problem={page.problem !== undefined}
      query={search.query}
      hits={search.hits}
      active={search.active}
      card={card.card}
      expanded={card.expanded}
      input={input}
      actions={{
        query(text) {
          card.close();
          search.setQuery(text);
          input.current?.focus();
        },
        key,
        open: (id) => void card.open(id),
        show: (id) => void (page.tabId !== undefined && showOnPage(page.tabId, id)),
        switchSite: page.switchSite,
        readOnce: () => void page.readOnce(),
        allowSite: page.allowSite,
        allowAll: page.allowAll,
        options() {
          void browser.runtime.openOptionsPage();
          if (tabFromAddress() === undefined) window.close();
        },
        card: { open: (id) => void card.open(id), back: card.back, toggleMore: card.toggleMore, close: card.close },
      }}
    />
  );
}

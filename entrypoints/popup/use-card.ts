import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CardView } from '../../lib/knowledge/card-view.ts';
import type { BackgroundMessage } from '../../lib/messaging/messages.ts';

/** The card in the popup and the way back from it. */
export function useCard(storyDate: string | undefined) {
  const [stack, setStack] = useState<CardView[]>([]);
  const [expanded, setExpanded] = useState(false);
  const wanted = useRef<string>(undefined);
  return {
    card: stack.at(-1),
    expanded,
    async open(id: string) {
      wanted.current = id;
      const message: BackgroundMessage = {
        type: 'get-cards',
        ids: [id],
        lang: browser.i18n.getUILanguage(),
        ...(storyDate !== undefined && { storyDate }),
      };
      const [card] = (await browser.runtime.sendMessage(message)) as CardView[];
      // What was on show stays until the answer is there; one that comes too late is dropped.
      if (card && wanted.current === id) setStack((cards) => [...cards, card]);
    },
    /** One step back; from the first card to the list. */
    back() {
      wanted.current = undefined;
      setStack((cards) => cards.slice(0, -1));
    },
    /** Back to the list. */
    close() {
      wanted.current = undefined;
      setStack([]);
      setExpanded(false);
    },
    toggleMore: () => setExpanded((now) => !now),
  };
}

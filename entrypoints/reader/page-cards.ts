/** The cards of one page: fetched in one question after each reading, kept until the story changes. */
import { browser } from 'wxt/browser';
import type { CardView } from '../../lib/knowledge/card-view.ts';
import type { BackgroundMessage } from '../../lib/messaging/messages.ts';

export interface PageCards {
  known(id: string): CardView | undefined;
  /** Asks the background for those that are not there yet. */
  ask(ids: readonly string[]): Promise<void>;
}

/** @param storyDate the day the cards are to hold for; when it changes, what was fetched is dropped */
export function createPageCards(storyDate: () => string | undefined): PageCards {
  const cards = new Map<string, CardView>();
  let datedFor = storyDate();
  return {
    known: (id) => cards.get(id),
    async ask(ids) {
      const date = storyDate();
      if (datedFor !== date) {
        datedFor = date;
        cards.clear();
      }
      const missing = ids.filter((id) => !cards.has(id));
      if (missing.length === 0) return;
      const message: BackgroundMessage = {
        type: 'get-cards',
        ids: missing,
        lang: browser.i18n.getUILanguage(),
        ...(date !== undefined && { storyDate: date }),
      };
      const found = (await browser.runtime.sendMessage(message)) as CardView[];
      for (const card of found) cards.set(card.id, card);
    },
  };
}

import { browser } from 'wxt/browser';
import { createSearch, type Search } from '../../lib/knowledge/search.ts';
import type { SearchData } from '../../lib/knowledge/search-data.ts';

/** Loads the names from the package: nothing leaves the browser. */
export async function loadSearch(): Promise<Search> {
  const response = await fetch(browser.runtime.getURL('/search.json' as never));
  return createSearch((await response.json()) as SearchData);
}

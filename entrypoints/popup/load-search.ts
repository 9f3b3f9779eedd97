import { browser } from 'wxt/browser';
import type { Search } from '../../lib/knowledge/search.ts';
import type { SearchData } from '../../lib/knowledge/search-data.ts';

/** Loads the names and the search from the package: nothing leaves the browser, and the first picture waits for neither. */
export async function loadSearch(): Promise<Search> {
  const [{ createSearch }, data] = await Promise.all([
    import('../../lib/knowledge/search.ts'),
    fetch(browser.runtime.getURL('/search.json' as never)).then((response) => response.json() as Promise<SearchData>),
  ]);
  return createSearch(data);
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Search } from '../../lib/knowledge/search.ts';
import { loadSearch } from './load-search.ts';

/** As many results as anybody looks through. */
const LIMIT = 20;

/** The search box: its text, what it finds and which result Enter opens. */
export function useSearch() {
  const [search, setSearch] = useState<Search>();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  useEffect(() => {
    // A task of its own: the first picture is drawn before the names are loaded.
    const timer = setTimeout(() => {
      void loadSearch().then((loaded) => {
        setSearch(loaded);
        // Ready for a misspelt name before the person has typed it.
        requestIdleCallback(() => loaded.warm());
      });
    });
    return () => clearTimeout(timer);
  }, []);
  const hits = useMemo(() => search?.find(query, LIMIT), [search, query]);
  const count = hits?.length ?? 0;
  return {
    query,
    hits,
    active: count > 0 ? Math.min(active, count - 1) : undefined,
    setQuery(text: string) {
      setQuery(text);
      setActive(0);
    },
    /** Down or up, round and round. */
    step(by: 1 | -1) {
      if (count > 0) setActive((now) => (Math.min(now, count - 1) + by + count) % count);
    },
  };
}

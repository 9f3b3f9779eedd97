import type { PackSource } from '../pack-source.ts';

/** A fact whose check is older than its property allows. */
export interface OverdueFact {
  file: string;
  id: string;
  path: string;
  property: string;
  checked: string;
  /** Days beyond what the property allows. */
  days: number;
}

const DAY_MS = 86_400_000;

/** Facts to look at again on a day (`YYYY-MM-DD`), the most overdue first. A value that has ended does not age. */
export function overdueFacts(source: PackSource, today: string): OverdueFact[] {
  const found = source.entities.flatMap(({ file, entity }) =>
    entity.facts.flatMap((fact, index): OverdueFact[] => {
      const stale = source.properties[fact.property]?.stale ?? 0;
      if (stale === 0 || fact.until !== undefined || fact.withdrawn) return [];
      const days = Math.round((Date.parse(today) - Date.parse(fact.checked)) / DAY_MS) - stale;
      if (days <= 0) return [];
      const { property, checked } = fact;
      return [{ file, id: entity.id, path: `facts[${index}] (${property})`, property, checked, days }];
    }),
  );
  return found.sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
}

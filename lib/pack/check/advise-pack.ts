/** What an editor should look at again: nothing here keeps a pack from shipping. */
import { nameEntries } from '../names.ts';
import type { PackSource, Problem } from '../pack-source.ts';
import type { Entity } from '../schema.ts';
import { adviseOnCopies } from './copies.ts';
import { overdueFacts } from './overdue.ts';
import { type Report, reportInto } from './report.ts';

/** Fewer words than this hardly tell two meanings apart. */
const FEW_CLUES = 3;

/**
 * Warnings about a pack on a day (`YYYY-MM-DD`).
 * @param copyingHosts hosts that mostly rewrite, mirror or collect what others report
 */
export function advisePack(source: PackSource, today: string, copyingHosts: ReadonlySet<string>): Problem[] {
  const warnings: Problem[] = [];
  for (const { file, entity } of source.entities) {
    const report = reportInto(warnings, file);
    adviseOnSources(entity, report);
    adviseOnCopies(entity, copyingHosts, report);
    if (entity.related.length === 0) report('related', 'no relation; say what it has to do with the rest');
    for (const name of nameEntries(entity)) {
      const clues = name.for?.length ?? 0;
      if (name.match === 'context' && clues > 0 && clues < FEW_CLUES) {
        report(`names.${name.lang}[${name.index}]`, `"${name.text}" has ${clues} context words; give three or more`);
      }
    }
  }
  for (const { file, path, checked, days } of overdueFacts(source, today)) {
    reportInto(warnings, file)(path, `was checked on ${checked}, ${days} days longer ago than its property allows`);
  }
  return warnings;
}

function adviseOnSources(entity: Entity, report: Report): void {
  const sources = Object.values(entity.sources);
  if (sources.length === 1) report('sources', 'a single source; a second one would guard against its errors');
  if (sources.length > 0 && !sources.some(({ tier }) => tier === 'primary' || tier === 'official')) {
    report('sources', 'no primary or official source');
  }
}

import type { Problem } from '../pack-source.ts';

/** Takes one finding about the entity that is being checked. `path` is the place in its file. */
export type Report = (path: string, message: string) => void;

/** A report that writes findings about one file into a list. */
export function reportInto(problems: Problem[], file: string): Report {
  return (path, message) => problems.push({ where: `${file}: ${path}`, message });
}

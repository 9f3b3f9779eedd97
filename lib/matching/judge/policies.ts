/** By which policy a name counts in a page. */
import { type NameIndex, NEAR } from '../../pack/name-index.ts';
import { MATCH_POLICIES, type MatchPolicy } from '../../pack/vocabulary.ts';
import type { Sighting } from './sightings.ts';

/** The policy by which a name counts here. */
export function policyOf(index: NameIndex, name: number): MatchPolicy | 'near' {
  const code = index.namePolicy[name] as number;
  return (code & NEAR) !== 0 ? 'near' : (MATCH_POLICIES[code] as MatchPolicy);
}

/** Whether a name counts only where the page speaks for it. */
export function isWeighed(index: NameIndex, name: number): boolean {
  const policy = policyOf(index, name);
  return policy === 'context' || policy === 'near';
}

/** Whether one of the names spelled so is weighed. */
export function isOpen(index: NameIndex, { names }: Sighting): boolean {
  return names.some((name) => isWeighed(index, name));
}

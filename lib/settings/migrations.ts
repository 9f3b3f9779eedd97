/**
 * From the stored form of any version to today's, one numbered step at a time. A step gets what the version
 * before it wrote and hands on what its own version wrote; it never looks at today's types, which move on.
 * Each has a saved example in `tests/fixtures/settings/`.
 */

/** Turns the changes of version n into those of version n + 1. @throws {Error} where they have another shape */
export type Migration = (changes: Record<string, unknown>) => Record<string, unknown>;

/** `MIGRATIONS[n - 1]` leads from version n to n + 1. */
export const MIGRATIONS: readonly Migration[] = [
  /** 1 → 2: one map of sites said `off` or `always`; a site can be let in and switched off, so there are two lists. */
  ({ sites, ...changes }) => {
    if (sites === undefined) return changes;
    if (typeof sites !== 'object' || sites === null || Array.isArray(sites)) throw new Error('sites: must be a map');
    const having = (wanted: string) =>
      Object.entries(sites)
        .filter(([, choice]) => choice === wanted)
        .map(([site]) => site)
        .sort();
    const [off, allowed] = [having('off'), having('always')];
    return {
      ...changes,
      ...(off.length > 0 && { sitesOff: off }),
      ...(allowed.length > 0 && { sitesAllowed: allowed }),
    };
  },
];

/** The version that is written today. */
export const CURRENT_VERSION = MIGRATIONS.length + 1;

/**
 * Brings changes of a version up to today's.
 * @throws {Error} where the version is not one of ours or a step fails
 */
export function migrate(version: number, changes: Record<string, unknown>): Record<string, unknown> {
  if (!Number.isInteger(version) || version < 1) throw new Error(`version: ${version} is no version`);
  if (version > CURRENT_VERSION) {
    throw new Error(`version: ${version} is newer than this extension, which knows ${CURRENT_VERSION}`);
  }
  return MIGRATIONS.slice(version - 1).reduce((result, step) => step(result), changes);
}

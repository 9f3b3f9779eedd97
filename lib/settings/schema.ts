/** The stored form of the settings: only what the reader changed, with the number of its shape. */
import * as v from 'valibot';
import { CATEGORIES, type Category } from '../pack/vocabulary.ts';
import { ALL_SITES, DEFAULT_SETTINGS, DENSITIES, type Settings, TRIGGERS } from './settings.ts';
import { isSite } from './sites.ts';

const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, `must be one of ${options.map((option) => `"${option}"`).join(', ')}`);
const yesOrNo = v.boolean('must be true or false');
/** More sites than anybody switches by hand. */
const SITES_LIMIT = 2_000;
const site = v.pipe(v.string('must be a text'), v.check(isSite, 'must be a host name without "www.", as example.com'));
const sites = <T extends v.GenericSchema<unknown, string>>(item: T) =>
  v.pipe(v.array(item, 'must be a list'), v.maxLength(SITES_LIMIT, `must hold at most ${SITES_LIMIT} sites`));

const categories = v.strictObject(
  Object.fromEntries(CATEGORIES.map((category) => [category, v.exactOptional(yesOrNo)])) as Record<
    Category,
    v.ExactOptionalSchema<typeof yesOrNo, undefined>
  >,
  unknownKey('categories'),
);

/** What the reader changed. Every part may be missing; nothing else may be there. */
export const ChangesSchema = v.strictObject(
  {
    categories: v.exactOptional(categories),
    trigger: v.exactOptional(oneOf(TRIGGERS)),
    density: v.exactOptional(oneOf(DENSITIES)),
    familiar: v.exactOptional(yesOrNo),
    sitesOff: v.exactOptional(sites(site)),
    sitesAllowed: v.exactOptional(sites(v.union([v.literal(ALL_SITES), site], 'must be a host name or "*"'))),
  },
  unknownKey('settings'),
);
export type Changes = v.InferOutput<typeof ChangesSchema>;

/** The settings that follow from what was changed. */
export function applyChanges(changes: Changes): Settings {
  const categories = { ...DEFAULT_SETTINGS.categories, ...changes.categories };
  return { ...DEFAULT_SETTINGS, ...changes, categories };
}

/** What differs from the defaults, and only that: a default that changes later reaches whoever left it alone. */
export function changesOf(settings: Settings): Changes {
  const changes: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(settings)) {
    const standard = DEFAULT_SETTINGS[key as keyof Settings];
    if (key !== 'categories' && JSON.stringify(value) !== JSON.stringify(standard)) changes[key] = value;
  }
  const changed = CATEGORIES.filter(
    (category) => settings.categories[category] !== DEFAULT_SETTINGS.categories[category],
  ).map((category) => [category, settings.categories[category]]);
  if (changed.length > 0) changes['categories'] = Object.fromEntries(changed);
  return changes as Changes;
}

function unknownKey(where: string) {
  return (issue: v.StrictObjectIssue): string =>
    issue.expected === 'never' ? `is not known in ${where}` : 'must be an object';
}

/** What the page itself says that an acronym means: AMD is a chip maker, but not on a page about age-related macular degeneration (AMD). */
import type { NameIndex } from '../../pack/name-index.ts';
import { findDefinition } from './definitions.ts';
import type { Meaning, PageKnowledge } from './page-knowledge.ts';
import type { Sighting } from './sightings.ts';
import type { Verdict } from './verdict.ts';

const ACRONYM = /^[A-ZÀ-Þ][A-ZÀ-Þ0-9&.]{1,7}$/u;

/** What the page says a short form means, of the entities of these names; asked once a page. */
export function meaningOf(page: PageKnowledge, surface: string, names: readonly number[]): Meaning {
  if (!page.meanings.has(surface)) page.meanings.set(surface, findMeaning(page, surface, names));
  return page.meanings.get(surface);
}

/** As `meaningOf`, for a name that counts by itself: only words that have nothing of the entity's names say otherwise. */
function otherMeaning(page: PageKnowledge, surface: string, names: readonly number[]): Meaning {
  if (!ACRONYM.test(surface)) return undefined;
  const meaning = meaningOf(page, surface, names);
  if (meaning !== 'other') return meaning;
  const key = `${surface} by itself`;
  if (!page.meanings.has(key)) page.meanings.set(key, isStrange(page, surface, names) ? 'other' : undefined);
  return page.meanings.get(key);
}

/** A name that was taken and that the page itself explains to mean something else. */
export function judgeMeaning(page: PageKnowledge, { block, start, end, core, names }: Sighting): Verdict | undefined {
  const meaning = otherMeaning(page, (page.texts[block] as string).slice(start, core), names);
  if (meaning === undefined) return undefined;
  if (meaning === 'other') {
    const reason = 'the page says that it is short for something else';
    return {
      block,
      start,
      end,
      entity: page.index.nameEntity[names[0] as number] as number,
      taken: false,
      reason,
      clues: [],
    };
  }
  return { block, start, end, entity: meaning, taken: true, reason: 'short form that the page explains', clues: [] };
}

/** Whether no word that the page spells a short form out with stands in a name of its entities. */
function isStrange(page: PageKnowledge, surface: string, names: readonly number[]): boolean {
  const words = longForms(page, surface).flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  const known = names.flatMap((name) => spellingsOf(page.index, page.index.nameEntity[name] as number)).join(' ');
  return !words.some((word) => known.includes(word));
}

function findMeaning(page: PageKnowledge, surface: string, names: readonly number[]): Meaning {
  const entities = names.map((name) => page.index.nameEntity[name] as number);
  const forms = longForms(page, surface);
  for (const { block, start, end, text } of forms) {
    const owner = entities.find((entity) => isNamed(page, entity, block, start, end) || isFullForm(page, entity, text));
    if (owner !== undefined) return owner;
  }
  return forms.length > 0 ? 'other' : undefined;
}

interface LongForm {
  block: number;
  start: number;
  end: number;
  text: string;
}

/** Where the page spells a short form out. */
function longForms({ texts }: PageKnowledge, surface: string): LongForm[] {
  return texts.flatMap((text, block) => {
    const found: LongForm[] = [];
    for (let at = text.indexOf(surface); at !== -1; at = text.indexOf(surface, at + 1)) {
      const form = findDefinition(text, at, at + surface.length);
      if (form) found.push({ block, ...form, text: text.slice(form.start, form.end).trim() });
    }
    return found;
  });
}

/** Whether an entity is named, without doubt, within a stretch, up to its end. */
function isNamed(page: PageKnowledge, entity: number, block: number, start: number, end: number): boolean {
  return (page.sure.get(entity)?.byBlock.get(block) ?? []).some(
    (at) => at.start >= start - 4 && at.end <= end && at.end > end - 3,
  );
}

/** Whether words are the entity's display name but for small words and case. */
function isFullForm(page: PageKnowledge, entity: number, words: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/\b(?:the|of|and|for|on)\b|[^\p{L}\p{N}]/gu, '');
  return bare(page.index.tail.entities[entity]?.name ?? '') === bare(words);
}

/** All spellings of an entity, in small letters. */
function spellingsOf({ rowNames, nameEntity, lowerPool, rowText }: NameIndex, entity: number): string[] {
  const found: string[] = [];
  for (let row = 0; row + 1 < rowNames.length; row++) {
    for (let name = rowNames[row] as number; name < (rowNames[row + 1] as number); name++) {
      if (nameEntity[name] !== entity) continue;
      found.push(String.fromCharCode(...lowerPool.subarray(rowText[row], rowText[row + 1])));
    }
  }
  return found;
}

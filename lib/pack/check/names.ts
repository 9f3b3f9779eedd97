import { type NameEntry, nameEntries } from '../names.ts';
import type { PackSource, Problem } from '../pack-source.ts';
import type { Lexicon } from './lexicon.ts';
import { type Report, reportInto } from './report.ts';

/** Up to this many UTF-16 code units an exact Latin name needs a stated reason why it is unmistakable. */
const SHORT_NAME = 3;

/** A name with the entity and place it comes from. */
interface OwnedName extends NameEntry {
  file: string;
  id: string;
  path: string;
}

/** Rules for names: each by itself, then those that several entities share. */
export function checkNames(source: PackSource, lexicon: Lexicon | undefined): Problem[] {
  const problems: Problem[] = [];
  const owned: OwnedName[] = [];
  for (const { file, entity } of source.entities) {
    const report = reportInto(problems, file);
    const entries = nameEntries(entity);
    if (!entries.some((name) => name.text === entity.name)) {
      report('name', `"${entity.name}" must also stand among names.en`);
    }
    if (entity.native && !entity.names[entity.native]) report('native', `there is no name in "${entity.native}"`);
    for (const name of entries) {
      const path = `names.${name.lang}[${name.index}]`;
      checkName(name, path, report, lexicon);
      owned.push({ ...name, file, id: entity.id, path });
    }
  }
  checkShared(owned, problems);
  if (lexicon) checkPhrases(owned, source.phrases, lexicon, problems);
  return problems;
}

function checkName(name: NameEntry, path: string, report: Report, lexicon: Lexicon | undefined): void {
  const { text, match, reason } = name;
  if (match === 'context' && !name.for?.length) {
    report(path, `"${text}" needs context words: list those that speak for it under "for"`);
  }
  if (match !== 'exact') return;
  if (text.length <= SHORT_NAME && /^[\p{Script=Latin}\d]+$/u.test(text) && !reason) {
    report(path, `"${text}" is short; use "short" or "context", or say under "reason" why it is unmistakable`);
  } else if (/^\p{Script=Latin}+$/u.test(text) && lexicon?.isCommonWord(text.toLowerCase()) && !reason) {
    report(path, `"${text}" is a common English word; use "context" with the words that speak for it, or "search"`);
  }
}

/** A name of two entities is told apart by its context words, or (a surname) by the full form before it. */
function checkShared(owned: OwnedName[], problems: Problem[]): void {
  const byText = new Map<string, Map<string, OwnedName>>();
  for (const name of owned) {
    if (name.match === 'search') continue;
    const owners = byText.get(name.text) ?? new Map<string, OwnedName>();
    // The same spelling in several languages is one name of its entity.
    if (!owners.has(name.id)) owners.set(name.id, name);
    byText.set(name.text, owners);
  }
  for (const [text, owners] of byText) {
    if (owners.size < 2) continue;
    const list = [...owners.values()];
    const loud = list.filter((owner) => owner.match !== 'context' && owner.match !== 'short');
    const clues = list
      .filter((owner) => owner.match === 'context')
      .map((owner) => [...(owner.for ?? [])].sort().join());
    if (loud.length === 0 && new Set(clues).size === clues.length) continue;
    for (const owner of loud.length > 0 ? loud : list) {
      const others = list.filter((other) => other !== owner).map((other) => other.id);
      reportInto(problems, owner.file)(
        owner.path,
        `"${text}" is also a name of ${others.join(', ')}; give both the policy "context" with different words`,
      );
    }
  }
}

/** A name inside a longer phrase of the language is not meant there: the phrase must be listed. */
function checkPhrases(owned: OwnedName[], phrases: string[], lexicon: Lexicon, problems: Problem[]): void {
  const known = new Set([...phrases, ...owned.map((name) => name.text)]);
  const asked = new Set<string>();
  for (const { text, lang, match, file, path } of owned) {
    if (lang !== 'en' || match === 'search' || asked.has(text)) continue;
    asked.add(text);
    for (const phrase of lexicon.phrasesAround(text)) {
      if (known.has(phrase)) continue;
      reportInto(problems, file)(path, `"${text}" stands in "${phrase}"; list that phrase in data/phrases.json`);
    }
  }
}

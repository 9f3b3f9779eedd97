import { nameEntries } from './names.ts';
import type { PackSource } from './pack-source.ts';

type Report = (file: string, path: string, message: string) => void;

/** Below this many UTF-16 code units an exact Latin name needs a stated reason why it is unmistakable. */
const SHORT_NAME = 3;

/** No two entities share a name unless each says by its context words when it is meant. */
export function checkNames(source: PackSource, report: Report): void {
  const owners = new Map<string, { file: string; id: string; path: string; context: boolean }[]>();
  for (const { file, entity } of source.entities) {
    if (!nameEntries(entity).some((name) => name.text === entity.name)) {
      report(file, 'name', `"${entity.name}" must also stand among names.en`);
    }
    if (entity.native && !entity.names[entity.native]) report(file, 'native', `there is no name in "${entity.native}"`);
    const seen = new Set<string>();
    for (const name of nameEntries(entity)) {
      const path = `names.${name.lang}[${name.index}]`;
      if (
        name.match === 'exact' &&
        name.text.length <= SHORT_NAME &&
        /^[\p{Script=Latin}\d]+$/u.test(name.text) &&
        !name.reason
      ) {
        report(
          file,
          path,
          `"${name.text}" is short; use "short" or "context", or say under "reason" why it is unmistakable`,
        );
      }
      if (name.match === 'context' && !name.for?.length) {
        report(file, path, `"${name.text}" needs context words: list those that speak for it under "for"`);
      }
      if (name.match === 'search' || seen.has(name.text)) continue;
      seen.add(name.text);
      const list = owners.get(name.text) ?? [];
      list.push({ file, id: entity.id, path, context: name.match === 'context' });
      owners.set(name.text, list);
    }
  }
  for (const [text, list] of owners) {
    if (list.length < 2 || list.every((owner) => owner.context)) continue;
    for (const owner of list) {
      const others = list.filter((other) => other !== owner).map((other) => other.id);
      report(
        owner.file,
        owner.path,
        `"${text}" is also a name of ${others.join(', ')}; give both the policy "context" with different words`,
      );
    }
  }
}

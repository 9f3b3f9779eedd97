/** `npm run -s card -- [--date YYYY-MM-DD] [--json] ID`: the card as text for a story of that date. */
import { parseArgs } from 'node:util';
import type { CardView, ValueView } from '../lib/knowledge/card-view.ts';
import { formatDate, formatPeriod } from '../lib/knowledge/format.ts';
import { isCalendarDate } from '../lib/pack/dates.ts';
import { bundledCards } from './lib/bundled-pack.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const [id] = positionals;
if (!id || positionals.length > 1) {
  console.error('usage: npm run -s card -- [--date YYYY-MM-DD] [--json] ID');
  process.exit(2);
}
if (values.date !== undefined && !(/^\d{4}-\d{2}-\d{2}$/u.test(values.date) && isCalendarDate(values.date))) {
  console.error(`--date: "${values.date}" is not a day; write YYYY-MM-DD`);
  process.exit(2);
}
const [card] = await bundledCards().get([id], { storyDate: values.date, lang: 'en' });
if (!card) {
  console.error(`no entity "${id}" in the pack`);
  process.exit(1);
}
console.log(values.json ? JSON.stringify(card, null, 2) : asText(card));

function asText(view: CardView): string {
  const lines = [
    `${view.name}${view.nativeName ? ` ${view.nativeName.text}` : ''}`,
    `${view.kind.text}${view.corner ? ` · ${view.corner}` : ''}`,
    '',
    view.summary.text,
    '',
    ...view.facts.map((fact) => `${`${fact.label}:`.padEnd(21)}${fact.values.map(valueText).join('; ')}`),
  ];
  const changed = view.facts.filter((fact) => fact.changed);
  if (view.storyDate && changed.length > 0) {
    lines.push('', `Changed since this story (${formatDate(view.storyDate, 'en')}):`);
    for (const fact of changed) {
      const [then, after] = [fact.values[0] as ValueView, fact.values.at(-1) as ValueView];
      lines.push(
        `  ${fact.label}: ${then.text} → ${after.text} (as of ${formatDate(after.note?.date ?? view.checked, 'en')})`,
      );
    }
  }
  if (view.asOf === 'story-newer') lines.push('', `Checked ${formatDate(view.checked, 'en')}, before this story.`);
  if (view.events.length > 0) {
    lines.push(
      '',
      ...view.events.map(
        (event) =>
          `${event.date.padEnd(12)}${event.text}${marks(event.sources)}${event.afterStory ? ' (after this story)' : ''}`,
      ),
    );
  }
  for (const { holder, text, date, sources } of view.views)
    lines.push('', `${holder} (${date}): ${text}${marks(sources)}`);
  if (view.chips.length > 0) lines.push('', `Related: ${view.chips.map((chip) => chip.name).join(', ')}`);
  lines.push(
    '',
    ...view.sources.map(
      (source) => `[${source.number}] ${source.publisher}: ${source.title}. ${source.url} (seen ${source.seen})`,
    ),
  );
  lines.push('', `Checked ${formatDate(view.checked, 'en')}.`);
  return lines.join('\n');
}

function valueText({ text, note, sources }: ValueView): string {
  const words = {
    'in-story': 'in this story',
    'as-of': 'as of',
    from: 'since',
    until: 'until',
    'checked-before': 'checked',
    for: 'for',
  };
  const date =
    note?.kind === 'for' ? formatPeriod(note.date, note.last ?? note.date, 'en') : note && formatDate(note.date, 'en');
  const when = note ? ` (${note.kind === 'in-story' ? words[note.kind] : `${words[note.kind]} ${date}`})` : '';
  return `${text}${marks(sources)}${when}`;
}

function marks(numbers: number[]): string {
  return numbers.map((number) => `[${number}]`).join('');
}

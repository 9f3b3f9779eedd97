/** Rules for every text that a card shows: length, no markup, nothing that goes stale with the calendar. */
import { isCalendarDate } from '../dates.ts';
import type { Entity, LocalText } from '../schema.ts';
import type { Report } from './report.ts';

/** UTF-16 code units. A summary of two plain sentences fits on a card without a scroll bar. */
const LIMITS = { kind: 40, summary: 240, event: 120, view: 240, value: 90 };

/** Words that tie a text to the day it was written. */
const RELATIVE_TIME =
  /\b(?:currently|recently|now|nowadays|today|yesterday|tomorrow|this (?:year|month|week)|(?:last|next) (?:year|month|week)|so far|to date)\b|目前|现在|現在|如今|最近|日前|今年|去年|明年|현재|최근|올해|지난해|작년|내년|昨年|来年/iu;
/** Markup, bidi controls and zero-width characters have no place in a card's text. */
const FORBIDDEN = /<[a-z!/]|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/iu;

/** Checks all texts of an entity. */
export function checkTexts(entity: Entity, report: Report): void {
  for (const [path, text, limit] of shownTexts(entity)) {
    if (text.length > limit) report(path, `is ${text.length} characters long; at most ${limit}`);
    const relative = RELATIVE_TIME.exec(text);
    if (relative) report(path, `"${relative[0]}" goes stale; say the date instead`);
  }
  for (const [group, items] of Object.entries({ events: entity.events, views: entity.views })) {
    items.forEach((item, index) => {
      if (!isCalendarDate(item.date)) report(`${group}[${index}].date`, `"${item.date}" is not in the calendar`);
    });
  }
  const holders = new Set(entity.views.map((view) => JSON.stringify(view.holder)));
  if (holders.size === 1) report('views', 'a contested matter has two sides or more; add the other or drop it');
  for (const [path, text] of strings(entity, '')) {
    if (FORBIDDEN.test(text)) report(path, 'holds HTML, a bidi control or a zero-width character; write plain text');
  }
}

/** Every text of a card that is written by an editor, with its place and its limit. */
function* shownTexts(entity: Entity): Generator<[path: string, text: string, limit: number]> {
  yield* localTexts('kind', entity.kind, LIMITS.kind);
  yield* localTexts('summary', entity.summary, LIMITS.summary);
  for (const [index, event] of entity.events.entries())
    yield* localTexts(`events[${index}].text`, event.text, LIMITS.event);
  for (const [index, view] of entity.views.entries()) yield* localTexts(`views[${index}].text`, view.text, LIMITS.view);
  for (const [index, { property, value }] of entity.facts.entries()) {
    if (typeof value === 'string' && !value.startsWith('https://'))
      yield [`facts[${index}] (${property}).value`, value, LIMITS.value];
  }
}

function* localTexts(path: string, text: LocalText, limit: number): Generator<[string, string, number]> {
  for (const [lang, words] of Object.entries(text)) yield [`${path}.${lang}`, words, limit];
}

/** Every string in a value with its path, to hold each against what no text may have. */
function* strings(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* strings(item, `${path}[${index}]`);
  else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* strings(item, path ? `${path}.${key}` : key);
  }
}

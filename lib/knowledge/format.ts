/** Values and dates in words, for one language. No time zone: dates are calendar dates. */
import { firstDay } from '../pack/dates.ts';
import type { FactValue, Property } from '../pack/schema.ts';

/** `2025` → 2025, `2025-07` → July 2025, `2025-07-29` → 29 July 2025 (in English; other languages their own way). */
export function formatDate(date: string, lang: string, style: 'long' | 'short' = 'long'): string {
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (date.length > 4) parts.month = style;
  if (date.length > 7) parts.day = 'numeric';
  // Day before month in English too: the readers are everywhere.
  return new Intl.DateTimeFormat(lang === 'en' || lang === 'en-US' ? 'en-GB' : lang, parts).format(
    new Date(`${firstDay(date)}T00:00:00Z`),
  );
}

/**
 * A date as a note beside a story says it: the month, since a day is more than a note wants to say; the day only
 * where the month is the story's own.
 */
export function besideStory(date: string, storyDate: string | undefined): string {
  const month = date.slice(0, 7);
  return storyDate?.startsWith(month) ? date : month;
}

/** A value that is no entity, as the card writes it. */
export function formatValue(value: Exclude<FactValue, { entity: string }>, property: Property, lang: string): string {
  if (typeof value === 'string') return property.type === 'date' ? formatDate(value, lang) : value;
  if ('label' in value) return value.label;
  const large = Math.abs(value.amount) >= 1e6;
  const options: Intl.NumberFormatOptions = large
    ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }
    : { maximumFractionDigits: 2 };
  if ('currency' in value)
    return withCurrency(new Intl.NumberFormat(lang, options).format(value.amount), value.currency, lang);
  return `${new Intl.NumberFormat(lang, options).format(value.amount)} ${value.unit}`;
}

/**
 * Sign and place of the currency as the language has it, so that no dollar is taken for another (NT$, HK$);
 * the browser would shorten "billion" to "B" beside it.
 */
function withCurrency(amount: string, currency: string, lang: string): string {
  const one = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  });
  const parts = one.formatToParts(1);
  return parts.map((part) => (part.type === 'integer' ? amount : part.value)).join('');
}

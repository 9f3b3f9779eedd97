/**
 * Dates as precise as known (`2025`, `2025-07`, `2025-07-29`), compared without a time zone.
 * All of them are ISO 8601 calendar dates, so text order is time order at equal precision.
 */

/** First day of a partial date, `YYYY-MM-DD`. */
export function firstDay(date: string): string {
  return (
    `${date}-01-01`.slice(0, 4) +
    (date.length > 4 ? date.slice(4, 7) : '-01') +
    (date.length > 7 ? date.slice(7) : '-01')
  );
}

/** The year, month or day right before a partial date, as precise as it: `2026` → `2025`, `2026-01` → `2025-12`. */
export function lastBefore(date: string): string {
  const day = new Date(`${firstDay(date)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, date.length);
}

/** Whether a `YYYY`, `YYYY-MM` or `YYYY-MM-DD` date stands in the calendar (no 30 February). */
export function isCalendarDate(date: string): boolean {
  const day = firstDay(date);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

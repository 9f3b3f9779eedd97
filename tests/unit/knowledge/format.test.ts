import { expect, test } from 'vitest';
import { formatPeriod, formatValue } from '../../../lib/knowledge/format.ts';
import type { Property } from '../../../lib/pack/schema.ts';

const money: Property = { label: 'Revenue', type: 'money', many: false, stale: 360, order: {} };
const written = (currency: string, lang = 'en') => formatValue({ amount: 1.05e12, currency }, money, lang);

test('money is told with its own currency: no dollar is taken for another', () => {
  expect(written('USD')).toBe('$1.05 trillion');
  expect(written('TWD')).toBe('NT$1.05 trillion');
  expect(written('CNY')).not.toBe(written('JPY'));
  expect(written('EUR', 'de')).toContain('1,05 Billionen');
});

test('a period is told as short as it can be', () => {
  expect(formatPeriod('2024', '2024', 'en')).toBe('2024');
  expect(formatPeriod('2024', '2025', 'en').replace(/\s/gu, ' ')).toMatch(/^2024 ?– ?2025$/u);
  expect(formatPeriod('2026-02', '2026-04', 'en').replace(/\s/gu, ' ')).toMatch(/^Feb ?– ?Apr 2026$/u);
  expect(formatPeriod('2025-02', '2026-01', 'en').replace(/\s/gu, ' ')).toMatch(/^Feb 2025 ?– ?Jan 2026$/u);
  // As precise as the less precise of both.
  expect(formatPeriod('2025-02', '2026', 'en').replace(/\s/gu, ' ')).toMatch(/^2025 ?– ?2026$/u);
});

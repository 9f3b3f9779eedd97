/** How Chinese, Japanese and Korean say whose head somebody is: Cohere首席执行官戈麦斯, パランティアのカープCEO, 코히어의 고메즈 CEO. */
import { simplified } from '../../pack/units.ts';

/** Between a company and its head; an office may say for what: 白宫人工智能事务主管萨克斯. In simplified characters. */
const CHINESE = new RegExp(
  simplified(
    '^(?:公司|集团)?的?(?:\\p{Script=Han}|AI){0,12}(?:首席\\p{Script=Han}{2,4}[官家]|[执執]行[长長]|董事[长長]|主席|总裁|总经理|创始人|创办人|负责人|掌门人|主管|沙皇|顾问|CEO|CFO|CTO|COO)$',
  ),
  'u',
);

const POST = '(?:最高\\p{Script=Han}{2,5}(?:責任者|経営者)|共同創業者|創業者|会長|社長|副社長|代表|CEO|CFO|CTO|COO)';
const JAPANESE = new RegExp(`^(?:${POST}(?:兼${POST})?)?の$`, 'u');
const JAPANESE_BEHIND = new RegExp(`^(?:氏|${POST})`, 'u');

const KOREAN = /^(?:의)? $/u;
const KOREAN_BEHIND =
  /^ (?:공동 ?)?(?:CEO|CFO|CTO|COO|최고\p{Script=Hangul}{2,4}(?:자|책임자)|회장|부회장|의장|대표|사장|부사장|창업자|설립자)/u;

/**
 * Whether a person is said to be the head of an owner. Takes the text and, in UTF-16 code units, where the owner's
 * name stands and where the person's.
 */
export function isHeadOf(text: string, owner: { start: number; end: number }, start: number, end: number): boolean {
  const behind = text.slice(end, end + 16);
  if (owner.start >= end)
    return text.slice(end, owner.start) === ' ' && KOREAN_BEHIND.test(text.slice(owner.end, owner.end + 16));
  const between = text.slice(owner.end, Math.min(start, owner.end + 40));
  if (KOREAN.test(between)) return KOREAN_BEHIND.test(behind);
  if (JAPANESE.test(between)) return JAPANESE_BEHIND.test(behind);
  return CHINESE.test(simplified(between));
}

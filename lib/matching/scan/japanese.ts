/** A run of Katakana is a word: アームストロング is not Arm. Some nouns are joined to a name without a sign between. */
import { KATAKANA, kindOf } from '../../pack/units.ts';

const JOINED_NOUNS = [
  'グループ',
  'モデル',
  'シリーズ',
  'チップ',
  'ユーザー',
  'アプリ',
  'サービス',
  'システム',
  'チーム',
  'ショック',
  'ジャパン',
  'サイト',
  'サーバー',
  'サーバ',
  'エンジン',
  'ブランド',
  'センター',
  'プラットフォーム',
];
const known = new Set(JOINED_NOUNS);

/** Whether the Katakana that begins at `start` is, up to its end, a noun that may be joined to a name. */
export function endsKanaName(text: string, start: number): boolean {
  let end = start;
  while (end < text.length && kindOf(text.charCodeAt(end)) === KATAKANA) end++;
  return known.has(text.slice(start, end));
}

/**
 * What newspapers write behind a name as part of it: the version of a model or chip (Llama2-7b, Claude 3.5
 * Sonnet, Ascend 910B), the year of a conference (WAIC 2026), the legal form of a company (Apple Inc.).
 */
import type { NameIndex } from '../../pack/name-index.ts';
import type { Category } from '../../pack/vocabulary.ts';
import { categoryOf } from './category.ts';

/** A tail: where it ends, and what it is, which also speaks for the name. */
export interface Tail {
  /** UTF-16 code units into the text, exclusive. */
  end: number;
  kind: 'version' | 'year' | 'legal-form';
}

const EDITIONS =
  'Pro|Flash|Ultra|Nano|Mini|Max|Plus|Turbo|Instant|Lite|Thinking|Preview|Instruct|Chat|Coder|VL|Omni|Large|Medium|Small|Sonnet|Opus|Haiku|Next|Live|Vision|Reasoning|Enterprise|Edu|Experimental|Multimodal|Heavy|Fast|Scout|Maverick';
/** A number that counts or dates what follows is no version: Gemini 2 million, Claude 3 times. */
const NO_COUNT = String.raw`(?![A-Za-zÀ-ɏ\d%])(?!,\d)(?!\s?(?:%|percent|per cent|million|billion|trillion|times|days?|hours?|weeks?|months?|years?|minutes?|users?|people|points?|of\s|out\s|Millionen|Milliarden|millions?|milliards?|万|亿|億|倍|年|月|日|개월|년|월|일|억|만)(?![A-Za-zÀ-ɏЀ-ӿ]))`;
const SIZE = String.raw`(?:[ \-‐‑]\d{1,4}(?:\.\d+)?(?:x\d+)?[bBmMtT](?![A-Za-zÀ-ɏ\d]))`;
/** What a repository adds: active parameters, a release, a date (Qwen3-235B-A22B, Nemotron-Ultra-253B-v1, V3-0324). */
const RELEASE = String.raw`(?:-A\d{1,3}B(?![A-Za-zÀ-ɏ\d])|-(?:Instruct|Thinking|Base|Chat|instruct|chat|it|hf|\d{1,3}k)(?![A-Za-zÀ-ɏ\d])|-Distill-(?:Qwen|Llama)-\d{1,3}B(?![A-Za-zÀ-ɏ\d])|-v\d(?:\.\d)?(?![A-Za-zÀ-ɏ\d.])|-(?!(?:19|20)\d\d(?!\d))\d{4}(?:\d{4})?(?![\d-]))`;
const EDITION = String.raw`(?:[ \-‐‑](?:${EDITIONS})(?![A-Za-zÀ-ɏ\d])|[\-‐‑](?:mini|nano|turbo|preview|instruct|chat|base|coder|sonnet|opus|haiku|heavy|pro|flash|lite|max|vl|vision|high|large|small|medium|instant|thinking|coder)(?![A-Za-zÀ-ɏ\d]))`;

const MODEL_VERSION = new RegExp(
  String.raw`(?:\.\d{1,2}|[ \u00a0\-‐‑]?(?:v|V)?\d{1,2}(?:(?:\.\d{1,2}){1,2}|-\d(?=-[a-z]))?(?:[a-z]|[oO])?${NO_COUNT}|[ \u00a0\-‐‑](?!Q[1-4]|H[12](?!\d)|G\d)[A-Z]\d{1,2}(?:\.\d)?${NO_COUNT})?${SIZE}?${EDITION}{0,3}${SIZE}?${RELEASE}{0,3}`,
  'uy',
);
const CHIP_VERSION = new RegExp(
  String.raw`(?:[ \u00a0\-‐‑]?(?!(?:(?:19|20)\d\d|[2-6]G)(?![A-Za-zÀ-ɏЀ-ӿ\d]))v?\d{1,4}[A-Za-z]{0,2}${NO_COUNT})?(?:[ \u00a0](?:Ultra|Max|Pro|Super|Ti)(?![A-Za-zÀ-ɏ\d]))?`,
  'uy',
);
const YEAR = /[ \u00a0](?:19|20)\d\d(?![A-Za-zÀ-ɏ\d])/uy;
const POLICY_TAIL = /(?: Act(?![A-Za-zÀ-ɏ\d]))?(?: v?\d\.\d(?!\d))?/uy;
const LEGAL_FORM =
  /(?:[ \u00a0](?:Global|Group|Holdings?|Technology|Technologies|International|Platforms)(?![A-Za-zÀ-ɏ\d])){0,2}(?:,?[ \u00a0](?:Inc\.?|Incorporated|Corp\.|Corporation|Co\.,? Ltd\.?|Ltd\.?|Limited|LLC|L\.L\.C\.|PLC|plc|PBC|AG|SE|GmbH|N\.V\.|S\.A\.)(?![A-Za-zÀ-ɏ\d]))|[ \u00a0](?:Group|Holdings|Corporation|Company)(?![A-Za-zÀ-ɏ\d])(?! [A-ZÀ-ÞА-Я][a-zß-ÿа-я])|(?<= (?:Inc|Corp|Ltd|Co))\./uy;

const PATTERNS: Partial<Record<Category, { pattern: RegExp; kind: Tail['kind'] }>> = {
  model: { pattern: MODEL_VERSION, kind: 'version' },
  hardware: { pattern: CHIP_VERSION, kind: 'version' },
  event: { pattern: YEAR, kind: 'year' },
  policy: { pattern: POLICY_TAIL, kind: 'version' },
  company: { pattern: LEGAL_FORM, kind: 'legal-form' },
};
/** No tail begins otherwise: most names are asked no further. */
const MAY_BEGIN = /[ \u00a0\-‐‑]?[\dA-Zmntpicbfvhlsr]|,[ \u00a0][IL]|\.(?:\d|\s|$)/uy;

/** The tail that begins at `at`, for a name that is one of `names`. */
export function findTail(index: NameIndex, text: string, at: number, names: readonly number[]): Tail | undefined {
  MAY_BEGIN.lastIndex = at;
  if (at >= text.length || !MAY_BEGIN.test(text)) return undefined;
  for (const name of names) {
    const found = matchTail(text, at, categoryOf(index, name));
    if (found) return found;
  }
  return undefined;
}

/** The end of a version that is written without a space: Llama2-7b. */
export function gluedVersionEnd(text: string, at: number, category: Category | undefined): number | undefined {
  if (category !== 'model' && category !== 'hardware') return undefined;
  return matchTail(text, at, category)?.end;
}

function matchTail(text: string, at: number, category: Category | undefined): Tail | undefined {
  const rule = category && PATTERNS[category];
  if (!rule) return undefined;
  rule.pattern.lastIndex = at;
  const end = at + (rule.pattern.exec(text)?.[0].length ?? 0);
  return end > at ? { end, kind: rule.kind } : undefined;
}

/** Text of an unspaced script may be broken anywhere: 深度 at a line's end and 求索 on the next are one name. */
import { isUnspaced, kindOf, SPACE } from '../../pack/units.ts';

const SPACE_UNIT = 0x20;
const LINE_END = /[\n\r\u2028]/u;

/** Whether the white space at `at` only breaks a line within a name that goes on with `expected`. */
export function breaksLine(text: string, at: number, expected: number): boolean {
  if (expected === SPACE_UNIT || at === 0 || !isUnspaced(kindOf(text.charCodeAt(at - 1)))) return false;
  let next = at;
  let broken = false;
  while (next < text.length && kindOf(text.charCodeAt(next)) === SPACE) {
    broken ||= LINE_END.test(text.charAt(next));
    next++;
  }
  return broken && next < text.length && isUnspaced(kindOf(text.charCodeAt(next)));
}

/** The container of the name index: a header of numbers, then parts, each deflated by itself and inflated when first asked for. */
import { deflateSync, inflateSync } from 'fflate';

const MAGIC = 0x58444343; // "CCDX"
const VERSION = 3;
/** Magic, version, count of numbers, count of parts. */
const FIXED_WORDS = 4;

/** The parts of an index, and the numbers that say how to read them. */
export interface IndexParts {
  numbers: readonly number[];
  /** Bytes of a part, inflated. */
  part(number: number): Uint8Array<ArrayBuffer>;
}

/** Numbers (unsigned, 32 bits) and parts as one block of bytes. Parts differ in kind, so each has codes of its own. */
export function writeParts(numbers: readonly number[], parts: readonly Uint8Array[]): Uint8Array {
  const packed = parts.map((part) => deflateSync(part, { level: 9, mem: 12 }));
  const header = Uint32Array.of(
    MAGIC,
    VERSION,
    numbers.length,
    parts.length,
    ...numbers,
    ...packed.map((part) => part.length),
  );
  const bytes = new Uint8Array(header.byteLength + packed.reduce((sum, part) => sum + part.length, 0));
  bytes.set(new Uint8Array(header.buffer), 0);
  let offset = header.byteLength;
  for (const part of packed) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/**
 * Reads what `writeParts` wrote.
 * @throws {Error} where the bytes are no index of this version
 */
export function readParts(bytes: Uint8Array): IndexParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => view.getUint32(at * 4, true);
  if (bytes.byteLength < FIXED_WORDS * 4 || word(0) !== MAGIC || word(1) !== VERSION)
    throw new Error('not a name index of this version');
  const [count, parts] = [word(2), word(3)];
  const starts = [(FIXED_WORDS + count + parts) * 4];
  for (let part = 0; part < parts; part++) starts.push((starts[part] as number) + word(FIXED_WORDS + count + part));
  return {
    numbers: Array.from({ length: count }, (_, at) => word(FIXED_WORDS + at)),
    part: (number) => inflateSync(bytes.subarray(starts[number], starts[number + 1])) as Uint8Array<ArrayBuffer>,
  };
}

/**
 * The text of the name index as bytes: one for a unit of ASCII, two for a unit of the scripts that names
 * are written in, which deflates better than UTF-8 where scripts are mixed. The idea is that of Unicode's
 * SCSU (Technical Standard 6), with fixed windows.
 */

/** High bytes of the units that take two bytes: Latin, Greek and Cyrillic, punctuation, kana, Han, Hangul, full width. */
const WINDOWS = [
  ...range(0x00, 0x06),
  ...range(0x1e, 0x21),
  ...range(0x30, 0x32),
  ...range(0x4e, 0xa0),
  ...range(0xac, 0xd8),
  0xff,
];
/** Bytes that stand for the windows: those above ASCII, then control characters that no text of a pack has. */
const LEADS = [...range(0x80, 0x100), ...range(0x0e, 0x20)].slice(0, WINDOWS.length);
/** Before a unit of any other script, written in two bytes. */
const ESCAPE = 0x01;

const leadOf = new Map(WINDOWS.map((high, at) => [high, LEADS[at] as number]));
const windowOf = new Int16Array(0x100).fill(-1);
LEADS.forEach((lead, at) => {
  windowOf[lead] = WINDOWS[at] as number;
});

/** Text as bytes. */
export function writeText(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const lead = leadOf.get(unit >> 8);
    if (unit < 0x80 && unit !== ESCAPE && windowOf[unit] === -1) bytes.push(unit);
    else if (unit >= 0x80 && lead !== undefined) bytes.push(lead, unit & 0xff);
    else bytes.push(ESCAPE, unit >> 8, unit & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** Units of the text that `writeText` wrote. */
export function readUnits(bytes: Uint8Array): Uint16Array<ArrayBuffer> {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    const high = windowOf[byte] as number;
    if (high !== -1) units[length++] = (high << 8) | (bytes[++at] as number);
    else if (byte === ESCAPE) units[length++] = ((bytes[++at] as number) << 8) | (bytes[++at] as number);
    else units[length++] = byte;
  }
  return units.subarray(0, length);
}

/** The text that `writeText` wrote. */
export function readText(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(readUnits(bytes));
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}

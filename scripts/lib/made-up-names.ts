/** Names and texts of no real world, the same in every run: what the benchmarks scale with. */

/** A small generator with a seed (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'ba be bi bo bra ca ce chi co cu da de di dor du fa fi flo ga ge gri ha he ho ka ki kor la le li lo lu ma mi mon na ne ni no or pa pe pi po qua ra re ri ro sa se si so sta ta te ti to tri u va ve vi vo wa we xi ya yo za ze zo'.split(
    ' ',
  );
const SECOND = 'Labs,AI,Group,Systems,Institute,Robotics,Cloud,Institute of Technology,Capital,Research'.split(',');

/** So many different names of one to four words; one in twenty is in Han. */
export function makeUpNames(count: number): string[] {
  const random = seeded(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = () => {
    const text = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const han = () =>
    Array.from({ length: 3 + Math.floor(random() * 2) }, () =>
      String.fromCharCode(0x4e00 + Math.floor(random() * 3_000)),
    ).join('');
  const names = new Set<string>();
  while (names.size < count) {
    const kind = random();
    names.add(
      kind < 0.05 ? han() : kind < 0.45 ? word() : kind < 0.8 ? `${word()} ${pick(SECOND)}` : `${word()} ${word()}`,
    );
  }
  return [...names];
}

const PROSE =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years much where your way down should because long each just state people those too mister good very make world still see own work men day get here between both being under three never know last another while us might great go come since against right came take used himself few house use place during high without again around however small found mostly school part once general public war government business plan market report company minister deal court talks leader'.split(
    ' ',
  );

/** Prose of so many UTF-16 code units, with one of `names` in about every hundred. */
export function makeUpText(length: number, names: readonly string[]): string {
  const random = seeded(11);
  const words: string[] = [];
  for (let size = 0; size < length; ) {
    const word =
      random() < 0.06
        ? (names[Math.floor(random() * names.length)] as string)
        : (PROSE[Math.floor(random() * PROSE.length)] as string);
    words.push(random() < 0.08 ? `${word}.` : word);
    size += word.length + 1;
  }
  return flat(words.join(' ').slice(0, length));
}

/** The same text in one piece, as a page's is: the units of a part of a longer string take longer to read. */
export function flat(text: string): string {
  return JSON.parse(JSON.stringify(text));
}

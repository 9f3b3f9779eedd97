/** What a benchmark computed, so that the work is not optimised away. */
let sink = 0;

/** Median time of a piece of work, ms: repeated to at least `total` ms after a warm-up of half that. */
export function medianMs(work: () => number, total = 200): number {
  const once = () => {
    const start = performance.now();
    sink = (sink + work()) | 0;
    return performance.now() - start;
  };
  for (let spent = 0; spent < total / 2; ) spent += once();
  const times: number[] = [];
  for (let spent = 0; spent < total || times.length < 3; ) {
    const time = once();
    times.push(time);
    spent += time;
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] as number;
}

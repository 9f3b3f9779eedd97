import type { JSX } from 'preact';
import type { Category } from '../../lib/pack/vocabulary.ts';
import { useTexts } from '../texts.ts';

/** One line of the sample with what is marked in it. */
export interface PreviewLine {
  text: string;
  heading: boolean;
  /** UTF-16 code units, in order, without overlap. */
  marks: { start: number; end: number; category: Category }[];
}

/** A few lines of a story, marked as a page would be. Undefined while the matcher is being loaded. */
export function Preview({ lines }: { lines: readonly PreviewLine[] | undefined }): JSX.Element {
  const { t } = useTexts();
  const isBare = lines?.every((line) => line.marks.length === 0);
  return (
    <section class="preview" aria-labelledby="preview" aria-busy={lines === undefined}>
      <h2 id="preview">{t('optionsPreview')}</h2>
      <div class="sample" lang="en">
        {lines?.map((line) =>
          line.heading ? <h3 key={line.text}>{line.text}</h3> : <Line key={line.text} line={line} />,
        )}
      </div>
      <p class="note" role="status">
        {isBare && t('optionsPreviewNone')}
      </p>
    </section>
  );
}

function Line({ line: { text, marks } }: { line: PreviewLine }): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const { start, end, category } of marks) {
    parts.push(
      text.slice(at, start),
      <span key={start} class={`marked ${category}`}>
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return <p>{parts}</p>;
}

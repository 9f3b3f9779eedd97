/** The preview's lines, marked by the same matcher and the same rules as a page. */
import nameIndexBase64 from 'virtual:name-index';
import type { PreviewLine } from '../../components/options/Preview.tsx';
import { judgeText } from '../../lib/matching/judge-text.ts';
import { decodeBase64 } from '../../lib/pack/base64.ts';
import { decodeNameIndex } from '../../lib/pack/name-index.ts';
import { selectMentions } from '../../lib/settings/select-mentions.ts';
import type { PageSettings } from '../../lib/settings/settings.ts';

/** A story in two sections that names something of every kind, some of it twice. */
const LINES: { text: string; heading: boolean }[] = [
  { heading: true, text: 'Two plans' },
  {
    heading: false,
    text: 'DeepSeek and Alibaba’s Qwen answer the AI Action Plan of Donald Trump, Xinhua said. In China, DeepSeek runs on fewer Nvidia H20 chips.',
  },
  { heading: true, text: 'What comes next' },
  {
    heading: false,
    text: 'At the World Artificial Intelligence Conference, Li Qiang courts the Global South and the United Nations; OpenAI and DeepSeek look on.',
  },
];

const index = decodeNameIndex(decodeBase64(nameIndexBase64));
/** A blank line parts two blocks of a text. */
const BREAK = '\n\n';
const text = LINES.map((line) => line.text).join(BREAK);
const mentions = judgeText(index, text).filter((verdict) => verdict.taken);
const starts = LINES.map((_, at) => LINES.slice(0, at).reduce((sum, line) => sum + line.text.length + BREAK.length, 0));

/** The sample as a page would look with these settings. */
export function previewLines(settings: PageSettings): PreviewLine[] {
  const sectionOf = ({ block }: { block: number }) => LINES.slice(0, block + 1).filter((line) => line.heading).length;
  const marked = selectMentions(mentions, index.entities, settings, sectionOf);
  return LINES.map((line, number) => ({
    ...line,
    marks: marked
      .filter(({ block }) => block === number)
      .flatMap(({ start, end, entity }) => {
        const category = index.entities[entity]?.category;
        const shift = starts[number] as number;
        return category && !line.heading ? [{ start: start - shift, end: end - shift, category }] : [];
      }),
  }));
}

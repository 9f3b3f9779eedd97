import type { JSX } from 'preact';
import type { CardView } from '../../lib/knowledge/card-view.ts';
import { formatDate } from '../../lib/knowledge/format.ts';
import { firstDay } from '../../lib/pack/dates.ts';
import { useTexts } from '../texts.ts';
import { SourceMarks } from './SourceMarks.tsx';

/** Turning points as a list along a line, the story's date standing among them. */
export function Timeline({ card }: { card: CardView }): JSX.Element | null {
  const { t, lang } = useTexts();
  if (card.events.length === 0) return null;
  const storyAt =
    card.storyDate === undefined
      ? -1
      : card.events.filter((event) => firstDay(event.date) <= (card.storyDate as string)).length;
  return (
    <section aria-label={t('cardTimeline')}>
      <h3>{t('cardTimeline')}</h3>
      <ol class="timeline">
        {card.events.map((event, at) => (
          <>
            {at === storyAt && <StoryLine date={card.storyDate as string} />}
            <li key={`${event.date} ${event.text}`} class={event.afterStory ? 'after' : ''}>
              <time dateTime={event.date}>{formatDate(event.date.slice(0, 7), lang, 'short')}</time>
              <span>
                {event.text}
                <SourceMarks numbers={event.sources} sources={card.sources} />
              </span>
            </li>
          </>
        ))}
        {storyAt === card.events.length && <StoryLine date={card.storyDate as string} />}
      </ol>
    </section>
  );
}

function StoryLine({ date }: { date: string }): JSX.Element {
  const { t, lang } = useTexts();
  return (
    <li class="story">
      <time dateTime={date}>{formatDate(date.slice(0, 7), lang, 'short')}</time>
      <span>{t('cardTimelineStory')}</span>
    </li>
  );
}

import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView, FactView } from '../../lib/knowledge/card-view.ts';
import { besideStory, formatDate } from '../../lib/knowledge/format.ts';
import { BackIcon, CategoryIcon, CloseIcon, PinIcon } from '../icons.tsx';
import { useTexts } from '../texts.ts';
import { FactList } from './FactList.tsx';
import { SourceList } from './SourceList.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';
import { Timeline } from './Timeline.tsx';
import { Views } from './Views.tsx';

/** What a card can be asked to do. */
export interface CardActions {
  /** Opens another entity in the same card. */
  open(id: string): void;
  back(): void;
  toggleMore(): void;
  /** Keeps it open or lets it close; a surface that has nothing to pin leaves it out. */
  togglePin?(): void;
  close(): void;
}

export interface CardProps {
  card: CardView;
  /** Everything is shown, not only what a hover shows. */
  expanded: boolean;
  pinned: boolean;
  /** There is a card to go back to. */
  canGoBack: boolean;
  actions: CardActions;
}

/** Chips that a hover shows: one row of them. */
const SHORT_CHIPS = 4;

/** A card: short as a hover shows it, or opened. Pure: everything it shows comes in. */
export function Card({ card, expanded, pinned, canGoBack, actions }: CardProps): JSX.Element {
  const { t, lang } = useTexts();
  const isFallback = card.summary.lang === 'en' && !lang.startsWith('en');
  const [room, setRoom] = useState(card.short.length);
  const body = useRef<HTMLDivElement>(null);
  // Long names and values may not all fit; then a hover shows fewer facts rather than half of one.
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = body.current ?? {};
    if (!expanded && room > 1 && scrollHeight > clientHeight) setRoom(room - 1);
  }, [expanded, room]);
  const shownFacts = expanded ? card.facts.filter((fact) => !fact.changed) : shortFacts(card, room);
  const chips = expanded ? card.chips : card.chips.slice(0, SHORT_CHIPS);
  return (
    <div
      class={`card ${card.category}${expanded ? ' expanded' : ''}`}
      role="dialog"
      aria-label={t('cardLabel', card.name)}
      tabIndex={-1}
    >
      <div class="body" ref={body}>
        <Head card={card} canGoBack={canGoBack} onBack={actions.back} />
        <p class="summary" lang={card.summary.lang}>
          {card.summary.text}
          {isFallback && <span class="note"> ({t('cardInEnglish')})</span>}
        </p>
        <FactList card={card} facts={shownFacts} onOpen={actions.open} />
        {expanded && <ThenAndNow card={card} />}
        {expanded && <Views card={card} />}
        {expanded && <Timeline card={card} />}
        {expanded && chips.length > 0 && <Chips chips={chips} wrap onOpen={actions.open} />}
        {expanded && <SourceList sources={card.sources} />}
      </div>
      {!expanded && chips.length > 0 && <Chips chips={chips} wrap={false} onOpen={actions.open} />}
      <Foot card={card} expanded={expanded} pinned={pinned} actions={actions} />
    </div>
  );
}

/** The first facts of a hover, as many as have room; what changed since the story is given up last. */
function shortFacts(card: CardView, room: number): FactView[] {
  const facts = card.short.map((at) => card.facts[at]).filter((fact) => fact !== undefined);
  const kept = [...facts].sort((a, b) => Number(b.changed) - Number(a.changed)).slice(0, room);
  return facts.filter((fact) => kept.includes(fact));
}

function Head({ card, canGoBack, onBack }: { card: CardView; canGoBack: boolean; onBack(): void }): JSX.Element {
  const { t } = useTexts();
  return (
    <header>
      <div class="kind">
        {canGoBack && (
          <button type="button" class="back" aria-label={t('cardBack')} title={t('cardBack')} onClick={onBack}>
            <BackIcon />
          </button>
        )}
        <CategoryIcon category={card.category} />
        <span lang={card.kind.lang}>{card.kind.text}</span>
        {card.corner && <span class="corner">{card.corner}</span>}
      </div>
      <h2>
        {card.name}
        {card.nativeName && <small lang={card.nativeName.lang}>{card.nativeName.text}</small>}
      </h2>
    </header>
  );
}

function Chips({
  chips,
  wrap,
  onOpen,
}: {
  chips: CardView['chips'];
  wrap: boolean;
  onOpen(id: string): void;
}): JSX.Element {
  const { t } = useTexts();
  return (
    <ul class={wrap ? 'chips wrap' : 'chips'} aria-label={t('cardRelated')}>
      {chips.map((chip) => (
        <li key={chip.id}>
          <button type="button" class="chip" onClick={() => onOpen(chip.id)}>
            <i class={`dot ${chip.category}`} />
            {chip.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Foot({ card, expanded, pinned, actions }: Omit<CardProps, 'canGoBack'>): JSX.Element {
  const { t, lang } = useTexts();
  const count = card.sources.length;
  const checked = formatDate(besideStory(card.checked, card.storyDate), lang, 'short');
  return (
    <footer>
      <span class="state">
        {count === 1 ? t('cardSourcesOne') : t('cardSourcesMany', String(count))}
        {' · '}
        {t(card.asOf === 'story-newer' ? 'cardNoteCheckedBefore' : 'cardChecked', checked)}
      </span>
      <button type="button" class="more" aria-expanded={expanded} onClick={actions.toggleMore}>
        {expanded ? t('cardLess') : t('cardMore')}
      </button>
      {actions.togglePin && (
        <button
          type="button"
          class="tool"
          aria-pressed={pinned}
          aria-label={t(pinned ? 'cardUnpin' : 'cardPin')}
          title={t(pinned ? 'cardUnpin' : 'cardPin')}
          onClick={actions.togglePin}
        >
          <PinIcon />
        </button>
      )}
      {pinned && (
        <button type="button" class="tool" aria-label={t('cardClose')} title={t('cardClose')} onClick={actions.close}>
          <CloseIcon />
        </button>
      )}
    </footer>
  );
}

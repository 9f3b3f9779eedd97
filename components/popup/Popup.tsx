import type { JSX, RefObject } from 'preact';
import type { CardView } from '../../lib/knowledge/card-view.ts';
import type { SearchHit } from '../../lib/knowledge/search.ts';
import type { CardActions } from '../card/Card.tsx';
import { OptionsIcon } from '../icons.tsx';
import { Switch } from '../Switch.tsx';
import { type TextKey, useTexts } from '../texts.ts';
import { CardInPlace } from './CardInPlace.tsx';
import { PageEntities } from './PageEntities.tsx';
import { type NoticeActions, PageNotice } from './PageNotice.tsx';
import type { PageState } from './page-state.ts';
import { ResultList } from './ResultList.tsx';
import { SearchBox } from './SearchBox.tsx';

export interface PopupProps {
  /** The site of the page, where the browser shows it; only then can it be switched. */
  site: string | undefined;
  page: PageState;
  /** Marks are switched off everywhere. */
  triggerOff: boolean;
  /** The stored settings could not be read. */
  problem: boolean;
  query: string;
  /** Undefined while the names are still being loaded. */
  hits: readonly SearchHit[] | undefined;
  active: number | undefined;
  /** The card that is open, and how far. */
  card: CardView | undefined;
  expanded: boolean;
  input: RefObject<HTMLInputElement | null>;
  actions: PopupActions;
}

/** What the popup can be asked to do. */
export interface PopupActions extends NoticeActions {
  query(text: string): void;
  /** A key in the search box. */
  key(event: KeyboardEvent): void;
  open(id: string): void;
  show(id: string): void;
  switchSite(on: boolean): void;
  options(): void;
  card: Omit<CardActions, 'togglePin'>;
}

/** The popup. Pure: everything it shows comes in. */
export function Popup(props: PopupProps): JSX.Element {
  const { t } = useTexts();
  const { query, hits, active, card, input, actions } = props;
  const hasResults = card === undefined && query.trim() !== '' && (hits?.length ?? 0) > 0;
  return (
    <main class="popup">
      <Top {...props} />
      <SearchBox
        query={query}
        hasResults={hasResults}
        active={active}
        input={input}
        onQuery={actions.query}
        onKey={actions.key}
      />
      <div class="content">
        {card ? (
          <CardInPlace card={card} expanded={props.expanded} actions={actions.card} />
        ) : query.trim() !== '' ? (
          <Results {...props} />
        ) : (
          <Page {...props} />
        )}
      </div>
      {/* A card has a foot of its own. */}
      {!card && (
        <footer class="foot">
          <State page={props.page} />
          <button type="button" class="link" onClick={actions.options}>
            <OptionsIcon />
            {t('popupOptions')}
          </button>
        </footer>
      )}
    </main>
  );
}

function Top({ site, page, problem, actions }: PopupProps): JSX.Element {
  const { t } = useTexts();
  return (
    <header class="top">
      <h1>{t('extensionName')}</h1>
      {site !== undefined && page.kind !== 'closed' && (
        <>
          <span class="site" title={site}>
            {site}
          </span>
          {/* Where the browser lets us read nothing there is nothing to switch off. */}
          {page.kind !== 'no-access' && page.kind !== 'failed' && (
            <Switch
              on={page.kind !== 'off'}
              label={t('popupSiteSwitch', site)}
              disabled={problem}
              onChange={actions.switchSite}
            />
          )}
        </>
      )}
    </header>
  );
}

function Results({ query, hits, active, actions }: PopupProps): JSX.Element | null {
  const { t } = useTexts();
  if (hits === undefined) return null;
  const count = hits.length;
  return (
    <>
      <p class="hidden" role="status">
        {count === 1 ? t('popupResultsOne') : t('popupResultsMany', String(count))}
      </p>
      {count > 0 ? (
        <ResultList hits={hits} active={active} onOpen={actions.open} />
      ) : (
        <section class="notice">
          <h2>{t('popupNothing', query.trim())}</h2>
          <p>{t('popupNothingHint')}</p>
        </section>
      )}
    </>
  );
}

function Page({ page, site, triggerOff, problem, actions }: PopupProps): JSX.Element {
  const { t } = useTexts();
  return (
    <>
      {problem && <p class="hint warn">{t('popupProblem')}</p>}
      {triggerOff && page.kind === 'read' && <p class="hint">{t('popupTriggerOff')}</p>}
      {page.kind === 'loading' && <p class="hint">{t('popupReading')}</p>}
      {page.kind === 'read' && page.list.entities.length > 0 && <PageEntities list={page.list} onShow={actions.show} />}
      {page.kind !== 'loading' && !(page.kind === 'read' && page.list.entities.length > 0) && (
        <PageNotice state={page} site={site} actions={actions} />
      )}
      {page.kind === 'read' && <p class="why">{t(WHY[page.why])}</p>}
    </>
  );
}

const WHY: Record<Extract<PageState, { kind: 'read' }>['why'], TextKey> = {
  'json-ld': 'popupWhyJsonLd',
  'og-type': 'popupWhyOgType',
  readerable: 'popupWhyReaderable',
  asked: 'popupWhyAsked',
  once: 'popupWhyOnce',
};

/** How much is marked, in a line. */
function State({ page }: { page: PageState }): JSX.Element {
  const { t } = useTexts();
  if (page.kind !== 'read') return <span />;
  const marked = page.list.entities.filter((entity) => entity.marked > 0).length;
  const others = page.list.entities.length - marked;
  const parts = [
    marked === 0 ? t('popupNoneMarked') : marked === 1 ? t('popupMarkedOne') : t('popupMarkedMany', String(marked)),
  ];
  if (others > 0) parts.push(others === 1 ? t('popupAlsoOne') : t('popupAlsoMany', String(others)));
  return <span>{parts.join(' · ')}</span>;
}

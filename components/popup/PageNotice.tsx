import type { JSX } from 'preact';
import { type TextContext, type TextKey, useTexts } from '../texts.ts';
import type { PageState } from './page-state.ts';

/** What the person can do about a page that is not read. */
export interface NoticeActions {
  readOnce(): void;
  allowSite(): void;
  allowAll(): void;
}

export interface PageNoticeProps {
  state: Exclude<PageState, { kind: 'loading' }>;
  /** Undefined where the browser does not show us the address. */
  site: string | undefined;
  actions: NoticeActions;
}

const WHY_NOT: Record<Extract<PageState, { kind: 'no-article' }>['why'], TextKey> = {
  'home-page': 'popupWhyHomePage',
  'not-html': 'popupWhyNotHtml',
  'too-little-text': 'popupWhyTooLittle',
  'no-sign': 'popupWhyNoSign',
};

/** Why a page is not read, in plain words, and the ways to let it be read. */
export function PageNotice({ state, site, actions }: PageNoticeProps): JSX.Element {
  const { t } = useTexts();
  const [title, text] = words(state, site ?? '', t);
  return (
    <section class="notice">
      <h2>{title}</h2>
      <p>{text}</p>
      {state.kind === 'no-article' && state.why !== 'not-html' && (
        <button type="button" class="action" onClick={actions.readOnce}>
          {t('popupReadAnyway')}
        </button>
      )}
      {state.kind === 'waiting' && (
        <button type="button" class="action" onClick={actions.readOnce}>
          {t('popupReadNow')}
        </button>
      )}
      {state.kind === 'no-access' && <Ways site={site} actions={actions} />}
    </section>
  );
}

/** The three ways to let a page be read, the narrowest first. */
function Ways({ site, actions }: { site: string | undefined; actions: NoticeActions }): JSX.Element {
  const { t } = useTexts();
  return (
    <div class="ways">
      <button type="button" class="way" onClick={actions.readOnce}>
        <b>{t('popupReadOnce')}</b>
        <span>{t('popupReadOnceNote')}</span>
      </button>
      {site !== undefined && (
        <button type="button" class="way" onClick={actions.allowSite}>
          <b>{t('popupAlways', site)}</b>
          <span>{t('popupAlwaysNote')}</span>
        </button>
      )}
      <button type="button" class="way" onClick={actions.allowAll}>
        <b>{t('popupEverywhere')}</b>
        <span>{t('popupEverywhereNote')}</span>
      </button>
    </div>
  );
}

function words(state: PageNoticeProps['state'], site: string, t: TextContext['t']): [title: string, text: string] {
  switch (state.kind) {
    case 'read':
      return [t('popupReadTitle'), t('popupReadText')];
    case 'off':
      return [t('popupOffTitle', site), t('popupOffText')];
    case 'no-article':
      return [t('popupNotArticle'), t(WHY_NOT[state.why])];
    case 'no-access':
      if (state.taken) {
        return [t('popupTakenTitle', site), t(state.taken === 'listed' ? 'popupTakenListed' : 'popupTakenText')];
      }
      return [t('popupNoAccessTitle'), site ? t('popupNoAccessText', site) : t('popupNoAccessUnknown')];
    case 'waiting':
      return [t('popupWaitingTitle'), t('popupWaitingText')];
    case 'closed':
      return [t('popupClosedTitle'), t('popupClosedText')];
    case 'failed':
      return [t('popupFailedTitle'), t('popupFailedText')];
  }
}

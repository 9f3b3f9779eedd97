import type { JSX } from 'preact';
import { formatDate } from '../../lib/knowledge/format.ts';
import type { PackAbout } from '../../lib/pack/about.ts';
import { DENSITIES, type Density, type Settings, TRIGGERS, type Trigger } from '../../lib/settings/settings.ts';
import { Switch } from '../Switch.tsx';
import { type TextKey, useTexts } from '../texts.ts';
import { CategoryList } from './CategoryList.tsx';
import { Choice } from './Choice.tsx';
import { Preview, type PreviewLine } from './Preview.tsx';
import { SiteList, type SiteListProps } from './SiteList.tsx';
import { Transfer, type TransferProps } from './Transfer.tsx';

export interface OptionsProps {
  settings: Settings;
  /** Why the stored settings could not be read; nothing can be changed then. */
  problem: string | undefined;
  about: PackAbout;
  version: string;
  preview: readonly PreviewLine[] | undefined;
  onChange(update: (settings: Settings) => Settings): void;
  sites: Omit<SiteListProps, 'disabled'>;
  transfer: TransferProps;
}

const TRIGGER_TEXT: Record<Trigger, [label: TextKey, note: TextKey]> = {
  hover: ['optionsTriggerHover', 'optionsTriggerHoverNote'],
  click: ['optionsTriggerClick', 'optionsTriggerClickNote'],
  off: ['optionsTriggerOff', 'optionsTriggerOffNote'],
};
const DENSITY_TEXT: Record<Density, TextKey> = {
  article: 'optionsDensityArticle',
  section: 'optionsDensitySection',
  every: 'optionsDensityEvery',
};

/** The options. Pure: everything it shows comes in. */
export function Options(props: OptionsProps): JSX.Element {
  const { t } = useTexts();
  const { settings, problem, about, preview, onChange, sites, transfer } = props;
  const disabled = problem !== undefined;
  return (
    <main class="options">
      <header class="title">
        <h1>{t('extensionName')}</h1>
        <p>{t('optionsTitle')}</p>
      </header>
      {problem !== undefined && (
        <section class="problem" role="alert">
          <h2>{t('optionsProblemTitle')}</h2>
          <p>{t('optionsProblemText', problem)}</p>
        </section>
      )}
      <div class="columns">
        <div class="column">
          <section class="block" aria-labelledby="marked">
            <h2 id="marked">{t('optionsMarked')}</h2>
            <p class="note">{t('optionsMarkedHint')}</p>
            <CategoryList
              categories={settings.categories}
              about={about}
              disabled={disabled}
              onChange={(category, on) =>
                onChange((now) => ({ ...now, categories: { ...now.categories, [category]: on } }))
              }
            />
          </section>
        </div>
        <div class="column">
          <section class="block" aria-labelledby="how">
            <h2 id="how">{t('optionsHow')}</h2>
            <Choice
              label={t('optionsTrigger')}
              name="trigger"
              options={TRIGGERS.map((value) => ({ value, text: t(TRIGGER_TEXT[value][0]) }))}
              value={settings.trigger}
              note={t(TRIGGER_TEXT[settings.trigger][1])}
              disabled={disabled}
              onChange={(trigger) => onChange((now) => ({ ...now, trigger }))}
            />
            <Choice
              label={t('optionsDensity')}
              name="density"
              options={DENSITIES.map((value) => ({ value, text: t(DENSITY_TEXT[value]) }))}
              value={settings.density}
              disabled={disabled}
              onChange={(density) => onChange((now) => ({ ...now, density }))}
            />
            <div class="row">
              <span class="words">
                <b>{t('optionsFamiliar')}</b>
                <span id="about-familiar" class="note">
                  {t('optionsFamiliarNote')}
                </span>
              </span>
              <Switch
                on={settings.familiar}
                label={t('optionsFamiliar')}
                describedBy="about-familiar"
                disabled={disabled}
                onChange={(familiar) => onChange((now) => ({ ...now, familiar }))}
              />
            </div>
          </section>
          <Preview lines={preview} />
        </div>
        <div class="column wide">
          <SiteList {...sites} disabled={disabled} />
          <Transfer {...transfer} />
        </div>
      </div>
      <Foot {...props} />
    </main>
  );
}

function Foot({ version, about }: OptionsProps): JSX.Element {
  const { t, lang } = useTexts();
  return (
    <footer class="about">
      <span>{t('optionsVersion', version)}</span>
      <span>{t('optionsPack', String(about.entities), formatDate(about.checked, lang))}</span>
      <span>{t('optionsLicence')}</span>
    </footer>
  );
}

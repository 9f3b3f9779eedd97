import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import type { PackAbout } from '../../lib/pack/about.ts';
import { useSettings } from './use-settings.ts';
import { useSites } from './use-sites.ts';
import { useTransfer } from './use-transfer.ts';

type PreviewOf = typeof import('./sample.ts').previewLines;

/** The options with everything they know. Nothing is drawn before settings and counts are read: nothing must jump. */
export function OptionsApp(): JSX.Element | null {
  const { store, state, ready, change } = useSettings();
  const [about, setAbout] = useState<PackAbout>();
  const [preview, setPreview] = useState<{ of: PreviewOf }>();
  const sites = useSites(state.settings, change);
  const transfer = useTransfer(store, state);
  useEffect(() => {
    void fetch(browser.runtime.getURL('/about.json' as never))
      .then((response) => response.json() as Promise<PackAbout>)
      .then(setAbout);
    // The matcher and its names are the largest part; the switches are there before it.
    void import('./sample.ts').then((module) => setPreview({ of: module.previewLines }));
  }, []);
  if (!ready || !about) return null;
  return (
    <Options
      settings={state.settings}
      problem={state.problem}
      about={about}
      version={browser.runtime.getManifest().version}
      preview={preview?.of(state.settings)}
      onChange={change}
      sites={sites}
      transfer={transfer}
    />
  );
}

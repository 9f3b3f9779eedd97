/** Sites as the reader knows them: a host name without its `www.`, which stands for its subdomains too. */
import { ALL_SITES, type Settings } from './settings.ts';

/** Host name rules of the web, without a port: settings hold no address, only who publishes there. */
const HOST = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/u;

/** The site of an address; undefined where it is no web page. */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return withoutWww(hostname);
}

/** The site that a person means by what they typed: a host name or an address; undefined where it is neither. */
export function siteFromText(text: string): string | undefined {
  const typed = text.trim();
  // An address of mail is none of the web, and a word alone is no site that anyone can visit.
  if (typed.includes('@') || !typed.includes('.')) return undefined;
  const url = /^[a-z]+:\/\//iu.test(typed) ? typed : `https://${typed}`;
  const site = siteOf(url);
  return site !== undefined && isSite(site) ? site : undefined;
}

/** Whether a text is a site's name as settings keep it. */
export const isSite = (text: string): boolean => HOST.test(text) && text === withoutWww(text);

/** Whether one of the sites is this one or one that it belongs to. */
export function covers(sites: readonly string[], site: string): boolean {
  return sites.some((known) => known === ALL_SITES || site === known || site.endsWith(`.${known}`));
}

/** Match patterns of a site and its subdomains, as the browser's permissions and scripts take them. */
export const patternOf = (site: string): string => (site === ALL_SITES ? '*://*/*' : `*://*.${site}/*`);

/** The site that a match pattern stands for; undefined for one that no site of ours has. */
export function siteOfPattern(pattern: string): string | undefined {
  if (pattern === '<all_urls>' || /^(?:\*|https?):\/\/\*\/\*$/u.test(pattern)) return ALL_SITES;
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/\*$/u.exec(pattern)?.[1];
  return host === undefined ? undefined : withoutWww(host);
}

/** Settings with a site switched off or on again. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((known) => !covers([known], site));
  return { ...settings, sitesOff: on ? others : [...others, site].sort() };
}

/** Settings that remember (or forget) that a site was let in. */
export function withAllowed(settings: Settings, site: string, allowed: boolean): Settings {
  const others = settings.sitesAllowed.filter((known) => known !== site);
  return { ...settings, sitesAllowed: allowed ? [...others, site].sort() : others };
}

const withoutWww = (host: string): string => host.replace(/^www\.(?=[^.]+\.)/u, '');

/** Granted match patterns beyond the bundled ones; what another pattern covers is left out. */
export function extraPatterns(granted: readonly string[], bundled: readonly string[]): string[] {
  const bundledSites = bundled.map(siteOfPattern).filter((site) => site !== undefined);
  const extra = granted.filter((pattern) => {
    const site = siteOfPattern(pattern);
    return site !== undefined && !covers(bundledSites, site);
  });
  const all = extra.find((pattern) => siteOfPattern(pattern) === ALL_SITES);
  return all === undefined ? [...new Set(extra)] : [all];
}

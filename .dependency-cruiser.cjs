/** The plan of the house: imports go downward only. */
const only = (name, from, allowed, why) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [...allowed, from], dependencyTypesNot: ['type-only'] },
});
const PURE = ['^node_modules/valibot/'];

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    only(
      'pack-is-the-ground',
      '^lib/pack/',
      [...PURE, '^node_modules/fflate/'],
      'lib/pack knows the format and nothing else',
    ),
    only('matching-is-pure', '^lib/matching/', ['^lib/pack/'], 'text in, mentions out'),
    only('the-scan-judges-nothing', '^lib/matching/scan/', ['^lib/pack/'], 'a text in, what may be names out'),
    only(
      'knowledge-is-pure',
      '^lib/knowledge/',
      ['^lib/pack/', '^node_modules/fuse\\.js/'],
      'records in, cards and search hits out',
    ),
    only('messaging', '^lib/messaging/', ['^lib/(pack|settings)/', ...PURE], 'typed messages'),
    only('settings', '^lib/settings/', ['^lib/pack/', ...PURE], 'what the reader chose'),
    only(
      'page-has-no-browser-api',
      '^lib/page/',
      ['^lib/(pack|matching|settings)/', '^node_modules/@floating-ui/', '^node_modules/@mozilla/readability/'],
      'the DOM of the page being read; no browser API, no messages',
    ),
    only(
      'components-are-views',
      '^components/',
      ['^lib/(pack|knowledge|settings)/', '^node_modules/preact/', '^public/_locales/'],
      'props in, events out',
    ),
    {
      name: 'nothing-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^(entrypoints|tests)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'product-does-not-import-tools',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^(scripts|tests)/' },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // TypeScript 7 has no API for tools yet; swc reads the same imports.
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
    },
  },
};

import { readCorpus } from './corpus.ts';

readCorpus('chromium');

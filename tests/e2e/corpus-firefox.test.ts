import { readCorpus } from './corpus.ts';

readCorpus('firefox');

/**
 * Nouns that stand right before a name and say what bears it, in six languages: das Start-up Mistral, l’assistant
 * Copilot, la empresa Meta, the chatbot Claude.
 */
import type { Category } from '../../pack/vocabulary.ts';

const FIRM =
  'company|firm|start-?up|giant|maker|developer|lab|[Kk]onzern|Firma|Unternehmen|Start-?up|[Hh]ersteller|[Aa]nbieter|[Ee]ntwickler|[Rr]iese|groupe|soci[eé]t[eé]|entreprise|g[eé]ant|empresa|compa[nñ][ií]a|companhia|gigante|tecnol[oó]gica|firma|azienda|societ[aà]|gruppo|grupo|colosso';
/** The Spanish modelo is a fashion model in the feminine. */
const PRODUCT =
  'chatbot|model|assistant|app|tool|Chatbots?|Modells?|Assistent(?:en)?|Agent(?:en)?|Generator|Suchmaschine|mod[eè]le|agent conversationnel|mod[eè]le de langage|(?:el|o) modelo|modelo de (?:lenguaje|linguagem)|asistente|assistente|modello|modello linguistico';
const NOUN = new RegExp(`(?:^|[^A-Za-zÀ-ɏ])(?:${FIRM}|${PRODUCT}) $`, 'u');
/** German joins them to other nouns: Softwarekonzern, Videogenerator. */
const JOINED =
  /[a-zß-ÿ](?:konzern|hersteller|anbieter|entwickler|riese|firma|unternehmen|designer|ausrüster|modell|generator|assistent|bot)[ns]? $/u;

/** Whether the word right before `start`, in UTF-16 code units, says that what follows is a company or a product. */
export function isNamedAsKind(category: Category | undefined, text: string, start: number): boolean {
  if (category !== 'company' && category !== 'model') return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return NOUN.test(before) || JOINED.test(before);
}

const UNIVERSITY =
  /(?:^|[^A-Za-zÀ-ɏ])(?:[Uu]niversidade?|[Uu]niversit[éà]|Universität|Uni)(?: (?:de|di|von|d['’]))? ?(?<=[ '’])$/u;

/** The same of a university: Universidad de Stanford, université Stanford. */
export const isNamedAsUniversity = (text: string, start: number): boolean =>
  UNIVERSITY.test(text.slice(Math.max(0, start - 20), start));

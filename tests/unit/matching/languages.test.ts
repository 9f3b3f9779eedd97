import { expect, test } from 'vitest';
import { found, indexOf } from '../../fixtures/made-index.ts';

const named = (text: string) => ({ text, reason: 'test' });
const index = indexOf(
  {
    union: {
      category: 'government',
      names: ['Union européenne', 'União Europeia', 'Unione europea', 'Europäischen Union'],
    },
    spain: { category: 'government', names: ['España', 'Brasil', 'France', 'Italia'] },
    tsmc: ['TSMC'],
    smic: ['SMIC'],
    gdpr: { category: 'policy', names: ['GDPR'] },
    nato: { category: 'organisation', names: ['OTAN'] },
    amd: [named('AMD')],
    huang: { category: 'person', names: ['Jensen Huang'] },
    claude: { category: 'model', names: [{ text: 'Claude', match: 'context', for: ['Anthropic', 'Gemini'] }] },
    gemini: { category: 'model', names: [{ text: 'Gemini', match: 'context', for: ['Google', 'Claude'] }] },
    mistral: { names: [{ text: 'Mistral', match: 'context', for: ['AI'] }] },
    google: ['Google'],
    stanford: { category: 'organisation', names: [{ text: 'Stanford', match: 'context', for: ['campus'] }] },
    peru: { category: 'government', names: ['Perú', { text: 'UE', match: 'context', for: ['la UE'] }] },
  },
  [],
  ['ai', 'chatbot'],
);

test.each([
  'La Cour de justice de l’Union européenne a jugé.',
  'O Tribunal de Justiça da União Europeia decidiu.',
  'La Corte di giustizia dell’Unione europea e la Banca d’Italia',
  'Das Urteil des Gerichtshofs der Europäischen Union',
  'El Banco Central de España y el Tribunal Supremo de España',
  'L’Agence nationale de sécurité de France',
])('a body takes the country or bloc that it is called after: %s', (text) => {
  expect(found(index, text)).toEqual([]);
});

test.each<[string, string[]]>([
  ['La Commission a jugé la France.', ['France=spain']],
  ['El presidente de España y el Gobierno de España', ['España=spain', 'España=spain']],
  ['Le Conseil et la France, le Tribunal contre l’Union européenne', ['France=spain', 'Union européenne=union']],
])('other words before it leave the country: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Il Gdpr, la Tsmc e l’Otan', ['Gdpr=gdpr', 'Tsmc=tsmc', 'Otan=nato']],
  ['Smic e Amd, tsmc, gdpr', []],
  ['Der chatbot von Smic, TSMC und Google', ['Smic=smic', 'TSMC=tsmc', 'Google=google']],
])('acronyms written as words, where they can be no others: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Tante Gemini und Onkel Claude', []],
  ['Claude and Gemini are chatbots.', ['Claude=claude', 'Gemini=gemini']],
  ['Claude, Gemini and Google', ['Claude=claude', 'Gemini=gemini', 'Google=google']],
])('two names in doubt do not vouch for each other: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['J’ai vu que le Mistral souffle.', []],
  ['Il Mistral soffia ai confini. Ai sindaci piace.', []],
  ['The AI of Mistral', ['Mistral=mistral']],
])('a small word is no acronym of the field: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Nvidias Chef Jensen Huang und Nvidia-Chef Jensen Huang', ['Jensen Huang=huang', 'Jensen Huang=huang']],
  ['the chef Jensen Huang', []],
])('a German Chef is no cook: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test.each([
  'Os times da Copa do Brasil e os fãs que vão com eles',
  'Il partito di Fratelli d’Italia e il gruppo di Telecom Italia sono con lui',
  'Les fans du Stade de France et le public',
])('a country ends a proper name: %s', (text) => {
  expect(found(index, text)).toEqual([]);
});

test.each<[string, string[]]>([
  ['Empresas de España y el ministro de Comercio de España', ['España=spain', 'España=spain']],
  [
    'La TSMC de España y la Google de Brasil que no son de aquí',
    ['TSMC=tsmc', 'España=spain', 'Google=google', 'Brasil=spain'],
  ],
  ['El Gobierno de España y el Sur de France con la lluvia', ['España=spain', 'France=spain']],
])('other capitals before it leave the country: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Das Pariser Start-up Mistral ist mit seinem chatbot da.', ['Mistral=mistral']],
  ['Thomas Mistral ist mit dem chatbot von der Firma da.', []],
  ['Le modèle Claude est un chatbot.', ['Claude=claude']],
  ['La modelo Claude habla con un chatbot.', []],
  ['Die Firma Mistral verkauft mit der Zeit Segel.', []],
  ['Google, Claude et la startup Mistral, un chatbot', ['Google=google', 'Claude=claude', 'Mistral=mistral']],
  [
    'Gli Gemini di Google e i chatbot, Os Claude da Google',
    ['Gemini=gemini', 'Google=google', 'Claude=claude', 'Google=google'],
  ],
])('a noun before a name says what it is: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['La Universidad de Stanford, l’université Stanford', ['Stanford=stanford', 'Stanford=stanford']],
  ['An der Universität Stanford ist die Forschung teuer.', ['Stanford=stanford']],
  ['La familia Stanford y la ciudad de Stanford', []],
])('a university is told by its noun: %s', (text, expected) => {
  expect(found(index, text)).toEqual(expected);
});

test('a body stays another however often the page names the union', () => {
  expect(found(index, 'Perú y la UE, dijo el Tribunal de Justicia de la UE.')).toEqual(['Perú=peru', 'UE=peru']);
});

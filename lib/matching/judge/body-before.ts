/**
 * Bodies that stand before the country or bloc that they are called after, in French, Spanish, Portuguese, Italian
 * and German: Cour de justice de l’Union européenne, Banco de España, Gerichtshof der Europäischen Union.
 */

const LETTERS = 'A-Za-zÀ-ɏ';
const BODY = [
  'Administration|Administraci[oó]n|Administração|Amministrazione',
  'Acad[eé]mi[ae]|Academia|Accademia',
  'Agence|Agencia|Agência|Agenzia',
  'Assembl[eé]e|Asamblea|Assembl[eé]ia|Assemblea',
  'Autorit[eéà]|Autoridade?',
  'Banque|Banco|Banca',
  'Chambre|C[aá]mara|Câmara|Camera',
  'Commission|Comisi[oó]n|Comissão|Commissione',
  'Conseil|Consejo|Conselho|Consiglio',
  'Cour|Corte|Tribunal|Tribunale',
  'F[eé]d[eé]ration|Federaci[oó]n|Federação|Federazione',
  'Institut|Instituto|Istituto',
  'Minist[eè]re|Minist[eé]rio|Ministero',
  'Bureau|Oficina|Escrit[oó]rio|Ufficio',
  'Parti|Partido|Partito',
  'Universit[eéà]|Universidade?',
  'Tour|Radio|Rádio|Selecci[oó]n|Seleção',
].join('|');
/** Of, as these languages join it to a name. */
export const OF =
  "(?:de la |de las |de los |de l['’]|della |dell['’]|delle |dei |degli |del |des |de |di |du |d['’]|do |da |dos |das )";
/** What stands between: a noun with its of, a capitalised word or an adjective of rank. */
const BETWEEN = `(?: ${OF}[${LETTERS}]+| [A-ZÀ-Þ][${LETTERS}]+| (?:g[eé]n[eé]rale?|central[ei]?|supr[eê]m[aeo]|nacional|nationale?|nazionale|f[eé]d[eé]rale?|constitu[ct]ional|constitucional|costituzionale))`;
const ROMANCE = new RegExp(`(?:^|[^${LETTERS}])(?:${BODY})${BETWEEN}{0,3} ${OF}$`, 'u');
const GERMAN =
  /(?:Gerichtshofe?s?|Bundesgerichts?|Zentralbank|Parlaments?|Rat(?:e?s)?|Kammer|Bank|Akademie|Behörde) (?:der|des|von) $/u;

/** Whether such a body ends right before `start`, in UTF-16 code units. */
export function hasBodyBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return ROMANCE.test(before) || GERMAN.test(before);
}

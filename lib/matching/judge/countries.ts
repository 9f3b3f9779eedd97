/** Countries by their adjectives, for rules that ask whose a body is, or what a name with a country in it is. */

/** Adjectives of countries, with the id of the country where the pack may have it. */
export const COUNTRY_OF: Readonly<Record<string, string>> = {
  American: 'united-states',
  Argentine: 'argentina',
  Australian: 'australia',
  Bangladeshi: 'bangladesh',
  Brazilian: 'brazil',
  British: 'united-kingdom',
  Canadian: 'canada',
  Chilean: 'chile',
  Chinese: 'china',
  Colombian: 'colombia',
  Danish: 'denmark',
  Dutch: 'netherlands',
  Egyptian: 'egypt',
  Finnish: 'finland',
  French: 'france',
  German: 'germany',
  Ghanaian: 'ghana',
  Greek: 'greece',
  Hungarian: 'hungary',
  Indian: 'india',
  Indonesian: 'indonesia',
  Iranian: 'iran',
  Iraqi: 'iraq',
  Irish: 'ireland',
  Israeli: 'israel',
  Italian: 'italy',
  Japanese: 'japan',
  Kenyan: 'kenya',
  Korean: 'south-korea',
  Malaysian: 'malaysia',
  Mexican: 'mexico',
  Nigerian: 'nigeria',
  Norwegian: 'norway',
  Pakistani: 'pakistan',
  Peruvian: 'peru',
  Philippine: 'philippines',
  Polish: 'poland',
  Portuguese: 'portugal',
  Russian: 'russia',
  Spanish: 'spain',
  Swedish: 'sweden',
  Swiss: 'switzerland',
  Taiwanese: 'taiwan',
  Thai: 'thailand',
  Turkish: 'turkey',
  Ukrainian: 'ukraine',
  Venezuelan: 'venezuela',
  Vietnamese: 'vietnam',
  'South African': 'south-africa',
  'South Korean': 'south-korea',
  'Sri Lankan': 'sri-lanka',
};

const FURTHER =
  'bangladesh belgium hong-kong kazakhstan new-zealand north-korea poland qatar rwanda saudi-arabia singapore united-arab-emirates';
const COUNTRIES: ReadonlySet<string> = new Set([...Object.values(COUNTRY_OF), ...FURTHER.split(' ')]);

/** Whether an id is a country's. */
export const isCountry = (id: string | undefined): boolean => id !== undefined && COUNTRIES.has(id);

/** Which language a stretch of text is in, where a rule holds in one alone: told by its small words. */

const word = (list: string) => new RegExp(`(?<![A-Za-zÀ-ɏЀ-ӿ])(?:${list})(?![A-Za-zÀ-ɏЀ-ӿ])`, 'gu');
const GERMAN = word(
  'der|die|das|und|ist|sind|wird|werden|nicht|auch|oder|sich|mit|für|von|nach|über|durch|bei|vor|zu|zum|zur|ein|eine|einem|einen|einer|den|dem|auf|im|vom|beim|aus|dass|wie|während|wurde|seine|seinem|seinen|seiner|ihre|ihrem|ihren|ihrer',
);
const FRENCH = word('le|la|les|des|du|une|et|est|que|qui|dans|pour|sur|par|au|aux|avec|ont|été');

const ROMANCE = word(
  'de|del|des|du|la|le|les|el|los|las|lo|il|gli|di|della|che|que|qui|y|et|en|em|un|una|une|um|uma|do|da|dos|das|os|as|por|para|pour|per|con|com|avec|sur|nel|nella|al|au|não|è|é|est',
);

const ENGLISH = word('the|of|and|to|was|were|is|are|with|by|said|from|that|which');

/** English writes no common noun with a capital. */
export const isEnglish = (text: string): boolean => count(text, ENGLISH) >= 2;

/** German writes every noun with a capital. */
export const isGerman = (text: string): boolean => count(text, GERMAN) >= 2;

/** French says M. for Mr. */
export const isFrench = (text: string): boolean => count(text, FRENCH) >= 2;

/** French, Spanish, Italian and Portuguese write no common noun with a capital. */
export const isRomance = (text: string): boolean => count(text, ROMANCE) >= 3;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

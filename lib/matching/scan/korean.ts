/**
 * Korean writes particles, and newspapers some nouns, directly behind a name. A name followed by Hangul
 * counts only where that Hangul is made of these up to the end of the word, so that a longer word is not
 * cut: 딥시크에서는 is DeepSeek, 애플리케이션 is not Apple.
 */
import { HANGUL, kindOf } from '../../pack/units.ts';

/** What a name is joined to as the first part of a compound. */
const NOUNS =
  '그룹|정부|당국|대통령|총리|주석|장관|회장|대표|의원|교수|박사|기업|업체|시장|제품|모델|반도체|칩|본사|지사|법인|연구소|공장|직원|이용자|사용자|서비스|앱|플랫폼|기술|주가|주식|산업|경제|외교부|국방부|상무부|의회|사|측|씨|내|간|등|발|산|제|용|판|형|식';
/** Case particles and what may follow them: topic, "also", "only", "of". */
const PARTICLES =
  '은|는|이|가|을|를|의|에|에서|에선|에게|에겐|에게서|께서|한테|와|과|도|만|로|으로|로서|으로서|로써|으로써|부터|까지|보다|처럼|조차|마저|밖에|뿐|뿐만|하고|이랑|랑|이나|나|이든|든|마다|대로|만큼|같은|같이';
const SECOND = '은|는|도|만|의|이|가|을|를|나|부터|까지|조차|라도|에|로|과|와';
/** The copula in the forms of news prose. */
const COPULA =
  '이다|다|였다|이었다|이며|며|이고|고|이라|라|이라는|라는|이라고|라고|이란|란|이라며|라며|이라면|라면|이면|면|이지만|지만|이자|자|이었던|였던|이라서|라서|입니다|이에요|예요|인데|이야|야|이라도|라도|이라던|라던';

const SUFFIX = new RegExp(`^(?:${NOUNS})?들?(?:(?:${PARTICLES})(?:${SECOND})?|${COPULA}|인)?$`, 'u');
/** Behind a country 인 is "person": an adjective, no mention. */
const SUFFIX_OF_COUNTRY = new RegExp(`^(?:${NOUNS})?들?(?:(?:${PARTICLES})(?:${SECOND})?|${COPULA})?$`, 'u');
/** No suffix is longer. UTF-16 code units. */
const LONGEST = 10;

/** Whether the Hangul that begins at `start` is a suffix up to the end of the word. Offset in UTF-16 code units. */
export function endsKoreanName(text: string, start: number, isCountry: boolean): boolean {
  let end = start;
  while (end < text.length && end - start <= LONGEST && kindOf(text.charCodeAt(end)) === HANGUL) end++;
  return (isCountry ? SUFFIX_OF_COUNTRY : SUFFIX).test(text.slice(start, end));
}

/** Words that stand with a capital before a name and are neither a first name nor a part of it. */

const words = (text: string) => text.split(/\s+/u);

const NO_FIRST_NAME = new Set([
  // Words that begin a sentence.
  ...words(
    'The A An In On At By For From With And But Or Nor Of To As If So When While After Before Since Its His Her',
  ),
  ...words('Their Our My Your This That These Those It He She We They You I Is Are Was Were Has Have Had Will Would'),
  ...words(
    'Can Could May Might Must Shall Should Do Does Did How Why What Who Whom Whose Where Which Whether Both All',
  ),
  ...words(
    'Many Most More Some Few Several Each Every Other Others Another Such Same New Not No Yes Now Then Here Today',
  ),
  ...words(
    'Yesterday Tomorrow Meanwhile However Also Although Though Neither Either Because Until Unless Once Even Only Still Yet Just',
  ),
  ...words('Perhaps Maybe Under Over Without Within Despite Against Among Between During Through Throughout Instead'),
  ...words(
    'Later Earlier Last Next Soon Thus Hence Therefore Indeed Besides Beyond Behind Above Across Along Around Upon',
  ),
  ...words(
    'Per Via Than Whereas Unlike Like Using Use Try Let Inside Outside Near Toward Towards Amid Amidst About Into Onto Off Out Up',
  ),
  // Verbs of headlines.
  ...words(
    'Says Said Tells Told Warns Meets Met Asks Ask Asked Urges Backs Slams Calls Hails Praises Sues Names Wants',
  ),
  ...words('Meet Introducing Make Makes Made'),
  // Titles and trades.
  ...words('Mr Mrs Ms Miss Mx Dr Prof Professor Sir Lord Lady Dame King Queen Prince Princess Sheikh Pope President'),
  ...words(
    'Premier Minister Chancellor Secretary Senator Sen Sens Rep Reps Gov Governor Mayor Speaker Ambassador Judge',
  ),
  ...words(
    'Justice Commissioner Congressman Congresswoman Representative Lawmaker General Admiral Chairman Chairwoman',
  ),
  ...words('Chair Chief Boss Head Executive Officer Founder Co-founder Cofounder Director Deputy Vice Former Acting'),
  ...words(
    'Billionaire Tycoon Entrepreneur Mogul Investor Candidate Republican Democrat Spokesman Spokeswoman Tsar Czar',
  ),
  ...words('CEO CFO CTO COO Ex-President Researcher Scientist Engineer Analyst Economist Rival Rivals'),
  // Peoples, places of power, days and months.
  ...words(
    'US UK EU AI American Chinese European British French German Japanese Korean Indian Russian Canadian Big Tech',
  ),
  ...words(
    'Washington Beijing Brussels Congress Open Monday Tuesday Wednesday Thursday Friday Saturday Sunday January',
  ),
  ...words('February March April May June July August September October November December'),
  // The like in German, French, Spanish, Italian and Portuguese.
  ...words(
    'Der Die Das Dem Den Des Ein Eine Einen Einem Einer Und Aber Auch Als Am Auf Aus Bei Beim Da Damit Dann Dass',
  ),
  ...words(
    'Denn Doch Dort Er Sie Es Wir Ich Für Gegen Hat Hatte Im Ist Jetzt Laut Mit Nach Nachdem Nun Ob Obwohl Ohne',
  ),
  ...words(
    'Schon Seit So Trotz Über Um Unter Vom Von Vor Während War Was Weil Wenn Wer Wie Wo Zu Zum Zur Zuvor Zudem Herr',
  ),
  ...words(
    'Frau Le La Les Un Une Et Mais Pour Dans Sur Selon Avec Après Avant Chez Si Comme Quand Mme Mmes MM Monsieur',
  ),
  ...words(
    'Madame El Los Las Una Y Pero Según Para Con Por Tras Como Desde Sin Cuando Don Doña Sr Sra Señor Señora Che Il',
  ),
  ...words(
    'Lo Gli Dalla Dal Dai Dagli Della Degli Nella Nel Alla Agli Sulla Sul Tra Fra Anche Secondo Dopo Mentre Quando',
  ),
  ...words(
    'Os Em Na Nos Nas Dos Das Pelo Pela Pelos Mas Segundo Depois Enquanto Entre Sobre Después Mientras Hoy Aux Cette Ces',
  ),
]);

/** German joins a title to what it is the title of, and writes it with a capital: Konzernchef, Handelsminister. */
const GERMAN_TITLE =
  /(?:chef|chefin|minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|gründer|gründerin|milliardär|unternehmer|sprecher|sprecherin|boss|manager|forscher|professor|senator|richter)$/iu;
/** Interestingly, Citing: at a sentence's beginning no first name is so long and ends so. */
const ADVERB_OR_PARTICIPLE = /^[A-Z](?:[a-z]{2,}ing|[a-z]{5,}ly)$/u;

/**
 * Whether a capitalised word before a name is none of its own: a title, a verb of a headline, the first word of
 * a sentence (`isFirst`).
 */
export function isNoFirstName(word: string, isFirst = false): boolean {
  return NO_FIRST_NAME.has(word) || GERMAN_TITLE.test(word) || (isFirst && ADVERB_OR_PARTICIPLE.test(word));
}

/**
 * Whoever bears a name of the pack but is said to be of another walk of life: the goalkeeper Jack Clark, 策展人
 * 陈立武, 이재명 선수, 최태원씨(34). Nobody in the pack has one of these trades, and reporters sign with them; sons
 * (Jr.), pets and pseudonyms are others too.
 */
import { isUnspaced, kindOf, simplified } from '../../pack/units.ts';

const TRADE =
  'goalkeeper|striker|midfielder|winger|left-back|right-back|centre-back|full-back|quarterback|linebacker|shortstop|outfielder|pitcher|batsman|batter|bowler|footballer|cricketer|golfer|cyclist|sprinter|swimmer|jockey|referee|umpire|defenceman|defenseman|guitarist|drummer|bassist|singer|violinist|pianist|cellist|soprano|tenor|novelist|poet|baker|butcher|plumber|firefighter|paramedic|nurse|surgeon|dentist|midwife|(?:ice hockey|hockey|football|basketball|rugby) (?:player|forward|defender|coach)';
const BEFORE = new RegExp(
  `(?:^|[^A-Za-zÀ-ɏ])(?:${TRADE}|actor|actress|detective|constable|sheriff|sergeant|coach|pastor|vicar|reverend|rev\\.|sgt\\.) $`,
  'iu',
);
/** A German Chef is a boss: Huaweis Chef Ren Zhengfei, OpenAI-Chef Sam Altman. */
const COOK_BEFORE = /(?:^|[^A-Za-zÀ-ɏ-])chef $/u;
const BEHIND = new RegExp(
  `^,? (?:Jr|Sr)(?![A-Za-z])|^,(?: \\d{2},)? (?:an?|the) (?:(?:former|[A-Z][a-z]+|\\d{2}-year-old) ){0,3}(?:${TRADE}|chef)(?![A-Za-z])`,
  'u',
);

/** In simplified characters. 告诉记者习近平 is no reporter's name, 本报记者 and 记者 with a space behind it begin one. */
const HAN_BEFORE = new RegExp(
  simplified(
    '(?:[摄攝]影师|策展人|导演|编剧|演员|艺术家|史学家|史学者|考古学家|歌手|画家|村民|果农|农户|[厨廚]师|主厨|球员|球星|前锋|后卫|门将|教练|投手|打者|外援|国脚|司机|民警|护士|患者|居民|老人|教师|乘客|游客|旅客|饲养员|警官|消防员|(?:狗|犬|猫|羊驼|熊猫|骆驼|鹦鹉|赛马)[“"「『‘]|(?:本报|本刊|本网|社|报|网|台|特约|实习)记者[ 　]?|记者[ 　])$',
  ),
  'u',
);
const JAPANESE_BEFORE =
  /(?:俳優|女優|声優|歌手|画家|写真家|漫画家|落語家|棋士|力士|店主|料理人|シェフ|教諭|選手|投手|捕手)の?$/u;
/** さん with an age is hardly ever said of those with an office. */
const HAN_BEHIND =
  /^(?:選手|投手|捕手|内野手|外野手|コーチ|棋士|騎手|町長|村長|さん[（(]\d{1,2}[)）]|[（(](?:化名|仮名)[)）])/u;

const HANGUL_BEFORE =
  /(?:^|[^\p{Script=Hangul}])(?:투수|타자|포수|내야수|외야수|공격수|수비수|미드필더|골키퍼|선수|감독|코치|배우|가수|소설가|시인|화가|셰프|주방장|주민|시민|농민|교장|학부모|상인|관광객|간호사) $/u;
const HANGUL_BEHIND =
  /^(?: ?씨 ?\(\d{1,2}|\((?:\d{1,2}[^()]{0,8}\) ?씨|가명\))| (?:기자|선수|감독|코치|투수|타자)(?:[은는이가의을를와과도])?(?!\p{Script=Hangul}))/u;

/** Whether the trade beside a person's name, from `start` to `end` in UTF-16 code units, is nobody's in the pack. */
export function isNamesake(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 60);
  if (isUnspaced(kindOf(text.charCodeAt(end - 1))))
    return HAN_BEFORE.test(simplified(before)) || JAPANESE_BEFORE.test(before) || HAN_BEHIND.test(behind);
  if (/\p{Script=Hangul}/u.test(text.charAt(end - 1))) return HANGUL_BEFORE.test(before) || HANGUL_BEHIND.test(behind);
  return BEFORE.test(before) || COOK_BEFORE.test(before) || BEHIND.test(behind);
}

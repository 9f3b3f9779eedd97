/**
 * Chinese and Japanese write no spaces, so the letters of a name may belong to the words beside it (其中国家 is
 * 其中 and 国家), or a longer name begins with it (日本銀行, 中国科学院). There the name stays unmarked.
 * Texts are compared in simplified characters, but for what is Japanese alone.
 */
import { isUnspaced, kindOf, simplified } from '../../pack/units.ts';
import type { Category } from '../../pack/vocabulary.ts';

/** A pattern for a text in simplified characters. */
const plain = (pattern: RegExp) => new RegExp(simplified(pattern.source), 'u');

/** Words that end in the first character of a name. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  中: /(?:其|空|心|途|暗|眼|过程|发展|(?<![聚收募征采])集|(?<!对)手)$/u,
  美: /(?:(?<![湖河东西华台])北|(?<![越湖河云海济])南|(?<!斯)拉|欧|完|赞|优|精|秀|甜|最)$/u,
  法: /[司立宪执违依民刑办方想算语手非合]$/u,
  德: /[道品公武]$/u,
  英: /精$/u,
  泰: /国$/u,
  日: /[近今昨明节每毎当生往连即平假周末次0-9０-９一二三四五六七八九十]$/u,
};
/** Words that begin with its last character: where both are there, nothing is left of the name. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  国: /^[家内际民有会外企防产务道门风]/u,
  本: /^[身报次月周地人来刊台届季市省场轮院网站社应该就可想打是]/u,
};
/** Words whatever stands before: 美国务卿, 美国会山, 日韓国防相; 中国防疫 is China's. */
const ALWAYS_BEHIND = /^(?:[务际]|会(?:山|议员|大厦|众议|参议)|防(?![疫控范汛灾御备护爆火空卫止]))/u;

/** 德国人, ドイツ語, 朝鲜族, 美国梦: people, tongues, ideas; but 美国人工智能, 中国人口. */
const PEOPLE =
  /^(?:人(?![民工口权士大均才类物文力员造机气事质体群生脸行道居选名手间数为形次参])|[语語](?![言音境义文])|族(?!群)|裔|梦(?![想幻]))/u;
/** 商务部长 is a minister, no ministry. */
const MINISTER = /^长(?![期久远达年江征三])/u;

/** A field and a body behind a country: 中国半导体行业协会. */
const NAMED_BODY = plain(
  /^(?:国家|联邦|人民|工商|建设|农业|进出口|开发|社会|自然|科学|科学技术|科技|工程|医药|医科|信息|通信|通讯|电子|半导体|集成电路|人工智能|互联网|软件|行业|工业|企业|青年|经济|新闻|证券|汽车|石油|能源|城市|航空|航天|海洋|民用|国际|东方|南方|船舶|铁路|电力|核能|教育|政法|传媒|作家|电影|足球|篮球|体育|奥林匹克|投资|贸易|交流|全国|相撲|野球|サッカー|学術|経済|経済団体|医師|气象|気象|统计|地震|放送){1,4}(?:银行|研究院|研究所|研究中心|科学院|工程院|大学|学院|研发院|研发中心|协会|協会|学会|联合会|連合会|商业总会|总会|促进会|委员会|基金会|商会|航空|出版社|博物馆|图书馆|管理局|局(?![势面限部])|交易所|取引所|会議|报(?![告道])|网(?![络红购])|周刊)(?![们业家])/u,
);

/** A ministry of a country: 俄罗斯国防部, 日本外務省. */
const MINISTRY = plain(
  /^(?![和与及])(?:外交|外务|外務|国防|防卫|防衛|教育|农业|能源|财政|財務|司法|法务|法務|内政|劳工|劳动|交通|运输|卫生|保健|经济|贸易|通商|工业|产业|科技|科学技术|商务|安全|情报|环境|数字|文化|旅游|税务|移民|统计|资源|和|与|及|情報){1,4}(?:部(?![长门分队落件署])|省(?![长级份钱力])|厅|庁)/u,
);

/** The Communist parties, armies and academies of any country. */
const BODY = plain(
  /^(?:银行(?![业家股卡体系账存理间])|科学院|工程院|社科院|共产党|共産党|国民党|人民解放军|中央(?:通信|通讯社))/u,
);
const BODIES_OF: Readonly<Record<string, RegExp>> = {
  // Two instruments, of which the second is called after an angle.
  法国: plain(/^(?:圆号|号(?=演奏|手|声部|独奏|协奏))/u),
  英国: plain(/^管(?=乐手|演奏|手|声部|独奏|协奏)/u),
  中国: plain(
    /^(?:移动(?!互联|支付|端|通信|网|应用|设备|游戏|用户|市场|办公|电源)|电信(?![业网]|诈骗|运营|设备|市场|行业|公司|企业|巨头)|石油(?!进口|出口|公司|企业|巨头|需求|消费|储备|产量|资源)|石化(?!业|企业|产业)|钢铁(?!业|企业|产业|行业|出口|产品|关税|产量|产能)|联通|海油|侨联|文联|作协|足协|科协|记协|残联|铝业|平安|人寿|邮政|中车|中铁|铁建|铁塔|信托|银联|信通院|日报|青年报)/u,
  ),
  香港: plain(/^(?:(?:中文|科技|理工|城市|浸会|教育)?大学|交易所|联交所|证监会|金管局|立法会|电台)/u),
  台湾: plain(/^(?:(?:清华|交通|成功|师范|科技)?大学|证交所|立法院)/u),
  日本: plain(
    /^(?:航空(?!会社|業|機|券|当局|貨物|自衛)|郵便|郵政|郵船|製鉄|製鋼|製紙|製粉|生命|電信電話|電産|触媒|精工|酸素|板硝子|水産|たばこ|通運|化薬|赤十字|放送|維新|大学|貿易振興|学術振興|国際協力|原子力研究|[酒茶刀](?![類类])|(?=[ァ-ヺー])(?!チーム|メーカー|ブランド|アニメ|マンガ|サイド|ファン|ユーザー|ビジネス|マーケット|カルチャー|エネルギー|スタートアップ))/u,
  ),
};

/** 中国・四国 is a part of Japan. */
const REGION_BEFORE = /(?:四国|九州|近畿|北陸|関西|山陰)[・／]?$/u;
const REGION_BEHIND =
  /^(?:[・、／]?(?:四国|九州)|地方(?!政府|债|财|官|当局|经济|保护|法院|检察|党|企业|国企|两会)|山地|自動車道|(?:電力|新聞)(?=[はがにをとのも社、。（）」]))/u;

/** A first name of somebody else: 约翰·沙利文. Japanese parts the names of a list by the same sign. */
const FIRST_NAME = /[\p{Script=Han}\p{Script=Katakana}ー][·・•‧]$/u;
/** Her surname: 沙利文·李. */
const SURNAME = /^[·•‧]\p{Script=Han}/u;

/**
 * Whether the letters of a name that ends in an unspaced script are part of other words. UTF-16 code units.
 * @param follows whether another name ends right before it, with one sign between at most
 */
export function isPartOfUnspaced(
  text: string,
  start: number,
  end: number,
  category: Category | undefined,
  follows: boolean,
): boolean {
  if (!isUnspaced(kindOf(text.charCodeAt(end - 1)))) return false;
  const written = text.slice(start, end);
  const name = simplified(written);
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(end, end + 16);
  if (category === 'person')
    return !follows && (FIRST_NAME.test(before) || (/\p{Script=Han}$/u.test(name) && SURNAME.test(behind)));
  if (category !== 'government') return false;
  if (written === '中国' && (REGION_BEFORE.test(before) || REGION_BEHIND.test(behind))) return true;
  return straddles(name, simplified(before), simplified(behind)) || goesOn(name, simplified(behind));
}

/** Whether the first and the last character of a name belong to the words before and behind it. */
function straddles(name: string, before: string, behind: string): boolean {
  const [first = '', last = '', ...rest] = name;
  if (rest.length > 0) return false;
  if (last === '国' && ALWAYS_BEHIND.test(behind)) return true;
  return BEFORE[first]?.test(before) === true && BEHIND[last]?.test(behind) === true;
}

/** Whether a longer word or name begins with a name. */
function goesOn(name: string, behind: string): boolean {
  if (/[部局院署]$/u.test(name)) return MINISTER.test(behind);
  return (
    PEOPLE.test(behind) ||
    BODY.test(behind) ||
    NAMED_BODY.test(behind) ||
    MINISTRY.test(behind) ||
    BODIES_OF[name]?.test(behind) === true
  );
}

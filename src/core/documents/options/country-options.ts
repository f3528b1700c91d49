import type { FactOption } from '../document-type.ts';

/** ISO 3166 alpha-2, and XK, which passports of Kosovo carry. */
const CODES = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR
  BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ
  EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW
  GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY
  KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
  MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
  QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG
  TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM
  ZW XK`;

/** What people write besides the English name: alpha-3 codes of passports, and names at home. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates', 'ARE'],
  AT: ['Österreich', 'AUT'],
  BR: ['Brasil', 'BRA'],
  CD: ['DR Congo', 'Democratic Republic of the Congo', 'COD'],
  CH: ['Schweiz', 'Suisse', 'CHE'],
  CI: ['Ivory Coast', 'CIV'],
  CN: ['PRC', "People's Republic of China", 'CHN'],
  CZ: ['Czech Republic', 'CZE'],
  DE: ['Deutschland', 'DEU', 'D'],
  EG: ['Misr', 'EGY'],
  ES: ['España', 'ESP'],
  FR: ['FRA'],
  GB: ['UK', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'GBR'],
  GR: ['Hellas', 'GRC'],
  HU: ['Magyarország', 'HUN'],
  IE: ['Republic of Ireland', 'IRL'],
  IN: ['Bharat', 'IND'],
  IR: ['Islamic Republic of Iran', 'IRN'],
  IT: ['Italia', 'ITA'],
  JP: ['Nippon', 'JPN'],
  KP: ['DPRK', 'PRK'],
  KR: ['Korea', 'Republic of Korea', 'KOR'],
  MK: ['Macedonia', 'MKD'],
  MM: ['Burma', 'MMR'],
  MX: ['México', 'MEX'],
  NG: ['NGA'],
  NL: ['Holland', 'The Netherlands', 'NLD'],
  PH: ['The Philippines', 'PHL'],
  PK: ['PAK'],
  PL: ['Polska', 'POL'],
  PS: ['Palestine', 'PSE'],
  RU: ['Russian Federation', 'RUS'],
  SA: ['KSA', 'SAU'],
  SY: ['Syrian Arab Republic', 'SYR'],
  SZ: ['Swaziland', 'SWZ'],
  TR: ['Turkey', 'Türkiye', 'Turkei', 'Türkei', 'TUR'],
  TW: ['Republic of China', 'TWN'],
  TZ: ['TZA'],
  UA: ['UKR'],
  US: ['USA', 'U.S.A.', 'U.S.', 'United States of America', 'America', 'the USA'],
  VN: ['Viet Nam', 'VNM'],
};

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Every country by its code, under its English name. */
export const COUNTRIES: readonly FactOption[] = CODES.trim()
  .split(/\s+/)
  .map((value) => {
    const label = NAMES.of(value) ?? value;
    const synonyms = OTHERWISE[value];
    return synonyms === undefined ? { value, label } : { value, label, synonyms };
  });

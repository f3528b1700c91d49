import { COUNTRY_NAMES } from '../../shared/country-names.ts';
import type { FactOption } from '../document-type.ts';

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

/** Every country by its code, under its English name. */
export const COUNTRIES: readonly FactOption[] = Object.entries(COUNTRY_NAMES).map(
  ([value, label]) => {
    const synonyms = OTHERWISE[value];
    return synonyms === undefined ? { value, label } : { value, label, synonyms };
  },
);

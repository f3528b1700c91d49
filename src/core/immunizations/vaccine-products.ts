import type { FactField, FactOption } from '../documents/document-type.ts';
import { option } from '../documents/options/option.ts';
import {
  COVID_PRODUCTS,
  HEPATITIS_B_OPTIONS,
  INFLUENZA_PRODUCTS,
} from '../documents/options/product-options.ts';
import type { Vaccine } from './immunization-record.ts';

/** What each vaccine is sold as; of the others any words are taken. */
const PRODUCTS: Partial<Readonly<Record<Vaccine, readonly FactOption[]>>> = {
  'hepatitis-b': HEPATITIS_B_OPTIONS,
  'covid-19': COVID_PRODUCTS,
  influenza: INFLUENZA_PRODUCTS,
  tdap: [
    option('Boostrix'),
    option('Adacel', 'Covaxis', 'Triaxis'),
    option('Boostrix Polio', 'Boostrix-IPV', 'Boostrix Tetra'),
    option('Repevax', 'Adacel Polio'),
    option('Tdap'),
  ],
  td: [
    option('Tenivac'),
    option('TdVax'),
    option('Decavac'),
    option('Td-pur', 'Td-Rix'),
    option('Revaxis', 'Td-IPV'),
    option('Td'),
  ],
  mmr: [
    option('M-M-R II', 'MMR II', 'MMRVaxPro', 'MMR VaxPro'),
    option('Priorix'),
    option('ProQuad', 'MMRV'),
    option('Priorix Tetra'),
    option('Tresivac'),
    option('Trimovax'),
    option('MMR'),
  ],
  varicella: [
    option('Varivax'),
    option('Varilrix'),
    option('ProQuad', 'MMRV'),
    option('Priorix Tetra'),
    option('Okavax'),
  ],
};

/** The product of a dose, as facts on papers are read. */
export function productField(vaccine: Vaccine): FactField {
  const options = PRODUCTS[vaccine];
  const field = { key: 'product', label: 'Product' };
  return options === undefined ? { ...field, kind: 'text' } : { ...field, kind: 'choice', options };
}

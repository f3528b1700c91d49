import { isAsTyped, wordText } from '../documents/fact-value.ts';
import { upgradeWord } from '../documents/upgrade-facts.ts';
import { isRecord } from '../shared/is-record.ts';
import { VACCINES } from './immunization-record.ts';
import { productField } from './vaccine-products.ts';

/** The body of a dose as vaults of before schema 8 hold it, its product mapped or marked as typed. */
export function upgradeDose(body: unknown): unknown {
  if (!isRecord(body)) return body;
  const vaccine = VACCINES.find((one) => one === body['vaccine']);
  const word = vaccine && upgradeWord(productField(vaccine), body['product']);
  if (word === undefined) return body;
  const product = wordText(word);
  return isAsTyped(word) ? { ...body, product, asTyped: true } : { ...body, product };
}

import type { FactWord } from '../../core/documents/fact-value.ts';
import { isAsTyped, wordText } from '../../core/documents/fact-value.ts';
import { readWord } from '../../core/documents/read-fact.ts';
import { unknownValue } from '../../core/documents/read-facts.ts';
import type { Dose } from '../../core/immunizations/immunization-record.ts';
import { productField } from '../../core/immunizations/vaccine-products.ts';

/** A dose with its product as it is stored. Throws Fault `fact-value-unknown`, which names the nearest. */
export function readProduct(dose: Dose, isKept: boolean): Dose {
  const { asTyped: _, ...rest } = dose;
  if (dose.product.trim() === '') return { ...rest, product: '' };
  const field = productField(dose.vaccine);
  const word: FactWord = isKept ? { asTyped: dose.product } : dose.product;
  const read = readWord(field, word);
  if (!read.ok) throw unknownValue(field, read.error.says);
  const product = wordText(read.value);
  return isAsTyped(read.value) ? { ...rest, product, asTyped: true } : { ...rest, product };
}

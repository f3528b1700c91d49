import type { PDFContext, PDFObject } from 'pdf-lib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from 'pdf-lib';

/** Follows a reference; undefined for what is missing. Never throws on a stranger's structure. */
export function follow(context: PDFContext, value: PDFObject | undefined): PDFObject | undefined {
  return value instanceof PDFRef ? context.lookup(value) : value;
}

/** The value as a dictionary, also where it is the dictionary of a stream. */
export function asDict(context: PDFContext, value: PDFObject | undefined): PDFDict | undefined {
  const found = follow(context, value);
  if (found instanceof PDFStream) return found.dict;
  return found instanceof PDFDict ? found : undefined;
}

export function asArray(context: PDFContext, value: PDFObject | undefined): PDFArray | undefined {
  const found = follow(context, value);
  return found instanceof PDFArray ? found : undefined;
}

export function asNumber(context: PDFContext, value: PDFObject | undefined): number | undefined {
  const found = follow(context, value);
  return found instanceof PDFNumber ? found.asNumber() : undefined;
}

/** The text of a name without its slash. */
export function asName(context: PDFContext, value: PDFObject | undefined): string | undefined {
  const found = follow(context, value);
  return found instanceof PDFName ? found.decodeText() : undefined;
}

export function get(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.get(PDFName.of(key));
}

/** The numbers of an array, or undefined where it is not `length` finite numbers. */
export function asNumbers(
  context: PDFContext,
  value: PDFObject | undefined,
  length: number,
): number[] | undefined {
  const array = asArray(context, value);
  if (array === undefined || array.size() < length) return undefined;
  const numbers: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const number = asNumber(context, array.get(index));
    if (number === undefined || !Number.isFinite(number)) return undefined;
    numbers.push(number);
  }
  return numbers;
}

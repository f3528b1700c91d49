import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';

/** Keys whose text is a name among the app's own, or an address. */
const NAMES = new Set([
  ...['key', 'kind', 'type', 'fact', 'url', 'version', 'on', 'readOn'],
  // Words of a list that facts are judged by.
  ...['oneOf', 'noneOf', 'allOf', 'anyOf', 'orEvidence', 'product'],
]);

/**
 * A copy of a value in which every text that may be any text is a canary: `accepts` says of a whole whether
 * the app would take it.
 */
export function plantCanaries(
  value: unknown,
  accepts: (whole: unknown) => boolean,
  next: () => string,
): unknown {
  const whole: unknown = structuredClone(value);
  plantIn(whole, () => accepts(whole), next);
  return whole;
}

function plantIn(part: unknown, isAccepted: () => boolean, next: () => string): void {
  if (typeof part !== 'object' || part === null) return;
  // An array's places are its keys.
  const fields = part as Record<string, unknown>;
  for (const [key, before] of Object.entries(fields)) {
    if (NAMES.has(key)) continue;
    if (typeof before !== 'string') {
      plantIn(before, isAccepted, next);
      continue;
    }
    fields[key] = 'x7';
    fields[key] = isAccepted() ? `${before.slice(0, 40)} ${next()}`.trim() : before;
  }
}

/** A PDF of one page whose text is the words; it stands in the file as it is, so that it can be found. */
export async function pdfOfWords(words: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([612, 792]);
  page.setFont(font);
  page.drawText(' ');
  const name = page.node.newFontDictionary('F', font.ref).asString();
  const lines = words.map((word) => `(${word}) Tj T*`).join('\n');
  const content = document.context.stream(`BT ${name} 11 Tf 14 TL 60 740 Td\n${lines}\nET`);
  page.node.set(PDFName.of('Contents'), document.context.register(content));
  return await document.save({ useObjectStreams: false });
}

import { readFile } from 'node:fs/promises';
import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import type { AppContext } from '../session/context.ts';
import { deliverFile, type MadeFile } from './deliver-file.ts';

/** Hands a finished PDF over; see `deliverFile`. */
export async function deliverPdf(
  context: AppContext,
  to: SaveTarget,
  { name, bytes, manifest }: Pick<MadeFile, 'name' | 'bytes' | 'manifest'>,
): Promise<Delivered> {
  return await deliverFile(context, to, {
    name,
    bytes,
    manifest,
    mediaType: 'application/pdf',
    isOurs: isOurPdf,
  });
}

/** What is written into a signed or annotated PDF is put after its first end. */
const END = 'startxref';

/** True for a PDF that names this app as its producer and that nobody signed or wrote into since. */
async function isOurPdf(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return false;
  if (bytes.indexOf(END) !== bytes.lastIndexOf(END)) return false;
  // Loading it takes as long as all else that a command loads, and most commands write no PDF.
  const { PDFDocument } = await import('pdf-lib');
  try {
    const pdf = await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: Number.POSITIVE_INFINITY,
    });
    const made = pdf.getCreationDate()?.getTime();
    return pdf.getProducer() === 'Sojourn' && made === pdf.getModificationDate()?.getTime();
  } catch {
    return false;
  }
}

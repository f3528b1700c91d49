import { PDFArray, type PDFContext, PDFDict, type PDFDocument, PDFName, PDFStream } from 'pdf-lib';
import { asName, follow, get } from './pdf-values.ts';

/** What of the original does not go into its placeable copy. */
export interface ActiveContent {
  /** Scripts, automatic actions, programs started, forms sent, XFA. */
  readonly active: boolean;
  readonly attachments: boolean;
}

const ACTIVE_KEYS = ['JS', 'JavaScript', 'AA', 'XFA', 'RichMediaContent'];
const ACTIVE_ACTIONS = new Set([
  'GoToE',
  'GoToR',
  'ImportData',
  'JavaScript',
  'Launch',
  'Movie',
  'Rendition',
  'RichMediaExecute',
  'SubmitForm',
]);

/** Looks through every object of a document for what acts by itself and for files within the file. */
export function findActiveContent(document: PDFDocument): ActiveContent {
  const { context, catalog } = document;
  let active = opensWithAction(context, catalog);
  let attachments = false;
  for (const [, object] of context.enumerateIndirectObjects()) {
    const top = object instanceof PDFStream ? object.dict : object;
    for (const dict of dictsWithin(top, 0)) {
      active ||= isActive(context, dict);
      attachments ||= get(dict, 'EF') !== undefined || get(dict, 'EmbeddedFiles') !== undefined;
    }
    if (active && attachments) break;
  }
  return { active, attachments };
}

/** Opening at a page is harmless; everything else that happens on opening is an action. */
function opensWithAction(context: PDFContext, catalog: PDFDict): boolean {
  const action = follow(context, get(catalog, 'OpenAction'));
  return action instanceof PDFDict && asName(context, get(action, 'S')) !== 'GoTo';
}

function isActive(context: PDFContext, dict: PDFDict): boolean {
  if (ACTIVE_KEYS.some((key) => dict.has(PDFName.of(key)))) return true;
  const kind = asName(context, get(dict, 'S'));
  return kind !== undefined && ACTIVE_ACTIONS.has(kind);
}

/** The dictionary itself and those written directly inside it, a few levels down. */
function* dictsWithin(value: unknown, depth: number): Generator<PDFDict> {
  if (depth > 5) return;
  if (value instanceof PDFArray) {
    for (const item of value.asArray()) yield* dictsWithin(item, depth + 1);
  } else if (value instanceof PDFDict) {
    yield value;
    for (const item of value.values()) yield* dictsWithin(item, depth + 1);
  }
}

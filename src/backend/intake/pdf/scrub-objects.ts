import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from 'pdf-lib';

/**
 * Keys that carry actions, other files, private data of programs or the structure tree. None of
 * them changes how a page looks.
 */
const DROPPED = [
  'A',
  'AA',
  'AF',
  'Alternates',
  'EF',
  'JS',
  'JavaScript',
  'Metadata',
  'OC',
  'OPI',
  'OpenAction',
  'PieceInfo',
  'StructParent',
  'StructParents',
].map((name) => PDFName.of(name));

/** In a stream these name a file outside to take the data from. */
const DROPPED_FROM_STREAMS = ['F', 'FFilter', 'FDecodeParms'].map((name) => PDFName.of(name));
const REFERENCE = PDFName.of('Ref');
const SUBTYPE = PDFName.of('Subtype');
const FORM = PDFName.of('Form');
/** The links of a copy are written by us. */
const LINK = PDFName.of('Link');

/** Dictionaries whose keys are names that the page chose: a font may be called AA. */
const NAME_MAPS = new Set(
  [
    'XObject',
    'Font',
    'ColorSpace',
    'Pattern',
    'Shading',
    'ExtGState',
    'CharProcs',
    'Colorants',
  ].map((name) => PDFName.of(name)),
);
const PROPERTIES = PDFName.of('Properties');

interface Visit {
  readonly value: PDFObject;
  readonly names: boolean;
}

/**
 * Goes through everything that `root` reaches, drops what a placeable copy must not carry, and
 * deletes every object that nothing reaches.
 */
export function scrubObjects(context: PDFContext, root: PDFRef): void {
  const reached = new Set<PDFRef>();
  const seen = new Set<PDFObject>();
  const waiting: Visit[] = [{ value: root, names: false }];

  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    let { value } = visit;
    if (value instanceof PDFRef) {
      if (reached.has(value)) continue;
      reached.add(value);
      const found = context.lookup(value);
      if (found === undefined) continue;
      if (found instanceof PDFInvalidObject) {
        context.delete(value);
        continue;
      }
      value = found;
    }
    if (seen.has(value)) continue;
    seen.add(value);
    waiting.push(...scrub(value, visit.names));
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref)) context.delete(ref);
  }
}

/** Scrubs one object and returns what it holds. */
function scrub(value: PDFObject, names: boolean): Visit[] {
  if (value instanceof PDFArray)
    return value.asArray().map((item) => ({ value: item, names: false }));
  const dict = value instanceof PDFStream ? value.dict : value;
  if (!(dict instanceof PDFDict)) return [];
  if (!names && dict.get(SUBTYPE) !== LINK) {
    for (const key of DROPPED) dict.delete(key);
    emptyProperties(dict);
  }
  if (value instanceof PDFStream) {
    for (const key of DROPPED_FROM_STREAMS) dict.delete(key);
    if (dict.get(SUBTYPE) === FORM) dict.delete(REFERENCE);
  }
  return dict
    .entries()
    .map(([key, item]) => ({ value: item, names: !names && NAME_MAPS.has(key) }));
}

/** Property lists may hold anything; content refers to them by name only, so the names stay. */
function emptyProperties(dict: PDFDict): void {
  const lists = dict.lookup(PROPERTIES);
  if (!(lists instanceof PDFDict)) return;
  const empty = PDFDict.withContext(dict.context);
  for (const key of lists.keys()) empty.set(key, PDFDict.withContext(dict.context));
  dict.set(PROPERTIES, empty);
}

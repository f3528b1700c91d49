/** More than these nobody goes through one by one. */
const MOST = 1_000;

/** Where `words` stand on what is shown of the page, in its order, whatever their case; marked text is one text. */
export function findRanges(root: Element, words: string): Range[] {
  const wanted = words.toLowerCase();
  if (wanted.trim() === '') return [];
  return blocksOf(root)
    .flatMap((nodes) => rangesIn(nodes, wanted))
    .slice(0, MOST);
}

/** The shown text nodes, those of one line of text together. */
function blocksOf(root: Element): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks: Text[][] = [];
  let last: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!(node instanceof Text) || parentElement === null || node.data === '') continue;
    if (parentElement.closest('script, style, [data-finds]') !== null) continue;
    if (!parentElement.checkVisibility({ visibilityProperty: true })) continue;
    const block = blockOf(parentElement);
    if (block === last) blocks.at(-1)?.push(node);
    else blocks.push([node]);
    last = block;
  }
  return blocks;
}

function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement !== null && getComputedStyle(block).display === 'inline') {
    block = block.parentElement;
  }
  return block;
}

function rangesIn(nodes: readonly Text[], wanted: string): Range[] {
  const text = nodes
    .map(({ data }) => data)
    .join('')
    .toLowerCase();
  const ranges: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const [from, to] = [placeAt(nodes, at), placeAt(nodes, at + wanted.length)];
    if (from === undefined || to === undefined) continue;
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    ranges.push(range);
  }
  return ranges;
}

/** The node and the place in it of a place in all of them. */
function placeAt(nodes: readonly Text[], place: number): [Text, number] | undefined {
  let rest = place;
  for (const node of nodes) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  return undefined;
}

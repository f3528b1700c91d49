/** A value of the engine's structured clone, as a tree that JSON can carry. `at` names an entry of `things`. */
export interface Clone {
  readonly value: Cell;
  readonly things: readonly Thing[];
}

type Cell = string | number | boolean | null | { readonly at: number } | { readonly bare: string };

/** Its kind, then what it is made of. */
type Thing = readonly [kind: string, ...parts: unknown[]];

/**
 * What the port of a page or of Electron's main process may carry of `given`: whatever the engine's own
 * structured clone takes, without what only a page has (Blob, File, ports in the message itself). Throws
 * DataCloneError as there. Self-contained: the page's side runs it by its text.
 */
export function writeClone(given: unknown): Clone {
  const refuse = (): never => {
    throw new DOMException('An object could not be cloned.', 'DataCloneError');
  };
  const things: Thing[] = [];
  const seen = new Map<object, number>();
  const pairs = (value: object) => Object.entries(value).map(([key, one]) => [key, cell(one)]);
  const describe = (value: object): Thing => {
    if (Array.isArray(value)) return ['array', value.length, pairs(value)];
    if (value instanceof Date) return ['date', cell(value.getTime())];
    if (value instanceof RegExp) return ['regexp', value.source, value.flags];
    if (value instanceof Map) return ['map', [...value].map((pair) => pair.map(cell))];
    if (value instanceof Set) return ['set', [...value].map(cell)];
    if (value instanceof ArrayBuffer) return ['buffer', new Uint8Array(value).toBase64()];
    if (ArrayBuffer.isView(value)) {
      const length = value instanceof DataView ? value.byteLength : Reflect.get(value, 'length');
      const name = Object.prototype.toString.call(value).slice(8, -1);
      return ['view', name, cell(value.buffer), value.byteOffset, length];
    }
    if (value instanceof Error) return ['error', value.name, value.message, value.stack ?? ''];
    const inner = [String, Number, Boolean, BigInt].some((type) => value instanceof type);
    if (inner) return ['boxed', cell(value.valueOf())];
    return Object.getPrototypeOf(value) === Object.prototype ? ['object', pairs(value)] : refuse();
  };
  function cell(value: unknown): Cell {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return value;
    if (typeof value === 'bigint') return { bare: `${value}n` };
    if (typeof value !== 'object') return { bare: Object.is(value, -0) ? '-0' : String(value) };
    const known = seen.get(value);
    if (known !== undefined) return { at: known };
    const at = things.push(['object', []]) - 1;
    seen.set(value, at);
    things[at] = describe(value);
    return { at };
  }
  // The engine's own clone first: it refuses functions, reads getters, and takes classes off.
  return { value: cell(structuredClone(given)), things };
}

/** The value again, with the same things in it twice where they were, and in circles. */
export function readClone({ value, things }: Clone): unknown {
  const made = new Map<number, unknown>();
  const keep = <T>(at: number, one: T, fill: (one: T) => void = () => {}): T => {
    made.set(at, one);
    fill(one);
    return one;
  };
  const list = (part: unknown) => part as Cell[];
  const pairs = (part: unknown) => part as [Cell, Cell][];
  function make(at: number): unknown {
    const [kind, first, second, third, fourth] = things[at] ?? ['object', []];
    const fill = (one: object) => {
      for (const [key, cell] of pairs(kind === 'array' ? second : first)) {
        Object.defineProperty(one, String(key), {
          value: read(cell),
          writable: true,
          enumerable: true,
          configurable: true,
        });
      }
    };
    switch (kind) {
      case 'array':
        return keep(at, new Array(Number(first)), fill);
      case 'date':
        return keep(at, new Date(Number(read(first as Cell))));
      case 'regexp':
        return keep(at, new RegExp(String(first), String(second)));
      case 'map':
        return keep(at, new Map(), (map) => {
          for (const [key, one] of pairs(first)) map.set(read(key), read(one));
        });
      case 'set':
        return keep(at, new Set(), (set) => {
          for (const one of list(first)) set.add(read(one));
        });
      case 'buffer':
        return keep(at, Uint8Array.fromBase64(String(first)).buffer);
      case 'view': {
        const View = Reflect.get(globalThis, String(first));
        return keep(at, new View(read(second as Cell), third, fourth));
      }
      case 'error': {
        const Kind = Reflect.get(globalThis, String(first)) ?? Error;
        const error = new Kind(String(second));
        return keep(at, Object.assign(error, { stack: String(third) }));
      }
      case 'boxed':
        return keep(at, Object(read(first as Cell)));
      default:
        return keep(at, {}, fill);
    }
  }
  function read(cell: Cell): unknown {
    if (cell === null || typeof cell !== 'object') return cell;
    if ('at' in cell) return made.has(cell.at) ? made.get(cell.at) : make(cell.at);
    if (cell.bare === 'undefined') return undefined;
    return cell.bare.endsWith('n') ? BigInt(cell.bare.slice(0, -1)) : Number(cell.bare);
  }
  return read(value);
}

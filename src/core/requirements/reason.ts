import { upperFirst } from './describe-type.ts';

/** Why something stands as it does, in parts. All of them as they stand inside a sentence. */
export interface Reason {
  /** "BLS card of 3 Feb 2026". */
  readonly what: string;
  /** What is said of it, after its name: "is too old", "is not here yet". */
  readonly stands: string;
  /** What the host wants of it; empty where it wants nothing more. */
  readonly rule: string;
  /** What the host wants it of: "it valid ...", "one valid ..."; absent where the rule names it. */
  readonly asks?: 'it' | 'one' | undefined;
  /** What would do in its place: "a chest X-ray report, dated ...". */
  readonly instead?: string | undefined;
  /** The same as `stands` for a line that has little room. */
  readonly few?: string | undefined;
  /** Keys of the document types that it names as its paper. */
  readonly types?: readonly string[] | undefined;
}

/** What is said of a paper that nobody has added. */
export const NOT_HERE = 'is not here yet';

/** "BLS card is too old: the host wants it valid through ... An ACLS card would do as well." */
export function sayReason({ what, stands, rule, asks, instead }: Reason): string {
  const wants =
    rule === '' ? '' : `: the host wants ${asks === undefined ? '' : `${asks} `}${rule}`;
  const first = `${upperFirst(what)} ${stands}${wants}.`;
  if (instead === undefined) return first;
  return `${first} ${upperFirst(instead)}${instead.includes(',') ? ',' : ''} would do as well.`;
}

/** Papers that lack alike are one reason: "BLS card and ACLS card are not here yet". */
export function joinLacking(reasons: readonly Reason[]): readonly Reason[] {
  const lacking = reasons.filter(isLacking);
  const [first] = lacking;
  if (first === undefined || lacking.length < 2) return reasons;
  const rules = [...new Set(lacking.map(({ rule }) => rule))];
  const named = lacking.flatMap(({ what, rule }) => (rule === '' ? [] : [`${what}, ${rule}`]));
  const joined: Reason = {
    what: listNames(lacking.map(({ what }) => what)),
    stands: 'are not here yet',
    rule: rules.length === 1 && rules[0] !== '' ? `each ${rules[0]}` : named.join('; '),
  };
  return reasons.flatMap((reason) => {
    if (reason === first) return [joined];
    return lacking.includes(reason) ? [] : [reason];
  });
}

function isLacking({ stands, instead, asks }: Reason): boolean {
  return stands === NOT_HERE && instead === undefined && asks === 'one';
}

function listNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return `${names.slice(0, -1).join(', ')} and ${last}`;
}

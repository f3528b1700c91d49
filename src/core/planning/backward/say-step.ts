import type { DocumentType } from '../../documents/document-type.ts';
import { findType } from '../../documents/find-type.ts';
import type { Day } from '../../shared/day.ts';
import { fitLine } from '../../shared/fit-line.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { InParts } from '../../shared/word-parts.ts';
import type { CountedStep } from '../backward-step.ts';

/** A step in words: the paper that it is for, whether it is late, why, what to do, by when. */
export function sayStep(
  { kind, type, day, from, action, about, why }: CountedStep,
  { types, today }: { readonly types: readonly DocumentType[]; readonly today: Day },
): InParts {
  const isLate = day < today;
  const doing = `${action} ${about}`;
  const isNamed = why.includes(formatDay(day));
  const then = isLate ? `late since ${formatDay(day)}` : `by ${formatDay(day)}`;
  return {
    parts: {
      what: type === undefined ? WITHOUT_PAPER[kind] : findType(types, type).title,
      stands: isLate ? 'is late' : 'is still to come',
      rule: why.replace(/\.$/, ''),
      do: doing,
      by: [from === undefined || isLate ? '' : `not before ${formatDay(from)}`, isNamed ? '' : then]
        .filter((words) => words !== '')
        .join(', '),
    },
    short: fitLine([`${doing}, ${then}`, `${doing.replace(/, .*$/, '')}, ${then}`, doing]),
  };
}

/** What is no paper is the application or another day of the host. */
const WITHOUT_PAPER: Readonly<Record<CountedStep['kind'], string>> = {
  dose: 'Dose',
  titer: 'Blood test',
  test: 'Test',
  ask: 'Request',
  appointment: 'Appointment',
  'in-hand': 'Paper',
  save: 'Copy',
  application: 'Application',
  'host-day': 'A day of the host',
};

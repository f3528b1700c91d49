import { PasswordInput } from '@mantine/core';
import { useState } from 'react';

/** The contract's own least length, in characters. */
const LEAST = 8;

export interface ChosenPassphrase {
  readonly first: string;
  readonly second: string;
  readonly problem: { readonly first?: string; readonly second?: string };
  readonly setFirst: (text: string) => void;
  readonly setSecond: (text: string) => void;
  /** The passphrase, or undefined after saying beside the field what is wrong. */
  readonly settle: () => string | undefined;
}

/** A new passphrase typed twice. */
export function usePassphrase(): ChosenPassphrase {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<ChosenPassphrase['problem']>({});
  function settle(): string | undefined {
    if (first.length < LEAST) {
      setProblem({ first: `Use at least ${LEAST} characters.` });
      return undefined;
    }
    if (first !== second) {
      setProblem({ second: 'The two are not the same. Type it once more.' });
      return undefined;
    }
    setProblem({});
    return first;
  }
  return { first, second, problem, setFirst, setSecond, settle };
}

export function PassphraseFields({
  chosen,
  label = 'Passphrase',
}: {
  readonly chosen: ChosenPassphrase;
  readonly label?: string;
}) {
  return (
    <>
      <PasswordInput
        label={label}
        value={chosen.first}
        error={chosen.problem.first}
        onChange={(event) => chosen.setFirst(event.currentTarget.value)}
        autoComplete="new-password"
        data-autofocus
      />
      <PasswordInput
        label={`${label} again`}
        value={chosen.second}
        error={chosen.problem.second}
        onChange={(event) => chosen.setSecond(event.currentTarget.value)}
        autoComplete="new-password"
      />
    </>
  );
}

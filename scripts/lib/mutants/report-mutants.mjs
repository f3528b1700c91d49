/** What a run came to: counts, and every survivor with its place and its change. */
export function tallyMutants(tried, { folders, seed, left, began }) {
  const of = (outcome) => tried.filter((one) => one.outcome === outcome);
  return {
    folders,
    seed,
    tried: tried.length - of('untried').length,
    caught: of('caught').length,
    survived: of('survived').map(({ mutant, tests, cut }) => ({
      file: mutant.file,
      line: mutant.line,
      text: mutant.text,
      was: mutant.was,
      becomes: mutant.becomes,
      tests,
      cut,
    })),
    untried: of('untried').length,
    equivalent: left,
    seconds: Math.round((Date.now() - began) / 1000),
  };
}

/** The tally for a person: one line a survivor, then the score. */
export function printMutants(tally) {
  const lines = tally.survived.map(
    ({ file, line, was, becomes, tests, cut }) =>
      `survived  ${file}:${line}\n            ${was}\n         -> ${becomes}\n            ${saw(tests, cut)}`,
  );
  return [...lines, scoreLine(tally)].join('\n');
}

function saw(tests, cut) {
  if (tests === 0) return 'no test of its ring reaches this file';
  return cut === 0
    ? `${tests} test files passed`
    : `${tests} test files passed, ${cut} did not fit`;
}

/** "src/core/budget: 54 of 60 changes caught (seed 1, 3 equivalent ones left out), 96 s". */
export function scoreLine({ folders, seed, tried, caught, untried, equivalent, seconds }) {
  const late = untried === 0 ? '' : `, ${untried} not tried in time`;
  return `${folders.join(', ')}: ${caught} of ${tried} changes caught (seed ${seed}, ${equivalent} equivalent left out${late}), ${seconds} s`;
}

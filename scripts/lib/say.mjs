/** One line for the person, on stderr: stdout belongs to the program that is started. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A failure the person can act on: the launchers print its message alone, without a stack. */
export class SetUpFailure extends Error {}

/** Runs a launcher and turns its outcome into an exit status. */
export async function launch(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(
      error instanceof SetUpFailure ? `sojourn: ${error.message}` : String(error?.stack ?? error),
    );
    process.exitCode = error?.exitStatus ?? 4;
  }
}

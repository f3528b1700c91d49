// One benchmark in a process of its own; scripts/lib/run-bench.mjs starts it.
import { pathToFileURL } from 'node:url';

const { run } = await import(pathToFileURL(process.argv[2]).href);
const { rows, json } = await run();
process.send({ rows, json }, () => process.exit(0));

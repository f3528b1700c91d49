import { serveTasks } from './serve-tasks.ts';

// Says, as every thread does first, what its engine holds it to; that is all it is started for.
serveTasks<null>(async () => ({ value: null }));

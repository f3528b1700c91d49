import { serveTasks } from '../workers/serve-tasks.ts';
import { transferOf } from '../workers/transfer-of.ts';
import type { IntakeTask } from './intake-task.ts';
import { makePlaceable } from './make-placeable.ts';

serveTasks<IntakeTask>(async ({ bytes, password }, progress) => {
  const value = await makePlaceable(bytes, password, progress);
  return { value, transfer: transferOf(value.placeable) };
});

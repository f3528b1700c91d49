import { serveTasks } from '../workers/serve-tasks.ts';
import type { IntakeTask } from './intake-task.ts';
import { makePlaceable } from './make-placeable.ts';

serveTasks(async (task, progress) => {
  const { bytes, password } = task as IntakeTask;
  const value = await makePlaceable(bytes, password, progress);
  return { value, transfer: [value.placeable.buffer as ArrayBuffer] };
});

/** How to close each vault that is open in this process. */
const open = new Set<() => void>();

/**
 * Has a vault closed when the process ends, by whichever way it ends that is no kill; answers what forgets it
 * again. It is held until then: the driver closes a database that nothing refers to when it is collected,
 * and SQLite then folds its log in under a mark that says it goes on from a state of before.
 */
export function closeAtExit(close: () => void): () => void {
  if (open.size === 0) process.on('exit', closeAll);
  open.add(close);
  return () => {
    open.delete(close);
    if (open.size === 0) process.off('exit', closeAll);
  };
}

function closeAll(): void {
  for (const close of open) {
    try {
      close();
    } catch {
      // The others are closed all the same; its log is part of the vault.
    }
  }
}

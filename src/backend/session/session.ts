import { Fault } from '../../core/shared/fault.ts';
import type { Rescued, Vault } from '../keys/vault.ts';
import { createLeaving, type LastWork } from './leave-vault.ts';
import { createSessionMemory, type SessionMemory } from './session-memory.ts';

/** The open vault of this process, or none; and the clock that locks it when nobody is there. */
export interface Session {
  /** The open vault. Throws Fault `vault-locked` when none is open. */
  require(): Vault;
  /** What is kept of the open vault until it is locked; nothing is kept of none. */
  memory(): SessionMemory;
  isOpen(): boolean;
  /** Where the vault that is open, or was open last, was saved when its own files were gone. */
  rescued(): Rescued | undefined;
  open(vault: Vault): void;
  /**
   * Locks the vault: calls under way end with `vault-locked`. It is closed and its key wiped at once, or as
   * soon as the last work is done on it; a second lock ends that work.
   */
  lock(): void;
  /** Locks and closes at once: for who needs the files now. */
  close(): void;
  /** Settles once no key is held any more. */
  left(): Promise<void>;
  /** The person is there: the automatic lock starts counting again. */
  touch(): void;
  /** Minutes without use until the vault locks itself; 0 never. */
  setAutoLock(minutes: number): void;
  /** The same minutes; 0 while the vault does not lock by itself, also for long work that holds it off. */
  idleMinutes(): number;
  /** Long work holds the automatic lock off until the returned function is called. */
  hold(): () => void;
  /** Says that rows changed, so that watching pages read again. */
  announce(): void;
  /** Calls back on every lock, open and change; answers how to stop. */
  watch(listener: () => void): () => void;
}

/** Who wants to hear of locks, openings and changes. */
function createListeners() {
  const listeners = new Set<() => void>();
  return {
    announce() {
      for (const listener of listeners) listener();
    },
    watch(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The clock that runs while nobody is there: it stands while long work holds it off. */
function createIdleClock(ring: () => void) {
  let minutes = 0;
  let holds = 0;
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  const restart = () => {
    stop();
    if (minutes === 0 || holds > 0) return;
    timer = setTimeout(ring, minutes * 60_000);
    timer.unref();
  };
  return {
    stop,
    restart,
    set(next: number) {
      minutes = next;
    },
    minutes: () => (holds > 0 ? 0 : minutes),
    hold(release: () => void) {
      holds += 1;
      stop();
      let released = false;
      return () => {
        if (released) return;
        released = true;
        holds -= 1;
        release();
      };
    },
  };
}

function isLocked(): Fault {
  return new Fault(
    'vault-locked',
    'The vault is locked. Unlock it with your passphrase and try again.',
  );
}

export function createSession(lastWork: LastWork = () => undefined): Session {
  let vault: Vault | null = null;
  let lastRescued: Rescued | undefined;
  let memory = createSessionMemory();
  const { announce, watch } = createListeners();

  const leaving = createLeaving(lastWork, (closing) => {
    closing.close();
    lastRescued = closing.rescued();
    announce();
  });
  const lock = () => {
    clock.stop();
    leaving.end();
    if (vault === null) return;
    const closing = vault;
    vault = null;
    memory = createSessionMemory();
    if (!leaving.begin(closing)) return;
    announce();
  };
  const close = () => {
    lock();
    leaving.end();
  };
  const clock = createIdleClock(lock);
  const touch = () => {
    if (vault === null) clock.stop();
    else clock.restart();
  };

  return {
    require() {
      if (vault === null) throw isLocked();
      return vault;
    },
    memory: () => memory,
    isOpen: () => vault !== null,
    rescued: () => (vault === null ? lastRescued : vault.rescued()),
    open(opened) {
      close();
      lastRescued = undefined;
      vault = opened;
      opened.whenRescued(announce);
      touch();
      announce();
    },
    lock,
    close,
    left: leaving.left,
    touch,
    setAutoLock(next) {
      clock.set(next);
      touch();
    },
    idleMinutes: clock.minutes,
    hold: () => clock.hold(touch),
    announce,
    watch,
  };
}

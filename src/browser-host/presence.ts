/** Knows whether a page is open: each page holds one stream for as long as it lives. */
export interface Presence {
  /** A page came; call the answer when it has gone. */
  arrive(): () => void;
  /** Forgets everything and calls nothing any more. */
  end(): void;
}

/**
 * Calls `gone` when the last page has been away for `graceMs`: a reload, which leaves and comes
 * back within a moment, is not a farewell.
 */
export function createPresence(graceMs: number, gone: () => void): Presence {
  let pages = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    arrive() {
      pages += 1;
      clearTimeout(timer);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        pages -= 1;
        if (pages === 0) timer = setTimeout(gone, graceMs);
      };
    },
    end() {
      clearTimeout(timer);
      pages = Number.POSITIVE_INFINITY;
    },
  };
}

import { useSyncExternalStore } from 'react';

/** A value of the whole page that components follow. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly follow: (listener: () => void) => () => void;
}

export const store = <T>(initial: T, onSet: (value: T) => void = () => undefined): Store<T> => {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      onSet(next);
      for (const listener of listeners) listener();
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export const useStore = <T>({ follow, get }: Store<T>): T => useSyncExternalStore(follow, get);

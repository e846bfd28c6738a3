import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { session } from '../api/session.js';
import { useStore } from '../shell/store.js';
import { drafts, type Draft } from './drafts.js';

const restMs = 300;

/**
 * The draft of a form: what was found of it when the form opened, and what is typed from then on. What tells of a person is
 * not left lying in a browser.
 */
export const useDraft = (name: string, title: string, isPersonal: boolean) => {
  const accountId = useStore(session).me?.accountId ?? '';
  const { pathname: path, search } = useLocation();
  // The page may be at the next address already while the form still closes.
  const [place] = useState(() => {
    const { asOf: _, asKnown: __, ...own } = search as Record<string, unknown>;
    return { accountId, form: `${path} ${name}`, path, search: own };
  });
  const [found] = useState(() => drafts.of(accountId, place.form));
  const typed = useRef<Pick<Draft, 'key' | 'values'>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { current: acts } = useRef({
    /** Keeps what is typed by now, once the typing rests. */
    note: (key: string, values: object) => {
      typed.current = { key, values: values as Draft['values'] };
      clearTimeout(timer.current);
      timer.current = setTimeout(acts.keep, restMs);
    },
    /** Keeps at once what is still to be kept. Whoever has signed out leaves nothing behind. */
    keep: () => {
      clearTimeout(timer.current);
      if (!isPersonal && typed.current && session.get().me?.accountId === place.accountId)
        drafts.keep({ ...place, title, at: new Date().toISOString(), ...typed.current });
      typed.current = undefined;
    },
    drop: () => {
      clearTimeout(timer.current);
      typed.current = undefined;
      drafts.drop(place.accountId, place.form);
    },
  });
  useEffect(() => {
    globalThis.addEventListener('pagehide', acts.keep);
    return () => {
      globalThis.removeEventListener('pagehide', acts.keep);
      acts.keep();
    };
  }, [acts]);
  return { found, note: acts.note, drop: acts.drop };
};

import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Input, Modal } from 'antd';
import { useDeferredValue, useEffect, useState, type KeyboardEvent } from 'react';
import { folded } from '#libs/kernel';
import { answerOf, api } from '../api/client.js';
import { mayDo, type Me } from '../api/session.js';
import { useTexts } from '../i18n/texts.js';
import { preferences } from './preferences.js';
import type { Screen } from './screen.js';
import { shellTexts } from './shell-texts.js';
import { useStore } from './store.js';

const foundMax = 8;

/** Ctrl+K, or ⌘K, from anywhere. */
export const usePaletteKeys = (setOpen: (open: boolean) => void): void =>
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    globalThis.addEventListener('keydown', listen);
    return () => globalThis.removeEventListener('keydown', listen);
  }, [setOpen]);

interface Found {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  readonly to: string;
  readonly search?: object;
}

interface PaletteProps {
  readonly screens: readonly Screen[];
  readonly me: Me;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** One box that finds pages and records by any part of a name, with or without marks. */
export const Palette = ({ screens, me, open, onClose }: PaletteProps) => {
  const say = useTexts(shellTexts);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useFound(typed, screens, me);
  useEffect(() => setChosen(0), [typed]);
  const close = () => {
    setTyped('');
    onClose();
  };
  const go = (target: Found | undefined) => {
    if (!target) return;
    close();
    void navigate({ to: target.to, search: ((before: object) => ({ ...before, ...target.search })) as never });
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      event.preventDefault();
      setChosen((chosen + step + found.length) % found.length);
    } else if (event.key === 'Enter') go(found[chosen]);
  };
  return (
    <Modal open={open} onCancel={close} footer={null} title={say('search')} destroyOnHidden className="palette">
      <Input
        autoFocus
        size="large"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="palette-found"
        aria-activedescendant={found[chosen] ? `palette-${chosen}` : ''}
        aria-label={say('searchHint')}
        placeholder={say('searchHint')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKey}
      />
      {found.length ? (
        <ul id="palette-found" role="listbox" aria-label={say('search')} className="palette-found">
          {found.map((each, index) => (
            <li
              key={each.key}
              id={`palette-${index}`}
              role="option"
              aria-selected={index === chosen}
              onClick={() => go(each)}
              onMouseMove={() => setChosen(index)}
            >
              <span>{each.label}</span>
              <span className="muted">{each.kind}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">{say('searchNothing')}</p>
      )}
    </Modal>
  );
};

const useFound = (typed: string, screens: readonly Screen[], me: Me): Found[] => {
  const say = useTexts(shellTexts);
  const { language } = useStore(preferences);
  const text = useDeferredValue(typed.trim());
  const asks = text.length > 1;
  const query = { text, limit: foundMax };
  const foundCooperatives = useQuery({
    queryKey: ['palette', 'cooperatives', text],
    queryFn: ({ signal }) => answerOf(api.GET('/api/cooperatives', { params: { query }, signal })),
    enabled: asks && mayDo(me, 'ReadCooperatives'),
  });
  const foundLoans = useQuery({
    queryKey: ['palette', 'loans', text],
    queryFn: ({ signal }) => answerOf(api.GET('/api/loans', { params: { query }, signal })),
    enabled: asks && mayDo(me, 'ReadLoans'),
  });
  const pages = screens
    .filter(({ name }) => folded(name[language]).includes(folded(text)))
    .map(({ path, name }): Found => ({ key: path, label: name[language], kind: say('pages'), to: path }));
  const cooperatives = (foundCooperatives.data?.items ?? []).map(({ cooperativeId, name }): Found => ({
    key: cooperativeId,
    label: name,
    kind: say('cooperatives'),
    to: `/cooperatives/${cooperativeId}`,
  }));
  const loans = (foundLoans.data?.items ?? []).map(({ loanId, contractNo, borrowerName }): Found => ({
    key: `loan ${loanId}`,
    label: `${contractNo ?? loanId} · ${borrowerName}`,
    kind: say('loans'),
    to: `/loans/${loanId}`,
  }));
  return [...pages, ...(asks ? [...cooperatives, ...loans] : [])].slice(0, 3 * foundMax);
};

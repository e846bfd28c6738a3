import { useNavigate } from '@tanstack/react-router';
import { Tour as AntTour, type TourStepProps } from 'antd';
import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts.js';
import type { Screen } from './screen.js';
import { tourTexts } from './tour-texts.js';
import { touring } from './touring.js';

interface Stop {
  readonly name: 'tasks' | 'clocks' | 'capital' | 'cooperatives' | 'loans' | 'journal' | 'verification' | 'search';
  /** The screen it is about: left out for whoever may not open that. */
  readonly path: string;
  /** What is pointed at; the entry of the menu if left out. Where the menu is folded away the words stand alone. */
  readonly target?: string;
}

const stops: readonly Stop[] = [
  { name: 'tasks', path: '/' },
  { name: 'clocks', path: '/capital', target: '.as-of-bar' },
  { name: 'capital', path: '/capital' },
  { name: 'cooperatives', path: '/cooperatives' },
  { name: 'loans', path: '/loans' },
  { name: 'journal', path: '/journal' },
  { name: 'verification', path: '/verification' },
  { name: 'search', path: '/', target: '.search-button' },
];

const pointedAt = ({ path, target = `.app-nav a[href="${path}"], .app-nav a[href^="${path}?"]` }: Stop) => {
  const found = document.querySelector<HTMLElement>(target);
  return found?.offsetParent ? found : null;
};

/** A walk through the screens a person may open: each stop opens its screen and says what to try there. */
export const Tour = ({ screens }: { readonly screens: readonly Screen[] }) => {
  const say = useTexts(tourTexts);
  const navigate = useNavigate();
  const [current, setCurrent] = useState(0);
  const open = stops.filter(({ path }) => screens.some((screen) => screen.path === path));
  const path = open[current]?.path;
  useEffect(() => {
    if (path !== undefined) void navigate({ to: path });
  }, [path, navigate]);
  // Whoever walks with the keyboard stands at the button that goes on.
  useEffect(() => {
    const timer = setTimeout(() => document.querySelector<HTMLElement>('.tour-next')?.focus(), focusAfterMs);
    return () => clearTimeout(timer);
  }, [current]);
  const steps = open.map((stop, index): TourStepProps => ({
    title: say(stop.name),
    description: say(`${stop.name}Text`),
    target: () => pointedAt(stop) as HTMLElement,
    nextButtonProps: { className: 'tour-next', children: say(index === open.length - 1 ? 'finish' : 'next') },
    prevButtonProps: { children: say('previous') },
  }));
  return (
    <AntTour
      open
      current={current}
      steps={steps}
      onChange={setCurrent}
      onClose={() => touring.set(false)}
      onFinish={() => touring.set(false)}
      indicatorsRender={(at, total) => <span className="muted">{say('step', { step: at + 1, steps: total })}</span>}
    />
  );
};

/** Until then the words of the stop have been drawn. */
const focusAfterMs = 100;

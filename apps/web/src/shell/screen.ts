import type { ComponentType } from 'react';
import type { Permission } from '../api/session.js';

export const groups = ['overview', 'registers', 'money', 'control', 'administration'] as const;

/** A screen as the menu, the palette and the titles know it. Its route is declared beside it. */
export interface Screen {
  readonly path: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly group: (typeof groups)[number];
  readonly icon: ComponentType;
  /** Who may not do this is not offered the screen. */
  readonly permission: Permission;
}

/** The screen an address belongs to: its own, or the list that a record is opened from. */
export const screenAt = (screens: readonly Screen[], pathname: string): Screen | undefined =>
  screens.find(({ path }) => path === pathname) ??
  screens.find(({ path }) => path !== '/' && pathname.startsWith(`${path}/`));

import type { DomainEvent, StreamId, WithCorrections } from '#libs/kernel';
import type { SupportContent } from '#libs/support/events';

export const technologyStream = (supportId: string): StreamId => `technology-${supportId}`;

/** Mô hình trình diễn, con giống, cây giống, máy móc, quy trình. */
export const transferForms = ['demonstration', 'breeding-stock', 'seedlings', 'machines', 'process'] as const;
export type TransferForm = (typeof transferForms)[number];

export interface TechnologyParticulars {
  readonly form: TransferForm;
  /** Who gave it where that is no budget, such as a foreign organisation. */
  readonly donor: string | null;
}

export type TechnologyTransferred = DomainEvent<'TechnologyTransferred', SupportContent<TechnologyParticulars>>;
export type TechnologyEvent = WithCorrections<TechnologyTransferred>;

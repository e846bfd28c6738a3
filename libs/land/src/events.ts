import type { Area, BusinessDate, DomainEvent, DongText, StreamId, WithCorrections } from '#libs/kernel';
import type { SupportContent } from '#libs/support/events';

export const landStream = (supportId: string): StreamId => `land-${supportId}`;

/** Giao đất without levy, or cho thuê đất, mặt nước with a rent. */
export const landForms = ['allocation', 'lease'] as const;
export type LandForm = (typeof landForms)[number];

export interface LandCertificate {
  readonly number: string;
  readonly date: BusinessDate | null;
}

export interface LandParticulars {
  readonly form: LandForm;
  readonly purpose: string;
  readonly certificate: LandCertificate | null;
  /** Tiền thuê đất of a year; "0" where the lessee is exempt, null for an allocation. */
  readonly rentPerYear: DongText | null;
}

export type LandGranted = DomainEvent<'LandGranted', SupportContent<LandParticulars>>;
/** Land given back, all of what is held or a part of it. */
export type LandReturned = DomainEvent<'LandReturned', { supportId: string; area: Area; reason: string }>;

export type LandEvent = WithCorrections<LandGranted> | WithCorrections<LandReturned>;

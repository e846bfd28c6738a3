import type { Evidence, Recorded } from '#libs/kernel';

/** The papers that an entry rests on: the voucher on which money moved, or the evidence it names. */
export const documentsOf = ({ data }: Recorded): readonly Evidence[] => {
  const { voucher, evidence } = data as { voucher?: Evidence; evidence?: readonly Evidence[] };
  return voucher ? [voucher] : (evidence ?? []);
};

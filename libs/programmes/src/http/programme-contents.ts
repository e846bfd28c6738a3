import type { ExtensionDto, MeasurementDto, OpeningDto, TargetDto } from './programmes.dto.js';
import { citationOf } from './when.js';

/* What requests say, as commands hold it: what was left out is not known, and null. */

export const openingOf = ({ name, period, kinds, legalBasis }: OpeningDto) => ({
  name,
  period: { from: period.from, to: period.to ?? null },
  kinds,
  legalBasis: (legalBasis ?? []).map(citationOf),
});

export const targetOf = ({ title, unit, value, qualifier, dueOn }: TargetDto) => ({
  title,
  unit,
  value,
  qualifier,
  dueOn,
});

export const measurementOf = ({ value, qualifier, source }: MeasurementDto) => ({
  value,
  qualifier,
  source: source ? { document: source.document, quotation: source.quotation } : null,
});

export const extensionOf = ({ to, legalBasis }: ExtensionDto) => ({
  to,
  legalBasis: (legalBasis ?? []).map(citationOf),
});

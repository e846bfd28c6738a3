import type { Schema } from '../../api/client.js';
import type { FundingSource, SupportPath } from './kinds.js';
import type { SupportValues } from './wish.js';

interface Amount {
  readonly source: FundingSource;
  readonly amount: string;
}

/** A support event as its entry holds it. */
export interface RecordedSupport {
  readonly position: number;
  /** As dates are typed. */
  readonly on: string;
  readonly data: {
    readonly title: string;
    readonly programmeId: string | null;
    readonly beneficiaries: readonly {
      readonly cooperativeId: string | null;
      readonly formingName: string | null;
      readonly kind: Schema<'RegisterCooperativeDto'>['kind'];
      readonly sector: Schema<'RegisterCooperativeDto'>['sector'];
      readonly placeId: string;
      readonly attendances: number | null;
      readonly people: number | null;
      readonly shares: readonly Amount[];
    }[];
    readonly amounts: readonly Amount[];
    readonly quantities: readonly { readonly value: string; readonly unit: string }[];
    readonly area: { readonly value: string; readonly unit: 'm2' | 'ha' } | null;
    readonly evidence: readonly { readonly document: string; readonly date?: string }[];
    readonly particulars: Readonly<Record<string, unknown>>;
  };
}

const decimalTyped = (value: string): string => value.replace('.', ',');

/** What the form of its correction starts with. */
export const valuesOf = (kind: SupportPath, { on, data }: RecordedSupport): Partial<SupportValues> => {
  const { courseType, form = courseType, certificate, ...particulars } = data.particulars;
  const number = (certificate as { number: string } | null | undefined)?.number;
  return {
    on,
    title: data.title,
    ...(data.programmeId === null ? {} : { programmeId: data.programmeId }),
    ...(kind === 'founding-advice' ? {} : { form: String(form) }),
    amounts: data.amounts,
    beneficiaries: data.beneficiaries.flatMap(({ cooperativeId, attendances, people }) =>
      cooperativeId === null
        ? []
        : [{ who: cooperativeId, attendances: String(attendances ?? ''), people: String(people ?? '') }],
    ),
    forming: data.beneficiaries.flatMap(({ cooperativeId, formingName, kind: of, sector, placeId }) =>
      cooperativeId === null ? [{ formingName: formingName ?? '', kind: of, sector, placeId }] : [],
    ),
    quantities: data.quantities.map(({ value, unit }) => ({ value: decimalTyped(value), unit })),
    ...(data.area ? { area: { ...data.area, value: decimalTyped(data.area.value) } } : {}),
    evidence: data.evidence,
    particulars: { ...(particulars as SupportValues['particulars']), ...(number ? { certificate: number } : {}) },
  };
};

import type { Schema } from '../../api/client.js';
import { dateValue, datedOf, type DatedValues } from '../../blocks/command-fields.js';
import type { FundingSource, SupportPath } from './kinds.js';
import { countOf, meantBy, type BeneficiaryRow, type Named } from './rows.js';

type Forming = Schema<'FoundingBeneficiaryDto'>;

/** What the form of a support event holds. */
export interface SupportValues extends DatedValues {
  readonly title: string;
  readonly programmeId?: string;
  readonly form?: string;
  readonly amounts?: readonly { readonly source: FundingSource; readonly amount?: string }[];
  readonly beneficiaries?: readonly BeneficiaryRow[];
  readonly forming?: readonly Forming[];
  readonly quantities?: readonly { readonly value?: string; readonly unit?: string }[];
  readonly area?: { readonly value?: string; readonly unit: 'm2' | 'ha' };
  readonly evidence?: readonly { readonly document?: string; readonly date?: string }[];
  readonly particulars?: Readonly<Record<string, string | number | null | undefined>>;
  readonly reason?: string;
}

export const amountsOf = ({ amounts = [] }: Pick<SupportValues, 'amounts'>) =>
  amounts.flatMap(({ source, amount }) => (amount?.trim() ? [{ source, amount: amount.trim() }] : []));

/** The lines that mean an organisation, as the API takes them; their order is that of the shares. */
export const beneficiariesOf = (rows: readonly BeneficiaryRow[], organisations: readonly Named[]) =>
  meantBy(rows, organisations).flatMap((each, index) => {
    if (each.state !== 'found') return [];
    const attendances = countOf(rows[index]!.attendances);
    const people = countOf(rows[index]!.people);
    return [
      {
        cooperativeId: each.organisation.cooperativeId,
        ...(attendances === undefined ? {} : { attendances }),
        ...(people === undefined ? {} : { people }),
      },
    ];
  });

const particularsOf = (kind: SupportPath, { form, particulars = {} }: SupportValues) => {
  const { certificate, ...stated } = Object.fromEntries(
    Object.entries(particulars).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
  const formName = kind === 'trainings' ? 'courseType' : 'form';
  return {
    ...(kind === 'founding-advice' ? {} : { [formName]: form }),
    ...stated,
    ...(certificate === undefined ? {} : { certificate: { number: certificate } }),
  };
};

/** The request that records these values; each kind checks its own particulars on the server. */
export const bodyOf = (kind: SupportPath, values: SupportValues, organisations: readonly Named[]) => {
  const { title, programmeId, beneficiaries = [], forming = [], quantities = [], area, evidence = [] } = values;
  return {
    ...datedOf(values),
    title,
    ...(programmeId ? { programmeId } : {}),
    amounts: amountsOf(values),
    beneficiaries: [...beneficiariesOf(beneficiaries, organisations), ...forming],
    quantities: quantities.flatMap(({ value, unit }) => (value?.trim() && unit?.trim() ? [{ value, unit }] : [])),
    ...(area?.value?.trim() ? { area: { value: area.value.trim(), unit: area.unit } } : {}),
    evidence: evidence.flatMap(({ document, date }) =>
      document?.trim() ? [{ document: document.trim(), ...(date?.trim() ? { date: dateValue(date) } : {}) }] : [],
    ),
    particulars: particularsOf(kind, values),
  };
};

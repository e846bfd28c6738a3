import { groupedDigits } from '#libs/kernel';
import { useFieldName } from '../../i18n/field-name.js';
import { useTexts } from '../../i18n/texts.js';
import { leavesOf, type Leaf } from './leaves.js';
import { rulesTexts } from './texts.js';

export const usePrintedLeaf = (): ((leaf: Leaf) => string) => {
  const say = useTexts(rulesTexts);
  return (leaf) => {
    if (leaf === null) return '–';
    if (typeof leaf === 'boolean') return say(leaf ? 'yes' : 'no');
    const text = String(leaf);
    // A sum of đồng is easier to read with its points.
    if (/^\d{5,}$/u.test(text)) return groupedDigits(text);
    return /^\d+\.\d+$/u.test(text) ? text.replace('.', ',') : text;
  };
};

type Line = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is readonly Line[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => each !== null && typeof each === 'object');

/** The values of a rule, one a line; a list of lines is a table. */
export const RuleValues = ({ values }: { readonly values: object }) => {
  const nameOf = useFieldName();
  const printed = usePrintedLeaf();
  const said = (value: unknown) =>
    leavesOf(value)
      .map(({ value: leaf }) => printed(leaf))
      .join(', ') || '–';
  const entries = Object.entries(values);
  return (
    <>
      {entries.flatMap(([name, value]) => (isTable(value) ? [<RuleTable key={name} name={name} rows={value} />] : []))}
      <dl className="facts">
        {entries
          .filter(([, value]) => !isTable(value))
          .map(([name, value]) => (
            <div key={name} className="fact-row">
              <dt>{nameOf(name)}</dt>
              <dd>{said(value)}</dd>
            </div>
          ))}
      </dl>
    </>
  );
};

const RuleTable = ({ name, rows }: { readonly name: string; readonly rows: readonly Line[] }) => {
  const nameOf = useFieldName();
  const printed = usePrintedLeaf();
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return (
    <div className="table-scroll" role="region" aria-label={nameOf(name)} tabIndex={0}>
      <table className="plain-table">
        <caption>{nameOf(name)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {nameOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column) => (
                <td key={column}>
                  {leavesOf(row[column] ?? null)
                    .map(({ value }) => printed(value))
                    .join(', ')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

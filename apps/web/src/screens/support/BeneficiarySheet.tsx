import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import {
  columns,
  countOf,
  emptyRow,
  isEmpty,
  meantBy,
  pasted,
  type BeneficiaryRow,
  type Meant,
  type Named,
} from './rows.js';
import { supportTexts } from './texts.js';

interface BeneficiarySheetProps {
  readonly value?: readonly BeneficiaryRow[];
  readonly onChange?: (rows: readonly BeneficiaryRow[]) => void;
  readonly organisations: readonly Named[];
  /** What each line would be given of the cost, in words; in the order of the lines that mean somebody. */
  readonly shares: readonly string[] | undefined;
}

/** Who received it, as a sheet: Enter and the arrows move, cells pasted from Excel fall into place, doubles are marked. */
export const BeneficiarySheet = ({ value = [], onChange, organisations, shares }: BeneficiarySheetProps) => {
  const say = useTexts(supportTexts);
  const sheet = useRef<HTMLTableElement>(null);
  // There is always an empty line to type into.
  const rows = value.length && isEmpty(value.at(-1)!) ? value : [...value, emptyRow];
  const meant = meantBy(rows, organisations);
  let place = 0;
  const shareOf = (each: Meant) => (each.state === 'found' ? (shares?.[place++] ?? '') : '');

  const put = (row: number, change: Partial<BeneficiaryRow>) =>
    onChange?.(rows.map((each, index) => (index === row ? { ...each, ...change } : each)));
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/u.test(text)) return;
    event.preventDefault();
    onChange?.(pasted(rows, text, { row, column }));
  };
  const move = (event: KeyboardEvent, row: number, column: number) => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    sheet.current?.querySelector<HTMLInputElement>(`[data-cell="${row + step}-${column}"]`)?.focus();
  };
  return (
    <div className="table-scroll" role="region" aria-label={say('beneficiaries')} tabIndex={0}>
      <table ref={sheet} className="plain-table">
        <caption className="visually-hidden">{say('beneficiaries')}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {say('line')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
            <th scope="col" className="number">
              {say('share')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{say('remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const each = meant[index]!;
            return (
              // Lines have no name but their place.
              <tr key={index} className={isWrong(each) ? 'row-wrong' : ''}>
                <td className="number">{printNumber(index + 1)}</td>
                {columns.map((column, across) => (
                  <td key={column}>
                    <Input
                      className="grid-cell"
                      data-cell={`${index}-${across}`}
                      aria-label={say('cell', { column: say(column), line: index + 1 })}
                      aria-invalid={column === 'who' ? isWrong(each) : isNoCount(row[column])}
                      status={column !== 'who' && isNoCount(row[column]) ? 'error' : ''}
                      autoComplete="off"
                      value={row[column]}
                      onChange={({ target }) => put(index, { [column]: target.value })}
                      onPaste={(event) => paste(event, index, across)}
                      onKeyDown={(event) => move(event, index, across)}
                    />
                    {column === 'who' && <Said meant={each} typed={row.who} onChoose={(who) => put(index, { who })} />}
                  </td>
                ))}
                <td className="number">{shareOf(each)}</td>
                <td>
                  {!isEmpty(row) && (
                    <Button
                      size="small"
                      icon={<DeleteOutlined />}
                      aria-label={say('removeLine', { line: index + 1 })}
                      onClick={() => onChange?.(rows.filter((_, other) => other !== index))}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

const isWrong = ({ state }: Meant): boolean => state === 'unknown' || state === 'several' || state === 'twice';
const isNoCount = (typed: string): boolean => typed.trim() !== '' && countOf(typed) === undefined;

interface SaidProps {
  readonly meant: Meant;
  readonly typed: string;
  readonly onChoose: (who: string) => void;
}

/** How the line was understood; where several are meant, a click chooses. */
const Said = ({ meant, typed, onChoose }: SaidProps) => {
  const say = useTexts(supportTexts);
  switch (meant.state) {
    case 'empty':
      return null;
    case 'unknown':
      return <div className="input-note input-wrong">{say('unknown')}</div>;
    case 'twice':
      return <div className="input-note input-wrong">{say('twice', { name: meant.organisation.name })}</div>;
    case 'found':
      return meant.organisation.name === typed ? null : <div className="input-note">{meant.organisation.name}</div>;
    case 'several':
      return (
        <div className="input-note">
          {say('several')}{' '}
          {meant.candidates.map(({ cooperativeId, name }) => (
            <Button key={cooperativeId} size="small" onClick={() => onChoose(cooperativeId)}>
              {name}
            </Button>
          ))}
        </div>
      );
    default:
      return meant satisfies never;
  }
};

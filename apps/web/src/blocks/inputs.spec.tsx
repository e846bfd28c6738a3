/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { DateInput } from './DateInput.js';
import { MoneyInput } from './MoneyInput.js';

afterEach(cleanup);

interface Controlled {
  readonly value?: string;
  readonly onChange?: (typed: string) => void;
  readonly label?: string;
}

const Held = ({ of }: { readonly of: (props: Controlled) => ReactElement }) => {
  const [value, onChange] = useState('');
  return of({ value, onChange, label: 'ô' });
};

/** Types into the field, and gives back what the field says of it to whoever reads or hears it. */
const said = async (of: (props: Controlled) => ReactElement, typed: string) => {
  render(<Held of={of} />);
  const field = screen.getByRole('textbox', { name: 'ô' });
  await userEvent.type(field, typed);
  const note = document.getElementById(field.getAttribute('aria-describedby')!)!.textContent;
  return { note, invalid: field.getAttribute('aria-invalid'), kept: (field as HTMLInputElement).value };
};

describe('money says while it is typed what was understood', () => {
  const Money = (props: Controlled) => <MoneyInput {...props} />;

  test.each([
    ['500tr', '500.000.000 đồng · năm trăm triệu đồng'],
    ['1,2 tỷ', '1.200.000.000 đồng · một tỷ hai trăm triệu đồng'],
    ['1.209,58 triệu', '1.209.580.000 đồng'],
    ['57.232 triệu', '57.232.000.000 đồng'],
    ['1209580000', '1.209.580.000 đồng'],
  ])('%s', async (typed, understood) => {
    const { note, invalid, kept } = await said(Money, typed);
    expect(note).toContain(understood);
    expect([invalid, kept]).toEqual(['false', typed]);
  });

  test('what can be read in two ways is refused with both, and stays as it was typed', async () => {
    const { note, invalid, kept } = await said(Money, '1209.58');
    expect(note).toContain('1.209,58');
    expect(note).toContain('120.958');
    expect([invalid, kept]).toEqual(['true', '1209.58']);
  });
});

describe('a date says how exactly it was understood', () => {
  const Day = (props: Controlled) => <DateInput {...props} />;

  test.each([
    ['31/12/2012', 'đúng ngày 31/12/2012'],
    ['12/2012', 'biết đến tháng: 12/2012'],
    ['quý 4/2012', 'biết đến quý: quý 4/2012'],
    ['2012', 'biết đến năm: 2012'],
    ['2010-2012', 'trong khoảng: 2010–2012'],
  ])('%s', async (typed, understood) =>
    expect(await said(Day, typed)).toEqual({ note: understood, invalid: 'false', kept: typed }),
  );

  test('a day that is none is refused and stays as it was typed', async () =>
    expect(await said(Day, '30/02/2012')).toMatchObject({ invalid: 'true', kept: '30/02/2012' }));
});

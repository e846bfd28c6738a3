/** @jest-environment jsdom */
import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Form, Input } from 'antd';
import { session, type Me } from '../api/session.js';
import type { Schema } from '../api/client.js';
import { CommandForm } from './CommandForm.js';
import { loadFieldNames } from '../i18n/field-name.js';

beforeAll(loadFieldNames);

interface Values {
  readonly name?: string;
  readonly kind?: string;
}
type Send = (values: Values, key: string) => Promise<Schema<'Receipt'>>;

const me = { accountId: 'canbo', permissions: [] } as unknown as Me;
const never: Send = () => new Promise(() => undefined);

/** jsdom has neither; the form only wants to be called soon. */
class SoonChannel {
  readonly port1: { onmessage?: () => void } = {};
  readonly port2 = { postMessage: () => queueMicrotask(() => this.port1.onmessage?.()) };
}

beforeEach(() => {
  Object.defineProperty(globalThis, 'MessageChannel', { configurable: true, value: SoonChannel });
  Object.defineProperty(globalThis, 'matchMedia', {
    configurable: true,
    value: () => ({ matches: false, addListener: () => undefined, removeListener: () => undefined }),
  });
  globalThis.scrollTo = () => undefined;
  session.signedIn(me);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const open = async (send: Send = never) => {
  const Page = () => (
    <CommandForm<Values>
      name="rename"
      title="Đổi tên"
      initialValues={{ kind: 'HTX' }}
      send={send}
      answers={({ name }) => [['Tên', name]]}
    >
      <Form.Item name="name" label="Tên" rules={[{ required: true, message: 'Chưa điền.' }]}>
        <Input />
      </Form.Item>
      <Form.Item name="kind" label="Loại">
        <Input />
      </Form.Item>
    </CommandForm>
  );
  const router = createRouter({
    routeTree: createRootRoute({ component: Page }),
    history: createMemoryHistory({ initialEntries: ['/cooperatives/a?asOf=2024-01-01&deed=rename'] }),
  });
  const page = render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByLabelText('Tên');
  return page;
};
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const kept = () => Object.keys(localStorage).filter((key) => key.includes('draft'));

test('what was typed is there again when the form opens again, also what was emptied', async () => {
  const page = await open();
  type('Tên', 'HTX Bến Sỏi');
  type('Loại', '');
  page.unmount();
  await open();
  expect([field('Tên').value, field('Loại').value]).toEqual(['HTX Bến Sỏi', '']);
  expect(screen.getByRole('status').textContent).toContain('Đã điền lại bản nháp lúc');
  expect(JSON.parse(localStorage.getItem(kept()[0]!)!)).toMatchObject({
    path: '/cooperatives/a',
    search: { deed: 'rename' },
    title: 'Đổi tên',
  });
});

test('a draft that is dropped leaves the form as it opens for the first time', async () => {
  const page = await open();
  type('Tên', 'HTX Bến Sỏi');
  page.unmount();
  await open();
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ bản nháp' }));
  expect([field('Tên').value, field('Loại').value, kept()]).toEqual(['', 'HTX', []]);
  expect(screen.queryByRole('status')).toBeNull();
});

const record = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
  const button = await screen.findByRole('button', { name: 'Ghi vào sổ' });
  await act(async () => void fireEvent.click(button));
};

test('what is sent again after the page was left is sent under its key, and what was recorded leaves no draft', async () => {
  const send = jest.fn<Send>().mockRejectedValueOnce(new Error('lost'));
  const page = await open(send);
  type('Tên', 'HTX Bến Sỏi');
  await record();
  await screen.findByText('Chưa ghi được');
  page.unmount();
  send.mockResolvedValueOnce({ position: 7, entries: [] } as unknown as Schema<'Receipt'>);
  await open(send);
  await record();
  await waitFor(() => expect(kept()).toEqual([]));
  const keys = send.mock.calls.map(([, key]) => key);
  expect(keys).toEqual([keys[0], keys[0]]);
});

test('whoever has signed out leaves nothing of a form that closes after it; nobody else is shown it', async () => {
  const page = await open();
  type('Tên', 'HTX Bến Sỏi');
  act(() => session.signedOut());
  page.unmount();
  expect(kept()).toEqual([]);
  session.signedIn(me);
  const again = await open();
  type('Tên', 'HTX Bến Sỏi');
  again.unmount();
  session.signedIn({ ...me, accountId: 'canbo2' });
  await open();
  expect(field('Tên').value).toBe('');
});

test('a form that is sent with a field empty says above it which, and that nothing was saved', async () => {
  await open();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra lại' })));
  await waitFor(() => expect(document.querySelector('.form-problem')?.textContent).toContain('Tên: Chưa điền.'));
  expect(document.querySelector('.form-problem')?.textContent).toContain('Không có gì được lưu.');
});

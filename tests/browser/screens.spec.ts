import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fillPassword, picture, violationsOn, type Judged } from './browser.js';
import { Running, type Desk } from './running.js';
import { logins, visits, type Visit } from './screens.js';

/** Each screen as it is photographed; where it is judged too, what holds there holds between. */
const views: readonly { colorScheme: 'light' | 'dark'; width: number; judged?: Judged }[] = [
  { colorScheme: 'light', width: 1440, judged: 'all' },
  { colorScheme: 'light', width: 1024 },
  { colorScheme: 'light', width: 390, judged: 'all' },
  { colorScheme: 'dark', width: 1440, judged: 'colours' },
];

describe('in a real browser', () => {
  let running: Running;
  /** One desk for each person and language, used again from visit to visit. */
  const desks = new Map<string, Promise<Desk>>();

  beforeAll(async () => {
    running = await Running.start();
  }, 180_000);
  afterAll(() => running?.stop());

  const deskOf = ({ person, language = 'vi' }: Visit): Promise<Desk> => {
    const key = `${person} ${language}`;
    if (!desks.has(key)) desks.set(key, running.desk(person && logins[person], { language }));
    return desks.get(key)!;
  };

  const visited = async (visit: Visit): Promise<Desk> => {
    const desk = await deskOf(visit);
    const { page, faults, quiet } = desk;
    faults.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(running.address(visit.path));
    await quiet();
    await visit.act?.(page);
    await page.getByText(visit.shows).first().waitFor();
    await quiet();
    // What has been fetched must also have been drawn.
    await page.waitForFunction(() => !document.querySelector('.ant-spin-spinning, div.as-of-bar'));
    return desk;
  };

  test.each(visits)('$name: no violation of WCAG 2.2 AA, nothing leaves the host', async (visit) => {
    const { page, faults } = await visited(visit);
    for (const { colorScheme, width, judged } of views) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await picture(page, `${visit.name}-${colorScheme}-${width}`);
      const found = judged ? await violationsOn(page, judged) : [];
      const sideways = await page.evaluate(() => Math.max(document.documentElement.scrollWidth - innerWidth, 0));
      expect({ colorScheme, width, found, sideways }).toEqual({ colorScheme, width, found: [], sideways: 0 });
    }
    expect(faults).toEqual([]);
  });

  test('an entry is verified by the browser itself', async () => {
    const { page } = await visited(visits.find(({ name }) => name === 'journal-entry')!);
    await page.getByRole('button', { name: 'Kiểm chứng' }).click();
    await page.getByText('Đã kiểm chứng trong trình duyệt này').waitFor();
  });

  test('a clock beyond the journal is told once, not in every card', async () => {
    const ahead = visits.find(({ name }) => name === 'home-beyond-journal')!;
    const { page } = await visited(ahead);
    expect(await page.getByText(ahead.shows).count()).toBe(1);
    await page.getByRole('button', { name: 'Về hiện tại' }).click();
    await page.getByText(/Sổ có [\d.]+ bút toán/u).waitFor();
  });

  test('a view that was saved under a name is come back to, filters and clocks', async () => {
    const saved = visits.find(({ name }) => name === 'saved-views')!;
    const { page } = await visited({ ...saved, path: '/loans?status=active&asOf=2024-06-30' });
    await page.goto(running.address('/loans'));
    await page.getByRole('button', { name: 'Góc nhìn đã lưu' }).click();
    await page.getByRole('link', { name: 'Khoản đang vay, xem sáng thứ hai' }).click();
    await page.waitForURL((url) => url.searchParams.get('status') === 'active' && url.searchParams.has('asOf'));
    await page.getByText('Đang xem quá khứ').waitFor();
  });

  test('the guided tour goes from screen to screen by the keyboard alone, and only where its walker may', async () => {
    const { page } = await visited({ name: 'walk', path: '/', person: 'auditor', shows: /Sổ có/u });
    await page.getByRole('button', { name: 'Đi một vòng' }).focus();
    await page.keyboard.press('Enter');
    const opened: string[] = [];
    for (const stop of [
      'Bắt đầu',
      'Hai đồng hồ',
      'Vốn đi đâu',
      'Danh bạ',
      'Khoản vay',
      'Sổ bút toán',
      'Tự kiểm',
      'Ctrl K',
    ]) {
      await page.locator('.ant-tour-title', { hasText: stop }).waitFor();
      opened.push(new URL(page.url()).pathname);
      await page.locator('.tour-next:focus').waitFor();
      await page.keyboard.press('Enter');
    }
    await page.locator('.ant-tour').waitFor({ state: 'detached' });
    expect(opened).toEqual(['/', '/capital', '/capital', '/cooperatives', '/loans', '/journal', '/verification', '/']);
  });

  test('what is chosen opens in sight, also for whoever wants no motion', async () => {
    const { page } = await visited(visits.find(({ name }) => name === 'cooperatives')!);
    await page.getByRole('combobox', { name: 'Ngành' }).click();
    await page.getByRole('option', { name: 'Vận tải' }).click();
    await page.waitForURL(/sector=transport/u);
  });

  test('a session that ended is renewed over the page: what was typed is still there, what was asked is answered', async () => {
    desks.delete('manager vi'); // A desk of its own: its session ends.
    const { page } = await visited({ name: 'renewal', path: '/cooperatives', person: 'manager', shows: /120 dòng/u });
    // The session ends as the page asks for what was typed: ended earlier, anything the page asks for would open the dialog.
    const endsSession = (url: URL) => url.pathname === '/api/cooperatives' && url.searchParams.has('text');
    await page.route(
      endsSession,
      async (route) => {
        await page.context().clearCookies();
        await route.continue();
      },
      { times: 1 },
    );
    await page.getByPlaceholder('Tìm theo tên').fill('thu cong');
    await page.getByText('Phiên đăng nhập đã hết').waitFor();
    await picture(page, 'session-renewed-light-1440');
    expect(await violationsOn(page)).toEqual([]);
    await fillPassword(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page
      .getByText(/HTX thủ công Minh Họa số/u)
      .first()
      .waitFor();
    await page.getByText('Phiên đăng nhập đã hết').waitFor({ state: 'detached' });
    expect(await page.getByPlaceholder('Tìm theo tên').inputValue()).toBe('thu cong');
  });

  test('the page speaks English when asked, from one word to the next', async () => {
    const { page } = await visited({ name: 'language', path: '/', person: 'administrator', shows: /Việc cần làm/u });
    await page.getByRole('button', { name: /^Tài khoản/u }).click();
    await page.getByText('English').click();
    await page.getByRole('heading', { name: 'What to do' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });
});

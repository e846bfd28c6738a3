import { describe, expect, test } from '@jest/globals';
import { leafHashOf } from '#libs/journal';
import { picture } from './browser.js';
import { button, choose, type Running } from './running.js';

const verdict = 'Không tìm thấy sai lệch';

/** An auditor's visit: what was known when, what changed since, and whether somebody altered it. */
export const auditorStory = (running: () => Running): void =>
  describe('an auditor', () => {
    test('replays a loan entry by entry, and reads what each did', async () => {
      const page = await running().pageOf('kiemtoan@minh-hoa');
      await page.goto(running().address('/replay'));
      await choose(page, 'Khoản vay', 'Minh Hoa');
      await page.waitForURL(/\/replay\/loans\//u);
      await page.goto(`${page.url()}?view=steps&step=1`);
      await page.getByText(/^Bước 1 trong \d+$/u).waitFor();
      await button(page, 'Bước sau').click();
      await page.getByText(/^Bước 2 trong \d+$/u).waitFor();
      await page.getByRole('heading', { name: 'Bút toán này làm thay đổi' }).waitFor();
    }, 60_000);

    test('compares two moments, and is told which entries stand between', async () => {
      const page = await running().pageOf('kiemtoan@minh-hoa');
      await page.goto(running().address('/replay/loans/vay-6?asOf=2024-01-31&view=compare&bOf=2025-12-31'));
      const moved = page.getByRole('region', { name: 'Những gì thay đổi giữa A và B' });
      await moved.getByRole('row').nth(1).waitFor();
      const [title] = await moved.getByRole('row').nth(1).allInnerTexts();
      expect(title).toMatch(/\S/u);
      await page
        .getByText('Thay đổi do ngày tháng trôi qua')
        .or(page.getByText('Bút toán chỉ một bên biết'))
        .first()
        .waitFor();
    }, 60_000);

    test('verifies the whole journal; once somebody altered a copy, the first broken number is named with both hashes', async () => {
      const { database } = running();
      const page = await running().pageOf('kiemtoan@soc-trang');
      const verify = async (): Promise<void> => {
        await page.goto(running().address('/verification'));
        const before = await page
          .locator('table')
          .getByText(/sai lệch/u)
          .count();
        await button(page, 'Kiểm toàn bộ sổ').click();
        await page.locator('tbody tr').nth(before).waitFor();
        await page.getByText('Đang kiểm…').first().waitFor({ state: 'detached' });
      };
      await verify();
      await page.getByText(verdict).first().waitFor();

      const altered = 100;
      const kept = await database.owner.query<{ body: string; leaf_hash: Buffer }>(
        `SELECT body, leaf_hash FROM journal.entries
          WHERE position = $1 AND authority_id = (SELECT authority_id FROM access.authorities WHERE slug = 'soc-trang')`,
        [altered],
      );
      const { body, leaf_hash: actual } = kept.rows[0]!;
      const changed = body.replace(/"occurredOn":"(\d{4})/u, (_, year) => `"occurredOn":"${Number(year) - 1}`);
      expect(changed).not.toBe(body);
      await database.owner.query(`UPDATE journal.entries SET body = $2 WHERE position = $1 AND body = $3`, [
        altered,
        changed,
        body,
      ]);
      await verify();
      await page.getByRole('link', { name: `Số đầu tiên sai: ${altered}` }).waitFor();
      const row = page.getByRole('row').filter({ hasText: 'Nội dung khớp mã băm' });
      expect(await row.getByRole('cell').allInnerTexts()).toEqual([
        String(altered),
        '–',
        leafHashOf(changed),
        actual.toString('hex'),
      ]);
      await picture(page, 'verification-broken-light-1440');
    }, 90_000);
  });

import { axeFindings, faults, settled, sidewaysScroll } from '../audit.ts';
import { expect, journey, personOf, signIn } from '../journey.ts';

journey.describe('Coming in', () => {
  journey('a newcomer creates the workspace and stands in it', async ({ page, emptyProduct }) => {
    await page.goto(emptyProduct.address);
    await expect(page).toHaveURL(/first-run/);
    await expect(page.getByLabel('Workspace')).toBeVisible();
    const found = [...(await faults(page, 'the first run'))];
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      found.push(...(await faults(page, `the first run on ${width} dark pixels`)));
    }
    expect(found).toEqual([]);
    await page.getByLabel('Workspace').fill('Halden Works');
    await page.getByLabel('Your name').fill('Ada Obi');
    await page.getByLabel('E-mail').fill('ada@halden.example');
    await page.getByLabel('Password', { exact: true }).fill('a river under the bridge');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Portfolio' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'No pilots yet' })).toBeVisible();
  });

  journey(
    'a wrong password is refused in a sentence, and nothing typed is lost',
    async ({ page, product }) => {
      await page.goto(`${product.address}/sign-in`);
      await page.getByLabel('E-mail').fill('nobody@example.org');
      await page.getByLabel('Password', { exact: true }).fill('not the password');
      await page.keyboard.press('Enter');
      await expect(page.getByText('Address and password do not belong together.')).toBeVisible();
      await expect(page.getByLabel('E-mail')).toHaveValue('nobody@example.org');
    },
  );

  journey('a deep link survives signing in, and signing out closes it', async ({ page, product }) => {
    await page.goto(`${product.address}/pilots?view=board`);
    await expect(page).toHaveURL(/sign-in/);
    const lead = personOf(product, 'LEAD');
    await page.getByLabel('E-mail').fill(lead.email);
    await page.getByLabel('Password', { exact: true }).fill(lead.password);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/pilots\?view=board/);
    await page.context().clearCookies();
    await page.reload();
    await expect(page).toHaveURL(/sign-in/);
  });

  for (const width of [1440, 390, 320]) {
    journey(`the portfolio fits ${width} pixels and passes the audit`, async ({ page, product }) => {
      await page.setViewportSize({ width, height: 900 });
      await signIn(page, product, 'EXECUTIVE');
      await settled(page);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp, tokenIn } from '../../../../../test/app.ts';
import { cameraJpeg, whereTaken } from '../../../../../test/factories/camera-jpeg.ts';
import { formOn } from '../../../../../test/factories/html-form.ts';
import { multipart } from '../../../../../test/factories/multipart.ts';
import { anOffer, shelfWorld } from '../../../../../test/factories/shelf-world.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

test('where a photograph was taken, and with what, is in no byte that is kept or sent', async () => {
  const photo = cameraJpeg();
  for (const secret of Object.values(whereTaken)) expect(photo.includes(secret)).toBe(true);
  const world = await shelfWorld(app);
  const id = await app.system((work) => anOffer(work, world, { slug: 'foto', title: 'Samen op de foto' }));
  const { browser } = await app.person({ memberships: [{ role: 'provider', organisationId: world.organisationId }] });
  const path = `/werk/aanbod/${id}/afbeeldingen`;
  const page = await browser.get(path);
  const fields = { _csrf: tokenIn(page.body), version: String(formOn(page.body, path)?.values.version), alt: 'Een boerderij' };
  const sent = multipart(fields, {}, [{ field: 'file', name: 'IMG_0001.jpg', content: photo }]);
  const added = await app.http.inject({ method: 'POST', url: path, cookies: browser.cookies, ...sent });
  expect(added.statusCode).toBe(303);
  const kept = await app.read((reading) =>
    reading.tx.selectFrom('offer_pictures').select(['id', 'content']).executeTakeFirstOrThrow(),
  );
  const shown = await browser.get(`/afbeeldingen/${kept.id}`);
  expect(shown.headers['content-type']).toBe('image/jpeg');
  for (const bytes of [kept.content, shown.rawPayload])
    for (const [what, secret] of Object.entries({ ...whereTaken, exif: 'Exif' }))
      expect(bytes.includes(secret), what).toBe(false);
});

import { administrationWorld } from '../factories/administration-world.ts';
import type { LiveApp } from './browser.ts';
import type { Samples } from './pages.ts';

/** Addresses of the pages for who runs the region, and of an invitation. */
export async function administrationSamples(app: LiveApp): Promise<Samples> {
  const organisation = await app.read((reading) =>
    reading.tx.selectFrom('organisations').select('id').limit(1).executeTakeFirstOrThrow(),
  );
  const { worker, invitation, provider } = await administrationWorld(app, organisation.id);
  const person = `/werk/beheer/mensen/${worker.id}`;
  const service = `/werk/beheer/inlogdiensten/${provider}`;
  return {
    '/uitnodiging/:token': `/uitnodiging/${invitation.token}`,
    '/werk/beheer/mensen/uitnodigingen/:id/intrekking': `/werk/beheer/mensen/uitnodigingen/${invitation.id}/intrekking`,
    '/werk/beheer/mensen/:id': person,
    '/werk/beheer/mensen/:id/rollen/nieuw': `${person}/rollen/nieuw`,
    '/werk/beheer/mensen/:id/rollen/:membership/einde': `${person}/rollen/${worker.membership}/einde`,
    '/werk/beheer/mensen/:id/afsluiting': `${person}/afsluiting`,
    '/werk/beheer/mensen/:id/heropening': `${person}/heropening`,
    '/werk/beheer/mensen/:id/uitloggen': `${person}/uitloggen`,
    '/werk/beheer/mensen/:id/tweede-stap': `${person}/tweede-stap`,
    '/werk/beheer/inlogdiensten/:id': service,
    '/werk/beheer/inlogdiensten/:id/verwijdering': `${service}/verwijdering`,
  };
}

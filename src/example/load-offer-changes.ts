import {
  addPicture,
  approveOffer,
  createOffer,
  type OfferInput,
  offerDraft,
  returnOffer,
  saveOffer,
} from '../modules/catalogue/index.ts';
import type { Actor } from '../platform/auth/actor.ts';
import type { Work } from '../platform/work.ts';
import { palette, pictures } from './data/pictures.ts';
import { drawPicture } from './draw-picture.ts';
import type { Loaded } from './keys.ts';

/** Who keeps up the example's offers. */
const MAKER = { person: 'marjan-lesplan', organisation: 'ggd-cursusbureau' };

/** Pictures, and a bit of what happens with offers: changes that were approved and sent back, and two that wait. */
export async function loadOfferChanges(work: Work, loaded: Loaded): Promise<void> {
  for (const { offer, alt, altEn, shapes } of pictures) {
    const content = drawPicture(palette, shapes);
    await addPicture(work, loaded.offers.get(offer), { name: `${offer}.png`, content, alt, altEn }, { review: false });
  }
  const maker = as(work, loaded);
  const first = loaded.offers.get('positief-opvoeden');
  await change(maker, first, { contributionCents: 500, remissions: 'Met een minimapas van uw gemeente betaalt u niets.' });
  await decide(work, first, (number) =>
    returnOffer(work, first, number, 'Dit aanbod is in de regio gratis afgesproken. Overleg eerst met ons over een bijdrage.'),
  );
  await change(maker, first, {
    contributionCents: 0,
    remissions: '',
    practical: 'Er is koffie en thee. Samen komen mag, alleen komen ook. De zaal is open vanaf 19.00 uur.',
  });
  const second = loaded.offers.get('kort-opvoedadvies');
  await change(work, second, { languages: ['nl', 'en', 'ar', 'tr'] }, true);
  await decide(work, second, (number) => approveOffer(work, second, number));
  await change(maker, first, {
    summary:
      'Drie avonden over prijzen, duidelijke regels en rustig blijven. U oefent samen en krijgt tips die u meteen kunt proberen.',
    languages: ['nl', 'en', 'tr'],
  });
  await newOffer(maker, first);
}

/** The same unit of work in the name of who keeps up the offers of one organisation. */
function as(work: Work, loaded: Loaded): Work {
  const personId = loaded.persons.get(MAKER.person);
  const membership = {
    role: 'provider',
    organisationId: loaded.organisations.get(MAKER.organisation),
    municipalityId: null,
    planner: false,
  };
  const session = { id: personId, strength: 2 as const, openedAt: work.now, provedAt: work.now };
  const actor: Actor = { kind: 'person', personId, name: '', memberships: [membership], asleep: [], session };
  return { ...work, actor };
}

async function change(work: Work, offerId: string, fields: Partial<OfferInput>, review?: boolean): Promise<void> {
  const draft = await offerDraft(work, offerId);
  if (!draft) throw new Error('the example changes an offer that is not there');
  const { pictures: _, ...input } = draft.content;
  const saved = await saveOffer(work, offerId, { ...input, ...fields }, review === undefined ? {} : { review });
  if (!saved.ok) throw new Error(`the example's change is refused: ${saved.fault}`);
}

async function decide(work: Work, offerId: string, how: (number: number) => Promise<{ ok: boolean }>): Promise<void> {
  const draft = await offerDraft(work, offerId);
  const decided = draft?.waiting && (await how(draft.waiting.number));
  if (!decided?.ok) throw new Error('the example decides on a change that does not wait');
}

/** A second course of the same organisation that nobody has looked at yet. */
async function newOffer(work: Work, like: string): Promise<void> {
  const draft = await offerDraft(work, like);
  if (!draft) throw new Error('the example copies an offer that is not there');
  const { pictures: _, ...input } = draft.shown;
  const made = await createOffer(work, {
    ...input,
    title: 'Positief opvoeden: drie ochtenden met kinderopvang',
    titleEn: null,
    summary: 'Drie ochtenden over prijzen, regels en rustig blijven. Uw kind speelt in de ruimte ernaast.',
    summaryEn: null,
    minSize: 6,
    maxSize: 12,
    practical: 'Zeg bij de aanmelding hoeveel kinderen u meeneemt.',
  });
  if (!made.ok) throw new Error("the example's new offer is refused");
}

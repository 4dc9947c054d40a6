import { addAbsence, askHours, claimQualification, saveAvailability } from '../modules/expertise/index.ts';
import {
  confirmInitiative,
  confirmReply,
  type InitiativeContent,
  initiativeById,
  offerHelp,
  ownedBy,
  publishInitiative,
  replyBy,
  sendBack,
  sendInitiative,
  startInitiative,
  startReply,
} from '../modules/initiatives/index.ts';
import { audiences, setOpening } from '../modules/regions/index.ts';
import type { PersonActor } from '../platform/auth/actor.ts';
import { localDate } from '../platform/clock/clock.ts';
import { keptMails } from '../platform/mail/outbox.ts';
import type { Work } from '../platform/work.ts';
import { gm, people, trainers } from './data/index.ts';
import { type ExampleInitiative, initiatives } from './data/initiatives.ts';
import type { Loaded } from './keys.ts';

/** A11: youth is open to everybody but young people in two municipalities, who follow in four months; Wmo is closed. */
export async function loadOpenings(work: Work, loaded: Loaded): Promise<void> {
  const today = localDate(work.now);
  for (const audience of audiences) {
    await setOpening(work, { domain: 'youth', audience, municipalityIds: [], opensOn: today.subtract({ months: 6 }) });
    await setOpening(work, { domain: 'wmo', audience, municipalityIds: [], opensOn: null });
  }
  const later = [gm.hillegom, gm.nieuwkoop].map((code) => loaded.municipalities.get(code));
  await setOpening(work, { domain: 'youth', audience: 'youth', municipalityIds: later, opensOn: today.add({ months: 4 }) });
}

/** What trainers told about themselves: hours, days away, and a qualification that waits to be confirmed. */
export async function loadTrainerDetails(work: Work, loaded: Loaded): Promise<void> {
  const today = localDate(work.now);
  for (const [index, trainer] of trainers.entries()) {
    const trainerId = loaded.trainers.get(trainer.person);
    await saveAvailability(work, {
      personId: loaded.persons.get(trainer.person),
      organisationId: undefined,
      homeId: loaded.municipalities.get(trainer.home.municipality),
      maxKm: trainer.maxKm,
      outsideOwn: index % 5 !== 4,
      municipalityIds: [],
      dayParts: [...trainer.dayParts],
      hoursPerWeek: index % 4 === 3 ? null : 4 + (index % 3) * 2,
      languages: [...trainer.languages],
      coTrainer: trainer.coTrainer,
      about: trainer.about,
    });
    const hours = { giving: 80 + (index % 4) * 20, custom: index % 2 === 0 ? 20 : 0, schooling: 16 };
    await askHours(work, { trainerId, hours, approver: 'teamleider' });
    if (index % 4 === 1) {
      const firstDay = today.add({ weeks: 6 + index });
      await addAbsence(work, { trainerId, firstDay, lastDay: firstDay.add({ days: 9 }) });
    }
  }
  const wisher = trainers.find((trainer) => trainer.wantsTraining?.length);
  const wish = wisher?.wantsTraining?.[0];
  if (wisher && wish)
    await claimQualification(work, {
      trainerId: loaded.trainers.get(wisher.person),
      interventionId: loaded.interventions.get(wish),
      validUntil: today.add({ years: 2 }),
      proofNumber: 'BEWIJS-VB-0001',
      obtainedOn: today.subtract({ weeks: 2 }),
    });
}

/** What residents and clubs begin, with the answers of the moderator, and somebody who can do something about a need. */
export async function loadInitiatives(work: Work, loaded: Loaded): Promise<void> {
  for (const one of initiatives) await loadInitiative(work, loaded, one);
  const demand = await work.tx
    .selectFrom('demands')
    .select('id')
    .where('state', '=', 'open')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!demand) return;
  await offerHelp(work, {
    demandId: demand.id,
    personId: loaded.persons.get('nadia-proefbeeld'),
    organisationId: loaded.organisations.get('praktijk-sterk-staan'),
    groupSize: 6,
    firstDay: null,
    dayParts: [],
    remarks: 'Ik kan hier een kleine groep van maken als er nog een tweede trainer bij komt.',
  });
}

async function loadInitiative(work: Work, loaded: Loaded, one: ExampleInitiative): Promise<void> {
  const { person, name, municipality, state, reason, reply, ...rest } = one;
  const content: InitiativeContent = {
    ...rest,
    municipalityId: loaded.municipalities.get(municipality),
    dayParts: [...rest.dayParts],
    needs: [...rest.needs],
  };
  const as = person ? { ...work, actor: actorOf(work, loaded, person) } : work;
  const owned = await ownedBy(work, await startInitiative(as, content, 'nl'));
  if (!owned) throw new Error('the example cannot find its own initiative');
  const { id } = owned.initiative;
  const email = `${(name ?? '').toLowerCase().replaceAll(/[^a-z]+/g, '.')}@voorbeeld.example`;
  await sendInitiative(as, id, person ? null : { name: name ?? '', email });
  if (!person) await confirmInitiative(work, id);
  const seen = (await initiativeById(work, id))?.changedAt ?? work.now;
  if (state === 'published') await publishInitiative(work, { id, seen });
  if (state === 'returned' && reason) await sendBack(work, { id, seen }, reason);
  if (reply && state === 'published') await loadReply(work, id, reply);
}

/** A reply whose writer pressed the button in the mail. */
async function loadReply(work: Work, initiativeId: string, reply: NonNullable<ExampleInitiative['reply']>): Promise<void> {
  const email = `${reply.name.toLowerCase()}@voorbeeld.example`;
  await startReply(work, { ...reply, initiativeId, email, language: 'nl' });
  const mail = (await keptMails(work, 1, email))[0];
  const token = /\/reactie\/([\w-]{43})/.exec(mail?.text ?? '')?.[1];
  const sent = token && (await replyBy(work, token));
  if (sent) await confirmReply(work, sent);
}

function actorOf(work: Work, loaded: Loaded, key: string): PersonActor {
  const name = people.find((one) => one.key === key)?.name ?? '';
  const session = { id: '', strength: 1, openedAt: work.now, provedAt: work.now } as const;
  return { kind: 'person', personId: loaded.persons.get(key), name, memberships: [], asleep: [], session };
}

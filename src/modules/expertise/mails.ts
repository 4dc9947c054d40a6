import { plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { localPath } from '../../platform/i18n/lang.ts';
import type { MailKind } from '../../platform/mail/kinds.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { type Addressee, addressees, membersOf } from '../people/index.ts';
import { isTrainer, seeksTrainer } from './policy.ts';

export const mailKinds: MailKind[] = [
  {
    kind: 'qualification-answered',
    label: { nl: 'Een bevoegdheid die je opgaf is bekeken', en: 'A qualification that you stated was looked at' },
    whose: isTrainer,
  },
  {
    kind: 'qualification-ends',
    label: { nl: 'Een bevoegdheid loopt af', en: 'A qualification ends' },
    whose: seeksTrainer,
  },
];

const words = {
  nl: {
    dear: (name: string) => `Beste ${name}`,
    confirmedSubject: (what: string) => `Uw bevoegdheid telt mee: ${what}`,
    confirmed: (what: string) => `Je gaf op dat je ${what} mag geven. Dat is bekeken en klopt. Vanaf nu telt het mee.`,
    refusedSubject: (what: string) => `Niet bevestigd: ${what}`,
    refused: (what: string) => `Je gaf op dat je ${what} mag geven. Dat kunnen we nog niet bevestigen.`,
    why: 'Reden',
    own: 'Bekijk je gegevens',
    endsSubject: (what: string) => `Bijna verlopen: ${what}`,
    ends: (what: string, day: string) =>
      `Je bevoegdheid voor ${what} loopt af op ${day}.\n\nVraag op tijd een nieuw bewijs aan en geef het door. Daarna kun je dit blijven geven.`,
    endsOther: (who: string, what: string, day: string) =>
      `${who} mag ${what} geven tot en met ${day}. Daarna niet meer, als er geen nieuw bewijs komt.`,
    list: 'Bekijk wat er verloopt',
  },
  en: {
    dear: (name: string) => `Dear ${name}`,
    confirmedSubject: (what: string) => `Your qualification counts: ${what}`,
    confirmed: (what: string) => `You said that you may give ${what}. It was looked at and is right. From now on it counts.`,
    refusedSubject: (what: string) => `Not confirmed: ${what}`,
    refused: (what: string) => `You said that you may give ${what}. We cannot confirm that yet.`,
    why: 'Reason',
    own: 'See your details',
    endsSubject: (what: string) => `Ends soon: ${what}`,
    ends: (what: string, day: string) =>
      `Your qualification for ${what} ends on ${day}.\n\nAsk for a new proof in time and hand it in. Then you can go on giving this.`,
    endsOther: (who: string, what: string, day: string) =>
      `${who} may give ${what} until ${day}. After that no more, unless there is a new proof.`,
    list: 'See what ends',
  },
} as const;

const OWN = '/mijn/trainer';
const ENDING = '/werk/trainers/bevoegdheden';

interface Named {
  personId: string;
  name: string;
  intervention: string;
}

async function named(reading: Reading, trainerId: string, interventionId: string): Promise<Named | undefined> {
  return reading.tx
    .selectFrom('trainers as t')
    .innerJoin('persons as p', 'p.id', 't.person_id')
    .innerJoin('interventions as i', (join) => join.on('i.id', '=', interventionId))
    .select(['p.id as personId', 'p.name', 'i.name as intervention'])
    .where('t.id', '=', trainerId)
    .executeTakeFirst();
}

/** Tells a trainer whether what they said counts. */
export async function tellClaimAnswer(
  work: Work,
  input: { trainerId: string; interventionId: string; confirmed: boolean; reason: string },
): Promise<void> {
  const found = await named(work, input.trainerId, input.interventionId);
  if (!found) return;
  for (const person of await addressees(work, [found.personId])) {
    const t = words[person.lang];
    const what = found.intervention;
    const text = input.confirmed ? [t.confirmed(what)] : [t.refused(what), `${t.why}: ${input.reason}`];
    await send(work, person, {
      kind: 'qualification-answered',
      subject: input.confirmed ? t.confirmedSubject(what) : t.refusedSubject(what),
      text,
      button: t.own,
      path: OWN,
    });
  }
}

/** Tells the trainer and who plans for the region that a qualification ends. */
export async function tellEnding(
  work: Work,
  input: { trainerId: string; interventionId: string; validUntil: Temporal.PlainDate },
): Promise<void> {
  const found = await named(work, input.trainerId, input.interventionId);
  if (!found) return;
  const planners = await plannersOfRegion(work);
  for (const person of await addressees(work, [...new Set([found.personId, ...planners])])) {
    const t = words[person.lang];
    const day = plainDate(input.validUntil, person.lang);
    const own = person.personId === found.personId;
    await send(work, person, {
      kind: 'qualification-ends',
      subject: t.endsSubject(found.intervention),
      text: [own ? t.ends(found.intervention, day) : t.endsOther(found.name, found.intervention, day)],
      button: own ? t.own : t.list,
      path: own ? OWN : ENDING,
    });
  }
}

/** Facility support plans for the whole region; where there is none, the planners. */
async function plannersOfRegion(reading: Reading): Promise<string[]> {
  const support = await membersOf(reading, null, ['facility-support']);
  if (support.length > 0) return support;
  const rows = await reading.tx.selectFrom('memberships').select('person_id').where('planner', '=', true).distinct().execute();
  return rows.map((row) => row.person_id);
}

interface Letter {
  kind: string;
  subject: string;
  text: string[];
  button: string;
  path: string;
}

function send(work: Work, person: Addressee, { kind, subject, text, button, path }: Letter): Promise<void> {
  const link = `${work.services.publicUrl}${localPath(path, person.lang as Lang)}`;
  return sendMail(work, {
    kind,
    personId: person.personId,
    to: person.email,
    lang: person.lang,
    subject,
    button,
    text: [`${words[person.lang].dear(person.name)},`, ...text, link].join('\n\n'),
  });
}

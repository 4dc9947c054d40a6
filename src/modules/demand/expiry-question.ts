import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import { localPath } from '../../platform/i18n/lang.ts';
import type { MailKind } from '../../platform/mail/kinds.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { type Addressee, addressees, membersOf } from '../people/index.ts';
import type { DemandView } from './demand.ts';
import { demandPaths } from './paths.ts';
import { mayAddDemand } from './policy.ts';
import { demand as demandById } from './queries.ts';
import { placesText, themeText } from './wording.ts';

/** So many days before a need leaves the marketplace its team is asked whether it still waits. */
const ASK_DAYS = 14;

export const expiringMail: MailKind = {
  kind: 'demand-expiring',
  label: { nl: 'Een groepsvraag van je verloopt bijna', en: 'A need of yours is about to expire' },
  whose: mayAddDemand,
};

const words = {
  nl: {
    subject: (count: number) => (count === 1 ? 'Zoek je nog een groep?' : `Zoek je nog? ${count} groepsvragen verlopen bijna`),
    dear: (name: string) => `Beste ${name}`,
    lead: 'Deze groepsvragen gaan binnenkort van het plein af. Staan er nog mensen te wachten? Open de vraag en kies “Laat de vraag staan”. De wachttijd blijft.',
    line: (need: string, day: string) => `${need}, tot en met ${day}`,
    button: 'Bekijk je groepsvragen',
  },
  en: {
    subject: (count: number) =>
      count === 1 ? 'Do you still look for a group?' : `Do you still look? ${count} needs are about to expire`,
    dear: (name: string) => `Dear ${name}`,
    lead: 'These needs leave the marketplace soon. Are people still waiting? Open the need and choose “Keep the need”. The waiting time stays.',
    line: (need: string, day: string) => `${need}, up to and including ${day}`,
    button: 'See your needs',
  },
};

/** Asks the makers of needs that are about to expire whether they still wait, once for each term. Returns how many needs. */
export async function askBeforeExpiry(work: Work): Promise<number> {
  const byMaker = new Map<string, { person: Addressee; demands: DemandView[] }>();
  const ids = await aboutToExpire(work);
  for (const id of ids) {
    const demand = await demandById(work, id);
    if (!demand) continue;
    for (const person of await whoAnswers(work, demand)) {
      const known = byMaker.get(person.personId) ?? { person, demands: [] };
      known.demands.push(demand);
      byMaker.set(person.personId, known);
    }
    await audit(work, { action: 'demand.ask', subjectKind: 'demand', subjectId: id });
  }
  for (const { person, demands } of byMaker.values()) await ask(work, person, demands);
  return ids.length;
}

/** Open needs in their last days, of which nobody was asked since they were put there or renewed. */
async function aboutToExpire(work: Work): Promise<string[]> {
  const rows = await work.tx
    .selectFrom('demands as d')
    .select('d.id')
    .where('d.state', '=', 'open')
    // The owner of a wish is asked by the module wishes.
    .where('d.kind', '=', 'team')
    .where('d.expires_on', '<=', localDate(work.now).add({ days: ASK_DAYS }))
    .where(
      sql<boolean>`coalesce((select a.action from audit_events a where a.region_id = d.region_id and a.subject_kind = 'demand'
        and a.subject_id = d.id::text and a.action in ('demand.add', 'demand.renew', 'demand.ask') order by a.id desc limit 1), '') <> 'demand.ask'`,
    )
    .orderBy('d.expires_on')
    .orderBy('d.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Who put it there; when that account is gone, the team. */
async function whoAnswers(work: Work, demand: DemandView): Promise<Addressee[]> {
  const maker = await addressees(work, [demand.createdBy]);
  return maker.length > 0 ? maker : addressees(work, await membersOf(work, demand.organisationId, ['professional']));
}

async function ask(work: Work, person: Addressee, demands: DemandView[]): Promise<void> {
  const t = words[person.lang];
  const link = (path: string) => `${work.services.publicUrl}${localPath(path, person.lang)}`;
  const lines = demands.map((demand) => {
    const need = `${themeText(demand, person.lang)}, ${placesText(demand, person.lang).toLowerCase()}`;
    return `${t.line(need, plainDate(demand.expiresOn, person.lang))}\n${link(demandPaths.one(demand.id))}`;
  });
  await sendMail(work, {
    kind: expiringMail.kind,
    personId: person.personId,
    to: person.email,
    lang: person.lang,
    subject: t.subject(demands.length),
    button: t.button,
    text: `${t.dear(person.name)},\n\n${t.lead}\n\n${lines.join('\n\n')}\n\n${link(demandPaths.list)}`,
  });
}

import { localDate } from '../../../../platform/clock/clock.ts';
import { clockTime, plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { type Fact, Facts } from '../../../../ui/components/facts.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Prose, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Meter } from '../../../../ui/components/meter.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { CertificateFault } from '../../../expertise/index.ts';
import type { GroupDetails } from '../../details.ts';
import { attendancePath, groupPath, offerPath, workGroupPath } from '../../paths.ts';
import { isAhead } from '../../states.ts';
import { beginning, cost, forWhom, languageName, stateOf, times } from '../../wording.ts';
import { SessionList } from '../session-list.tsx';
import { Decisions } from './decisions.tsx';
import { History } from './history.tsx';
import { faultSentence } from './refusal-words.ts';
import type { Team } from './team.ts';
import { words } from './words.ts';

export interface WorkGroupModel extends Team {
  group: GroupDetails;
  /** The actor may change its state. */
  manages: boolean;
  /** The actor may see the state of certificates. */
  certificates: boolean;
  /** The actor notes who was there. */
  notes: boolean;
  fault: string;
  csrf: string;
  now: Temporal.Instant;
}

/** What a planner or trainer must know of a group, and what there is to decide. */
export function WorkGroup(model: WorkGroupModel) {
  const { group, fault } = model;
  const { lang, to } = usePage();
  const t = words[lang];
  const state = stateOf(group.state, lang);
  return (
    <Split label={t.asideLabel} aside={<Aside {...model} />}>
      <Stack gap="large">
        <Stack>
          <p class="op-tags">
            <Tag tone={state.tone}>{state.label}</Tag>
            <Tag>{group.openedTo === 'parents' ? t.openToParents : t.teamsOnly}</Tag>
          </p>
          <Heading level={1}>
            <Dutch>{group.title}</Dutch>
          </Heading>
          <Lead>
            {beginning(group.startsAt, lang)}, {times(group.sessionCount, lang)}, {t.at(group.placeName, group.town)}
          </Lead>
          <TodaysAttendance {...model} />
          {fault && (
            <Notice tone="error" title={t.notYet} live>
              <p>{fault}</p>
            </Notice>
          )}
          {group.state === 'cancelled' && (
            <Notice tone="warning" title={t.cancelled}>
              <p>
                {t.reason} <Dutch>{group.cancelReason}</Dutch>
              </p>
              {group.mergedInto && (
                <p>
                  {t.mergedInto}{' '}
                  <Link href={to(workGroupPath(group.mergedInto.id))}>
                    <Dutch>{group.mergedInto.title}</Dutch>
                  </Link>
                </p>
              )}
            </Notice>
          )}
        </Stack>
        <Trainers {...model} />
        <Sessions {...model} />
        <About {...model} />
        <History history={model.history} />
      </Stack>
    </Split>
  );
}

function Aside(model: WorkGroupModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { group } = model;
  return (
    <Stack>
      <Card title={t.places} headingLevel={2}>
        <Meter value={group.taken} min={group.minSize} max={group.capacity} />
        <HowItStands {...model} />
        <p>
          <Link href={to(`/werk/groepen/${group.id}/deelnemers`)}>{t.participants}</Link>
        </p>
        {['completed', 'evaluated'].includes(group.state) && (model.manages || model.gives) && (
          <p>
            <Link href={to(`/werk/groepen/${group.id}/bewijzen`)}>{t.givenCertificates}</Link>
          </p>
        )}
        {model.manages && (
          <p>
            <Link href={to(`/werk/groepen/${group.id}/werving`)}>{t.recruitment}</Link>
          </p>
        )}
      </Card>
      <Decisions {...model} />
    </Stack>
  );
}

/** What the places are taken for, and until when there is to decide. */
function HowItStands({ standing, group }: WorkGroupModel) {
  const { lang } = usePage();
  const t = words[lang];
  if (!standing) return null;
  const parts: [number, string][] = [
    [standing.confirmed, t.confirmedPlaces(standing.confirmed)],
    [standing.pending, t.pendingPlaces(standing.pending)],
    [standing.reserved, t.reservedPlaces(standing.reserved)],
    [standing.waiting, t.waitingPlaces(standing.waiting)],
  ];
  return (
    <>
      <Facts facts={parts.filter(([n]) => n > 0).map(([, text]) => ({ icon: 'users' as const, text }))} />
      {group.state === 'planned' && (
        <p>
          {t.decideBefore} <strong>{plainDate(standing.decideOn, lang)}</strong>
        </p>
      )}
    </>
  );
}

function Trainers({ trainers, faults, certificates, manages, group, replacements }: WorkGroupModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const replaces = manages && isAhead(group.state);
  return (
    <Stack gap="small">
      <Heading level={2}>{t.trainers}</Heading>
      {trainers.length === 0 && <p>{t.noTrainers}</p>}
      <Facts
        facts={trainers.map((trainer) => {
          const fault = faults.find((one) => one.trainerId === trainer.trainerId);
          const name = (
            <>
              <Trainer name={trainer.name} fault={fault} shown={certificates} />
              {trainers.length > 1 && <span class="op-small"> ({roleOf(trainer, lang)})</span>}
            </>
          );
          if (!replaces) return { icon: 'user', text: name };
          const href = to(`/werk/groepen/${group.id}/vervanging/${trainer.trainerId}`);
          return {
            icon: 'user',
            text: (
              <>
                {name}{' '}
                <Link href={href} label={`${t.replace}: ${trainer.name}`}>
                  {t.replace}
                </Link>
              </>
            ),
          };
        })}
      />
      <Replacements replacements={replacements} />
    </Stack>
  );
}

function roleOf({ lead, substitute }: Team['trainers'][number], lang: Lang): string {
  const { roles } = words[lang];
  return substitute ? roles.substitute : lead ? roles.lead : roles.second;
}

/** Who came for whom, once per pair with how often. */
function Replacements({ replacements }: Pick<WorkGroupModel, 'replacements'>) {
  const t = words[usePage().lang];
  const pairs = Map.groupBy(replacements, (one) => t.standsIn(one.substitute, one.trainer));
  return [...pairs].map(([said, all]) => (
    <p class="op-small" key={said}>
      {said}: {t.timesOver(all.length)}
    </p>
  ));
}

/** Whether certificates are in order is only for who plans: their numbers and dates are nobody's business here. */
function Trainer({ name, fault, shown }: { name: string; fault: CertificateFault | undefined; shown: boolean }) {
  const { lang } = usePage();
  const t = words[lang];
  if (!shown) return <>{name}</>;
  return (
    <>
      {name} {fault ? <Tag tone="error">{t.papersWrong}</Tag> : <Tag tone="success">{t.papersRight}</Tag>}
      {fault && <p class="op-small">{faultSentence(fault, lang)}</p>}
    </>
  );
}

/** Trainers of the group and who plans note who was there (registrations, accessTo); today's list is one tap away. */
function TodaysAttendance({ group, sessions, notes, now }: WorkGroupModel) {
  const { lang, to } = usePage();
  const today = sessions.find((one) => localDate(one.startsAt).equals(localDate(now)));
  if (!notes || !today || !['planned', 'confirmed', 'running', 'completed'].includes(group.state)) return null;
  return (
    <p>
      <ButtonLink href={to(attendancePath(group.id, today.id))} icon="clipboard-list">
        {words[lang].attendanceToday(clockTime(today.startsAt, lang))}
      </ButtonLink>
    </p>
  );
}

function Sessions({ group, sessions, cancelledSessions: gone, notes, now }: WorkGroupModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Prose>
      <Heading level={2}>{t.sessions}</Heading>
      <SessionList
        {...{ sessions, gone, lang, now }}
        clock
        attendance={notes && group.state !== 'cancelled' ? (id) => to(attendancePath(group.id, id)) : undefined}
      />
    </Prose>
  );
}

function About({ group, online }: Pick<WorkGroupModel, 'group' | 'online'>) {
  const { lang } = usePage();
  const t = words[lang];
  const facts: Fact[] = [
    { icon: 'users', label: t.forWhom, text: forWhom(group.offer.audience, group.ageMin, group.ageMax, lang) },
    {
      icon: 'map-pin',
      label: t.where,
      text: `${group.placeName}, ${group.roomName}, ${group.address}, ${group.postcode} ${group.town}`,
    },
    ...(online
      ? [{ icon: 'external-link' as const, label: t.online, text: <Link href={online}>{new URL(online).hostname}</Link> }]
      : []),
    { icon: 'language', label: t.language, text: languageName(group.language, lang) },
    { icon: 'currency-euro', label: t.contribution, text: cost(group.contributionCents, group.sessionCount, lang) },
    { icon: 'building-community', label: t.organisation, text: group.organisationName },
    {
      icon: 'book',
      label: t.offer,
      text: (
        <Link href={offerPath(group.offerSlug, lang)}>
          <Dutch>{group.offerTitle}</Dutch>
        </Link>
      ),
    },
    {
      icon: 'external-link',
      label: t.parentPage,
      text: <Link href={groupPath(group.slug, lang)}>{t.asParentsSee}</Link>,
    },
  ];
  return (
    <Stack gap="small">
      <Heading level={2}>{t.about}</Heading>
      <Facts facts={facts} />
    </Stack>
  );
}

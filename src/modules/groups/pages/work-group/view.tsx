import { longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { Card } from '../../../../ui/components/card.tsx';
import { type Fact, Facts } from '../../../../ui/components/facts.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Prose, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Meter } from '../../../../ui/components/meter.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import type { CertificateFault } from '../../../expertise/index.ts';
import type { GroupDetails } from '../../details.ts';
import { groupPath, offerPath } from '../../paths.ts';
import { beginning, cost, forWhom, languageName, stateWords, times } from '../../wording.ts';
import { Decisions } from './decisions.tsx';
import type { Team } from './team.ts';
import { faultSentence } from './words.ts';

export interface WorkGroupModel extends Team {
  group: GroupDetails;
  /** The actor may change its state. */
  manages: boolean;
  /** The actor may see the state of certificates. */
  certificates: boolean;
  fault: string;
  csrf: string;
  now: Temporal.Instant;
}

/** What a planner or trainer must know of a group, and what there is to decide. */
export function WorkGroup(model: WorkGroupModel) {
  const { group, fault } = model;
  const state = stateWords[group.state];
  return (
    <Split label="Plekken en besluiten" aside={<Aside {...model} />}>
      <Stack gap="large">
        <Stack>
          <p class="op-tags">
            <Tag tone={state.tone}>{state.label}</Tag>
            <Tag>{group.openedTo === 'parents' ? 'Open voor ouders' : 'Alleen voor teams'}</Tag>
          </p>
          <Heading level={1}>{group.title}</Heading>
          <Lead>
            {beginning(group.startsAt, 'nl')}, {times(group.sessionCount, 'nl')}, {group.placeName} in {group.town}
          </Lead>
          {fault && (
            <Notice tone="error" title="Dit kan nog niet" live>
              <p>{fault}</p>
            </Notice>
          )}
          {group.state === 'cancelled' && (
            <Notice tone="warning" title="Deze groep is afgezegd">
              <p>Reden: {group.cancelReason}</p>
            </Notice>
          )}
        </Stack>
        <Trainers {...model} />
        <Sessions {...model} />
        <About group={group} />
      </Stack>
    </Split>
  );
}

function Aside(model: WorkGroupModel) {
  const { group } = model;
  return (
    <Stack>
      <Card title="Plekken" headingLevel={2}>
        <Meter value={group.taken} min={group.minSize} max={group.capacity} />
        <p>
          <Link href={`/werk/groepen/${group.id}/deelnemers`}>Deelnemers en aanmeldingen</Link>
        </p>
      </Card>
      <Decisions {...model} />
    </Stack>
  );
}

function Trainers({ trainers, faults, certificates }: WorkGroupModel) {
  return (
    <Stack gap="small">
      <Heading level={2}>Trainers</Heading>
      {trainers.length === 0 && <p>Deze groep heeft nog geen trainer.</p>}
      <Facts
        facts={trainers.map((trainer) => {
          const fault = faults.find((one) => one.trainerId === trainer.trainerId);
          return { icon: 'user', text: <Trainer name={trainer.name} fault={fault} shown={certificates} /> };
        })}
      />
    </Stack>
  );
}

/** Whether certificates are in order is only for who plans: their numbers and dates are nobody's business here. */
function Trainer({ name, fault, shown }: { name: string; fault: CertificateFault | undefined; shown: boolean }) {
  if (!shown) return <>{name}</>;
  return (
    <>
      {name} {fault ? <Tag tone="error">Papieren niet in orde</Tag> : <Tag tone="success">Papieren in orde</Tag>}
      {fault && <p class="op-small">{faultSentence(fault)}</p>}
    </>
  );
}

function Sessions({ sessions, now }: WorkGroupModel) {
  return (
    <Prose>
      <Heading level={2}>Bijeenkomsten</Heading>
      <ol>
        {sessions.map((session) => {
          const when = `${longDate(session.startsAt, 'nl')}, ${timeSpan(session.startsAt, session.endsAt, 'nl')}`;
          const past = Temporal.Instant.compare(session.endsAt, now) < 0;
          return <li key={session.id}>{past ? <s>{when}</s> : when}</li>;
        })}
      </ol>
    </Prose>
  );
}

function About({ group }: { group: GroupDetails }) {
  const facts: Fact[] = [
    { icon: 'users', label: 'Voor wie', text: forWhom(group.offer.audience, group.ageMin, group.ageMax, 'nl') },
    {
      icon: 'map-pin',
      label: 'Waar',
      text: `${group.placeName}, ${group.roomName}, ${group.address}, ${group.postcode} ${group.town}`,
    },
    { icon: 'language', label: 'Taal', text: languageName(group.language, 'nl') },
    { icon: 'currency-euro', label: 'Eigen bijdrage', text: cost(group.contributionCents, group.sessionCount, 'nl') },
    { icon: 'building-community', label: 'Organisatie', text: group.organisationName },
    { icon: 'book', label: 'Aanbod', text: <Link href={offerPath(group.offerSlug, 'nl')}>{group.offerTitle}</Link> },
    {
      icon: 'external-link',
      label: 'Pagina voor ouders',
      text: <Link href={groupPath(group.slug, 'nl')}>Zo zien ouders de groep</Link>,
    },
  ];
  return (
    <Stack gap="small">
      <Heading level={2}>Over deze groep</Heading>
      <Facts facts={facts} />
    </Stack>
  );
}

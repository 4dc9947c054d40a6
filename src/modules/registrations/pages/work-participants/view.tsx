import { type FormState, typed } from '../../../../platform/http/form.ts';
import { clockTime, longDate, shortDate } from '../../../../platform/i18n/format.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Facts } from '../../../../ui/components/facts.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Meter } from '../../../../ui/components/meter.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { NumberField } from '../../../../ui/components/text-field.tsx';
import type { SessionView } from '../../../groups/index.ts';
import type { Family, TeamPlaces } from '../../participants.ts';
import { attendancePath, participantsPath } from '../../paths.ts';
import type { GroupAccess } from '../../policy.ts';
import type { PlacesSummary } from '../../queries.ts';
import { errorList, errorOf } from '../child-fields.tsx';
import { channelWords, places, stateWords, years } from '../work-words.ts';

export interface ParticipantsModel {
  access: GroupAccess;
  summary: PlacesSummary;
  families: Family[];
  teams: TeamPlaces[];
  sessions: SessionView[];
  /** A family can still be registered. */
  open: boolean;
  csrf: string;
  form: FormState;
  now: Temporal.Instant;
}

/** Who comes, who waits, which places teams have still to fill. */
export function Participants(model: ParticipantsModel) {
  const { access, families, open } = model;
  const { group } = access;
  const here = families.filter((family) => family.state !== 'waiting');
  const waiting = families.filter((family) => family.state === 'waiting');
  return (
    <Split label="Plekken" aside={<Aside {...model} />}>
      <Stack gap="large">
        <Stack>
          <Heading level={1}>Deelnemers</Heading>
          <Lead>
            {group.title}, vanaf {longDate(group.startsAt, 'nl')}
          </Lead>
          {open && (
            <Cluster>
              <ButtonLink href={participantsPath(group.id, '/nieuw')} icon="plus">
                Meld een gezin aan
              </ButtonLink>
            </Cluster>
          )}
        </Stack>
        <OwnTeams {...model} />
        {here.length === 0 ? (
          <EmptyState title={access.list ? 'Nog geen deelnemers' : 'Je hebt hier nog niemand aangemeld'}>
            <p>
              {access.list
                ? 'Zodra een gezin zich aanmeldt, staat het hier.'
                : 'De lijst is voor de trainers en de planner. Wie jij of je team aanmeldt, zie je hier wel.'}
            </p>
          </EmptyState>
        ) : (
          <FamilyTable
            caption={access.list ? 'Wie er meedoet' : 'Door jou of je team aangemeld'}
            families={here}
            details={access.list}
            groupId={group.id}
          />
        )}
        {waiting.length > 0 && <FamilyTable caption="Wachtlijst" families={waiting} details={access.list} groupId={group.id} />}
        {access.attendance && <Attendance {...model} />}
      </Stack>
    </Split>
  );
}

function Aside({ access, summary, teams }: ParticipantsModel) {
  const { group } = access;
  const others = teams.filter((team) => !access.teams.includes(team.organisationId));
  return (
    <Card title="Plekken" headingLevel={2}>
      <Meter value={group.taken} min={group.minSize} max={group.capacity} unit="plekken" />
      <Facts
        facts={[
          { icon: 'circle-check', text: `${summary.confirmed} vast` },
          { icon: 'mail', text: `${summary.held} nog te bevestigen` },
          { icon: 'users', text: `${summary.reserved} gereserveerd voor teams` },
          { icon: 'send', text: `${summary.offered} aangeboden` },
          { icon: 'hourglass', text: `${summary.waiting} op de wachtlijst` },
        ]}
      />
      {others.length > 0 && (
        <ul>
          {others.map((team) => (
            <li key={team.id} class="op-small">
              {team.organisationName}: nog {places(team.places)} tot {shortDate(team.giveBackBefore, 'nl')}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The reserved places of the actor's own teams: fill them or give them back. */
function OwnTeams({ access, teams, form, csrf, open }: ParticipantsModel) {
  const mine = teams.filter((team) => access.teams.includes(team.organisationId));
  if (mine.length === 0) return null;
  return (
    <Stack>
      {mine.map((team) => {
        const shown = typed(form, 'reservering') === team.id ? form : { values: {}, errors: {} };
        return (
          <Card
            key={team.id}
            tone="sun"
            headingLevel={2}
            title={`${team.organisationName}: nog ${places(team.places)} te vullen`}
          >
            <p>
              Vul ze voor {longDate(team.giveBackBefore, 'nl')}, {clockTime(team.giveBackBefore, 'nl')}. Daarna gaan ze vanzelf
              naar de wachtlijst.
            </p>
            {open && (
              <Cluster>
                <ButtonLink
                  href={participantsPath(access.group.id, `/nieuw?reservering=${team.id}`)}
                  look="secondary"
                  icon="plus"
                >
                  Vul een plek
                </ButtonLink>
              </Cluster>
            )}
            <Form
              action={participantsPath(access.group.id, '/teruggave')}
              csrf={csrf}
              hidden={{ reservering: team.id }}
              errors={errorList(shown)}
              inline
              label="Plekken teruggeven"
            >
              <NumberField
                name="aantal"
                label="Plekken die je niet vult"
                value={'aantal' in shown.values ? typed(shown, 'aantal') : '1'}
                {...errorOf(shown, 'aantal')}
              />
              <Button look="subtle">Geef terug</Button>
            </Form>
          </Card>
        );
      })}
    </Stack>
  );
}

function FamilyTable({
  caption,
  families,
  details,
  groupId,
}: {
  caption: string;
  families: Family[];
  details: boolean;
  groupId: string;
}) {
  return (
    <Stack gap="small">
      <Heading level={2}>{caption}</Heading>
      <DataTable
        caption={caption}
        hiddenCaption
        rows={families}
        rowKey={(family) => family.registrationId}
        columns={[
          {
            label: 'Kind',
            head: true,
            cell: (family) => (
              <Children family={family} href={details ? participantsPath(groupId, `/${family.registrationId}`) : null} />
            ),
          },
          { label: 'Stand', cell: (family) => <Tag tone={stateWords[family.state].tone}>{stateWords[family.state].label}</Tag> },
          {
            label: 'Aangemeld',
            cell: (family) =>
              `${shortDate(family.joinedAt, 'nl')} ${family.team ? `door ${family.team}` : channelWords[family.channel]}`,
          },
          ...(families.some((family) => family.remarks)
            ? [{ label: 'Voor de trainers', cell: (family: Family) => family.remarks || '-' }]
            : []),
        ]}
      />
    </Stack>
  );
}

function Children({ family, href }: { family: Family; href: string | null }) {
  const names = family.children.map((child) => `${child.name}, ${years(child.ageMonths)}`).join('; ') || 'Anoniem gemaakt';
  return href ? <Link href={href}>{names}</Link> : names;
}

function Attendance({ access, sessions, now }: ParticipantsModel) {
  return (
    <Stack gap="small">
      <Heading level={2}>Aanwezigheid</Heading>
      <ul class="op-needs">
        {sessions.map((session) => (
          <li key={session.id}>
            <Link href={attendancePath(access.group.id, session.id)}>
              Bijeenkomst {session.number}: {longDate(session.startsAt, 'nl')}
            </Link>{' '}
            {Temporal.Instant.compare(session.endsAt, now) < 0 && <span class="op-small">geweest</span>}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

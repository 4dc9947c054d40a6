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
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { SessionView } from '../../../groups/index.ts';
import type { Family, TeamPlaces } from '../../participants.ts';
import { absencesPath, attendancePath, contributionsPath, participantsPath } from '../../paths.ts';
import type { GroupAccess } from '../../policy.ts';
import type { PlacesSummary } from '../../queries.ts';
import { errorList, errorOf } from '../child-fields.tsx';
import { UnreachableFamilies } from '../unreachable-notice.tsx';
import { stateText, stateTones, workWords } from '../work-words.ts';
import { words } from './words.ts';

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
  const { lang, to } = usePage();
  const t = words[lang];
  const { access, families, open } = model;
  const { group } = access;
  const here = families.filter((family) => family.state !== 'waiting');
  const waiting = families.filter((family) => family.state === 'waiting');
  return (
    <Split label={t.places} aside={<Aside {...model} />}>
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{t.title}</Heading>
          <Lead>
            <Dutch>{group.title}</Dutch>, {t.from(longDate(group.startsAt, lang))}
          </Lead>
          {(open || access.list) && (
            <Cluster>
              {access.list && <Link href={to(contributionsPath(group.id))}>{t.contributions}</Link>}
              {access.list && <Link href={to(absencesPath(group.id))}>{t.absences}</Link>}
            </Cluster>
          )}
          {open && (
            <Cluster>
              <ButtonLink href={to(participantsPath(group.id, '/nieuw'))} icon="plus">
                {t.register}
              </ButtonLink>
            </Cluster>
          )}
        </Stack>
        <UnreachableFamilies
          families={families
            .filter((family) => family.unreachable)
            .map(({ registrationId: id, children }) => ({
              id,
              name: children.map((child) => child.name).join(', '),
              href: access.list ? to(participantsPath(group.id, `/${id}`)) : null,
            }))}
        />
        <OwnTeams {...model} />
        {here.length === 0 ? (
          <EmptyState title={access.list ? t.emptyTitle : t.noneOwn}>
            <p>{access.list ? t.empty : t.noneOwnText}</p>
          </EmptyState>
        ) : (
          <FamilyTable caption={access.list ? t.here : t.hereOwn} families={here} details={access.list} groupId={group.id} />
        )}
        {waiting.length > 0 && (
          <FamilyTable
            caption={t.waitingList}
            families={waiting}
            details={access.list}
            groupId={group.id}
            needs={access.list && access.teams.length > 0}
          />
        )}
        {access.attendance && <Attendance {...model} />}
      </Stack>
    </Split>
  );
}

function Aside({ access, summary, teams }: ParticipantsModel) {
  const { lang } = usePage();
  const t = words[lang];
  const { group } = access;
  const others = teams.filter((team) => !access.teams.includes(team.organisationId));
  return (
    <Card title={t.places} headingLevel={2}>
      <Meter value={group.taken} min={group.minSize} max={group.capacity} unit={t.unit} />
      <Facts
        facts={[
          { icon: 'circle-check', text: t.certain(summary.confirmed) },
          { icon: 'mail', text: t.held(summary.held) },
          { icon: 'users', text: t.reserved(summary.reserved) },
          { icon: 'send', text: t.offered(summary.offered) },
          { icon: 'hourglass', text: t.waiting(summary.waiting) },
        ]}
      />
      {others.length > 0 && (
        <ul>
          {others.map((team) => (
            <li key={team.id} class="op-small">
              {team.organisationName}: {t.stillUntil(workWords[lang].places(team.places), shortDate(team.giveBackBefore, lang))}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The reserved places of the actor's own teams: fill them or give them back. */
function OwnTeams({ access, teams, form, csrf, open }: ParticipantsModel) {
  const { lang, to } = usePage();
  const t = words[lang];
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
            title={t.toFill(team.organisationName, workWords[lang].places(team.places))}
          >
            <p>{t.fillBefore(`${longDate(team.giveBackBefore, lang)}, ${clockTime(team.giveBackBefore, lang)}`)}</p>
            {open && (
              <Cluster>
                <ButtonLink
                  href={to(participantsPath(access.group.id, `/nieuw?reservering=${team.id}`))}
                  look="secondary"
                  icon="plus"
                >
                  {t.fillOne}
                </ButtonLink>
              </Cluster>
            )}
            <Form
              action={to(participantsPath(access.group.id, '/teruggave'))}
              csrf={csrf}
              hidden={{ reservering: team.id }}
              errors={errorList(shown)}
              inline
              label={t.givingBack}
            >
              <NumberField
                name="aantal"
                label={t.notFilled}
                value={'aantal' in shown.values ? typed(shown, 'aantal') : '1'}
                {...errorOf(shown, 'aantal')}
              />
              <Button look="subtle">{t.giveBack}</Button>
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
  needs = false,
}: {
  caption: string;
  families: Family[];
  details: boolean;
  groupId: string;
  /** A need can be made of who waits. */
  needs?: boolean;
}) {
  const { lang, to } = usePage();
  const t = words[lang];
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
            label: t.child,
            head: true,
            cell: (family) => (
              <Children family={family} href={details ? to(participantsPath(groupId, `/${family.registrationId}`)) : null} />
            ),
          },
          {
            label: t.state,
            cell: (family) => <Tag tone={stateTones[family.state]}>{stateText(family, lang)}</Tag>,
          },
          {
            label: t.registered,
            cell: (family) =>
              `${shortDate(family.joinedAt, lang)} ${family.team ? t.byTeam(family.team) : workWords[lang].channels[family.channel]}`,
          },
          ...(families.some((family) => family.remarks)
            ? [{ label: t.forTrainers, cell: (family: Family) => (family.remarks ? <Dutch>{family.remarks}</Dutch> : '-') }]
            : []),
          ...(needs ? [{ label: t.need, cell: (family: Family) => <NeedLink family={family} groupId={groupId} /> }] : []),
        ]}
      />
    </Stack>
  );
}

/** Who waits here may be helped by a new group: a need is made of it, with what is known filled in and no name. */
function NeedLink({ family, groupId }: { family: Family; groupId: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (family.state !== 'waiting') return <>-</>;
  const names = family.children.map((child) => child.name).join(', ') || t.anonymous;
  return (
    <Link href={to(`/werk/groepsvragen/nieuw?groep=${groupId}&wachtlijst=${family.registrationId}`)} label={t.makeNeedFor(names)}>
      {t.makeNeed}
    </Link>
  );
}

function Children({ family, href }: { family: Family; href: string | null }) {
  const { lang } = usePage();
  const t = words[lang];
  const { years } = workWords[lang];
  const names = family.children.map((child) => `${child.name}, ${years(child.ageMonths)}`).join('; ') || t.anonymous;
  return href ? <Link href={href}>{names}</Link> : names;
}

function Attendance({ access, sessions, now }: ParticipantsModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="small">
      <Heading level={2}>{t.attendance}</Heading>
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>
            <Link href={to(attendancePath(access.group.id, session.id))}>
              {t.session(session.number, longDate(session.startsAt, lang))}
            </Link>{' '}
            {Temporal.Instant.compare(session.endsAt, now) < 0 && <span class="op-small">{t.past}</span>}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

import { shortDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Tone } from '../../../../ui/classes.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import type { Invitation, InvitationState } from '../../invitation.ts';
import { invitationPath, invitePath } from '../../paths.ts';
import { placeOf, roleList } from '../../role-words.ts';

export const words = {
  nl: {
    title: 'Uitnodigingen',
    lead: 'Wie is uitgenodigd, en hoe het daarmee staat. Een maand na het einde van de link gaat een uitnodiging uit de lijst.',
    invite: 'Nodig iemand uit',
    back: 'Mensen',
    name: 'Naam',
    role: 'Rol',
    sent: 'Verstuurd',
    state: 'Staat',
    actions: 'Doen',
    states: { open: 'open', expired: 'verlopen', accepted: 'aangenomen', withdrawn: 'ingetrokken' },
    until: (day: string) => `tot ${day}`,
    again: 'Verstuur opnieuw',
    withdraw: 'Trek in',
    empty: 'Nog geen uitnodigingen',
    emptyText: 'Nodig iemand uit. Dan zie je hier of de persoon al binnen is.',
    resent: 'De uitnodiging is opnieuw verstuurd. De oude link werkt niet meer.',
    gone: 'Deze uitnodiging is al aangenomen of ingetrokken.',
    sure: 'Weet je het zeker?',
    sureLead: (name: string) => `De link in de mail aan ${name} werkt dan niet meer.`,
    keep: 'Nee, laat staan',
    withdrawn: 'De uitnodiging is ingetrokken.',
  },
  en: {
    title: 'Invitations',
    lead: 'Who is invited, and how it stands. A month after the end of its link an invitation leaves the list.',
    invite: 'Invite somebody',
    back: 'People',
    name: 'Name',
    role: 'Role',
    sent: 'Sent',
    state: 'State',
    actions: 'Do',
    states: { open: 'open', expired: 'lapsed', accepted: 'accepted', withdrawn: 'withdrawn' },
    until: (day: string) => `until ${day}`,
    again: 'Send again',
    withdraw: 'Withdraw',
    empty: 'No invitations yet',
    emptyText: 'Invite somebody. Then you see here whether the person is in.',
    resent: 'The invitation is sent again. The old link no longer works.',
    gone: 'This invitation was accepted or withdrawn already.',
    sure: 'Are you sure?',
    sureLead: (name: string) => `The link in the mail to ${name} then no longer works.`,
    keep: 'No, leave it',
    withdrawn: 'The invitation is withdrawn.',
  },
};

const tones: Record<InvitationState, Tone> = { open: 'info', expired: 'warning', accepted: 'success', withdrawn: 'neutral' };

interface Props {
  invitations: Invitation[];
  lang: Lang;
  csrf: string;
}

/** A row an invitation; open and lapsed ones can be sent again or withdrawn. */
export function Invitations({ invitations, lang, csrf }: Props) {
  const t = words[lang];
  const invite = (
    <ButtonLink href={invitePath(lang)} icon="plus">
      {t.invite}
    </ButtonLink>
  );
  const empty = (
    <EmptyState title={t.empty} actions={invite}>
      <p>{t.emptyText}</p>
    </EmptyState>
  );
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      {invitations.length > 0 && <Cluster>{invite}</Cluster>}
      <DataTable
        caption={t.title}
        hiddenCaption
        columns={columns(lang, csrf)}
        rows={invitations}
        rowKey={(one) => one.id}
        empty={empty}
      />
    </Stack>
  );
}

function columns(lang: Lang, csrf: string): Column<Invitation>[] {
  const t = words[lang];
  return [
    { label: t.name, head: true, cell: (one) => one.invited.name },
    {
      label: t.role,
      cell: (one) => (
        <>
          {roleList(one, lang)}
          {placeOf(one) && <span class="op-small"> · {placeOf(one)}</span>}
        </>
      ),
    },
    { label: t.sent, cell: (one) => shortDate(one.sentAt, lang) },
    {
      label: t.state,
      cell: (one) => (
        <>
          <Tag tone={tones[one.state]}>{t.states[one.state]}</Tag>{' '}
          {one.state === 'open' && <span class="op-small">{t.until(shortDate(one.expiresAt, lang))}</span>}
        </>
      ),
    },
    { label: t.actions, hiddenLabel: true, cell: (one) => <Actions invitation={one} lang={lang} csrf={csrf} /> },
  ];
}

function Actions({ invitation, lang, csrf }: { invitation: Invitation; lang: Lang; csrf: string }) {
  const t = words[lang];
  const { id, state, invited } = invitation;
  if (state !== 'open' && state !== 'expired') return null;
  return (
    <Cluster>
      <Form action={invitationPath(id, lang, 'verzending')} csrf={csrf}>
        <Button look="secondary" small label={`${t.again}: ${invited.name}`}>
          {t.again}
        </Button>
      </Form>
      <ButtonLink href={invitationPath(id, lang, 'intrekking')} look="subtle" small label={`${t.withdraw}: ${invited.name}`}>
        {t.withdraw}
      </ButtonLink>
    </Cluster>
  );
}

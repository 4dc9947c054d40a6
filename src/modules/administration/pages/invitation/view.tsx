import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import type { Invitation } from '../../invitation.ts';
import { acceptPath } from '../../paths.ts';
import { placeOf, roleList, untilWords } from '../../role-words.ts';

export type Over = 'expired' | 'accepted' | 'withdrawn' | 'closed';

export const words = {
  nl: {
    title: 'Je bent uitgenodigd',
    by: (who: string, region: string) => `${who} nodigt je uit voor Opgroeiplein ${region}.`,
    nobody: (region: string) => `Je bent uitgenodigd voor Opgroeiplein ${region}.`,
    name: 'Naam',
    role: 'Je rol',
    place: 'Voor',
    until: 'Hoe lang',
    accept: 'Neem de uitnodiging aan',
    what: (until: string) =>
      `Met deze knop maak je een account en log je in. Dat kan tot ${until}. Klopt de naam of de rol niet? Vraag dan een nieuwe uitnodiging.`,
    welcome: 'Welkom. Je bent ingelogd.',
    signIn: 'Ga naar inloggen',
    over: {
      expired: {
        title: 'Deze uitnodiging is verlopen',
        text: 'De link werkt zeven dagen. Vraag wie je uitnodigde om een nieuwe.',
      },
      accepted: { title: 'Deze uitnodiging is al gebruikt', text: 'De link werkt één keer. Heb jij hem gebruikt? Log dan in.' },
      withdrawn: { title: 'Deze uitnodiging is ingetrokken', text: 'Vraag wie je uitnodigde hoe dat komt.' },
      closed: {
        title: 'Je account is afgesloten',
        text: 'Er is al een account met dit adres, en dat is afgesloten. Vraag het je beheerder.',
      },
    },
  },
  en: {
    title: 'You are invited',
    by: (who: string, region: string) => `${who} invites you to Opgroeiplein ${region}.`,
    nobody: (region: string) => `You are invited to Opgroeiplein ${region}.`,
    name: 'Name',
    role: 'Your role',
    place: 'For',
    until: 'How long',
    accept: 'Accept the invitation',
    what: (until: string) =>
      `With this button you make an account and sign in. You can do so until ${until}. Is the name or role not right? Then ask for a new invitation.`,
    welcome: 'Welcome. You are signed in.',
    signIn: 'Go to sign in',
    over: {
      expired: { title: 'This invitation has lapsed', text: 'The link works for seven days. Ask who invited you for a new one.' },
      accepted: { title: 'This invitation was used already', text: 'The link works once. Was it you who used it? Then sign in.' },
      withdrawn: { title: 'This invitation was withdrawn', text: 'Ask who invited you why.' },
      closed: {
        title: 'Your account is closed',
        text: 'There is an account with this address already, and it is closed. Ask your administrator.',
      },
    },
  },
};

interface Props {
  invitation: Invitation;
  token: string;
  region: string;
  lang: Lang;
  csrf: string;
}

/** Who invites, for what, and one button. */
export function InvitationPage({ invitation, token, region, lang, csrf }: Props) {
  const t = words[lang];
  const { invited, invitedBy, until, expiresAt } = invitation;
  const place = placeOf(invitation);
  const items = [
    { label: t.name, value: invited.name },
    { label: t.role, value: roleList(invitation, lang) },
    ...(place ? [{ label: t.place, value: place }] : []),
    ...(until ? [{ label: t.until, value: untilWords(until, lang) }] : []),
  ];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{invitedBy ? t.by(invitedBy, region) : t.nobody(region)}</Lead>
      <SummaryList items={items} />
      <Text>{t.what(`${longDate(expiresAt, lang)}, ${clockTime(expiresAt, lang)}`)}</Text>
      <Form action={acceptPath(token, lang)} csrf={csrf}>
        <ActionBar>
          <Button>{t.accept}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

/** Why the link does nothing any more, and what to do. */
export function InvitationOver({ over, lang }: { over: Over; lang: Lang }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.over[over].title}</Heading>
      <Lead>{t.over[over].text}</Lead>
      {over === 'accepted' && (
        <ActionBar>
          <ButtonLink href={localPath('/inloggen', lang)}>{t.signIn}</ButtonLink>
        </ActionBar>
      )}
    </Stack>
  );
}

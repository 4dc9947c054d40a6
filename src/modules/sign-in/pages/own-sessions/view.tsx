import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import type { OwnSession } from '../../sessions/own.ts';

const words = {
  nl: {
    title: 'Sessies',
    lead: 'Hier ziet u waar u bent ingelogd. Herkent u een apparaat niet? Sluit het dan af.',
    unknown: 'Onbekend apparaat',
    current: 'Dit apparaat',
    methods: {
      link: 'met een link uit een mail',
      passkey: 'met een passkey',
      organisation: 'via uw organisatie',
      invitation: 'met een uitnodiging',
      example: 'met één klik',
    },
    since: (when: string, how: string) => `Ingelogd op ${when}, ${how}.`,
    seen: (when: string) => `Laatst gebruikt op ${when}.`,
    end: 'Sluit af',
    endOne: (device: string) => `Sluit af: ${device}`,
    others: 'Sluit alle andere sessies',
    ended: 'De sessie is gesloten.',
    endedOthers: 'Alle andere sessies zijn gesloten.',
  },
  en: {
    title: 'Sessions',
    lead: 'Here you see where you are signed in. Do you not know a device? Then end it.',
    unknown: 'Unknown device',
    current: 'This device',
    methods: {
      link: 'with a link from a mail',
      passkey: 'with a passkey',
      organisation: 'through your organisation',
      invitation: 'with an invitation',
      example: 'with one click',
    },
    since: (when: string, how: string) => `Signed in on ${when}, ${how}.`,
    seen: (when: string) => `Last used on ${when}.`,
    end: 'End it',
    endOne: (device: string) => `End it: ${device}`,
    others: 'End all other sessions',
    ended: 'The session has ended.',
    endedOthers: 'All other sessions have ended.',
  },
};

interface Props {
  sessions: OwnSession[];
  lang: Lang;
  csrf: string;
}

/** Where somebody is signed in, with a way to end each. */
export function OwnSessions({ sessions, lang, csrf }: Props) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      {sessions.map((session) => (
        <OneSession key={session.id} session={session} lang={lang} csrf={csrf} />
      ))}
      {sessions.length > 1 && (
        <Form action={localPath('/mijn/sessies/afsluiting', lang)} csrf={csrf}>
          <Button look="secondary" icon="logout">
            {t.others}
          </Button>
        </Form>
      )}
    </Stack>
  );
}

function OneSession({ session, lang, csrf }: { session: OwnSession; lang: Lang; csrf: string }) {
  const t = words[lang];
  const moment = (instant: Temporal.Instant) => `${longDate(instant, lang)}, ${clockTime(instant, lang)}`;
  const device = session.device || t.unknown;
  return (
    <Card title={device} headingLevel={2}>
      {session.current && (
        <p>
          <Tag tone="success" icon="check">
            {t.current}
          </Tag>
        </p>
      )}
      <Text>
        {t.since(moment(session.openedAt), t.methods[session.method])} {t.seen(moment(session.seenAt))}
      </Text>
      <Form action={localPath(`/mijn/sessies/${session.id}/afsluiting`, lang)} csrf={csrf}>
        <Cluster>
          <Button look="danger" small label={t.endOne(device)}>
            {t.end}
          </Button>
        </Cluster>
      </Form>
    </Card>
  );
}

export const sessionWords = words;

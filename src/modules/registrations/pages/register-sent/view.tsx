import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Steps } from '../../../../ui/components/steps.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { OpenGroup } from '../../group-facts.ts';
import { agendaPath, groupPath } from '../../paths.ts';

const words = {
  nl: {
    held: 'Fijn dat u meedoet',
    waiting: 'U staat op de wachtlijst',
    heldLead: ['We houden uw plek bij', 'vast.'],
    waitingLead: ['', 'heeft op dit moment geen plek voor u. Komt er een vrij, dan krijgt u meteen een mail.'],
    mailed: (email: string) => `We stuurden een mail naar ${email}.`,
    wrong: 'Klopt dit adres niet, of komt er geen mail? Kijk bij ongewenste mail, of meld u opnieuw aan.',
    mailTitle: 'Open de mail en bevestig',
    mailText: (until: string, waits: boolean) =>
      `Doe dat voor ${until}. Anders ${waits ? 'vervalt uw plaats op de lijst' : 'gaat de plek naar iemand anders'}.`,
    dates: 'U krijgt alle data voor in uw agenda',
    come: (when: string) => `Tot ${when}`,
    place: 'Komt er een plek vrij, dan mailen we u',
    placeText: 'U heeft dan meestal twee dagen om te kiezen.',
    change: 'Kunt u toch niet? Met de link in de mail meldt u zich af.',
    group: 'Terug naar de groep',
    others: 'Bekijk andere groepen',
    done: { title: 'Deze aanmelding is verstuurd', lead: 'In uw mail vindt u een link naar uw aanmelding.' },
  },
  en: {
    held: 'Good to have you with us',
    waiting: 'You are on the waiting list',
    heldLead: ['We are keeping your place in', 'for you.'],
    waitingLead: ['', 'has no place for you at the moment. When one becomes free, you get a mail at once.'],
    mailed: (email: string) => `We sent a mail to ${email}.`,
    wrong: 'Is this address wrong, or does no mail arrive? Look at unwanted mail, or register again.',
    mailTitle: 'Open the mail and confirm',
    mailText: (until: string, waits: boolean) =>
      `Please do so before ${until}. Otherwise ${waits ? 'you lose your position on the list' : 'the place goes to someone else'}.`,
    dates: 'You get all dates for your calendar',
    come: (when: string) => `See you on ${when}`,
    place: 'When a place becomes free, we mail you',
    placeText: 'You then usually have two days to choose.',
    change: 'Can you not come after all? The link in the mail lets you cancel.',
    group: 'Back to the group',
    others: 'See other groups',
    done: { title: 'This registration has been sent', lead: 'Your mail has a link to your registration.' },
  },
};

export interface SentProps {
  group: OpenGroup;
  lang: Lang;
  state: string;
  email: string;
  confirmBefore: Temporal.Instant | null;
}

/** What comes next, warm and short. */
export function Sent({ group, lang, state, email, confirmBefore }: SentProps) {
  const t = words[lang];
  const moment = (instant: Temporal.Instant) => `${longDate(instant, lang)}, ${clockTime(instant, lang)}`;
  if (!confirmBefore || !['requested', 'waiting'].includes(state)) return <Settled group={group} lang={lang} />;
  const held = state === 'requested';
  const [before, after] = held ? t.heldLead : t.waitingLead;
  return (
    <Stack>
      <Heading level={1}>{held ? t.held : t.waiting}</Heading>
      <Lead>
        {before} <Dutch>{group.title}</Dutch> {after}
      </Lead>
      <Notice tone="success" title={t.mailed(email)}>
        <p>{t.wrong}</p>
      </Notice>
      <Steps
        steps={[
          { title: t.mailTitle, text: t.mailText(moment(confirmBefore), !held), state: 'now' },
          ...(held ? [{ title: t.dates }, { title: t.come(moment(group.startsAt)) }] : [{ title: t.place, text: t.placeText }]),
        ]}
      />
      <Text small>{t.change}</Text>
      <WayBack group={group} lang={lang} />
    </Stack>
  );
}

/** Later: the link in the mail tells the rest. */
function Settled({ group, lang }: { group: OpenGroup; lang: Lang }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.done.title}</Heading>
      <Lead>{t.done.lead}</Lead>
      <WayBack group={group} lang={lang} />
    </Stack>
  );
}

function WayBack({ group, lang }: { group: OpenGroup; lang: Lang }) {
  const t = words[lang];
  return (
    <Cluster>
      <ButtonLink href={groupPath(group.slug, lang)} look="secondary">
        {t.group}
      </ButtonLink>
      <ButtonLink href={agendaPath(lang)} look="subtle">
        {t.others}
      </ButtonLink>
    </Cluster>
  );
}

export const sentTitle = (lang: Lang, state: string) =>
  state === 'requested' ? words[lang].held : state === 'waiting' ? words[lang].waiting : words[lang].done.title;

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
    heldLead: (n: number) => [n === 1 ? 'We houden uw plek bij' : `We houden uw ${n} plekken bij`, 'vast.'],
    waitingLead: ['', 'heeft op dit moment geen plek voor u. Is er plek voor u? Dan krijgt u meteen een mail.'],
    mailed: (email: string) => `We stuurden een mail naar ${email}.`,
    wrong: 'Klopt dit adres niet, of krijgt u geen mail? Kijk bij ongewenste mail (spam), of meld u opnieuw aan.',
    mailTitle: 'Open de mail en bevestig',
    mailText: (until: string, waits: boolean) =>
      `Doe dat voor ${until}. Doet u dat niet? Dan ${waits ? 'staat u niet meer op de lijst' : 'bent u niet aangemeld'}.`,
    dates: 'U krijgt alle data voor in uw agenda',
    come: (when: string) => `Tot ${when}`,
    place: 'Is er plek voor u, dan mailen we u',
    placeText: 'U heeft dan meestal twee dagen om te kiezen.',
    change: 'Kunt u toch niet komen? Met de link in de mail meldt u zich af.',
    group: 'Terug naar de groep',
    others: 'Bekijk andere groepen',
    done: { title: 'Deze aanmelding is verstuurd', lead: 'In de mail die u kreeg, staat een link naar uw aanmelding.' },
  },
  en: {
    held: 'Good to have you with us',
    waiting: 'You are on the waiting list',
    heldLead: (n: number) => [n === 1 ? 'We are keeping your place in' : `We are keeping your ${n} places in`, 'for you.'],
    waitingLead: ['', 'has no place for you at the moment. As soon as there is a place for you, we will e-mail you.'],
    mailed: (email: string) => `We sent an e-mail to ${email}.`,
    wrong: 'Is this address wrong, or did you not get the e-mail? Look in your spam folder, or register again.',
    mailTitle: 'Open the e-mail and confirm',
    mailText: (until: string, waits: boolean) =>
      `Please do this before ${until}. If you do not, ${waits ? 'you will no longer be on the list' : 'you are not registered'}.`,
    dates: 'You will get all dates for your calendar',
    come: (when: string) => `See you on ${when}`,
    place: 'When there is a place for you, we e-mail you',
    placeText: 'You usually have two days to decide.',
    change: 'If you cannot come after all, you can cancel with the link in the e-mail.',
    group: 'Back to the group',
    others: 'See other groups',
    done: { title: 'This registration has been sent', lead: 'The e-mail we sent you has a link to your registration.' },
  },
};

export interface SentProps {
  group: OpenGroup;
  lang: Lang;
  state: string;
  email: string;
  /** Children of this family. */
  places: number;
  confirmBefore: Temporal.Instant | null;
}

/** What comes next, warm and short. */
export function Sent({ group, lang, state, email, places, confirmBefore }: SentProps) {
  const t = words[lang];
  const moment = (instant: Temporal.Instant) => `${longDate(instant, lang)}, ${clockTime(instant, lang)}`;
  if (!confirmBefore || !['requested', 'waiting'].includes(state)) return <Settled group={group} lang={lang} />;
  const held = state === 'requested';
  const [before, after] = held ? t.heldLead(places) : t.waitingLead;
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

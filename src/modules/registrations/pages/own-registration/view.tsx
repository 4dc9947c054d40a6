import { clockTime, longDate, money } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import { registrationPath } from '../../links.ts';
import type { OwnRegistration } from '../../own-registration.ts';
import { agendaPath, registerPath } from '../../paths.ts';
import { contributionWords } from '../contribution-words.ts';
import { Choice } from './choice.tsx';
import { IntakePart } from './intake.tsx';
import { words } from './words.ts';

interface Props {
  own: OwnRegistration;
  /** Where the group comes together on line; for who has a place. */
  online?: string | null;
  /** Somebody of the family earned a certificate of participation. */
  certificate: boolean;
  token: string;
  lang: Lang;
  now: Temporal.Instant;
  csrf: string;
}

/** A family's own registration: how it stands, and the buttons for what can be done (rule 19). */
export function OwnPage(props: Props) {
  const { own, lang } = props;
  const t = words[lang];
  const cancelled = groupIsOff(own);
  return (
    <Stack gap="large">
      <div class="op-stack">
        <Heading level={1}>{ownTitle(own, lang)}</Heading>
        <Lead>{cancelled ? t.groupCancelled.lead : own.waitsElsewhere ? t.waitsElsewhere : t.leads[own.stage]}</Lead>
        {own.position !== null && !cancelled && !own.waitsElsewhere && <Text>{t.position(own.position)}</Text>}
        {own.elsewhere && <Text>{t.elsewhere}</Text>}
        {!cancelled && <Answer {...props} />}
      </div>
      {own.choice && <Choice own={own} choice={own.choice} token={props.token} lang={lang} csrf={props.csrf} />}
      {props.certificate && <Certificate {...props} />}
      <IntakePart own={own} lang={lang} />
      <Details {...props} />
      <WaysOn {...props} />
      <OwnData {...props} />
    </Stack>
  );
}

export function ownTitle(own: OwnRegistration, lang: Lang): string {
  const t = words[lang];
  if (groupIsOff(own)) return t.groupCancelled.title;
  return own.stage === 'confirmed' && own.participants.length > 1 ? t.placesConfirmed : t.titles[own.stage];
}

/** The group is cancelled, and the family does not wait for another. */
function groupIsOff(own: OwnRegistration): boolean {
  return own.group.state === 'cancelled' && !own.waitsElsewhere;
}

/** The one thing to answer now, with its deadline. */
function Answer({ own, token, lang, now, csrf }: Props) {
  const t = words[lang];
  const { answerBefore: before } = own;
  if (!before) return null;
  if (Temporal.Instant.compare(now, before) >= 0) {
    return (
      <Notice tone="warning">
        <p>{t.tooLate}</p>
      </Notice>
    );
  }
  const to = (part: string) => registrationPath(token, lang, part);
  return (
    <div class="op-stack">
      <Text>
        <strong>{t.before(`${longDate(before, lang)}, ${clockTime(before, lang)}`)}</strong>
      </Text>
      {own.state === 'offered' ? (
        <Cluster>
          <Form action={to('/plaats')} csrf={csrf} label={t.accept}>
            <Button icon="check">{t.accept}</Button>
          </Form>
          <Form action={to('/plaats-weigering')} csrf={csrf} label={t.decline}>
            <Button look="secondary">{t.decline}</Button>
          </Form>
        </Cluster>
      ) : (
        <Form action={to('/bevestiging')} csrf={csrf}>
          <Button icon="check">{own.state === 'waiting' ? t.confirmAddress : t.confirm}</Button>
        </Form>
      )}
    </div>
  );
}

function Details({ own, online, token, lang }: Props) {
  const t = words[lang];
  const { group } = own;
  const active = isActive(own);
  const asks = (own.contribution?.amountCents ?? 0) > 0 && own.state !== 'waiting';
  const items = [
    { label: t.what, value: <Dutch>{group.title}</Dutch> },
    { label: t.first, value: `${longDate(group.startsAt, lang)}, ${clockTime(group.startsAt, lang)}` },
    { label: t.where, value: [group.placeName, group.address, group.town].filter(Boolean).join(', ') },
    ...(group.onlineToo && active ? [{ label: t.onlineLabel, value: online ? t.onlineHere : t.onlineLater }] : []),
    {
      label: t.who,
      value: own.children.join(', '),
      ...(active ? { changeHref: registrationPath(token, lang, '/wijzigen') } : {}),
    },
    ...(active
      ? [{ label: t.reached, value: own.contact.phone || t.noPhone, changeHref: registrationPath(token, lang, '/telefoon') }]
      : []),
    ...(asks && own.contribution
      ? [
          {
            label: t.cost,
            value: `${money(own.contribution.amountCents, lang)}, ${contributionWords[lang][own.contribution.state].toLowerCase()}`,
          },
        ]
      : []),
    ...(own.state === 'waiting'
      ? [
          {
            label: t.others,
            value: own.otherGroups ? t.othersYes(own.chosenGroups, own.maxKm) : t.othersNo,
            changeHref: registrationPath(token, lang, '/wachten'),
          },
        ]
      : []),
  ];
  return <SummaryList items={items} />;
}

function WaysOn({ own, online, token, lang }: Props) {
  const t = words[lang];
  const again = !isActive(own) && own.coming && own.group.openedTo === 'parents';
  return (
    <Cluster>
      {online && (
        <ButtonLink href={online} icon="external-link">
          {t.online}
        </ButtonLink>
      )}
      {own.state === 'confirmed' && own.coming && (
        <ButtonLink href={registrationPath(token, lang, '/kalender.ics')} look="secondary" icon="calendar">
          {t.calendar}
        </ButtonLink>
      )}
      {again && <ButtonLink href={registerPath(own.group.slug, lang)}>{t.again}</ButtonLink>}
      {!isActive(own) && (
        <ButtonLink href={agendaPath(lang)} look="secondary">
          {t.groups}
        </ButtonLink>
      )}
      {isActive(own) && (
        <ButtonLink href={registrationPath(token, lang, '/wijzigen')} look="secondary" icon="pencil">
          {t.change}
        </ButtonLink>
      )}
      {own.contribution?.state === 'to-pay' &&
        own.contribution.amountCents > 0 &&
        own.addressConfirmed &&
        ['requested', 'confirmed', 'completed'].includes(own.state) && (
          <ButtonLink href={registrationPath(token, lang, '/betaling')} look="secondary" icon="currency-euro">
            {t.pay}
          </ButtonLink>
        )}
      {own.couldMove > 0 && !own.choice && (
        <ButtonLink href={registrationPath(token, lang, '/verplaatsen')} look="secondary">
          {t.move}
        </ButtonLink>
      )}
      {isActive(own) && (
        <ButtonLink href={registrationPath(token, lang, '/annulering')} look="subtle">
          {t.cancel}
        </ButtonLink>
      )}
    </Cluster>
  );
}

/** The proof of having taken part (module certificates). */
function Certificate({ token, lang, csrf }: Props) {
  const t = words[lang];
  return (
    <Notice tone="success" title={t.certificateTitle}>
      <p>{t.certificateText}</p>
      <Form action={registrationPath(token, lang, '/bewijs')} csrf={csrf} label={t.certificate}>
        <Button look="secondary" icon="download">
          {t.certificate}
        </Button>
      </Form>
    </Notice>
  );
}

/** Where the family sees who read this, and gets at everything of its address (module privacy). */
function OwnData({ token, lang }: Props) {
  const t = words[lang];
  return (
    <section class="op-stack op-stack--small" aria-labelledby="uw-gegevens">
      <Heading level={2} look={3} id="uw-gegevens">
        {t.dataTitle}
      </Heading>
      <Cluster>
        <Link href={registrationPath(token, lang, '/inzage')}>{t.log}</Link>
        <Link href={registrationPath(token, lang, '/gegevens')}>{t.data}</Link>
      </Cluster>
    </section>
  );
}

/** The family has, or waits for, a place. */
export function isActive(own: OwnRegistration): boolean {
  return ['requested', 'confirmed', 'waiting', 'offered'].includes(own.state);
}

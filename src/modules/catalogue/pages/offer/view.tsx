import type { ComponentChildren } from 'preact';
import { oneDecimal, plainDate, shortDate } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Prose, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { GroupCard } from '../../../groups/index.ts';
import { type ContactPoint, callHref } from '../../contact.ts';
import type { OfferView } from '../../offer.ts';
import { methodPath, shelfPath } from '../../paths.ts';
import type { Satisfaction } from '../../satisfaction.ts';
import { accessText } from '../../wording.ts';
import { Aside, InShort } from './aside.tsx';
import { NextGroups } from './next-groups.tsx';
import { Pictures } from './pictures.tsx';
import { RecognitionSource } from './recognition-source.tsx';
import { offerWords, proof } from './words.ts';

export interface OfferModel {
  offer: OfferView;
  groups: GroupCard[];
  contacts: Pick<ContactPoint, 'name' | 'phone'>[];
  /** What participants thought; null below five answers. */
  satisfaction: Satisfaction | null;
  lang: Lang;
  /** Who looks works with families. */
  working: boolean;
}

/** The page of an offer, in the order of a parent's questions. */
export function Offer(model: OfferModel) {
  const { offer, groups, lang, satisfaction } = model;
  const t = offerWords[lang];
  return (
    <Split label={t.who} aside={<Aside {...model} />}>
      <Stack gap="large">
        <Told
          offer={offer}
          lang={lang}
          satisfaction={satisfaction}
          groups={<NextGroups offer={offer} groups={groups} lang={lang} />}
        />
        <Text small>{t.checked(plainDate(offer.confirmedOn, lang))}</Text>
        <WayIn {...model} />
      </Stack>
    </Split>
  );
}

/** The same without what visitors do with it: for who keeps it up or looks at a change. */
export function OfferStory({ offer, lang }: { offer: OfferView; lang: Lang }) {
  return (
    <Stack gap="large">
      <Told offer={offer} lang={lang} level={3} />
    </Stack>
  );
}

/** Everything that is told of an offer; on its own page the next groups come early. */
function Told({ groups, level, ...part }: Omit<Part, 'level'> & { level?: 3; groups?: ComponentChildren }) {
  const below = level ? { ...part, level } : part;
  return (
    <>
      <Opening {...part} level={level ?? 1} />
      <InShort {...below} />
      {groups}
      <About {...below} />
      <Join {...below} />
      <Proved {...below} />
      <Questions {...below} />
    </>
  );
}

interface Part {
  offer: OfferView;
  lang: Lang;
  /** What participants thought, on the page of the offer. */
  satisfaction?: Satisfaction | null;
  /** Level of its headings; 2 when left out. */
  level?: 1 | 2 | 3;
}

/** Title, what it is in two sentences, and a picture. */
function Opening({ offer, lang, level = 1 }: Part) {
  const english = lang === 'en' && offer.titleEn !== null;
  const proved = proof[lang][offer.intervention.recognition];
  return (
    <Stack>
      <p class="op-tags">
        {proved.strong && (
          <Tag tone="success" icon="star">
            {proved.label}
          </Tag>
        )}
        {offer.themes.slice(0, 3).map((theme) => (
          <Tag key={theme.code}>{lang === 'nl' ? theme.labelNl : theme.labelEn}</Tag>
        ))}
      </p>
      <Heading level={level} look={level === 1 ? 1 : 2}>
        {english ? offer.titleEn : <Dutch>{offer.title}</Dutch>}
      </Heading>
      <Lead>{lang === 'en' && offer.summaryEn ? offer.summaryEn : <Dutch>{offer.summary}</Dutch>}</Lead>
      <Pictures offer={offer} lang={lang} />
    </Stack>
  );
}

function About({ offer, lang, level = 2 }: Part) {
  const t = offerWords[lang];
  const parts = [
    { title: t.forWhom, body: offer.forWhom && <p>{offer.forWhom}</p> },
    {
      title: t.youGet,
      body: offer.whatYouGet.length > 0 && (
        <ul>
          {offer.whatYouGet.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ),
    },
    { title: t.happens, body: offer.whatHappens && <p>{offer.whatHappens}</p> },
    { title: t.practical, body: offer.practical && <p>{offer.practical}</p> },
    { title: t.remissions, body: offer.remissions && <p>{offer.remissions}</p> },
  ].filter((part) => part.body);
  return (
    <Prose>
      {lang === 'en' && parts.length > 0 && <p class="op-small">{t.dutchOnly}</p>}
      {parts.flatMap(({ title, body }) => [
        <Heading key={title} level={level} look={2}>
          {title}
        </Heading>,
        <div key={`${title} text`} class="op-prose" lang="nl">
          {body}
        </div>,
      ])}
    </Prose>
  );
}

function Join({ offer, lang, level = 2 }: Part) {
  const t = offerWords[lang];
  return (
    <Prose>
      <Heading level={level} look={2}>
        {t.join}
      </Heading>
      <p>
        {accessText(offer.access, lang)} {offer.openOutsideRegion && t.outside}
      </p>
      {offer.intakeBy && (
        <p>
          {t.intakeBy} <Dutch>{offer.intakeBy}</Dutch>
        </p>
      )}
      {offer.registerAt && (
        <p>
          {t.register} <Dutch>{offer.registerAt}</Dutch>
        </p>
      )}
    </Prose>
  );
}

function Proved({ offer: { intervention }, satisfaction, lang, level = 2 }: Part) {
  const t = offerWords[lang];
  const { label, text } = proof[lang][intervention.recognition];
  return (
    <Prose>
      <Heading level={level} look={2}>
        {t.proved}
      </Heading>
      <p>
        <strong>{label}.</strong> {text}
      </p>
      <p>
        {t.method} <Link href={methodPath(intervention.slug, lang)}>{intervention.name}</Link>.{' '}
        <Dutch>{intervention.summary}</Dutch>
        {intervention.owner && ` ${t.madeBy} ${intervention.owner}.`}
      </p>
      <RecognitionSource method={intervention} lang={lang} />
      {satisfaction && (
        <p>
          {t.satisfaction} <strong>{oneDecimal(satisfaction.mark, lang)}</strong>. {t.satisfactionOf(satisfaction.answers)}
        </p>
      )}
    </Prose>
  );
}

function Questions({ offer, lang, level = 2 }: Part) {
  const Question = level === 3 ? 'h4' : 'h3';
  if (offer.questions.length === 0) return null;
  return (
    <Prose>
      <Heading level={level} look={2}>
        {offerWords[lang].asked}
      </Heading>
      {offer.questions.flatMap(({ q, a }) => [
        <Question key={q} class="utrecht-heading-4" lang="nl">
          {q}
        </Question>,
        <p key={`${q} answer`} lang="nl">
          {a}
        </p>,
      ])}
    </Prose>
  );
}

/** One way in, in reach on a phone: register, wait, or call. */
function WayIn({ offer, groups, contacts, lang }: OfferModel) {
  const t = offerWords[lang];
  const [first, second] = groups.filter((group) => group.free > 0);
  const phone = offer.organisation.phone ?? contacts[0]?.phone;
  if (first && !second)
    return <Bar href={registrationPath(first, lang)} label={t.registerFor(shortDate(first.startsAt, lang))} />;
  if (first) return <Bar href="#groepen" label={t.choose} />;
  const [full] = groups;
  if (full) return <Bar href={registrationPath(full, lang)} label={t.waiting} />;
  if (phone) return <Bar href={callHref(phone)} label={t.callButton(phone)} />;
  return <Bar href={shelfPath(lang)} label={t.otherOffers} />;
}

function Bar({ href, label }: { href: string; label: string }) {
  return (
    <ActionBar sticky>
      <ButtonLink href={href}>{label}</ButtonLink>
    </ActionBar>
  );
}

const registrationPath = (group: GroupCard, lang: Lang) => localPath(`/groepen/${group.slug}/aanmelden`, lang);

import { money } from '../../../../platform/i18n/format.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { type Fact, Facts } from '../../../../ui/components/facts.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import { callHref } from '../../contact.ts';
import {
  costText,
  formLabel,
  forWhom,
  functionLabel,
  languageLabel,
  levelLabel,
  registerLabel,
  sessionsText,
  together,
} from '../../wording.ts';
import type { OfferModel } from './view.tsx';
import { offerWords } from './words.ts';

/** Who gives it, who to ask, and what professionals need to know. */
export function Aside(model: OfferModel) {
  const { offer, contacts, lang, working } = model;
  const t = offerWords[lang];
  const provider = offer.organisation;
  const own = offer.phone || provider.phone;
  const ask = own ? { name: provider.name, phone: own } : contacts[0];
  return (
    <Stack>
      <Card title={t.who} headingLevel={2}>
        <p>
          <strong>{provider.name}</strong>
        </p>
        {provider.summary && <p lang="nl">{provider.summary}</p>}
        {provider.website && (
          <p>
            <Link href={provider.website} icon="external-link">
              {t.website}
            </Link>
          </p>
        )}
      </Card>
      {ask && (
        <Card title={t.questions} headingLevel={2} tone="sun">
          <p>{t.call(ask.name)}</p>
          <ButtonLink href={callHref(ask.phone)} look="secondary" icon="phone">
            {ask.phone}
          </ButtonLink>
        </Card>
      )}
      {working && <ForProfessionals {...model} />}
    </Stack>
  );
}

/** For whom, how, how often, what it costs, in which language. */
export function InShort({ offer, lang, level = 2 }: Pick<OfferModel, 'offer' | 'lang'> & { level?: 2 | 3 }) {
  const t = offerWords[lang];
  const group = offer.form === 'group' || offer.form === 'meeting' ? `, ${t.people(offer.minSize, offer.maxSize)}` : '';
  const facts: Fact[] = [
    { icon: 'users', text: forWhom(offer, lang) },
    { icon: 'layout-grid', text: `${formLabel(offer.form, lang)}${group}` },
    { icon: 'clock', text: sessionsText(offer.sessions, offer.sessionMinutes, lang) },
    { icon: 'currency-euro', text: <Cost offer={offer} lang={lang} /> },
    {
      icon: 'language',
      text: together(
        offer.languages.map((code) => languageLabel(code, lang)),
        lang,
      ),
    },
    { icon: 'map-pin', text: offer.municipalities.length > 0 ? together(offer.municipalities, lang) : t.wholeRegion },
  ];
  return (
    <Card title={t.short} headingLevel={level}>
      <Facts facts={facts} />
    </Card>
  );
}

function Cost({ offer, lang }: Pick<OfferModel, 'offer' | 'lang'>) {
  const cost = costText(offer.contributionCents, lang);
  if (!offer.contributionNote) return <>{cost}</>;
  return (
    <>
      {cost} (<Dutch>{offer.contributionNote}</Dutch>)
    </>
  );
}

function ForProfessionals({ offer, lang }: OfferModel) {
  const t = offerWords[lang];
  const cost = (cents: number | null) => (cents === null ? t.unknown : money(cents, lang));
  const items = [
    { label: t.level, value: levelLabel(offer.level, lang) },
    { label: t.size, value: t.people(offer.minSize, offer.maxSize) },
    {
      label: t.does,
      value:
        together(
          offer.functions.map((code) => functionLabel(code, lang)),
          lang,
        ) || t.unknown,
    },
    { label: t.trainers, value: `${offer.trainersNeeded}${offer.coTrainer ? t.coTrainer : ''}` },
    { label: t.qualification, value: offer.qualificationNeeded ? t.qualified(offer.intervention.name) : t.none },
    { label: t.requires, value: registerLabel(offer.requires, lang) },
    { label: t.price, value: cost(offer.pricePerGroupCents) },
    { label: t.pricePerson, value: cost(offer.pricePerParticipantCents) },
    { label: t.materials, value: offer.materials.length > 0 ? <span lang="nl">{offer.materials.join(', ')}</span> : t.none },
    { label: t.deployable, value: offer.deployableOutside ? t.yes : t.no },
  ];
  return (
    <Card title={t.professionals} headingLevel={2}>
      <SummaryList items={items} compact />
      <ButtonLink href={localPath('/werk/groepsvragen/nieuw', lang)} look="secondary">
        {t.need}
      </ButtonLink>
    </Card>
  );
}

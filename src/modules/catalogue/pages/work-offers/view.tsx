import { type FormState, typed } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { NothingFound } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { EditedOffer } from '../../offer-list.ts';
import { offerPaths } from '../../paths.ts';
import { stateTones, stateWords } from '../work-words.ts';
import { words } from './words.ts';

interface Props {
  offers: EditedOffer[];
  organisations: { id: string; name: string }[];
  filter: FormState;
  next: string | null;
  lang: Lang;
}

const states = ['waiting', 'published', 'draft', 'hidden', 'withdrawn'] as const;

/** The offers that this person keeps up, with what asks for attention. */
export function WorkOffers({ offers, organisations, filter, next, lang }: Props) {
  const t = words[lang];
  const path = localPath(offerPaths.list, lang);
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <Cluster>
          <ButtonLink href={localPath(offerPaths.add, lang)} icon="plus">
            {t.add}
          </ButtonLink>
          {/* Module upkeep: a sheet in, or out. */}
          <ButtonLink href={localPath('/werk/aanbod/importeren', lang)} look="secondary">
            {t.sheets}
          </ButtonLink>
        </Cluster>
      </Stack>
      <Form action={path} method="get" inline label={t.filters}>
        <TextField name="titel" label={t.titlePart} value={typed(filter, 'titel')} maxLength={80} autocomplete="off" optional />
        <Select
          name="stand"
          label={t.state}
          all={t.every}
          options={states.map((value) => ({ value, label: stateWords[lang][value] }))}
          value={typed(filter, 'stand')}
          optional
        />
        {organisations.length > 1 && (
          <Select
            name="organisatie"
            label={t.organisation}
            all={t.every}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed(filter, 'organisatie')}
            optional
          />
        )}
        <Button look="secondary">{t.show}</Button>
      </Form>
      <DataTable
        caption={t.title}
        hiddenCaption
        columns={[
          { label: t.offer, head: true, cell: (one) => <OfferLink offer={one} lang={lang} /> },
          { label: t.organisation, cell: (one) => one.organisation },
          { label: t.state, cell: (one) => <States offer={one} lang={lang} /> },
          { label: t.confirmed, cell: (one) => plainDate(one.confirmedOn, lang) },
        ]}
        rows={offers}
        rowKey={(one) => one.id}
        empty={<NothingFound title={t.noneTitle} text={t.none} all={t.showAll} href={path} />}
      />
      {next && <Pagination next={next} />}
    </Stack>
  );
}

function OfferLink({ offer, lang }: { offer: EditedOffer; lang: Lang }) {
  return (
    <Link href={localPath(offerPaths.one(offer.id), lang)}>
      <Dutch>{offer.title}</Dutch>
    </Link>
  );
}

function States({ offer, lang }: { offer: EditedOffer; lang: Lang }) {
  return (
    <p class="op-tags">
      <Tag tone={stateTones[offer.state]}>{stateWords[lang][offer.state]}</Tag>
      {offer.waitingSince && (
        <Tag tone="warning" icon="hourglass">
          {stateWords[lang].waiting}
        </Tag>
      )}
    </p>
  );
}

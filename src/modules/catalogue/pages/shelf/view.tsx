import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { type Facet, Facets } from '../../../../ui/components/facets.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Grid, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { OfferCard, type OfferCardProps } from '../../../../ui/components/offer-card.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { SearchBox } from '../../../../ui/components/search-box.tsx';
import { Understood, type UnderstoodPart } from '../../../../ui/components/understood.tsx';
import { EmptyScene } from '../../../../ui/scenes/small-scenes.tsx';
import { type ContactPoint, callHref } from '../../contact.ts';
import { shelfPath } from '../../paths.ts';
import type { Question } from './question.ts';
import { shelfWords } from './words.ts';

export interface ShelfModel {
  question: string;
  faults: Question['faults'];
  read: { typed: string; as: string }[];
  chips: UnderstoodPart[];
  facets: Facet[];
  /** Parts of the address that the filters leave as they are, and that the question box does. */
  kept: Record<string, string | undefined>;
  keptInSearch: Record<string, string | undefined>;
  active: number;
  cards: OfferCardProps[];
  contacts: Pick<ContactPoint, 'name' | 'phone'>[];
  moreFilters: string | undefined;
  withoutFilters: string | undefined;
  first: string | undefined;
  next: string | undefined;
}

export function shelfTitle(question: string | undefined, lang: Lang): string {
  return question ? shelfWords[lang].titleFor(question) : shelfWords[lang].title;
}

/** The question, what we made of it, filters, and the cards. */
export function Shelf(model: ShelfModel & { lang: Lang }) {
  const { lang } = model;
  const t = shelfWords[lang];
  const searched = model.chips.length > 0 || model.question !== '';
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Faults faults={model.faults} lang={lang} />
        <SearchBox
          action={shelfPath(lang)}
          name="zoek"
          label={t.question}
          value={model.question}
          placeholder={t.placeholder}
          hidden={model.keptInSearch}
        />
        {model.chips.length > 0 && <Understood intro={t.understood} removeLabel={t.remove} parts={model.chips} />}
        {model.read.map(({ typed, as }) => (
          <Text small key={typed}>
            {t.read(typed, as)}
          </Text>
        ))}
      </Stack>
      <Split asideFirst label={t.filters} aside={<Filters {...model} />}>
        <Stack>
          {model.cards.length === 0 ? (
            <NothingFound {...model} />
          ) : (
            <>
              <Heading level={2} look={3}>
                {searched ? t.found : t.all}
              </Heading>
              {!searched && <Text small>{t.order}</Text>}
              <Grid list>
                {model.cards.map((card) => (
                  <OfferCard key={card.href} {...card} />
                ))}
              </Grid>
              <Pagination
                nextLabel={t.next}
                previousLabel={t.first}
                {...(model.first ? { previous: model.first } : {})}
                {...(model.next ? { next: model.next } : {})}
              />
              <Talk {...model} title={t.notFound} />
            </>
          )}
        </Stack>
      </Split>
    </Stack>
  );
}

function Filters({ facets, kept, active, lang, moreFilters, withoutFilters }: ShelfModel & { lang: Lang }) {
  return (
    <Stack>
      <Facets
        action={shelfPath(lang)}
        facets={facets}
        hidden={kept}
        active={active}
        {...(withoutFilters ? { clearHref: withoutFilters } : {})}
      />
      {moreFilters && <Link href={moreFilters}>{shelfWords[lang].moreFilters}</Link>}
    </Stack>
  );
}

function Faults({ faults, lang }: { faults: Question['faults']; lang: Lang }) {
  if (faults.length === 0) return null;
  const t = shelfWords[lang];
  return (
    <Notice tone="error" title={t.faultTitle} live>
      <ul>
        {[...new Set(faults.map((fault) => t.faults[fault] ?? t.fault))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Never a dead end: fewer filters, everything, or someone to talk with. */
function NothingFound({ withoutFilters, contacts, lang }: ShelfModel & { lang: Lang }) {
  const t = shelfWords[lang];
  return (
    <>
      <EmptyState
        title={t.emptyTitle}
        picture={<EmptyScene />}
        actions={
          <>
            {withoutFilters && <ButtonLink href={withoutFilters}>{t.withoutFilters}</ButtonLink>}
            <ButtonLink href={shelfPath(lang)} look="secondary">
              {t.everything}
            </ButtonLink>
          </>
        }
      >
        <p>{t.emptyText}</p>
      </EmptyState>
      <Talk contacts={contacts} lang={lang} title={t.talk} />
    </>
  );
}

function Talk({ contacts, lang, title }: { contacts: Pick<ContactPoint, 'name' | 'phone'>[]; lang: Lang; title: string }) {
  if (contacts.length === 0) return null;
  return (
    <Notice title={title}>
      <p>{shelfWords[lang].call}</p>
      <ul>
        {contacts.map(({ name, phone }) => (
          <li key={name}>
            {name}: <Link href={callHref(phone)}>{phone}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { FacetLinks, type LinkedFacet } from '../../../../ui/components/facet-links.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Grid, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { OfferCard, type OfferCardProps } from '../../../../ui/components/offer-card.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { SearchBox } from '../../../../ui/components/search-box.tsx';
import { Understood, type UnderstoodPart } from '../../../../ui/components/understood.tsx';
import { EmptyScene } from '../../../../ui/scenes/small-scenes.tsx';
import { type ClosedFor, ClosedNotice } from '../../../regions/index.ts';
import { type ContactPoint, callHref } from '../../contact.ts';
import { shelfPath } from '../../paths.ts';
import { within } from '../../wording.ts';
import type { Question } from './question.ts';
import type { SortLink } from './sorting.ts';
import type { WayOut } from './ways-out.ts';
import { shelfWords } from './words.ts';

export interface ShelfModel {
  question: string;
  faults: Question['faults'];
  read: { typed: string; as: string }[];
  /** When somebody wanted to go, if there is nothing then. */
  notThen: string | undefined;
  chips: UnderstoodPart[];
  /** Address of the same question with nothing taken for a typing error. */
  literally: string;
  filters: LinkedFacet[];
  sorting: SortLink[];
  /** Parts of the address that the question box leaves as they are. */
  keptInSearch: Record<string, string | undefined>;
  active: number;
  cards: OfferCardProps[];
  waysOut: WayOut[];
  /** What parents read for whom it is not open yet. */
  closed: ClosedFor | null;
  contacts: Pick<ContactPoint, 'name' | 'phone'>[];
  /** Who works with families can put a need out. */
  working: boolean;
  /** Where parents and young people tell what they look for; null where it is not open to them. */
  wish: string | null;
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
        {model.closed && <ClosedNotice closed={model.closed} />}
        <Faults faults={model.faults} lang={lang} />
        <SearchBox
          action={shelfPath(lang)}
          name="zoek"
          label={t.question}
          value={model.question}
          hint={t.hint}
          placeholder={t.placeholder}
          suggest="/api/v1/offers/suggestions"
          hidden={model.keptInSearch}
        />
        {model.chips.length > 0 && <Understood intro={t.understood} removeLabel={t.remove} parts={model.chips} />}
        {model.notThen && <Text small>{t.notThen(within(model.notThen))}</Text>}
        {model.read.length > 0 && (
          <Text small>
            {model.read.map(({ typed, as }) => t.read(typed, as)).join(' ')} <Link href={model.literally}>{t.literally}</Link>
          </Text>
        )}
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
              <Sorting {...model} />
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
              <TellUs {...model} />
              <Talk {...model} title={t.notFound} />
            </>
          )}
        </Stack>
      </Split>
    </Stack>
  );
}

function Filters({ filters, active, lang, moreFilters, withoutFilters }: ShelfModel & { lang: Lang }) {
  return (
    <FacetLinks
      facets={filters}
      active={active}
      {...(withoutFilters ? { clearHref: withoutFilters } : {})}
      {...(moreFilters ? { more: { href: moreFilters, label: shelfWords[lang].moreFilters } } : {})}
    />
  );
}

function Sorting({ sorting, lang }: ShelfModel & { lang: Lang }) {
  return (
    <div class="op-sort">
      <span class="op-small" id="sort">
        {shelfWords[lang].sort}
      </span>
      <ul aria-labelledby="sort">
        {sorting.map(({ label, href, on }) => (
          <li key={label}>
            <a class="utrecht-link" href={href} rel="nofollow" aria-current={on ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
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

/** Never a dead end: what can be left out and what that gives, everything, a need, or someone to talk with. */
function NothingFound(model: ShelfModel & { lang: Lang }) {
  const { lang, waysOut } = model;
  const t = shelfWords[lang];
  return (
    <>
      <EmptyState
        title={t.emptyTitle}
        picture={<EmptyScene />}
        actions={
          <ButtonLink href={shelfPath(lang)} look="secondary">
            {t.everything}
          </ButtonLink>
        }
      >
        <p>{t.emptyText}</p>
      </EmptyState>
      {waysOut.length > 0 && (
        <Notice title={t.waysOut}>
          <ul>
            {waysOut.map(({ label, href, count }) => (
              <li key={href}>
                <Link href={href}>{label}</Link>: {t.results(count)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <TellUs {...model} />
      <Talk {...model} title={t.talk} />
    </>
  );
}

/** The way to what is not there yet: a need of a professional, or a wish. */
function TellUs({ working, wish, question, lang }: ShelfModel & { lang: Lang }) {
  const t = shelfWords[lang];
  if (wish)
    return (
      <Notice title={t.wish}>
        <p>{t.wishText}</p>
        <ButtonLink href={wish} look="secondary">
          {t.wishButton}
        </ButtonLink>
      </Notice>
    );
  if (!working) return null;
  const sentence = question ? `?${new URLSearchParams({ zin: question })}` : '';
  return (
    <Notice title={t.tell}>
      <p>{t.tellText}</p>
      <ButtonLink href={`${localPath('/werk/groepsvragen/nieuw', lang)}${sentence}`} look="secondary">
        {t.tellButton}
      </ButtonLink>
    </Notice>
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

import { plainDate } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { OfferView } from '../../offer.ts';
import { changesBetween } from '../../offer-changes.ts';
import type { OfferDraft } from '../../offer-draft.ts';
import { offerPath, offerPaths } from '../../paths.ts';
import { ChangesTable } from '../changes-table.tsx';
import { OfferStory } from '../offer/view.tsx';
import { stateTones, stateWords } from '../work-words.ts';
import { words } from './words.ts';

export interface WorkOfferModel {
  draft: OfferDraft;
  preview: OfferView;
  /** Who made the change that waits, and when, in words. */
  madeBy: string | null;
  madeOn: string;
  names: ReadonlyMap<string, string>;
  /** This person may approve it. */
  reviews: boolean;
  comingGroups: number;
  /** Why something was not done. */
  refusal: string | undefined;
  csrf: string;
  lang: Lang;
}

/** An offer for who keeps it up: where it stands, what waits, and how it looks. */
export function WorkOffer(model: WorkOfferModel) {
  const { draft, preview, comingGroups, refusal, lang } = model;
  const t = words[lang];
  const items = [
    { label: t.state, value: <Tag tone={stateTones[draft.state]}>{stateWords[lang][draft.state]}</Tag> },
    { label: t.confirmed, value: plainDate(draft.confirmedOn, lang) },
    { label: t.groups, value: String(comingGroups) },
  ];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>
          <Dutch>{draft.content.title}</Dutch>
        </Heading>
        <SummaryList items={items} compact />
        <Actions {...model} />
      </Stack>
      {refusal && (
        <Notice tone="error">
          <p>{refusal}</p>
        </Notice>
      )}
      <Returned {...model} />
      {draft.waiting && <Waiting {...model} />}
      <Card title={draft.waiting ? t.previewWaiting : t.preview} headingLevel={2}>
        <OfferStory offer={preview} lang={lang} />
      </Card>
    </Stack>
  );
}

function Actions({ draft, lang }: WorkOfferModel) {
  const t = words[lang];
  const to = (path: string) => localPath(path, lang);
  return (
    <Cluster>
      <ButtonLink href={to(offerPaths.edit(draft.id))} icon="pencil" {...(draft.waiting ? { look: 'secondary' as const } : {})}>
        {t.edit}
      </ButtonLink>
      <Link href={to(offerPaths.pictures(draft.id))}>{t.pictures}</Link>
      <Link href={to(offerPaths.history(draft.id))}>{t.history}</Link>
      <Link href={to(offerPaths.registering(draft.id))}>{t.registering}</Link>
      <Link href={to(offerPaths.copy(draft.id))}>{t.copy}</Link>
      {draft.state !== 'withdrawn' && <Link href={to(offerPaths.withdraw(draft.id))}>{t.withdraw}</Link>}
      {draft.state === 'published' && <Link href={offerPath(draft.slug, lang)}>{t.see}</Link>}
    </Cluster>
  );
}

function Returned({ draft, lang }: WorkOfferModel) {
  const t = words[lang];
  if (!draft.returned) return null;
  return (
    <Notice tone="warning" title={t.returned}>
      <p class="op-as-typed" lang="nl">
        {draft.returned.reason}
      </p>
    </Notice>
  );
}

function Waiting({ draft, madeBy, madeOn, names, reviews, csrf, lang }: WorkOfferModel) {
  const t = words[lang];
  const fresh = draft.state === 'draft';
  const changes = fresh ? [] : changesBetween(draft.shown, draft.content);
  return (
    <Card title={fresh ? t.waitsNew : t.waits} headingLevel={2} tone="sun">
      <p>
        {t.by(madeBy ?? t.noName, madeOn)} {fresh ? t.waitsNewText : t.waitsText}
      </p>
      {!fresh && (
        <>
          <Heading level={3}>{t.changes}</Heading>
          {changes.length === 0 ? (
            <p>{t.noChanges}</p>
          ) : (
            <ChangesTable caption={t.changes} changes={changes} names={names} lang={lang} />
          )}
        </>
      )}
      {reviews && (
        <Form
          action={localPath(offerPaths.approve(draft.id), lang)}
          csrf={csrf}
          hidden={{ version: draft.waiting?.number }}
          label={t.decide}
        >
          <ActionBar>
            <Button icon="check">{t.approve}</Button>
            <ButtonLink href={localPath(offerPaths.giveBack(draft.id), lang)} look="secondary">
              {t.giveBack}
            </ButtonLink>
          </ActionBar>
        </Form>
      )}
    </Card>
  );
}

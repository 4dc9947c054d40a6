import { oneDecimal } from '../../../../platform/i18n/format.ts';
import { countText } from '../../../../platform/reports/small-numbers.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Grid, Prose, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Stat } from '../../../../ui/components/stat.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { Bands, OfferStory } from '../../offer-result.ts';
import { offerQuestionsPath } from '../../paths.ts';
import { statements } from '../../questions.ts';
import { questionWords } from '../question-words.ts';
import { words } from './words.ts';

/** What participants thought of one offer: marks, counts and what they wrote. */
export function OfferResults({ story, changes }: { story: OfferStory; changes: boolean }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title(story.title)}</Heading>
        <Lead>
          {!story.whole && `${t.own} `}
          {t.period}
        </Lead>
      </Stack>
      {story.mark === null && (
        <Notice>
          <p>{t.few}</p>
        </Notice>
      )}
      <Grid columns="narrow">
        {story.mark !== null && <Stat value={oneDecimal(story.mark, lang)} label={t.mark} tone="success" />}
        <Stat
          value={countText(story.answers)}
          label={t.answers}
          {...(story.invited === null ? {} : { sentence: t.asked(story.invited) })}
        />
        <Stat value={String(story.groups)} label={t.groups(story.groups)} />
      </Grid>
      <Counts story={story} />
      {story.texts.length > 0 && (
        <section class="op-stack" aria-labelledby="teksten">
          <Heading level={2} id="teksten">
            {t.texts}
          </Heading>
          <Prose>
            <ul>
              {story.texts.map((text, nth) => (
                <li key={`${nth} ${text}`}>
                  <Dutch>{text}</Dutch>
                </li>
              ))}
            </ul>
          </Prose>
        </section>
      )}
      {changes && (
        <p>
          <ButtonLink href={to(offerQuestionsPath(story.offerId))} look="secondary" icon="pencil">
            {t.change}
          </ButtonLink>
        </p>
      )}
    </Stack>
  );
}

function Counts({ story }: { story: OfferStory }) {
  const { lang } = usePage();
  const t = words[lang];
  const q = questionWords[lang];
  const rows: { label: string; bands: Bands }[] = [
    { label: t.markRow, bands: story.marks },
    ...statements.map((one) => ({ label: q.asked[one], bands: story.statements[one] })),
    { label: q.asked.recommend, bands: story.recommend },
    { label: t.smileys, bands: story.smileys },
  ].flatMap(({ label, bands }) => (bands ? [{ label, bands }] : []));
  const band = (at: number) => (row: { bands: Bands }) => {
    const count = row.bands.counts[at];
    return count ? countText(count) : '';
  };
  return (
    <Stack gap="small">
      <DataTable
        caption={t.table}
        columns={[
          { label: t.question, head: true, cell: (row) => row.label },
          { label: t.high, numeric: true, cell: band(0) },
          { label: t.middle, numeric: true, cell: band(1) },
          { label: t.low, numeric: true, cell: band(2) },
          { label: t.total, numeric: true, cell: (row) => countText(row.bands.total) },
        ]}
        rows={rows}
        rowKey={(row) => row.label}
      />
      <Text small>{t.small}</Text>
    </Stack>
  );
}

import { countText } from '../../../../platform/reports/small-numbers.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { routeWords } from '../../channels.ts';
import type { Recruitment } from '../../material.ts';
import { paperName, papers } from '../../papers/formats.ts';
import { paperPath, recruitmentPath, supportPath, workGroupPath } from '../../paths.ts';
import type { RouteTable } from '../../route-table.ts';
import { words } from './words.ts';

export interface RecruitmentModel extends Recruitment {
  mailed: number;
  ofGroup: RouteTable;
  ofOffer: RouteTable;
  csrf: string;
}

/** Paper, texts and mail for a group, and how families came. */
export function RecruitmentPage(model: RecruitmentModel) {
  const { group, code, recruits } = model;
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>
          {t.title}: <Dutch>{group.title}</Dutch>
        </Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      {!recruits && (
        <Notice title={t.closedTitle}>
          <p>{t.closed}</p>
          <p>
            <Link href={to(workGroupPath(group.id))}>{t.toGroup}</Link>
          </p>
        </Notice>
      )}
      {recruits && !code && <Make {...model} />}
      {recruits && code && (
        <>
          <Papers code={code} />
          <OnLine {...model} />
        </>
      )}
      <Counts {...model} />
    </Stack>
  );
}

function Make({ group, csrf }: RecruitmentModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Card title={t.makeTitle} headingLevel={2}>
      <p>{t.makeText}</p>
      <Form action={to(recruitmentPath(group.id))} csrf={csrf}>
        <ActionBar>
          <Button icon="plus">{t.make}</Button>
        </ActionBar>
      </Form>
    </Card>
  );
}

function Papers({ code }: { code: string }) {
  const { lang } = usePage();
  const t = words[lang];
  const languages = { nl: t.inDutch, en: t.inEnglish } as const;
  return (
    <Stack gap="small">
      <Heading level={2}>{t.paperTitle}</Heading>
      <p>{t.paperText}</p>
      <Grid columns="narrow" list>
        {papers.map((kind) => (
          <Card key={kind} title={t.papers[kind]} headingLevel={3}>
            <p class="op-small">{t.uses[kind]}</p>
            {(['nl', 'en'] as const).map((language) => (
              <p key={language}>
                <Link
                  href={paperPath(code, paperName(kind, language))}
                  icon="download"
                  label={t.download(t.papers[kind], languages[language])}
                >
                  {languages[language]} (pdf)
                </Link>
              </p>
            ))}
          </Card>
        ))}
      </Grid>
    </Stack>
  );
}

function OnLine({ group, mailed }: RecruitmentModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="small">
      <Heading level={2}>{t.moreTitle}</Heading>
      <Grid columns="wide" list>
        <Card title={t.texts} headingLevel={3} href={to(recruitmentPath(group.id, '/teksten'))}>
          <p>{t.textsText}</p>
        </Card>
        <Card title={t.mailing} headingLevel={3} href={to(recruitmentPath(group.id, '/mail'))}>
          <p>{t.mailingText}</p>
          {mailed > 0 && <p class="op-small">{t.mailed(mailed)}</p>}
        </Card>
      </Grid>
      <p>
        {t.busy} <Link href={to(supportPath(group.id))}>{t.askSupport}</Link>
      </p>
    </Stack>
  );
}

function Counts({ ofGroup, ofOffer }: RecruitmentModel) {
  const { lang } = usePage();
  const t = words[lang];
  const name = routeWords(lang);
  // Every way stands here: leaving out those without anybody would tell more than "<5".
  const rows = ofOffer.rows.flatMap((offer, index) => {
    const group = ofGroup.rows[index];
    return group ? [{ label: name[offer.route], group: group.count, offer: offer.count }] : [];
  });
  const all = [...rows, { label: t.total, group: ofGroup.total, offer: ofOffer.total }];
  return (
    <Stack gap="small">
      <Heading level={2}>{t.countsTitle}</Heading>
      <p>{t.countsText}</p>
      <DataTable
        narrow
        caption={t.countsTitle}
        hiddenCaption
        rows={all}
        rowKey={(row) => row.label}
        columns={[
          { label: t.channel, head: true, cell: (row) => row.label },
          { label: t.group, numeric: true, cell: (row) => countText(row.group) },
          { label: t.offer, numeric: true, cell: (row) => countText(row.offer) },
        ]}
      />
      <p class="op-small">{t.few}</p>
    </Stack>
  );
}

import type { Actor } from '../../../../platform/auth/actor.ts';
import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { list, plainDate } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { ClaimView } from '../../claims.ts';
import type { EndingQualification } from '../../ending.ts';
import { TrainerTabs } from '../tabs.tsx';
import { words } from './words.ts';

interface Props {
  waiting: ClaimView[];
  ending: EndingQualification[];
  days: number[];
  form: FormState;
  /** The claim that is being refused. */
  refusing: string | undefined;
  today: Temporal.PlainDate;
  csrf: string;
  actor: Actor;
}

/** What waits for a decision, and what ends. */
export function Qualifications(model: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const { waiting, ending, days, today } = model;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <TrainerTabs current="proofs" actor={model.actor} />
      </Stack>
      <Stack>
        <Heading level={2}>{t.waiting}</Heading>
        {waiting.length === 0 && <Text>{t.noneWaiting}</Text>}
        <Grid columns="narrow" list>
          {waiting.map((claim) => (
            <Claim key={claim.id} {...model} claim={claim} />
          ))}
        </Grid>
      </Stack>
      <Stack>
        <Heading level={2}>{t.ending}</Heading>
        <Text small>{t.endingLead(list([...days].reverse().map(String), lang))}</Text>
        <DataTable
          caption={t.ending}
          hiddenCaption
          columns={columns(today, lang)}
          rows={ending}
          rowKey={(one) => one.trainerId + one.interventionId}
          empty={<Text>{t.noneEnding}</Text>}
        />
      </Stack>
    </Stack>
  );
}

function Claim({ claim, form, refusing, csrf }: Props & { claim: ClaimView }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const base = to(`/werk/trainers/bevoegdheden/${claim.id}`);
  const back = refusing === claim.id;
  const about = `${claim.trainerName}, ${claim.interventionName}`;
  return (
    <Card title={about}>
      <p>
        {[
          t.proof(claim.proofNumber),
          ...(claim.obtainedOn ? [t.obtained(plainDate(claim.obtainedOn, lang))] : []),
          t.until(plainDate(claim.validUntil, lang)),
        ].join(', ')}
      </p>
      <Form action={`${base}/bevestiging`} csrf={csrf} label={`${t.confirm}: ${about}`}>
        <Button small icon="check" label={`${t.confirm}: ${about}`}>
          {t.confirm}
        </Button>
      </Form>
      {back ? (
        <Form action={`${base}/weigering`} csrf={csrf} errors={errorList(form)} label={`${t.refuse}: ${about}`}>
          <TextField
            name="reden"
            label={t.reason}
            hint={t.reasonHint}
            value={typed(form, 'reden')}
            maxLength={300}
            autocomplete="off"
            {...errorOf(form, 'reden')}
          />
          <Button small look="danger" label={`${t.refuse}: ${about}`}>
            {t.refuse}
          </Button>
        </Form>
      ) : (
        <p>
          <Link href={`${to('/werk/trainers/bevoegdheden')}?weiger=${claim.id}#veld-reden`} label={`${t.refuse}: ${about}`}>
            {t.refuse}
          </Link>
        </p>
      )}
    </Card>
  );
}

function columns(today: Temporal.PlainDate, lang: 'nl' | 'en'): Column<EndingQualification>[] {
  const t = words[lang];
  return [
    { label: t.trainer, head: true, cell: (one) => <TrainerLink one={one} /> },
    { label: t.method, cell: (one) => <Dutch>{one.interventionName}</Dutch> },
    {
      label: t.end,
      cell: (one) => {
        const left = today.until(one.validUntil, { largestUnit: 'days' }).days;
        return (
          <>
            {plainDate(one.validUntil, lang)} <Tag tone={left < 0 ? 'error' : 'warning'}>{left < 0 ? t.over : t.left(left)}</Tag>
          </>
        );
      },
    },
  ];
}

function TrainerLink({ one }: { one: EndingQualification }) {
  const { to } = usePage();
  return (
    <>
      <Link href={to(`/werk/trainers/${one.trainerId}`)}>{one.trainerName}</Link>
      <br />
      <span class="op-small">{one.organisationName}</span>
    </>
  );
}

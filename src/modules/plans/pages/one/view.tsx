import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Stat } from '../../../../ui/components/stat.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Tiles } from '../../../../ui/components/tiles.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { planPaths } from '../../paths.ts';
import { gapOf, points } from '../../plain-words.ts';
import type { PlanCard, PlanProgress } from '../../plan.ts';
import { periodText, planWords } from '../../plan-words.ts';
import { words } from './words.ts';

export interface ProgressProps {
  plan: PlanCard;
  /** Names of the chosen municipalities; none: the whole region. */
  municipalities: string[];
  csrf: string;
}

/** A plan that waits, runs or failed. */
export function PlanProgressPage(props: ProgressProps) {
  const { plan } = props;
  return (
    <Stack gap="large">
      <Heading level={1}>
        <Dutch>{plan.name}</Dutch>
      </Heading>
      {plan.state === 'failed' ? <Failed plan={plan} /> : <Running {...props} />}
      <Planned {...props} />
    </Stack>
  );
}

const SHARES = 16;

function Running({ plan, csrf }: ProgressProps) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { progress, state, seconds, work } = plan;
  const told = progress ? t.running(points(Math.floor(progress.seconds), lang)) : t.starting;
  return (
    <Stack>
      <Lead>{plan.stopping ? t.stopping : state === 'queued' ? t.queued : told}</Lead>
      <Tiles filled={Math.round(SHARES * Math.min(1, progress?.share ?? 0))} total={SHARES} />
      {progress && <SoFar progress={progress} />}
      <Text>
        {seconds !== null ? t.limitTime(planWords[lang].seconds(seconds)) : t.limitSteps(points(work ?? 0, lang))} {t.leave}
      </Text>
      <Cluster>
        {!plan.stopping && (
          <Form action={to(planPaths.stop(plan.id))} csrf={csrf} inline>
            <Button look="secondary">{t.stop}</Button>
          </Form>
        )}
        <Link href={to(planPaths.one(plan.id))}>{t.refresh}</Link>
      </Cluster>
    </Stack>
  );
}

/** The best plan so far, and how much better any plan could be. */
function SoFar({ progress }: { progress: PlanProgress }) {
  const { lang } = usePage();
  const t = words[lang];
  const gap = gapOf(progress, lang);
  return (
    <Grid columns="narrow">
      <Stat value={points(progress.groups, lang)} label={t.groups(progress.groups)} />
      <Stat value={points(progress.value, lang)} label={t.value} />
      {gap === null ? <Text>{t.noBound}</Text> : <Stat value={gap} label={t.gap} sentence={t.gapText} />}
    </Grid>
  );
}

function Failed({ plan }: { plan: PlanCard }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Notice tone="warning" title={t.failedTitle}>
        <p>{plan.failure && t.failures[plan.failure]}</p>
      </Notice>
      <Cluster>
        <ButtonLink href={to(planPaths.new)}>{t.again}</ButtonLink>
        <Link href={to(planPaths.remove(plan.id))}>{t.remove}</Link>
      </Cluster>
    </Stack>
  );
}

function Planned({ plan, municipalities }: ProgressProps) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="small">
      <Heading level={2}>{t.facts}</Heading>
      <SummaryList
        items={[
          { label: t.period, value: periodText(plan, lang) },
          { label: t.where, value: municipalities.length > 0 ? municipalities.join(', ') : planWords[lang].region },
          { label: t.asked, value: t.people(plan.asked) },
        ]}
      />
      {plan.leftOutCount > 0 && <Text>{t.leftOut(plan.leftOutCount)}</Text>}
    </Stack>
  );
}

import { errorList, type FormState } from '../../../../../platform/http/form.ts';
import { plainDate } from '../../../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../../../ui/components/button.tsx';
import { Disclosure } from '../../../../../ui/components/disclosure.tsx';
import { EmptyState } from '../../../../../ui/components/empty-state.tsx';
import { ErrorSummary } from '../../../../../ui/components/error-summary.tsx';
import { Heading, Lead, Text } from '../../../../../ui/components/heading.tsx';
import { Grid, Split, Stack } from '../../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../../ui/components/link.tsx';
import { usePage } from '../../../../../ui/page-lang.tsx';
import type { MunicipalityView } from '../../../../regions/index.ts';
import { boardFigures } from '../../figures.ts';
import { GroupCard } from '../../parts/group-card.tsx';
import { boardPaths } from '../../paths.ts';
import { kmText, weeksText, whole } from '../../words.ts';
import { Filter } from './filter.tsx';
import { GroupActions } from './group-actions.tsx';
import { type BoardModel, isUntouched, shownGroups, shownUnserved } from './model.ts';
import { PlanMap } from './plan-map.tsx';
import { Tools } from './tools.tsx';
import { Unserved } from './unserved.tsx';
import { words } from './words.ts';

interface Props {
  model: BoardModel;
  towns: readonly MunicipalityView[];
  form: FormState;
  csrf: string;
}

/** The board of a plan: its groups on the left, the region and who has no place yet on the right. */
export function BoardPage({ model, towns, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { stored } = model.facts;
  const all = shownGroups(model);
  return (
    <Stack gap="large">
      <Stack>
        <div class="op-cluster op-cluster--spread">
          <div>
            <Heading level={1}>{stored.name}</Heading>
            <Lead>{t.lead(plainDate(stored.from, lang), plainDate(stored.until, lang))}</Lead>
          </div>
          {all.some(({ fixed }) => fixed === null || fixed === 'agreed') && (
            <ButtonLink href={to(boardPaths.proposals(stored.id))} icon="send">
              {t.proposeAll}
            </ButtonLink>
          )}
        </div>
        <ErrorSummary title={t.failed} errors={errorList(form)} />
        <FigureRow model={model} />
        <Tools model={model} csrf={csrf} />
      </Stack>
      <div class="op-plan op-stack">
        <Filter model={model} />
        <Split
          asideWide
          label={t.aside}
          aside={
            <div class="op-plan__aside">
              <Unserved model={model} />
              <PlanMap model={model} towns={towns} />
            </div>
          }
        >
          <Stack>
            <Heading level={2} look={3}>
              {t.groupsTitle}
            </Heading>
            <p class="op-plan-jump">
              <Link href="#nog-geen-plek">{t.jump(shownUnserved(model).length)}</Link>
            </p>
            <Groups model={model} csrf={csrf} />
          </Stack>
        </Split>
      </div>
    </Stack>
  );
}

/** The plan in four figures, in one quiet line. */
function FigureRow({ model }: Pick<Props, 'model'>) {
  const { lang } = usePage();
  const t = words[lang];
  const { served, asked, groups, trainers, rooms, km, longestWait, urgentLeft } = boardFigures(model.facts.seen);
  const figures: [value: string, label: string, more: string][] = [
    [whole(served, lang), t.placed(whole(asked, lang)), ''],
    [whole(groups, lang), t.groups(groups), t.groupsSentence(trainers, rooms)],
    ...(km ? [[kmText(km.average, lang), t.km, t.kmSentence(kmText(km.longest, lang))] as [string, string, string]] : []),
    longestWait === null
      ? [t.nobodyWaits, t.nobodyWaitsLabel, '']
      : [weeksText(longestWait, lang), t.wait, t.waitSentence(urgentLeft)],
  ];
  return (
    <ul class="op-plan-figures" aria-label={t.figures}>
      {figures.map(([value, label, more]) => (
        <li key={label}>
          <strong>{value}</strong> <span>{label}</span> {more && <span class="op-small">{more}</span>}
        </li>
      ))}
    </ul>
  );
}

function Groups({ model, csrf }: Pick<Props, 'model' | 'csrf'>) {
  const { lang } = usePage();
  const t = words[lang];
  const all = shownGroups(model);
  const untouched = all.filter(isUntouched);
  const own = all.filter((group) => !isUntouched(group));
  const { facts, labels, stale } = model;
  const card = (group: (typeof all)[number]) => (
    <GroupCard
      key={group.key}
      planId={facts.stored.id}
      seen={group}
      labels={labels}
      stale={stale}
      reserved={facts.reserved}
      proposal={facts.proposals.get(group.key)}
    >
      <GroupActions model={model} group={group} csrf={csrf} />
    </GroupCard>
  );
  return (
    <>
      {own.length === 0 && (
        <EmptyState title={t.noGroups}>
          <p>{facts.seen.groups.length === 0 ? t.noGroupsAtAll : t.noGroupsText}</p>
        </EmptyState>
      )}
      {own.length > 0 && (
        <>
          <Text small>{t.drag}</Text>
          <Grid list>{own.map(card)}</Grid>
        </>
      )}
      {untouched.length > 0 && (
        <Disclosure label={t.unchanged(untouched.length)}>
          <Grid list>{untouched.map(card)}</Grid>
        </Disclosure>
      )}
    </>
  );
}

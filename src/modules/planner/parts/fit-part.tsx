import { localDate } from '../../../platform/clock/clock.ts';
import { longDate, timeSpan } from '../../../platform/i18n/format.ts';
import type { HeadingLevel } from '../../../ui/classes.ts';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { FitMarks } from '../../../ui/components/fit-marks.tsx';
import { Form } from '../../../ui/components/form.tsx';
import { GroupCard } from '../../../ui/components/group-card.tsx';
import { Heading, Text } from '../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../ui/components/layout-parts.tsx';
import { Dutch, usePage } from '../../../ui/page-lang.tsx';
import type { FitView, GroupFitView, NeedFitView, OfferFitView } from '../fit/view-model.ts';
import { paths } from '../paths.ts';
import { fitWords } from './fit-words.ts';

interface Props {
  fit: FitView;
  csrf: string;
  headingLevel?: 2 | 3;
}

const next = (level: 2 | 3): HeadingLevel => (level === 2 ? 3 : 4);

/** Places in planned groups, each with why it fits and one button to take them. */
export function FittingGroups({ fit, csrf, headingLevel = 2 }: Props) {
  const t = fitWords[usePage().lang];
  if (fit.fitting.length === 0) return null;
  return (
    <Stack gap="small">
      <Heading level={headingLevel}>{t.fitting}</Heading>
      {fit.fitting.some((one) => one.takes > 0) && <Text>{t.fittingText}</Text>}
      <Grid list columns="wide">
        {fit.fitting.map((one) => (
          <GroupFit key={one.group.id} one={one} demandId={fit.demandId} csrf={csrf} level={next(headingLevel)} />
        ))}
      </Grid>
    </Stack>
  );
}

/** What nearly fits, with what would have to be different in numbers. */
export function NearMisses({ fit, csrf, headingLevel = 2 }: Props) {
  const t = fitWords[usePage().lang];
  const level = next(headingLevel);
  if (fit.almostGroups.length + fit.almostNeeds.length === 0) return null;
  return (
    <Stack gap="small">
      <Heading level={headingLevel}>{t.almost}</Heading>
      <Text>{t.almostText}</Text>
      {fit.almostGroups.length > 0 && (
        <Grid list columns="wide">
          {fit.almostGroups.map((one) => (
            <GroupFit key={one.group.id} one={one} demandId={fit.demandId} csrf={csrf} level={level} anyway />
          ))}
        </Grid>
      )}
      {fit.almostNeeds.length > 0 && (
        <Card title={t.needs} headingLevel={level}>
          {fit.almostNeeds.map((one) => (
            <NeedFit key={one.id} one={one} />
          ))}
        </Card>
      )}
    </Stack>
  );
}

/** Offers on the shelf, with what is still missing to begin. */
export function FittingOffers({ fit, headingLevel = 2 }: Omit<Props, 'csrf'>) {
  const t = fitWords[usePage().lang];
  if (fit.offers.length === 0) return null;
  return (
    <Stack gap="small">
      <Heading level={headingLevel}>{t.offers}</Heading>
      <Grid list>
        {fit.offers.map((one) => (
          <OfferFit key={one.offer.id} one={one} level={next(headingLevel)} />
        ))}
      </Grid>
    </Stack>
  );
}

interface GroupProps {
  one: GroupFitView;
  demandId: string;
  csrf: string;
  level: HeadingLevel;
  anyway?: boolean;
}

function GroupFit({ one, demandId, csrf, level, anyway = false }: GroupProps) {
  const { lang, to } = usePage();
  const t = fitWords[lang];
  const { group, takes } = one;
  const when = `${longDate(group.startsAt, lang)}, ${timeSpan(group.startsAt, group.firstEndsAt, lang)}, ${t.times(group.sessions)}`;
  return (
    <GroupCard
      href={to(group.openedTo === 'parents' ? `/groepen/${group.slug}` : paths.group(group.id))}
      title={<Dutch>{group.title}</Dutch>}
      headingLevel={level}
      date={localDate(group.startsAt).toString()}
      time={when}
      place={`${group.placeName}, ${group.town}, ${one.away}`}
      why={one.wait}
      action={
        <Stack gap="small">
          <FitMarks marks={one.marks} />
          {takes > 0 && (
            <Form action={to(paths.takePlaces(demandId))} csrf={csrf} hidden={{ groep: group.id }} label={label(one, t, anyway)}>
              <Button small look={anyway ? 'secondary' : 'primary'} label={label(one, t, anyway)}>
                {anyway ? t.takeAnyway(takes) : t.take(takes)}
              </Button>
            </Form>
          )}
        </Stack>
      }
    />
  );
}

function label({ takes, group }: GroupFitView, t: (typeof fitWords)['nl'], anyway: boolean): string {
  return anyway ? t.takeAnywayIn(takes, group.title) : t.takeIn(takes, group.title);
}

function NeedFit({ one }: { one: NeedFitView }) {
  const { lang, to } = usePage();
  return (
    <div>
      <p>
        <a class="utrecht-link" href={to(paths.demand(one.id))} aria-label={fitWords[lang].toNeed(one.title)}>
          {one.title}
        </a>
      </p>
      <FitMarks marks={[one.mark]} />
    </div>
  );
}

function OfferFit({ one, level }: { one: OfferFitView; level: HeadingLevel }) {
  const { to } = usePage();
  return (
    <Card href={to(`/aanbod/${one.offer.slug}`)} title={<Dutch>{one.offer.title}</Dutch>} headingLevel={level}>
      <FitMarks marks={one.marks} />
    </Card>
  );
}

import { ageSpan, dayPart, languageName } from '../../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../../platform/i18n/lang.ts';
import { Card } from '../../../../../ui/components/card.tsx';
import { Link } from '../../../../../ui/components/link.tsx';
import { Dutch, usePage } from '../../../../../ui/page-lang.tsx';
import { type Demand, explainServed, type ServedBecause } from '../../../../planner/index.ts';
import type { PlanLabels } from '../../../labels.ts';
import { unservedOf } from '../../explained.ts';
import type { BoardFacts } from '../../facts.ts';
import { groupName, type NeedName } from '../../naming.ts';
import { boardPaths } from '../../paths.ts';
import { kmText, pointsAmount, reasonText } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  facts: BoardFacts;
  labels: PlanLabels;
  demand: Demand;
  name: NeedName;
}

/** Where the need is now and why; outside the plan: what stands in the way. */
export function Here({ facts, labels, demand, name }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const here = facts.seen.groupOf.get(demand.id);
  const link = name.demandId && (
    <ul class="op-plain-list">
      <li>
        <Link href={to(boardPaths.demand(name.demandId))}>{t.toDemand}</Link>
      </li>
      <li>
        <Link href={to(boardPaths.fits(name.demandId))}>{t.toFits}</Link>
      </li>
    </ul>
  );
  if (!here) {
    const because = unservedOf(facts).find(({ id }) => id === demand.id);
    const reason = because && reasonText(because, lang);
    return (
      <Card title={t.nowOut} headingLevel={2} tone="sand">
        {reason && (
          <>
            <p>
              <strong>{reason.title}</strong>
            </p>
            {!name.discreet && <p>{reason.text}</p>}
          </>
        )}
        {link}
      </Card>
    );
  }
  const { title, when, place, room } = groupName(here, labels, lang);
  const because = explainServed(facts.seen.instance, facts.seen.plan).find(({ id }) => id === demand.id);
  return (
    <Card title={t.nowIn} headingLevel={2} tone="sand">
      <p>
        <strong>
          <Dutch>{title}</Dutch>
        </strong>
        <br />
        {when}, {place}, {room}
      </p>
      {because && (
        <>
          <h3 class="utrecht-heading-5">{t.why}</h3>
          <ul class="op-plan-why">
            {whyHere(because, lang, name.discreet).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {link}
    </Card>
  );
}

/** The reasons for a place in sentences: what it is worth, what it costs, what fits, and what else there was. `discreet`:
 * nothing of the need itself (rule 7). */
export function whyHere(because: ServedBecause, lang: Lang, discreet: boolean): string[] {
  const t = words[lang];
  const { ages, alternative } = because;
  const brings = t.gives(pointsAmount(because.worth - because.travel, lang));
  if (discreet) return [brings, otherwise(alternative?.costs ?? null, lang)];
  return [
    brings,
    because.travel > 0 ? t.journey(kmText(because.kilometres, lang), pointsAmount(because.travel, lang)) : t.noJourney,
    t.fits(dayPart(because.slot, lang), languageName(because.language, lang), ageSpan(ages.youngest, ages.oldest, lang)),
    otherwise(alternative?.costs ?? null, lang),
  ];
}

function otherwise(costs: number | null, lang: Lang): string {
  const t = words[lang];
  if (costs === null) return t.onlyHere;
  if (costs === 0) return t.sameThere;
  return costs > 0 ? t.bestHere(pointsAmount(costs, lang)) : t.betterThere(pointsAmount(-costs, lang));
}

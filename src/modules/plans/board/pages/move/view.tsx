import { errorList, type FormState } from '../../../../../platform/http/form.ts';
import { Button } from '../../../../../ui/components/button.tsx';
import { ErrorSummary } from '../../../../../ui/components/error-summary.tsx';
import { Form } from '../../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../../ui/components/heading.tsx';
import { Split, Stack } from '../../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../../ui/components/notice.tsx';
import { Dutch, usePage } from '../../../../../ui/page-lang.tsx';
import type { Demand } from '../../../../planner/index.ts';
import type { PlanLabels } from '../../../labels.ts';
import { type BoardFacts, startOf } from '../../facts.ts';
import { type Effect, effectsFor } from '../../moves.ts';
import { groupLine, groupName, type NeedName, needName } from '../../naming.ts';
import { words as partWords } from '../../parts/words.ts';
import { boardPaths } from '../../paths.ts';
import type { SeenGroup } from '../../seen.ts';
import type { Stale } from '../../stale.ts';
import { effectPhrases, obstacleText, peopleText, pointsText } from '../../words.ts';
import { Here } from './here.tsx';
import { words } from './words.ts';

interface Props {
  facts: BoardFacts;
  labels: PlanLabels;
  stale: ReadonlyMap<string, Stale>;
  demand: Demand;
  form: FormState;
  csrf: string;
}

/** Where a need is and why, and every other place with its effect: what can be done with a button, what cannot with the reason. */
export function MovePage({ facts, labels, stale, demand, form, csrf }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const name = needName(demand, labels, lang, null);
  const effects = effectsFor(facts.seen, demand.id);
  const possible = effects.filter(({ obstacles }) => obstacles.length === 0);
  const impossible = effects.filter(({ obstacles }) => obstacles.length > 0);
  const since = stale.get(demand.id);
  const option = (effect: Effect) => (
    <Option key={effect.to?.key ?? ''} effect={effect} facts={facts} labels={labels} need={name} csrf={csrf} />
  );
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{[t.who(peopleText(demand.count, lang), name.who), ...name.facts].join(' · ')}</Lead>
      </div>
      <ErrorSummary title={t.failed} errors={errorList(form)} />
      {since && (
        <Notice tone="warning" title={t.stale}>
          <p>{t.staleText(partWords[lang].stale[since])}</p>
        </Notice>
      )}
      <Split label={t.now} aside={<Here facts={facts} labels={labels} demand={demand} name={name} />}>
        <Stack gap="large">
          <Stack gap="small">
            <Heading level={2}>{t.possible}</Heading>
            {possible.every(({ to }) => to === null) && <Text>{t.possibleNone}</Text>}
            <ul class="op-plan-options">{possible.map(option)}</ul>
          </Stack>
          {impossible.length > 0 && (
            <Stack gap="small">
              <Heading level={2}>{t.impossible}</Heading>
              <ul class="op-plan-options">{impossible.map(option)}</ul>
            </Stack>
          )}
        </Stack>
      </Split>
    </Stack>
  );
}

interface OptionProps {
  effect: Effect;
  facts: BoardFacts;
  labels: PlanLabels;
  need: NeedName;
  csrf: string;
}

/** One place with its effect. Dragging on the board reads these, too: `data-option` names the group. */
function Option({ effect, facts, labels, need, csrf }: OptionProps) {
  const { lang, to } = usePage();
  const t = words[lang];
  const here = facts.seen.groupOf.get(need.id) ?? null;
  const allowed = effect.obstacles.length === 0;
  const phrases = effectPhrases(effect, laterIn(facts, here, effect.to), lang, need.discreet);
  const obstacles = effect.obstacles.map((obstacle) => obstacleText(obstacle, lang, need.discreet));
  const said = allowed ? [pointsText(effect.points, lang), ...phrases].join(', ') : obstacles.join(' ');
  const hidden = { vraag: need.id, van: here?.key ?? '', naar: effect.to?.key ?? '', punten: effect.points };
  const line = effect.to ? groupLine(effect.to, labels, lang) : t.out;
  return (
    <li
      class={`op-plan-option${allowed ? '' : ' op-plan-option--no'}`}
      data-option={effect.to?.key ?? ''}
      data-allowed={allowed ? 'ja' : 'nee'}
    >
      <div class="op-plan-option__body">
        <p class="op-plan-option__title">{effect.to ? <Where group={effect.to} labels={labels} /> : t.out}</p>
        {allowed ? (
          <p class="op-plan-option__effect">
            <span class={`op-plan-points op-plan-points--${effect.points < 0 ? 'down' : 'up'}`}>
              {pointsText(effect.points, lang)}
            </span>{' '}
            {phrases.join(', ')}
          </p>
        ) : (
          <ul class="op-plan-obstacles">
            {obstacles.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        {effect.to === null && allowed && <p class="op-small">{t.outText}</p>}
        <span hidden data-said>
          {said}
        </span>
      </div>
      {allowed && (
        <Form action={to(boardPaths.move(facts.stored.id))} csrf={csrf} hidden={hidden} label={t.putIn(line)}>
          <Button look="secondary" small label={effect.to ? t.putIn(line) : t.takeOut}>
            {effect.to ? t.put : t.takeOut}
          </Button>
        </Form>
      )}
    </li>
  );
}

function Where({ group, labels }: { group: SeenGroup; labels: PlanLabels }) {
  const { lang } = usePage();
  const { title, when, place, room } = groupName(group, labels, lang);
  return (
    <>
      <Dutch>{title}</Dutch>
      <span class="op-plan-option__where">
        {when}, {place}, {room}
      </span>
    </>
  );
}

/** How many days later the other group begins; null when one of them is no group. */
function laterIn(facts: BoardFacts, here: SeenGroup | null, there: SeenGroup | null): number | null {
  if (!here || !there) return null;
  return startOf(facts, here).until(startOf(facts, there), { largestUnit: 'days' }).days;
}

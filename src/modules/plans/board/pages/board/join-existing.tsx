import { clockTime, longDate } from '../../../../../platform/i18n/format.ts';
import { Button, ButtonLink } from '../../../../../ui/components/button.tsx';
import { Form } from '../../../../../ui/components/form.tsx';
import { usePage } from '../../../../../ui/page-lang.tsx';
import type { Demand, PlacesLeft } from '../../../../planner/index.ts';
import { originOf } from '../../../plan.ts';
import { groupLine, needName } from '../../naming.ts';
import { boardPaths } from '../../paths.ts';
import type { SeenGroup } from '../../seen.ts';
import { joinWords } from './join-words.ts';
import type { BoardModel } from './model.ts';

interface Props {
  model: BoardModel;
  group: SeenGroup;
  csrf: string;
}

/** A group that exists: no proposal is needed, the places of each team that the plan puts there are reserved with one button. */
export function JoinExisting({ model, group, csrf }: Props) {
  const { lang, to } = usePage();
  const t = joinWords[lang];
  const { facts, labels, stale } = model;
  const groupId = facts.existing.get(group.key);
  if (!groupId) return null;
  const joining = group.members.filter(({ id }) => !group.bound.has(id) && !stale.has(id));
  const teams = joining.filter((demand) => needName(demand, labels, lang, null).demandId !== null);
  const left = facts.left.get(group.key);
  const listed = joining.some(({ id }) => originOf('demands', id).kind === 'waiting');
  const wishes = joining.some((demand) => originOf('demands', demand.id).kind === 'demand' && !teams.includes(demand));
  return (
    <>
      {joining.length > 0 && (
        <div class="op-plan-join">
          {left &&
            teams.map((demand) => (
              <Reserve key={demand.id} model={model} group={group} csrf={csrf} demand={demand} left={left} />
            ))}
          {teams.length > 0 && (
            <p class="op-small">
              {left ? t.how(`${longDate(left.giveBackBefore, lang)}, ${clockTime(left.giveBackBefore, lang)}`) : t.over}
            </p>
          )}
          {listed && <p class="op-small">{t.waiting}</p>}
          {wishes && <p class="op-small">{t.wishes}</p>}
        </div>
      )}
      <ButtonLink href={to(boardPaths.group(groupId))} look="subtle" small>
        {t.toGroup}
      </ButtonLink>
    </>
  );
}

/** One need: what reserving does to the group, and the button. */
function Reserve({ model, group, csrf, demand, left }: Props & { demand: Demand; left: PlacesLeft }) {
  const { lang, to } = usePage();
  const t = joinWords[lang];
  const { facts, labels } = model;
  const { who } = needName(demand, labels, lang, null);
  const after = left.free - demand.count;
  if (after < 0) return <p class="op-small">{t.tooMany(who, demand.count, left.free)}</p>;
  return (
    <div>
      <p class="op-small">
        <strong>{who}</strong>: {t.effect(after)}
      </p>
      <Form
        action={to(boardPaths.reservation(facts.stored.id))}
        csrf={csrf}
        hidden={{ groep: group.key, vraag: demand.id }}
        label={`${t.reserveFor(who, demand.count)}: ${groupLine(group, labels, lang)}`}
      >
        <Button look="secondary" small label={t.reserveFor(who, demand.count)}>
          {t.reserve(demand.count)}
        </Button>
      </Form>
    </div>
  );
}

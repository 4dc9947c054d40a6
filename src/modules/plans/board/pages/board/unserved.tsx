import { Heading, Text } from '../../../../../ui/components/heading.tsx';
import { Badge } from '../../../../../ui/components/tag.tsx';
import { usePage } from '../../../../../ui/page-lang.tsx';
import type { UnservedBecause } from '../../../../planner/index.ts';
import { needName } from '../../naming.ts';
import { NeedTile } from '../../parts/need-tile.tsx';
import { reasonText } from '../../words.ts';
import { type BoardModel, shownUnserved } from './model.ts';
import { words } from './words.ts';

/** More would make the page slow and nobody reads them at once. */
const MOST = 60;

/** Who is outside the plan, by what stands in the way. What leaves the plan can be dragged here. */
export function Unserved({ model }: { model: BoardModel }) {
  const { lang } = usePage();
  const t = words[lang];
  const all = shownUnserved(model);
  const list = all.slice(0, MOST);
  const reasons = [...Map.groupBy(list, ({ reason }) => reason)];
  const { leftOut } = model.facts.stored;
  return (
    <section class="op-plan-unserved" aria-labelledby="nog-geen-plek" data-drop="">
      <Heading level={2} look={3} id="nog-geen-plek">
        {t.unservedTitle} <Badge count={all.length} />
      </Heading>
      <p class="op-plan-effect" data-effect hidden />
      {all.length === 0 && <Text>{model.because.length === 0 ? t.unservedNone : t.unservedNoneHere}</Text>}
      {reasons.map(([reason, needs]) => (
        <Reason key={reason} needs={needs} model={model} />
      ))}
      {all.length > MOST && <Text small>{t.more(all.length - MOST)}</Text>}
      {leftOut.length > 0 && <Text small>{t.leftOut(leftOut.length)}</Text>}
    </section>
  );
}

function Reason({ needs, model }: { needs: readonly UnservedBecause[]; model: BoardModel }) {
  const { lang } = usePage();
  const { facts, labels } = model;
  const [first] = needs;
  if (!first) return null;
  const texts = new Set(needs.map((need) => reasonText(need, lang).text));
  const shared = texts.size === 1 ? [...texts][0] : undefined;
  return (
    <div class="op-stack op-stack--small">
      <Heading level={3} look={5}>
        {reasonText(first, lang).title}
      </Heading>
      {shared && <Text small>{shared}</Text>}
      <ul class="op-need-list">
        {needs.map((because) => {
          const demand = facts.seen.demands.get(because.id);
          if (!demand) return null;
          return (
            <li key={because.id}>
              <NeedTile
                planId={facts.stored.id}
                need={needName(demand, labels, lang, null)}
                stale={model.stale.get(because.id)}
                {...(shared === undefined && !labels.demands.get(because.id)?.private
                  ? { note: reasonText(because, lang).text }
                  : {})}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

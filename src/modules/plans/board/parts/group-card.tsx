import type { ComponentChildren } from 'preact';
import { Facts } from '../../../../ui/components/facts.tsx';
import { Meter } from '../../../../ui/components/meter.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { PlanLabels } from '../../labels.ts';
import { originOf } from '../../plan.ts';
import type { BoardFacts, GroupProposal } from '../facts.ts';
import { groupName, needName } from '../naming.ts';
import type { SeenGroup } from '../seen.ts';
import type { Stale } from '../stale.ts';
import { NeedTile } from './need-tile.tsx';
import { words } from './words.ts';

interface Props {
  planId: string;
  seen: SeenGroup;
  labels: PlanLabels;
  stale: ReadonlyMap<string, Stale>;
  /** Needs that have places in an existing group. */
  reserved: BoardFacts['reserved'];
  proposal?: GroupProposal | undefined;
  /** Buttons and links below it. */
  children?: ComponentChildren;
}

/** Where a group stands on the page. */
export const anchorOf = (key: string): string => `groep-${key.replace('.', '-')}`;

/** A group of a plan: what, where and when, who gives it, how full it is, and who is in it. */
export function GroupCard({ planId, seen, labels, stale, reserved, proposal, children }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const name = groupName(seen, labels, lang);
  return (
    <article class="op-card op-plan-group" id={anchorOf(seen.key)} data-drop={seen.key}>
      <div class="op-card__body">
        <div>
          <h3 class="utrecht-heading-4 op-card__title">
            <Dutch>{name.title}</Dutch>
          </h3>
          <Tags seen={seen} stale={stale} proposal={proposal} />
        </div>
        <p class="op-plan-effect" data-effect aria-live="polite" hidden />
        <Facts
          facts={[
            { icon: 'calendar-event', label: t.when, text: name.when },
            { icon: 'map-pin', label: t.where, text: `${name.place}, ${name.room}` },
            { icon: 'school', label: t.trainers, text: name.trainers },
            ...(name.language ? [{ icon: 'language' as const, label: t.language, text: name.language }] : []),
          ]}
        />
        <Meter value={seen.children} min={seen.type.min} max={seen.most} unit={t.participants} />
        <Needs planId={planId} seen={seen} labels={labels} stale={stale} reserved={reserved} />
      </div>
      {children && <div class="op-card__footer op-cluster">{children}</div>}
    </article>
  );
}

function Needs({ planId, seen, labels, stale, reserved }: Omit<Props, 'proposal' | 'children'>) {
  const { lang } = usePage();
  return (
    <ul class="op-need-list" aria-label={words[lang].needs(seen.members.length)}>
      {seen.members.map((demand) => (
        <li key={demand.id}>
          <NeedTile
            planId={planId}
            need={needName(demand, labels, lang, seen.room)}
            still={originOf('demands', demand.id).kind === 'taken'}
            stale={stale.get(demand.id)}
            reserved={reserved.get(demand.id) === seen.key}
          />
        </li>
      ))}
    </ul>
  );
}

function Tags({ seen, stale, proposal }: Pick<Props, 'seen' | 'stale' | 'proposal'>) {
  const { lang } = usePage();
  const t = words[lang];
  const outdated = seen.group.demands.some((id) => stale.has(id));
  const ended = proposal?.state === 'declined' || proposal?.state === 'lapsed';
  if (!seen.fixed && !outdated && !ended) return null;
  return (
    <p class="op-tags">
      {seen.fixed === 'agreed' && (
        <Tag tone="info" icon="lock">
          {t.agreed}
        </Tag>
      )}
      {seen.fixed === 'existing' && <Tag tone="info">{t.existing}</Tag>}
      {seen.fixed === 'proposed' && (
        <Tag tone={proposal?.state === 'accepted' ? 'success' : 'warning'} icon="send">
          {proposal?.state === 'accepted' ? t.planned : t.sent}
        </Tag>
      )}
      {ended && <Tag tone="error">{t.ended}</Tag>}
      {outdated && (
        <Tag tone="error" icon="alert-triangle">
          {t.outdated}
        </Tag>
      )}
    </p>
  );
}

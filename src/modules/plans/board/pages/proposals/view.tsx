import { type FormState, ticked } from '../../../../../platform/http/form.ts';
import { plainDate } from '../../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../../ui/components/button.tsx';
import { CheckboxGroup } from '../../../../../ui/components/choice-group.tsx';
import { EmptyState } from '../../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../../ui/components/heading.tsx';
import { Stack } from '../../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../../ui/components/notice.tsx';
import { usePage } from '../../../../../ui/page-lang.tsx';
import type { PlanLabels } from '../../../labels.ts';
import type { BoardFacts } from '../../facts.ts';
import { GroupLine } from '../../parts/group-line.tsx';
import { boardPaths } from '../../paths.ts';
import type { SeenGroup } from '../../seen.ts';
import { words } from './words.ts';

/** A group that can be proposed. */
export interface Candidate {
  seen: SeenGroup;
  /** Null: it no longer fits in the period. */
  days: { first: Temporal.PlainDate; last: Temporal.PlainDate; times: number } | null;
  stale: boolean;
  /** Children on a waiting list among them, who are invited when the group is there. */
  waiting: number;
  /** Others on a waiting list, whose families want their own group only. */
  staying: number;
  /** Those who left the waiting list since. */
  helped: number;
}

interface Props {
  facts: BoardFacts;
  labels: PlanLabels;
  candidates: readonly Candidate[];
  form: FormState;
  csrf: string;
}

/** Which groups go to the teams; all that can are ticked. After a refusal the others stay, each with its reason. */
export function ProposalsPage({ facts, labels, candidates, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { id } = facts.stored;
  const refused = Object.entries(form.errors).filter(([key]) => key !== '' && key !== 'groepen');
  const general = form.errors[''];
  const chosen =
    form.values.groepen === undefined ? candidates.filter(ready).map(({ seen }) => seen.key) : ticked(form, 'groepen');
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </div>
      {(general || refused.length > 0) && (
        <Notice tone="error" title={t.failed} live>
          <p>{general}</p>
          <ul class="op-plan-why">
            {refused.map(([key, text]) => (
              <li key={key}>
                <strong>{nameOf(facts, labels, key)}</strong>: {text}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {candidates.length === 0 ? (
        <EmptyState title={t.none} actions={<ButtonLink href={to(boardPaths.board(id))}>{t.toPlan}</ButtonLink>}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <Form
          action={to(boardPaths.proposals(id))}
          csrf={csrf}
          errors={form.errors.groepen ? [{ field: 'groepen', message: form.errors.groepen }] : []}
        >
          <CheckboxGroup
            name="groepen"
            legend={t.groups}
            options={candidates.map((candidate) => ({
              value: candidate.seen.key,
              label: <GroupLine seen={candidate.seen} labels={labels} />,
              hint: hintOf(candidate, lang),
            }))}
            values={chosen}
            error={form.errors.groepen}
          />
          <ActionBar>
            <Button icon="send">{t.send}</Button>
          </ActionBar>
        </Form>
      )}
    </Stack>
  );
}

const ready = ({ days, stale }: Candidate): boolean => days !== null && !stale;

function hintOf({ seen, days, stale, waiting, staying, helped }: Candidate, lang: Lang): string {
  const t = words[lang];
  const first = days && plainDate(days.first, lang);
  const when =
    days && first ? (days.times === 1 ? t.once(first) : t.first(first, days.times, plainDate(days.last, lang))) : t.noTime;
  return [
    `${t.people(seen.children, seen.type.min)}. ${when}.`,
    ...(stale ? [t.stale] : []),
    ...(waiting > 0 ? [t.waiting(waiting)] : []),
    ...(staying > 0 ? [t.staying(staying)] : []),
    ...(helped > 0 ? [t.helped(helped)] : []),
  ].join(' ');
}

function nameOf(facts: BoardFacts, labels: PlanLabels, key: string) {
  const seen = facts.seen.groups.find((group) => group.key === key);
  return seen && <GroupLine seen={seen} labels={labels} />;
}

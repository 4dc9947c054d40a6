import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Tone } from '../../../../ui/classes.ts';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { type Answer, activeTrainers, type ProposalView, remaining, trainerGap } from '../../proposal.ts';
import { roomTones, roomWords } from '../../proposal-words.ts';
import { words } from './words.ts';

/** Everything that was asked at once, with where each part stands: teams, trainers and the room. */
export function Package({ proposal }: { proposal: ProposalView }) {
  const { lang } = usePage();
  const t = words[lang];
  const gap = trainerGap(proposal);
  const draft = proposal.state === 'draft';
  const teams = standing(remaining(proposal), 0, draft, lang);
  const trainers = standing(activeTrainers(proposal.trainers), gap, draft, lang);
  const asked = proposal.room === 'asked' && draft;
  return (
    <section aria-labelledby="pakket">
      <Stack gap="small">
        <Heading level={2} look={3} id="pakket">
          {t.package}
        </Heading>
        <SummaryList
          compact
          items={[
            ...(proposal.demands.length > 0 ? [{ label: t.teams, value: <Tag tone={teams.tone}>{teams.text}</Tag> }] : []),
            ...(proposal.trainersNeeded > 0
              ? [{ label: t.trainers, value: <Tag tone={trainers.tone}>{trainers.text}</Tag> }]
              : []),
            {
              label: t.room,
              value: (
                <Tag tone={asked || (draft && proposal.room === 'free') ? 'neutral' : roomTones[proposal.room]}>
                  {draft ? t.notAsked : roomWords[lang][proposal.room]}
                </Tag>
              ),
            },
          ]}
        />
      </Stack>
    </section>
  );
}

function standing(asked: { answer: Answer }[], gap: number, draft: boolean, lang: Lang): { tone: Tone; text: string } {
  const t = words[lang];
  if (draft) return { tone: 'neutral', text: t.notAsked };
  const yes = asked.filter((one) => one.answer === 'accepted').length;
  if (gap > 0) return { tone: 'error', text: t.toFind(gap) };
  return { tone: yes === asked.length ? 'success' : 'warning', text: t.saidYes(yes, asked.length) };
}

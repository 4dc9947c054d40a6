import type { Actor } from '../../../../platform/auth/actor.ts';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { visibleTo } from '../../../demand/index.ts';
import { ages, participants } from '../../pool-words.ts';
import type { Answer, ProposalView } from '../../proposal.ts';
import { answerWords } from '../../proposal-words.ts';

interface Row {
  key: string;
  who: string;
  what: string;
  answer: Answer;
  reason: string;
}

/** Who is asked and what they said. Another team is shown as far as rule 7 lets it. */
export function Answers({ proposal, actor }: { proposal: ProposalView; actor: Actor }) {
  return (
    <section aria-labelledby="antwoorden">
      <Stack gap="small">
        <Heading level={2} id="antwoorden">
          Wie doet mee
        </Heading>
        <DataTable<Row>
          caption="Wie doet mee"
          hiddenCaption
          rows={rowsOf(proposal, actor)}
          rowKey={(row) => row.key}
          columns={[
            { label: 'Wie', head: true, cell: (row) => row.who },
            { label: 'Brengt in', cell: (row) => row.what },
            { label: 'Antwoord', cell: (row) => <Tag tone={answerWords[row.answer].tone}>{answerWords[row.answer].label}</Tag> },
            { label: 'Toelichting', cell: (row) => row.reason || '-' },
          ]}
        />
      </Stack>
    </section>
  );
}

function rowsOf(proposal: ProposalView, actor: Actor): Row[] {
  const teams = proposal.demands.map((demand) => {
    const seen = visibleTo(actor, demand);
    const what = `${demand.places} ${participants(proposal, demand.places)}, ${ages(seen.ageMin, seen.ageMax)}`;
    return {
      key: demand.id,
      who: `${seen.organisationName}, ${seen.municipalityName}`,
      what,
      answer: demand.answer,
      reason: demand.reason ?? '',
    };
  });
  const trainers = proposal.trainers.map((trainer) => ({
    key: trainer.trainerId,
    who: `${trainer.name}, ${trainer.organisationName}`,
    what: 'Trainer',
    answer: trainer.answer,
    reason: trainer.reason ?? '',
  }));
  return [...teams, ...trainers];
}

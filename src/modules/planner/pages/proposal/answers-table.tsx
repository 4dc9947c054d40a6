import type { Actor } from '../../../../platform/auth/actor.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { teamText, visibleTo } from '../../../demand/index.ts';
import { ages, participants } from '../../pool-words.ts';
import type { Answer, ProposalView } from '../../proposal.ts';
import { answerTones, proposalWords } from '../../proposal-words.ts';
import { words } from './words.ts';

interface Row {
  key: string;
  who: string;
  what: string;
  answer: Answer;
  reason: string;
}

/** Who is asked and what they said. Another team is shown as far as rule 7 lets it. */
export function Answers({ proposal, actor }: { proposal: ProposalView; actor: Actor }) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <section aria-labelledby="antwoorden">
      <Stack gap="small">
        <Heading level={2} id="antwoorden">
          {t.whoTakesPart}
        </Heading>
        <DataTable<Row>
          caption={t.whoTakesPart}
          hiddenCaption
          rows={rowsOf(proposal, actor, lang)}
          rowKey={(row) => row.key}
          columns={[
            { label: t.who, head: true, cell: (row) => row.who },
            { label: t.brings, cell: (row) => row.what },
            {
              label: t.answer,
              cell: (row) => <Tag tone={answerTones[row.answer]}>{proposalWords[lang].answers[row.answer]}</Tag>,
            },
            { label: t.note, cell: (row) => (row.reason ? <Dutch>{row.reason}</Dutch> : '-') },
          ]}
        />
      </Stack>
    </section>
  );
}

function rowsOf(proposal: ProposalView, actor: Actor, lang: Lang): Row[] {
  const teams = proposal.demands.map((demand) => {
    const seen = visibleTo(actor, demand);
    const what = `${demand.places} ${participants(proposal, demand.places, lang)}, ${ages(seen.ageMin, seen.ageMax, lang)}`;
    return {
      key: demand.id,
      who: `${teamText(seen, lang)}, ${seen.municipalityName}`,
      what,
      answer: demand.answer,
      reason: demand.reason ?? '',
    };
  });
  const trainers = proposal.trainers.map((trainer) => ({
    key: trainer.trainerId,
    who: `${trainer.name}, ${trainer.organisationName}`,
    what: words[lang].trainer,
    answer: trainer.answer,
    reason: trainer.reason ?? '',
  }));
  return [...teams, ...trainers];
}

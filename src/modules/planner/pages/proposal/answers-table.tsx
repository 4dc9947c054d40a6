import type { Actor } from '../../../../platform/auth/actor.ts';
import { list } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Tone } from '../../../../ui/classes.ts';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { seesWhole, teamText, visibleTo } from '../../../demand/index.ts';
import { ages, participants } from '../../pool-words.ts';
import type { Answer, Part, ProposalView } from '../../proposal.ts';
import { answerTones, partWords, proposalWords, roomTones, roomWords } from '../../proposal-words.ts';
import type { Details } from './details.ts';
import { words } from './words.ts';

interface Row {
  /** Tag in place of the answer. */
  tag?: { tone: Tone; text: string };
  key: string;
  who: string;
  what: string;
  answer: Answer;
  reason: string;
  /** What stays known of an earlier version. */
  known: string;
}

/** Who is asked and what they said. Another team is shown as far as rule 7 lets it. */
export function Answers({ proposal, details, actor }: { proposal: ProposalView; details: Details; actor: Actor }) {
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
          rows={[...rowsOf(proposal, details, actor, lang), roomRow(proposal, details, lang)]}
          rowKey={(row) => row.key}
          columns={[
            { label: t.who, head: true, cell: (row) => row.who },
            { label: t.brings, cell: (row) => row.what },
            {
              label: t.answer,
              cell: (row) => (
                <Tag tone={row.tag?.tone ?? answerTones[row.answer]}>
                  {row.tag?.text ?? proposalWords[lang].answers[row.answer]}
                </Tag>
              ),
            },
            { label: t.note, cell: (row) => noteOf(row) },
          ]}
        />
      </Stack>
    </section>
  );
}

function noteOf({ known, reason }: Row) {
  if (!known && !reason) return '-';
  return (
    <>
      {known} {reason && <Dutch>{reason}</Dutch>}
    </>
  );
}

function roomRow(proposal: ProposalView, { request }: Details, lang: Lang): Row {
  const { room, placeName, roomName, ownerName, state } = proposal;
  const text = state === 'draft' ? words[lang].notAsked : roomWords[lang][room];
  return {
    key: 'room',
    who: `${placeName}, ${roomName}`,
    what: ownerName ? `${words[lang].room}, ${ownerName}` : words[lang].room,
    answer: 'pending',
    tag: { tone: state === 'draft' ? 'neutral' : roomTones[room], text },
    known: '',
    reason: request?.answer ?? '',
  };
}

/** Who comes from the waiting list is not asked now: they are invited when the group is there. */
function waitingRow(proposal: ProposalView, lang: Lang): Row[] {
  const { waiting, groupId } = proposal;
  if (!waiting) return [];
  const t = words[lang];
  const what = `${waiting.places} ${participants(proposal, waiting.places, lang)}`;
  const tag = { tone: 'neutral' as const, text: groupId ? t.invited : t.invitedLater };
  return [{ key: 'waiting', who: t.waitingList, what, answer: 'pending', tag, known: groupId ? '' : t.waitingNote, reason: '' }];
}

/** What stays known of an earlier version, and whether they asked for something else. */
function standingOf(
  { answer, acceptedVersion, changed }: { answer: Answer; acceptedVersion: number | null; changed: Part[] },
  countered: boolean,
  lang: Lang,
): Pick<Row, 'tag' | 'known'> {
  const t = words[lang];
  const again = answer === 'pending' && changed.length > 0;
  const said = again && acceptedVersion !== null ? t.saidYesTo(acceptedVersion) : '';
  const parts = again
    ? t.changedFor(
        list(
          changed.map((part) => partWords[lang][part]),
          lang,
        ),
      )
    : '';
  return {
    known: [said, parts].filter(Boolean).join(' '),
    ...(answer === 'pending' && countered ? { tag: { tone: 'accent' as const, text: t.countered } } : {}),
  };
}

function rowsOf(proposal: ProposalView, { counters }: Details, actor: Actor, lang: Lang): Row[] {
  const open = counters.filter(({ counter }) => counter.state === 'open').map(({ counter }) => counter);
  const teams = proposal.demands.map((demand) => {
    const seen = visibleTo(actor, demand);
    const count = `${demand.places} ${participants(proposal, demand.places, lang)}`;
    const known = demand.kind === 'team' || seesWhole(actor, demand);
    return {
      key: demand.id,
      who: known ? `${teamText(seen, lang)}, ${seen.municipalityName}` : teamText(seen, lang),
      what: known ? `${count}, ${ages(seen.ageMin, seen.ageMax, lang)}` : count,
      answer: demand.answer,
      ...standingOf(
        demand,
        open.some((one) => one.demandId === demand.id),
        lang,
      ),
      reason: demand.reason ?? '',
    };
  });
  const trainers = proposal.trainers.map((trainer) => ({
    key: trainer.trainerId,
    who: `${trainer.name}, ${trainer.organisationName}`,
    what: words[lang].trainer,
    answer: trainer.answer,
    ...standingOf(
      trainer,
      open.some((one) => one.trainerId === trainer.trainerId),
      lang,
    ),
    reason: trainer.reason ?? '',
  }));
  return [...teams, ...waitingRow(proposal, lang), ...trainers];
}

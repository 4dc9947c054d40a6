import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { markText, type SuitableTrainer } from '../../../expertise/index.ts';
import type { RoomView } from '../../../facilities/index.ts';
import { paths } from '../../paths.ts';
import { asksOwner, type ProposalView, trainerGap } from '../../proposal.ts';
import { changeWords } from './change-words.ts';
import type { Details } from './details.ts';

interface Props {
  proposal: ProposalView;
  details: Details;
  /** May ask a substitute or another room. */
  steers: boolean;
  csrf: string;
}

/** A trainer who declined: the substitutes at once, each one click; everybody's answer stays. */
export function TrainerGap({ proposal, details, steers, csrf }: Props) {
  const { lang, to } = usePage();
  const t = changeWords[lang];
  const gap = trainerGap(proposal);
  if (gap === 0) return null;
  if (!steers) {
    return (
      <Notice title={t.gapTitle(gap)}>
        <p>{t.gapOthers}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={t.gapTitle(gap)}>
      <p>{details.substitutes.length > 0 ? t.gapText : t.nobody}</p>
      {details.substitutes.map((trainer) => (
        <Form
          key={trainer.id}
          action={to(paths.substitutes(proposal.id))}
          csrf={csrf}
          hidden={{ trainer: trainer.id }}
          label={t.ask(trainer.name)}
        >
          <Stack gap="small">
            <div>
              <Button look="secondary" small>
                {t.ask(trainer.name)}
              </Button>
            </div>
            <Text small>{aboutTrainer(trainer, lang)}</Text>
          </Stack>
        </Form>
      ))}
    </Notice>
  );
}

function aboutTrainer({ organisationName, fits, lacks }: SuitableTrainer, lang: Lang): string {
  return [organisationName, ...[...fits, ...lacks].map((mark) => markText(mark, lang))].join(', ');
}

/** The owner said no: other rooms that are free at the same times, each one click. */
export function OtherRooms({ proposal, details, steers, csrf }: Props) {
  const { lang, to } = usePage();
  const t = changeWords[lang];
  if (proposal.room !== 'no' || !steers) return null;
  return (
    <Notice tone="warning" title={t.roomNo}>
      <p>{details.rooms.length > 0 ? t.roomNoText : t.noRooms}</p>
      {details.rooms.map((room) => (
        <Form
          key={room.id}
          action={to(paths.versions(proposal.id))}
          csrf={csrf}
          hidden={{ versie: proposal.version, ruimte: room.id }}
          label={t.chooseRoom(nameOf(room))}
        >
          <Stack gap="small">
            <div>
              <Button look="secondary" small>
                {t.chooseRoom(nameOf(room))}
              </Button>
            </div>
            <Text small>{aboutRoom(proposal, room, lang)}</Text>
          </Stack>
        </Form>
      ))}
    </Notice>
  );
}

function nameOf(room: RoomView): string {
  return `${room.locationName}, ${room.name}`;
}

function aboutRoom(proposal: ProposalView, room: RoomView, lang: Lang): string {
  const t = changeWords[lang];
  const asks = asksOwner({ ownerId: room.ownerId, organisationId: proposal.organisationId });
  const same = room.locationId === proposal.locationId;
  return [room.town, ...(same ? [t.sameBuilding] : []), ...(asks ? [t.asksOwner] : [])].join(', ');
}
